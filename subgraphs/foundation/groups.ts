import { type DemonstrationSeries, offencesTotal } from '../demonstration.ts';
import type { Geography } from '../geography.ts';
import { everything, firstAge, firstSex, splitting } from './breakdowns.ts';
import { type Indicator, indicatorOf, indicators } from './indicators.ts';
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
  const groups = alone.map((one): Group => {
    const parts = partsOf(one);
    return { shape: one, parts, members: brokenDown(one, parts, 0, geography) };
  });
  return together.length === 0 ? groups : [offenceGroup(together, geography), ...groups];
}

/** The indicators that are published together with one, itself among them, by number: they are protected as one. */
export function protectedWith(indicator: Indicator): readonly Indicator[] {
  return indicator.product === offences
    ? indicators.filter(({ product }) => product === offences)
    : [indicator];
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

/** What a series counts, by sex and age group where that is published of it. Throws where it is not counted so. */
function partsOf({ indicator, counts, parts }: DemonstrationSeries): readonly Int32Array[] {
  const { SEX, AGE } = indicatorOf(indicator).releasedBy;
  if (!SEX && !AGE) return [counts];
  if (!parts) throw new Error(`${indicator} is not counted by sex and age group`);
  return parts;
}

/** A series as members of a group: everything, and each category of its breakdowns. `first` is its first part's number. */
function brokenDown(
  one: DemonstrationSeries,
  parts: readonly Int32Array[],
  first: number,
  geography: Geography,
): readonly Member[] {
  const all = parts.map((_, at) => first + at);
  const indicator = indicatorOf(one.indicator);
  const source = sourceOf(one.product, one.provider);
  const category = (
    breakdownNo: number,
    dimension: 'SEX' | 'AGE',
    holds: (at: number) => boolean,
  ): Member => {
    const counts = one.counts.map((_, cell) =>
      parts.reduce((sum, part, at) => sum + (holds(at) ? (part[cell] ?? 0) : 0), 0),
    );
    const released = { ...indicator, releasedAt: indicator.releasedBy[dimension] ?? [] };
    return {
      indicator,
      breakdownNo,
      parts: all.filter((_, at) => holds(at)),
      cells: [...cellsOf({ ...one, counts }, geography, released, source, breakdownNo)],
    };
  };
  const { SEX, AGE } = indicator.releasedBy;
  const { sexes, ages } = splitting;
  return [
    member(one, all, geography),
    ...Array.from({ length: SEX ? sexes : 0 }, (_, sex) =>
      category(firstSex + sex, 'SEX', (at) => Math.floor(at / ages) === sex),
    ),
    ...Array.from({ length: AGE ? ages : 0 }, (_, age) =>
      category(firstAge + age, 'AGE', (at) => at % ages === age),
    ),
  ];
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
