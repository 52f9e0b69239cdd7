import { createHash } from 'node:crypto';
import type { ExactCell } from '../../policy/disclosure.ts';
import { monthNo } from '../../policy/period.ts';
import { cityId, unknownBaseAreaId } from '../areas.ts';
import { type DemonstrationSeries, offencesTotal } from '../demonstration.ts';
import { spreadOverDays, timesOfDay, type YearOfDays } from '../demonstration-times.ts';
import type { Geography } from '../geography.ts';
import { everything, firstWeek, firstWeekdayTime } from './breakdowns.ts';
import { indicatorOf } from './indicators.ts';
import type { Group } from './linked-tables.ts';
import type { YearProof } from './protection.ts';
import { sourceOf } from './sources.ts';
import { type UnprotectedCell, unprotectedCell } from './unprotected.ts';

/** The coarse tables of all reported offences: the city's years by week, and by weekday and time of day. */
export type OffenceTimes = {
  readonly cells: readonly UnprotectedCell[];
  /** By year, the smallest of the counts that come out of them: of what is shown, and of the weeks that a month cuts. */
  readonly smallest: ReadonlyMap<number, number>;
  /** Counts from 1 to below this are small. */
  readonly threshold: number;
};

/** What they are published as. */
export const offenceTimes = indicatorOf('police.offence-times.total');
const { product } = offenceTimes;

/** The coarse tables that stand beside a group: those of offences, of these series; undefined for another group. */
export function timesOf(
  { members }: Group,
  series: readonly DemonstrationSeries[],
  geography: Geography,
): OffenceTimes | undefined {
  const offences = series.filter((one) => one.product === 'police.reported-offences');
  if (!members.some(({ indicator }) => offences.some((one) => one.indicator === indicator.id)))
    return undefined;
  const source = sourceOf(product, 'org:polismyndigheten');
  const areaNo = geography.byId.get(cityId)?.no;
  if (areaNo === undefined) throw new Error('there is no city');
  const smallest = new Map<number, number>();
  const cells = spreadOverDays(offencesTotal(offences)).flatMap(({ year, days }) => {
    const start = monthNo(`${year}-01`) ?? 0;
    const sums = sumsOf(days);
    smallest.set(year, Math.min(...sums.values(), ...pieces(days)));
    return [...sums]
      .sort(([a], [b]) => a - b)
      .map(([breakdownNo, value]) => {
        const exact: ExactCell = { value, status: 'OBSERVED' };
        return unprotectedCell(offenceTimes, source, 'YEAR', areaNo, start, exact, breakdownNo);
      });
  });
  return { cells, smallest, threshold: timesThreshold() };
}

/** Counts from 1 to below it are small. */
export function timesThreshold(): number {
  const { regime } = offenceTimes;
  if (regime?.kind !== 'threshold') throw new Error('the coarse tables have a threshold');
  return regime.threshold;
}

/** The base cells of the demonstration's times: the city's months by week and by weekday and time, of no known place. */
export function* timesBaseCells(
  series: readonly DemonstrationSeries[],
  geography: Geography,
): Generator<readonly [areaNo: number, monthNo: number, breakdownNo: number, value: number]> {
  const offences = series.filter((one) => one.product === 'police.reported-offences');
  const areaNo = geography.byId.get(unknownBaseAreaId)?.no;
  if (offences.length === 0 || areaNo === undefined) return;
  for (const { year, days } of spreadOverDays(offencesTotal(offences))) {
    for (let month = 0; month < 12; month += 1) {
      const sums = sumsOf(days.filter((day) => day.month === month));
      for (const [breakdownNo, value] of sums)
        if (breakdownNo !== everything)
          yield [areaNo, (monthNo(`${year}-01`) ?? 0) + month, breakdownNo, value];
    }
  }
}

/**
 * Which cells of the coarse tables are withheld: one bit each. A year is shown where no witness of the monthly tables
 * changes a month's total of the city. Then in every table that a witness leads to, each event can keep a day and time:
 * there are as many of them in each month as before. So the coarse tables agree with every witness, and take none away.
 * And nothing small comes out of them, or of them and the months' totals.
 */
export function withheldTimes(
  { cells, smallest, threshold }: OffenceTimes,
  proofs: readonly YearProof[],
): Uint8Array {
  const pattern = new Uint8Array(Math.ceil(cells.length / 8));
  const safe = new Set(
    proofs
      .filter(({ open, keepsMonths }) => open === 0 && keepsMonths)
      .map(({ year }) => year)
      .filter((year) => (smallest.get(year) ?? 0) >= threshold),
  );
  for (const [at, { monthNo: start }] of cells.entries()) {
    if (!safe.has(2010 + start / 12)) pattern[at >> 3] = (pattern[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return pattern;
}

/** A digest of the coarse tables and of the monthly ones beside which they are protected. */
export function timesDigest({ cells }: OffenceTimes, monthly: string): string {
  const figures = cells.map(({ monthNo: start, breakdownNo, exact }) => [start, breakdownNo, exact.value]);
  return createHash('sha256')
    .update(JSON.stringify([product, monthly, figures]))
    .digest('hex');
}

/** A year's total, its weeks, and its weekdays by time of day, by number of breakdown. */
function sumsOf(days: YearOfDays['days']): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  const add = (breakdownNo: number, count: number): void => {
    sums.set(breakdownNo, (sums.get(breakdownNo) ?? 0) + count);
  };
  for (const { week, weekday, times } of days) {
    for (const [time, count] of times.entries()) {
      add(everything, count);
      add(firstWeek + week - 1, count);
      add(firstWeekdayTime + weekday * timesOfDay + time, count);
    }
  }
  return sums;
}

/** What subtracting weeks from months gives: the days that a week has in a month. */
function pieces(days: YearOfDays['days']): Iterable<number> {
  const sums = new Map<string, number>();
  for (const { month, week, times } of days) {
    const key = `${month} ${week}`;
    sums.set(
      key,
      times.reduce((sum, count) => sum + count, sums.get(key) ?? 0),
    );
  }
  return sums.values();
}
