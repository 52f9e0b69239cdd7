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
 * Primary suppression: a count from 1 to threshold - 1 is published without its value. It is decided once, at
 * publication, so that a cell has the same answer whoever asks. By itself it does not resist subtraction of
 * published totals; a threshold of null (open data, shares and hours) protects nothing.
 */
export function release(cell: ExactCell, threshold: number | null): ReleasedCell {
  return threshold !== null && cell.value > 0 && cell.value < threshold
    ? { value: null, status: 'SUPPRESSED' }
    : cell;
}
