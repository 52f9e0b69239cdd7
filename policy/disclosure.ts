/** The status of one cell of statistics. Zero, suppressed and not collected never look alike. */
export type ObservationStatus =
  | 'OBSERVED'
  | 'PRELIMINARY'
  | 'REVISED'
  | 'SUPPRESSED'
  | 'NOT_COLLECTED'
  | 'NOT_APPLICABLE';

/** A figure as its provider holds it. A number here may identify somebody: it never leaves unless a clause says exact. */
export type ExactCell = { readonly value: number; readonly status: 'OBSERVED' | 'PRELIMINARY' | 'REVISED' };

/** A figure as it is published. A suppressed one has no value at all. */
export type ReleasedCell =
  | { readonly value: number; readonly status: 'OBSERVED' | 'PRELIMINARY' | 'REVISED' }
  | { readonly value: null; readonly status: 'SUPPRESSED' };

/**
 * How an indicator's small counts are protected, one way for all that is published of it: two protections of the same
 * table expose what each protects. `threshold`: counts from 1 to below it are suppressed, with others beside them, so
 * that each could be another by at least `distance`. `rounding`: base cells are rounded to a multiple of `base`, and all
 * else is summed from them.
 */
export type DisclosureRegime =
  | { readonly kind: 'threshold'; readonly threshold: number; readonly distance: number }
  | { readonly kind: 'rounding'; readonly base: number };

/** A cell as disclosure control lets it leave. Why one is suppressed (small itself, or beside a small one) is never told. */
export function release(cell: ExactCell, suppressed: boolean): ReleasedCell {
  return suppressed ? { value: null, status: 'SUPPRESSED' } : cell;
}
