import type postgres from 'postgres';
import type { ExactCell, ReleasedCell } from '../../policy/disclosure.ts';
import { type Interval, intervalRank, monthOf } from '../../policy/period.ts';
import type { Indicator } from '../foundation/indicators.ts';
import type { PublishedCell } from '../foundation/publication.ts';
import { cellNo, sources } from '../foundation/sources.ts';
import { noVintage } from '../foundation/tables.ts';
import { type WithheldCell, writeVintage } from '../foundation/vintages.ts';
import { requireHosted } from './hosted.ts';
import type { ImportContext, ImportOption } from './importer.ts';

/** A figure that is published as it comes, with no base cells behind it. */
export type ImportedFigure = {
  readonly indicator: Indicator;
  readonly areaNo: number;
  readonly interval: Interval;
  /** The first month of the period. */
  readonly monthNo: number;
  readonly breakdownNo: number;
  /** Of a survey; null elsewhere. */
  readonly answers: number | null;
  readonly marginOfError: number | null;
} & (
  | { readonly exact: ExactCell; readonly released: ReleasedCell }
  /** What its publisher has withheld. */
  | Pick<WithheldCell, 'exact' | 'released'>
);

/** The option of every importer that publishes at once. */
export const labelOption: ImportOption = {
  type: 'string',
  about: '<text> how the vintage is cited; the day of the import unless given',
};

/**
 * Publishes figures as a new vintage of the import. Equal ones stay as they are: a file that says what is out already
 * changes nothing. `label` null takes the day.
 */
export async function publishImported(
  sql: postgres.TransactionSql,
  figures: readonly ImportedFigure[],
  { importNo, label, context }: { importNo: number; label: string | null; context: ImportContext },
): Promise<void> {
  const indicators = [...new Map(figures.map(({ indicator }) => [indicator.no, indicator])).values()];
  await requireHosted(
    sql,
    indicators.map(({ product }) => product),
  );
  const preliminary = figures
    .filter(({ exact }) => exact?.status === 'PRELIMINARY')
    .map(({ monthNo }) => monthNo);
  const cells = figures.map(({ indicator, interval, ...figure }) => ({
    ...figure,
    indicatorNo: indicator.no,
    intervalRank: intervalRank[interval],
    cellNo: cellNo(onlySourceOf(indicator).no, intervalRank[interval], figure.areaNo, figure.monthNo),
  }));
  const vintage = {
    indicators,
    kind: (await revises(sql, cells)) ? ('revision' as const) : ('first' as const),
    label: label ?? context.now.toISOString().slice(0, 10),
    publishedAt: context.now.toISOString(),
    importNo,
    preliminaryFrom: preliminary.length === 0 ? null : monthOf(Math.min(...preliminary)),
  };
  const { vintageNo, added, revised } = await writeVintage(sql, vintage, cells);
  context.note(
    vintageNo === null
      ? 'All figures were out already; no new vintage.'
      : `Published as vintage ${vintageNo} (${vintage.label}): ${added} figures are new, ${revised} replace others.`,
  );
}

type Cell = PublishedCell | WithheldCell;

/** Whether any cell says otherwise than what is out. */
async function revises(sql: postgres.TransactionSql, cells: readonly Cell[]): Promise<boolean> {
  const key = (cell: Omit<Cell, 'exact' | 'cellNo'>): string =>
    [cell.indicatorNo, cell.intervalRank, cell.areaNo, cell.monthNo, cell.breakdownNo].join();
  const out = await sql<(Omit<Cell, 'exact' | 'cellNo'> & { value: number })[]>`
    select indicator_no as "indicatorNo", interval_rank as "intervalRank", area_no as "areaNo",
           month_no as "monthNo", breakdown_no as "breakdownNo", value
      from exact_cell
     where indicator_no = any(${[...new Set(cells.map(({ indicatorNo }) => indicatorNo))]})
       and vintage_to = ${noVintage}`;
  const values = new Map(out.map((cell) => [key(cell), cell.value]));
  return cells.some((cell) => {
    const before = values.get(key(cell));
    return before !== undefined && before !== (cell.exact?.value ?? null);
  });
}

function onlySourceOf({ id, product }: Indicator) {
  const [source, ...others] = sources.filter((candidate) => candidate.product === product);
  if (!source || others.length > 0) throw new Error(`${id} is to have one provider`);
  return source;
}
