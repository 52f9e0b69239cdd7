import type { ObservationStatus } from './disclosure.ts';

/** A figure as its reader may see it: what is not a figure has no value. */
export type Figure = { readonly value: number | null; readonly status: ObservationStatus };

/** Why a change is as it is, or why there is none. PERIOD_NOT_COVERED: the grants do not reach what it is against. */
export type ChangeStatus = ObservationStatus | 'PERIOD_NOT_COVERED';

/** A change in the unit of the figures and in per cent of what it is against; both null where the status says why. */
export type Change = {
  readonly difference: number | null;
  readonly percent: number | null;
  readonly status: ChangeStatus;
};

/** Why there is no figure, the first that holds for either: what is most lasting comes first. */
const withoutValue: readonly ObservationStatus[] = ['NOT_APPLICABLE', 'NOT_COLLECTED', 'SUPPRESSED'];
/** What a figure made of others inherits, the first that one of them has. */
const withValue: readonly ObservationStatus[] = ['PRELIMINARY', 'REVISED', 'OBSERVED'];

/**
 * The change from `base` to `current`, `uncovered` where the reader's grants do not reach the base: then nothing of it
 * is told. A figure that is no number makes no change. Against 0 there is a difference and no percentage.
 */
export function changeBetween(current: Figure, base: Figure | 'uncovered'): Change {
  if (base === 'uncovered') return { difference: null, percent: null, status: 'PERIOD_NOT_COVERED' };
  const status = statusOf([current, base]);
  if (current.value === null || base.value === null) return { difference: null, percent: null, status };
  const difference = current.value - base.value;
  const percent = base.value === 0 ? null : rounded((100 * difference) / base.value, 1);
  return { difference: rounded(difference, 4), percent, status };
}

/** The sum of figures, none where one of them is no number: a sum over what is suppressed would be wrong, or tell it. */
export function totalOf(figures: readonly Figure[]): Figure {
  if (figures.length === 0) return { value: null, status: 'NOT_COLLECTED' };
  const status = statusOf(figures);
  let sum = 0;
  for (const { value } of figures) {
    if (value === null) return { value: null, status };
    sum += value;
  }
  return { value: rounded(sum, 4), status };
}

/** A count per 1,000 inhabitants, with two decimals; null without a count, and without inhabitants. */
export function ratePer1000(count: number | null, inhabitants: number | null): number | null {
  if (count === null || inhabitants === null || inhabitants <= 0) return null;
  return rounded((1_000 * count) / inhabitants, 2);
}

/**
 * Half the width of the 95 % confidence interval of a share, both in per cent, as of a simple random sample; with one
 * decimal. Null where it is not known how many answered.
 */
export function marginOfError(share: number, answers: number | null): number | null {
  if (answers === null || answers <= 0) return null;
  return rounded(1.96 * Math.sqrt((share * (100 - share)) / answers), 1);
}

/** Of fewer answers no share is shown: it would say little of the area, and much of those who answered. */
export const minimumAnswers = 50;

function statusOf(figures: readonly Figure[]): ObservationStatus {
  const found = new Set(figures.map(({ status }) => status));
  return [...withoutValue, ...withValue].find((status) => found.has(status)) ?? 'NOT_COLLECTED';
}

const rounded = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};
