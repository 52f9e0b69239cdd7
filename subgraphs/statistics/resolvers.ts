import { type Figure, totalOf } from '../../policy/derived-figures.ts';
import { type Month, monthOf } from '../../policy/period.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { type ComparedPeriod, changeOf } from './change.ts';
import { notesOf } from './notes.ts';
import { denominatorOf, rateOf } from './rate.ts';
import { readVintages, type VintageRow } from './read.ts';
import type { Observation, ObservationSeries } from './series.ts';

/** One publication, as it is cited. */
export type Vintage = {
  readonly label: string;
  readonly publishedAt: string;
  readonly from: Month;
  readonly to: Month;
  readonly preliminaryFrom: Month | null;
};

/** The latest publication of an indicator that this subgraph hosts; null before the first. */
export async function latestVintage(indicatorId: string, context: SubgraphContext): Promise<Vintage | null> {
  const indicator = context.reference.indicators.get(indicatorId);
  const row = indicator && (await readVintages(indicator.no, context)).at(-1);
  return row ? vintageOf(row) : null;
}

const vintageOf = ({ label, publishedAt, firstMonth, lastMonth, preliminaryFrom }: VintageRow): Vintage => ({
  label,
  publishedAt: new Date(publishedAt).toISOString(),
  from: monthOf(firstMonth),
  to: monthOf(lastMonth),
  preliminaryFrom: preliminaryFrom === null ? null : monthOf(preliminaryFrom),
});

/** The vintage that a series was read from; null where nothing was published as of its instant, or no vintage is noted. */
async function vintageOfSeries({ asked }: ObservationSeries, context: SubgraphContext) {
  const { checked, vintage } = asked;
  if (vintage === 'none') return null;
  const rows = await readVintages(checked.indicator.no, context);
  const row = vintage === null ? rows.at(-1) : rows.find(({ no }) => no === vintage);
  return row ? vintageOf(row) : null;
}

/** What is cited where no vintage is noted: the indicator's own, unless nothing was published as of the instant. */
const labelWithout = ({ asked }: ObservationSeries): string =>
  asked.vintage === 'none' ? '' : asked.checked.indicator.vintage;

/** The sum of a series; shares have none. */
function totalOfSeries({ unit, observations }: ObservationSeries): Figure {
  return unit === 'procent' ? { value: null, status: 'NOT_APPLICABLE' } : totalOf(observations);
}

/** What every subgraph answers of series and observations, beyond what is read with them. */
export const statisticsResolvers = {
  ObservationSeries: {
    vintage: async (series: ObservationSeries, _: unknown, context: SubgraphContext) =>
      (await vintageOfSeries(series, context))?.label ?? labelWithout(series),
    publishedAt: async (series: ObservationSeries, _: unknown, context: SubgraphContext) =>
      (await vintageOfSeries(series, context))?.publishedAt ?? null,
    preliminaryFrom: async (series: ObservationSeries, _: unknown, context: SubgraphContext) =>
      (await vintageOfSeries(series, context))?.preliminaryFrom ?? null,
    total: totalOfSeries,
    notes: notesOf,
  },
  Observation: {
    population: (observation: Observation, _: unknown, context: SubgraphContext) =>
      denominatorOf(observation, context),
    ratePer1000: (observation: Observation, _: unknown, context: SubgraphContext) =>
      rateOf(observation, context),
    change: (
      observation: Observation,
      { against }: { readonly against: ComparedPeriod },
      context: SubgraphContext,
    ) => changeOf(observation, against, context),
  },
};
