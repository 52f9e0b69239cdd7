import { createServer } from 'node:http';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { print } from 'graphql';
import { Agent, request } from 'undici';
import { stripAuthorization } from '../policy/authorization-model.ts';
import { createExecution } from './execution/execution.ts';
import type { Fetch, SubgraphAnswer } from './execution/fetch.ts';
import { gatewayOver } from './gateway-interface.ts';
import { coerceVariables } from './request/authorize.ts';

/** Always loopback: what governs nothing is not offered to a network. */
const loopback = '127.0.0.1';

/**
 * Serves a supergraph as it is, with the hub's execution and nothing else of it: for conformance
 * suites. Subgraphs are asked at the addresses that the supergraph names.
 */
export async function serveUngoverned(
  supergraphSdl: string,
  port: number,
  report: (error: unknown) => void,
): Promise<AsyncDisposable & { readonly url: string }> {
  const sdl = print(stripAuthorization(supergraphSdl));
  const supergraph = Supergraph.build(sdl);
  const execution = createExecution(supergraph);
  const { apiSchema } = execution;
  const addresses = new Map([...supergraph.subgraphsMetadata()].map(({ name, url }) => [name, url]));
  const agent = new Agent({ connections: 64 });
  const fetch: Fetch = async ({ subgraph, query, operationName, variables }) => {
    try {
      const { body } = await request(addresses.get(subgraph) ?? '', {
        method: 'POST',
        dispatcher: agent,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, operationName, variables }),
      });
      return (await body.json()) as SubgraphAnswer;
    } catch (error) {
      report(error);
      return {
        errors: [
          { message: `Subgraph ${subgraph} is unavailable.`, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
        ],
      };
    }
  };
  const gateway = gatewayOver(apiSchema, sdl, async ({ document, operation, queryHash, request: asked }) => {
    const name = operation.name?.value;
    const compiled = execution.compile(`${queryHash}:${name ?? ''}`, document, name);
    const variables = coerceVariables(apiSchema, operation, asked.variables ?? {});
    const { data, errors } = await compiled.execute({ variables, fetch, introspection: () => apiSchema });
    return { data, ...(errors.length > 0 ? { errors } : {}) };
  });
  const apollo = new ApolloServer({
    gateway,
    introspection: true,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const server = createServer((incoming, outgoing) => {
    (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
      const text = Buffer.concat(chunks).toString('utf8');
      const result = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: incoming.method ?? 'GET',
          headers,
          search: new URL(incoming.url ?? '/', 'http://hub.invalid').search,
          body: text === '' ? undefined : JSON.parse(text),
        },
        context: async () => ({}),
      });
      outgoing.writeHead(result.status ?? 200, Object.fromEntries(result.headers));
      outgoing.end(result.body.kind === 'complete' ? result.body.string : '');
    })().catch((error: unknown) => {
      report(error);
      outgoing.writeHead(400).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, resolve);
  });
  const address = server.address();
  return {
    url: `http://${loopback}:${typeof address === 'object' && address ? address.port : port}/graphql`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await apollo.stop();
      await agent.destroy();
    },
  };
}
