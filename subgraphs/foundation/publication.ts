import { type ReleasedCell, release } from '../../policy/disclosure.ts';
import type { DemonstrationSeries } from '../demonstration.ts';
import type { Geography } from '../geography.ts';
import { groupsOf } from './groups.ts';
import { indicatorOf } from './indicators.ts';
import { timesDigest, timesOf } from './offence-times.ts';
import { digester, isSuppressed, readPatterns } from './protection.ts';
import { demonstrationRoundingKey, releaseRounded, roundSeries } from './rounded.ts';
import { sourceOf } from './sources.ts';
import { cellsOf, type UnprotectedCell } from './unprotected.ts';

/** One published cell: the figure as its provider holds it, and as everybody else reads it. */
export type PublishedCell = UnprotectedCell & {
  readonly released: ReleasedCell;
  /** Of a survey: how many answered. Absent is null. */
  readonly answers?: number | null;
  /** Of a survey: half the width of the 95 % confidence interval, in the unit of the value. Absent is null. */
  readonly marginOfError?: number | null;
};

/**
 * Publishes series, with the totals that derive from them. What is suppressed leaves as the kept pattern of its group
 * says, which was computed over all its tables together and proven (protection.ts); what is rounded leaves as sums of
 * rounded base cells (rounded.ts). Throws where no pattern is kept for exactly these figures: nothing is published
 * unproven.
 */
export function* publish(
  series: readonly DemonstrationSeries[],
  geography: Geography,
): Generator<PublishedCell> {
  const patterns = readPatterns();
  const digestOf = digester(geography);
  const withheld = function* (inputs: string, cells: readonly UnprotectedCell[], name: string) {
    const pattern = patterns.get(inputs);
    if (!pattern)
      throw new Error(`no protection is kept for these figures of ${name}: run npm run protection`);
    for (const [at, cell] of cells.entries()) {
      yield { ...cell, released: release(cell.exact, isSuppressed(pattern, at)) };
    }
  };
  for (const group of groupsOf(series, geography)) {
    const inputs = digestOf(group);
    const names = group.members.map(({ indicator }) => indicator.id).join(', ');
    yield* withheld(
      inputs,
      group.members.flatMap(({ cells }) => cells),
      names,
    );
    const times = timesOf(group, series, geography);
    if (times) yield* withheld(timesDigest(times, inputs), times.cells, `${names} by week and time`);
  }
  for (const one of series) {
    if (indicatorOf(one.indicator).regime?.kind !== 'threshold') yield* publishOpenly(one, geography);
  }
}

/** Publishes a series that is not suppressed: as it is, or rounded where its indicator says so. */
export function* publishOpenly(one: DemonstrationSeries, geography: Geography): Generator<PublishedCell> {
  const indicator = indicatorOf(one.indicator);
  const source = sourceOf(one.product, one.provider);
  if (indicator.regime?.kind === 'threshold') throw new RangeError(`${indicator.id} is published suppressed`);
  const rounded =
    indicator.regime &&
    releaseRounded(
      roundSeries(one, indicator.regime.base, demonstrationRoundingKey),
      geography,
      indicator,
      source,
    );
  for (const cell of cellsOf(one, geography, indicator, source)) {
    const released = rounded ? rounded.next().value : cell.exact;
    if (!released) throw new Error('a rounded series has the cells of the exact one');
    yield { ...cell, released };
  }
}
