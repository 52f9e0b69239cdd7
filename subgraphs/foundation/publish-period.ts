import type postgres from 'postgres';
import { monthNo } from '../../policy/period.ts';
import type { Geography } from '../geography.ts';
import { offenceTimes } from './offence-times.ts';
import type { PublishedCell } from './publication.ts';
import { type PublicationBlock, publicationBlock } from './publication-block.ts';
import { type PublicationPlan, yearOf } from './publication-plan.ts';
import {
  groupOf,
  instantOf,
  labelOf,
  PublicationError,
  type PublicationRequest,
  planOf,
  yearsOf,
} from './publication-request.ts';
import { publishTimes, type TimesOfYear } from './publish-times.ts';
import { requireSameRounding } from './same-rounding.ts';
import { noVintage } from './tables.ts';
import { lockVintages, writeVintage } from './vintages.ts';

/** What came of a publication. */
export type PublicationResult = {
  /** Ids of the indicators that were published together. */
  readonly indicators: readonly string[];
  readonly label: string;
  /** Null where nothing differed, and for a dry run. */
  readonly vintageNo: number | null;
  /** Cells with a figure that is new, and those without: withheld, or of a revision as they were. */
  readonly shown: number;
  readonly withheld: number;
  /** The finished years of which weeks and times could come out with it; none for a dry run, which proves nothing. */
  readonly times: readonly TimesOfYear[];
};

/** How a publication is computed. */
export type PublicationMeans = {
  /** Computes a year of the plan over another connection; over that of the publication where it is not given. */
  readonly block?: (plan: PublicationPlan, year: number) => Promise<PublicationBlock>;
  /** How many years are computed at the same time, with `block`. */
  readonly atOnce?: number;
  /** Told of each year as it is done. */
  readonly progress?: (indicator: string, year: number) => void;
};

/**
 * Publishes months of an indicator, and of all that are protected with it, from the base cells in its database: in one
 * transaction of the owner, all or nothing, one publication after the other. Throws PublicationError.
 */
export async function publishPeriod(
  owner: postgres.Sql,
  geography: Geography,
  request: PublicationRequest,
  { block, atOnce = 1, progress = () => {} }: PublicationMeans = {},
): Promise<PublicationResult> {
  const group = groupOf(request.indicator);
  const done = await owner.begin(async (sql) => {
    await lockVintages(sql);
    if (request.indicator === offenceTimes.id) return timesAlone(sql, geography, request);
    const plan = await planOf(sql, geography, group, request);
    await requireSameRounding(sql, geography, plan);
    const label = await labelOf(sql, plan, request);
    const publishedAt = await instantOf(sql, request);
    const years = await yearsOf(sql, plan);
    const finals = await finalised(sql, plan, years);
    if (plan.kind === 'revision' && years.length === 0 && finals.length === 0)
      throw new PublicationError('NOTHING_TO_REVISE', 'No later import has figures of these months.');
    const tally = { shown: 0, withheld: 0 };
    const proofs: { readonly year: number; readonly witnesses: Buffer }[] = [];
    const unprotectable: number[] = [];
    const compute = (year: number) =>
      block ? block(plan, year) : publicationBlock(sql, geography, plan, year);

    async function* cells(): AsyncGenerator<PublishedCell> {
      for await (const one of inTurn(years, block ? atOnce : 1, compute)) {
        progress(request.indicator, one.year);
        if (one.open > 0) unprotectable.push(one.year);
        if (one.proof) proofs.push({ year: one.year, witnesses: Buffer.from(one.proof) });
        tally.shown += one.shown;
        tally.withheld += one.withheld;
        if (unprotectable.length === 0) yield* one.cells;
      }
      if (unprotectable.length > 0)
        throw new PublicationError(
          'CANNOT_BE_PROTECTED',
          `${request.indicator} of ${unprotectable.join(', ')} cannot be protected beside what is out, or its categories contradict each other. Nothing was published.`,
        );
      yield* finals;
    }
    const result = { indicators: group.map(({ id }) => id), label };
    if (request.dryRun) {
      for await (const _ of cells());
      return { ...result, ...tally, vintageNo: null, times: [] };
    }
    // Where the years are computed over this connection, it is not free to take cells meanwhile.
    const { vintageNo } = await writeVintage(
      sql,
      {
        indicators: group,
        kind: plan.kind,
        label,
        publishedAt,
        importNo: plan.importNo,
        preliminaryFrom: plan.preliminaryFrom,
        months: { first: plan.from, last: plan.to },
      },
      block ? cells() : await Array.fromAsync(cells()),
    );
    if (vintageNo !== null && proofs.length > 0) {
      await sql`insert into vintage_proof ${sql(
        proofs.map((proof) => ({ vintage_no: vintageNo, group_no: plan.indicators[0] ?? 0, ...proof })),
      )}`;
    }
    const hasTimes = group.some(({ product }) => product === 'police.reported-offences');
    const times = hasTimes ? await publishTimes(sql, geography, publishedAt) : [];
    return { ...result, ...tally, vintageNo, times };
  });
  return done;
}

/** Weeks and times by themselves, where their base cells came after the offences. */
async function timesAlone(
  sql: postgres.TransactionSql,
  geography: Geography,
  request: PublicationRequest,
): Promise<PublicationResult> {
  if (
    request.revise ||
    request.dryRun ||
    request.preliminaryFrom !== undefined ||
    request.label !== undefined
  )
    throw new PublicationError(
      'TIMES_ONCE',
      'Weeks and times are published once, of whole years that are final: give --indicator and --to alone.',
    );
  const times = await publishTimes(sql, geography, await instantOf(sql, request));
  const shown = times.filter(({ withheld }) => withheld === null);
  if (shown.length === 0)
    throw new PublicationError(
      'CANNOT_BE_PROTECTED',
      times.length === 0
        ? 'The weeks and times of all finished years whose offences are out are published already.'
        : times.map(({ year, withheld }) => `${year}: ${withheld}.`).join('\n'),
    );
  const [{ no, label, cells } = { no: 0, label: '', cells: 0 }] = await sql<
    { no: number; label: string; cells: number }[]
  >`
    select no, label, (select count(*)::int from released_cell
                        where indicator_no = ${offenceTimes.no} and vintage_from = vintage.no) as cells
      from vintage where indicator_no = ${offenceTimes.no} order by no desc limit 1`;
  return { indicators: [offenceTimes.id], label, vintageNo: no, shown: cells, withheld: 0, times };
}

/** Runs over the years, several at the same time, and gives what came of each in their order. */
async function* inTurn<T>(
  years: readonly number[],
  atOnce: number,
  run: (year: number) => Promise<T>,
): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  for (const year of years) {
    const started = run(year);
    // One that fails while another is awaited is told of in its turn.
    started.catch(() => {});
    running.push(started);
    if (running.length < atOnce) continue;
    const next = running.shift();
    if (next) yield await next;
  }
  for (const one of running) yield await one;
}

/**
 * Cells that are out and were preliminary, as final: all whose period ends before the first preliminary month. Those of
 * years that are revised come with the revision.
 */
async function finalised(
  sql: postgres.TransactionSql,
  { kind, indicators, preliminaryFrom }: PublicationPlan,
  years: readonly number[],
): Promise<readonly PublishedCell[]> {
  const before = preliminaryFrom === null ? null : (monthNo(preliminaryFrom) ?? null);
  type Row = {
    indicatorNo: number;
    intervalRank: number;
    areaNo: number;
    monthNo: number;
    breakdownNo: number;
    cellNo: number;
    exactValue: number;
    value: number | null;
    exactStatus: 'OBSERVED' | 'PRELIMINARY' | 'REVISED';
    status: 'OBSERVED' | 'PRELIMINARY' | 'REVISED' | 'SUPPRESSED';
  };
  const rows = await sql<Row[]>`
    select e.indicator_no as "indicatorNo", e.interval_rank as "intervalRank", e.area_no as "areaNo",
           e.month_no as "monthNo", e.breakdown_no as "breakdownNo", e.cell_no::float8 as "cellNo",
           e.value as "exactValue", e.status as "exactStatus", r.value, r.status
      from exact_cell as e
      join released_cell as r using (indicator_no, interval_rank, area_no, month_no, breakdown_no)
     where e.indicator_no = any(${[...indicators]})
       and e.vintage_to = ${noVintage} and r.vintage_to = ${noVintage}
       and (e.status = 'PRELIMINARY' or r.status = 'PRELIMINARY')
       and (${before}::int is null
            or e.month_no + (array[1, 3, 12])[e.interval_rank] - 1 < ${before}::int)`;
  const final = (status: 'OBSERVED' | 'PRELIMINARY' | 'REVISED') =>
    status === 'PRELIMINARY' ? 'OBSERVED' : status;
  return rows
    .filter(({ monthNo: month }) => kind === 'first' || !years.includes(yearOf(month)))
    .map(({ exactValue, exactStatus, value, status, ...cell }) => ({
      ...cell,
      exact: { value: exactValue, status: final(exactStatus) },
      released:
        value === null || status === 'SUPPRESSED'
          ? { value: null, status: 'SUPPRESSED' }
          : { value, status: final(status) },
    }));
}
