import { type DemonstrationSeries, offencesTotal } from '../demonstration.ts';
import type { Geography } from '../geography.ts';
import { everything } from './breakdowns.ts';
import { indicatorOf } from './indicators.ts';
import type { Group, Member } from './linked-tables.ts';
import { sourceOf } from './sources.ts';
import { cellsOf } from './unprotected.ts';

const offences = 'police.reported-offences';
/** Categories of offences that do not overlap; burglary is inside theft, and so theft has a rest. */
const apart = ['burglary', 'theft', 'drugs-weapons', 'person', 'vandalism', 'other'] as const;

/** The series of the demonstration that are protected by suppression, each with all that adds up with it. */
export function groupsOf(series: readonly DemonstrationSeries[], geography: Geography): readonly Group[] {
  const needing = series.filter((one) => indicatorOf(one.indicator).regime?.kind === 'threshold');
  const alone = needing.filter(({ product }) => product !== offences);
  const together = needing.filter(({ product }) => product === offences);
  const groups = alone.map(
    (one): Group => ({
      shape: one,
      parts: [one.counts],
      members: [member(one, [0], geography)],
    }),
  );
  return together.length === 0 ? groups : [offenceGroup(together, geography), ...groups];
}

function offenceGroup(series: readonly DemonstrationSeries[], geography: Geography): Group {
  const [burglary, theft, ...others] = apart.map((category) => {
    const found = series.find(({ indicator }) => indicator === `${offences}.${category}`);
    if (!found) throw new Error(`the series have no ${offences}.${category}`);
    return found;
  });
  if (!burglary || !theft) throw new Error('offences have no theft');
  return {
    shape: theft,
    parts: [
      burglary.counts,
      theft.counts.map((count, at) => count - (burglary.counts[at] ?? 0)),
      ...others.map(({ counts }) => counts),
    ],
    members: [
      member(burglary, [0], geography),
      member(theft, [0, 1], geography),
      ...others.map((one, at) => member(one, [at + 2], geography)),
      member(offencesTotal(series), [0, 1, ...others.map((_, at) => at + 2)], geography),
    ],
  };
}

function member(one: DemonstrationSeries, parts: readonly number[], geography: Geography): Member {
  const indicator = indicatorOf(one.indicator);
  const source = sourceOf(one.product, one.provider);
  return {
    indicator,
    breakdownNo: everything,
    parts,
    cells: [...cellsOf(one, geography, indicator, source)],
  };
}
