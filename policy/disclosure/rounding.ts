declare const rounded: unique symbol;

/**
 * Counts of base cells after rounding, which is all that a release under this regime may be made from: `roundBaseCells`
 * alone makes them, and raw counts are no such type. Any sum of them tells no more than they do.
 */
export type RoundedCounts = Int32Array & { readonly [rounded]: true };

/**
 * Rounds base cells (row-major area × month) to multiples of the base, so that each becomes the one below or the one
 * above it. In each month the areas are passed in order and what one loses the next gains, so that the sum of areas
 * that follow each other is wrong by less than the base too (controlled rounding, as in systematic sampling).
 * `startOf` gives for a month a whole number from 0 to base - 1, each as likely, from which the passing starts: then no
 * cell is rounded up or down on the average. It must be secret, and the same for the same month always. Throws where it
 * gives another number.
 */
export function roundBaseCells(
  counts: Int32Array,
  months: number,
  base: number,
  startOf: (month: number) => number,
): RoundedCounts {
  const result = new Int32Array(counts.length);
  for (let month = 0; month < months; month += 1) {
    const start = startOf(month);
    if (!Number.isInteger(start) || start < 0 || start >= base)
      throw new RangeError(`A month starts from a whole number from 0 to ${base - 1}.`);
    let carried = start;
    for (let cell = month; cell < counts.length; cell += months) {
      carried += counts[cell] ?? 0;
      const multiple = carried - (carried % base);
      result[cell] = multiple;
      carried -= multiple;
    }
  }
  // The one place where counts become rounded ones.
  return result as RoundedCounts;
}
