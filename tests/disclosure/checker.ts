import type { Cell, Year } from './released.ts';

/** What is wrong with a year's proof; nothing where it holds. */
export type Fault =
  | { readonly kind: 'below zero' | 'changes nothing'; readonly witness: number }
  | { readonly kind: 'changes what is shown'; readonly witness: number; readonly cell: Cell }
  | { readonly kind: 'not proven'; readonly cell: Cell };

/**
 * Verifies a proof: every witness is another table of whole numbers from 0, changes nothing that is shown, and every
 * sensitive cell has another value in one of them. `alsoShown` are cells to be taken as shown, for the checker's own test.
 */
export function faultsOf(
  year: Year,
  witnesses: readonly ReadonlyMap<number, number>[],
  alsoShown: ReadonlySet<Cell> = new Set(),
): readonly Fault[] {
  const proven = new Set<number>();
  const faults: Fault[] = [];
  for (const [witness, changes] of witnesses.entries()) {
    const changed = new Map<number, number>();
    let holds = changes.size > 0;
    if (!holds) faults.push({ kind: 'changes nothing', witness });
    for (const [leaf, by] of changes) {
      if ((year.counts[leaf] ?? Number.NaN) + by >= 0) {
        for (const at of year.holding[leaf] ?? []) changed.set(at, (changed.get(at) ?? 0) + by);
        continue;
      }
      holds = false;
      faults.push({ kind: 'below zero', witness });
    }
    for (const [at, by] of changed) {
      const cell = year.cells[at];
      if (!cell || by === 0) continue;
      if (cell.state !== 'shown' && !alsoShown.has(cell)) continue;
      holds = false;
      faults.push({ kind: 'changes what is shown', witness, cell });
    }
    if (holds) for (const [at, by] of changed) if (by !== 0) proven.add(at);
  }
  for (const [at, cell] of year.cells.entries()) {
    if (cell.sensitive && !proven.has(at)) faults.push({ kind: 'not proven', cell });
  }
  return faults;
}
