import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { legalBody } from '../../policy/register.ts';
import { scopeFor } from '../../policy/scope.ts';
import { seedProcess } from '../../subgraphs/city/seed-process.ts';
import { seedCivilSociety } from '../../subgraphs/civil-society/seed.ts';
import type { DatabaseName } from '../../subgraphs/database.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { pictureRows } from '../../subgraphs/pictures/seed.ts';
import { picture } from '../../subgraphs/pictures/tables.ts';
import { seedPolice } from '../../subgraphs/police/seed.ts';
import { type Reference, readReference } from '../../subgraphs/reference.ts';
import { seedRegion } from '../../subgraphs/region/seed.ts';
import { sealScope } from '../../subgraphs/row-security.ts';
import { register } from '../policy/demonstration.ts';
import { claimsOf } from './claims.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

const now = '2026-11-23T12:00:00.000Z';
const names = ['city', 'police', 'region', 'civil-society'] as const;
type Name = (typeof names)[number];

let databases: TestDatabases;
const served = new Map<DatabaseName, { readonly sql: postgres.Sql; readonly reference: Reference }>();
beforeAll(async () => {
  databases = await startDatabases();
  const geography = loadGeography();
  for (const name of names) {
    await loadFoundation(databases.owner(name), name, geography);
    const sql = databases.serving(name);
    served.set(name, { sql, reference: await readReference(drizzle(sql)) });
  }
  await drizzle(databases.owner('city')).transaction(async (tx) => {
    await seedProcess(tx, geography);
    await tx.insert(picture).values([...pictureRows('city', geography)]);
  });
  await seedPolice(databases.owner('police'), geography);
  await seedRegion(databases.owner('region'), geography);
  await seedCivilSociety(databases.owner('civil-society'), geography);
});
afterAll(() => databases?.[Symbol.asyncDispose]());

/** Runs a query under what the demonstration's agreements give the partner for the purpose; null: without one. */
function reading<T>(
  name: Name,
  partner: string,
  purpose: string | null,
  work: (sql: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  const held = served.get(name);
  if (!held) throw new Error(`${name} was not seeded`);
  const scope = scopeFor(register, { partner, purpose, instant: now });
  const { organisation } = scope;
  const claims = {
    ...claimsOf(scope.grants, now),
    partner,
    organisation,
    legalBody: legalBody(register, organisation),
    purpose,
  };
  const sealed = sealScope(claims, held.reference, databases.sealKey);
  return held.sql.begin('read only', async (sql) => {
    await sql`select set_config('hub.scope', ${sealed}, true)`;
    return work(sql);
  }) as Promise<T>;
}

const idsOf = async (
  name: Name,
  table: string,
  partner: string,
  purpose: string | null,
): Promise<readonly string[]> =>
  reading(name, partner, purpose, async (sql) => {
    const rows = await sql<{ id: string }[]>`select id from ${sql(table)} order by id`;
    return rows.map(({ id }) => id.replace(/^(process|picture):/, ''));
  });

describe('collaboration processes', () => {
  const all = ['farsta', 'jarva', 'klara', 'skarholmen', 'skarpnack', 'spanga-tensta', 'stad'];

  test.each([
    ['district-jarva', 'uppfoljning', ['jarva', 'spanga-tensta', 'stad']],
    // Its own, and that of the committee that it has succeeded.
    ['district-jarva', null, ['jarva', 'spanga-tensta']],
    ['district-jarva', 'kameraplacering', ['jarva', 'spanga-tensta']],
    ['lpo-jarva', 'lagesbild', ['jarva', 'spanga-tensta', 'stad']],
    ['lpo-jarva', null, []],
    ['district-farsta', 'uppfoljning', ['farsta', 'stad']],
    ['stockholm-central', 'uppfoljning', all],
    ['stockholm-central', null, ['stad']],
    ['traffic-committee', 'platssamverkan', all],
    ['fire-brigade', 'uppfoljning', []],
    ['night-walkers-farsta', 'lagesbild', []],
    ['stranger', 'lagesbild', []],
  ])('are read by %s for %s as its clauses say', async (partner, purpose, expected) => {
    expect(await idsOf('city', 'process', partner, purpose)).toEqual(expected);
  });

  test.each([
    ['district-jarva', null],
    ['lpo-jarva', 'uppfoljning'],
    ['stranger', 'lagesbild'],
  ])(
    'are read by %s with all that was made in them and done, and with nothing of others',
    async (partner, purpose) => {
      const [read] = await reading(
        'city',
        partner,
        purpose,
        (sql) => sql`
      select (select count(*) from process)::int as processes,
        (select count(distinct process) from process_object)::int as with_objects,
        (select count(distinct process) from process_act)::int as with_acts,
        (select count(*) from process_object where process not in (select id from process))::int as stray`,
      );
      expect(read).toEqual({
        processes: read?.processes,
        with_objects: read?.processes,
        with_acts: read?.processes,
        stray: 0,
      });
    },
  );

  test('stand where they say, at the step and round that their history ends in', async () => {
    const rows = await databases.owner('city')<
      { id: string; step: string; cycle: number; last: string; round: number }[]
    >`
      select p.id, p.step, p.cycle, a.to_step as last, a.cycle as round from process p
        join lateral (select * from process_act a where a.process = p.id and to_step is not null order by no desc limit 1) a on true`;
    expect(rows).toHaveLength(all.length);
    for (const { id, step, cycle, last, round } of rows) expect([id, step, cycle]).toEqual([id, last, round]);
    expect(rows.find(({ id }) => id === 'process:jarva')).toMatchObject({ step: 'OWN_MAPPING', cycle: 2 });
  });
});

describe('forums', () => {
  test.each([
    [
      'lpo-jarva',
      'uppfoljning',
      ['fordonshinder', 'rad:jarva', 'rad:rinkeby-kista', 'rad:spanga-tensta', 'tillsyn'],
    ],
    ['district-farsta', null, ['natverk:farsta', 'rad:farsta']],
    ['stranger', 'lagesbild', []],
  ])('are read by %s for %s as its clauses say', async (partner, purpose, expected) => {
    const read = await idsOf('city', 'forum', partner, purpose);
    expect(read.map((id) => id.replace('forum:', ''))).toEqual(expected);
  });

  test('coordinators and committees’ records are open', async () => {
    const open = (table: string) => idsOf('city', table, 'stranger', null);
    expect((await open('coordinator')).length).toBeGreaterThan(20);
    expect((await open('committee_record')).length).toBeGreaterThan(60);
  });
});

describe('own pictures', () => {
  const city = ['city:kommunstyrelsen:2026-03'];
  const ofJarva = ['city:sdn-jarva:2025-02', 'city:sdn-spanga-tensta:2020-10'];
  const released = ['police:lpo-jarva:2020-10', 'police:lpo-jarva:2025-02'];

  test.each([
    ['city', 'district-jarva', null, ['city:sdn-jarva:2025-02', 'city:sdn-jarva:2026-09', ofJarva[1]]],
    ['city', 'lpo-jarva', 'lagesbild', [...city, ...ofJarva]],
    ['city', 'lpo-jarva', null, []],
    ['police', 'district-jarva', 'lagesbild', released],
    ['police', 'lpo-jarva', null, [...released, 'police:lpo-jarva:2026-09']],
    // Another unit of the same authority, and its own region: what is not released is nobody else's.
    ['police', 'lpo-farsta', null, ['police:lpo-farsta:2025-09']],
    ['police', 'district-farsta', 'lagesbild', ['police:lpo-farsta:2025-09']],
    [
      'region',
      'district-jarva',
      'lagesbild',
      ['2025-02', '2025-09', '2026-04'].map((month) => `region:trafikforvaltningen:${month}`),
    ],
    ['region', 'lpo-jarva', 'lagesbild', []],
    [
      'civil-society',
      'district-jarva',
      'lagesbild',
      ['civil:fastighetsagare-jarva:2026-04', 'civil:nattvandrarna-jarva:2025-02'],
    ],
    ['civil-society', 'district-farsta', 'lagesbild', ['civil:nattvandrarna-farsta:2025-09']],
    ['civil-society', 'district-farsta', 'kameraplacering', []],
    ['civil-society', 'lpo-jarva', 'lagesbild', []],
    ['city', 'stranger', 'lagesbild', []],
    ['police', 'stranger', 'lagesbild', []],
  ] as const)(
    'of %s are read by %s for %s when released, else by their owner',
    async (name, partner, purpose, expected) => {
      expect(await idsOf(name, 'picture', partner, purpose)).toEqual([...expected].sort());
    },
  );

  test('of the police that are not released are not read by their region', async () => {
    const read = await idsOf('police', 'picture', 'police-region', null);
    expect(read).toContain('police:lpo-jarva:2025-02');
    expect(read).not.toContain('police:lpo-jarva:2026-09');
  });
});
