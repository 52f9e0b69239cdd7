import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadFoundation } from '../../../subgraphs/foundation/load.ts';
import { noVintage } from '../../../subgraphs/foundation/tables.ts';
import { loadGeography } from '../../../subgraphs/geography.ts';
import { type Ended, importCommand } from '../../../subgraphs/import/command.ts';
import { startDatabases, type TestDatabases } from '../databases.ts';

let databases: TestDatabases;
let owner: postgres.Sql;
let folder: string;

beforeAll(async () => {
  databases = await startDatabases(['city']);
  owner = databases.owner('city');
  await loadFoundation(owner, 'city', loadGeography());
  folder = await mkdtemp(join(tmpdir(), 'json-stat-'));
});
afterAll(async () => {
  await databases?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await owner`truncate base_cell, exact_cell, released_cell, vintage, import_record`;
  await owner`delete from population`;
});

async function importing(file: unknown, ...options: readonly string[]): Promise<Ended> {
  const path = join(folder, 'file.json');
  await writeFile(path, typeof file === 'string' ? file : JSON.stringify(file));
  return importCommand(['json-stat', path, ...options], {
    connect: async () => databases.owner('city'),
    progress: { isTTY: false, write: () => true },
    now: new Date('2026-11-22T12:00:00Z'),
  });
}

const category = (codes: readonly string[], labels: readonly string[] = codes) => ({
  index: Object.fromEntries(codes.map((code, at) => [code, at])),
  label: Object.fromEntries(codes.map((code, at) => [code, labels[at] ?? code])),
});

/** A file as PxWeb writes json-stat2, filled by hand: region by variable by time. The figures are made up. */
const pxWeb = (
  regions: readonly (readonly [code: string, label: string])[],
  periods: readonly string[],
  value: readonly (number | null)[],
  status: Readonly<Record<string, string>> | undefined = undefined,
  contents: readonly string[] = ['BE0101N1'],
) => ({
  version: '2.0',
  class: 'dataset',
  label: 'Folkmängden efter region och år',
  source: 'SCB',
  updated: '2026-02-22T08:00:00Z',
  role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['Region'] },
  id: ['Region', 'ContentsCode', 'Tid'],
  size: [regions.length, contents.length, periods.length],
  dimension: {
    Region: {
      label: 'region',
      category: category(
        regions.map(([code]) => code),
        regions.map(([, label]) => label),
      ),
      extension: { show: 'code_value' },
    },
    ContentsCode: {
      label: 'tabellinnehåll',
      category: {
        ...category(contents),
        unit: Object.fromEntries(contents.map((one) => [one, { base: 'antal', decimals: 0 }])),
      },
    },
    Tid: { label: 'år', category: category(periods) },
  },
  extension: { px: { tableid: 'TAB1', decimals: 0 } },
  value,
  ...(status ? { status } : {}),
});
const stockholm = ['0180', 'Stockholm'] as const;

const refusal = async (file: unknown, ...options: readonly string[]): Promise<string> => {
  const { code, lines } = await importing(file, ...options);
  expect(code).toBe(1);
  expect(await owner`select from import_record`).toHaveLength(0);
  return lines.join('\n');
};

const inhabitants = () =>
  owner`select id, year, inhabitants, population.estimated, population.source
          from population join area on area.no = area_no order by id, year`;
const asPopulation = ['--population', '--host', 'city'] as const;

describe('inhabitants in JSON-stat', () => {
  test('become denominators, by code and by name, from before 2010 too, and are replaced by a later file', async () => {
    const file = pxWeb(
      [stockholm, ['01', 'Hässelby - Vällingby']],
      ['2005', '2024'],
      [765_044, 995_574, null, 76_000],
      { 2: '..', 3: 'e' },
    );
    const { code, lines } = await importing(file, ...asPopulation, '--two-dots', 'NOT_COLLECTED');
    expect({ code, lines }).toMatchObject({ code: 0 });
    expect(lines.join('\n')).toContain('1 cells without figures');
    const row = (id: string, year: number, count: number, estimated = false) => ({
      ...{ id, year, inhabitants: count, estimated },
      source: 'SCB',
    });
    expect([...(await inhabitants())]).toEqual([
      row('sthlm:kommun', 2005, 765_044),
      row('sthlm:kommun', 2024, 995_574),
      row('sthlm:sdo:hasselby-vallingby', 2024, 76_000, true),
    ]);
    await importing(pxWeb([stockholm], ['2024'], [995_575]), ...asPopulation, '--source', 'SCB, rättad');
    expect((await inhabitants())[1]).toMatchObject({ inhabitants: 995_575, source: 'SCB, rättad' });
  });

  test('are one variable of several when it is named, and one category of other dimensions', async () => {
    const file = pxWeb([stockholm], ['2024'], [995_574, 5_000], undefined, ['BE0101N1', 'BE0101N2']);
    expect(await refusal(file, ...asPopulation)).toContain('--contents');
    expect(await refusal(file, ...asPopulation, '--contents', 'BE0')).toContain('--contents');
    expect((await importing(file, ...asPopulation, '--contents', 'BE0101N1')).code).toBe(0);
    expect(await inhabitants()).toMatchObject([{ inhabitants: 995_574 }]);
    const bySex = {
      ...pxWeb([stockholm], ['2024'], [2, 3, 5]),
      id: ['Region', 'Kon', 'ContentsCode', 'Tid'],
      size: [1, 3, 1, 1],
    };
    const withSex = {
      ...bySex,
      dimension: { ...bySex.dimension, Kon: { category: category(['1', '2', '1+2']) } },
    };
    expect((await importing(withSex, ...asPopulation)).lines.join()).toContain('--select');
    expect((await importing(withSex, ...asPopulation, '--select', 'Kon=1+2')).code).toBe(0);
    expect(await inhabitants()).toMatchObject([{ inhabitants: 5 }]);
  });

  test.each([
    [
      'an unknown area',
      pxWeb([['0181', 'Södertälje']], ['2024'], [1]),
      'category 1 of the area dimension is no area',
    ],
    ['a name that a stadsdel bears', pxWeb([['x', 'Abrahamsberg']], ['2024'], [1]), 'is no area'],
    ['an area twice', pxWeb([stockholm, ['sthlm:kommun', 'a']], ['2024'], [1, 2]), 'same as category 1'],
    ['a period that is none', pxWeb([stockholm], ['2024M13'], [1]), 'category 1 of the time dimension'],
    ['a period twice', pxWeb([stockholm], ['2024K1', '2024Q1'], [1, 2]), 'same as category 1'],
    ['the future', pxWeb([stockholm], ['2027'], [1]), 'future'],
    ['a quarter', pxWeb([stockholm], ['2024K1'], [1]), 'not of a year'],
    ['half a person', pxWeb([stockholm], ['2024'], [1.5]), 'no number of inhabitants'],
    ['fewer than none', pxWeb([stockholm], ['2024'], [-1]), 'no number of inhabitants'],
    ['two dots unexplained', pxWeb([stockholm], ['2024'], [null], { 0: '..' }), '--two-dots'],
    ['a suppressed figure', pxWeb([stockholm], ['2024'], [null], { 0: 'c' }), 'is suppressed'],
    [
      'a figure with a sign that there is none',
      pxWeb([stockholm], ['2024'], [5], { 0: '.' }),
      'there is none',
    ],
    ['a district that had ended', pxWeb([['a', 'Rinkeby-Kista']], ['2024'], [1]), 'had ended'],
    ['no JSON', '{"class":', 'not valid JSON'],
    ['JSON-stat of before', { dataset: {} }, 'json-stat2'],
    ['nothing', pxWeb([stockholm], ['2024'], [null]), 'no rows'],
  ])('are refused with %s', async (_, file, reason) => {
    expect(await refusal(file, ...asPopulation)).toContain(reason);
    expect(await inhabitants()).toHaveLength(0);
  });

  test('are refused without a dimension of areas, unless one is named', async () => {
    const { role: _, ...file } = pxWeb([stockholm], ['2024'], [1]);
    const renamed = {
      ...file,
      id: ['Kommun', 'ContentsCode', 'Tid'],
      dimension: { ...file.dimension, Kommun: file.dimension.Region },
    };
    expect(await refusal(renamed, ...asPopulation)).toContain('--area-dimension');
    expect(await refusal(renamed, ...asPopulation, '--area-dimension', 'Län')).toContain('--area-dimension');
    expect((await importing(renamed, ...asPopulation, '--area-dimension', 'Kommun')).code).toBe(0);
  });
});

const cells = () =>
  owner`select 'exact' as table, month_no, value, status from exact_cell where vintage_to = ${noVintage}
         union all
        select 'released', month_no, value, status from released_cell where vintage_to = ${noVintage}
         order by 1, 2`;
const offences = ['--indicator', 'bra.municipal-offences.total'] as const;

describe('open figures in JSON-stat', () => {
  test('are published at once: zero, suppressed and not collected never look alike', async () => {
    const periods = ['2009', '2021', '2022', '2023', '2024', '2025'];
    const file = pxWeb([stockholm], periods, [1, null, null, null, 5, 6], {
      1: '-',
      2: '..',
      3: '.',
      5: 'p',
    });
    const { code, lines } = await importing(
      file,
      ...offences,
      '--two-dots',
      'SUPPRESSED',
      '--label',
      '2026-03',
    );
    expect({ code, lines }).toMatchObject({ code: 0 });
    expect(lines.join('\n')).toContain('1 cells of periods before 2010');
    const month = (year: number) => (year - 2010) * 12;
    expect([...(await cells())]).toEqual([
      { table: 'exact', month_no: month(2021), value: 0, status: 'OBSERVED' },
      { table: 'exact', month_no: month(2024), value: 5, status: 'OBSERVED' },
      { table: 'exact', month_no: month(2025), value: 6, status: 'PRELIMINARY' },
      { table: 'released', month_no: month(2021), value: 0, status: 'OBSERVED' },
      { table: 'released', month_no: month(2022), value: null, status: 'SUPPRESSED' },
      { table: 'released', month_no: month(2024), value: 5, status: 'OBSERVED' },
      { table: 'released', month_no: month(2025), value: 6, status: 'PRELIMINARY' },
    ]);
    expect(await owner`select label, kind from vintage`).toMatchObject([{ label: '2026-03', kind: 'first' }]);
  });

  test('that replace others are a revision, and the earlier ones stay', async () => {
    await importing(pxWeb([stockholm], ['2024'], [5]), ...offences);
    await importing(pxWeb([stockholm], ['2024'], [7]), ...offences);
    expect(await cells()).toMatchObject([
      { value: 7, status: 'REVISED' },
      { value: 7, status: 'REVISED' },
    ]);
    expect(await owner`select kind from vintage order by no`).toMatchObject([
      { kind: 'first' },
      { kind: 'revision' },
    ]);
    expect(await owner`select from released_cell`).toHaveLength(2);
  });

  test.each([
    ['at a level that is not published', pxWeb([['a', 'Järva']], ['2024'], [1]), 'not published at'],
    ['at an interval that is not published', pxWeb([stockholm], ['2024M03'], [1]), 'not published at'],
    ['of half an offence', pxWeb([stockholm], ['2024'], [0.5]), 'unit'],
  ])('are refused %s', async (_, file, reason) => {
    expect(await refusal(file, ...offences)).toContain(reason);
    expect(await cells()).toHaveLength(0);
  });
});

describe('figures that come rounded, in JSON-stat', () => {
  const of = (id: string) => ['--indicator', id] as const;
  const settlements = of('city.key-figures.settlement-actions');

  test('are published as they come where they are rounded', async () => {
    for (const [indicator, value] of [
      ['city.key-figures.settlement-actions', 270],
      ['city.key-figures.eligibility', 89],
      ['bra.municipal-outcomes.convictions', 19_780],
      ['city.daytime-population.total', 1_203_400],
    ] as const) {
      const { code, lines } = await importing(pxWeb([stockholm], ['2024'], [value]), ...of(indicator));
      expect({ code, lines }).toMatchObject({ code: 0 });
    }
    expect(await cells()).toHaveLength(8);
  });

  test.each([
    ['exact', pxWeb([stockholm], ['2024'], [263]), settlements, 'not a multiple of 10'],
    ['rounded too little', pxWeb([stockholm], ['2024'], [265]), settlements, 'not a multiple of 10'],
    [
      'shares with decimals',
      pxWeb([stockholm], ['2024'], [88.6]),
      of('city.key-figures.eligibility'),
      'not a multiple of 1:',
    ],
    [
      'daytime population to ten',
      pxWeb([stockholm], ['2024'], [1_203_410]),
      of('city.daytime-population.total'),
      'not a multiple of 100',
    ],
    ['of a district', pxWeb([['a', 'Järva']], ['2024'], [50]), settlements, 'not published at'],
    ['of a month', pxWeb([stockholm], ['2024M03'], [50]), settlements, 'not published at'],
    [
      'of a basområde and a month',
      pxWeb([['sthlm:bas:rinkeby-01', 'a']], ['2026M04'], [50]),
      settlements,
      'not published at',
    ],
  ])('are refused where they are %s', async (_, file, indicator, reason) => {
    const told = await refusal(file, ...indicator);
    expect(told).toContain(reason);
    expect(told).not.toMatch(/263|265|88\.6|1203410/);
    expect(await cells()).toHaveLength(0);
  });
});

const litter = ['--indicator', 'city.tyck-till.litter'] as const;

describe('counts to be protected, in JSON-stat', () => {
  test('are refused of an indicator that is counted by sex and age group at once', async () => {
    const file = pxWeb([['sthlm:bas:rinkeby-01', 'a']], ['2026M04'], [3]);
    const visits = ['--indicator', 'region.statistics-exchange.injury-visits'] as const;
    await expect(importing(file, ...visits)).rejects.toThrow('import it with counts');
    expect(await owner`select 1 from base_cell`).toHaveLength(0);
  });

  test('become base cells by basområde and month, and nothing is published', async () => {
    const file = pxWeb([['sthlm:bas:rinkeby-01', 'a']], ['2026M04', '2026M05'], [3, null], { 1: '-' });
    const { code, lines } = await importing(file, ...litter);
    expect({ code, lines }).toMatchObject({ code: 0 });
    expect(await owner`select month_no, value from base_cell order by 1`).toMatchObject([
      { value: 3 },
      { value: 0 },
    ]);
    expect(await cells()).toHaveLength(0);
  });

  test.each([
    ['of a district', pxWeb([['a', 'Järva']], ['2026M04'], [3]), 'not of a basområde'],
    ['of a year', pxWeb([['sthlm:bas:rinkeby-01', 'a']], ['2025'], [3]), 'not of a basområde and a month'],
    ['that are withheld', pxWeb([['sthlm:bas:rinkeby-01', 'a']], ['2026M04'], [null], { 0: 'c' }), 'exactly'],
    ['that are no counts', pxWeb([['sthlm:bas:rinkeby-01', 'a']], ['2026M04'], [2.5]), 'no count'],
  ])('are refused where they are %s', async (_, file, reason) => {
    expect(await refusal(file, ...litter)).toContain(reason);
    expect(await owner`select from base_cell`).toHaveLength(0);
  });
});

test.each([
  [[], '--population or --indicator'],
  [['--population', ...litter], '--population or --indicator'],
  [['--indicator', 'police.reported-offences.total'], 'sums'],
  [['--indicator', 'nothing.at.all'], 'no such indicator'],
  [['--population', '--host', 'hub'], '--host'],
  [[...litter, '--host', 'city'], '--host'],
  [['--population', '--two-dots', 'ZERO'], '--two-dots'],
  [['--population', '--select', 'Kon'], '--select'],
])('a wrong call is told what to give: %j', async (options, named) => {
  await expect(importing(pxWeb([stockholm], ['2024'], [1]), ...options)).rejects.toThrow(named);
});
