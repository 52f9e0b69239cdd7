import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthNo } from '../../policy/period.ts';
import { cityId } from '../../subgraphs/areas.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { type ImportPlace, importedOn, startImporting } from './importing.ts';

const geography = loadGeography();
let place: ImportPlace;
beforeAll(async () => {
  place = await startImporting();
});
afterAll(() => place?.[Symbol.asyncDispose]());

const areaNo = (id: string): number => geography.byId.get(id)?.no ?? -1;
const baseCells = (name: 'city' | 'police', indicatorNo: number) =>
  place.owner(name)`
    select area_no as area, month_no as month, breakdown_no as breakdown, import_no as import, value
      from base_cell where indicator_no = ${indicatorNo} order by area_no, month_no, breakdown_no, import_no`;
const fires = ['--indicator', 'fire.fires.total'] as const;

test('counts become base cells of their import, which is recorded; the same file again writes nothing', async () => {
  const path = await place.file('brander maj.csv', 'area,month,value\r\nsthlm:bas:rinkeby-01,2026-05,3\r\n');
  const before = await place.written();
  const dry = await place.run('counts', path, ...fires, '--dry-run');
  expect(dry).toMatchObject({ code: 0, told: expect.stringContaining('1 rows would be imported') });
  expect(await place.written()).toEqual(before);
  const done = await place.run('counts', path, ...fires, '--source', 'SSBF', '--licence', 'CC0-1.0');
  expect(done.code).toBe(0);
  expect(done.told).toContain('npm run publish -- --indicator fire.fires.total --to 2026-05');
  const records = await place.owner('city')`
    select no, kind, source, licence, file_name, digest, rows, imported_at from import_record`;
  expect(records).toEqual([
    {
      no: expect.any(Number),
      kind: 'counts indicator=fire.fires.total',
      source: 'SSBF',
      licence: 'CC0-1.0',
      file_name: 'brander maj.csv',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      rows: 1,
      imported_at: importedOn,
    },
  ]);
  expect(done.told).toContain(`SHA-256 ${records[0]?.digest}`);
  expect(await baseCells('city', 20)).toEqual([
    {
      ...{ area: areaNo('sthlm:bas:rinkeby-01'), month: monthNo('2026-05') },
      ...{ breakdown: 0, import: records[0]?.no, value: 3 },
    },
  ]);
  const after = await place.written();
  const again = await place.run('counts', path, ...fires);
  expect(again).toMatchObject({ code: 0, told: expect.stringContaining('nothing was written') });
  expect(await place.written()).toEqual(after);
});

test('a later import of the same cell stands beside the earlier one; an equal cell is not written again', async () => {
  const path = await place.file(
    'rattat.csv',
    'area;month;value\nsthlm:bas:rinkeby-01;2026-05;4\nsthlm:bas:rinkeby-02;2026-05;0\n',
  );
  const first = await place.run('counts', path, ...fires);
  expect(first.told).toContain('2 base cells are new or changed');
  const cells = (await baseCells('city', 20)).map(({ area, value }) => [area, value]);
  expect(cells).toEqual([
    [areaNo('sthlm:bas:rinkeby-01'), 3],
    [areaNo('sthlm:bas:rinkeby-01'), 4],
    [areaNo('sthlm:bas:rinkeby-02'), 0],
  ]);
  const equal = await place.file('lika.csv', 'area,month,count\nsthlm:bas:rinkeby-01,2026-05,4\n');
  const second = await place.run('fires', equal);
  expect(second.told).toContain('0 base cells are new or changed');
  expect(await baseCells('city', 20)).toHaveLength(3);
});

test('files of Swedish Excel are read: byte order mark, semicolons, decimal commas, decomposed letters', async () => {
  const rows =
    'indicator;area;month;value;breakdown\npolice.event-reports.total;sthlm:bas:rinkeby-01;2026-05;"3,0";\n';
  const path = await place.file('excel.csv', `\ufeff${rows}`);
  expect(await place.run('counts', path, '--host', 'police')).toMatchObject({ code: 1 });
  expect(await place.run('counts', path, '--host', 'police', '--decimal-comma')).toMatchObject({ code: 0 });
  expect(await baseCells('police', 8)).toMatchObject([{ breakdown: 0, value: 3 }]);
  const decomposed =
    'survey,year,area,level,question,value\nStockholmsenkäten,2024,Stockholm,kommun,deltagande %,71\n';
  expect(decomposed.normalize('NFD')).not.toBe(decomposed);
  const survey = await place.file('enkat.csv'.normalize('NFD'), decomposed.normalize('NFD'));
  expect(await place.run('survey', survey)).toMatchObject({ code: 0 });
});

test('an importer that is killed leaves nothing, and what it was on can be imported afterwards', async () => {
  const rows = ['area,month,value'];
  for (const { id, level } of geography.areas) {
    if (level !== 'BASE_AREA') continue;
    for (let month = 0; month < 190; month += 1)
      rows.push(
        `${id},${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},${month}`,
      );
  }
  const path = await place.file('many.csv', `${rows.join('\n')}\n`);
  const before = await place.written();
  const url = place.databases.ownerUrl('city');
  const importing = spawn(
    process.execPath,
    ['local/import.ts', 'counts', path, '--indicator', 'city.work-environment.threats'],
    {
      cwd: join(import.meta.dirname, '../..'),
      env: { PATH: process.env.PATH, HUB_OWNER_DATABASE_URL: url },
      stdio: 'ignore',
    },
  );
  // Until it has begun to copy: then it is in the middle of the file.
  for (;;) {
    const [copying] = await place.owner('city')`
      select from pg_stat_activity where query like 'copy import_cell%' and state = 'active'`;
    if (copying || importing.exitCode !== null) break;
    await delay(5);
  }
  importing.kill('SIGKILL');
  expect(await once(importing, 'exit')).toEqual([null, 'SIGKILL']);
  expect(await place.written()).toEqual(before);
  const done = await place.run('counts', path, '--indicator', 'city.work-environment.threats');
  expect(done.told).toContain(`${rows.length - 1} rows imported`);
});

const braYear = (total: number): string =>
  `year,category,count\n2009,total,1\n2024,burglary,5\n2024,drugs_weapons,10\n2024,person,10\n2024,theft,50\n2024,vandalism,10\n2024,total,${total}\n`;
const current = (indicator: string) =>
  place.owner('city')<{ value: number | null; status: string }[]>`
    select value, status from released_cell join indicator on indicator.no = indicator_no
     where indicator.id = ${indicator} and vintage_to = 2147483647`;

test("Brå's figures are published at once; a correction is a new vintage, and equal figures are none", async () => {
  const first = await place.run('bra', await place.file('bra.csv', braYear(100)), '--label', '2025');
  expect(first.told).toContain('1 rows of years before 2010 were left out');
  expect(first.told).toMatch(/Published as vintage \d+ \(2025\): 7 figures are new, 0 replace others/);
  expect(await current('bra.municipal-offences.other')).toEqual([{ value: 20, status: 'OBSERVED' }]);
  const same = await place.run('bra', await place.file('bra.csv', `${braYear(100)}\n`));
  expect(same.told).toContain('no new vintage');
  const corrected = await place.run('bra', await place.file('bra.csv', braYear(101)));
  expect(corrected.told).toContain('0 figures are new, 2 replace others');
  expect(await current('bra.municipal-offences.total')).toEqual([{ value: 101, status: 'REVISED' }]);
  const kinds = await place.owner('city')`
    select kind, label from vintage join indicator on indicator.no = indicator_no
     where indicator.id = 'bra.municipal-offences.total' order by vintage.no`;
  expect(kinds).toEqual([
    { kind: 'first', label: '2025' },
    { kind: 'revision', label: '2026-07-01' },
  ]);
});

test('shares of too few answers are suppressed with what would tell them, and shown ones have a margin', async () => {
  const indicator = 'city.safety-survey.worried';
  const rows = [
    `Trygghetsmätningen,2024,Stockholm,kommun,${indicator},,10,1000`,
    `Trygghetsmätningen,2024,Stockholm,kommun,${indicator},kvinnor,12,600`,
    `Trygghetsmätningen,2024,Stockholm,kommun,${indicator},män,8,400`,
    `Trygghetsmätningen,2024,Farsta,stadsdelsområde,${indicator},,10,90`,
    `Trygghetsmätningen,2024,Farsta,stadsdelsområde,${indicator},kvinnor,12,60`,
    `Trygghetsmätningen,2024,Farsta,stadsdelsområde,${indicator},män,8,30`,
    `Trygghetsmätningen,2024,Järva,stadsdelsområde,${indicator},kvinnor,20,200`,
    `Trygghetsmätningen,2024,Järva,stadsdelsområde,${indicator},män,18,210`,
    `Trygghetsmätningen,2024,Skärholmen,stadsdelsområde,${indicator},män,18,220`,
  ];
  const content = `survey,year,area,level,question,group,share,n\n${rows.join('\n')}\n`;
  const path = await place.file('sex.csv', content);
  const done = await place.run('survey', path, '--minimum-base', '50', '--design-effect', '1.5');
  expect(done.code).toBe(0);
  const cells = await place.owner('city')`
    select area.id, breakdown_no as sex, value, status, answers, margin_of_error as margin
      from released_cell join area on area.no = area_no
     where indicator_no = 40 and month_no = ${monthNo('2024-01') ?? -1} order by area.id, breakdown_no`;
  const of = (id: string, sex: number) => cells.find((cell) => cell.id === id && cell.sex === sex);
  // Farsta's men were too few; with all and women shown they could be worked out.
  const gone = { value: null, status: 'SUPPRESSED', answers: null, margin: null };
  expect(of('sthlm:sdo:farsta', 2)).toMatchObject(gone);
  expect(of('sthlm:sdo:farsta', 1)).toMatchObject(gone);
  expect(of('sthlm:sdo:farsta', 0)).toMatchObject({ value: 10, answers: 90 });
  // Nor may the city and all other districts tell them: another district's go too.
  expect(of('sthlm:sdo:jarva', 2)).toMatchObject(gone);
  expect(of('sthlm:sdo:jarva', 1)).toMatchObject(gone);
  expect(of('sthlm:sdo:skarholmen', 2)).toMatchObject({ value: 18, status: 'OBSERVED' });
  // 1.96 * sqrt(10 * 90 * 1.5 / 1000)
  expect(of(cityId, 0)).toMatchObject({ value: 10, answers: 1000, margin: 2.3 });
  const [exact] = await place.owner('city')`
    select value, status from exact_cell where indicator_no = 40 and breakdown_no = 2
       and area_no = ${areaNo('sthlm:sdo:farsta')}`;
  expect(exact).toEqual({ value: 8, status: 'OBSERVED' });
});

test('a share of too few answers is not told by another file, before or after', async () => {
  const indicator = 'city.safety-survey.worried';
  const row = (area: string, group: string, share: number, n: number): string =>
    `Trygghetsmätningen,2025,${area},stadsdelsområde,${indicator},${group},${share},${n}`;
  const load = async (name: string, ...rows: readonly string[]) =>
    place.run(
      'survey',
      await place.file(name, `survey,year,area,level,question,group,share,n\n${rows.join('\n')}\n`),
    );
  const shown = () =>
    place.owner('city')`
      select area.id, breakdown_no as sex from released_cell join area on area.no = area_no
       where indicator_no = 40 and month_no = ${monthNo('2025-01') ?? -1} and value is not null
       order by area.id, breakdown_no`;
  // Women are too few. Men alone say nothing of them, but with the total they do.
  expect((await load('one.csv', row('Farsta', 'kvinnor', 12, 30), row('Farsta', 'män', 8, 90))).code).toBe(0);
  expect((await load('two.csv', row('Farsta', '', 9, 120))).code).toBe(0);
  expect(await shown()).toEqual([{ id: 'sthlm:sdo:farsta', sex: 2 }]);
  // Nor may men and the total tell of women, of whom no row is.
  expect((await load('three.csv', row('Järva', '', 9, 120), row('Järva', 'män', 8, 90))).code).toBe(0);
  expect(await shown()).toEqual([
    { id: 'sthlm:sdo:farsta', sex: 2 },
    { id: 'sthlm:sdo:jarva', sex: 0 },
  ]);
  // The total and men are out of enough answers; women of too few come late, and could be worked out.
  const enough = [row('Skärholmen', '', 9, 200), row('Skärholmen', 'män', 8, 100)];
  expect((await load('four.csv', ...enough)).code).toBe(0);
  const late = await load('five.csv', row('Skärholmen', 'kvinnor', 10, 40));
  expect(late).toMatchObject({ code: 1 });
  expect(late.told).toContain('could be worked out from those that are out');
});

test('a row that says how many answered gives its shares a base', async () => {
  const content = [
    'survey,year,area,level,question,value',
    'Stockholmsenkäten,2022,Stockholm,kommun,deltagande %,70',
    'Stockholmsenkäten,2022,Stockholm,kommun,svarande (antal),11500',
    'Stockholmsenkäten,2022,Stockholm,kommun,annat,1\n',
  ].join('\n');
  const path = await place.file('svarande.csv', content);
  expect(await place.run('survey', path)).toMatchObject({ code: 1 });
  const done = await place.run('survey', path, '--skip-unknown');
  expect(done.told).toContain('1 rows that the hub has no indicator for were left out');
  const [cell] = await place.owner('city')`
    select value, answers, margin_of_error as margin from released_cell
     where indicator_no = 42 and month_no = ${monthNo('2022-01') ?? -1}`;
  expect(cell).toEqual({ value: 70, answers: 11_500, margin: 0.8 });
});
