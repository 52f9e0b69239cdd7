import fc from 'fast-check';
import { expect, test } from 'vitest';
import { continuing } from '../../policy/disclosure/continuing.ts';
import { type Dimension, type LinkedTable, standing } from '../../policy/disclosure/linked-table.ts';
import { protect } from '../../policy/disclosure/protect.ts';
import { patience, runs } from '../amount.ts';

/** Sets of areas that lie in each other and cut each other: single areas, two halves, one across, all. */
const five = [[0], [1], [2], [3], [4], [0, 1], [2, 3, 4], [1, 2], [0, 1, 2, 3, 4]];
const four = [[0], [1], [2], [3], [0, 1], [2, 3], [1, 2], [0, 1, 2, 3]];
type Sets = readonly (readonly number[])[];
const monthSets = [[0], [1], [0, 1]];
const partSets = [[0], [1], [0, 1]];
const dimension = (leaves: number, sets: Sets): Dimension => ({
  leaves,
  sets,
  costs: sets.map((members) => members.length ** 2),
});

/** The leaves of every cell, by cell number; worked out here for itself. */
function leavesOf(areas: Sets, months: Sets, parts: Sets): number[][] {
  const monthLeaves = Math.max(...months.flat()) + 1;
  const partLeaves = Math.max(...parts.flat()) + 1;
  return areas.flatMap((area) =>
    months.flatMap((month) =>
      parts.map((part) =>
        area.flatMap((a) => month.flatMap((m) => part.map((p) => (a * monthLeaves + m) * partLeaves + p))),
      ),
    ),
  );
}

/**
 * All tables of whole numbers from 0 that agree with what is shown: for each wanted cell whether it has two values in
 * them, the distance apart. Stops when all have, or after a number of steps (then undefined: not decided).
 */
function varying(
  leaves: number,
  shown: readonly { readonly leaves: readonly number[]; readonly value: number }[],
  wanted: readonly (readonly number[])[],
  distance = 1,
): readonly boolean[] | undefined {
  const left = shown.map(({ value }) => value);
  const open = shown.map((cell) => cell.leaves.length);
  const holding = Array.from({ length: leaves }, (_, leaf) =>
    shown.flatMap((cell, at) => (cell.leaves.includes(leaf) ? [at] : [])),
  );
  const table = new Array<number>(leaves).fill(0);
  const lowest = wanted.map(() => Number.POSITIVE_INFINITY);
  const highest = wanted.map(() => Number.NEGATIVE_INFINITY);
  const varies = wanted.map(() => false);
  let steps = 0;
  const visit = (leaf: number): boolean => {
    steps += 1;
    if (steps > 300_000) return true;
    if (leaf === leaves) {
      for (const [at, members] of wanted.entries()) {
        const value = members.reduce((sum, member) => sum + (table[member] ?? 0), 0);
        lowest[at] = Math.min(lowest[at] ?? value, value);
        highest[at] = Math.max(highest[at] ?? value, value);
        if ((highest[at] ?? 0) - (lowest[at] ?? 0) >= distance) varies[at] = true;
      }
      return varies.every(Boolean);
    }
    const inside = holding[leaf] ?? [];
    // Nothing shown holds it: any number at all, of which two show that it varies.
    const most = inside.length === 0 ? distance : Math.min(...inside.map((at) => left[at] ?? 0));
    const least = Math.max(0, ...inside.map((at) => ((open[at] ?? 0) === 1 ? (left[at] ?? 0) : 0)));
    for (const at of inside) open[at] = (open[at] ?? 0) - 1;
    let done = false;
    for (let value = least; value <= most && !done; value += 1) {
      table[leaf] = value;
      for (const at of inside) left[at] = (left[at] ?? 0) - value;
      if (inside.every((at) => (left[at] ?? 0) >= 0 && ((open[at] ?? 0) > 0 || left[at] === 0)))
        done = visit(leaf + 1);
      for (const at of inside) left[at] = (left[at] ?? 0) + value;
    }
    for (const at of inside) open[at] = (open[at] ?? 0) + 1;
    return done;
  };
  visit(0);
  return steps > 300_000 ? undefined : varies;
}

const shapes = [
  ['areas, months and categories', four, monthSets, partSets, 1, 16],
  ['areas and months', five, monthSets, [[0]], 1, 60],
  ['areas and months, two apart', five, monthSets, [[0]], 2, 60],
  ['areas and categories', five, [[0]], partSets, 1, 60],
] as const;

test.each(shapes)(
  'in no small table of %s has a sensitive cell one value only',
  (name, areaSets, months, parts, distance, usual) => {
    const cells = leavesOf(areaSets, months, parts);
    const monthDimension = dimension(Math.max(...months.flat()) + 1, months);
    const partDimension = dimension(Math.max(...parts.flat()) + 1, parts);
    const areas = dimension(Math.max(...areaSets.flat()) + 1, areaSets);
    const leaves = areas.leaves * monthDimension.leaves * partDimension.leaves;
    const done = {
      tables: 0,
      sensitive: 0,
      suppressed: 0,
      released: 0,
      unprotected: 0,
      undecided: 0,
      exposedAlone: 0,
    };
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.nat(2), fc.nat(9)), { minLength: leaves, maxLength: leaves }),
        fc.array(fc.nat(9), { minLength: cells.length, maxLength: cells.length }),
        (counts, draws) => {
          // The largest cell is public now and then; a third of the small ones is in no table.
          const table: LinkedTable = {
            areas,
            months: monthDimension,
            parts: partDimension,
            counts: Int32Array.from(counts),
            standing: Uint8Array.from(cells, (members, at) =>
              members.length === leaves && (draws[at] ?? 0) < 3
                ? standing.fixed
                : members.length < 3 && (draws[at] ?? 0) < 3
                  ? standing.hidden
                  : standing.released,
            ),
          };
          const { suppressed, open } = protect(table, { threshold: 5, distance });
          done.tables += 1;
          if (open.length > 0) {
            done.unprotected += 1;
            return;
          }
          const sumOf = (members: readonly number[]) =>
            members.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0);
          const shownBy = (hidden: (at: number) => boolean) =>
            cells.flatMap((members, at) =>
              table.standing[at] !== standing.hidden && (table.standing[at] === standing.fixed || !hidden(at))
                ? [{ leaves: members, value: sumOf(members) }]
                : [],
            );
          // What is public is small for everybody to see.
          const small = cells.filter(
            (members, at) =>
              table.standing[at] !== standing.fixed && sumOf(members) > 0 && sumOf(members) < 5,
          );
          const found = varying(
            leaves,
            shownBy((at) => suppressed[at] === 1),
            small,
            distance,
          );
          if (!found) {
            done.undecided += 1;
            return;
          }
          done.sensitive += small.length;
          done.released += table.standing.filter((is) => is === standing.released).length;
          done.suppressed += suppressed.filter((is) => is === 1).length;
          expect(found).toEqual(small.map(() => true));
          const alone = shownBy((at) => sumOf(cells[at] ?? []) > 0 && sumOf(cells[at] ?? []) < 5);
          done.exposedAlone += (varying(leaves, alone, small) ?? []).filter((varies) => !varies).length;
        },
      ),
      { numRuns: runs(usual), seed: 20_250_615 },
    );
    console.log(name, JSON.stringify(done));
    expect(done.undecided + done.unprotected).toBeLessThan(0.4 * done.tables);
    // Without secondary suppression the same search finds many: it can fail.
    expect(done.exposedAlone).toBeGreaterThan(10);
  },
  patience,
);

test.each<[string, Sets]>([
  ['two parts', [[0], [1], [0, 1]]],
  ['three parts, of which two are a category too', [[0], [1], [2], [0, 1], [0, 1, 2]]],
])(
  'in no small table of %s is it known of five or more that all are of one category',
  (name, sets) => {
    const named = sets.length;
    const leaves = Math.max(...sets.flat()) + 1;
    const all: (readonly number[])[] = [...sets];
    const divisions = sets.flatMap((whole, w) =>
      sets.flatMap((category, c) => {
        if (category.length >= whole.length || !category.every((part) => whole.includes(part))) return [];
        const rest = whole.filter((part) => !category.includes(part));
        const known = all.findIndex((set) => set.join() === rest.join());
        return [{ category: c, whole: w, rest: known < 0 ? all.push(rest) - 1 : known }];
      }),
    );
    const areaSets = [[0], [1], [2], [0, 1], [0, 1, 2]];
    const areas = dimension(3, areaSets);
    const months = dimension(1, [[0]]);
    const parts = dimension(leaves, all);
    const cells = leavesOf(areaSets, [[0]], all);
    const done = { tables: 0, all: 0, unprotected: 0, toldWithout: 0, toldBySuppressingTheCategory: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.constant(0), fc.nat(9)), {
          minLength: 3 * leaves,
          maxLength: 3 * leaves,
        }),
        (counts) => {
          const table: LinkedTable = {
            areas,
            months,
            parts,
            divisions,
            counts: Int32Array.from(counts),
            // The rests are in no table.
            standing: Uint8Array.from(cells, (_, at) =>
              at % all.length < named ? standing.released : standing.hidden,
            ),
          };
          const regime = { threshold: 5, distance: 1 };
          const { suppressed, open } = protect(table, regime);
          done.tables += 1;
          if (open.length > 0) {
            done.unprotected += 1;
            return;
          }
          const sumOf = (members: readonly number[]) =>
            members.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0);
          const shownUnder = (hidden: (at: number) => boolean) =>
            cells.flatMap((members, at) =>
              at % all.length < named && !hidden(at) ? [{ leaves: members, value: sumOf(members) }] : [],
            );
          // Where a whole of five or more lies in one category: what it has beside it.
          const rests = areaSets.flatMap((_, area) =>
            divisions.flatMap(({ category, whole, rest }) => {
              const of = (part: number) => cells[area * all.length + part] ?? [];
              return sumOf(of(whole)) >= 5 && sumOf(of(whole)) === sumOf(of(category)) ? [of(rest)] : [];
            }),
          );
          done.all += rests.length;
          const varies = varying(
            counts.length,
            shownUnder((at) => suppressed[at] === 1),
            rests,
          );
          if (varies) expect(varies).toEqual(rests.map(() => true));
          const { divisions: _none, ...undivided } = table;
          const without = protect(undivided, regime).suppressed;
          const told = (hidden: (at: number) => boolean) =>
            (varying(counts.length, shownUnder(hidden), rests) ?? []).filter((one) => !one).length;
          done.toldWithout += told((at) => without[at] === 1);
          // It is not enough to withhold the category: the others' zeros say it.
          done.toldBySuppressingTheCategory += told((at) =>
            divisions.some(({ category, whole }) => {
              const first = at - (at % all.length);
              const own = sumOf(cells[at] ?? []);
              return at % all.length === category && own >= 5 && own === sumOf(cells[first + whole] ?? []);
            }),
          );
        },
      ),
      { numRuns: runs(60), seed: 20_250_615 },
    );
    console.log('all of one category,', name, JSON.stringify(done));
    expect(done.unprotected).toBeLessThan(0.4 * done.tables);
    expect(done.all).toBeGreaterThan(20);
    expect(done.toldWithout).toBeGreaterThan(10);
    expect(done.toldBySuppressingTheCategory).toBeGreaterThan(10);
  },
  patience,
);

test(
  'in no two vintages of a small table has a sensitive cell one value only, nor what came late',
  () => {
    const areas = dimension(4, four);
    const months = dimension(1, [[0]]);
    const first = dimension(1, [[0]]);
    // What the first vintage counted, what the second counts, and what came late.
    const both = dimension(2, [[0], [0, 1], [1]]);
    const cells = leavesOf(four, [[0]], both.sets);
    const done = { tables: 0, sensitive: 0, unprotected: 0, exposedAfresh: 0 };
    const regime = { threshold: 5, distance: 1 };
    const small = fc.oneof(fc.constant(0), fc.nat(2), fc.nat(9));
    fc.assert(
      fc.property(
        fc.array(small, { minLength: 4, maxLength: 4 }),
        fc.array(fc.oneof(fc.constant(0), fc.nat(7)), { minLength: 4, maxLength: 4 }),
        (counted, late) => {
          const earlier: LinkedTable = {
            areas,
            months,
            parts: first,
            counts: Int32Array.from(counted),
            standing: Uint8Array.from(four, () => standing.released),
          };
          const counts = counted.flatMap((count, area) => [count, late[area] ?? 0]);
          const later: LinkedTable = {
            areas,
            months,
            parts: both,
            counts: Int32Array.from(counts),
            // A revision is published of the coarse areas alone.
            standing: Uint8Array.from(cells, (_, at) =>
              at % 3 === 1 && (four[Math.floor(at / 3)]?.length ?? 0) > 1
                ? standing.released
                : standing.hidden,
            ),
          };
          const before = protect(earlier, regime);
          const after = protect(continuing(earlier, before.suppressed, later), regime);
          done.tables += 1;
          if (before.open.length + after.open.length > 0) {
            done.unprotected += 1;
            return;
          }
          const sumOf = (members: readonly number[]) =>
            members.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0);
          const sensitive = cells.filter((members) => sumOf(members) > 0 && sumOf(members) < 5);
          done.sensitive += sensitive.length;
          const shownUnder = (suppressed: Uint8Array) =>
            cells.flatMap((members, at) => {
              const out =
                at % 3 === 0 ? before.suppressed[at / 3] === 0 : later.standing[at] === standing.released;
              return out && (at % 3 === 0 || suppressed[at] === 0)
                ? [{ leaves: members, value: sumOf(members) }]
                : [];
            });
          expect(varying(8, shownUnder(after.suppressed), sensitive)).toEqual(sensitive.map(() => true));
          const afresh = varying(8, shownUnder(protect(later, regime).suppressed), sensitive) ?? [];
          done.exposedAfresh += afresh.filter((varies) => !varies).length;
        },
      ),
      { numRuns: runs(200), seed: 20_250_615 },
    );
    console.log('two vintages', JSON.stringify(done));
    expect(done.unprotected).toBeLessThan(0.5 * done.tables);
    expect(done.exposedAfresh).toBeGreaterThan(10);
  },
  patience,
);
