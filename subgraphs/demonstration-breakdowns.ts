import { scatter } from './calibration.ts';
import type { DemonstrationSeries } from './demonstration.ts';
import { randomSource } from './random.ts';

/** How many sexes and age groups events are split by; a part is sex × ages + age. */
export const splitting = { sexes: 2, ages: 5 } as const;

/** Shares of women and men, and of the age groups of each, by indicator. Assumed; they describe nobody. */
const shares: Readonly<Record<string, { readonly women: number; readonly ages: readonly number[] }>> = {
  'region.statistics-exchange.injury-visits': { women: 0.36, ages: [0.1, 0.24, 0.38, 0.2, 0.08] },
  'police.reported-offences.person': { women: 0.49, ages: [0.15, 0.19, 0.39, 0.21, 0.06] },
};

/**
 * A series split by sex and age group of those exposed, each part row-major as the series and together the same counts:
 * women's age groups, then men's. Synthetic, and the same every time. Throws for a series of which nothing is assumed.
 */
export function splitBySexAndAge({ indicator, counts }: DemonstrationSeries): readonly Int32Array[] {
  const assumed = shares[indicator];
  if (!assumed) throw new Error(`demonstration-breakdowns.ts has no shares of ${indicator}`);
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
