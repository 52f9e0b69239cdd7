import { once } from 'node:events';
import { createServer } from 'node:http';
import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Authorized, OperationInput } from '../../gateway/request/authorize.ts';
import type { SharedQuery } from '../../gateway/shared-queries.ts';
import { startWarming, type Warmed } from '../../gateway/warm.ts';

const query = (id: string, document: string, more: Partial<SharedQuery> = {}) =>
  ({
    id,
    version: 1,
    owner: 'org:a',
    runnableBy: null,
    purpose: 'lagesbild',
    broken: [],
    document,
    ...more,
  }) as SharedQuery;

type Asker = Parameters<Warmed['authorize']>[1];

/** A hub that notes what it is told to read, plan and decide, and in which turn of the event loop. */
function hubOf(queries: readonly SharedQuery[], partners: readonly string[] = []) {
  const state = { queries, turn: 0 };
  const done: { readonly what: string; readonly turn: number }[] = [];
  const reported: unknown[] = [];
  let change = Promise.withResolvers<void>();
  const note = (what: string) => done.push({ what, turn: state.turn });
  const counting = () => {
    state.turn += 1;
    if (state.turn < 100_000) setImmediate(counting);
  };
  counting();
  const register = {
    partners: new Map(partners.map((id) => [id, { id, organisation: `org:${id}`, testMode: false }])),
    organisations: new Map(partners.map((id) => [`org:${id}`, { id: `org:${id}`, unitOf: null }])),
  };
  const hub = {
    sharedQueries: {
      all: () => state.queries,
      refresh: () => Promise.resolve(),
      changed: () => change.promise,
    },
    register: { current: () => register, ready: Promise.resolve() },
    async read(text: string) {
      note(`read ${text}`);
      const document = parse(text);
      return {
        document,
        operation: document.definitions[0] as OperationDefinitionNode,
        key: text,
        variables: {},
      };
    },
    plan(key: string) {
      note(`plan ${key}`);
      if (key.includes('impossible')) throw new Error('cannot be planned');
    },
    authorize({ document }: OperationInput, { partner }: Asker, purpose: string | null) {
      note(`decide ${partner.id} ${purpose}`);
      return { key: `left for ${partner.id}`, decision: { document } } as unknown as Authorized;
    },
    report: (error: unknown) => reported.push(error),
  } as unknown as Warmed;
  const publish = (other: readonly SharedQuery[]) => {
    state.queries = other;
    change.resolve();
    change = Promise.withResolvers();
  };
  return { hub, done, reported, publish, what: () => done.map(({ what }) => what) };
}

test('every shared query is planned as a whole, the shortest first, and then what is left of it for each partner that may run it', async () => {
  const { hub, what } = hubOf(
    [query('b', '{ longer }', { runnableBy: ['org:one'], purpose: 'uppfoljning' }), query('a', '{ a }')],
    ['one', 'two'],
  );
  await using warming = startWarming(hub);
  await warming.whole;
  expect(what()).toEqual(['read { a }', 'plan { a }:', 'read { longer }', 'plan { longer }:']);
  await warming.done;
  expect(what().slice(4)).toEqual([
    'decide one lagesbild',
    'plan left for one',
    'decide two lagesbild',
    'plan left for two',
    'decide one uppfoljning',
    'plan left for one',
  ]);
});

test('no two documents are read or planned in one turn of the event loop', async () => {
  const documents = Array.from({ length: 20 }, (_, at) => query(`q${at}`, `{ q${at} }`));
  const { hub, done } = hubOf(documents, ['one', 'two']);
  await using warming = startWarming(hub);
  await warming.done;
  for (const verb of ['read', 'plan', 'decide']) {
    const turns = done.filter(({ what }) => what.startsWith(verb)).map(({ turn }) => turn);
    expect(turns.length).toBeGreaterThanOrEqual(20);
    expect(new Set(turns).size).toBe(turns.length);
  }
  const planned = done.filter(({ what }) => /^(read|plan) \{/.test(what)).map(({ turn }) => turn);
  expect(new Set(planned).size).toBe(planned.length);
});

test('requests are answered while it is being warmed', async () => {
  const server = createServer((_request, response) => response.end('answered')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const { hub, what } = hubOf(Array.from({ length: 1_000 }, (_, at) => query(`q${at}`, `{ q${at} }`)));
  await using warming = startWarming(hub);
  const answer = await fetch(`http://127.0.0.1:${typeof address === 'object' && address?.port}/`);
  const before = what().length;
  expect(await answer.text()).toBe('answered');
  await warming.done;
  expect(before).toBeLessThan(2_000);
  expect(what()).toHaveLength(2_000);
  server.close();
});

test('one that cannot be planned is reported once and keeps no other waiting; a broken one is not tried', async () => {
  const impossible = query('x', '{ impossible }');
  const broken = query('y', '{ broken }', {
    broken: [{ message: 'unknown field', line: 1, column: 3 }],
  });
  const { hub, what, reported, publish } = hubOf([impossible, broken, query('z', '{ something_longer }')]);
  await using warming = startWarming(hub);
  await warming.done;
  expect(what()).toContain('plan { something_longer }:');
  expect(what().join()).not.toContain('broken');
  publish([impossible, query('new', '{ new }')]);
  await expect.poll(what).toContain('plan { new }:');
  expect(what().filter((one) => one.includes('impossible'))).toHaveLength(2);
  expect(reported).toMatchObject([{ message: expect.stringContaining('x@1') }]);
});

test('disposing it ends it, in the middle too', async () => {
  const { hub, what } = hubOf(Array.from({ length: 1_000 }, (_, at) => query(`q${at}`, `{ q${at} }`)));
  const warming = startWarming(hub);
  while (what().length < 10) await new Promise((resolve) => setImmediate(resolve));
  await warming[Symbol.asyncDispose]();
  const then = what().length;
  await warming.done;
  expect(then).toBeLessThan(1_000);
  expect(what()).toHaveLength(then);
});
