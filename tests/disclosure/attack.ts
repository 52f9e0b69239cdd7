import type { Highs, Model } from 'highs';
import type { Cell, Year } from './released.ts';

/** What an attack found out. */
export type Findings = {
  /** Sensitive cells that were attacked: suppressed ones, and what subtraction of linked areas could give. */
  readonly attacked: number;
  /** Those with one value only: by integer propagation, and by linear programming where that did not find it. */
  readonly byPropagation: readonly Cell[];
  readonly byProgramming: readonly Cell[];
  readonly columns: number;
  readonly solves: number;
};

/**
 * An attacker who knows how tables are built and everything that is shown: first bounds are propagated as whole
 * numbers, then HiGHS seeks the least and the greatest value of every sensitive cell. One solution tells of many cells,
 * so that most need no solve of their own. `small` are cells that the attacker knows to be from 1 to 4.
 */
export function attack(
  highs: Highs,
  year: Year,
  shown: readonly Cell[],
  targets: readonly Cell[],
  small: readonly Cell[] = [],
): Findings {
  const { columns, of } = merged(year.counts.length, [...shown, ...targets, ...small]);
  const rows: readonly Row[] = [
    ...shown.map(({ leaves, value }) => ({ members: distinct(leaves, of), from: value, to: value })),
    ...small.map(({ leaves }) => ({ members: distinct(leaves, of), from: 1, to: 4 })),
  ];
  const bounds = propagate(columns, rows);
  const byPropagation: Cell[] = [];
  const left: { readonly cell: Cell; readonly members: readonly number[] }[] = [];
  for (const cell of targets) {
    const members = distinct(cell.leaves, of);
    const fixed = members.every((at) => bounds.least[at] === bounds.most[at]);
    if (fixed) byPropagation.push(cell);
    else left.push({ cell, members });
  }
  const { constant, solves } =
    left.length === 0
      ? { constant: [], solves: 0 }
      : programme(
          highs,
          columns,
          rows,
          bounds,
          left.map(({ members }) => members),
        );
  return {
    attacked: targets.length,
    byPropagation,
    byProgramming: constant.flatMap((at) => left[at]?.cell ?? []),
    columns,
    solves,
  };
}

type Row = { readonly members: readonly number[]; readonly from: number; readonly to: number };
type Bounds = { readonly least: Float64Array; readonly most: Float64Array };

/** Leaves that lie in the same cells cannot be told apart, and are one column. */
function merged(
  leaves: number,
  cells: readonly Cell[],
): { readonly columns: number; readonly of: Int32Array } {
  let of = new Int32Array(leaves);
  let columns = 1;
  for (const cell of cells) {
    const split = new Map<number, number>();
    const sizes = new Map<number, number>();
    for (const leaf of cell.leaves) sizes.set(of[leaf] ?? 0, (sizes.get(of[leaf] ?? 0) ?? 0) + 1);
    for (const leaf of cell.leaves) {
      const old = of[leaf] ?? 0;
      let fresh = split.get(old);
      if (fresh === undefined) {
        fresh = columns;
        columns += 1;
        split.set(old, fresh);
      }
      of[leaf] = fresh;
    }
  }
  const numbers = new Map<number, number>();
  of = of.map((column) => {
    const known = numbers.get(column) ?? numbers.size;
    numbers.set(column, known);
    return known;
  });
  return { columns: numbers.size, of };
}

const distinct = (leaves: readonly number[], of: Int32Array): readonly number[] => [
  ...new Set(leaves.map((leaf) => of[leaf] ?? 0)),
];

/** Bounds of every column that follow from one row at a time, until nothing more follows. */
function propagate(columns: number, rows: readonly Row[]): Bounds {
  const least = new Float64Array(columns);
  const most = new Float64Array(columns).fill(1e9);
  const holding: number[][] = Array.from({ length: columns }, () => []);
  for (const [at, { members }] of rows.entries()) for (const column of members) holding[column]?.push(at);
  const waiting = new Set(rows.keys());
  let turns = 0;
  for (const at of waiting) {
    waiting.delete(at);
    turns += 1;
    if (turns > 40 * rows.length) break;
    const row = rows[at];
    if (!row) continue;
    let low = 0;
    let high = 0;
    for (const column of row.members) {
      low += least[column] ?? 0;
      high += most[column] ?? 0;
    }
    for (const column of row.members) {
      const [from = 0, to = 0] = [least[column], most[column]];
      const lower = Math.max(from, row.from - (high - to));
      const upper = Math.min(to, row.to - (low - from));
      if (lower === from && upper === to) continue;
      least[column] = lower;
      most[column] = upper;
      low += lower - from;
      high += upper - to;
      for (const other of holding[column] ?? []) waiting.add(other);
    }
  }
  return { least, most };
}

/** Which of the targets have the same sum in every solution; asks for each at most one least and one greatest value. */
function programme(
  highs: Highs,
  columns: number,
  rows: readonly Row[],
  { least, most }: Bounds,
  targets: readonly (readonly number[])[],
): { readonly constant: readonly number[]; readonly solves: number } {
  const free = Array.from({ length: columns }, (_, at) => at).filter((at) => least[at] !== most[at]);
  const place = new Map(free.map((column, at) => [column, at]));
  const open = rows.flatMap(({ members, from, to }) => {
    const inside = members.flatMap((column) => place.get(column) ?? []);
    const fixed = members.reduce((sum, column) => sum + (place.has(column) ? 0 : (least[column] ?? 0)), 0);
    return inside.length === 0 ? [] : [{ inside, from: from - fixed, to: to - fixed }];
  });
  const wanted = targets.map((members) => members.flatMap((column) => place.get(column) ?? []));
  const starts = [0];
  for (const { inside } of open) starts.push((starts.at(-1) ?? 0) + inside.length);
  const indices = open.flatMap(({ inside }) => [...inside].sort((a, b) => a - b));
  return highs.withModel(
    {
      numCols: free.length,
      numRows: open.length,
      colCost: new Float64Array(free.length),
      colLower: Float64Array.from(free, (column) => least[column] ?? 0),
      colUpper: Float64Array.from(free, (column) => Math.min(most[column] ?? 0, 1e7)),
      rowLower: open.map(({ from }) => from),
      rowUpper: open.map(({ to }) => to),
      matrix: {
        format: 'csr',
        numRows: open.length,
        numCols: free.length,
        starts,
        indices,
        values: new Float64Array(indices.length).fill(1),
      },
    },
    (model: Model) => {
      model.options.set({ output_flag: false });
      let solves = 0;
      const low = wanted.map(() => Number.POSITIVE_INFINITY);
      const high = wanted.map(() => Number.NEGATIVE_INFINITY);
      const solve = (cost: Float64Array): void => {
        model.changeColsCost({ kind: 'range', from: 0, to: free.length - 1 }, cost);
        model.run();
        solves += 1;
        const { colValue } = model.getSolution();
        for (const [at, members] of wanted.entries()) {
          const value = members.reduce((sum, column) => sum + (colValue[column] ?? 0), 0);
          low[at] = Math.min(low[at] ?? value, value);
          high[at] = Math.max(high[at] ?? value, value);
        }
      };
      const costOf = (chosen: readonly number[], sign: number): Float64Array => {
        const cost = new Float64Array(free.length);
        for (const at of chosen)
          for (const column of wanted[at] ?? []) cost[column] = (cost[column] ?? 0) + sign;
        return cost;
      };
      const undecided = (): readonly number[] =>
        [...wanted.keys()].filter((at) => (high[at] ?? 0) - (low[at] ?? 0) < 1e-4);
      solve(costOf(undecided(), 1));
      // All that have shown one value so far together, as long as that tells of many.
      for (let round = 0; round < 12; round += 1) {
        const before = undecided();
        if (before.length === 0) break;
        solve(costOf(before, round % 2 === 0 ? -1 : 1));
        if (round > 2 && undecided().length > 0.8 * before.length) break;
      }
      for (const at of undecided()) {
        for (const sign of [-1, 1]) if ((high[at] ?? 0) - (low[at] ?? 0) < 1e-4) solve(costOf([at], sign));
      }
      return { constant: undecided(), solves };
    },
  );
}
