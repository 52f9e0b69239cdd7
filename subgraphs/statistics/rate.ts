import { ratePer1000 } from '../../policy/derived-figures.ts';
import { monthOf } from '../../policy/period.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { readPopulations } from './read.ts';
import type { Observation } from './series.ts';

/** The inhabitants that a rate is worked out with. */
export type Denominator = {
  readonly inhabitants: number;
  /** They lived there on its last day. */
  readonly year: number;
  readonly estimated: boolean;
  readonly source: string;
};

/** Rates are of counts of everything: hours and shares have none, and categories have other inhabitants than all. */
const hasRate = ({ asked, breakdown }: Observation): boolean =>
  asked.checked.indicator.unit === 'antal' && breakdown === null;

/**
 * The inhabitants at the turn of the year into the period, or the latest known before; null where none are known, and
 * for what is not counted per inhabitant.
 */
export async function denominatorOf(
  observation: Observation,
  context: SubgraphContext,
): Promise<Denominator | null> {
  if (!hasRate(observation)) return null;
  const year = Number(monthOf(observation.start).slice(0, 4));
  const rows = await readPopulations(observation.unit.no, context);
  return rows.findLast((row) => row.year < year) ?? null;
}

/** The figure per 1,000 inhabitants, of the period as it is: a month's is not a year's. Null without figure or denominator. */
export async function rateOf(observation: Observation, context: SubgraphContext): Promise<number | null> {
  if (observation.value === null) return null;
  const denominator = await denominatorOf(observation, context);
  return ratePer1000(observation.value, denominator?.inhabitants ?? null);
}
