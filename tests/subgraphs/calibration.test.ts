import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, fitTwoMargins, scatter } from '../../subgraphs/calibration.ts';
import { randomSource } from '../../subgraphs/random.ts';

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);
const weightLists = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1000, noNaN: true })), {
    minLength: 1,
    maxLength: 40,
  })
  .filter((weights) => weights.some((weight) => weight > 0));

describe('a random source', () => {
  it('repeats its numbers for a seed, and differs for another', () => {
    const draw = (seed: string) => Array.from({ length: 5 }, randomSource(seed));
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('is even over [0, 1)', () => {
    const random = randomSource('even');
    const bins = new Int32Array(10);
    for (let at = 0; at < 100_000; at += 1) {
      const bin = Math.floor(random() * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});

describe('allocating a total', () => {
  it('sums to it exactly, within one of the proportion, and gives nothing to a weight of 0', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weightLists, fc.string(), (total, weights, seed) => {
        const parts = allocate(total, weights, seed);
        const all = sum(weights);
        expect(sum(parts)).toBe(total);
        weights.forEach((weight, at) => {
          const part = parts[at] ?? 0;
          if (weight === 0) expect(part).toBe(0);
          expect(Math.abs(part - (total * weight) / all)).toBeLessThan(1.000001);
        });
        expect(allocate(total, weights, seed)).toEqual(parts);
      }),
    );
  });

  it('breaks ties by the seed alone', () => {
    const even = Array.from({ length: 20 }, () => 1);
    expect(allocate(7, even, 'x')).toEqual(allocate(7, even, 'x'));
    expect(allocate(7, even, 'x')).not.toEqual(allocate(7, even, 'y'));
  });

  it('refuses what cannot be shared', () => {
    expect(() => allocate(1, [0, 0], 's')).toThrow();
    expect(() => allocate(-1, [1], 's')).toThrow();
    expect(() => allocate(1.5, [1], 's')).toThrow();
    expect(() => allocate(1, [-1, 2], 's')).toThrow();
    expect(() => allocate(1, [Number.NaN], 's')).toThrow();
  });
});

describe('scattering events', () => {
  it('sums to the total exactly, and leaves a weight of 0 empty', () => {
    fc.assert(
      fc.property(fc.nat(5000), weightLists, fc.string(), (total, weights, seed) => {
        const cells = scatter(total, weights, randomSource(seed));
        expect(sum(cells)).toBe(total);
        weights.forEach((weight, at) => {
          if (weight === 0) expect(cells[at]).toBe(0);
        });
      }),
    );
  });

  it('follows the weights', () => {
    const weights = [1, 2, 3, 4, 0.5];
    const cells = scatter(105_000, weights, randomSource('weights'));
    weights.forEach((weight, at) => {
      expect(Math.abs((cells[at] ?? 0) - weight * 10_000)).toBeLessThan(600);
    });
  });
});

describe('fitting a table to two margins', () => {
  /** A random table, its margins, and other weights that are 0 only where the table is. */
  const tables = fc
    .record({ height: fc.integer({ min: 1, max: 8 }), width: fc.integer({ min: 1, max: 8 }) })
    .chain(({ height, width }) =>
      fc.record({
        height: fc.constant(height),
        width: fc.constant(width),
        cells: fc.array(fc.integer({ min: 1, max: 300 }), {
          minLength: height * width,
          maxLength: height * width,
        }),
        weights: fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
          minLength: height * width,
          maxLength: height * width,
        }),
      }),
    );

  it('meets both exactly', () => {
    fc.assert(
      fc.property(tables, ({ height, width, cells, weights }) => {
        const rows = Array.from({ length: height }, (_, row) =>
          sum(cells.slice(row * width, (row + 1) * width)),
        );
        const columns = Array.from({ length: width }, (_, column) =>
          sum(cells.filter((_, cell) => cell % width === column)),
        );
        const table = fitTwoMargins(rows, columns, weights);
        rows.forEach((total, row) => {
          expect(sum(table.slice(row * width, (row + 1) * width))).toBe(total);
        });
        columns.forEach((total, column) => {
          expect(sum(table.filter((_, cell) => cell % width === column))).toBe(total);
        });
        for (const value of table) expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('finds the one table that zeros allow, by a path and not only by greed', () => {
    expect([...fitTwoMargins([1, 1], [1, 1], [1, 1, 1, 0.0001])]).toHaveLength(4);
    expect([...fitTwoMargins([2, 1], [1, 2], [1, 1, 0, 1])]).toEqual([1, 1, 0, 1]);
    const cyclic = fitTwoMargins([1, 1, 1], [1, 1, 1], [1, 1, 0, 0, 1, 1, 1, 0, 1]);
    expect(sum(cyclic)).toBe(3);
  });

  it('keeps a table that is already whole', () => {
    expect([...fitTwoMargins([3, 7], [4, 6], [1, 2, 3, 4])]).toEqual([1, 2, 3, 4]);
  });

  it('refuses margins that differ or cannot be met', () => {
    expect(() => fitTwoMargins([1], [2], [1])).toThrow();
    expect(() => fitTwoMargins([1, 1], [1, 1], [1])).toThrow();
    expect(() => fitTwoMargins([5, 0], [5, 0], [0, 1, 1, 1])).toThrow();
  });
});
