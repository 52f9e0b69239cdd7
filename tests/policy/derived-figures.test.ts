import { describe, expect, it } from 'vitest';
import {
  changeBetween,
  type Figure,
  marginOfError,
  ratePer1000,
  totalOf,
} from '../../policy/derived-figures.ts';

const final = (value: number): Figure => ({ value, status: 'OBSERVED' });
const without = (status: 'SUPPRESSED' | 'NOT_COLLECTED' | 'NOT_APPLICABLE'): Figure => ({
  value: null,
  status,
});

describe('a change', () => {
  it('is a difference, and per cent of what it is against', () => {
    expect(changeBetween(final(12), final(8))).toEqual({ difference: 4, percent: 50, status: 'OBSERVED' });
    expect(changeBetween(final(11.3), final(11.2))).toEqual({
      difference: 0.1,
      percent: 0.9,
      status: 'OBSERVED',
    });
  });

  it('against zero has no percentage', () => {
    expect(changeBetween(final(3), final(0))).toEqual({ difference: 3, percent: null, status: 'OBSERVED' });
  });

  it.each(['SUPPRESSED', 'NOT_COLLECTED', 'NOT_APPLICABLE'] as const)(
    'with a figure that is %s is none, and says so',
    (status) => {
      const none = { difference: null, percent: null, status };
      expect(changeBetween(final(3), without(status))).toEqual(none);
      expect(changeBetween(without(status), final(3))).toEqual(none);
    },
  );

  it('against what the grants do not reach tells nothing of either figure', () => {
    const uncovered = { difference: null, percent: null, status: 'PERIOD_NOT_COVERED' };
    expect(changeBetween(final(3), 'uncovered')).toEqual(uncovered);
    expect(changeBetween(without('SUPPRESSED'), 'uncovered')).toEqual(uncovered);
  });

  it('is as unsure as the less sure of its figures', () => {
    const preliminary: Figure = { value: 4, status: 'PRELIMINARY' };
    const revised: Figure = { value: 4, status: 'REVISED' };
    expect(changeBetween(preliminary, final(4)).status).toBe('PRELIMINARY');
    expect(changeBetween(final(4), preliminary).status).toBe('PRELIMINARY');
    expect(changeBetween(revised, preliminary).status).toBe('PRELIMINARY');
    expect(changeBetween(final(4), revised).status).toBe('REVISED');
  });
});

describe('a sum', () => {
  it('is of figures that are all there', () => {
    expect(totalOf([final(1), final(0), final(2)])).toEqual({ value: 3, status: 'OBSERVED' });
  });

  it('is none over what is suppressed or was not collected, and none of nothing', () => {
    expect(totalOf([final(1), without('SUPPRESSED')])).toEqual(without('SUPPRESSED'));
    expect(totalOf([without('SUPPRESSED'), without('NOT_COLLECTED')])).toEqual(without('NOT_COLLECTED'));
    expect(totalOf([])).toEqual(without('NOT_COLLECTED'));
  });
});

describe('a rate and a margin', () => {
  it('are of what there is', () => {
    expect(ratePer1000(123, 995_574)).toBe(0.12);
    expect(ratePer1000(0, 1_000)).toBe(0);
    expect(marginOfError(10, 17_857)).toBe(0.4);
  });

  it('are null without count, inhabitants or answers', () => {
    expect([ratePer1000(null, 1_000), ratePer1000(5, null), ratePer1000(5, 0)]).toEqual([null, null, null]);
    expect([marginOfError(10, null), marginOfError(10, 0)]).toEqual([null, null]);
  });
});
