/** One way of dividing what is counted: leaves numbered from 0, and every set of leaves that anybody may know a sum of. */
export type Dimension = {
  readonly leaves: number;
  /** Members of each set, ascending. Sets may lie in each other or cut each other. */
  readonly sets: readonly (readonly number[])[];
  /** What it costs to withhold a cell of each set, relative to others of this dimension; a whole number above 0. */
  readonly costs: readonly number[];
};

/**
 * Where a cell stands before disclosure control: in no table; in a table, to be decided; shown already or public
 * elsewhere, so that it can no longer be withheld; withheld already, and so it stays.
 */
export const standing = { hidden: 0, released: 1, fixed: 2, withheld: 3 } as const;

/**
 * A category of a whole, by their sets of parts: women of all, burglaries of all thefts. Where the category has all of
 * the whole, that is told of everybody in it (group disclosure), unless the rest could be more than nothing.
 */
export type Division = { readonly category: number; readonly whole: number; readonly rest: number };

/**
 * Tables that share their leaves: every cell is a set of areas × a set of months × a set of parts (categories), and its
 * value the sum of the leaves inside. What is linked must be in one table: protected apart, two tables expose each other.
 */
export type LinkedTable = {
  readonly areas: Dimension;
  readonly months: Dimension;
  readonly parts: Dimension;
  /** How wholes are divided where it must not be told that one category has all; absent is nowhere. */
  readonly divisions?: readonly Division[];
  /** Counts of the leaves, none negative: area-major, then month, then part. */
  readonly counts: Int32Array;
  /** By cell number: one of `standing`. */
  readonly standing: Uint8Array;
};

/** A leaf's place in `counts`. */
export function leafNo({ months, parts }: LinkedTable, area: number, month: number, part: number): number {
  return (area * months.leaves + month) * parts.leaves + part;
}

/** A cell's number: its sets of areas, months and parts. */
export function cellNo(
  { months, parts }: Pick<LinkedTable, 'months' | 'parts'>,
  area: number,
  month: number,
  part: number,
): number {
  return (area * months.sets.length + month) * parts.sets.length + part;
}

/** The sets that a cell number stands for, the inverse of `cellNo`. */
export function cellSets(
  { months, parts }: Pick<LinkedTable, 'months' | 'parts'>,
  cell: number,
): { readonly area: number; readonly month: number; readonly part: number } {
  const part = cell % parts.sets.length;
  const above = (cell - part) / parts.sets.length;
  const month = above % months.sets.length;
  return { area: (above - month) / months.sets.length, month, part };
}

/** The values of all cells, by cell number. */
export function cellValues(table: LinkedTable): Int32Array {
  const { areas, months, parts, counts } = table;
  const values = new Int32Array(areas.sets.length * months.sets.length * parts.sets.length);
  const sums = new Int32Array(months.leaves * parts.leaves);
  for (const [area, members] of areas.sets.entries()) {
    sums.fill(0);
    for (const member of members) {
      const offset = member * sums.length;
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (counts[offset + at] ?? 0);
    }
    for (const [month, inside] of months.sets.entries()) {
      for (const [part, kinds] of parts.sets.entries()) {
        let value = 0;
        for (const one of inside) for (const kind of kinds) value += sums[one * parts.leaves + kind] ?? 0;
        values[cellNo(table, area, month, part)] = value;
      }
    }
  }
  return values;
}

/** For each leaf, the sets that hold it, ascending. */
export function setsOfLeaves({ leaves, sets }: Dimension): readonly (readonly number[])[] {
  const holding: number[][] = Array.from({ length: leaves }, () => []);
  for (const [set, members] of sets.entries()) for (const leaf of members) holding[leaf]?.push(set);
  return holding;
}
