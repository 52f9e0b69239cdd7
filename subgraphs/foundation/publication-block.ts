import type postgres from 'postgres';
import type { AreaLevel } from '../../policy/area.ts';
import { standing } from '../../policy/disclosure/linked-table.ts';
import { protect } from '../../policy/disclosure/protect.ts';
import { type ExactCell, type ReleasedCell, release } from '../../policy/disclosure.ts';
import { monthsOfRank } from '../../policy/period.ts';
import type { Geography } from '../geography.ts';
import { yearSeries } from './base-series.ts';
import { regimeOf } from './protection.ts';
import { type PublishedCell, publishOpenly } from './publication.ts';
import { indicatorsOf, layersOf, type PublicationPlan } from './publication-plan.ts';
import { type PublishedYear, publishedYear, type YearCell } from './published-year.ts';
import { encodeProof } from './witnesses.ts';

/** One year of a publication: what is to be written of it, and its proof. */
export type PublicationBlock = {
  readonly year: number;
  readonly cells: readonly PublishedCell[];
  /** Of the cells: shown first or with another figure; without one, or as they were though they may have changed. */
  readonly shown: number;
  readonly withheld: number;
  /** Cells that cannot be protected, or contradict each other: where there is one, nothing may be published. */
  readonly open: number;
  /** The witnesses as `vintage_proof` stores them; null where nothing was to be protected. */
  readonly proof: Uint8Array | null;
};

/** Levels whose figures are revised: further down, what came late would be pinned to its place. */
const revisedLevels: ReadonlySet<AreaLevel> = new Set([
  'CITY',
  'DISTRICT_COMMITTEE_AREA',
  'LOCAL_POLICE_AREA',
]);

/**
 * Protects a year of what is planned, beside all that is out of it: what is shown stays shown, what is withheld stays
 * so. `sql` logs in as the owner. The same database gives the same block, to the last byte.
 */
export async function publicationBlock(
  sql: postgres.ISql,
  geography: Geography,
  plan: PublicationPlan,
  year: number,
): Promise<PublicationBlock> {
  // What is planned is the next layer, as if it were out already; nothing is read of it yet.
  const planned = { ...plan, no: (plan.history.at(-1)?.no ?? 0) + 1, first: plan.from, last: plan.to };
  const history = plan.from <= plan.to ? [...plan.history, planned] : plan.history;
  const published = { ...plan, history };
  const lastMonth = Math.max(...history.map(({ last }) => last));
  if (indicatorsOf(plan.indicators).every(({ regime }) => regime?.kind !== 'threshold'))
    return openBlock(sql, geography, { ...plan, history }, year, lastMonth);
  const of = await publishedYear(sql, geography, published, year, lastMonth, plan.preliminaryFrom);
  const nothing = { year, cells: [], shown: 0, withheld: 0, open: 0, proof: null };
  if (of === 'contradictory') return { ...nothing, open: 1 };
  if (!of) return nothing;
  return plan.kind === 'first' ? firstBlock(of, plan, year) : revisedBlock(of, geography, year);
}

/** A year of what needs no protection, or is rounded: new months, or all that is out as it is counted now. */
async function openBlock(
  sql: postgres.ISql,
  geography: Geography,
  plan: PublicationPlan,
  year: number,
  lastMonth: number,
): Promise<PublicationBlock> {
  const layers = layersOf(plan.history, year, lastMonth);
  const series = await yearSeries(sql, geography, plan, layers, plan.preliminaryFrom);
  const first = plan.kind === 'first' ? plan.from : plan.firstMonth;
  const cells = (series.layers.at(-1) ?? [])
    .flatMap((one) => [...publishOpenly(one, geography)])
    .filter((cell) => {
      const end = cell.monthNo + (monthsOfRank[cell.intervalRank] ?? 1) - 1;
      return cell.monthNo >= plan.firstMonth && end >= first && end <= lastMonth;
    });
  return { year, cells, ...countOf(cells), open: 0, proof: null };
}

/** Cells of the months that are published first, protected beside those that are out. */
function firstBlock(of: PublishedYear, { from, to }: PublicationPlan, year: number): PublicationBlock {
  const fresh = of.cells.filter(({ cell, current }) => {
    const end = cell.monthNo + (monthsOfRank[cell.intervalRank] ?? 1) - 1;
    return current === undefined && end >= from && end <= to;
  });
  for (const { counted } of fresh) {
    const at = counted(of.last);
    if (of.table.standing[at] === standing.hidden) of.table.standing[at] = standing.released;
  }
  const { suppressed, open, proof } = protectYear(of, year);
  const cells = fresh.map(({ cell, counted }) => ({
    ...cell,
    released: release(cell.exact, suppressed[counted(of.last)] === 1),
  }));
  return { year, cells, ...countOf(cells), open, proof };
}

/**
 * Cells of months that are out, as they are counted now. A figure changes only where it is shown, by at least the
 * threshold, and where both what came late and what was removed may be told; every other stays as it was, so that what
 * has not changed and what must not be shown look alike.
 */
function revisedBlock(of: PublishedYear, geography: Geography, year: number): PublicationBlock {
  const { threshold } = regimeOf(of.group);
  const levels = new Map(geography.areas.map(({ no, level }) => [no, level]));
  const out = of.cells.filter(({ current }) => current !== undefined);
  const revisable = ({ cell, current }: YearCell): boolean => {
    const level = levels.get(cell.areaNo);
    const { value } = cell.exact;
    if (typeof current !== 'number' || level === undefined || !revisedLevels.has(level)) return false;
    return Math.abs(value - current) >= threshold && (value === 0 || value >= threshold);
  };
  const candidates = new Set(out.filter(revisable));
  const toldOf = ({ layer, counted, changed }: YearCell) => [...changed(layer, of.last), counted(of.last)];
  for (const candidate of candidates) {
    for (const at of toldOf(candidate)) {
      if (of.table.standing[at] === standing.hidden) of.table.standing[at] = standing.released;
    }
  }
  // Where not all of it can be protected, no figure of the year changes: what is not shown needs no proof.
  const tried = candidates.size === 0 ? null : protectYear(of, year);
  const done = tried?.open === 0 ? tried : null;
  let shown = 0;
  const cells = out.map((one): PublishedCell => {
    const { cell, current } = one;
    const told = candidates.has(one) && toldOf(one).every((at) => done?.suppressed[at] === 0);
    if (told) shown += 1;
    return { ...cell, released: told ? cell.exact : keptFigure(cell.exact, current ?? null) };
  });
  return { year, cells, shown, withheld: cells.length - shown, open: 0, proof: done?.proof ?? null };
}

/** A figure as it was, with the status of its period. */
function keptFigure({ status }: ExactCell, value: number | null): ReleasedCell {
  return value === null ? { value, status: 'SUPPRESSED' } : { value, status };
}

function protectYear({ group, table }: PublishedYear, year: number) {
  const { suppressed, open, witnesses } = protect(table, regimeOf(group));
  const name = group.members[0]?.indicator.id ?? '';
  const proof = open.length > 0 ? null : encodeProof({ inputs: '', name, year, witnesses });
  return { suppressed, open: open.length, proof };
}

/** How many cells have a figure, and how many have none. */
function countOf(cells: readonly PublishedCell[]): { readonly shown: number; readonly withheld: number } {
  const shown = cells.filter(({ released }) => released.value !== null).length;
  return { shown, withheld: cells.length - shown };
}
