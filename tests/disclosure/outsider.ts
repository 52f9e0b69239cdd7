import type { Highs } from 'highs';
import type postgres from 'postgres';

/**
 * Somebody with every row that can be read of a started hub, and the division of areas: nothing else. Put together from
 * the databases' own tables, with no list of what ought to be protected: every sum that follows is looked at.
 */
export type Outsider = {
  readonly name: string;
  /** Leaves are base areas × months of the year × parts. */
  readonly leaves: number;
  /** Each figure that can be read, by its leaves. */
  readonly rows: readonly KnownRow[];
  /** True counts, only to tell what was found: no attack reads them. */
  readonly truth: Int32Array;
  /** What a whole of 5 or more has beside one of its categories, where that is nothing: it must not be known. */
  readonly nothings: readonly { readonly name: string; readonly leaves: readonly number[] }[];
  /** Cells that have been withheld. */
  readonly withheld: readonly { readonly name: string; readonly leaves: readonly number[] }[];
};

/** A figure that is known, and the leaves that it is the sum of. */
export type KnownRow = { readonly leaves: readonly number[]; readonly value: number };

/** What an indicator's figures count: `parts` of the leaves, by number of indicator and breakdown. */
export type Counted = {
  readonly no: number;
  readonly breakdownNo: number;
  readonly parts: readonly number[];
};

/** What is asked of the databases. */
export type Question = {
  readonly name: string;
  readonly year: number;
  readonly counted: readonly Counted[];
  readonly parts: number;
  /** Indicators of others that count the same as one of `counted`: published elsewhere, and known. */
  readonly public?: readonly { readonly no: number; readonly as: number; readonly sql: postgres.Sql }[];
  /** True counts of base area × month × part. */
  readonly truth: (area: number, month: number, part: number) => number;
};

/** Reads all that is out of a question, of every vintage that there has been. */
export async function outsiderOf(sql: postgres.Sql, question: Question): Promise<Outsider> {
  const { year, counted, parts } = question;
  const start = (year - 2010) * 12;
  const bases = await sql<{ no: number }[]>`select no from area where level = 'BASE_AREA' order by no`;
  const rowOf = new Map(bases.map(({ no }, row) => [no, row]));
  const closure = await sql<{ ancestor: number; descendant: number }[]>`
    select ancestor, descendant from area_closure where descendant = any(${[...rowOf.keys()]})`;
  const inside = new Map<number, number[]>();
  for (const { ancestor, descendant } of closure) {
    const row = rowOf.get(descendant) ?? 0;
    const own = inside.get(ancestor);
    if (own) own.push(row);
    else inside.set(ancestor, [row]);
  }
  const leavesOf = (area: number, month: number, rank: number, of: readonly number[]): readonly number[] => {
    const leaves: number[] = [];
    const length = [1, 3, 12][rank - 1] ?? 0;
    for (const row of inside.get(area) ?? []) {
      for (let at = month - start; at < month - start + length; at += 1)
        for (const part of of) leaves.push((row * 12 + at) * parts + part);
    }
    return leaves;
  };
  const rows: KnownRow[] = [];
  const withheld: { name: string; leaves: readonly number[] }[] = [];
  const read = (from: postgres.Sql, numbers: readonly number[]) =>
    from<
      { no: number; breakdown: number; rank: number; area: number; month: number; value: number | null }[]
    >`
      select indicator_no as no, breakdown_no as breakdown, interval_rank as rank, area_no as area,
             month_no as month, value
        from released_cell
       where indicator_no = any(${[...numbers]}) and month_no between ${start} and ${start + 11}`;
  for (const cell of await read(sql, [...new Set(counted.map(({ no }) => no))])) {
    const what = counted.find(({ no, breakdownNo }) => no === cell.no && breakdownNo === cell.breakdown);
    if (!what)
      throw new Error(`indicator ${cell.no} has figures of ${cell.breakdown}, which are not attacked`);
    const leaves = leavesOf(cell.area, cell.month, cell.rank, what.parts);
    if (cell.value !== null) rows.push({ leaves, value: cell.value });
    else
      withheld.push({ name: `${cell.no}/${cell.breakdown} ${cell.area} ${cell.rank} ${cell.month}`, leaves });
  }
  for (const other of question.public ?? []) {
    for (const cell of await read(other.sql, [other.no])) {
      const what = counted.find(({ no, breakdownNo }) => no === other.as && breakdownNo === 0);
      if (what && cell.value !== null)
        rows.push({ leaves: leavesOf(cell.area, cell.month, cell.rank, what.parts), value: cell.value });
    }
  }
  const truth = new Int32Array(bases.length * 12 * parts);
  for (const [row, { no }] of bases.entries())
    for (let month = 0; month < 12; month += 1)
      for (let part = 0; part < parts; part += 1)
        truth[(row * 12 + month) * parts + part] = question.truth(no, start + month, part);
  const nothings: { name: string; leaves: readonly number[] }[] = [];
  const sum = (leaves: readonly number[]): number =>
    leaves.reduce((all, leaf) => all + (truth[leaf] ?? 0), 0);
  for (const area of inside.keys()) {
    for (const [rank, length] of [
      [1, 1],
      [2, 3],
      [3, 12],
    ] as const) {
      for (let month = start; month < start + 12; month += length) {
        for (const whole of counted) {
          const rests = counted.filter(
            ({ parts: some }) =>
              some.length < whole.parts.length && some.every((part) => whole.parts.includes(part)),
          );
          if (rests.length === 0 || sum(leavesOf(area, month, rank, whole.parts)) < 5) continue;
          for (const { parts: some, no, breakdownNo } of rests) {
            const leaves = leavesOf(
              area,
              month,
              rank,
              whole.parts.filter((part) => !some.includes(part)),
            );
            if (sum(leaves) === 0)
              nothings.push({ name: `all of ${no}/${breakdownNo} ${area} ${rank} ${month}`, leaves });
          }
        }
      }
    }
  }
  return { name: `${question.name} ${year}`, leaves: truth.length, rows, truth, withheld, nothings };
}

/** What came of it: how much was tried, and what is known though it is small. */
export type Found = {
  readonly columns: number;
  readonly rows: number;
  /** Atoms (leaves that no figure tells apart) and withheld cells with a count from 1 to 4: each was sought. */
  readonly small: number;
  readonly determined: readonly string[];
  readonly solves: number;
};

/**
 * Seeks the least and the greatest value of every atom and every withheld cell. A sum that cuts an atom in which there
 * is something has two values anyway.
 */
export function seek(highs: Highs, { leaves, rows, truth, withheld, nothings }: Outsider): Found {
  const of = atomsOf(leaves, rows);
  const columns = Math.max(-1, ...of) + 1;
  const sizes = new Int32Array(columns);
  const values = new Int32Array(columns);
  for (const [leaf, column] of of.entries()) {
    sizes[column] = (sizes[column] ?? 0) + 1;
    values[column] = (values[column] ?? 0) + (truth[leaf] ?? 0);
  }
  const membersOf = (some: readonly number[]): readonly number[] => [
    ...new Set(some.map((leaf) => of[leaf] ?? 0)),
  ];
  const known = rows.map(({ leaves: some, value }) => ({ members: membersOf(some), value }));
  for (const { members, value } of known) {
    const sum = members.reduce((all, column) => all + (values[column] ?? 0), 0);
    if (sum !== value) throw new Error('a figure is not what the base cells say');
  }
  const targets: { name: string; members: readonly number[] }[] = [];
  for (let column = 0; column < columns; column += 1) {
    const value = values[column] ?? 0;
    if (value > 0 && value < 5) targets.push({ name: `atom of ${sizes[column]} leaves`, members: [column] });
  }
  const { least, most } = bounds(columns, known);
  for (const { name, leaves: all } of withheld) {
    const some = all.filter((leaf) => most[of[leaf] ?? 0] !== 0);
    const value = some.reduce((sum, leaf) => sum + (truth[leaf] ?? 0), 0);
    const members = membersOf(some);
    const whole = members.reduce((sum, column) => sum + (sizes[column] ?? 0), 0) === some.length;
    if (whole && value > 0 && value < 5) targets.push({ name, members });
  }
  const fixed = (column: number): boolean => least[column] === most[column];
  for (const { name, leaves: some } of nothings) {
    const members = membersOf(some);
    // Atoms in which there is something lie partly outside: what is in them could be inside.
    if (members.some((column) => (values[column] ?? 0) > 0)) continue;
    targets.push({ name, members });
  }
  const byBounds = targets.filter(({ members }) => members.every(fixed));
  const open = targets.filter(({ members }) => !members.every(fixed));
  const { constant, solves } =
    open.length === 0
      ? { constant: [], solves: 0 }
      : spans(
          highs,
          known,
          least,
          most,
          open.map(({ members }) => members),
        );
  const determined = [...byBounds, ...constant.flatMap((at) => open[at] ?? [])].map(({ name }) => name);
  return { columns, rows: rows.length, small: targets.length, determined, solves };
}

/** Numbers leaves so that those which lie in the same rows have the same number. */
function atomsOf(leaves: number, rows: readonly KnownRow[]): Int32Array {
  const of = new Int32Array(leaves);
  let next = 1;
  for (const { leaves: some } of rows) {
    const fresh = new Map<number, number>();
    for (const leaf of some) {
      const old = of[leaf] ?? 0;
      let number = fresh.get(old);
      if (number === undefined) {
        number = next;
        next += 1;
        fresh.set(old, number);
      }
      of[leaf] = number;
    }
  }
  const dense = new Map<number, number>();
  return of.map((number) => {
    const known = dense.get(number) ?? dense.size;
    dense.set(number, known);
    return known;
  });
}

type Known = readonly { readonly members: readonly number[]; readonly value: number }[];

/** Bounds of columns as whole numbers, row by row until nothing more follows. */
function bounds(columns: number, rows: Known): { readonly least: Float64Array; readonly most: Float64Array } {
  const least = new Float64Array(columns);
  const most = new Float64Array(columns).fill(1e7);
  for (let turn = 0, changed = true; changed && turn < 200; turn += 1) {
    changed = false;
    for (const { members, value } of rows) {
      let low = 0;
      let high = 0;
      for (const column of members) {
        low += least[column] ?? 0;
        high += most[column] ?? 0;
      }
      for (const column of members) {
        const [from, to] = [least[column] ?? 0, most[column] ?? 0];
        const lower = Math.max(from, value - (high - to));
        const upper = Math.min(to, value - (low - from));
        if (lower <= from && upper >= to) continue;
        changed = true;
        least[column] = lower;
        most[column] = upper;
        low += lower - from;
        high += upper - to;
      }
    }
  }
  return { least, most };
}

/** Which targets have one value in all solutions. */
function spans(
  highs: Highs,
  rows: Known,
  least: Float64Array,
  most: Float64Array,
  targets: readonly (readonly number[])[],
): { readonly constant: readonly number[]; readonly solves: number } {
  const free = [...least.keys()].filter((at) => least[at] !== most[at]);
  const place = new Map(free.map((column, at) => [column, at]));
  const seen = new Set<string>();
  const open = rows.flatMap(({ members, value }) => {
    const kept = members.flatMap((column) => place.get(column) ?? []).sort((a, b) => a - b);
    const known = members.reduce((sum, column) => sum + (place.has(column) ? 0 : (least[column] ?? 0)), 0);
    if (kept.length === 0 || seen.has(kept.join(' '))) return [];
    seen.add(kept.join(' '));
    return [{ kept, value: value - known }];
  });
  const starts = [0];
  for (const { kept } of open) starts.push((starts.at(-1) ?? 0) + kept.length);
  const indices = open.flatMap(({ kept }) => kept);
  const wanted = targets.map((members) => members.flatMap((column) => place.get(column) ?? []));
  return highs.withModel(
    {
      numCols: free.length,
      numRows: open.length,
      colCost: new Float64Array(free.length),
      colLower: Float64Array.from(free, (column) => least[column] ?? 0),
      colUpper: Float64Array.from(free, (column) => most[column] ?? 0),
      rowLower: open.map(({ value }) => value),
      rowUpper: open.map(({ value }) => value),
      matrix: {
        format: 'csr',
        numRows: open.length,
        numCols: free.length,
        starts,
        indices,
        values: new Float64Array(indices.length).fill(1),
      },
    },
    (model) => {
      model.options.set({ output_flag: false });
      const low = wanted.map(() => Number.POSITIVE_INFINITY);
      const high = wanted.map(() => Number.NEGATIVE_INFINITY);
      let solves = 0;
      const solve = (chosen: readonly number[], sign: number): void => {
        const cost = new Float64Array(free.length);
        for (const at of chosen)
          for (const column of wanted[at] ?? []) cost[column] = (cost[column] ?? 0) + sign;
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
      const undecided = (): readonly number[] =>
        [...wanted.keys()].filter((at) => (high[at] ?? 0) - (low[at] ?? 0) < 1e-4);
      // Many at once first, in halves that change: a solution that moves one moves many.
      solve([...wanted.keys()], 1);
      for (let round = 0; round < 24 && undecided().length > 0; round += 1) {
        const left = undecided();
        solve(
          left.filter((_, at) => (at >> (round >> 1)) & 1),
          round % 2 === 0 ? 1 : -1,
        );
        solve(left, round % 2 === 0 ? -1 : 1);
      }
      for (const at of undecided())
        for (const sign of [-1, 1]) if ((high[at] ?? 0) - (low[at] ?? 0) < 1e-4) solve([at], sign);
      return { constant: undecided(), solves };
    },
  );
}
