import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { sexAges } from '../../subgraphs/foundation/breakdowns.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { loadFoundation, loadSeries } from '../../subgraphs/foundation/load.ts';
import { publishPeriod } from '../../subgraphs/foundation/publish-period.ts';
import { verifyVintages } from '../../subgraphs/foundation/verify-vintages.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { importCommand } from '../../subgraphs/import/command.ts';
import { startDatabases, type TestDatabases } from './databases.ts';
import { importMonth } from './publishing.ts';

const geography = loadGeography();
const visits = 'region.statistics-exchange.injury-visits';
const visitsNo = indicatorOf(visits).no;
/** July 2026, the first month after the demonstration's. */
const july = 198;

let databases: TestDatabases;
let owner: postgres.Sql;
let folder: string;
beforeAll(async () => {
  databases = await startDatabases(['region']);
  owner = databases.owner('region');
  folder = await mkdtemp(join(tmpdir(), 'hub-breakdowns-'));
  await loadFoundation(owner, 'region', geography);
  await loadSeries(owner, 'region', geography, demonstrationSeries(geography), null);
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await databases[Symbol.asyncDispose]();
});

const importRows = async (name: string, rows: readonly string[]) => {
  const path = join(folder, name);
  await writeFile(path, `${['area,month,breakdown,value', ...rows].join('\n')}\n`);
  const ended = await importCommand(['counts', path, '--indicator', visits], {
    connect: async () => postgres(databases.ownerUrl('region'), { max: 1, onnotice: () => {} }),
    progress: { write: () => undefined },
    now: new Date('2026-09-01T08:00:00Z'),
  });
  return { code: ended.code, told: ended.lines.join('\n') };
};
const publish = (to: string) => publishPeriod(owner, geography, { indicator: visits, to });
const yearOf2026 = () =>
  owner<{ breakdown: number; area: number; exact: number; value: number | null }[]>`
    select r.breakdown_no as breakdown, r.area_no as area, e.value as exact, r.value
      from released_cell as r
      join exact_cell as e using (indicator_no, interval_rank, area_no, month_no, breakdown_no)
     where indicator_no = ${visitsNo} and interval_rank = 3 and month_no = 192`;

// Each step continues from what the one before it imported or published.
describe.sequential('injury visits by sex and age group', () => {
  test('are counted by both crossed, and by nothing else', async () => {
    const area = 'sthlm:bas:rinkeby-01,2026-07';
    for (const breakdown of ['', 'sex:women', 'total']) {
      const refused = await importRows(`${breakdown.length}.csv`, [`${area},${breakdown},3`]);
      expect(refused.code).toBe(1);
      expect(refused.told).toContain('is not what the indicator is counted by: sex-age:women-0-17');
    }
    const some = await importRows('some.csv', [`${area},sex-age:women-18-24,3`, `${area},sex-age:men-65-,1`]);
    expect(some).toMatchObject({ code: 0 });
  });

  test('a month of which a category is missing is not published', async () => {
    await expect(publish('2026-07')).rejects.toMatchObject({
      code: 'MONTH_NOT_IMPORTED',
      message: `No base cells of ${visits} have been imported for 2026-07 by ${sexAges.map(({ id }) => id).join(', ')}. Import them first.`,
    });
  });

  test('a month is published beside what is out, and a finished year by sex and by age group', async () => {
    for (let month = july; month < july + 6; month += 1) await importMonth(owner, [visitsNo], month);
    expect(await publish('2026-07')).toMatchObject({ vintageNo: 2, shown: 1 });
    expect(await yearOf2026()).toEqual([]);
    expect(await publish('2026-12')).toMatchObject({ vintageNo: 3 });
    const cells = await yearOf2026();
    expect([...new Set(cells.map(({ breakdown }) => breakdown))].sort((a, b) => a - b)).toEqual([
      0, 1, 2, 11, 12, 13, 14, 15,
    ]);
    const [{ sum } = { sum: 0 }] = await owner<{ sum: number }[]>`
      select sum(value)::int as sum from (
        select distinct on (area_no, month_no, breakdown_no) value from base_cell
         where indicator_no = ${visitsNo} and month_no between 192 and 203
         order by area_no, month_no, breakdown_no, import_no desc) as latest`;
    const city = geography.byId.get('sthlm:kommun')?.no;
    for (const [from, to] of [
      [0, 0],
      [1, 2],
      [11, 15],
    ] as const) {
      const of = cells.filter(({ area, breakdown }) => area === city && from <= breakdown && breakdown <= to);
      expect(of.reduce((all, { exact }) => all + exact, 0)).toBe(sum);
    }
    // Small counts are withheld, others beside them, and most are shown.
    expect(cells.filter(({ exact, value }) => exact > 0 && exact < 5 && value !== null)).toEqual([]);
    const shown = cells.filter(({ value }) => value !== null);
    expect(shown.length).toBeGreaterThan(cells.length * 0.75);
    expect(shown.every(({ exact, value }) => exact === value)).toBe(true);
  });

  test('are proven by the witnesses that are stored, those of the demonstration too', async () => {
    const verified = await Array.fromAsync(verifyVintages(owner, geography));
    expect(verified.filter(({ faults }) => faults.length > 0)).toEqual([]);
    const own = verified.filter(({ indicator }) => indicator === visits);
    expect(
      own.filter(({ vintageNo }) => vintageNo > 1).map(({ vintageNo, year }) => [vintageNo, year]),
    ).toEqual([
      [2, 2026],
      [3, 2026],
    ]);
    expect(own.length).toBeGreaterThan(5);
    for (const { sensitive } of own) expect(sensitive).toBeGreaterThan(100);
  });

  test('an age group of a district that is shown by hand is found', async () => {
    const faults: string[] = [];
    const undone = owner.begin(async (sql) => {
      const done = await sql`
        update released_cell as r set value = e.value, status = 'OBSERVED' from exact_cell as e
         where (r.indicator_no, r.interval_rank, r.area_no, r.month_no, r.breakdown_no)
             = (e.indicator_no, e.interval_rank, e.area_no, e.month_no, e.breakdown_no)
           and r.indicator_no = ${visitsNo} and r.breakdown_no > 0 and r.status = 'SUPPRESSED'`;
      expect(done.count).toBeGreaterThan(0);
      for await (const one of verifyVintages(sql, geography)) {
        faults.push(...one.faults);
        if (one.faults.length > 0) break;
      }
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(faults).toContain('a witness changes what is shown');
  });
});
