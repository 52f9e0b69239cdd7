import { drizzle } from 'drizzle-orm/postgres-js';
import { GraphQLError } from 'graphql';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AreaLevel, levelRank } from '../../policy/area.ts';
import { type Interval, intervalMonths, intervalRank, lastMonthNo, monthNo } from '../../policy/period.ts';
import type { Grant } from '../../policy/scope.ts';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { loadFoundation, loadSeries } from '../../subgraphs/foundation/load.ts';
import { databaseOf } from '../../subgraphs/foundation/provision.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { seedPolice } from '../../subgraphs/police/seed.ts';
import { randomSource } from '../../subgraphs/random.ts';
import { type Reference, readReference } from '../../subgraphs/reference.ts';
import { sealScope, withScope } from '../../subgraphs/row-security.ts';
import { mask } from '../../subgraphs/schema-guard.ts';
import { claimsOf, grantOf } from './claims.ts';
import { migratedNames, startDatabases, type TestDatabases } from './databases.ts';
import { openings } from './openings.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const product = 'police.reported-offences';
const everything = [grantOf(product, { disclosure: 'exact' })];
let databases: TestDatabases;
let owner: postgres.Sql;
let serving: postgres.Sql;
let reference: Reference;

beforeAll(async () => {
  databases = await startDatabases();
  owner = databases.owner('police');
  serving = databases.serving('police');
  const geography = loadGeography();
  await loadFoundation(owner, 'police', geography);
  await loadSeries(owner, 'police', geography, demonstrationSeries(geography));
  await seedPolice(owner, geography);
  reference = await readReference(drizzle(serving));
});
afterAll(() => databases?.[Symbol.asyncDispose]());

const seal = (grants: readonly Grant[], now?: number): string =>
  sealScope(claimsOf(grants), reference, databases.sealKey, now);

type Table = 'exact_cell' | 'released_cell';
type CellKey = { indicator_no: number; interval_rank: number; area_no: number; month_no: number };
const text = ({ indicator_no, interval_rank, area_no, month_no }: CellKey): string =>
  `${indicator_no} ${interval_rank} ${area_no} ${month_no}`;

/** The cells that a partner with these grants reads, in a transaction as a request's. */
function read(table: Table, grants: readonly Grant[]): Promise<ReadonlySet<string>> {
  return serving.begin('read only', async (sql) => {
    await sql`select set_config('hub.scope', ${seal(grants)}, true)`;
    const rows = await sql<
      CellKey[]
    >`select indicator_no, interval_rank, area_no, month_no from ${sql(table)}`;
    return new Set(rows.map(text));
  });
}

type StoredCell = CellKey & { product: string };
const stored = new Map<Table, Promise<readonly StoredCell[]>>();
const storedCells = (table: Table): Promise<readonly StoredCell[]> => {
  const rows =
    stored.get(table) ??
    owner<StoredCell[]>`
      select c.indicator_no, c.interval_rank, c.area_no, c.month_no, i.product
      from ${owner(table)} c join indicator i on i.no = c.indicator_no`.then((found) => [...found]);
  stored.set(table, rows);
  return rows;
};

/** The cells of the union of whole rectangles, from design section 5 alone. */
async function bruteForce(table: Table, grants: readonly Grant[]): Promise<ReadonlySet<string>> {
  const months = [1, intervalMonths.MONTH, intervalMonths.QUARTER, intervalMonths.YEAR];
  const rectangles = grants.map((grant) => ({
    ...grant,
    first: monthNo(grant.from) ?? lastMonthNo,
    last: grant.to === null ? lastMonthNo : (monthNo(grant.to) ?? 0),
    numbers: new Set(
      [...reference.areas.values()]
        .filter(({ id, levelRank: rank }) => {
          return (
            rank <= levelRank[grant.finestLevel] &&
            grant.areas.some((wide) => reference.tree.contains(wide, id))
          );
        })
        .map(({ no }) => no),
    ),
  }));
  const granted = (await storedCells(table)).filter((row) =>
    rectangles.some(
      (grant) =>
        grant.product === row.product &&
        (table === 'released_cell' || grant.disclosure === 'exact') &&
        grant.numbers.has(row.area_no) &&
        row.interval_rank >= intervalRank[grant.finestInterval] &&
        grant.first <= row.month_no &&
        row.month_no + (months[row.interval_rank] ?? 1) - 1 <= grant.last,
    ),
  );
  return new Set(granted.map(text));
}

describe('two clauses of one product', () => {
  const clauses = [
    grantOf(product, {
      areas: ['sthlm:sdo:jarva'],
      from: '2021-02',
      to: '2022-11',
      finestLevel: 'CITY_DISTRICT',
      finestInterval: 'QUARTER',
    }),
    grantOf(product, {
      areas: ['lpo:farsta', 'sthlm:stadsdel:husby'],
      from: '2022-01',
      finestLevel: 'LOCAL_POLICE_AREA',
      disclosure: 'exact',
    }),
    grantOf(product, { areas: ['lpo:farsta'], to: '2016-12', finestInterval: 'YEAR', disclosure: 'exact' }),
  ];

  it('give a partner the union of their rectangles, never an area of one with a period of the other', async () => {
    const seen = await read('released_cell', clauses);
    expect(seen).toEqual(await bruteForce('released_cell', clauses));
    const [first, second] = [
      await read('released_cell', clauses.slice(0, 1)),
      await read('released_cell', clauses.slice(1)),
    ];
    expect(seen.size).toBe(first.size + second.size);
    expect(first.size).toBeGreaterThan(100);
    expect(second.size).toBeGreaterThan(100);
  });

  it('give exact figures of those alone that say exact', async () => {
    const exact = await read('exact_cell', clauses);
    expect(exact).toEqual(await bruteForce('exact_cell', clauses));
    expect(exact.size).toBeGreaterThan(100);
    expect(await read('exact_cell', clauses.slice(0, 1))).toEqual(new Set());
  });

  it('give what design section 5 says for any areas, periods and levels', async () => {
    const random = randomSource('row-security');
    const pick = <T>(from: readonly T[]): T => {
      const found = from[Math.floor(random() * from.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    };
    const areas = ['*', ...reference.areas.keys()];
    const levels: readonly AreaLevel[] = ['CITY', 'DISTRICT_COMMITTEE_AREA', 'CITY_DISTRICT', 'BASE_AREA'];
    const intervals: readonly Interval[] = ['MONTH', 'QUARTER', 'YEAR'];
    for (let round = 0; round < 15; round += 1) {
      const grants = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
        const year = 2014 + Math.floor(random() * 10);
        const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
        return grantOf(pick([product, 'police.event-reports', 'police.shootings']), {
          areas: Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(areas)),
          from: pick(['2010-01', `${year}-${month}`]),
          to: pick([null, `${year + Math.floor(random() * 4)}-12`, `${year + 1}-${month}`]),
          finestLevel: pick(levels),
          finestInterval: pick(intervals),
          disclosure: pick(['exact', 'protected'] as const),
        });
      });
      for (const table of ['exact_cell', 'released_cell'] as const) {
        expect([grants, await read(table, grants)]).toEqual([grants, await bruteForce(table, grants)]);
      }
    }
  });

  it('of a provider or product that the subgraph does not know give nothing', async () => {
    const strange = [
      grantOf(product, { provider: 'org:sdn-jarva' }),
      grantOf('fire.fires', { provider: 'org:ssbf' }),
      grantOf(product, { areas: ['sthlm:sdo:atlantis'] }),
      grantOf(product, { areas: [] }),
    ];
    expect(await read('released_cell', strange)).toEqual(new Set());
  });

  it('let the owner of the data read it all', async () => {
    const own = [grantOf(product, { kind: 'own', disclosure: 'exact', clause: null, digest: null })];
    const seen = await read('exact_cell', own);
    expect(seen.size).toBeGreaterThan(100_000);
    expect(seen).toEqual(await bruteForce('exact_cell', own));
  });
});

type PlanNode = {
  readonly 'Node Type': string;
  readonly 'Parent Relationship'?: string;
  readonly 'Subplan Name'?: string;
  readonly Plans?: readonly PlanNode[];
};

/** The subplans of a statement that are run for every row: neither InitPlans nor hashed. */
async function subplansByRow(sql: postgres.Sql, statement: string, setting: string) {
  return sql.begin('read only', async (tx) => {
    await tx`select set_config('hub.scope', ${setting}, true)`;
    const [row] = await tx.unsafe<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }[]>(
      `explain (format json) ${statement}`,
    );
    const plan = row?.['QUERY PLAN'][0]?.Plan;
    if (!plan) throw new Error('no plan');
    const nodes = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodes)];
    const found = nodes(plan);
    const written = JSON.stringify(plan);
    const initPlans = found.filter((node) => node['Parent Relationship'] === 'InitPlan').length;
    const byRow = found
      .filter((node) => node['Parent Relationship'] === 'SubPlan')
      .map((node) => node['Subplan Name'] ?? 'a subplan without a name')
      .filter((name) => !written.includes(`hashed ${name}`));
    return { byRow, initPlans, plan: written };
  });
}

describe('the plan of a governed statement', () => {
  it('evaluates the scope once a statement, for a point read and for an aggregation', async () => {
    const statements = [
      `select * from released_cell where indicator_no = 7 and interval_rank = 2 and area_no = any('{268,300}'::int[]) and month_no between 60 and 120`,
      `select area_no, sum(value) from released_cell where indicator_no = 7 and interval_rank = 1 group by area_no`,
      `select area_no, sum(value) from exact_cell group by area_no`,
      `select * from exact_cell where indicator_no = 7 and area_no = 268 union all select * from released_cell where indicator_no = 7 and area_no = 268`,
    ];
    for (const statement of statements) {
      const { byRow, initPlans, plan } = await subplansByRow(serving, statement, seal(everything));
      expect(byRow).toEqual([]);
      expect(initPlans).toBeGreaterThanOrEqual(2);
      expect(plan).toMatch(/InitPlan/);
    }
  });

  it('would be caught if it evaluated a subquery for every row', async () => {
    const correlated = `select (select count(*) from area b where b.level_rank = a.level_rank) from area a`;
    expect((await subplansByRow(serving, correlated, '')).byRow).not.toEqual([]);
  });

  it.each(migratedNames)('has no subplan by row for any governed table of %s', async (name) => {
    const pool = databases.serving(name);
    const policies = await databases.owner(name)<{ relation: string }[]>`
      select distinct format('%I.%I', schemaname, tablename) as relation from pg_policies
      where qual <> 'true' and 'hub_serving' = any(roles) and cmd in ('SELECT', 'ALL')`;
    expect(policies.length).toBeGreaterThan(0);
    for (const { relation } of policies) {
      expect([relation, (await subplansByRow(pool, `select * from ${relation}`, '')).byRow]).toEqual([
        relation,
        [],
      ]);
    }
  });
});

describe('the catalogue', () => {
  const roleOf = (name: (typeof migratedNames)[number]): string => `${databaseOf(name)}_serving`;

  it.each(migratedNames)('of %s shows no way around row security', async (name) => {
    expect(await openings(databases.owner(name), roleOf(name))).toEqual([]);
  });

  it.each([
    [
      'a table without row security',
      'create table open (a int); grant select on open to hub_serving',
      'drop table open',
    ],
    [
      'row security that is not forced',
      'create table open (a int); alter table open enable row level security; grant select on open to hub_serving',
      'drop table open',
    ],
    [
      'one column of a table',
      'grant select (value) on base_cell to hub_serving; alter table base_cell no force row level security',
      'revoke select (value) on base_cell from hub_serving; alter table base_cell force row level security',
    ],
    [
      'a view with its owner’s rights',
      'create view open as select * from exact_cell; grant select on open to hub_serving',
      'drop view open',
    ],
    [
      'a materialised view',
      'create materialized view open as select * from exact_cell; grant select on open to hub_serving',
      'drop materialized view open',
    ],
    [
      'a partition',
      'create table open (a int) partition by list (a); create table part partition of open for values in (1); alter table part enable row level security; alter table part force row level security; grant select on part to hub_serving',
      'drop table open',
    ],
    [
      'a function with its owner’s rights',
      `create function open() returns bigint language sql security definer as 'select count(*) from exact_cell'`,
      'drop function open()',
    ],
    [
      'a table that can be written',
      'grant insert on exact_cell to hub_serving',
      'revoke insert on exact_cell from hub_serving',
    ],
    ['a sequence', 'create sequence open; grant usage on open to hub_serving', 'drop sequence open'],
    [
      'a schema to create in',
      'grant create on schema public to hub_serving',
      'revoke create on schema public from hub_serving',
    ],
    [
      'temporary tables',
      `do $$ begin execute format('grant temp on database %I to hub_serving', current_database()); end $$`,
      `do $$ begin execute format('revoke temp on database %I from hub_serving', current_database()); end $$`,
    ],
  ])('would show %s', async (_, open, close) => {
    await owner.unsafe(open);
    try {
      expect(await openings(owner, roleOf('police'))).toHaveLength(1);
    } finally {
      await owner.unsafe(close);
    }
    expect(await openings(owner, roleOf('police'))).toEqual([]);
  });
});

describe('a partner without scope', () => {
  const denied = { code: '42501' };
  const governed = ['exact_cell', 'released_cell', 'camera_assessment', 'joint_briefing'] as const;
  const rowsUnder = (setting: string | null): Promise<readonly number[]> =>
    serving.begin(async (sql) => {
      if (setting !== null) await sql`select set_config('hub.scope', ${setting}, true)`;
      const counts: number[] = [];
      for (const table of governed) {
        const [row] = await sql<{ rows: number }[]>`select count(*)::int as rows from ${sql(table)}`;
        counts.push(row?.rows ?? -1);
      }
      return counts;
    });

  it('reads no row: no setting, an empty one, nonsense', async () => {
    const none = governed.map(() => 0);
    expect(await rowsUnder(null)).toEqual(none);
    expect(await rowsUnder('')).toEqual(none);
    expect(await rowsUnder('{}')).toEqual(none);
    expect(await rowsUnder(`${'0'.repeat(64)}.{"grants": 1}`)).toEqual(none);
    expect((await rowsUnder(seal(everything)))[0]).toBeGreaterThan(100_000);
  });

  it('reads no row by a forged setting: another key, another payload, a seal cut off or moved', async () => {
    const good = seal(everything);
    const payload = good.slice(65);
    const forged = sealScope(claimsOf(everything), reference, new Uint8Array(32));
    const narrow = seal([grantOf(product, { areas: ['sthlm:stadsdel:husby'], to: '2015-12' })]);
    for (const setting of [
      forged,
      payload,
      `${narrow.slice(0, 65)}${payload}`,
      `${good.slice(0, 64)},${payload}`,
      `${good.slice(0, -1)} }`,
      good.toUpperCase(),
      ` ${good}`,
    ]) {
      expect(await rowsUnder(setting)).toEqual([0, 0, 0, 0]);
    }
  });

  it('reads no row by a setting that has expired', async () => {
    expect(await rowsUnder(seal(everything, Date.now() - 31_000))).toEqual([0, 0, 0, 0]);
    expect((await rowsUnder(seal(everything, Date.now() - 20_000)))[0]).toBeGreaterThan(0);
  });

  it('reads only its own rows on a connection that another’s request has used, whatever the order', async () => {
    const db = drizzle(serving);
    const husby = [grantOf(product, { areas: ['sthlm:stadsdel:husby'], disclosure: 'exact' })];
    const count = (grants: readonly Grant[]) =>
      withScope(
        db,
        seal(grants),
        async (tx) =>
          (await tx.execute<{ rows: number }>('select count(*)::int as rows from exact_cell'))[0]?.rows,
      );
    const [all, few] = [await count(everything), await count(husby)];
    const mixed = await Promise.all([
      count(everything),
      count([]),
      count(husby),
      count([]),
      count(everything),
    ]);
    expect(mixed).toEqual([all, 0, few, 0, all]);
    const [left] = await serving<{ setting: string | null; rows: number }[]>`
      select current_setting('hub.scope', true) as setting, (select count(*)::int from exact_cell) as rows`;
    expect(left).toEqual({ setting: '', rows: 0 });
    await expect(
      withScope(db, seal(everything), () => Promise.reject(new Error('the request failed'))),
    ).rejects.toThrow();
    expect(await rowsUnder(null)).toEqual([0, 0, 0, 0]);
    // Even a setting left for the whole session is not what the next request reads under.
    await serving`select set_config('hub.scope', ${seal(everything)}, false)`;
    expect([await count(husby), await count([])]).toEqual([few, 0]);
    await serving`reset hub.scope`;
  });

  it('cannot read the seal’s key, nor call what opens a setting', async () => {
    await expect(serving`select * from hub.seal_key`).rejects.toMatchObject(denied);
    await expect(serving`select hub.scope()`).rejects.toMatchObject(denied);
    await expect(serving`set session authorization hub_police_owner`).rejects.toMatchObject(denied);
    await expect(serving`set role hub_police_owner`).rejects.toMatchObject(denied);
    await expect(serving`copy (select 1) to program 'cat'`).rejects.toMatchObject(denied);
  });

  it('gains nothing by putting row security off', async () => {
    await expect(
      serving.begin(async (sql) => {
        await sql`set local row_security = off`;
        return sql`select * from exact_cell`;
      }),
    ).rejects.toMatchObject(denied);
    await expect(serving`alter table exact_cell disable row level security`).rejects.toMatchObject(denied);
    await expect(serving`create policy mine on exact_cell using (true)`).rejects.toMatchObject(denied);
  });

  it('cannot make a table, a view, a function or a temporary table to read through', async () => {
    await expect(serving`create table mine as select * from exact_cell`).rejects.toMatchObject(denied);
    await expect(serving`create view mine as select * from exact_cell`).rejects.toMatchObject(denied);
    await expect(serving`create temp table mine as select * from exact_cell`).rejects.toMatchObject(denied);
    await expect(
      serving`create function mine() returns int language sql as 'select 1'`,
    ).rejects.toMatchObject(denied);
    await expect(serving`do $$ begin create schema mine; end $$`).rejects.toMatchObject(denied);
  });

  it('cannot read what the owner made without a grant: a view, a materialised view, a partition, base cells', async () => {
    await owner.unsafe(`
      create view owned as select * from exact_cell;
      create materialized view kept as select * from exact_cell limit 10;
      create table split (like exact_cell) partition by list (indicator_no);
      create table split_7 partition of split for values in (7);
      insert into split select * from exact_cell where indicator_no = 7 limit 10;
      alter table split enable row level security; alter table split force row level security;
      grant select on split to hub_serving`);
    try {
      for (const relation of ['owned', 'kept', 'split_7', 'base_cell']) {
        await expect(serving`select * from ${serving(relation)}`).rejects.toMatchObject(denied);
      }
      expect(await serving`select * from split`).toEqual([]);
    } finally {
      await owner.unsafe('drop view owned; drop materialized view kept; drop table split');
    }
  });

  it('reads through a view with its reader’s rights what it may read itself, which is nothing', async () => {
    await owner.unsafe(
      'create view invoked with (security_invoker = true) as select * from exact_cell; grant select on invoked to hub_serving',
    );
    try {
      expect(await openings(owner, 'hub_police_serving')).toEqual([]);
      expect(await serving`select * from invoked`).toEqual([]);
    } finally {
      await owner.unsafe('drop view invoked');
    }
  });

  it('learns no key from a violation, because it cannot write, and no driver error leaves', async () => {
    const insert = serving`
      insert into exact_cell (indicator_no, interval_rank, area_no, month_no, cell_no, value, status)
      values (7, 3, 1, 60, 0, 0, 'OBSERVED')`;
    await expect(insert).rejects.toMatchObject({
      code: '42501',
      message: expect.not.stringContaining('Key'),
    });
    const violation = await owner`
      insert into exact_cell (indicator_no, interval_rank, area_no, month_no, cell_no, value, status)
      values (7, 3, 1, 60, 0, 0, 'OBSERVED')`.catch((error: unknown) => error);
    expect(violation).toMatchObject({ code: '23505', detail: expect.stringContaining('(7, 3, 1, 60)') });
    const reported: unknown[] = [];
    const wrapped = new GraphQLError('duplicate key value: Key (7, 3, 1, 60)', {
      originalError: violation instanceof Error ? violation : null,
    });
    const left = mask(wrapped.toJSON(), wrapped, (error) => reported.push(error));
    expect(left.extensions).toEqual({ code: 'INTERNAL' });
    expect(JSON.stringify(left)).not.toContain('7, 3, 1');
    expect(reported).toHaveLength(1);
  });

  it('learns nothing from the planner’s statistics, nor from a condition that fails on a hidden row', async () => {
    expect(await owner`select from pg_stats where tablename = 'exact_cell'`).not.toEqual([]);
    expect(
      await serving`select * from pg_stats where tablename in ('exact_cell', 'released_cell', 'base_cell')`,
    ).toEqual([]);
    await expect(serving`select * from pg_statistic limit 1`).rejects.toMatchObject(denied);
    expect(await serving`select * from exact_cell where 1 / (area_no - area_no) = 1`).toEqual([]);
    expect(await serving`select * from exact_cell where (status || area_no)::int > 0`).toEqual([]);
  });

  it('reads geography, sources and what indicators are, which is open', async () => {
    expect((await serving`select from area`).length).toBe(550);
    expect((await serving`select from indicator`).length).toBe(9);
    expect((await serving`select from local_police_area`).length).toBe(19);
  });
});
