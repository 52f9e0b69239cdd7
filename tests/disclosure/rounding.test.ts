import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundBaseCells } from '../../policy/disclosure/rounding.ts';
import { indicatorOf, indicators } from '../../subgraphs/foundation/indicators.ts';
import { type PublishedCell, publish } from '../../subgraphs/foundation/publication.ts';
import { demonstrationRoundingKey, releaseRounded, roundSeries } from '../../subgraphs/foundation/rounded.ts';
import { sourceOf } from '../../subgraphs/foundation/sources.ts';
import { firstMonthNo } from '../../subgraphs/foundation/unprotected.ts';
import { runs } from '../amount.ts';
import { geography, series } from './released.ts';

const base = 5;
const rounded = indicators.filter(({ regime }) => regime?.kind === 'rounding');
const roundedSeries = series.filter(({ indicator }) => rounded.some(({ id }) => id === indicator));
const cells = [...publish(roundedSeries, geography)];

test('the releasing code takes rounded counts alone', () => {
  const raw = { baseAreas: [2], firstMonth: '2024-01', months: 1, preliminaryFrom: null };
  const indicator = indicatorOf('city.tyck-till.damage');
  const source = sourceOf('city.tyck-till', 'org:trafiknamnden');
  // @ts-expect-error Raw counts are of no type that can be released.
  const never = () => releaseRounded({ ...raw, counts: Int32Array.of(3) }, geography, indicator, source);
  const counts = roundBaseCells(Int32Array.of(3), 1, base, () => 0);
  expect(
    [...releaseRounded({ ...raw, counts }, geography, indicator, source)].map(({ value }) => value),
  ).toContain(0);
  expect(never).toBeTypeOf('function');
});

test('every published value is a sum of rounded base cells, and none is suppressed', () => {
  expect(rounded.map(({ id }) => id)).toEqual([
    'city.tyck-till.litter',
    'city.tyck-till.graffiti',
    'city.tyck-till.damage',
  ]);
  const inside = Map.groupBy(geography.closure, ({ ancestor }) => ancestor);
  for (const one of roundedSeries) {
    const { counts } = roundSeries(one, base, demonstrationRoundingKey);
    expect(
      counts.every((count, at) => count % base === 0 && Math.abs(count - (one.counts[at] ?? 0)) < base),
    ).toBe(true);
    const rows = new Map(one.baseAreas.map((no, row) => [no, row]));
    const { no } = indicatorOf(one.indicator);
    const own = cells.filter(({ indicatorNo }) => indicatorNo === no);
    expect(own.length).toBeGreaterThan(10_000);
    for (const { areaNo, monthNo, intervalRank, released } of own) {
      const length = [1, 3, 12][intervalRank - 1] ?? 0;
      const start = monthNo - firstMonthNo(one);
      let sum = 0;
      for (const { descendant } of inside.get(areaNo) ?? []) {
        const row = rows.get(descendant);
        if (row === undefined) continue;
        for (let month = start; month < start + length; month += 1)
          sum += counts[row * one.months + month] ?? 0;
      }
      if (released.value !== sum)
        throw new Error(`${one.indicator} ${areaNo} ${monthNo}: not of rounded cells`);
    }
  }
});

test('the same figures are rounded the same way every time, and another key rounds them otherwise', () => {
  const [one] = roundedSeries;
  if (!one) throw new Error('none is rounded');
  const of = (key: string) => roundSeries(one, base, key).counts;
  expect(of(demonstrationRoundingKey)).toEqual(of(demonstrationRoundingKey));
  expect(of('another')).not.toEqual(of(demonstrationRoundingKey));
});

test('no cell is rounded up or down on the average, and areas that follow each other lose less than the base', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(23), { minLength: 1, maxLength: 30 }), (counts) => {
      const raw = Int32Array.from(counts);
      const all = Array.from({ length: base }, (_, start) => roundBaseCells(raw, 1, base, () => start));
      for (const [cell, count] of counts.entries()) {
        expect(all.reduce((sum, one) => sum + (one[cell] ?? 0), 0)).toBe(base * count);
      }
      for (const one of all) {
        for (let from = 0; from < counts.length; from += 1) {
          let error = 0;
          for (let at = from; at < counts.length; at += 1) {
            error += (one[at] ?? 0) - (counts[at] ?? 0);
            expect(Math.abs(error)).toBeLessThan(base);
          }
        }
      }
    }),
    { numRuns: runs(50), seed: 20_250_615 },
  );
  expect(() => roundBaseCells(Int32Array.of(1), 1, base, () => base)).toThrow(RangeError);
});

/** All counts of four areas that are rounded to the same, from every start: with all margins, what an attacker can work out. */
function candidates(shown: readonly number[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const visit = (before: readonly number[]): void => {
    const at = before.length;
    if (at === shown.length) {
      for (let start = 0; start < base; start += 1) {
        const again = roundBaseCells(Int32Array.from(before), 1, base, () => start);
        if (again.every((value, cell) => value === shown[cell])) found.push(before);
      }
      return;
    }
    const around = shown[at] ?? 0;
    for (let count = Math.max(0, around - base); count <= around + base; count += 1)
      visit([...before, count]);
  };
  visit([]);
  return found;
}

test('in no small table does an attacker who knows the method, and not the start, determine a count or a sum of some', () => {
  const done = { tables: 0, counts: 0, sums: 0, determinedWithKey: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(14)), { minLength: 4, maxLength: 4 }),
      fc.nat(base - 1),
      (counts, start) => {
        const shown = [...roundBaseCells(Int32Array.from(counts), 1, base, () => start)];
        const tables = candidates(shown);
        done.tables += 1;
        for (let members = 1; members < 2 ** counts.length; members += 1) {
          const sumOf = (table: readonly number[]): number =>
            table.reduce((sum, count, at) => sum + ((members >> at) % 2 === 1 ? count : 0), 0);
          const values = new Set(tables.map(sumOf));
          if (Math.log2(members) % 1 === 0) done.counts += 1;
          else done.sums += 1;
          expect(values).toContain(sumOf(counts));
          // Not only another value: at least as many as the base.
          expect(values.size).toBeGreaterThanOrEqual(base);
        }
        // The start is what protects: with it, some counts come out.
        const known = tables.filter((table) =>
          roundBaseCells(Int32Array.from(table), 1, base, () => start).every(
            (value, at) => value === shown[at],
          ),
        );
        for (const at of counts.keys()) {
          if (new Set(known.map((table) => table[at])).size === 1) done.determinedWithKey += 1;
        }
      },
    ),
    { numRuns: runs(12), seed: 20_250_615 },
  );
  console.log('rounding, enumerated', JSON.stringify(done));
  expect(done.determinedWithKey).toBeGreaterThan(0);
});

test('the mean error is small beside the figures of every level that is published', () => {
  const level = ({ areaNo, intervalRank }: PublishedCell): string =>
    `${geography.areas[areaNo - 1]?.level}:${['MONTH', 'QUARTER', 'YEAR'][intervalRank - 1]}`;
  const lines: string[] = [];
  for (const [name, all] of Map.groupBy(cells, level)) {
    const mean = all.reduce((sum, { exact }) => sum + exact.value, 0) / all.length;
    const error =
      all.reduce(
        (sum, { exact, released }) => sum + Math.abs((released.value ?? Number.NaN) - exact.value),
        0,
      ) / all.length;
    lines.push(`${name} mean ${mean.toFixed(0)}, mean error ${error.toFixed(1)}`);
    expect([name, error / mean < 0.2]).toEqual([name, true]);
  }
  console.log(lines.join('\n'));
});
