import type postgres from 'postgres';
import { intervalMonths, monthNo } from '../../policy/period.ts';
import { copy, copyNull } from './copy.ts';
import type { Indicator } from './indicators.ts';
import type { PublishedCell } from './publication.ts';
import { noVintage } from './tables.ts';

/** A publication of indicators: what readers cite, and what it counts. */
export type NewVintage = {
  readonly indicators: readonly Indicator[];
  /** `first`: months not published before. `revision`: other figures of months that were. */
  readonly kind: 'first' | 'revision';
  readonly label: string;
  /** An ISO instant. */
  readonly publishedAt: string;
  /** The last import whose base cells it counts; 0 for the demonstration's own. */
  readonly importNo: number;
  /** The first preliminary month, `YYYY-MM`, or null. */
  readonly preliminaryFrom: string | null;
};

/** What a vintage wrote. `revised` counts cells that replaced others, exact or released. */
export type WrittenVintage = {
  readonly vintageNo: number | null;
  readonly added: number;
  readonly revised: number;
};

/** A cell as it is stored: of everything counted where no breakdown is said; with a survey's base where it has one. */
type VintageCell = PublishedCell & {
  readonly breakdownNo?: number;
  readonly answers?: number | null;
  readonly marginOfError?: number | null;
};

const tables = ['exact', 'released'] as const;
type Table = (typeof tables)[number];

/** Makes publications of a subgraph take turns until the transaction ends; taken again by the same one it does nothing. */
export async function lockVintages(sql: postgres.TransactionSql): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('hub-vintages'))`;
}

/**
 * Writes cells as a new vintage in the caller's transaction (logged in as the owner): those that differ from what is
 * current replace it, equal ones stay. A value that replaces another is REVISED, unless it is preliminary.
 * `vintageNo` is null where nothing differed and nothing was written. Throws for a cell of another indicator.
 */
export async function writeVintage(
  sql: postgres.TransactionSql,
  vintage: NewVintage,
  cells: Iterable<PublishedCell> | AsyncIterable<PublishedCell>,
): Promise<WrittenVintage> {
  await lockVintages(sql);
  await sql`
    create temporary table new_cell (
      indicator_no integer not null, interval_rank smallint not null, area_no integer not null,
      month_no integer not null, breakdown_no smallint not null, cell_no bigint not null,
      exact_value double precision, exact_status text not null,
      released_value double precision, released_status text not null,
      answers integer, margin_of_error double precision
    ) on commit drop`;
  await copy(sql`copy new_cell from stdin`, linesOf(vintage, cells));
  await sql`analyze new_cell`;
  const [{ no } = { no: 1 }] = await sql<
    { no: number }[]
  >`select coalesce(max(no), 0) + 1 as no from vintage`;
  for (const which of tables) await findChanges(sql, which);
  const [{ added, revised } = { added: 0, revised: 0 }] = await sql<{ added: number; revised: number }[]>`
    select count(*) filter (where is_new)::int as added, count(*) filter (where not is_new)::int as revised
      from (select indicator_no, interval_rank, area_no, month_no, breakdown_no, bool_and(is_new) as is_new
              from (table exact_change union all table released_change) as change
             group by indicator_no, interval_rank, area_no, month_no, breakdown_no) as changed`;
  if (added + revised > 0) {
    for (const which of tables) await replaceChanged(sql, which, no);
    await describe(sql, vintage, no);
  }
  await sql`drop table new_cell, exact_change, released_change`;
  return { vintageNo: added + revised > 0 ? no : null, added, revised };
}

/** A cell is the same cell by these columns. */
const key = 'indicator_no, interval_rank, area_no, month_no, breakdown_no';

/** Gathers the cells of a table that differ from what is current, with the status they are to have. */
async function findChanges(sql: postgres.TransactionSql, which: Table): Promise<void> {
  const isNew = 'o.indicator_no is null';
  const status = `case when n.${which}_status = 'OBSERVED' and (o.status = 'REVISED' or o.value <> n.${which}_value)
                       then 'REVISED' else n.${which}_status end`;
  await sql.unsafe(`
    create temporary table ${which}_change on commit drop as
    select ${key.replace(/\w+/g, 'n.$&')}, n.cell_no, n.${which}_value as value, ${status} as status,
           n.answers, n.margin_of_error, ${isNew} as is_new
      from new_cell as n
      left join ${which}_cell as o
        on (${key.replace(/\w+/g, 'o.$&')}) = (${key.replace(/\w+/g, 'n.$&')}) and o.vintage_to = ${noVintage}
     where ${isNew} or (n.${which}_value, ${status}, n.answers, n.margin_of_error)
           is distinct from (o.value, o.status, o.answers, o.margin_of_error)`);
}

/** Closes what has changed in a table, and inserts what stands in its place. */
async function replaceChanged(sql: postgres.TransactionSql, which: Table, no: number): Promise<void> {
  await sql.unsafe(
    `update ${which}_cell as o set vintage_to = $1 from ${which}_change as n
      where not n.is_new and o.vintage_to = ${noVintage}
        and (${key.replace(/\w+/g, 'o.$&')}) = (${key.replace(/\w+/g, 'n.$&')})`,
    [no],
  );
  await sql.unsafe(
    `insert into ${which}_cell (${key}, cell_no, vintage_from, value, status, answers, margin_of_error)
     select ${key}, cell_no, $1, value, status, answers, margin_of_error from ${which}_change order by ${key}`,
    [no],
  );
}

/**
 * Writes the rows that tell of the vintage: one for each indicator that it has cells of. Of a revision the months are
 * those of all its cells, so that they do not tell which were revised; else those of the finest cells that are new.
 */
async function describe(sql: postgres.TransactionSql, vintage: NewVintage, no: number): Promise<void> {
  const { kind, label, publishedAt, importNo, preliminaryFrom } = vintage;
  const from =
    kind === 'revision' ? 'new_cell' : '(table exact_change union all table released_change) as change';
  const months = await sql.unsafe<{ indicator_no: number; first_month: number; last_month: number }[]>(`
    select indicator_no, min(month_no) as first_month,
           max(month_no + (array[${lengths}])[interval_rank] - 1) as last_month
      from (select *, rank() over (partition by indicator_no order by interval_rank) as coarseness
              from ${from}) as cells
     where coarseness = 1
     group by indicator_no order by indicator_no`);
  if (months.length === 0) return;
  await sql`insert into vintage ${sql(
    months.map((row) => ({
      ...row,
      no,
      label,
      published_at: publishedAt,
      kind,
      import_no: importNo,
      preliminary_from: preliminaryFrom === null ? null : (monthNo(preliminaryFrom) ?? null),
    })),
  )}`;
}

/** Months of a period by its interval's rank. */
const lengths = [intervalMonths.MONTH, intervalMonths.QUARTER, intervalMonths.YEAR].join(', ');

/** Cells as COPY's lines. */
async function* linesOf(
  { indicators }: NewVintage,
  cells: Iterable<VintageCell> | AsyncIterable<VintageCell>,
): AsyncGenerator<string> {
  const known = new Set(indicators.map(({ no }) => no));
  for await (const { exact, released, ...cell } of cells) {
    if (!known.has(cell.indicatorNo))
      throw new RangeError('A vintage has a cell of an indicator that it is not about.');
    const { indicatorNo, intervalRank, areaNo, monthNo: month, breakdownNo, cellNo } = cell;
    const base = [cell.answers ?? copyNull, cell.marginOfError ?? copyNull];
    yield `${[
      ...[indicatorNo, intervalRank, areaNo, month, breakdownNo ?? 0, cellNo, exact.value, exact.status],
      ...[released.value ?? copyNull, released.status, ...base],
    ].join('\t')}\n`;
  }
}
