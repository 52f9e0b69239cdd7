import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Figure } from '../../policy/derived-figures.ts';
import type { ObservationStatus } from '../../policy/disclosure.ts';
import { type Interval, intervalRank } from '../../policy/period.ts';
import { isAnyOf } from '../any-of.ts';
import { exactCell, noVintage, population, releasedCell, vintage } from '../foundation/tables.ts';
import type { SubgraphContext } from '../subgraph.ts';

/** What is to be read: the cells of one indicator in areas, months and categories. */
export type CellRequest = {
  readonly indicatorNo: number;
  readonly interval: Interval;
  /** First months of periods lie in [from, to]. */
  readonly from: number;
  readonly to: number;
  readonly areas: readonly number[];
  /** Categories; 0 is everything together. */
  readonly breakdowns: readonly number[];
  /** The vintage to be read; null is the current one. */
  readonly vintage: number | null;
  /** The instant that the vintage was current at, milliseconds: of one instant an indicator has one vintage. */
  readonly asOf: number | null;
};

/** A figure as stored, with a survey's base. */
export type CellFigure = Figure & {
  readonly answers: number | null;
  readonly marginOfError: number | null;
};

/** What the reader may see of one place: the exact figure, the protected one, or both. */
export type Cell = { readonly exact?: CellFigure; readonly released?: CellFigure };

/** Cells by `cellKey`. */
export type Cells = ReadonlyMap<string, Cell>;

/** One publication of an indicator. */
export type VintageRow = typeof vintage.$inferSelect;

/** Inhabitants of one area in one year. */
export type PopulationRow = typeof population.$inferSelect;

/** Where a cell stands among those of its indicator and interval. */
export const cellKey = (areaNo: number, month: number, breakdownNo: number): string =>
  `${areaNo} ${month} ${breakdownNo}`;

/** The cells that the scope lets be read. One statement for all that is asked for the same periods at the same time. */
export function readCells(request: CellRequest, context: SubgraphContext): Promise<Cells> {
  return context
    .loader<CellRequest, Cells>('cells', (keys) => readTogether(keys, context), JSON.stringify)
    .load(request);
}

/** The vintages of an indicator, oldest first; open. */
export function readVintages(indicatorNo: number, context: SubgraphContext): Promise<readonly VintageRow[]> {
  return context
    .loader<number, readonly VintageRow[]>('vintages', async (keys) => {
      const rows = await context.tx
        .select()
        .from(vintage)
        .where(isAnyOf(vintage.indicatorNo, keys))
        .orderBy(asc(vintage.no));
      return keys.map((key) => rows.filter((row) => row.indicatorNo === key));
    })
    .load(indicatorNo);
}

/** The populations of an area, oldest first; open. */
export function readPopulations(areaNo: number, context: SubgraphContext): Promise<readonly PopulationRow[]> {
  return context
    .loader<number, readonly PopulationRow[]>('populations', async (keys) => {
      const rows = await context.tx
        .select()
        .from(population)
        .where(isAnyOf(population.areaNo, keys))
        .orderBy(asc(population.areaNo), asc(population.year));
      const byArea = Map.groupBy(rows, (row) => row.areaNo);
      return keys.map((key) => byArea.get(key) ?? []);
    })
    .load(areaNo);
}

async function readTogether(
  keys: readonly CellRequest[],
  { tx }: SubgraphContext,
): Promise<readonly Cells[]> {
  const groups = Map.groupBy(
    keys,
    ({ interval, from, to, vintage: no, asOf }) => `${interval} ${from} ${to} ${no === null ? null : asOf}`,
  );
  const found = new Map<CellRequest, Map<string, Cell>>(keys.map((key) => [key, new Map()]));
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const wanted = Map.groupBy(group, ({ indicatorNo }) => indicatorNo);
    const rows = await selectCells(
      tx,
      new Map(group.map(({ indicatorNo, vintage: no }) => [indicatorNo, no])),
      [...new Set(group.flatMap(({ areas }) => areas))],
      [...new Set(group.flatMap(({ breakdowns }) => breakdowns))],
      first,
    );
    for (const row of rows) {
      const key = cellKey(row.areaNo, row.monthNo, row.breakdownNo);
      for (const request of wanted.get(row.indicatorNo) ?? []) {
        const cells = found.get(request);
        cells?.set(key, { ...cells.get(key), [row.exact ? 'exact' : 'released']: figureOf(row) });
      }
    }
  }
  return keys.map((key) => found.get(key) ?? new Map());
}

type Row = Awaited<ReturnType<typeof selectCells>>[number];

/** What is suppressed has nothing beside it either: how many answered could tell it. */
function figureOf({ value, status, answers, marginOfError }: Row): CellFigure {
  const known = status !== 'SUPPRESSED';
  return {
    value: known ? value : null,
    status: status as ObservationStatus,
    answers: known ? answers : null,
    marginOfError: known ? marginOfError : null,
  };
}

/** The cells of indicators, each of the vintage that is current or, where the first says one, of its own. */
function selectCells(
  tx: SubgraphContext['tx'],
  vintages: ReadonlyMap<number, number | null>,
  areas: readonly number[],
  breakdowns: readonly number[],
  { interval, from, to, vintage: no }: CellRequest,
) {
  const indicators = [...vintages.keys()];
  const from_ = (table: typeof exactCell | typeof releasedCell, exact: boolean) =>
    tx
      .select({
        indicatorNo: table.indicatorNo,
        areaNo: table.areaNo,
        monthNo: table.monthNo,
        breakdownNo: table.breakdownNo,
        value: table.value,
        status: table.status,
        answers: table.answers,
        marginOfError: table.marginOfError,
        exact: sql<boolean>`${exact}::boolean`.as('exact'),
      })
      .from(table)
      .where(
        and(
          isAnyOf(table.indicatorNo, indicators),
          eq(table.intervalRank, intervalRank[interval]),
          sql`${table.areaNo} = any(${sql.param(`{${areas.join(',')}}`)}::int[])`,
          sql`${table.monthNo} between ${from} and ${to}`,
          isAnyOf(table.breakdownNo, breakdowns),
          no === null ? eq(table.vintageTo, noVintage) : heldIn(table, vintages),
        ),
      );
  return unionAll(from_(exactCell, true), from_(releasedCell, false));
}

/** Whether a cell held in its indicator's vintage. */
function heldIn(table: typeof exactCell | typeof releasedCell, vintages: ReadonlyMap<number, number | null>) {
  const numbers = sql.param([...vintages.values()]);
  const own = sql`(${numbers}::int[])[array_position(${sql.param([...vintages.keys()])}::int[], ${table.indicatorNo})]`;
  return and(lte(table.vintageFrom, own), gt(table.vintageTo, own));
}
