import { type AreaLevel, type AreaTree, everyArea, levelRank } from './area.ts';
import {
  type Interval,
  intervalMonths,
  intervalRank,
  lastMonthNo,
  type Month,
  monthNo,
  monthOf,
  periodsWithin,
} from './period.ts';

/** The rectangle of a grant: what coverage needs to know of it. */
export type Rectangle = {
  readonly areas: readonly string[];
  readonly from: Month;
  readonly to: Month | null;
  readonly finestLevel: AreaLevel;
  readonly finestInterval: Interval;
};

/** One requested area's figures: the area itself (level null) or its parts at a level, for months [from, to]. */
export type Requested = {
  readonly area: string;
  readonly level: AreaLevel | null;
  readonly from: number;
  readonly to: number;
  readonly interval: Interval;
};

/** What of a request lies outside the scope. Decided from arguments and scope alone, never from data. */
export type Outside =
  | { readonly code: 'AREA_NOT_COVERED'; readonly areas: readonly string[] }
  | {
      readonly code: 'LEVEL_NOT_COVERED';
      readonly areas: readonly string[];
      readonly level: AreaLevel;
      readonly interval: Interval;
    }
  | {
      readonly code: 'PERIOD_NOT_COVERED';
      readonly periods: readonly { readonly from: Month; readonly to: Month }[];
    };

/**
 * What of the request no union of whole rectangles covers; null where everything is covered. Rectangles are
 * never mixed: an area of one with a period of another covers nothing.
 */
export function outside(requested: Requested, grants: readonly Rectangle[], tree: AreaTree): Outside | null {
  const units = requested.level === null ? [requested.area] : tree.within(requested.area, requested.level);
  const missingAreas: string[] = [];
  const tooFine: string[] = [];
  const open = new Set<number>();
  for (const unit of units) {
    const holders = grants.filter((grant) => holds(grant, unit, tree));
    if (holders.length === 0) {
      missingAreas.push(unit);
      continue;
    }
    const level = tree.level(unit);
    const fine = holders.filter(
      (grant) => level !== undefined && fineEnough(grant, level, requested.interval),
    );
    if (fine.length === 0) {
      tooFine.push(unit);
      continue;
    }
    for (const start of uncoveredPeriods(requested, fine)) open.add(start);
  }
  if (units.length === 0) return { code: 'AREA_NOT_COVERED', areas: [requested.area] };
  if (missingAreas.length > 0)
    return { code: 'AREA_NOT_COVERED', areas: collapse(missingAreas, requested.area, units) };
  if (tooFine.length > 0) {
    return {
      code: 'LEVEL_NOT_COVERED',
      areas: collapse(tooFine, requested.area, units),
      level: tree.level(tooFine[0] ?? requested.area) ?? 'BASE_AREA',
      interval: requested.interval,
    };
  }
  if (open.size > 0) return { code: 'PERIOD_NOT_COVERED', periods: joined(open, requested.interval) };
  return null;
}

const holds = (grant: Rectangle, area: string, tree: AreaTree): boolean =>
  grant.areas.some((wide) =>
    wide === everyArea ? tree.level(area) !== undefined : tree.contains(wide, area),
  );

const fineEnough = (grant: Rectangle, level: AreaLevel, interval: Interval): boolean =>
  levelRank[level] <= levelRank[grant.finestLevel] &&
  intervalRank[interval] >= intervalRank[grant.finestInterval];

const collapse = (found: readonly string[], asked: string, units: readonly string[]): readonly string[] =>
  found.length === units.length ? [asked] : found;

/** Whole periods are covered by one rectangle each: a quarter half in one clause and half in another is not covered. */
function uncoveredPeriods(requested: Requested, grants: readonly Rectangle[]): readonly number[] {
  const { from, to, interval } = requested;
  return periodsWithin(from, to, interval).filter((start) => {
    const end = start + intervalMonths[interval] - 1;
    return !grants.some((grant) => {
      const first = monthNo(grant.from);
      const last = grant.to === null ? lastMonthNo : monthNo(grant.to);
      return first !== undefined && last !== undefined && first <= start && end <= last;
    });
  });
}

/** Periods by their first months, neighbours put together. */
function joined(
  starts: ReadonlySet<number>,
  interval: Interval,
): readonly { readonly from: Month; readonly to: Month }[] {
  const runs: { from: number; to: number }[] = [];
  for (const from of [...starts].sort((a, b) => a - b)) {
    const to = from + intervalMonths[interval] - 1;
    const last = runs.at(-1);
    if (last?.to === from - 1) last.to = to;
    else runs.push({ from, to });
  }
  return runs.map(({ from, to }) => ({ from: monthOf(from), to: monthOf(to) }));
}
