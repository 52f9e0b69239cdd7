import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unknownBaseAreaId } from '../../subgraphs/areas.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { publishPeriod } from '../../subgraphs/foundation/publish-period.ts';
import { demonstrationRoundingKey, roundSeries } from '../../subgraphs/foundation/rounded.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { startDatabases, type TestDatabases } from './databases.ts';
import { importMonth, loadCity } from './publishing.ts';

const geography = loadGeography();
const indicator = 'city.tyck-till.damage';
const { no } = indicatorOf(indicator);
/** The number of July 2026, the first month after the demonstration's. */
const july = 198;

let databases: TestDatabases;
let owner: postgres.Sql;
beforeAll(async () => {
  databases = await startDatabases(['city']);
  owner = databases.owner('city');
  await loadCity(owner, geography);
}, 60_000);
afterAll(() => databases[Symbol.asyncDispose]());

const publish = (to: string, given: Partial<Parameters<typeof publishPeriod>[2]> = {}) =>
  publishPeriod(owner, geography, {
    indicator,
    to,
    publishedAt: to === '2026-07' ? '2026-08-15T04:00:00Z' : '2026-09-15T04:00:00Z',
    ...given,
  });

test('imported figures are rounded with a key of their own, always the same, and with none they are not published', async () => {
  await importMonth(owner, [no], july);
  await importMonth(owner, [no], july + 1);
  await expect(publish('2026-07')).rejects.toMatchObject({ code: 'ROUNDING_KEY_MISSING' });
  expect(await owner`select 1 from vintage where no > 1`).toEqual([]);
  const roundingKey = 'a key that nobody knows, of 32 characters or more';
  const { vintageNo } = await publish('2026-07', { roundingKey });
  const { withheld, shown } = await publish('2026-08', { roundingKey, dryRun: true });
  expect([withheld, shown > 10]).toEqual([0, true]);
  // Another key would round July once more, in the third quarter.
  await expect(publish('2026-08', { roundingKey: `${roundingKey}!` })).rejects.toMatchObject({
    code: 'CANNOT_BE_PROTECTED',
  });
  // What it is rounded to is not what the key that everybody knows would give.
  const rounded = new Map(
    (
      await owner<{ area: number; value: number }[]>`
        select area_no as area, value from released_cell
         where indicator_no = ${no} and interval_rank = 1 and month_no = ${july} and vintage_from = ${vintageNo}`
    ).map(({ area, value }) => [area, value]),
  );
  const counts = await owner<{ area: number; value: number }[]>`
    select area_no as area, value from base_cell where indicator_no = ${no} and month_no = ${july}
     order by area_no = (select no from area where id = ${unknownBaseAreaId}), area_no`;
  const july26 = { firstMonth: '2026-07', months: 1, preliminaryFrom: null, indicator };
  const series = {
    ...july26,
    baseAreas: counts.map(({ area }) => area),
    counts: Int32Array.from(counts, (one) => one.value),
  };
  const districts = await owner<{ no: number; members: number[] }[]>`
    select ancestor as no, array_agg(descendant) as members from area_closure
      join area on area.no = ancestor where level = 'DISTRICT_COMMITTEE_AREA' and valid_to is null group by ancestor`;
  const figuresBy = (key: string): string => {
    const { counts: all } = roundSeries(series, 5, () => key);
    return districts
      .map(({ members }) =>
        series.baseAreas.reduce((sum, area, at) => sum + (members.includes(area) ? (all[at] ?? 0) : 0), 0),
      )
      .join();
  };
  // The unknown place, without events, is in no table.
  const read = districts.map(({ no: area }) => rounded.get(area) ?? 0).join();
  expect(read).toBe(figuresBy(roundingKey));
  expect(read).not.toBe(figuresBy(demonstrationRoundingKey));
});
