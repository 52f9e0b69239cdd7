import { createHmac } from 'node:crypto';
import { type RoundedCounts, roundBaseCells } from '../../policy/disclosure/rounding.ts';
import type { ReleasedCell } from '../../policy/disclosure.ts';
import type { Geography } from '../geography.ts';
import type { Indicator } from './indicators.ts';
import type { Source } from './sources.ts';
import { type BaseSeries, cellsOf, firstMonthNo } from './unprotected.ts';

/** A series of which the counts are rounded: what everybody may read of it comes from these and from nothing else. */
export type RoundedSeries = Omit<BaseSeries, 'counts'> & { readonly counts: RoundedCounts };

/**
 * With what the demonstration is rounded: no secret, as its figures are synthetic. Real figures need a key that nobody
 * knows who reads them, the same for every publication of an indicator: two roundings of one count narrow it down.
 */
export const demonstrationRoundingKey = 'the demonstration, whose figures are synthetic';

/** Rounds a series' base cells to the base, from a start by month that follows from the key. */
export function roundSeries(
  series: BaseSeries & { readonly indicator: string },
  base: number,
  key: string,
): RoundedSeries {
  const { baseAreas, firstMonth, months, preliminaryFrom, counts, indicator } = series;
  const first = firstMonthNo(series);
  const startOf = (month: number): number =>
    createHmac('sha256', key)
      .update(`${indicator} ${first + month}`)
      .digest()
      .readUIntBE(0, 6) % base;
  return {
    baseAreas,
    firstMonth,
    months,
    preliminaryFrom,
    counts: roundBaseCells(counts, months, base, startOf),
  };
}

/** What everybody reads of a rounded series, in the order of `cellsOf`: sums of rounded base cells, nothing suppressed. */
export function* releaseRounded(
  series: RoundedSeries,
  geography: Geography,
  indicator: Indicator,
  source: Source,
): Generator<ReleasedCell> {
  for (const { exact } of cellsOf(series, geography, indicator, source)) yield exact;
}
