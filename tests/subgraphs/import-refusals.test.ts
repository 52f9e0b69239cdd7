import { readFile } from 'node:fs/promises';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadGeography } from '../../subgraphs/geography.ts';
import { importCommand } from '../../subgraphs/import/command.ts';
import { UsageError } from '../../subgraphs/import/importer.ts';
import { command } from '../scenario/command.ts';
import { type ImportPlace, importedOn, startImporting } from './importing.ts';

const geography = loadGeography();
let place: ImportPlace;
let before: readonly number[];
beforeAll(async () => {
  place = await startImporting();
});
afterAll(() => place?.[Symbol.asyncDispose]());
beforeEach(async () => {
  before = await place.written();
});
// Whatever was refused, nothing of it is there.
afterEach(async () => {
  expect(await place.written()).toEqual(before);
});

const good = 'sthlm:bas:rinkeby-01,2026-05,3';
const counts = (content: string | Uint8Array, ...options: readonly string[]) =>
  place
    .file('counts.csv', content)
    .then((path) => place.run('counts', path, '--indicator', 'fire.fires.total', ...options));
const table = (...rows: readonly string[]): string => `${['area,month,value', ...rows].join('\n')}\n`;

/** A bad row after a good one, and how it is told. */
const badRows: readonly [string, string, string][] = [
  ['an unknown area', 'sthlm:bas:atlantis-01,2026-05,3', 'line 3: area is not the id of an area'],
  ['an area of another level', 'sthlm:sdo:jarva,2026-05,3', 'line 3: area is not a basområde'],
  ['a month that is none', 'sthlm:bas:rinkeby-02,2026-13,3', 'line 3: month is not a month (YYYY-MM)'],
  ['a month before the hub', 'sthlm:bas:rinkeby-02,2009-12,3', 'line 3: month is before 2010-01'],
  ['a month in the future', 'sthlm:bas:rinkeby-02,2026-08,3', 'line 3: month is in the future'],
  ['a negative count', 'sthlm:bas:rinkeby-02,2026-05,-7', 'line 3: value is negative'],
  ['a fraction', 'sthlm:bas:rinkeby-02,2026-05,7.5', 'line 3: value is not a whole number'],
  [
    'a decimal comma',
    'sthlm:bas:rinkeby-02,2026-05,"7,0"',
    'line 3: value has a decimal comma. Write a point',
  ],
  ['digits in groups', 'sthlm:bas:rinkeby-02,2026-05,7 000', 'line 3: value has digits in groups'],
  ['a word', 'sthlm:bas:rinkeby-02,2026-05,sju', 'line 3: value is not a number'],
  [
    'a number beyond all',
    'sthlm:bas:rinkeby-02,2026-05,7777777777',
    'line 3: value is larger than any count',
  ],
  ['an empty cell', 'sthlm:bas:rinkeby-02,2026-05,', 'line 3: value is empty'],
  ['a missing cell', 'sthlm:bas:rinkeby-02,2026-05', 'line 3: the row has 2 cells, and the header 3'],
  ['the same cell twice', good.replace(',3', ',7'), 'line 3: the row is for the same cell as line 2'],
];

test.each(badRows)(
  '%s is told by line, column and reason, and nothing of its file is loaded',
  async (_, row, reason) => {
    const { code, told } = await counts(table(good, row));
    expect(code).toBe(1);
    expect(told).toContain(reason);
    expect(told).toContain('rejected with 1 faults; nothing was imported');
    // Never the value itself.
    expect(told).not.toMatch(/atlantis|2026-13|2009-12|2026-08|7\.5|7,0|7 000|sju|7777|-7/);
    expect(await counts(table(good, row), '--dry-run')).toMatchObject({ code: 1 });
  },
);

/** A file that is no table, and how it is told. */
const badFiles: readonly [string, string | Uint8Array, string][] = [
  ['empty', '', 'line 1: the file is empty'],
  ['a header alone', 'area,month,value\n', 'the file has no rows'],
  ['without a column', 'area,month\nx,2026-05\n', 'the header lacks value'],
  [
    'with a misspelt column',
    `${table().trim()},brakdown\n${good},x\n`,
    'has a name that is not known as column 4',
  ],
  ['with a column twice', 'area,month,value,value\n', 'has value twice'],
  [
    'with an open quote',
    table(good, 'sthlm:bas:rinkeby-02,2026-05,"3'),
    'line 3: a quoted cell is not closed',
  ],
  [
    'with a quote inside',
    table(good, 'sthlm:bas:rinkeby-02,20"26-05,3'),
    'line 3: a quote stands inside a cell',
  ],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${table(good)}`, 'utf16le'), 'is UTF-16, not UTF-8'],
  ['UTF-16 without', Buffer.from(table(good), 'utf16le'), 'it is UTF-16 without a mark'],
  [
    'Latin-1',
    Buffer.from(table(good, 'Östermalm,2026-05,3'), 'latin1'),
    'line 3: the file is not UTF-8, probably Latin-1',
  ],
  ['a workbook', Buffer.from('504b030414000600', 'hex'), 'is a workbook or a zip file'],
  ['compressed', Buffer.from('1f8b08000000', 'hex'), 'is compressed'],
];

test.each(badFiles)('a file that is %s is named, with what to do', async (_, content, reason) => {
  const { code, told } = await counts(content);
  expect(code).toBe(1);
  expect(told).toContain(reason);
  expect(told).not.toMatch(/brakdown|stermalm/);
});

test('all rejected rows are in the file asked for, and twenty on the terminal', async () => {
  const out = await place.file('rejected.csv', '');
  const rows = Array.from({ length: 5_000 }, (_, at) => `sthlm:bas:rinkeby-01,2026-05,-${at + 1}`);
  const { code, told } = await counts(table(...rows), '--rejected', out);
  expect(code).toBe(1);
  expect(told.match(/^line /gm)).toHaveLength(20);
  expect(told).toContain('and 4980 more');
  const lines = (await readFile(out, 'utf8')).split('\r\n');
  expect(lines).toHaveLength(5_002);
  expect(lines.slice(0, 2)).toEqual(['line,column,reason', '2,value,is negative']);
});

test('a cell outside what the providers of its indicator answer for is refused', async () => {
  const inside = 'sthlm:bas:rinkeby-01,2026-05,3';
  const outside = geography.areas.find(
    ({ no, level }) =>
      level === 'BASE_AREA' &&
      geography.closure.some(
        ({ ancestor, descendant }) =>
          descendant === no && ancestor === geography.byId.get('sthlm:sdo:bromma')?.no,
      ),
  );
  const path = await place.file('walks.csv', table(inside, `${outside?.id},2026-05,3`));
  const { code, told } = await place.run('counts', path, '--indicator', 'civil.night-walks.total');
  expect(code).toBe(1);
  expect(told).toContain('line 3: area lies outside the areas that the providers');
  expect(told).toContain('rejected with 1 faults');
});

test('indicators of another subgraph, sums, and what is published as it is take no base cells', async () => {
  const path = await place.file('several.csv', `indicator,area,month,value\nfire.fires.total,${good}\n`);
  const refused = await place.run('counts', path, '--host', 'police');
  expect(refused).toMatchObject({
    code: 1,
    told: expect.stringContaining('line 2: indicator is not an indicator'),
  });
  for (const indicator of [
    'police.reported-offences.total',
    'bra.municipal-offences.total',
    'city.key-figures.settlement-actions',
    'city.daytime-population.total',
    'x.y.z',
  ]) {
    await expect(place.run('counts', path, '--indicator', indicator)).rejects.toThrow(UsageError);
  }
});

test('figures are not imported into a database that does not host them', async () => {
  const parts = {
    connect: async () => postgres(place.databases.ownerUrl('police'), { max: 1, onnotice: () => {} }),
    progress: { write: () => undefined },
    now: importedOn,
  };
  const fires = await place.file('elsewhere.csv', table(good));
  const into = importCommand(['counts', fires, '--indicator', 'fire.fires.total'], parts);
  await expect(into).rejects.toThrow('does not host fire.fires');
  const bra = await place.file('elsewhere-bra.csv', year(5));
  await expect(importCommand(['bra', bra], parts)).rejects.toThrow('does not host bra.municipal-offences');
});

test('the command ends with 1 and its words on standard error; no password and no stack is told', async () => {
  const path = await place.file('bad.csv', table('sthlm:bas:rinkeby-01,2026-05,-7'));
  const args = ['local/import.ts', 'counts', path, '--indicator', 'fire.fires.total'] as const;
  const refused = await command({ HUB_OWNER_DATABASE_URL: place.databases.ownerUrl('city') }, ...args);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('line 2: value is negative');
  const nowhere = await command(
    { HUB_OWNER_DATABASE_URL: 'postgres://owner:hemligt@127.0.0.1:1/city' },
    ...args,
  );
  expect(nowhere).toMatchObject({ code: 1, stdout: '' });
  expect(nowhere.stderr).toContain('nothing was imported');
  expect(nowhere.stderr).not.toMatch(/hemligt| {4}at /);
  const help = await command({}, 'local/import.ts', 'survey', '--help');
  expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('--minimum-base') });
});

test.each([
  [['counts']],
  [['nothing', 'x.csv']],
  [['--dry-run']],
  [['counts', '/nowhere/x.csv', '--indicator', 'fire.fires.total']],
  [['counts', import.meta.filename]],
  [['counts', import.meta.filename, '--host', 'hub']],
  [['counts', import.meta.filename, '--indicator', 'fire.fires.total', '--host', 'city']],
  [['counts', import.meta.filename, 'more', '--indicator', 'fire.fires.total']],
  [['counts', import.meta.filename, '--indicator', 'fire.fires.total', '--force']],
  [['survey', import.meta.filename, '--minimum-base', '3']],
  [['survey', import.meta.filename, '--design-effect', '0.5']],
  [['bra', '/']],
])('the call %j is refused', async (args) => {
  await expect(place.run(...args)).rejects.toThrow(UsageError);
});

const year = (count: number, ...more: readonly string[]): string =>
  `${['year,category,count', `2024,burglary,${count}`, '2024,drugs_weapons,10', '2024,person,10', '2024,theft,50', '2024,vandalism,10', '2024,total,100', ...more].join('\n')}\n`;

test.each([
  [
    'lacks a category',
    'year,category,count\n2024,total,5\n',
    'line 2: category lacks burglary, drugs_weapons',
  ],
  ['does not nest', year(51), 'of burglary is more than that of theft'],
  [
    'has more parts than total',
    year(5).replace('person,10', 'person,90'),
    'line 7: count is less than its categories together',
  ],
  ['has a figure twice', year(5, '2024,total,100'), 'line 8: the row is for the same figure as line 7'],
  ['is not over', 'year,category,count\n2026,total,5\n', 'line 2: year is not over yet, or in the future'],
  [
    'is of another municipality',
    'kommun,year,category,count\n0184,2024,total,5\n',
    'line 2: kommun is not 0180',
  ],
  ['is made up', 'year,category,count,synthetic\n2024,total,5,1\n', 'line 2: synthetic is not 0'],
  ['has an unknown category', 'year,category,count\n2024,rån,5\n', 'line 2: category is none of burglary'],
  [
    'is a quarter by category',
    'period,category,count,preliminary\n2024K1,theft,5,0\n',
    'line 2: category is none of total',
  ],
  [
    'is no quarter',
    'period,category,count,preliminary\n2024Q1,total,5,0\n',
    'line 2: period is not a quarter (2025K1)',
  ],
])("a table of Brå's that %s is refused", async (_, content, reason) => {
  const { code, told } = await place.run('bra', await place.file('bra.csv', content));
  expect(code).toBe(1);
  expect(told).toContain(reason);
});

const asked = 'Stockholmsenkäten,2024,Stockholm,kommun,deltagande %';
test.each([
  ['over 100 per cent', `${asked},,101,900`, 'line 2: share is over 100 per cent'],
  ['negative', `${asked},,-1,900`, 'line 2: share is negative'],
  ['with a decimal comma', `${asked},,"74,5",900`, 'line 2: share has a decimal comma'],
  ['of half an answer', `${asked},,74.5,900.5`, 'line 2: n is not a whole number'],
  ['of an unknown group', `${asked},barn,74.5,900`, 'line 2: group is none of kvinnor'],
  [
    'of an unknown question',
    'Stockholmsenkäten,2024,Stockholm,kommun,annat,,74.5,900',
    'line 2: question is no question',
  ],
  [
    'of what is no survey, but a key figure',
    'Stockholmsenkäten,2024,Stockholm,kommun,city.key-figures.eligibility,,74.5,900',
    'line 2: question is no question',
  ],
  [
    'of a level that is not published',
    'Stockholmsenkäten,2024,Farsta,stadsdelsområde,deltagande %,,74.5,900',
    'line 2: level is no level',
  ],
  [
    'of an unknown area',
    'Stockholmsenkäten,2024,Solna,kommun,deltagande %,,74.5,900',
    'line 2: area is no area of that level',
  ],
  ['of the future', `${asked.replace('2024', '2027')},,74.5,900`, 'line 2: year is in the future'],
])('a share %s is refused', async (_, row, reason) => {
  const path = await place.file('survey.csv', `survey,year,area,level,question,group,share,n\n${row}\n`);
  const { code, told } = await place.run('survey', path);
  expect(code).toBe(1);
  expect(told).toContain(reason);
  expect(told).not.toMatch(/Solna|74|barn/);
});

test('a police notice is no count of fires', async () => {
  const path = await place.file(
    'fires.csv',
    'measure,area,period,value\npublished police notices type Brand,Stockholm kommun,2026,264\n',
  );
  const { code, told } = await place.run('fires', path);
  expect(code).toBe(1);
  expect(told).toContain('line 2: measure does not begin with "fires attended"');
});
