import { cellSets, cellValues, type LinkedTable, standing } from './linked-table.ts';
import { eachLeaf, type Move, type Witness } from './move.ts';
import { type Found, type Search, search, type Target } from './search.ts';
import { type Regime, sensitiveCells } from './sensitive.ts';

/** What leaves of a table, and why it is safe. */
export type Protection = {
  /** By cell number: 1 for a released cell that is published without its value, whatever the reason. */
  readonly suppressed: Uint8Array;
  /** The proof: for every sensitive cell one in which it has another value. */
  readonly witnesses: readonly Witness[];
  /** Sensitive cells for which no witness was found: where there is one, nothing of the table may be published. */
  readonly open: readonly number[];
};

/**
 * Suppression, witness first. For every sensitive cell in turn: another table that agrees with all that is shown and
 * gives the cell another value, found as the true one and moves; what the moves change is suppressed, the cheapest
 * first. Later suppressions only hide more, so that no witness is lost. The same table gives the same answer always.
 */
export function protect(table: LinkedTable, regime: Regime): Protection {
  const values = cellValues(table);
  const sensitive = sensitiveCells(table, values, regime);
  const prices = pricesOf(table, values, sensitive);
  const suppressed = table.standing.map((is, cell) =>
    is === standing.withheld || (is === standing.released && sensitive[cell] === 1) ? 1 : 0,
  );
  const cellsByArea = table.months.sets.length * table.parts.sets.length;
  const shown = table.areas.sets.map((_, area) =>
    table.standing
      .subarray(area * cellsByArea, (area + 1) * cellsByArea)
      .some((is) => is !== standing.hidden),
  );
  const found = search(table, shown);
  const proven = new Uint8Array(values.length);
  const witnesses: Witness[] = [];
  const open: number[] = [];
  for (const cell of inOrder(table, sensitive)) {
    if (proven[cell] === 1) continue;
    const witness = witnessFor(table, targetOf(table, cell), regime.distance, prices, found);
    if (witness === undefined) {
      open.push(cell);
      continue;
    }
    witnesses.push(witness);
    const changes = new Map<number, number>();
    for (const move of witness) {
      found.eachCell(move, (changed, by) => {
        changes.set(changed, (changes.get(changed) ?? 0) + by);
        if ((prices[changed] ?? 0) > 0) {
          suppressed[changed] = 1;
          prices[changed] = 0;
        }
      });
    }
    for (const [changed, by] of changes) if (Math.abs(by) >= regime.distance) proven[changed] = 1;
  }
  return { suppressed, witnesses, open };
}

/** What withholding a cell costs: 0 where it is not shown anyway, Infinity where it is public. */
function pricesOf(table: LinkedTable, values: Int32Array, sensitive: Uint8Array): Float64Array {
  return Float64Array.from(values, (value, cell) => {
    const stands = table.standing[cell];
    if (stands === standing.fixed) return Number.POSITIVE_INFINITY;
    if (stands !== standing.released || sensitive[cell] === 1) return 0;
    const { area, month, part } = cellSets(table, cell);
    const size = 32 - Math.clz32(value);
    return (
      (table.areas.costs[area] ?? 1) *
      (table.months.costs[month] ?? 1) *
      (table.parts.costs[part] ?? 1) *
      (8 + size)
    );
  });
}

/** Sensitive cells that are not public already: the released ones first, and the small sets before the large. */
function inOrder(table: LinkedTable, sensitive: Uint8Array): readonly number[] {
  const cells: number[] = [];
  for (const [cell, is] of sensitive.entries()) {
    if (is === 1 && table.standing[cell] !== standing.fixed) cells.push(cell);
  }
  const rank = (cell: number): number => (table.standing[cell] === standing.hidden ? 1 : 0);
  return cells.sort((a, b) => rank(a) - rank(b) || a - b);
}

function targetOf(table: LinkedTable, cell: number): Target {
  const { area, month, part } = cellSets(table, cell);
  return {
    areas: table.areas.sets[area] ?? [],
    months: table.months.sets[month] ?? [],
    parts: table.parts.sets[part] ?? [],
  };
}

/** The cheaper of a gain and a loss, each of as many moves as the distance. */
function witnessFor(
  table: LinkedTable,
  target: Target,
  distance: number,
  prices: Float64Array,
  found: Search,
): Witness | undefined {
  let best: { readonly witness: Witness; readonly price: number } | undefined;
  for (const by of [-1, 1] as const) {
    const witness = movesFor(table, target, by, distance, prices, found);
    if (witness && witness.price < (best?.price ?? Number.POSITIVE_INFINITY)) best = witness;
    if (best?.price === 0) break;
  }
  return best?.witness;
}

function movesFor(
  table: LinkedTable,
  target: Target,
  by: 1 | -1,
  distance: number,
  prices: Float64Array,
  found: Search,
): { readonly witness: Witness; readonly price: number } | undefined {
  const first = found.find(target, by, table.counts, prices);
  if (distance === 1 || first === undefined) return first && { witness: [first.move], price: first.price };
  // The next moves start from where the ones before lead, and what these change costs nothing more.
  const counts = table.counts.slice();
  const paid = new Map<number, number>();
  const moves: Move[] = [];
  let price = 0;
  for (
    let next: Found | undefined = first;
    next !== undefined;
    next = found.find(target, by, counts, prices)
  ) {
    moves.push(next.move);
    price += next.price;
    if (moves.length === distance) break;
    eachLeaf(table, next.move, (leaf, change) => {
      counts[leaf] = (counts[leaf] ?? 0) + change;
    });
    found.eachCell(next.move, (changed) => {
      if (!paid.has(changed)) paid.set(changed, prices[changed] ?? 0);
      prices[changed] = 0;
    });
  }
  for (const [changed, was] of paid) prices[changed] = was;
  return moves.length === distance ? { witness: moves, price } : undefined;
}
