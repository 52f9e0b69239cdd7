import { spanOf } from '../../figures/series.ts';

/** The length of periods (periodicitet), as the hub has it. */
export type Interval = 'MONTH' | 'QUARTER' | 'YEAR';

/** The intervals, from short to long. */
export const intervals = ['MONTH', 'QUARTER', 'YEAR'] as const satisfies readonly Interval[];

const lengths: Readonly<Record<Interval, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The interval that holds a month: '2024-03' lies in '2024-Q1'. */
export function periodHolding(month: string, interval: Interval): string {
  const start = spanOf(month)?.start ?? 0;
  return labelAt(start - (start % lengths[interval]), interval);
}

/** The whole periods from a month to a month, in order. */
export function periodsWithin(from: string, to: string, interval: Interval): readonly string[] {
  const first = spanOf(from)?.start;
  const last = spanOf(to)?.start;
  if (first === undefined || last === undefined) return [];
  const length = lengths[interval];
  const start = Math.ceil(first / length) * length;
  const count = Math.max(0, Math.floor((last + 1 - start) / length));
  return Array.from({ length: count }, (_, i) => labelAt(start + i * length, interval));
}

/** The first and the last month of a period. */
export function monthsOf(period: string): { readonly from: string; readonly to: string } {
  const span = spanOf(period);
  return span
    ? { from: labelAt(span.start, 'MONTH'), to: labelAt(span.start + span.months - 1, 'MONTH') }
    : { from: period, to: period };
}

function labelAt(month: number, interval: Interval): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  if (interval === 'YEAR') return year;
  const within = month % 12;
  return interval === 'QUARTER'
    ? `${year}-Q${within / 3 + 1}`
    : `${year}-${String(within + 1).padStart(2, '0')}`;
}
