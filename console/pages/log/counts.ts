import type { Series } from '../../figures/series.ts';
import { dayAfter, dayOf, type LogEntry, readsOf } from './entries.ts';

/** More days than these are counted by month. */
const mostDays = 45;
/** More parts than these cannot be told apart: the smallest are counted together. */
const mostParts = 5;

/** A part that entries are counted in. */
type Part = { readonly id: string; readonly name: string };

/**
 * How many entries there are of each day, or of each month where the days are many, in each part of a division: a series a
 * part, the largest first. A period between the first and the last entry that has none is zero.
 */
export function countsOf(
  entries: readonly LogEntry[],
  partsOf: (entry: LogEntry) => readonly Part[],
  { unit, others }: { readonly unit: string; readonly others: string },
): readonly Series[] {
  const days = entries.map(({ at }) => dayOf(at)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byMonth = dayAfter(first, mostDays) < last;
  const periodOf = (day: string) => (byMonth ? day.slice(0, 7) : day);
  const periods = new Set<string>();
  for (let day = first; day <= last; day = dayAfter(day)) periods.add(periodOf(day));

  const parted = entries.map((entry) => ({ period: periodOf(dayOf(entry.at)), parts: partsOf(entry) }));
  const largest = [
    ...Map.groupBy(
      parted.flatMap(({ parts }) => parts),
      ({ id }) => id,
    ).values(),
  ]
    .sort((a, b) => b.length - a.length)
    .flatMap(([part]) => part ?? []);
  const kept = largest.length > mostParts ? largest.slice(0, mostParts - 1) : largest;
  const rest = new Set(largest.slice(kept.length).map(({ id }) => id));
  const series = (part: Part, isIn: (id: string) => boolean): Series => ({
    ...part,
    unit,
    synthetic: false,
    cells: [...periods].map((period) => ({
      period,
      // An entry that touches several of the rest is one entry.
      value: parted.filter((one) => one.period === period && one.parts.some(({ id }) => isIn(id))).length,
      status: 'OBSERVED',
    })),
  });
  return [
    ...kept.map((part) => series(part, (id) => id === part.id)),
    ...(rest.size === 0 ? [] : [series({ id: '*', name: others }, (id) => rest.has(id))]),
  ];
}

/** The products that an entry touched, as parts to count in. */
export const productsOf = (entry: LogEntry): readonly Part[] =>
  readsOf(entry).map(({ id, name }) => ({ id, name }));
