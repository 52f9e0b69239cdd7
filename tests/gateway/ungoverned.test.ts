import { createServer } from 'node:http';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHub, type HubParts } from '../../gateway/hub.ts';
import { serveUngoverned } from '../../gateway/ungoverned.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])
  type Query { hello(name: String!): String thing: Thing }
  type Thing @key(fields: "id") { id: ID! }
`);
let supergraphSdl = '';
let running: Awaited<ReturnType<typeof serveUngoverned>>;
const subgraph = createServer((request, response) => {
  (async () => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { query, variables } = JSON.parse(text);
    const schema = buildSubgraphSchema({
      typeDefs,
      resolvers: { Query: { hello: (_: unknown, { name }: { name: string }) => `Hej ${name}` } },
    });
    const result = await graphql({ schema, source: query, variableValues: variables });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  })().catch(() => response.writeHead(500).end());
});

beforeAll(async () => {
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  const address = subgraph.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const composed = composeServices([{ name: 'one', url: `http://127.0.0.1:${port}/graphql`, typeDefs }]);
  supergraphSdl = composed.supergraphSdl ?? '';
  running = await serveUngoverned(supergraphSdl, 0, () => {});
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  subgraph.close();
});

test('a supergraph without an authorisation model is refused by a governed gateway', async () => {
  // It is refused before any part of a hub is looked at.
  const parts = { supergraphSdl } as HubParts;
  await expect(createHub(parts)).rejects.toThrow(/no authorisation model/);
});

test('the same supergraph is served without partners or agreements when asked for, on loopback alone', async () => {
  expect(new URL(running.url).hostname).toBe('127.0.0.1');
  const response = await fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($name: String!) { hello(name: $name) }',
      variables: { name: 'du' },
    }),
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ data: { hello: 'Hej du' } });
});
