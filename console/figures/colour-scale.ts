import { quantileSorted } from 'd3-array';
import { type Cell, shownValue, stateOf } from './series.ts';

/** Classes of a sequential scale. Class 1 lies below the first limit, class n at or above the last; zero is a class of its own. */
export interface ColourScale {
  /** Round limits, ascending, one fewer than there are classes (at most 5). */
  readonly limits: readonly number[];
  /** Whether all figures that it was made of were whole numbers. */
  readonly whole: boolean;
  /** Whether zero was among them. */
  readonly zero: boolean;
  /** Whether any was below zero. */
  readonly negative: boolean;
}

/** What an area or a bar is filled with: a class from 1 to 6, or what it is instead of a class. */
export type FillClass = 'zero' | 1 | 2 | 3 | 4 | 5 | 6 | 'suppressed' | 'missing' | 'not-applicable';

const most = 6;

/**
 * A scale of about equally many figures a class, with round limits. Only known cells count. Make it of all periods
 * that will be shown, so that a colour means the same in each.
 */
export function colourScale(cells: readonly Pick<Cell, 'value' | 'status'>[], classes = 5): ColourScale {
  const known = cells.map(shownValue).filter((value) => value !== null);
  const sorted = known.filter((value) => value !== 0).sort((a, b) => a - b);
  const whole = known.every(Number.isInteger);
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  const count = Math.max(1, Math.min(classes, most));
  const limits = new Set<number>();
  for (let i = 1; i < count; i += 1) {
    const limit = rounded(quantileSorted(sorted, i / count) ?? 0, whole);
    if (limit > lowest && limit <= highest && limit !== 0) limits.add(limit);
  }
  return { limits: [...limits].sort((a, b) => a - b), whole, zero: known.includes(0), negative: lowest < 0 };
}

/** To the nearest of 1, 1.5, 2, 2.5 … 9.5 of its power of ten; whole where the figures are. */
function rounded(value: number, whole: boolean): number {
  if (value === 0) return 0;
  const step = 10 ** Math.floor(Math.log10(Math.abs(value))) / 2;
  const near = Number((Math.round(value / step) * step).toPrecision(12));
  return whole ? Math.round(near) : near;
}

/** The class of a cell. One that is not known never has a number, and never zero. */
export function fillClassOf(scale: ColourScale, cell: Pick<Cell, 'value' | 'status'> | undefined): FillClass {
  const value = shownValue(cell);
  if (value === null) {
    const state = stateOf(cell);
    return state === 'suppressed' || state === 'not-applicable' ? state : 'missing';
  }
  return value === 0 ? 'zero' : classAt(scale.limits.filter((limit) => value >= limit).length);
}

function classAt(index: number): FillClass {
  const classes = [1, 2, 3, 4, 5, 6] as const;
  return classes[Math.min(index, most - 1)] ?? 6;
}

/** A class as a reader meets it: from `from` up to, not including, `below`; null where it is open. */
export interface ScaleClass {
  readonly fill: FillClass;
  readonly from: number | null;
  readonly below: number | null;
}

/** The scale's classes in order, without zero and what is not known. */
export function classesOf(scale: ColourScale): readonly ScaleClass[] {
  return Array.from({ length: scale.limits.length + 1 }, (_, i) => ({
    fill: classAt(i),
    from: scale.limits[i - 1] ?? null,
    below: scale.limits[i] ?? null,
  }));
}

/** The paint of a class: a colour of `figures.css`, or a pattern that `Patterns` defines under the figure's id. */
export function paintOf(fill: FillClass, patterns: string): string {
  if (fill === 'suppressed') return `url(#${patterns}-suppressed)`;
  if (fill === 'missing' || fill === 'not-applicable') return `url(#${patterns}-missing)`;
  return fill === 'zero' ? 'var(--figure-zero)' : `var(--figure-class-${fill})`;
}
