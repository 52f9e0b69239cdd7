import { type AreaLevel, levelRank } from './area.ts';
import { type Interval, intervalRank, type Month } from './period.ts';

/** The ways of dividing what is counted that figures are published by. */
const dimensions = ['SEX', 'AGE', 'WEEK', 'WEEKDAY_TIME'] as const;
/** A way of dividing what is counted. */
export type Dimension = (typeof dimensions)[number];

/** How series are to be shown together: on one axis, or each kind on its own, as panels of one picture. */
export type Axis = 'SHARED' | 'SEPARATE';

/** What comparability must know of an indicator. */
export type ComparedIndicator = {
  readonly id: string;
  readonly unit: string;
  readonly comparabilityClass: string;
  readonly synthetic: boolean;
  /** `LEVEL:INTERVAL`. */
  readonly releasedAt: readonly string[];
  /** `DIMENSION:LEVEL:INTERVAL`. */
  readonly releasedBy: readonly string[];
};

/** Why series must not be shown as asked. `sentence` is Swedish, for a reader. */
export type Incomparable = {
  readonly reason: 'NEVER_TOGETHER' | 'CLASS_DIFFERS' | 'UNIT_DIFFERS' | 'SYNTHETIC_WITH_REAL';
  readonly sentence: string;
  readonly indicators: readonly string[];
};

/** Series that may share an axis. */
export type ComparisonAxis = {
  readonly unit: string;
  readonly comparabilityClass: string;
  readonly indicators: readonly string[];
};

/** A level of area, an interval at which figures of it are published, and the dimensions they are broken down by there. */
export type ReleasedLevel = {
  readonly level: AreaLevel;
  readonly interval: Interval;
  readonly breakdowns: readonly Dimension[];
};

/** A month from which figures do not continue those before. */
export type SeriesBreak = { readonly from: Month; readonly description: string };

/** Classes whose series are not put beside each other at all: a reader would compare them. */
const neverTogether: readonly { readonly classes: readonly [string, string]; readonly sentence: string }[] =
  Object.freeze([
    {
      classes: ['ntu', 'trygghetsmatningen'],
      sentence:
        'NTU och Trygghetsmätningen jämförs inte: frågorna är formulerade olika, åldrarna är andra (16–84 respektive 16–79 år) och urvalen dras på olika sätt.',
    },
    {
      classes: ['event-notices', 'event-reports'],
      sentence:
        'Polisens publicerade händelsenotiser jämförs inte med händelserapporterna: notiserna är ett redaktionellt urval utan plats, rapporterna är polisens egna.',
    },
  ]);

/** In this order: what is forbidden on any axis first, then what would make one axis wrong. */
const rules: readonly ((indicators: readonly ComparedIndicator[], axis: Axis) => Incomparable | null)[] =
  Object.freeze([forbidden, differentClasses, differentUnits, syntheticWithReal]);

/** Why the indicators must not be shown together so; null where they may. The order of the indicators makes no difference. */
export function incomparable(indicators: readonly ComparedIndicator[], axis: Axis): Incomparable | null {
  for (const rule of rules) {
    const found = rule(indicators, axis);
    if (found) return found;
  }
  return null;
}

function forbidden(indicators: readonly ComparedIndicator[]): Incomparable | null {
  for (const { classes, sentence } of neverTogether) {
    const found = indicators.filter(({ comparabilityClass }) => classes.includes(comparabilityClass));
    if (new Set(found.map(({ comparabilityClass }) => comparabilityClass)).size > 1) {
      return { reason: 'NEVER_TOGETHER', sentence, indicators: idsOf(found) };
    }
  }
  return null;
}

function differentClasses(indicators: readonly ComparedIndicator[], axis: Axis): Incomparable | null {
  const classes = new Set(indicators.map(({ comparabilityClass }) => comparabilityClass));
  if (axis === 'SEPARATE' || classes.size < 2) return null;
  return {
    reason: 'CLASS_DIFFERS',
    sentence:
      'Serierna mäter olika slags saker och får inte dela axel. Begär skilda axlar (SEPARATE) för att visa dem intill varandra.',
    indicators: idsOf(indicators),
  };
}

function differentUnits(indicators: readonly ComparedIndicator[], axis: Axis): Incomparable | null {
  if (axis === 'SEPARATE' || new Set(indicators.map(({ unit }) => unit)).size < 2) return null;
  return {
    reason: 'UNIT_DIFFERS',
    sentence: 'Serierna har olika enheter och får inte dela axel. Begär skilda axlar (SEPARATE).',
    indicators: idsOf(indicators),
  };
}

/** Even of one question and one unit: what is made up must never look like the rest of what was measured. */
function syntheticWithReal(indicators: readonly ComparedIndicator[], axis: Axis): Incomparable | null {
  if (axis === 'SEPARATE' || new Set(indicators.map(({ synthetic }) => synthetic)).size < 2) return null;
  return {
    reason: 'SYNTHETIC_WITH_REAL',
    sentence: 'Syntetiska och verkliga siffror får inte dela axel. Begär skilda axlar (SEPARATE).',
    indicators: idsOf(indicators),
  };
}

const idsOf = (indicators: readonly ComparedIndicator[]): readonly string[] => indicators.map(({ id }) => id);

/** The axes of a comparison that may be shown: one for each class, unit and kind (real or synthetic), in the order of the indicators. */
export function axesOf(indicators: readonly ComparedIndicator[]): readonly ComparisonAxis[] {
  const axes = new Map<string, { unit: string; comparabilityClass: string; indicators: string[] }>();
  for (const { id, unit, comparabilityClass, synthetic } of indicators) {
    const key = JSON.stringify([comparabilityClass, unit, synthetic]);
    const axis = axes.get(key);
    if (axis) axis.indicators.push(id);
    else axes.set(key, { unit, comparabilityClass, indicators: [id] });
  }
  return [...axes.values()];
}

/** What an indicator is published at: fine levels first, and of a level fine intervals first. */
export function releasedLevels({
  releasedAt,
  releasedBy,
}: Pick<ComparedIndicator, 'releasedAt' | 'releasedBy'>): readonly ReleasedLevel[] {
  const found = releasedAt.flatMap((text): readonly ReleasedLevel[] => {
    const [level, interval] = text.split(':');
    if (!isLevel(level) || !isInterval(interval)) return [];
    return [
      { level, interval, breakdowns: dimensions.filter((one) => releasedBy.includes(`${one}:${text}`)) },
    ];
  });
  return found.sort(
    (a, b) =>
      levelRank[b.level] - levelRank[a.level] ||
      (a.level < b.level ? -1 : a.level > b.level ? 1 : 0) ||
      intervalRank[a.interval] - intervalRank[b.interval],
  );
}

const isLevel = (text: string | undefined): text is AreaLevel =>
  text !== undefined && Object.hasOwn(levelRank, text);
const isInterval = (text: string | undefined): text is Interval =>
  text !== undefined && Object.hasOwn(intervalRank, text);

/** Where all the indicators are published, finest first: every level they share, with its finest interval. */
export function alignedLevels(indicators: readonly ComparedIndicator[]): readonly ReleasedLevel[] {
  const [first, ...others] = indicators.map(releasedLevels);
  const common = (first ?? []).flatMap((one): readonly ReleasedLevel[] => {
    const same = others.map((levels) =>
      levels.find(({ level, interval }) => level === one.level && interval === one.interval),
    );
    if (same.includes(undefined)) return [];
    const breakdowns = one.breakdowns.filter((dimension) =>
      same.every((level) => level?.breakdowns.includes(dimension)),
    );
    return [{ ...one, breakdowns }];
  });
  return common.filter(({ level }, at) => common.findIndex((other) => other.level === level) === at);
}

/** The breaks inside a series: those after its first month, and not after its last. Without a period, all of them. */
export function breaksWithin(
  breaks: readonly SeriesBreak[],
  period: { readonly from: Month; readonly to: Month } | null,
): readonly SeriesBreak[] {
  return breaks.filter(({ from }) => period === null || (period.from < from && from <= period.to));
}
