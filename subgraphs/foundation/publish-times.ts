import type postgres from 'postgres';
import { keepsEveryMonth } from '../../policy/disclosure/move.ts';
import type { ExactCell } from '../../policy/disclosure.ts';
import { monthOf } from '../../policy/period.ts';
import { cityId } from '../areas.ts';
import { offencesTotal } from '../demonstration.ts';
import type { Geography } from '../geography.ts';
import { daysOfMonth, weekOf } from '../weeks.ts';
import { yearSeries } from './base-series.ts';
import { baseCategories, everything, firstWeek, firstWeekdayTime } from './breakdowns.ts';
import { protectedWith } from './groups.ts';
import { indicatorOf } from './indicators.ts';
import { offenceTimes, timesThreshold } from './offence-times.ts';
import type { PublishedCell } from './publication.ts';
import { historyOf, layersOf, publishedUpTo, yearOf } from './publication-plan.ts';
import { labelOf } from './publication-request.ts';
import { publishedYear } from './published-year.ts';
import { sourceOf } from './sources.ts';
import { noVintage } from './tables.ts';
import { unprotectedCell } from './unprotected.ts';
import { writeVintage } from './vintages.ts';
import { decodeWitnesses } from './witnesses.ts';

/** The weeks and times of a finished year: published, or why not. The reason holds no figure. */
export type TimesOfYear = { readonly year: number; readonly withheld: string | null };

const offences = protectedWith(indicatorOf('police.reported-offences.total')).map(({ no }) => no);
const groupNo = offences[0] ?? 0;

/** A year's weeks and times: the vintage of the offences or their own that they stand beside, and the last import they count. */
type YearOfTimes = { readonly year: number; readonly vintageNo: number; readonly importNo: number };

/** The years of which weeks and times are out, each with the vintage that brought them. */
export function timesOut(sql: postgres.ISql) {
  return sql<YearOfTimes[]>`
    select 2010 + month_no / 12 as year, vintage.no as "vintageNo", import_no as "importNo"
      from (select month_no, min(vintage_from) as no from released_cell
             where indicator_no = ${offenceTimes.no} and value is not null group by month_no) as shown
      join vintage on vintage.no = shown.no and indicator_no = ${offenceTimes.no} order by 1`;
}

/**
 * Publishes the city's weeks, and weekdays by time of day, of the finished years whose offences are out and final, as a
 * vintage of their own in the caller's transaction: a year only if its base cells and its witnesses allow it.
 */
export async function publishTimes(
  sql: postgres.TransactionSql,
  geography: Geography,
  publishedAt: string,
): Promise<readonly TimesOfYear[]> {
  const history = await historyOf(sql, offences);
  const out = new Set((await timesOut(sql)).map(({ year }) => year));
  const lastOut = Math.max(-1, ...history.map(({ last }) => last));
  const now = history.at(-1)?.no ?? 0;
  const first = Math.min(...history.map((vintage) => vintage.first));
  const [{ importNo } = { importNo: 0 }] = await sql<{ importNo: number }[]>`
    select coalesce(max(import_no), 0) as "importNo" from base_cell where indicator_no = ${offenceTimes.no}`;
  const done: TimesOfYear[] = [];
  const cells: PublishedCell[] = [];
  for (let year = yearOf(first); (year - 2010) * 12 + 11 <= lastOut; year += 1) {
    if (out.has(year)) continue;
    const of = { year, vintageNo: now, importNo };
    const { cells: own, faults } = await timesOf(sql, geography, of);
    const unproven = faults.length > 0 ? faults : (await timesProven(sql, geography, of)).faults;
    done.push({ year, withheld: unproven[0] ?? null });
    if (unproven.length === 0) cells.push(...own);
  }
  const years = done.filter(({ withheld }) => withheld === null).map(({ year }) => year);
  if (years.length === 0) return done;
  const months = {
    first: (Math.min(...years) - 2010) * 12,
    last: (Math.max(...years) - 2010) * 12 + 11,
  };
  const group = { indicators: [offenceTimes.no], kind: 'first' } as const;
  const label = await labelOf(sql, group, { indicator: offenceTimes.id, to: monthOf(months.last) });
  await writeVintage(
    sql,
    {
      indicators: [offenceTimes],
      kind: 'first',
      label,
      publishedAt,
      importNo,
      preliminaryFrom: null,
      months,
    },
    cells,
  );
  return done;
}

/**
 * Whether the witnesses of the offences of a year let its weeks and times be known, after the vintage that brings them
 * and each that came since: none changes a month's total of the city as it was counted then, so that in every table they
 * lead to each event can keep its day and time. Read from what is stored.
 */
export async function timesProven(
  sql: postgres.ISql,
  geography: Geography,
  of: YearOfTimes,
): Promise<{ readonly witnesses: number; readonly faults: readonly string[] }> {
  const { year, vintageNo } = of;
  const proofs = await sql<{ no: number; witnesses: Buffer }[]>`
    select vintage_no as no, witnesses from vintage_proof
     where group_no = ${groupNo} and year = ${year}
       and vintage_no >= (select max(vintage_no) from vintage_proof
                           where group_no = ${groupNo} and year = ${year} and vintage_no <= ${vintageNo})
     order by vintage_no`;
  const faults = new Set<string>();
  if (proofs.length === 0) faults.add('no proof of its offences is stored');
  let count = 0;
  for (const { no, witnesses: stored } of proofs) {
    const out = await publishedUpTo(sql, geography, offences, no);
    const told = out && (await publishedYear(sql, geography, out.published, year, out.lastMonth, null));
    if (!told || told === 'contradictory' || told.table.months.leaves < 12) {
      faults.add('its offences are not proven as a whole year');
      continue;
    }
    const parts = told.countedAfter(vintageNo);
    const witnesses = decodeWitnesses(stored);
    count += witnesses.length;
    if (!witnesses.every((witness) => keepsEveryMonth(told.table, witness, parts)))
      faults.add("a witness changes the city's total of a month");
  }
  const times = await timesOf(sql, geography, of);
  for (const fault of times.faults) faults.add(fault);
  const shown = await sql<{ breakdown: number; value: number }[]>`
    select breakdown_no as breakdown, value from released_cell
     where indicator_no = ${offenceTimes.no} and month_no = ${(year - 2010) * 12} and vintage_to = ${noVintage}`;
  const counted = new Map(times.cells.map(({ breakdownNo, exact }) => [breakdownNo, exact.value]));
  if (shown.some(({ breakdown, value }) => counted.get(breakdown) !== value))
    faults.add('what is shown is not what its base cells count');
  return { witnesses: count, faults: [...faults] };
}

/** A year's weeks and times from their base cells, and what is wrong with them beside the offences that were out by a vintage. */
async function timesOf(
  sql: postgres.ISql,
  geography: Geography,
  { year, vintageNo, importNo }: YearOfTimes,
): Promise<{ readonly cells: readonly PublishedCell[]; readonly faults: readonly string[] }> {
  const start = (year - 2010) * 12;
  const rows = await sql<{ month: number; breakdown: number; value: number }[]>`
    select month_no - ${start}::int as month, breakdown_no as breakdown, sum(value)::int as value
      from (select distinct on (area_no, month_no, breakdown_no) month_no, breakdown_no, value from base_cell
             where indicator_no = ${offenceTimes.no} and month_no between ${start} and ${start + 11}
               and import_no <= ${importNo}
             order by area_no, month_no, breakdown_no, import_no desc) as latest
     group by 1, 2`;
  const faults: string[] = [];
  const no = (fault: string) => ({ cells: [], faults: [...faults, fault] });
  if (rows.length === 0) return no('no base cells of its weeks and times have been imported');
  const out = await publishedUpTo(sql, geography, offences, vintageNo);
  const [latest] = await sql<{ preliminary: number | null }[]>`
    select preliminary_from as preliminary from vintage
     where indicator_no = ${groupNo} and no <= ${vintageNo} order by no desc limit 1`;
  if (!out || !latest || out.lastMonth < start + 11) return no('its offences are not all out');
  if (latest.preliminary !== null && latest.preliminary <= start + 11)
    return no('its offences are preliminary: weeks and times are published once, when they are final');

  const shape = layersOf(out.published.history, year, out.lastMonth);
  const { layers } = await yearSeries(sql, geography, out.published, shape, null);
  const { counts } = offencesTotal(layers.at(-1) ?? []);
  const totals = Array.from({ length: 12 }, (_, month) =>
    counts.reduce((sum, count, at) => sum + (at % 12 === month ? count : 0), 0),
  );
  const held = new Map(rows.map(({ month, breakdown, value }) => [`${month} ${breakdown}`, value]));
  const sums = new Map<number, number>();
  let smallest = Number.POSITIVE_INFINITY;
  for (const [month, total] of totals.entries()) {
    const weeks = new Set(daysOfMonth(year, month).map((day) => firstWeek + weekOf(day) - 1));
    const byDivision = { WEEK: 0, TIME: 0 };
    for (const { no: category } of baseCategories(offenceTimes.releasedBy)) {
      const isWeek = category < firstWeekdayTime;
      const value = held.get(`${month} ${category}`) ?? 0;
      byDivision[isWeek ? 'WEEK' : 'TIME'] += value;
      sums.set(category, (sums.get(category) ?? 0) + value);
      // What subtracting weeks from months gives: the days that a week has in a month.
      if (isWeek && weeks.has(category)) smallest = Math.min(smallest, value);
      else if (isWeek && value > 0) faults.push('a month has a count in a week that it has no day of');
    }
    if (byDivision.WEEK !== total || byDivision.TIME !== total)
      faults.push('its weeks or times do not sum to the offences of a month');
  }
  const lastWeek = firstWeek + weekOf(new Date(Date.UTC(year, 11, 31))) - 1;
  for (const category of sums.keys())
    if (category > lastWeek && category < firstWeekdayTime) sums.delete(category);
  sums.set(
    everything,
    totals.reduce((sum, total) => sum + total, 0),
  );
  smallest = Math.min(smallest, ...sums.values());
  if (smallest < timesThreshold()) faults.push('a count of its weeks and times is small');

  const source = sourceOf(offenceTimes.product, 'org:polismyndigheten');
  const areaNo = geography.byId.get(cityId)?.no ?? 0;
  const cells = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([breakdownNo, value]): PublishedCell => {
      const exact: ExactCell = { value, status: 'OBSERVED' };
      const cell = unprotectedCell(offenceTimes, source, 'YEAR', areaNo, start, exact, breakdownNo);
      return { ...cell, released: exact };
    });
  return { cells, faults };
}
