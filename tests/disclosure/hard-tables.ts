import type { Interval } from '../../policy/period.ts';
import { type Indicator, indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { isSuppressed, protectGroup } from '../../subgraphs/foundation/protection.ts';
import { sourceOf } from '../../subgraphs/foundation/sources.ts';
import { cellsOf } from '../../subgraphs/foundation/unprotected.ts';
import { randomSource } from '../../subgraphs/random.ts';
import { geography, readingsOf, series, type Year, yearsOf } from './released.ts';

const levels = [
  'CITY',
  'DISTRICT_COMMITTEE_AREA',
  'LOCAL_POLICE_AREA',
  'CITY_DISTRICT',
  'BASE_AREA',
  'PLACE',
] as const;
const intervals: readonly Interval[] = ['MONTH', 'QUARTER', 'YEAR'];

/** One year of a series with every level and interval in a table, down to base areas by month: far more than is released. */
export function everythingOf(indicatorId: string, year: number, keep = 1): Year {
  const one = series.find(({ indicator }) => indicator === indicatorId);
  if (!one) throw new Error(indicatorId);
  const random = randomSource(`hard/${indicatorId}`);
  const first = (year - Number(one.firstMonth.slice(0, 4))) * 12;
  const counts = new Int32Array(one.baseAreas.length * 12);
  for (let leaf = 0; leaf < counts.length; leaf += 1) {
    const events = one.counts[Math.floor(leaf / 12) * one.months + first + (leaf % 12)] ?? 0;
    for (let event = 0; event < events; event += 1)
      if (random() < keep) counts[leaf] = (counts[leaf] ?? 0) + 1;
  }
  const indicator: Indicator = {
    ...indicatorOf(indicatorId),
    releasedAt: levels.flatMap((level) => intervals.map((interval) => `${level}:${interval}` as const)),
  };
  const alone = { ...one, firstMonth: `${year}-01`, months: 12, counts, preliminaryFrom: null };
  const cells = [...cellsOf(alone, geography, indicator, sourceOf(one.product, one.provider))];
  const { pattern, years } = protectGroup(
    { shape: alone, parts: [counts], members: [{ indicator, breakdownNo: 0, parts: [0], cells }] },
    geography,
  );
  if (years.some(({ open }) => open > 0)) throw new Error('a cell cannot be protected');
  const readings = readingsOf(
    cells.map((cell, at) => ({
      ...cell,
      released: isSuppressed(pattern, at) ? { value: null, status: 'SUPPRESSED' as const } : cell.exact,
    })),
  );
  const sums = {
    name: `everything of ${keep} ${indicatorId}`,
    parts: [counts],
    categories: [{ indicator: indicatorId, parts: [0] }],
    baseAreas: one.baseAreas,
    firstYear: year,
    months: 12,
  };
  const [only] = [...yearsOf(sums, () => true, readings)];
  if (!only) throw new Error('no year');
  return only;
}
