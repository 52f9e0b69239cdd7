import type postgres from 'postgres';
import { monthsOfRank } from '../../policy/period.ts';
import type { Geography } from '../geography.ts';
import { yearSeries } from './base-series.ts';
import { publishOpenly } from './publication.ts';
import { layersOf, type PublicationPlan, yearOf } from './publication-plan.ts';
import { PublicationError } from './publication-request.ts';
import { noVintage } from './tables.ts';

/**
 * Rounds the last year that is out anew and compares it with what is read of it: under another key, or from other
 * counts, the same base cells would be told in two roundings, which narrows them down. Does nothing for what is not
 * rounded. Throws PublicationError.
 */
export async function requireSameRounding(
  sql: postgres.ISql,
  geography: Geography,
  plan: PublicationPlan,
): Promise<void> {
  const { roundingKey, history, indicators } = plan;
  if (roundingKey === null || history.length === 0) return;
  const lastOut = Math.max(...history.map(({ last }) => last));
  const shape = layersOf(history, yearOf(lastOut), lastOut);
  const rows = await sql<{ cell: string; value: number | null }[]>`
    select concat_ws(' ', indicator_no, interval_rank, area_no, month_no) as cell, value from released_cell
     where indicator_no = any(${[...indicators]}) and vintage_to = ${noVintage}
       and month_no between ${shape.start} and ${lastOut}`;
  const out = new Map(rows.map(({ cell, value }) => [cell, value]));
  const { layers } = await yearSeries(sql, geography, plan, shape, null);
  const again = (layers.at(-1) ?? [])
    .flatMap((one) => [...publishOpenly(one, geography, roundingKey)])
    .filter((cell) => cell.monthNo + (monthsOfRank[cell.intervalRank] ?? 1) - 1 <= lastOut);
  const same = again.every(
    ({ indicatorNo, intervalRank, areaNo, monthNo, released }) =>
      out.get(`${indicatorNo} ${intervalRank} ${areaNo} ${monthNo}`) === released.value,
  );
  if (!same || again.length === 0)
    throw new PublicationError(
      'ROUNDING_KEY_CHANGED',
      'What is out was rounded under another key. Set HUB_ROUNDING_KEY to that one: two roundings of one count narrow it down.',
    );
}
