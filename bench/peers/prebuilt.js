import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

// @apollo/server over a gateway that gives one answer, made beforehand, to whatever is asked: what remains is Apollo Server
// itself, which parses, validates, shapes headers and writes JSON. The limit of an answer from a cache.

const [supergraph, , answer] = process.argv.slice(2);
const { data } = JSON.parse(readFileSync(answer, 'utf8'));
const inner = new ApolloGateway({ supergraphSdl: readFileSync(supergraph, 'utf8') });
const gateway = {
  onSchemaLoadOrUpdate: (callback) => inner.onSchemaLoadOrUpdate(callback),
  load: async (options) => {
    await inner.load(options);
    return { executor: async () => ({ data }) };
  },
  stop: () => inner.stop(),
};
const server = new ApolloServer({ gateway });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.on('disconnect', () => process.exit());
process.send({ url });
