import type postgres from 'postgres';
import { monthNo, monthOf } from '../../policy/period.ts';
import type { Geography } from '../geography.ts';
import { yearSeries } from './base-series.ts';
import { protectedWith } from './groups.ts';
import { type Indicator, indicators } from './indicators.ts';
import { countOf, openly, type PublicationBlock, publicationBlock } from './publication-block.ts';
import {
  baseAreasOf,
  historyOf,
  indicatorsOf,
  layersOf,
  type PublicationPlan,
  yearOf,
} from './publication-plan.ts';
import type { PublishedCell } from './publication.ts';
import { sourceOf } from './sources.ts';
import { cellsOf } from './unprotected.ts';
import { lockVintages, writeVintage } from './vintages.ts';

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

/** What came of it. */
export type PublicationResult = {
  /** Ids of the indicators that were published together. */
  readonly indicators: readonly string[];
  readonly label: string;
  /** Null where nothing differed, and for a dry run. */
  readonly vintageNo: number | null;
  /** Cells with a figure that is new, and those without: withheld, or of a revision as they were. */
  readonly shown: number;
  readonly withheld: number;
};

/** Why nothing was published; the message says what to do, and holds no figure. */
export class PublicationError extends Error {
  override name = 'PublicationError';
  readonly code: PublicationFault;
  constructor(code: PublicationFault, message: string) {
    super(message);
    this.code = code;
  }
}

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
  | 'CANNOT_BE_PROTECTED';

/** Where and how a publication is computed. */
export type PublicationMeans = {
  /** Computes a year of the plan; in this process where it is not given. */
  readonly block?: (plan: PublicationPlan, year: number) => Promise<PublicationBlock>;
  /** How many years are computed at the same time. */
  readonly atOnce?: number;
  /** Told of each year as it is done. */
  readonly progress?: (indicator: string, year: number) => void;
};

/** More revisions of a year make its tables too large to be protected as one. */
const mostRevisions = 6;

/**
 * Publishes months of an indicator, and of all that are protected with it, from the base cells in its database: in one
 * transaction of the owner, all or nothing, one publication after the other. Throws PublicationError.
 */
export async function publishPeriod(
  owner: postgres.Sql,
  geography: Geography,
  request: PublicationRequest,
  means: PublicationMeans = {},
): Promise<PublicationResult> {
  const group = groupOf(request.indicator);
  return owner.begin(async (sql) => {
    await lockVintages(sql);
    const numbers = group.map(({ no }) => no);
    const plan = await planOf(sql, geography, numbers, request);
    const label = await labelOf(sql, plan, request);
    const publishedAt = await instantOf(sql, request);
    const years = plan.kind === 'first' ? yearsOf(plan) : await yearsRevised(sql, plan);
    const block = means.block ?? ((wanted, year) => publicationBlock(sql, geography, wanted, year));
    let shown = 0;
    let withheld = 0;
    const proofs: { readonly year: number; readonly proof: Uint8Array }[] = [];
    const unprotectable: number[] = [];
    const counted = (result: PublicationBlock): readonly PublishedCell[] => {
      means.progress?.(request.indicator, result.year);
      if (result.open > 0) unprotectable.push(result.year);
      if (result.proof) proofs.push({ year: result.year, proof: result.proof });
      shown += result.shown;
      withheld += result.withheld;
      return result.open > 0 ? [] : result.cells;
    };
    async function* cells(): AsyncGenerator<PublishedCell> {
      for await (const result of inTurn(years, means.atOnce ?? 1, (year) =>
        group.some(({ threshold }) => threshold !== null)
          ? block(plan, year)
          : openBlock(sql, geography, plan, year),
      ))
        yield* counted(result);
      yield* await finalised(sql, plan, years);
    }
    const vintage = {
      indicators: group,
      kind: plan.kind,
      label,
      publishedAt,
      importNo: plan.importNo,
      preliminaryFrom: plan.preliminaryFrom,
      months: { first: plan.from, last: plan.to },
    };
    const results = { indicators: group.map(({ id }) => id), label };
    if (request.dryRun) {
      for await (const _ of cells());
      refuseOpen(unprotectable, request);
      return { ...results, vintageNo: null, shown, withheld };
    }
    const all: PublishedCell[] = [];
    for await (const cell of cells()) all.push(cell);
    refuseOpen(unprotectable, request);
    const { vintageNo } = await writeVintage(sql, vintage, all);
    if (vintageNo !== null && proofs.length > 0) {
      await sql`insert into vintage_proof ${sql(
        proofs.map(({ year, proof }) => ({
          vintage_no: vintageNo,
          group_no: numbers[0] ?? 0,
          year,
          witnesses: Buffer.from(proof),
        })),
      )}`;
    }
    return { ...results, vintageNo, shown, withheld };
  });
}
