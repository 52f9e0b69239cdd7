import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AreaLevel, levelRank } from '../../policy/area.ts';
import { type Interval, intervalMonths, intervalRank, lastMonthNo, monthNo } from '../../policy/period.ts';
import type { Grant } from '../../policy/scope.ts';
import { randomSource } from '../../subgraphs/random.ts';
import { grantOf } from './claims.ts';
import { migratedNames } from './databases.ts';
import { everything, type PoliceDatabase, product, startPoliceDatabase } from './police-database.ts';

let police: PoliceDatabase;
beforeAll(async () => {
  police = await startPoliceDatabase();
});
afterAll(() => police?.[Symbol.asyncDispose]());

type Table = 'exact_cell' | 'released_cell';
type CellKey = { indicator_no: number; interval_rank: number; area_no: number; month_no: number };
const text = ({ indicator_no, interval_rank, area_no, month_no }: CellKey): string =>
  `${indicator_no} ${interval_rank} ${area_no} ${month_no}`;

/** The cells that a partner with these grants reads, in a transaction as a request's. */
function read(table: Table, grants: readonly Grant[]): Promise<ReadonlySet<string>> {
  return police.serving.begin('read only', async (sql) => {
    await sql`select set_config('hub.scope', ${police.seal(grants)}, true)`;
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
    police.owner<StoredCell[]>`
      select c.indicator_no, c.interval_rank, c.area_no, c.month_no, i.product
      from ${police.owner(table)} c join indicator i on i.no = c.indicator_no`.then((found) => [...found]);
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
      [...police.reference.areas.values()]
        .filter(({ id, levelRank: rank }) => {
          return (
            rank <= levelRank[grant.finestLevel] &&
            grant.areas.some((wide) => police.reference.tree.contains(wide, id))
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
    const areas = ['*', ...police.reference.areas.keys()];
    const levels: readonly AreaLevel[] = [
      'CITY',
      'DISTRICT_COMMITTEE_AREA',
      'CITY_DISTRICT',
      'BASE_AREA',
      'PLACE',
    ];
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

  it('reach a place where they reach base areas, and not where they end at stadsdelar', async () => {
    const place = police.reference.areaNo('sthlm:plats:rinkeby-torg');
    const ofPlace = async (grant: Partial<Parameters<typeof grantOf>[1]>) =>
      [...(await read('released_cell', [grantOf(product, { areas: ['*'], ...grant })]))].filter((cell) =>
        cell.includes(` ${place} `),
      ).length;
    expect(await ofPlace({ finestLevel: 'BASE_AREA' })).toBeGreaterThan(20);
    expect(await ofPlace({ finestLevel: 'CITY_DISTRICT' })).toBe(0);
    expect(await ofPlace({ finestLevel: 'BASE_AREA', areas: ['sthlm:sdo:jarva'] })).toBe(0);
  });

  it('may be many: fifty of them are expanded grant by grant, in a fraction of a second', async () => {
    const grants = Array.from({ length: 50 }, (_, at) =>
      grantOf(product, {
        areas: ['sthlm:sdo:jarva', 'lpo:farsta', 'sthlm:sdo:skarholmen'],
        from: `20${10 + (at % 10)}-0${1 + (at % 9)}`,
        to: `${2020 + (at % 5)}-12`,
      }),
    );
    const start = performance.now();
    const seen = await read('released_cell', grants);
    expect(performance.now() - start).toBeLessThan(1_500);
    expect(seen).toEqual(await bruteForce('released_cell', grants));
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
      const { byRow, initPlans, plan } = await subplansByRow(
        police.serving,
        statement,
        police.seal(everything),
      );
      expect(byRow).toEqual([]);
      expect(initPlans).toBeGreaterThanOrEqual(2);
      expect(plan).toMatch(/InitPlan/);
    }
  });

  it('would be caught if it evaluated a subquery for every row', async () => {
    const correlated = `select (select count(*) from area b where b.level_rank = a.level_rank) from area a`;
    expect((await subplansByRow(police.serving, correlated, '')).byRow).not.toEqual([]);
  });

  it.each(migratedNames)('has no subplan by row for any governed table of %s', async (name) => {
    const pool = police.databases.serving(name);
    const policies = await police.databases.owner(name)<{ relation: string; columns: string }[]>`
      select distinct format('%I.%I', schemaname, tablename) as relation,
        (select string_agg(quote_ident(column_name), ', ') from information_schema.columns c
          where c.table_schema = schemaname and c.table_name = tablename
            and has_column_privilege('hub_serving', format('%I.%I', schemaname, tablename), column_name, 'select')) as columns
      from pg_policies
      where qual <> 'true' and 'hub_serving' = any(roles) and cmd in ('SELECT', 'ALL')`;
    expect(policies.length).toBeGreaterThan(0);
    for (const { relation, columns } of policies) {
      expect([relation, (await subplansByRow(pool, `select ${columns} from ${relation}`, '')).byRow]).toEqual(
        [relation, []],
      );
    }
  });
});
