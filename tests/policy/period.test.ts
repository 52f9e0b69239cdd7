import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Interval,
  intervalMonths,
  lastMonthNo,
  monthNo,
  monthOf,
  periodLabel,
  periodsWithin,
  startsPeriod,
} from '../../policy/period.ts';

const months = fc.integer({ min: 0, max: lastMonthNo });
const intervals = fc.constantFrom<Interval>('MONTH', 'QUARTER', 'YEAR');

test('a month and its number are each other, from 2010-01 to the last that the hub can express', () => {
  fc.assert(fc.property(months, (no) => monthNo(monthOf(no)) === no));
  expect(monthNo('2010-01')).toBe(0);
  expect(monthOf(lastMonthNo)).toBe('2093-04');
  expect(monthNo('2093-05')).toBeUndefined();
});

test('months compare as texts in the order of their numbers', () => {
  fc.assert(fc.property(months, months, (a, b) => monthOf(a) < monthOf(b) === a < b));
});

test.each([
  '2009-12',
  '2024-00',
  '2024-13',
  '2024-1',
  '24-01',
  '2024-01-01',
  ' 2024-01',
  '2024-01\n',
  '٢٠٢٤-01',
  '',
])('%j is no month, and nobody is granted it', (text) => {
  expect(monthNo(text)).toBeUndefined();
});

test('periods inside a range are whole, side by side, and all that fit', () => {
  fc.assert(
    fc.property(months, months, intervals, (from, to, interval) => {
      const starts = periodsWithin(from, to, interval);
      const brute = [];
      for (let no = from; no <= to; no += 1) {
        if (startsPeriod(no, interval) && no + intervalMonths[interval] - 1 <= to) brute.push(no);
      }
      expect(starts).toEqual(brute);
    }),
  );
});

test('a period is written as people write it', () => {
  expect(periodLabel(0, 'MONTH')).toBe('2010-01');
  expect([0, 3, 6, 9].map((start) => periodLabel(start, 'QUARTER'))).toEqual([
    '2010K1',
    '2010K2',
    '2010K3',
    '2010K4',
  ]);
  expect(periodLabel(168, 'YEAR')).toBe('2024');
});
