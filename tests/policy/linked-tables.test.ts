import { expect, test } from 'vitest';
import { continuing } from '../../policy/disclosure/continuing.ts';
import { cellNo, type Dimension, type LinkedTable, standing } from '../../policy/disclosure/linked-table.ts';
import { protect } from '../../policy/disclosure/protect.ts';

const dimension = (...sets: readonly (readonly number[])[]): Dimension => ({
  leaves: Math.max(...sets.flat()) + 1,
  sets,
  costs: sets.map((members) => members.length),
});
const regime = { threshold: 5, distance: 1 };
/** Two areas and both together × one month × two categories and their total. */
const table = (
  counts: readonly number[],
  stands: (cell: number) => number = () => standing.released,
): LinkedTable => ({
  areas: dimension([0], [1], [0, 1]),
  months: dimension([0]),
  parts: dimension([0], [1], [0, 1]),
  counts: Int32Array.from(counts),
  standing: Uint8Array.from({ length: 9 }, (_, cell) => stands(cell)),
});
const cellOf = (area: number, part: number) => cellNo(table([]), area, 0, part);

test('a small count is suppressed, and others beside it, and what is large and apart is shown', () => {
  const { suppressed, open } = protect(table([3, 20, 30, 40]), regime);
  expect(open).toEqual([]);
  expect(suppressed[cellOf(0, 0)]).toBe(1);
  expect(suppressed.filter((is) => is === 1).length).toBeGreaterThan(1);
  expect(suppressed[cellOf(2, 2)]).toBe(0);
});

test('nothing is suppressed where nothing is small', () => {
  const { suppressed, witnesses } = protect(table([10, 20, 30, 40]), regime);
  expect([[...suppressed], witnesses]).toEqual([new Array(9).fill(0), []]);
});

/** Both parts divide the total. */
const divided = (counts: readonly number[], stands?: (cell: number) => number): LinkedTable => ({
  ...table(counts, stands),
  divisions: [
    { category: 0, whole: 2, rest: 1 },
    { category: 1, whole: 2, rest: 0 },
  ],
});

test('that a category has all of a total is not told, however large: the nothing beside it is withheld', () => {
  const { suppressed, open } = protect(divided([50, 0, 30, 40]), regime);
  expect(open).toEqual([]);
  expect(suppressed[cellOf(0, 1)]).toBe(1);
  expect([suppressed[cellOf(0, 0)], suppressed[cellOf(0, 2)]]).toContain(1);
  // Nor where the total is in no table: who sees both parts can add.
  const apart = protect(
    divided([50, 0, 30, 40], (cell) => (cell % 3 === 2 ? standing.hidden : standing.released)),
    regime,
  );
  expect(apart.suppressed[cellOf(0, 1)]).toBe(1);
});

test('nothing beside nothing is told, and so is nothing in a table that says of no division that it must not be', () => {
  expect([...protect(divided([0, 0, 30, 40]), regime).suppressed]).toEqual(new Array(9).fill(0));
  expect([...protect(table([50, 0, 30, 40]), regime).suppressed]).toEqual(new Array(9).fill(0));
});

test('what is public or out is never withheld, and what cannot be protected beside it is named', () => {
  const all = protect(
    table([3, 20, 30, 40], (cell) => (cell === cellOf(0, 0) ? standing.released : standing.fixed)),
    regime,
  );
  expect(all.open).toEqual([cellOf(0, 0)]);
  expect(all.suppressed.filter((is) => is === 1)).toHaveLength(1);
});

test('a later table keeps what was withheld and shows what was shown', () => {
  const first = table([3, 20, 30, 40]);
  const { suppressed } = protect(first, regime);
  const later = table([3, 20, 30, 40]);
  const again = protect(continuing(first, suppressed, later), regime);
  expect([again.suppressed, again.open]).toEqual([suppressed, []]);
  const finer = { ...later, areas: dimension([0], [1]) };
  expect(() => continuing(first, suppressed, finer)).toThrow(RangeError);
});

test('the same table is protected in the same way every time', () => {
  const counts = [3, 0, 7, 2];
  expect(protect(table(counts), regime)).toEqual(protect(table(counts), regime));
});
