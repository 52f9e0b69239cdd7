import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { followSavedQueries } from '../../gateway/saved-queries.ts';
import { createDocumentReader } from '../../gateway/shared-query-document.ts';
import { sharedQueriesService } from '../../subgraphs/hub/shared-queries/service.ts';
import type { SavedQuery } from '../../trust/saved-queries.ts';

const issuer = 'http://hub.example';
const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
const documents = createDocumentReader({
  schema: buildSchema(await readFile(`${import.meta.dirname}/../../clients/api.generated.graphql`, 'utf8')),
  limits: { depth: 15, fields: 1_000, aliases: 100, cost: 200_000 },
  maxTokens: 10_000,
});
const saved = (id: string, document: string): SavedQuery => ({
  id,
  version: 1,
  owner: 'org:sdn-jarva',
  title: 'T',
  description: '',
  purpose: 'lagesbild',
  view: 'TABLE',
  document,
  origin: 'manifest',
  runnableBy: null,
});

/** The subgraph's service over what this test publishes, and a gateway that follows it. */
async function following(staleness: number) {
  const state = {
    published: [saved('a', 'query A { viewer { partner } }')],
    mark: '1',
    asked: 0,
    marks: 0,
    /** How long the subgraph takes to answer after it has looked, milliseconds. */
    takes: 0,
  };
  const service = sharedQueriesService({
    keeper: {
      mark: async () => {
        state.marks += 1;
        const { mark } = state;
        await delay(state.takes);
        return mark;
      },
      published: async () => {
        state.asked += 1;
        return state.published;
      },
    },
    hubIssuer: issuer,
    hubKeys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'EdDSA' }] }),
    report: () => {},
  });
  const server = createServer((request, response) => service(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const reported: unknown[] = [];
  const view = followSavedQueries({
    origin: `http://127.0.0.1:${port}`,
    issuer,
    signer: { id: 'k', key: privateKey },
    documents,
    staleness,
    report: (error) => reported.push(error),
  });
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { state, view, reported, stop };
}

test('what is published or retired is known within a second, and the list is sent only when it changes', async () => {
  const { state, view, stop } = await following(5_000);
  await using _ = view;
  await delay(300);
  expect(view.current().queries.map(({ id }) => id)).toEqual(['a']);
  await delay(1_200);
  expect(state.asked).toBe(1);
  state.published = [];
  state.mark = '2';
  await delay(1_000);
  expect(view.current()).toEqual({ queries: [], fresh: true });
  stop();
});

test('where the subgraph cannot be reached, saved ones are kept for a bounded time and then none are', async () => {
  const { view, stop, reported } = await following(1_500);
  await using _ = view;
  await delay(300);
  stop();
  await delay(600);
  expect(view.current()).toMatchObject({ fresh: true, queries: [{ id: 'a' }] });
  await delay(1_600);
  expect(view.current()).toEqual({ queries: [], fresh: false });
  expect(reported).toHaveLength(1);
});

test('one that is published while, or just after, the subgraph was asked is known to whoever asks from then on', async () => {
  const { state, view, stop } = await following(5_000);
  await using _ = view;
  await view.refresh();
  const ids = () => view.current().queries.map(({ id }) => id);
  state.published = [saved('b', 'query B { viewer { partner } }')];
  state.mark = '2';
  await view.refresh();
  expect(ids()).toEqual(['b']);
  state.takes = 50;
  const before = view.refresh();
  const seen = state.marks;
  while (state.marks === seen) await delay(1);
  state.published = [saved('c', 'query C { viewer { partner } }')];
  state.mark = '3';
  await view.refresh();
  expect(ids()).toEqual(['c']);
  await before;
  stop();
});

test('however many ask for what is not known, the subgraph is asked ten times a second at most', async () => {
  const { state, view, stop } = await following(5_000);
  await using _ = view;
  await view.refresh();
  const before = state.marks;
  const until = Date.now() + 1_000;
  const caller = async () => {
    while (Date.now() < until) await view.refresh();
  };
  await Promise.all(Array.from({ length: 200 }, caller));
  expect(state.marks - before).toBeGreaterThan(2);
  expect(state.marks - before).toBeLessThanOrEqual(11);
  stop();
});

test('one that does not fit the schema is broken, and says why', async () => {
  const { state, view, stop } = await following(5_000);
  await using _ = view;
  state.published = [saved('b', 'query B { nosuch }')];
  state.mark = '2';
  await delay(800);
  expect(view.current().queries[0]?.broken).toMatchObject([{ line: 1, column: 11 }]);
  stop();
});
