import { cellNo, type Dimension, type LinkedTable, leafNo, setsOfLeaves } from './linked-table.ts';
import { type Move, type Separating, separating } from './move.ts';

/** A cell to be changed: the leaves of its sets. */
export type Target = {
  readonly areas: readonly number[];
  readonly months: readonly number[];
  readonly parts: readonly number[];
};

/** A move and the sum of the prices of what it changes. */
export type Found = { readonly move: Move; readonly price: number };

/** How far to look: partners of an area, nearest first, and leaves of the target to start from. */
type Reach = { readonly partners: number; readonly anchors: number; readonly zeros: boolean };

const reaches: readonly Reach[] = [
  { partners: 12, anchors: 4, zeros: false },
  { partners: 80, anchors: 4, zeros: true },
  { partners: Number.POSITIVE_INFINITY, anchors: 64, zeros: true },
];

/** Looks for moves in one table. Prices are by cell number: 0 for what is not shown, Infinity for what must stay shown. */
export type Search = {
  /** The cheapest move in reach that changes the target by `by`, leaving no count of `counts` negative. */
  find(target: Target, by: 1 | -1, counts: Int32Array, prices: Float64Array): Found | undefined;
  /** Calls back with each cell that a move changes, and by how much. */
  eachCell(move: Move, visit: (cell: number, by: number) => void): void;
};

/** Prepares the neighbourhoods of a table's leaves. `shown` tells which sets of areas have any shown cell. */
export function search(table: LinkedTable, shown: readonly boolean[]): Search {
  const { areas, months, parts } = table;
  const aroundAreas = setsOfLeaves(areas);
  const aroundMonths = setsOfLeaves(months);
  const aroundParts = setsOfLeaves(parts);
  const apartAreas = pairs(areas.leaves, aroundAreas);
  const apartMonths = pairs(months.leaves, aroundMonths);
  const apartParts = pairs(parts.leaves, aroundParts);
  const near = neighbours(areas, aroundAreas, (set) => (shown[set] ? (areas.costs[set] ?? 0) : 0));
  const nearMonths = neighbours(months, aroundMonths, (set) => months.costs[set] ?? 0);
  const nearParts = neighbours(parts, aroundParts, () => 1);

  /** The sum of prices, or Infinity as soon as it reaches the limit. */
  const priceOf = (a: Separating, m: Separating, p: Separating, prices: Float64Array, limit: number) => {
    let sum = 0;
    for (const area of a.sets) {
      for (const month of m.sets) {
        const row = (area * months.sets.length + month) * parts.sets.length;
        for (const part of p.sets) sum += prices[row + part] ?? 0;
      }
      if (sum >= limit) return Number.POSITIVE_INFINITY;
    }
    return sum;
  };

  const within = (target: Target, by: 1 | -1, counts: Int32Array, prices: Float64Array, reach: Reach) => {
    let best: Found | undefined;
    const has = (area: number, month: number, part: number): boolean =>
      (counts[leafNo(table, area, month, part)] ?? 0) > 0;
    for (const [area, month, part] of anchors(table, target, by, counts, reach)) {
      const otherParts = [-1, ...outside(nearParts[part], target.parts)];
      const otherMonths = [-1, ...outside(nearMonths[month], target.months)];
      const otherAreas = [-1, ...outside(near[area], target.areas, reach.partners)];
      for (const otherArea of otherAreas) {
        const a = apartAreas(area, otherArea);
        for (const otherMonth of otherMonths) {
          const m = apartMonths(month, otherMonth);
          for (const otherPart of otherParts) {
            // Odd corners (an odd number of partners) change against the anchor, even ones with it.
            const enough =
              by > 0
                ? (otherArea < 0 || has(otherArea, month, part)) &&
                  (otherMonth < 0 || has(area, otherMonth, part)) &&
                  (otherPart < 0 || has(area, month, otherPart)) &&
                  (otherArea < 0 || otherMonth < 0 || otherPart < 0 || has(otherArea, otherMonth, otherPart))
                : (otherArea < 0 || otherMonth < 0 || has(otherArea, otherMonth, part)) &&
                  (otherArea < 0 || otherPart < 0 || has(otherArea, month, otherPart)) &&
                  (otherMonth < 0 || otherPart < 0 || has(area, otherMonth, otherPart));
            if (!enough) continue;
            const price = priceOf(a, m, apartParts(part, otherPart), prices, best?.price ?? Number.MAX_VALUE);
            if (price === Number.POSITIVE_INFINITY) continue;
            const [gains, loses] = by > 0 ? [area, otherArea] : [otherArea, area];
            best = { move: { area: gains, otherArea: loses, month, otherMonth, part, otherPart }, price };
            if (price === 0) return best;
          }
        }
      }
    }
    return best;
  };

  return {
    find(target, by, counts, prices) {
      let best: Found | undefined;
      for (const reach of reaches) {
        // Farther than the second is gone only where there is nothing nearer.
        if (best && (best.price === 0 || reach.anchors > 8)) break;
        const found = within(target, by, counts, prices, reach);
        if (found && found.price < (best?.price ?? Number.POSITIVE_INFINITY)) best = found;
      }
      return best;
    },
    eachCell(move, visit) {
      const a = apartAreas(move.area, move.otherArea);
      const m = apartMonths(move.month, move.otherMonth);
      const p = apartParts(move.part, move.otherPart);
      for (const [i, area] of a.sets.entries()) {
        for (const [j, month] of m.sets.entries()) {
          for (const [k, part] of p.sets.entries()) {
            visit(
              cellNo(table, area, month, part),
              (a.signs[i] ?? 0) * (m.signs[j] ?? 0) * (p.signs[k] ?? 0),
            );
          }
        }
      }
    },
  };
}

/** Leaves of the target to start from, at most as many as the reach says: those with a count, then others. */
function anchors(
  table: LinkedTable,
  { areas, months, parts }: Target,
  by: 1 | -1,
  counts: Int32Array,
  reach: Reach,
): readonly (readonly [number, number, number])[] {
  const filled: (readonly [number, number, number])[] = [];
  const empty: (readonly [number, number, number])[] = [];
  for (const area of areas) {
    for (const month of months) {
      for (const part of parts) {
        const some = (counts[leafNo(table, area, month, part)] ?? 0) > 0;
        const list = some ? filled : empty;
        if (list.length < reach.anchors && (some || (by > 0 && reach.zeros))) list.push([area, month, part]);
      }
    }
  }
  return [...filled, ...empty].slice(0, reach.anchors);
}

/** The first candidates that are not among the members. */
function outside(
  candidates: readonly number[] | undefined,
  members: readonly number[],
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const found: number[] = [];
  for (const candidate of candidates ?? []) {
    if (found.length >= most) break;
    if (!members.includes(candidate)) found.push(candidate);
  }
  return found;
}

/** `separating`, remembered; -1 stands for none. */
function pairs(
  leaves: number,
  holding: readonly (readonly number[])[],
): (leaf: number, other: number) => Separating {
  const known: (Separating | undefined)[] = new Array((leaves + 1) * (leaves + 1));
  return (leaf, other) => {
    const at = (leaf + 1) * (leaves + 1) + other + 1;
    const found = known[at] ?? separating(holding, leaf, other);
    known[at] = found;
    return found;
  };
}

/** For each leaf, all others by what lies between them, cheapest first. */
function neighbours(
  { leaves, sets }: Dimension,
  holding: readonly (readonly number[])[],
  cost: (set: number) => number,
): readonly (readonly number[])[] {
  const own = holding.map((around) => around.reduce((sum, set) => sum + cost(set), 0));
  return holding.map((around, leaf) => {
    // What lies between two leaves is what holds either, without what holds both.
    const distances = Float64Array.from(own, (theirs) => theirs + (own[leaf] ?? 0));
    for (const set of around) {
      const both = 2 * cost(set);
      for (const other of sets[set] ?? []) distances[other] = (distances[other] ?? 0) - both;
    }
    return Array.from({ length: leaves }, (_, other) => other)
      .filter((other) => other !== leaf)
      .sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0) || a - b);
  });
}
