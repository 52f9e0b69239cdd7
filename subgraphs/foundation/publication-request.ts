import type postgres from 'postgres';
import { monthNo, monthOf } from '../../policy/period.ts';
import type { Geography } from '../geography.ts';
import { protectedWith } from './groups.ts';
import { type Indicator, indicators } from './indicators.ts';
import {
  baseAreasOf,
  historyOf,
  indicatorsOf,
  layersOf,
  type PastVintage,
  type PublicationPlan,
  yearOf,
} from './publication-plan.ts';

/** What to publish. Months are `YYYY-MM`. */
export type PublicationRequest = {
  /** The id of an indicator; those that are protected with it are published with it. */
  readonly indicator: string;
  /** The last month to be published first, or revised. */
  readonly to: string;
  /** Publishes other figures of months that are out, and no new month. */
  readonly revise?: boolean;
  /** The first preliminary month; null where none is; undefined leaves it as it was. */
  readonly preliminaryFrom?: string | null;
  readonly label?: string;
  /** An ISO instant; now where it is not given. */
  readonly publishedAt?: string;
  /** Computes all of it, and writes nothing. */
  readonly dryRun?: boolean;
};

/** What can be wrong with a publication. */
export type PublicationFault =
  | 'INDICATOR_UNKNOWN'
  | 'MONTH_INVALID'
  | 'NOTHING_IMPORTED'
  | 'MONTH_NOT_IMPORTED'
  | 'ALREADY_PUBLISHED'
  | 'NOT_PUBLISHED'
  | 'NOTHING_TO_REVISE'
  | 'PRELIMINARY_INVALID'
  | 'LABEL_TAKEN'
  | 'INSTANT_INVALID'
  | 'TOO_MANY_REVISIONS'
  | 'CANNOT_BE_PROTECTED'
  | 'PROOF_INVALID';

/** Why nothing was published; the message says what to do, and holds no figure. */
export class PublicationError extends Error {
  override name = 'PublicationError';
  readonly code: PublicationFault;
  constructor(code: PublicationFault, message: string) {
    super(message);
    this.code = code;
  }
}

/** The indicators that are published with one. Throws PublicationError where there is none of the id. */
export function groupOf(id: string): readonly Indicator[] {
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (!indicator)
    throw new PublicationError(
      'INDICATOR_UNKNOWN',
      `There is no indicator ${id}. Give the id of one, such as fire.fires.total.`,
    );
  return protectedWith(indicator);
}

/** Whether indicators are published with breakdowns, of which the demonstration has counts and the database has none. */
export function isBrokenDown(group: readonly Indicator[]): boolean {
  return group.some(({ releasedBy }) => Object.keys(releasedBy).length > 0);
}

/** What is to be done for a request, by what is imported and what is out. Throws PublicationError. */
export async function planOf(
  sql: postgres.ISql,
  geography: Geography,
  group: readonly Indicator[],
  request: PublicationRequest,
): Promise<PublicationPlan> {
  const numbers = group.map(({ no }) => no);
  const to = monthNo(request.to);
  if (to === undefined) throw new PublicationError('MONTH_INVALID', 'Give the last month as YYYY-MM.');
  const [imported] = await sql<{ last: number | null; month: number | null }[]>`
    select max(import_no) as last, min(month_no) as month from base_cell where indicator_no = any(${numbers})`;
  if (!imported || imported.last === null || imported.month === null)
    throw new PublicationError(
      'NOTHING_IMPORTED',
      `No base cells of ${request.indicator} have been imported here.`,
    );
  if (isBrokenDown(group))
    throw new PublicationError(
      'CANNOT_BE_PROTECTED',
      `${request.indicator} is published with breakdowns, of which no base cells are imported.`,
    );
  const history = await historyOf(sql, numbers);
  const firstMonth = Math.min(imported.month, ...history.map(({ first }) => first));
  const lastOut = Math.max(-1, ...history.map(({ last }) => last));
  const preliminaryFrom = await preliminaryOf(sql, numbers, request, lastOut);
  const plan = {
    indicators: numbers,
    history,
    firstMonth,
    baseAreas: await baseAreasOf(sql, geography, numbers, imported.last),
    importNo: imported.last,
    preliminaryFrom,
  };
  if (request.revise) {
    if (to > lastOut)
      throw new PublicationError(
        'NOT_PUBLISHED',
        `${request.to} is not published yet. Publish it without --revise.`,
      );
    if (group.some(({ regime }) => regime?.kind === 'rounding'))
      throw new PublicationError(
        'CANNOT_BE_PROTECTED',
        'Rounded figures are not revised: two roundings of one count narrow it down.',
      );
    return { ...plan, kind: 'revision', from: firstMonth, to };
  }
  const from = history.length === 0 ? firstMonth : lastOut + 1;
  if (to < from) {
    if (!request.preliminaryFrom && request.preliminaryFrom !== null)
      throw new PublicationError(
        'ALREADY_PUBLISHED',
        `${request.to} is published already. Revise it with --revise.`,
      );
    return { ...plan, kind: 'first', from: firstMonth, to };
  }
  await requireMonths(sql, numbers, from, to);
  return { ...plan, kind: 'first', from, to };
}

/** Each indicator that is imported must be so for each month: a month that is missing must not look like no events. */
async function requireMonths(
  sql: postgres.ISql,
  numbers: readonly number[],
  from: number,
  to: number,
): Promise<void> {
  const known = await sql<{ indicator_no: number; months: number[] }[]>`
    select indicator_no, array_agg(distinct month_no) filter (where month_no between ${from} and ${to}) as months
      from base_cell where indicator_no = any(${[...numbers]}) group by indicator_no order by indicator_no`;
  for (const { indicator_no, months } of known) {
    const held = new Set(months);
    for (let month = from; month <= to; month += 1) {
      if (held.has(month)) continue;
      const [indicator] = indicatorsOf([indicator_no]);
      throw new PublicationError(
        'MONTH_NOT_IMPORTED',
        `No base cells of ${indicator?.id} have been imported for ${monthOf(month)}. Import them first.`,
      );
    }
  }
}

/** The first preliminary month as asked for, else as it was. What is final stays so. */
async function preliminaryOf(
  sql: postgres.ISql,
  numbers: readonly number[],
  { preliminaryFrom }: PublicationRequest,
  lastOut: number,
): Promise<string | null> {
  const [latest] = await sql<{ month: number | null }[]>`
    select preliminary_from as month from vintage where indicator_no = any(${[...numbers]}) order by no desc limit 1`;
  if (preliminaryFrom === undefined) return latest?.month == null ? null : monthOf(latest.month);
  if (preliminaryFrom === null) return null;
  const month = monthNo(preliminaryFrom);
  if (month === undefined)
    throw new PublicationError(
      'PRELIMINARY_INVALID',
      'Give the first preliminary month as YYYY-MM, or none.',
    );
  if (month < (latest?.month ?? lastOut + 1))
    throw new PublicationError(
      'PRELIMINARY_INVALID',
      'What is final stays final: give a later first preliminary month.',
    );
  return preliminaryFrom;
}

/** The years to compute: those of new months, or those in which later imports differ from what was counted. */
export async function yearsOf(sql: postgres.ISql, plan: PublicationPlan): Promise<readonly number[]> {
  const { kind, history, indicators: numbers, from, to } = plan;
  const lastOut = Math.max(-1, ...history.map(({ last }) => last));
  if (kind === 'first') {
    const length = to <= lastOut ? 0 : yearOf(to) - yearOf(from) + 1;
    return Array.from({ length }, (_, at) => yearOf(from) + at);
  }
  const months = await sql<{ month: number; last: number }[]>`
    select month_no as month, max(import_no) as last from base_cell
     where indicator_no = any(${[...numbers]}) and month_no between ${from} and ${to}
     group by month_no order by month_no`;
  const later = new Set<number>();
  for (const { month, last } of months) {
    const { imports, start } = layersOf(history, yearOf(month), lastOut);
    if (last > (imports.at(-1)?.[month - start] ?? 0)) later.add(yearOf(month));
  }
  for (const year of later) {
    if (layersOf(history, year, lastOut).revisions.length >= mostRevisions)
      throw new PublicationError(
        'TOO_MANY_REVISIONS',
        `${year} has been revised ${mostRevisions} times, and cannot be protected with one more.`,
      );
  }
  return [...later];
}

/** More revisions of a year make its tables too large to be protected as one. */
const mostRevisions = 6;

/** The label as asked for; else the last month, and of revisions which one it is. */
export async function labelOf(
  sql: postgres.ISql,
  {
    indicators: numbers,
    kind,
  }: { readonly indicators: readonly number[]; readonly kind: PastVintage['kind'] },
  { label, to }: PublicationRequest,
): Promise<string> {
  const rows = await sql<
    { label: string }[]
  >`select distinct label from vintage where indicator_no = any(${[...numbers]})`;
  const taken = new Set(rows.map((row) => row.label));
  if (label !== undefined) {
    if (label === '' || taken.has(label))
      throw new PublicationError(
        'LABEL_TAKEN',
        'A publication of that label is out already. Give another label.',
      );
    return label;
  }
  if (kind === 'first' && !taken.has(to)) return to;
  let no = 1;
  while (taken.has(`${to} r${no}`)) no += 1;
  return `${to} r${no}`;
}

/** When it comes out: as asked for, else now. It must come after all that is out, so that it is found by instant. */
export async function instantOf(sql: postgres.ISql, { publishedAt }: PublicationRequest): Promise<string> {
  const instant = new Date(publishedAt ?? Date.now());
  if (Number.isNaN(instant.getTime()))
    throw new PublicationError(
      'INSTANT_INVALID',
      'Give the instant of publication in UTC, such as 2026-08-15T04:00:00Z.',
    );
  const [later] = await sql`select 1 from vintage where published_at >= ${instant.toISOString()} limit 1`;
  if (later)
    throw new PublicationError(
      'INSTANT_INVALID',
      'Something has been published at or after that instant. Give a later one.',
    );
  return instant.toISOString();
}
