import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Agent, request } from 'undici';

// The same with subgraphs asked over pooled connections by undici, in place of make-fetch-happen.

const dispatcher = new Agent({ connections: 64, keepAliveTimeout: 60_000 });

const fetcher = async (url, { method, headers, body }) => {
  const answered = await request(url, { method, headers, body, dispatcher });
  const text = () => answered.body.text();
  return {
    status: answered.statusCode,
    ok: answered.statusCode < 400,
    headers: new Headers(answered.headers),
    text,
    json: async () => JSON.parse(await text()),
  };
};

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.argv[2], 'utf8'),
  buildService: ({ url }) => new RemoteGraphQLDataSource({ url, fetcher }),
});
const server = new ApolloServer({ gateway });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.on('disconnect', () => process.exit());
process.send({ url });
