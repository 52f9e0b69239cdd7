import { expect, test } from 'vitest';
import { release } from '../../policy/disclosure.ts';

test('a cell leaves as it is or without its value, and zero and suppressed never look alike', () => {
  const cell = { value: 0, status: 'PRELIMINARY' } as const;
  expect(release(cell, false)).toEqual({ value: 0, status: 'PRELIMINARY' });
  expect(release(cell, true)).toEqual({ value: null, status: 'SUPPRESSED' });
});
