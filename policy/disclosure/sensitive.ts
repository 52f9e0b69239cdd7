import { cellNo, cellSets, type LinkedTable, standing } from './linked-table.ts';

/** How an indicator's small counts are protected. A product has one regime for each vintage. */
export type Regime = {
  /** Counts from 1 to below this are sensitive. */
  readonly threshold: number;
  /** By how much another value must be possible for every sensitive cell: 1 means "not exact". */
  readonly distance: number;
};

/**
 * The cells whose value must not be known, by cell number: every count from 1 to threshold - 1, released or in no table
 * at all; and a category that has everything of a shown total, for which "all of them" would be told (group disclosure).
 */
export function sensitiveCells(table: LinkedTable, values: Int32Array, { threshold }: Regime): Uint8Array {
  const sensitive = new Uint8Array(values.length);
  const wholes = wholesOf(table.parts.sets);
  for (const [cell, value] of values.entries()) {
    if (value === 0) continue;
    if (value < threshold) {
      sensitive[cell] = 1;
      continue;
    }
    const { area, month, part } = cellSets(table, cell);
    for (const whole of wholes[part] ?? []) {
      const total = cellNo(table, area, month, whole);
      if (values[total] === value && table.standing[total] !== standing.hidden) sensitive[cell] = 1;
    }
  }
  return sensitive;
}

/** For each set, the sets that hold all of it and more. */
function wholesOf(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return sets.map((members) =>
    sets.flatMap((other, at) =>
      other.length > members.length && members.every((member) => other.includes(member)) ? [at] : [],
    ),
  );
}
