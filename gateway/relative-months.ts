import { type Interval, intervalMonths, type Month, monthNo, monthOf } from '../policy/period.ts';
import type { RelativeValue } from './shared-query-document.ts';
import type { PublishedIndicator } from './vintages.ts';

/** The newest months that there are figures for, as month numbers. */
export type LatestMonths = { readonly latest: number; readonly latestFinal: number };

/** A relative value that is a month. */
export type RelativeMonth = Exclude<RelativeValue, 'MY_AREA' | 'CITY'>;

/**
 * The newest month that all of these indicators have figures for, and final ones; of all indicators the newest where
 * none is named. Where nothing is known of them, the last month that is over.
 */
export function latestMonths(
  named: readonly string[],
  published: ReadonlyMap<string, PublishedIndicator>,
  now: Date,
): LatestMonths {
  const known = named.length > 0 ? named.flatMap((id) => published.get(id) ?? []) : [...published.values()];
  const lasts = known.flatMap(({ lastMonth }) => monthNo(lastMonth) ?? []);
  const finals = known.flatMap(({ lastMonth, preliminaryFrom }) => {
    const last = monthNo(lastMonth);
    const preliminary = preliminaryFrom === null ? undefined : monthNo(preliminaryFrom);
    return last === undefined ? [] : Math.min(last, (preliminary ?? last + 1) - 1);
  });
  if (lasts.length === 0) {
    const over = (monthNo(now.toISOString().slice(0, 7)) ?? 1) - 1;
    return { latest: over, latestFinal: over };
  }
  const pick = named.length > 0 ? Math.min : Math.max;
  return { latest: pick(...lasts), latestFinal: pick(...finals) };
}

/** A relative month, as the end or start of a whole period of the interval. */
export function relativeMonth(
  relative: RelativeMonth,
  { latest, latestFinal }: LatestMonths,
  interval: Interval,
): Month {
  const length = intervalMonths[interval];
  const endOf = (no: number) => Math.floor((no + 1) / length) * length - 1;
  const end = endOf(latest);
  switch (relative) {
    case 'LATEST_MONTH':
      return monthOf(end);
    case 'LATEST_FINAL_MONTH':
      return monthOf(endOf(latestFinal));
    case 'SAME_MONTH_LAST_YEAR':
      return monthOf(end - 12);
    case 'FIRST_MONTH_OF_YEAR':
      return monthOf(Math.floor(end / 12) * 12);
    case 'TWELVE_MONTHS_BACK':
      return monthOf(end - 11);
    case 'TWENTY_FOUR_MONTHS_BACK':
      return monthOf(end - 23);
  }
}
