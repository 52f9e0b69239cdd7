import fc from 'fast-check';
import { expect, test } from 'vitest';
import { release } from '../../policy/disclosure.ts';

test.each([
  [0, 5, 0, 'OBSERVED'],
  [1, 5, null, 'SUPPRESSED'],
  [4, 5, null, 'SUPPRESSED'],
  [5, 5, 5, 'OBSERVED'],
  [1, null, 1, 'OBSERVED'],
  [0.4, 5, null, 'SUPPRESSED'],
] as const)('a count of %d under the threshold %s leaves as %s, %s', (value, threshold, left, status) => {
  expect(release({ value, status: 'OBSERVED' }, threshold)).toEqual({ value: left, status });
});

test('zero and suppressed never look alike, and no small count leaves', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 2, max: 20 }), (value, threshold) => {
      const released = release({ value, status: 'PRELIMINARY' }, threshold);
      expect(released.value === null).toBe(released.status === 'SUPPRESSED');
      if (released.value !== null) expect(released.value === 0 || released.value >= threshold).toBe(true);
      if (value === 0) expect(released.value).toBe(0);
    }),
  );
});
