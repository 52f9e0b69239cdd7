import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../../policy/scope.ts';
import { idsOf, ofFarsta, own, type ReadProcesses, startReadingProcesses } from './process-reading-city.ts';

let city: ReadProcesses;
beforeAll(async () => {
  city = await startReadingProcesses();
});
afterAll(async () => {
  const reported = city?.reported;
  await city?.[Symbol.asyncDispose]();
  expect(reported).toEqual([]);
});

describe('forums, coordinators and records', () => {
  const forums = async (args: string, grants: readonly Grant[]) =>
    idsOf((await city.ask(`{ forums${args} { edges { node { id } } } }`, { grants })).data.forums.edges);

  test('forums of a day, of today where none is said, by kind and by who calls them', async () => {
    expect(await forums('', own)).toEqual(['forum:rad:jarva']);
    expect(await forums('', ofFarsta())).toEqual(['forum:rad:farsta', 'forum:rad:jarva']);
    expect(await forums('(at: "2025-12-31")', own)).toEqual(['forum:natverk:jarva', 'forum:rad:jarva']);
    expect(await forums('(at: "2024-12-31")', ofFarsta())).toEqual([]);
    expect(await forums('(kind: NETWORK, at: "2025-06-01")', ofFarsta())).toEqual(['forum:natverk:jarva']);
    expect(await forums('(convener: "org:sdn-farsta")', ofFarsta())).toEqual(['forum:rad:farsta']);
  });

  test('a council lacks the committee of schools and each local police area of its own', async () => {
    const { data, read } = await city.ask(
      `{ forums(at: "2025-12-31") { edges { node { id area { id } convener { id } agreement { id }
        seats { organisation { id } function } missing(at: "2025-12-31") { id } before: missing(at: "2024-06-01") { id } } } } }`,
      { grants: ofFarsta() },
    );
    const nodes: readonly { id: string; missing: readonly object[]; before: readonly object[] }[] =
      data.forums.edges.map(({ node }: { node: object }) => node);
    const missing = Object.fromEntries(nodes.map((node) => [node.id, node.missing]));
    expect(missing).toEqual({
      'forum:rad:jarva': [{ id: 'org:lpo-jarva' }],
      // The police region sits for its areas, and for nobody else.
      'forum:rad:farsta': [{ id: 'org:utbildningsnamnden' }],
      'forum:natverk:jarva': [],
    });
    for (const { before } of nodes) expect(before).toEqual([]);
    expect(read).toContainEqual({ product: 'city.forums', provider: 'org:sdn-farsta', rows: 1 });
    expect(read).toContainEqual({ product: 'city.forums', provider: 'org:sdn-jarva', rows: 2 });
  });

  test('coordinators are open, of today unless a day is said, and never somebody', async () => {
    const { data, codes, read } = await city.ask(
      `{ coordinators { id function mailbox mandate organisation { id } }
        then: coordinators(at: "2025-06-30") { id }
        farsta: coordinators(organisation: "org:sdn-farsta", at: "2025-06-30") { id mandate }
        organisation(id: "org:sdn-jarva") { coordinators { id } } }`,
    );
    expect([codes, read]).toEqual([[], []]);
    expect(data.coordinators).toEqual([
      expect.objectContaining({ id: 'coordinator:sdn-jarva', organisation: { id: 'org:sdn-jarva' } }),
    ]);
    expect(data.then).toHaveLength(2);
    expect(data.farsta).toEqual([{ id: 'coordinator:sdn-farsta', mandate: null }]);
    expect(data.organisation.coordinators).toEqual([{ id: 'coordinator:sdn-jarva' }]);
  });

  test('records are open, all of them unless a day is said', async () => {
    const { data, codes } = await city.ask(
      `{ committeeRecords { edges { node { id } } }
        then: committeeRecords(at: "2025-07-01", kind: OPERATIONAL_PLAN, committee: "org:sdn-jarva") { edges { node {
          id kind committee { id } counterpart { id } area { id } text goals activities conditions from to } } }
        none: committeeRecords(kind: ACTION_PLAN) { edges { node { id } } }
        _entities(representations: [{ __typename: "CommitteeRecord", id: "record:plan:jarva:2026" }]) {
          ... on CommitteeRecord { from } } }`,
    );
    expect(codes).toEqual([]);
    expect(idsOf(data.committeeRecords.edges)).toEqual(['record:plan:jarva:2025', 'record:plan:jarva:2026']);
    expect(idsOf(data.then.edges)).toEqual(['record:plan:jarva:2025']);
    expect(data.then.edges[0].node).toMatchObject({
      id: 'record:plan:jarva:2025',
      counterpart: { id: 'org:trafiknamnden' },
      goals: ['Färre bränder'],
    });
    expect(data.none.edges).toEqual([]);
    expect(data._entities).toEqual([{ from: '2026-01-01' }]);
  });
});
