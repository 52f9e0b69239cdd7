import { cityId } from './areas.ts';
import { readMonthlyEvents } from './facts-crime.ts';

/** The last month in which the police's notices told the municipality; from 2026 on they say the county. */
export const lastMonthOfNotices = '2025-12';

/** The first month of the fact file is partial. */
const partialMonth = '2023-03';

/** How many notices of the municipality a month had. Real: never shown as synthetic. */
export type NoticeFigure = {
  readonly indicator: 'police.event-notices.total';
  readonly product: 'police.event-notices';
  readonly provider: 'org:polismyndigheten';
  readonly area: string;
  readonly interval: 'MONTH';
  readonly firstMonth: string;
  readonly value: number;
  readonly status: 'OBSERVED';
};

/** The 25 most common types of notices together, by month, 2023-04 to 2025-12. */
export function noticeFigures(): readonly NoticeFigure[] {
  const months = new Map<string, number>();
  for (const { month, count } of readMonthlyEvents()) {
    if (month === partialMonth || month > lastMonthOfNotices) continue;
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return [...months].map(([firstMonth, value]) => ({
    indicator: 'police.event-notices.total',
    product: 'police.event-notices',
    provider: 'org:polismyndigheten',
    area: cityId,
    interval: 'MONTH',
    firstMonth,
    value,
    status: 'OBSERVED',
  }));
}
