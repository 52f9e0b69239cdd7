import type postgres from 'postgres';
import { cellNo, cellSets, type LinkedTable, standing } from '../../policy/disclosure/linked-table.ts';
import type { Geography } from '../geography.ts';
import { yearSeries } from './base-series.ts';
import { groupsOf } from './groups.ts';
import { type LayeredTable, layeredTable } from './layered-table.ts';
import { type Group, yearTables } from './linked-tables.ts';
import { layersOf, type Published } from './publication-plan.ts';
import type { UnprotectedCell } from './unprotected.ts';

/** A cell of a year with what has been read of it. */
export type YearCell = {
  readonly cell: UnprotectedCell;
  /** What is read of it today; undefined where it is not out. */
  readonly current: number | null | undefined;
  /** The layer of the figure that is shown today. */
  readonly layer: number;
  /** The cell of the layered table in which a layer counts it. */
  counted(layer: number): number;
  /** The cells of what came late and was removed between two layers. */
  changed(from: number, to: number): readonly [number, number];
};

/** A group's year: its tables as counted first and after each revision, in which stands what is out. */
export type PublishedYear = {
  readonly group: Group;
  readonly table: LinkedTable;
  readonly cells: readonly YearCell[];
  /** The number of the last layer. */
  readonly last: number;
  /** The parts of the table that are counted in what was out after a vintage. */
  countedAfter(vintageNo: number): ReadonlySet<number>;
};

type Read = { readonly layer: number; readonly value: number | null };

/**
 * Reads a year of a group from a subgraph's database (as its owner): base cells as each publication counted them, and
 * all that is out by the last of its history. Null where it has no figures of the year;
 * `contradictory` where a part has more than its whole (burglaries that are no thefts).
 */
export async function publishedYear(
  sql: postgres.ISql,
  geography: Geography,
  published: Published,
  year: number,
  lastMonth: number,
  preliminaryFrom: string | null,
): Promise<PublishedYear | 'contradictory' | null> {
  const shape = layersOf(published.history, year, lastMonth);
  const { layers, layerOf } = await yearSeries(sql, geography, published, shape, preliminaryFrom);
  const layerAt = (vintageNo: number): number =>
    layerOf[shape.revisions.filter((no) => no <= vintageNo).length] ?? 0;
  const groups = layers.map((series) => groupsOf(series, geography)[0]);
  const tables = groups.flatMap((group) => (group ? yearTables(group, geography).slice(0, 1) : []));
  const [group, plain] = [groups.at(-1), tables.at(-1)];
  if (!group || !plain) return null;
  if (tables.some(({ table }) => table.counts.some((count) => count < 0))) return 'contradictory';
  const read = await readings(sql, published, shape.start, shape.months, layerAt);
  const cells = plain.cells.flatMap((numbers, member) =>
    [...numbers].flatMap(([at, number]) => {
      const cell = group.members[member]?.cells[at];
      if (!cell || cell.monthNo < published.firstMonth) return [];
      return [{ cell, number, told: read.get(keyOf(cell)) ?? [] }];
    }),
  );
  const last = layers.length - 1;
  const pairs = new Map<string, readonly [number, number]>();
  for (const { told } of cells) {
    const steps = changesOf(told);
    const shown = steps.at(-1)?.layer ?? 0;
    for (const [at, { layer }] of steps.entries()) {
      const from = steps[at - 1]?.layer;
      if (from !== undefined) pairs.set(`${from} ${layer}`, [from, layer]);
    }
    if (shown < last) pairs.set(`${shown} ${last}`, [shown, last]);
  }
  const began = shape.began.map((layer) => layerOf[layer] ?? 0);
  const layered = layeredTable(
    tables.map(({ table }) => table),
    began,
    [...pairs.values()],
  );
  return {
    group,
    table: layered.table,
    last,
    countedAfter: (vintageNo) => layered.partsOf(layerAt(vintageNo)),
    cells: cells.map(({ cell, number, told }) => stand(layered, plain.table, cell, number, told)),
  };
}

/** Puts down in the layered table what has been read of a cell. */
function stand(
  layered: LayeredTable,
  plain: LinkedTable,
  cell: UnprotectedCell,
  number: number,
  told: readonly Read[],
): YearCell {
  const { table } = layered;
  const { area, month, part } = cellSets(plain, number);
  const counted = (layer: number): number => cellNo(table, area, month, layered.counted(part, layer));
  const changed = (from: number, to: number): readonly [number, number] => {
    const [late, removed] = layered.changed(part, from, to);
    return [cellNo(table, area, month, late), cellNo(table, area, month, removed)];
  };
  const steps = changesOf(told);
  for (const [at, { layer, value }] of steps.entries()) {
    table.standing[counted(layer)] = value === null ? standing.withheld : standing.fixed;
    const from = steps[at - 1]?.layer;
    if (from === undefined) continue;
    for (const change of changed(from, layer)) table.standing[change] = standing.fixed;
  }
  if (plain.standing[number] === standing.fixed)
    table.standing[counted(steps[0]?.layer ?? 0)] = standing.fixed;
  const shown = steps.at(-1);
  return { cell, current: shown?.value, layer: shown?.layer ?? 0, counted, changed };
}

/** What was read first, and each figure that another one replaced it with. */
function changesOf(told: readonly Read[]): readonly Read[] {
  return told.filter(({ value }, at) => at === 0 || value !== told[at - 1]?.value);
}

const keyOf = ({
  indicatorNo,
  intervalRank,
  areaNo,
  monthNo,
  breakdownNo,
}: Pick<UnprotectedCell, 'indicatorNo' | 'intervalRank' | 'areaNo' | 'monthNo' | 'breakdownNo'>): string =>
  `${indicatorNo} ${intervalRank} ${areaNo} ${monthNo} ${breakdownNo}`;

/** All that was ever read of the year's cells, by vintage. */
async function readings(
  sql: postgres.ISql,
  { indicators, history }: Published,
  start: number,
  months: number,
  layerAt: (vintageNo: number) => number,
): Promise<ReadonlyMap<string, readonly Read[]>> {
  const read = new Map<string, Read[]>();
  const last = history.at(-1)?.no ?? 0;
  const cells = sql<
    {
      indicatorNo: number;
      intervalRank: number;
      areaNo: number;
      monthNo: number;
      breakdownNo: number;
      no: number;
      value: number | null;
    }[]
  >`
    select indicator_no as "indicatorNo", interval_rank as "intervalRank", area_no as "areaNo", month_no as "monthNo",
           breakdown_no as "breakdownNo", vintage_from as no, value
      from released_cell
     where indicator_no = any(${[...indicators]}) and month_no between ${start} and ${start + months - 1}
       and vintage_from <= ${last}
     order by vintage_from`.cursor(20_000);
  for await (const rows of cells) {
    for (const { no, value, ...cell } of rows) {
      const known = read.get(keyOf(cell)) ?? [];
      known.push({ layer: layerAt(no), value });
      read.set(keyOf(cell), known);
    }
  }
  return read;
}
