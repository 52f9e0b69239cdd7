import type { AreaLevel } from '../../policy/area.ts';
import { everyArea } from '../../policy/area.ts';
import type { ExactCell } from '../../policy/disclosure.ts';
import {
  type Interval,
  intervalMonths,
  intervalRank,
  monthNo,
  monthOf,
  periodsWithin,
} from '../../policy/period.ts';
import { type Area, unknownBaseAreaId } from '../areas.ts';
import type { DemonstrationSeries } from '../demonstration.ts';
import type { Geography } from '../geography.ts';
import { everything } from './breakdowns.ts';
import type { Indicator } from './indicators.ts';
import { cellNo, type Source } from './sources.ts';

/** One cell of a released level and interval before disclosure control. Nothing but this folder may see it. */
export type UnprotectedCell = {
  readonly indicatorNo: number;
  readonly intervalRank: number;
  readonly areaNo: number;
  /** The first month of the period. */
  readonly monthNo: number;
  /** Of what is counted (breakdowns.ts); 0 is everything. */
  readonly breakdownNo: number;
  readonly cellNo: number;
  readonly exact: ExactCell;
};

/** A series by base area and month: what publication needs to know of it. */
export type BaseSeries = Pick<
  DemonstrationSeries,
  'baseAreas' | 'firstMonth' | 'months' | 'counts' | 'preliminaryFrom'
>;

const intervals: readonly Interval[] = ['MONTH', 'QUARTER', 'YEAR'];

/**
 * The cells of a series to be published: every released level and interval, by whole periods, in the order interval, area, month. A
 * present area has all periods, recalculated to the division of today; one that has ended has those inside its
 * validity. A provider publishes of areas that lie wholly inside its own; there an area without events has zeros. The
 * unknown place counts in the city, and stands by itself where the series has events there.
 */
export function* cellsOf(
  series: BaseSeries,
  geography: Geography,
  indicator: Indicator,
  source: Source,
  breakdownNo = everything,
): Generator<UnprotectedCell> {
  const first = firstMonthNo(series);
  const last = first + series.months - 1;
  const preliminary = series.preliminaryFrom === null ? undefined : monthNo(series.preliminaryFrom);
  const rows = new Map(series.baseAreas.map((no, row) => [no, row]));
  const published = areasOf(geography, source, rows);
  const sums = new Map<number, Float64Array>();
  for (const interval of intervals) {
    const length = intervalMonths[interval];
    const starts = periodsWithin(first, last, interval);
    for (const { area, baseAreas } of published) {
      if (!indicator.releasedAt.includes(`${area.level}:${interval}`)) continue;
      const months = sums.get(area.no) ?? monthlySums(series, rows, baseAreas);
      sums.set(area.no, months);
      for (const start of starts) {
        if (!hasFigures(area, start, start + length - 1)) continue;
        let value = 0;
        for (let month = start; month < start + length; month += 1) value += months[month - first] ?? 0;
        const unfinished = preliminary !== undefined && start + length - 1 >= preliminary;
        const exact: ExactCell = { value, status: unfinished ? 'PRELIMINARY' : 'OBSERVED' };
        yield unprotectedCell(indicator, source, interval, area.no, start, exact, breakdownNo);
      }
    }
  }
}

/** A cell by its numbers. */
export function unprotectedCell(
  indicator: Indicator,
  source: Source,
  interval: Interval,
  areaNo: number,
  start: number,
  exact: ExactCell,
  breakdownNo = everything,
): UnprotectedCell {
  const rank = intervalRank[interval];
  return {
    indicatorNo: indicator.no,
    intervalRank: rank,
    areaNo,
    monthNo: start,
    breakdownNo,
    cellNo: cellNo(source.no, rank, areaNo, start),
    exact,
  };
}

/** The number of the first month of a series. */
export function firstMonthNo({ firstMonth }: Pick<BaseSeries, 'firstMonth'>): number {
  const no = monthNo(firstMonth);
  if (no === undefined)
    throw new RangeError(`A series begins in ${firstMonth}, which is no month of the hub.`);
  return no;
}

/** Whether an area has figures of a period: always while it lasts, else where the period lies inside its validity. */
function hasFigures(area: Pick<Area, 'validFrom' | 'validTo'>, start: number, end: number): boolean {
  if (area.validTo === null) return true;
  return area.validFrom <= `${monthOf(start)}-01` && `${monthOf(end)}-28` <= area.validTo;
}

type PublishedArea = { readonly area: Area; readonly baseAreas: readonly number[] };

/** The areas that the source publishes of, by number, each with its base areas, every one once. */
function areasOf(
  geography: Geography,
  source: Source,
  rows: ReadonlyMap<number, number>,
): readonly PublishedArea[] {
  const levels = new Map<number, AreaLevel>(geography.areas.map(({ no, level }) => [no, level]));
  const inside = new Map<number, Set<number>>();
  for (const { ancestor, descendant } of geography.closure) {
    if (levels.get(descendant) !== 'BASE_AREA') continue;
    const known = inside.get(ancestor);
    if (known) known.add(descendant);
    else inside.set(ancestor, new Set([descendant]));
  }
  const root = source.root === everyArea ? null : inside.get(geography.byId.get(source.root)?.no ?? 0);
  if (root === undefined) throw new Error(`sources.ts: there is no area ${source.root}`);
  const unknown = geography.byId.get(unknownBaseAreaId)?.no;
  return geography.areas.flatMap((area) => {
    const baseAreas = [...(inside.get(area.no) ?? [])];
    if (baseAreas.length === 0) return [];
    if (root !== null && !baseAreas.every((no) => root.has(no))) return [];
    if (baseAreas.every((no) => no === unknown) && !rows.has(baseAreas[0] ?? 0)) return [];
    return [{ area, baseAreas }];
  });
}

function monthlySums(
  series: BaseSeries,
  rows: ReadonlyMap<number, number>,
  baseAreas: readonly number[],
): Float64Array {
  const sums = new Float64Array(series.months);
  for (const no of baseAreas) {
    const row = rows.get(no);
    if (row === undefined) continue;
    const offset = row * series.months;
    for (let month = 0; month < series.months; month += 1) {
      sums[month] = (sums[month] ?? 0) + (series.counts[offset + month] ?? 0);
    }
  }
  return sums;
}
