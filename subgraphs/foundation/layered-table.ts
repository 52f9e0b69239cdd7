import { cellNo, type LinkedTable, standing } from '../../policy/disclosure/linked-table.ts';

/**
 * A year as it was counted first and after each revision, as one linked table. What is counted is divided by the layers
 * that count it: kept by all of them, removed by a later one, come late. All counts are so from 0 up, whether a revision
 * adds or takes away, and what each layer counts is a sum of parts, as is what came late or was removed between two.
 */
export type LayeredTable = {
  /** Nothing stands in it yet, but what cannot be otherwise. */
  readonly table: LinkedTable;
  /** The set of parts that is a set of the plain table as a layer counts it. */
  counted(set: number, layer: number): number;
  /** The parts that a layer counts. */
  partsOf(layer: number): ReadonlySet<number>;
  /** The sets of what of a set came late and was removed from one layer to another; both must be of `pairs`. */
  changed(set: number, from: number, to: number): readonly [late: number, removed: number];
};

/**
 * Lays tables of the same year over each other, from the first to the last. `began` has for each month the layer in
 * which it was counted first: layers before count it the same. `pairs` are the layers between which change can be seen.
 */
export function layeredTable(
  layers: readonly LinkedTable[],
  began: readonly number[],
  pairs: readonly (readonly [number, number])[],
): LayeredTable {
  const [plain] = layers;
  if (!plain) throw new RangeError('A layered table has at least one layer.');
  const width = plain.parts.leaves;
  const { masks, counts } = divide(layers);
  const sets: number[][] = [];
  const costs: number[] = [];
  const known = new Map<string, number>();
  const setOf = (members: readonly number[], cost: number, holds: (mask: number) => boolean): number => {
    const leaves = members.flatMap((part) =>
      masks.flatMap((mask, at) => (holds(mask) ? [part * masks.length + at] : [])),
    );
    const key = leaves.join(' ');
    const found = known.get(key) ?? sets.push(leaves) - 1;
    if (!known.has(key)) costs.push(cost);
    known.set(key, found);
    return found;
  };
  const counted = plain.parts.sets.map((members, set) =>
    layers.map((_, layer) => setOf(members, plain.parts.costs[set] ?? 1, has(layer))),
  );
  const changed = plain.parts.sets.map(
    (members, set) =>
      new Map(
        pairs.map(([from, to]) => [
          `${from} ${to}`,
          (
            [
              [from, to],
              [to, from],
            ] as const
          ).map(([without, within]) =>
            setOf(members, plain.parts.costs[set] ?? 1, (mask) => has(within)(mask) && !has(without)(mask)),
          ),
        ]),
      ),
  );
  // A month that a later layer counted first has nothing late and nothing removed before it, and everybody knows.
  const impossible = began.map((layer) =>
    masks.flatMap((mask, at) => {
      const before = mask & ((2 << layer) - 1);
      if (before === 0 || before === (2 << layer) - 1) return [];
      return Array.from({ length: width }, (_, part) => setOf([part], 1, (other) => other === masks[at]));
    }),
  );
  const parts = { leaves: width * masks.length, sets, costs };
  const divisions = (plain.divisions ?? []).flatMap(({ category, whole, rest }) =>
    layers.map((_, layer) => ({
      category: counted[category]?.[layer] ?? unknownSet(),
      whole: counted[whole]?.[layer] ?? unknownSet(),
      rest: counted[rest]?.[layer] ?? unknownSet(),
    })),
  );
  const table: LinkedTable = {
    ...plain,
    parts,
    divisions,
    counts,
    standing: new Uint8Array(plain.areas.sets.length * plain.months.sets.length * sets.length),
  };
  for (const [month, members] of plain.months.sets.entries()) {
    const [only = 0] = members;
    if (members.length > 1) continue;
    for (const set of impossible[only] ?? []) {
      for (let area = 0; area < plain.areas.sets.length; area += 1)
        table.standing[cellNo(table, area, month, set)] = standing.fixed;
    }
  }
  return {
    table,
    partsOf: (layer) =>
      new Set(
        Array.from({ length: width }, (_, part) =>
          masks.flatMap((mask, at) => (has(layer)(mask) ? [part * masks.length + at] : [])),
        ).flat(),
      ),
    counted: (set, layer) => counted[set]?.[layer] ?? unknownSet(),
    changed(set, from, to) {
      const [late, removed] = changed[set]?.get(`${from} ${to}`) ?? [];
      return [late ?? unknownSet(), removed ?? unknownSet()];
    },
  };
}

const unknownSet = (): never => {
  throw new RangeError('The layered table has no such set.');
};

const has =
  (layer: number) =>
  (mask: number): boolean =>
    ((mask >> layer) & 1) === 1;

/** Divides each count by the layers that count it (bits of a mask): the units that all count, and those that some do. */
function divide(layers: readonly LinkedTable[]): {
  readonly masks: readonly number[];
  readonly counts: Int32Array;
} {
  const full = (1 << layers.length) - 1;
  const length = layers[0]?.counts.length ?? 0;
  const found = new Set([full, ...layers.map((_, layer) => 1 << layer)]);
  const units: (readonly [leaf: number, mask: number, count: number])[] = [];
  for (let leaf = 0; leaf < length; leaf += 1) {
    const values = layers.map(({ counts }) => counts[leaf] ?? 0);
    let below = 0;
    for (const value of [...new Set(values)].sort((a, b) => a - b)) {
      if (value === 0) continue;
      const mask = values.reduce((bits, other, layer) => (other >= value ? bits | (1 << layer) : bits), 0);
      found.add(mask);
      units.push([leaf, mask, value - below]);
      below = value;
    }
  }
  const masks = [...found].sort((a, b) => b - a);
  const places = new Map(masks.map((mask, at) => [mask, at]));
  const counts = new Int32Array(length * masks.length);
  for (const [leaf, mask, count] of units) counts[leaf * masks.length + (places.get(mask) ?? 0)] = count;
  return { masks, counts };
}
