import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../../policy/scope.ts';
import { type Reference, readReference } from '../../subgraphs/reference.ts';
import { sealScope } from '../../subgraphs/row-security.ts';
import { claimsOf, grantOf } from './claims.ts';
import { type SeededCity, startSeededCity } from './seeded-city.ts';

let city: SeededCity;
let serving: postgres.Sql;
let reference: Reference;
beforeAll(async () => {
  city = await startSeededCity();
  serving = city.databases.serving('city');
  reference = await readReference(drizzle(serving));
});
afterAll(() => city?.[Symbol.asyncDispose]());

const activityProduct = 'city.safety-activities';
const sharedKinds = ['EVENTS', 'LICENSING', 'SUPPORTERS', 'TARGETED_EFFORT'];

type Table = 'safety_activity' | 'safety_walk' | 'safety_walk_finding' | 'vehicle_barrier';

/** The ids that a partner with these grants reads of a table, in a transaction as a request's. */
async function read(table: Table, grants: readonly Grant[]): Promise<readonly string[]> {
  const rows = await serving.begin('read only', async (sql) => {
    const sealed = sealScope(claimsOf(grants), reference, city.databases.sealKey);
    await sql`select set_config('hub.scope', ${sealed}, true)`;
    return sql<{ id: string }[]>`select id from ${sql(table)} order by id collate "C"`;
  });
  return rows.map(({ id }) => id);
}

const ofFarsta = (areas: readonly string[]): Grant =>
  grantOf(activityProduct, { provider: 'org:sdn-farsta', areas });

/** The constraint that refuses the work, or that nothing did. */
const refusedBy = (work: PromiseLike<unknown>): PromiseLike<unknown> =>
  work.then(
    () => 'nothing',
    (error: postgres.PostgresError) => error.constraint_name ?? error.code,
  );

type Edge = { readonly cursor: string; readonly node: { readonly id: string; readonly kind: string } };
const idsOf = (edges: readonly Edge[]): readonly string[] => edges.map(({ node }) => node.id);

describe('activities', () => {
  const query = '{ safetyActivities(first: 200) { edges { cursor node { id kind } } } }';

  test('are open to every partner, but for those that are shared', async () => {
    const { data, codes, read: noted } = await city.ask('stranger', null, query);
    expect(codes).toEqual([]);
    const edges: readonly Edge[] = data.safetyActivities.edges;
    const [stored] = await city.owner`
      select count(*)::int as every, count(*) filter (where cell_no is null)::int as open from safety_activity`;
    expect(edges).toHaveLength(stored?.open);
    expect(stored?.every).toBeGreaterThan(stored?.open);
    expect(edges.filter(({ node }) => sharedKinds.includes(node.kind))).toEqual([]);
    // Open rows are nobody's, and leave without a note.
    expect(noted).toEqual([]);
  });

  test('that are shared reach the district committee that provides them, and are noted as its', async () => {
    const { data, codes, read: noted } = await city.ask('district-jarva', 'uppfoljning', query);
    expect(codes).toEqual([]);
    const shared = data.safetyActivities.edges.filter(({ node }: Edge) => sharedKinds.includes(node.kind));
    expect(idsOf(shared)).toEqual(['activity:jarva-evenemang', 'activity:jarva-riktad-insats']);
    expect(noted).toEqual([{ product: activityProduct, provider: 'org:sdn-jarva', rows: 2 }]);
  });

  test('the one that is known in public claims no day: its source tells the year, and every other is synthetic', async () => {
    const { data, codes } = await city.ask(
      'stranger',
      null,
      '{ safetyActivities(first: 200) { edges { node { id plannedFrom synthetic source } } } }',
    );
    expect(codes).toEqual([]);
    const nodes: readonly { readonly synthetic: boolean; readonly plannedFrom: string | null }[] =
      data.safetyActivities.edges.map(({ node }: { node: object }) => node);
    expect(nodes.filter(({ synthetic, plannedFrom }) => !synthetic || plannedFrom === null)).toEqual([
      {
        id: 'activity:trygghetskontor-sergels-torg',
        plannedFrom: null,
        synthetic: false,
        source: expect.stringContaining('sedan 2018'),
      },
    ]);
  });

  test('that are left out are in no page, no cursor and no count', async () => {
    const seen: string[] = [];
    let after = '';
    for (let pages = 0; pages < 30; pages += 1) {
      const { data } = await city.ask(
        'stranger',
        null,
        `{ safetyActivities(first: 3${after}) { edges { cursor node { id kind } } pageInfo { hasNextPage endCursor } } }`,
      );
      const { edges, pageInfo } = data.safetyActivities;
      // Of what is left out no page is shorter.
      if (pageInfo.hasNextPage) expect(edges).toHaveLength(3);
      seen.push(...idsOf(edges));
      after = `, after: "${pageInfo.endCursor}"`;
      if (!pageInfo.hasNextPage) break;
    }
    const open = await city.owner<{ id: string }[]>`
      select id from safety_activity where cell_no is null order by id`;
    expect(seen).toEqual(open.map(({ id }) => id));
    const kinds = await city.ask(
      'stranger',
      'lagesbild',
      `{ safetyActivities(kinds: [${sharedKinds.join(', ')}]) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(kinds.codes).toEqual([]);
    expect(kinds.data.safetyActivities).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test('are asked for by area and kind; an area that nobody knows is refused, and none is not covered', async () => {
    const inside = (args: string) =>
      city.ask(
        'stranger',
        null,
        `{ safetyActivities(${args}) { edges { node { id kind area { id } place { id } committee { id } partners { id } } } } }`,
      );
    const { data, codes } = await inside('areas: ["sthlm:sdo:farsta"], kinds: [STREET_LIGHTING, EVENTS]');
    expect(codes).toEqual([]);
    expect(data.safetyActivities.edges).toEqual([
      {
        node: {
          id: 'activity:farsta-gatubelysning',
          kind: 'STREET_LIGHTING',
          area: { id: 'sthlm:stadsdel:farsta' },
          place: { id: 'place:farsta-centrum' },
          committee: { id: 'org:trafiknamnden' },
          partners: [{ id: 'org:sdn-farsta' }],
        },
      },
    ]);
    expect((await inside('areas: ["sthlm:none"]')).codes).toEqual(['AREA_UNKNOWN']);
    expect((await inside('areas: []')).codes).toEqual(['ARGUMENT_INVALID']);
    expect((await inside('kinds: []')).data.safetyActivities.edges).toEqual([]);
  });

  test('are read by row security alone: the open ones without a scope, a shared one in a clause on its area', async () => {
    const open = await read('safety_activity', []);
    expect(open.length).toBeGreaterThan(10);
    expect(await serving`select id from safety_activity`).toHaveLength(open.length);
    const withFarsta = await read('safety_activity', [ofFarsta(['sthlm:sdo:farsta'])]);
    expect(withFarsta.filter((id) => !open.includes(id))).toEqual(['activity:farsta-riktad-insats']);
    for (const none of [
      ofFarsta(['sthlm:sdo:jarva']),
      ofFarsta(['sthlm:stadsdel:hokarangen']),
      { ...ofFarsta(['sthlm:sdo:farsta']), to: '2026-01' },
      grantOf(activityProduct, { provider: 'org:sdn-jarva', areas: ['sthlm:sdo:farsta'] }),
      grantOf('city.place-collaborations', { provider: 'org:sdn-farsta' }),
    ]) {
      expect(await read('safety_activity', [none])).toEqual(open);
    }
  });

  test('of all kinds are in the demonstration, in all perspectives', async () => {
    const rows = await city.owner<{ kind: string; perspectives: string[] }[]>`
      select kind, perspectives from safety_activity`;
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(20);
    expect(new Set(rows.flatMap(({ perspectives }) => perspectives)).size).toBe(7);
  });
});

describe('the database refuses', () => {
  const lighting = 'activity:jarva-belysning';
  const effort = 'activity:jarva-riktad-insats';
  const change = (id: string, values: Readonly<Record<string, unknown>>) =>
    refusedBy(city.owner`update safety_activity set ${city.owner(values)} where id = ${id}`);

  test('a shared activity without its cell, and an open one with it', async () => {
    expect(await change(effort, { cell_no: null, provider: null })).toBe('safety_activity_shared');
    expect(await change(effort, { provider: null })).toBe('safety_activity_shared');
    for (const kind of ['TARGETED_EFFORT', 'LICENSING', 'EVENTS', 'SUPPORTERS']) {
      expect(await change(lighting, { kind })).toBe('safety_activity_shared');
    }
    expect(await change(effort, { kind: 'LEISURE' })).toBe('safety_activity_shared');
  });

  test('a kind that it does not know, without a cell', async () => {
    expect(await change(lighting, { kind: 'TARGETED_EFORT' })).toBe('safety_activity_shared');
  });

  test('work in the physical environment without one of its three perspectives', async () => {
    for (const left of [['CHILD', 'GENDER_EQUALITY'], ['ACCESSIBILITY', 'CHILD', 'LGBTQ'], []]) {
      expect(await change(lighting, { perspectives: left })).toBe('safety_activity_perspectives');
    }
    expect(await change('activity:jarva-fritid', { perspectives: ['CHILD'] })).toBe('nothing');
  });

  test('days out of order', async () => {
    for (const values of [
      { planned_to: '2025-05-04' },
      { completed: '2025-05-04' },
      { followed_up: '2025-05-04' },
    ]) {
      expect(await change(lighting, values)).toBe('safety_activity_days');
    }
  });

  test('a cell that is of another area, or no record’s', async () => {
    const moved = (table: Table, id: string) =>
      refusedBy(city.owner`update ${city.owner(table)} set cell_no = cell_no + 1000 where id = ${id}`);
    const ofFigures = (table: Table, id: string) =>
      refusedBy(city.owner`update ${city.owner(table)} set cell_no = cell_no + 2000000 where id = ${id}`);
    for (const [table, id] of [
      ['safety_activity', effort],
      ['safety_walk_finding', 'finding:jarva-2024-1'],
      ['vehicle_barrier', 'vehicle-barrier:norrmalm'],
    ] as const) {
      expect(await moved(table, id)).toBe(`${table}_cell_of_area`);
      expect(await ofFigures(table, id)).toBe(`${table}_cell_of_area`);
    }
  });

  test('who serves to write', async () => {
    for (const table of ['safety_activity', 'safety_walk_finding', 'vehicle_barrier', 'urban_project']) {
      expect(await refusedBy(serving`delete from ${serving(table)}`)).toBe('42501');
    }
  });
});

describe('safety walks', () => {
  const query =
    '{ safetyWalks { edges { node { id area { id } findings { id needs responsible { id } } } } } }';
  type Walk = { readonly node: { readonly id: string; readonly findings: readonly { id: string }[] | null } };

  test('are open, and what they found is not', async () => {
    const { data, codes } = await city.ask('stranger', 'lagesbild', query);
    expect(data.safetyWalks.edges).toHaveLength(6);
    expect(new Set(codes)).toEqual(new Set(['PRODUCT_NOT_COVERED']));
    expect(data.safetyWalks.edges.map(({ node }: Walk) => node.findings)).toEqual(Array(6).fill(null));
  });

  test('stay where what they found is another’s and left out', async () => {
    const { data, codes, read: noted } = await city.ask('district-farsta', 'uppfoljning', query);
    expect(codes).toEqual([]);
    const found = data.safetyWalks.edges.flatMap(({ node }: Walk) =>
      (node.findings ?? []).map(({ id }) => id),
    );
    expect(data.safetyWalks.edges).toHaveLength(6);
    expect(found).toHaveLength(6);
    for (const id of found) expect(id).toMatch(/^finding:farsta-/);
    expect(noted).toEqual([{ product: activityProduct, provider: 'org:sdn-farsta', rows: 6 }]);
    const here = await city.ask(
      'district-farsta',
      null,
      '{ safetyWalks(areas: ["sthlm:sdo:skarholmen"]) { edges { node { id } } } }',
    );
    expect(here.data.safetyWalks.edges).toEqual([{ node: { id: 'walk:skarholmen-2025' } }]);
  });

  test('keep their findings by row security alone', async () => {
    expect(await read('safety_walk', [])).toHaveLength(6);
    expect(await read('safety_walk_finding', [])).toEqual([]);
    expect(await serving`select id from safety_walk_finding`).toHaveLength(0);
    expect(await read('safety_walk_finding', [ofFarsta(['sthlm:stadsdel:hokarangen'])])).toEqual([
      'finding:farsta-2026-1',
      'finding:farsta-2026-2',
    ]);
    expect(await read('safety_walk_finding', [ofFarsta(['sthlm:sdo:jarva'])])).toEqual([]);
  });
});

describe('vehicle barriers', () => {
  const query = '{ vehicleBarriers { edges { node { id area { id level } purposes sinceYear } } } }';

  test('are the traffic committee’s, and refused to others', async () => {
    const { data, codes, read: noted } = await city.ask('traffic-committee', 'platssamverkan', query);
    expect(codes).toEqual([]);
    expect(noted).toEqual([
      {
        product: 'city.vehicle-barriers',
        provider: 'org:trafiknamnden',
        rows: data.vehicleBarriers.edges.length,
      },
    ]);
    for (const partner of ['stranger', 'fire-brigade', 'police-region', 'district-jarva']) {
      const refused = await city.ask(partner, 'lagesbild', query);
      expect([partner, refused.data.vehicleBarriers, refused.codes]).toEqual([
        partner,
        null,
        ['PRODUCT_NOT_COVERED'],
      ]);
    }
    expect(await read('vehicle_barrier', [])).toEqual([]);
    expect(await read('vehicle_barrier', [ofFarsta(['*'])])).toEqual([]);
  });

  test('are told by stadsdel or coarser', async () => {
    const { data } = await city.ask('traffic-committee', 'platssamverkan', query);
    const levels = data.vehicleBarriers.edges.map(
      ({ node }: { node: { area: { level: string } } }) => node.area.level,
    );
    expect(levels.length).toBeGreaterThan(3);
    for (const level of levels) {
      expect(['CITY', 'DISTRICT_COMMITTEE_AREA', 'CITY_DISTRICT']).toContain(level);
    }
  });
});

describe('what is built', () => {
  test('is known by its focus areas, and the links that nobody names are said to be missing', async () => {
    const { data, codes } = await city.ask(
      'stranger',
      null,
      '{ focusAreas { id name areas { id } } strategicLinks { stated missing links { id connects { id } } } }',
    );
    expect(codes).toEqual([]);
    expect(data.focusAreas.map(({ id }: { id: string }) => id)).toEqual([
      'focus:kista-jarva',
      'focus:skarholmen',
      'focus:farsta',
      'focus:hagsatra-ragsved',
    ]);
    for (const { areas } of data.focusAreas) expect(areas.length).toBeGreaterThan(0);
    expect(data.strategicLinks).toMatchObject({ stated: 'ett tiotal', links: [] });
    expect(data.strategicLinks.missing).toContain('namnger inget');
  });

  test('has projects with who was asked early and who was not', async () => {
    const { data, codes } = await city.ask(
      'stranger',
      null,
      '{ urbanProjects { id lead { id } areas { id } focusArea { id } started involvement { organisation { id unitOf { id } } phase takesPart } } }',
    );
    expect(codes).toEqual([]);
    const named = data.urbanProjects.find(({ id }: { id: string }) => id === 'project:fokus-skarholmen');
    expect(named).toMatchObject({ focusArea: { id: 'focus:skarholmen' }, started: null });
    type Asked = { organisation: { id: string; unitOf: { id: string } | null }; phase: string };
    const notAskedEarly = data.urbanProjects.filter(
      ({ involvement }: { involvement: readonly Asked[] }) =>
        !involvement.some(
          ({ organisation, phase }) => organisation.id === 'org:miljonamnden' && phase === 'EARLY',
        ),
    );
    expect(notAskedEarly.map(({ id }: { id: string }) => id)).toEqual(['project:ragsved-centrum']);
    for (const { involvement } of data.urbanProjects) {
      const police = involvement.some(
        ({ organisation }: Asked) => organisation.unitOf?.id === 'org:polismyndigheten',
      );
      expect(police).toBe(true);
    }
  });

  test('and what the public proposes is open, by committee, kind and month', async () => {
    const { data, codes } = await city.ask(
      'stranger',
      null,
      '{ citizenProposals(first: 12) { edges { node { id kind received decided synthetic committee { id } } } pageInfo { hasNextPage } } }',
    );
    expect(codes).toEqual([]);
    expect(data.citizenProposals.edges).toHaveLength(12);
    expect(data.citizenProposals.pageInfo.hasNextPage).toBe(false);
    for (const { node } of data.citizenProposals.edges) {
      expect(node.received).toMatch(/^\d{4}-\d\d$/);
      expect(node).toMatchObject({ synthetic: true, committee: { id: expect.stringMatching(/^org:sdn-/) } });
    }
  });
});
