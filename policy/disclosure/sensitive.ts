import type { LinkedTable } from './linked-table.ts';

/** How an indicator's small counts are protected. A product has one regime for each vintage. */
export type Regime = {
  /** Counts from 1 to below this are sensitive. */
  readonly threshold: number;
  /** By how much another value must be possible for every sensitive cell: 1 means "not exact". */
  readonly distance: number;
};

/**
 * The cells whose value must not be known, by cell number, released or in no table at all: every count from 1 to
 * threshold - 1; and nothing, where it is what a whole of the threshold or more has beside one of its categories. Were it
 * known to be nothing, all of the whole would be known to be of the category: 100 %, and 0 % of the others.
 */
export function sensitiveCells(table: LinkedTable, values: Int32Array, { threshold }: Regime): Uint8Array {
  const sensitive = Uint8Array.from(values, (value) => (value > 0 && value < threshold ? 1 : 0));
  for (const { whole, rest } of table.divisions ?? []) {
    for (let cell = 0; cell < values.length; cell += table.parts.sets.length) {
      if (values[cell + rest] === 0 && (values[cell + whole] ?? 0) >= threshold) sensitive[cell + rest] = 1;
    }
  }
  return sensitive;
}
