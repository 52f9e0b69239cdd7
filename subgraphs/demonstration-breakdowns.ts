import { scatter } from './calibration.ts';
import type { DemonstrationSeries } from './demonstration.ts';
import { randomSource } from './random.ts';

/** Shares of women and men, and of the age groups of each, by indicator. Assumed; they describe nobody. */
const shares: Readonly<Record<string, { readonly women: number; readonly ages: readonly number[] }>> = {
  'region.statistics-exchange.injury-visits': { women: 0.36, ages: [0.1, 0.24, 0.38, 0.2, 0.08] },
};

/**
 * A series split by sex and age group of those exposed, each part row-major as the series and together the same counts:
 * women's age groups, then men's. Synthetic, and the same every time. Undefined for a series of which nothing is assumed.
 */
export function splitBySexAndAge({
  indicator,
  counts,
}: Pick<DemonstrationSeries, 'indicator' | 'counts'>): readonly Int32Array[] | undefined {
  const assumed = shares[indicator];
  if (!assumed) return undefined;
  const { women, ages } = assumed;
  const weights = [women, 1 - women].flatMap((sex) => ages.map((age) => sex * age));
  const random = randomSource(`breakdowns/${indicator}`);
  const parts = weights.map(() => new Int32Array(counts.length));
  const drawn = new Int32Array(weights.length);
  for (const [cell, count] of counts.entries()) {
    if (count === 0) continue;
    scatter(count, weights, random, drawn.fill(0));
    for (const [part, events] of drawn.entries()) {
      const into = parts[part];
      if (into) into[cell] = events;
    }
  }
  return parts;
}
