import { type LinkedTable, leafNo } from './linked-table.ts';

/**
 * A change of the leaves by 1: (area - other area) × (month - other month) × (part - other part). -1 stands for none;
 * each pair names at least one. The leaf at (area, month, part) gains 1, and so on with the signs multiplied.
 */
export type Move = {
  readonly area: number;
  readonly otherArea: number;
  readonly month: number;
  readonly otherMonth: number;
  readonly part: number;
  readonly otherPart: number;
};

/**
 * Another table that fits everything shown: the true one with all these moves made. Every sensitive cell is changed by
 * at least the regime's distance in some witness; nobody outside can tell which of the tables is the true one.
 */
export type Witness = readonly Move[];

/** Calls back with each leaf that a move changes, and by how much. */
export function eachLeaf(table: LinkedTable, move: Move, visit: (leaf: number, by: number) => void): void {
  const areas = [move.area, move.otherArea];
  const months = [move.month, move.otherMonth];
  const parts = [move.part, move.otherPart];
  for (let a = 0; a < 2; a += 1) {
    for (let m = 0; m < 2; m += 1) {
      for (let p = 0; p < 2; p += 1) {
        const [area = -1, month = -1, part = -1] = [areas[a], months[m], parts[p]];
        if (area < 0 || month < 0 || part < 0) continue;
        visit(leafNo(table, area, month, part), (a + m + p) % 2 === 0 ? 1 : -1);
      }
    }
  }
}

/** Whether a witness leaves each month's sum over all areas, and over all parts or these, as it is. */
export function keepsEveryMonth(table: LinkedTable, witness: Witness, parts?: ReadonlySet<number>): boolean {
  const sums = new Int32Array(table.months.leaves);
  for (const move of witness) {
    eachLeaf(table, move, (leaf, by) => {
      if (parts && !parts.has(leaf % table.parts.leaves)) return;
      const month = Math.floor(leaf / table.parts.leaves) % table.months.leaves;
      sums[month] = (sums[month] ?? 0) + by;
    });
  }
  return sums.every((sum) => sum === 0);
}

/** The sets of a dimension that a pair changes the sum of, with the sign of the change. */
export type Separating = { readonly sets: readonly number[]; readonly signs: readonly number[] };

/** The sets that hold exactly one of a pair of leaves; -1 stands for none. `holding` is `setsOfLeaves`. */
export function separating(holding: readonly (readonly number[])[], leaf: number, other: number): Separating {
  const ours = leaf < 0 ? [] : (holding[leaf] ?? []);
  const theirs = other < 0 ? [] : (holding[other] ?? []);
  const gaining = ours.filter((set) => !theirs.includes(set));
  const losing = theirs.filter((set) => !ours.includes(set));
  return {
    sets: [...gaining, ...losing],
    signs: [...gaining.map(() => 1), ...losing.map(() => -1)],
  };
}
