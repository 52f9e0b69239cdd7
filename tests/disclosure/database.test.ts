import { gunzipSync } from 'node:zlib';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DatabaseName } from '../../subgraphs/database.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { loadFoundation, loadSeries } from '../../subgraphs/foundation/load.ts';
import type { PublishedCell } from '../../subgraphs/foundation/publication.ts';
import { patience } from '../amount.ts';
import { roundingKey } from '../rounding-key.ts';
import { startDatabases, type TestDatabases } from '../subgraphs/databases.ts';
import { faultsOf } from './checker.ts';
import { highs } from './highs.ts';
import { type Found, type Outsider, outsiderOf, type Question, seek } from './outsider.ts';
import { geography, protectedSums, readingsOf, series, witnessesOf, yearsOf } from './released.ts';

// What a hub's databases hold after its first start, attacked row by row: not what was meant to be published.

const full = process.env.TESTS === 'full';
const hosts: readonly DatabaseName[] = full ? ['city', 'police', 'region'] : ['city'];
let databases: TestDatabases;
const owners = new Map<string, postgres.Sql>();
beforeAll(async () => {
  databases = await startDatabases(hosts);
  for (const host of hosts) {
    const owner = databases.owner(host);
    owners.set(host, owner);
    await loadFoundation(owner, host, geography);
    await loadSeries(owner, host, geography, series, roundingKey);
  }
}, patience);
afterAll(() => databases[Symbol.asyncDispose]());

const ownerOf = (host: string): postgres.Sql => {
  const owner = owners.get(host);
  if (!owner) throw new Error(`no database of ${host}`);
  return owner;
};

/** True counts by area and month, as the demonstration has them; nothing where it has none. */
function countsOf(
  indicator: string,
  of = (one: (typeof series)[number]): readonly Int32Array[] => [one.counts],
) {
  const one = series.find((candidate) => candidate.indicator === indicator);
  if (!one) throw new Error(indicator);
  const parts = of(one);
  const rows = new Map(one.baseAreas.map((no, row) => [no, row]));
  const first = (Number(one.firstMonth.slice(0, 4)) - 2010) * 12;
  return (area: number, month: number, part = 0): number => {
    const row = rows.get(area);
    if (row === undefined || month < first || month >= first + one.months) return 0;
    return parts[part]?.[row * one.months + month - first] ?? 0;
  };
}

/** `least`: how many small counts there are to be sought in a year, or more. */
const alone = (host: DatabaseName, no: number, indicator: string, least: number) => ({
  host,
  least,
  question: (year: number): Question => ({
    name: indicator,
    year,
    counted: [{ no, breakdownNo: 0, parts: [0] }],
    parts: 1,
    truth: countsOf(indicator),
  }),
});

const categories = ['burglary', 'theft', 'drugs-weapons', 'person', 'vandalism', 'other'] as const;
const offences = {
  host: 'police' as const,
  least: 5_000,
  question(year: number): Question {
    const counts = categories.map((category) => countsOf(`police.reported-offences.${category}`));
    const numbers = [1, 4, 2, 3, 5, 6];
    const parts = [[0], [0, 1], [2], [3], [4], [5]];
    return {
      name: 'offences',
      year,
      counted: [
        ...parts.map((own, at) => ({ no: numbers[at] ?? 0, breakdownNo: 0, parts: own })),
        { no: 7, breakdownNo: 0, parts: [0, 1, 2, 3, 4, 5] },
      ],
      parts: 6,
      // Brå's figures stand in the city's database.
      public: [...numbers, 7].map((as) => ({ no: 30 + as, as, sql: ownerOf('city') })),
      truth: (area, month, part) =>
        (counts[part]?.(area, month) ?? 0) - (part === 1 ? (counts[0]?.(area, month) ?? 0) : 0),
    };
  },
};

const ages = [0, 1, 2, 3, 4];
const visits = {
  host: 'region' as const,
  least: 1_000,
  question: (year: number): Question => ({
    name: 'injury visits by sex and age group',
    year,
    counted: [
      { breakdownNo: 0, parts: [...ages, ...ages.map((age) => age + 5)] },
      { breakdownNo: 1, parts: ages },
      { breakdownNo: 2, parts: ages.map((age) => age + 5) },
      ...ages.map((age) => ({ breakdownNo: 11 + age, parts: [age, age + 5] })),
    ].map((one) => ({ no: 62, ...one })),
    parts: 10,
    truth: countsOf('region.statistics-exchange.injury-visits', (one) => one.parts ?? []),
  }),
};

const fires = alone('city', 20, 'fire.fires.total', 600);
const all = [
  fires,
  alone('city', 24, 'city.work-environment.threats', 2),
  alone('police', 8, 'police.event-reports.total', 40),
  // Published of the whole city alone.
  alone('police', 9, 'police.shootings.total', 0),
  alone('region', 60, 'region.transit-incidents.total', 500),
  visits,
  offences,
];
const years = full ? [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] : [2024];
const attacked = all
  .filter(({ host }) => hosts.includes(host))
  .map((one) => [one.question(2024).name, one] as const);

function told({ name, withheld }: Outsider, { columns, rows, small, determined, solves }: Found): void {
  console.log(
    `${name}: ${rows} figures, ${columns} atoms, ${withheld.length} withheld; ${small} sought, ${determined.length} determined; ${solves} solves`,
  );
}

test.each(attacked)(
  'whoever reads every row of %s determines no small count, listed or not',
  async (_, { host, question, least }) => {
    let sought = 0;
    for (const year of years) {
      const outsider = await outsiderOf(ownerOf(host), question(year));
      const found = seek(highs, outsider);
      told(outsider, found);
      expect(found.determined).toEqual([]);
      sought += found.small;
    }
    expect(sought).toBeGreaterThanOrEqual(least);
  },
  patience,
);

test(
  'the attack finds what small counts alone would tell, were nothing withheld beside them',
  async () => {
    const outsider = await outsiderOf(ownerOf('city'), fires.question(2024));
    const beside = outsider.withheld.flatMap(({ leaves }) => {
      const value = leaves.reduce((sum, leaf) => sum + (outsider.truth[leaf] ?? 0), 0);
      return value > 0 && value < 5 ? [] : [{ leaves, value }];
    });
    expect(beside.length).toBeGreaterThan(0);
    const found = seek(highs, { ...outsider, rows: [...outsider.rows, ...beside] });
    expect(found.determined.length).toBeGreaterThan(0);
  },
  patience,
);

const proven = protectedSums.filter(({ name }) =>
  full ? true : name === 'fire.fires.total' || name === 'city.work-environment.threats',
);

test.each(proven.map((sums) => [sums.name, sums] as const))(
  'the proofs of %s in the database hold for the rows in the database',
  async (name, sums) => {
    const owner = ownerOf(indicatorOf(name).host);
    const rows = await owner<PublishedCell[]>`
      select indicator_no as "indicatorNo", interval_rank as "intervalRank", area_no as "areaNo", month_no as "monthNo",
             breakdown_no as "breakdownNo", json_build_object('value', value, 'status', status) as released
        from released_cell`;
    const readings = readingsOf(rows);
    const stored = await owner<{ year: number; witnesses: Buffer }[]>`
      select p.year, p.witnesses from vintage_proof as p join indicator as i on i.no = p.group_no where i.id = ${name}`;
    const proofs = new Map(stored.map(({ year, witnesses }) => [year, witnesses]));
    for (const year of yearsOf(sums, (candidate) => years.includes(candidate), readings)) {
      const no = Number(year.name.split(' ').at(-1));
      const proof = JSON.parse(gunzipSync(proofs.get(no) ?? Buffer.of()).toString());
      const months = Math.min(12, sums.months - (no - sums.firstYear) * 12);
      expect(faultsOf(year, witnessesOf(proof, months, sums.parts.length)).slice(0, 3)).toEqual([]);
    }
  },
  patience,
);
