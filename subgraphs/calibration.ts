import { type RandomSource, randomSource } from './random.ts';

/**
 * Shares an integer total out by weight: largest remainder, ties broken by the seed. The parts sum to the total
 * exactly, and a weight of 0 gets 0. Only + - * / are used, so the result is the same on every machine.
 */
export function allocate(total: number, weights: ArrayLike<number>, seed: string): Int32Array {
  const sum = sumOfWeights(total, weights);
  const parts = new Int32Array(weights.length);
  if (total === 0) return parts;
  const remainders = new Float64Array(weights.length);
  let left = total;
  for (let at = 0; at < weights.length; at += 1) {
    const exact = ((weights[at] ?? 0) / sum) * total;
    const whole = Math.floor(exact);
    parts[at] = whole;
    remainders[at] = exact - whole;
    left -= whole;
  }
  if (left === 0) return parts;
  const random = randomSource(seed);
  const ties = Float64Array.from(weights, random);
  const order = Array.from(parts.keys())
    .filter((at) => (weights[at] ?? 0) > 0)
    .sort((x, y) => (remainders[y] ?? 0) - (remainders[x] ?? 0) || (ties[x] ?? 0) - (ties[y] ?? 0));
  for (const at of order.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}

/**
 * Drops `total` events over the cells by weight, one at a time (a multinomial draw by Vose's alias method): the cells
 * vary as counted events do, and still sum to the total exactly. `into` is added to and returned.
 */
export function scatter(
  total: number,
  weights: ArrayLike<number>,
  random: RandomSource,
  into: Int32Array = new Int32Array(weights.length),
): Int32Array {
  const sum = sumOfWeights(total, weights);
  if (total === 0) return into;
  const size = weights.length;
  const keep = new Float64Array(size);
  const small: number[] = [];
  const large: number[] = [];
  let heaviest = 0;
  for (let at = 0; at < size; at += 1) {
    const share = ((weights[at] ?? 0) / sum) * size;
    keep[at] = share;
    (share < 1 ? small : large).push(at);
    if ((weights[at] ?? 0) > (weights[heaviest] ?? 0)) heaviest = at;
  }
  const alias = new Int32Array(size).fill(heaviest);
  while (small.length > 0 && large.length > 0) {
    const low = small.pop() ?? 0;
    const high = large.pop() ?? 0;
    const rest = (keep[high] ?? 0) + (keep[low] ?? 0) - 1;
    alias[low] = high;
    keep[high] = rest;
    (rest < 1 ? small : large).push(high);
  }
  // What rounding left over keeps its own events; a cell without weight gives them to the heaviest.
  for (const at of [...small, ...large]) keep[at] = (weights[at] ?? 0) > 0 ? 1 : 0;
  for (let event = 0; event < total; event += 1) {
    const point = random() * size;
    const at = Math.floor(point);
    const cell = point - at < (keep[at] ?? 0) ? at : (alias[at] ?? at);
    into[cell] = (into[cell] ?? 0) + 1;
  }
  return into;
}

/**
 * An integer table (row-major, rows × columns) whose rows and columns sum to the given totals exactly, as near as
 * integers allow to the proportions of `weights`: iterative proportional fitting, then controlled rounding (every
 * cell becomes its floor or the integer above, which a flow shows to be possible). A weight of 0 stays 0. Throws
 * where the totals differ or no table has them.
 */
export function fitTwoMargins(
  rows: readonly number[],
  columns: readonly number[],
  weights: ArrayLike<number>,
): Int32Array {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  if (sum(rows) !== sum(columns)) throw new Error('the rows and the columns of a table must have one sum');
  if (weights.length !== rows.length * columns.length)
    throw new Error('a table needs a weight for every cell');
  return roundTable(rows, columns, fitProportions(rows, columns, weights));
}

function fitProportions(
  rows: readonly number[],
  columns: readonly number[],
  weights: ArrayLike<number>,
): Float64Array {
  const width = columns.length;
  const fitted = Float64Array.from(weights);
  for (let round = 0; round < 10_000; round += 1) {
    let worst = 0;
    const scale = (cells: readonly number[], target: number): void => {
      const now = cells.reduce((all, cell) => all + (fitted[cell] ?? 0), 0);
      if (now === 0 && target > 0) throw new Error('no table has these sums: a row or column has no weight');
      const factor = now === 0 ? 0 : target / now;
      worst = Math.max(worst, Math.abs(now - target));
      for (const cell of cells) fitted[cell] = (fitted[cell] ?? 0) * factor;
    };
    rows.forEach((target, row) => {
      scale(
        columns.map((_, column) => row * width + column),
        target,
      );
    });
    columns.forEach((target, column) => {
      scale(
        rows.map((_, row) => row * width + column),
        target,
      );
    });
    if (worst < 1e-9) return fitted;
  }
  throw new Error('no table has these sums: the weights of 0 leave no way');
}

/** Floors every cell, then raises the cells that a flow from rows to columns picks, the largest fractions first. */
function roundTable(rows: readonly number[], columns: readonly number[], fitted: Float64Array): Int32Array {
  const width = columns.length;
  const table = Int32Array.from(fitted, (value) => Math.floor(value + 1e-7));
  const rowLeft = [...rows];
  const columnLeft = [...columns];
  const raised = new Uint8Array(table.length);
  table.forEach((value, cell) => {
    const row = Math.floor(cell / width);
    const column = cell % width;
    rowLeft[row] = (rowLeft[row] ?? 0) - value;
    columnLeft[column] = (columnLeft[column] ?? 0) - value;
  });
  const open = (cell: number): boolean => (fitted[cell] ?? 0) > 0 && raised[cell] === 0;
  const byFraction = Array.from(table.keys()).sort(
    (x, y) => (fitted[y] ?? 0) - (table[y] ?? 0) - ((fitted[x] ?? 0) - (table[x] ?? 0)) || x - y,
  );
  for (const cell of byFraction) {
    const row = Math.floor(cell / width);
    const column = cell % width;
    if (!open(cell) || (rowLeft[row] ?? 0) <= 0 || (columnLeft[column] ?? 0) <= 0) continue;
    raised[cell] = 1;
    rowLeft[row] = (rowLeft[row] ?? 0) - 1;
    columnLeft[column] = (columnLeft[column] ?? 0) - 1;
  }
  for (let row = 0; row < rows.length; row += 1) {
    while ((rowLeft[row] ?? 0) > 0) {
      const end = augment(row, columnLeft, raised, width, rows.length, open);
      if (end === undefined) throw new Error('no table of integers has these sums and proportions');
      rowLeft[row] = (rowLeft[row] ?? 0) - 1;
      columnLeft[end] = (columnLeft[end] ?? 0) - 1;
    }
  }
  return table.map((value, cell) => value + (raised[cell] ?? 0));
}

/** One augmenting path from the row to a column that still lacks 1: raise a cell, lower another in that column, … */
function augment(
  start: number,
  columnLeft: readonly number[],
  raised: Uint8Array,
  width: number,
  height: number,
  open: (cell: number) => boolean,
): number | undefined {
  const viaColumn = new Map<number, number>();
  const viaRow = new Map<number, number>();
  const queue = [start];
  for (const row of queue) {
    for (let column = 0; column < width; column += 1) {
      if (viaColumn.has(column) || !open(row * width + column)) continue;
      viaColumn.set(column, row);
      if ((columnLeft[column] ?? 0) > 0) {
        for (let at: number | undefined = column; at !== undefined; ) {
          const from: number = viaColumn.get(at) ?? start;
          raised[from * width + at] = 1;
          at = from === start ? undefined : viaRow.get(from);
          if (at !== undefined) raised[from * width + at] = 0;
        }
        return column;
      }
      for (let other = 0; other < height; other += 1) {
        if (other === start || viaRow.has(other) || raised[other * width + column] === 0) continue;
        viaRow.set(other, column);
        queue.push(other);
      }
    }
  }
  return undefined;
}

function sumOfWeights(total: number, weights: ArrayLike<number>): number {
  if (!Number.isSafeInteger(total) || total < 0) throw new Error('a total must be an integer, 0 or more');
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (!(weight >= 0) || weight === Number.POSITIVE_INFINITY) throw new Error('a weight must be 0 or more');
    sum += weight;
  }
  if (sum === 0 && total > 0) throw new Error('a total above 0 needs a weight above 0');
  return sum;
}
