import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { publishPeriod } from '../../subgraphs/foundation/publish-period.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { publishCommand } from '../../subgraphs/publish-command.ts';
import { roundingKey } from '../rounding-key.ts';
import { startDatabases, type TestDatabases } from './databases.ts';
import { importChanges, importMonth, loadCity } from './publishing.ts';

const geography = loadGeography();
const litter = 'city.tyck-till.litter';
const litterNo = indicatorOf(litter).no;
/** July 2026, the first month after the demonstration's. */
const july = 198;

let databases: TestDatabases;
let owner: postgres.Sql;
beforeAll(async () => {
  databases = await startDatabases(['city']);
  owner = databases.owner('city');
  await loadCity(owner, geography);
}, 60_000);
afterAll(() => databases[Symbol.asyncDispose]());

const publish = (to: string, key: string | null = roundingKey, given: { readonly revise?: boolean } = {}) =>
  publishPeriod(owner, geography, { indicator: litter, to, roundingKey: key, ...given });
const released = async (rank: number, month: number): Promise<ReadonlyMap<number, number | null>> => {
  const rows = await owner<{ area: number; value: number | null }[]>`
    select area_no as area, value from released_cell
     where indicator_no = ${litterNo} and interval_rank = ${rank} and month_no = ${month} and vintage_to = 2147483647`;
  return new Map(rows.map(({ area, value }) => [area, value]));
};

// Each step continues from what the one before it imported or published.
describe.sequential('rounded figures', () => {
  test('are not published without a key, nor under another than what is out', async () => {
    await importMonth(owner, [litterNo], july);
    const parts = { owners: async () => [owner], geography, progress: () => {} };
    const args = ['--indicator', litter, '--to', '2026-07'];
    await expect(publishCommand(args, { ...parts, roundingKey: async () => null })).rejects.toMatchObject({
      code: 'ROUNDING_KEY_MISSING',
    });
    await expect(publish('2026-07', 'another key, of somebody else')).rejects.toMatchObject({
      code: 'ROUNDING_KEY_CHANGED',
    });
    expect(await released(1, july)).toEqual(new Map());
  });

  test('of a quarter are the sums of its months, however often and whenever those came out', async () => {
    await publish('2026-07');
    const first = await released(1, july);
    expect(first.size).toBeGreaterThan(10);
    // What comes late for a month that is out is not counted, and another base area changes nothing of it.
    await importChanges(owner, litterNo, [july], (area) => (area % 3 === 0 ? 2 : 0));
    await importMonth(owner, [litterNo], july + 1);
    await importMonth(owner, [litterNo], july + 2);
    await publish('2026-08');
    await publish('2026-09');
    expect(await released(1, july)).toEqual(first);
    const [second, third] = [await released(1, july + 1), await released(1, july + 2)];
    const quarter = await released(2, july);
    for (const [area, value] of first) {
      expect((value ?? Number.NaN) % 5).toBe(0);
      expect(quarter.get(area)).toBe((value ?? 0) + (second.get(area) ?? 0) + (third.get(area) ?? 0));
    }
  });

  test('are checked against the year before too, when a new one begins', async () => {
    for (let month = july + 3; month < july + 6; month += 1) await importMonth(owner, [litterNo], month);
    await publish('2026-12');
    await importMonth(owner, [litterNo], july + 6);
    await expect(publish('2027-01', 'another key, of somebody else')).rejects.toMatchObject({
      code: 'ROUNDING_KEY_CHANGED',
    });
    expect(await publish('2027-01')).toMatchObject({ label: '2027-01', withheld: 0 });
  });

  test('are not revised', async () => {
    await expect(publish('2026-07', roundingKey, { revise: true })).rejects.toMatchObject({
      code: 'ROUNDED_NOT_REVISED',
    });
  });
});
