import type postgres from 'postgres';
import { monthOf } from '../../policy/period.ts';
import { unknownBaseAreaId } from '../areas.ts';
import type { Geography } from '../geography.ts';
import { type Indicator, indicators } from './indicators.ts';

/** A publication of a group that is out. Months are numbers, both included. */
export type PastVintage = {
  readonly no: number;
  readonly kind: 'first' | 'revision';
  readonly first: number;
  readonly last: number;
  readonly importNo: number;
};

/** What is out of indicators that are protected together, as it stood after one vintage. */
export type Published = {
  /** Numbers of the group's indicators; the first one numbers its proofs. */
  readonly indicators: readonly number[];
  /** By number. */
  readonly history: readonly PastVintage[];
  /** The first month that anything is known of. */
  readonly firstMonth: number;
  /** Base areas in their order, by number, as the last import to be counted knows them. */
  readonly baseAreas: readonly number[];
};

/** What is to be published of them. */
export type PublicationPlan = Published & {
  readonly kind: 'first' | 'revision';
  /** Months that it publishes first, or revises. */
  readonly from: number;
  readonly to: number;
  /** The last import that it counts. */
  readonly importNo: number;
  /** The first preliminary month, or null. */
  readonly preliminaryFrom: string | null;
};

/** The indicators of the numbers, in their order. */
export function indicatorsOf(numbers: readonly number[]): readonly Indicator[] {
  return numbers.flatMap((no) => indicators.filter((indicator) => indicator.no === no));
}

/** The vintages of a group up to one, merged over its indicators; all there are where none is named. */
export async function historyOf(
  sql: postgres.ISql,
  numbers: readonly number[],
  upTo: number | null = null,
): Promise<readonly PastVintage[]> {
  return sql<PastVintage[]>`
    select no, min(kind) as kind, min(first_month) as first, max(last_month) as last, max(import_no) as "importNo"
      from vintage
     where indicator_no = any(${[...numbers]}) ${upTo === null ? sql`` : sql`and no <= ${upTo}`}
     group by no order by no`;
}

/** The base areas that imports up to one have figures of, in the order of publications: the unknown place last. */
export async function baseAreasOf(
  sql: postgres.ISql,
  geography: Geography,
  numbers: readonly number[],
  importNo: number,
): Promise<readonly number[]> {
  const unknown = geography.byId.get(unknownBaseAreaId)?.no;
  const rows = await sql<{ area_no: number }[]>`
    select distinct area_no from base_cell
     where indicator_no = any(${[...numbers]}) and import_no <= ${importNo}`;
  return rows
    .map((row) => row.area_no)
    .sort((a, b) => Number(a === unknown) - Number(b === unknown) || a - b);
}

/** A year as it has been counted: which months, and by which imports after each revision. */
export type YearLayers = {
  readonly year: number;
  /** The number of January. */
  readonly start: number;
  /** Months from January on. */
  readonly months: number;
  /** By layer and month, the last import that is counted. */
  readonly imports: readonly (readonly number[])[];
  /** By month, the layer that counted it first. */
  readonly began: readonly number[];
  /** The numbers of the revisions that made the layers after the first. */
  readonly revisions: readonly number[];
};

/** How often a year has been counted: first, and anew by each revision of some of its months. */
export function layersOf(history: readonly PastVintage[], year: number, lastMonth: number): YearLayers {
  const start = (year - 2010) * 12;
  const months = Math.min(12, lastMonth - start + 1);
  const firsts: (number | undefined)[] = new Array(months).fill(undefined);
  const began: number[] = new Array(months).fill(0);
  const revisions: number[] = [];
  let current: number[] = new Array(months).fill(0);
  const imports: number[][] = [];
  for (const vintage of history) {
    if (vintage.last < start || vintage.first >= start + months) continue;
    if (vintage.kind === 'revision') {
      imports.push(current);
      current = [...current];
      revisions.push(vintage.no);
    }
    for (let month = 0; month < months; month += 1) {
      const inside = start + month >= vintage.first && start + month <= vintage.last;
      if (!inside) continue;
      if (vintage.kind === 'revision') {
        if (firsts[month] !== undefined) current[month] = vintage.importNo;
      } else if (firsts[month] === undefined) {
        firsts[month] = vintage.importNo;
        began[month] = imports.length;
        current[month] = vintage.importNo;
        for (const before of imports) before[month] = vintage.importNo;
      }
    }
  }
  imports.push(current);
  return { year, start, months, imports, began, revisions };
}

/** The year of a month. */
export const yearOf = (month: number): number => Number(monthOf(month).slice(0, 4));
