import type postgres from 'postgres';
import { everyArea } from '../../policy/area.ts';
import { monthOf } from '../../policy/period.ts';
import { baseCategories } from '../foundation/breakdowns.ts';
import { copy } from '../foundation/copy.ts';
import { type Indicator, indicators } from '../foundation/indicators.ts';
import { roundedAtSource } from '../foundation/programme-indicators.ts';
import { sources } from '../foundation/sources.ts';
import type { CsvRow } from './csv.ts';
import { requireHosted } from './hosted.ts';
import type { ImportContext, KnownArea, Row, Write } from './importer.ts';

/** A base cell of a file: numbers as the tables have them. */
export type BaseCell = {
  readonly indicatorNo: number;
  readonly areaNo: number;
  readonly monthNo: number;
  readonly breakdownNo: number;
  readonly value: number;
};

/** Products whose figures come as they are published, by importers of their own, and have no base cells. */
const publishedAsTheyAre: ReadonlySet<string> = new Set([
  'bra.municipal-offences',
  'bra.ntu',
  'city.safety-survey',
  'city.school-survey',
  'police.event-notices',
  ...roundedAtSource.keys(),
]);

/** What is the sum of other indicators has no base cells of its own. */
const sums: ReadonlySet<string> = new Set(['police.reported-offences.total']);

const counted: ReadonlyMap<string, Indicator> = new Map(
  indicators
    .filter(({ id, product }) => !publishedAsTheyAre.has(product) && !sums.has(id))
    .map((indicator) => [indicator.id, indicator]),
);

/** The indicator of an id, if it is counted by base cells. */
export const countedIndicator = (id: string): Indicator | undefined => counted.get(id);

/** More categories than these are told by the first and the last. */
const mostTold = 10;

/** The number of the category that a row counts; everything together where it names none. */
export function categoryOf(row: CsvRow, column: string, { releasedBy }: Indicator): number | undefined {
  const categories = baseCategories(releasedBy);
  const id = row.optional(column) ?? 'total';
  const found = categories.find((category) => category.id === id);
  if (found) return found.no;
  const ids = categories.map((category) => category.id);
  const told = ids.length > mostTold ? `${ids.at(0)} to ${ids.at(-1)}` : ids.join(', ');
  return row.reject(column, `is not what the indicator is counted by: ${told}`);
}

/** A basområde that lasted in the month. */
export function baseAreaOf(row: CsvRow, monthNo: number): KnownArea | undefined {
  const area = row.area('area');
  if (!area) return undefined;
  if (area.level !== 'BASE_AREA') return row.reject('area', 'is not a basområde');
  const month = monthOf(monthNo);
  const lasted =
    area.validFrom.slice(0, 7) <= month && (area.validTo === null || month <= area.validTo.slice(0, 7));
  return lasted ? area : row.reject('area', 'did not exist in that month');
}

/**
 * Takes base cells into a temporary table, refuses cells that occur twice or lie outside what their provider answers
 * for, and then adds those that differ from what is there, as of this import. Earlier imports stay beside it.
 */
export async function loadBaseCells(
  sql: postgres.TransactionSql,
  rows: AsyncIterable<Row<BaseCell>>,
  context: ImportContext,
): Promise<Write> {
  await sql`set local work_mem = '128MB'`;
  await sql`
    create temporary table import_cell (
      line bigint not null, indicator_no integer not null, area_no integer not null, month_no integer not null,
      breakdown_no smallint not null, value integer not null
    ) on commit drop`;
  /** The last month of each indicator that the file has cells of. */
  const lastMonths = new Map<number, number>();
  async function* lines(): AsyncGenerator<string> {
    for await (const { line, value: cell } of rows) {
      lastMonths.set(cell.indicatorNo, Math.max(cell.monthNo, lastMonths.get(cell.indicatorNo) ?? 0));
      yield `${line}\t${cell.indicatorNo}\t${cell.areaNo}\t${cell.monthNo}\t${cell.breakdownNo}\t${cell.value}\n`;
    }
  }
  await copy(sql`copy import_cell from stdin`, lines());
  await sql`analyze import_cell`;
  const used = indicators.filter(({ no }) => lastMonths.has(no));
  await requireHosted(
    sql,
    used.map(({ product }) => product),
  );
  await refuseTwice(sql, context);
  await refuseOutside(sql, used, context);
  return async (importNo) => {
    const added = await sql`
      insert into base_cell (indicator_no, area_no, month_no, breakdown_no, import_no, value)
      select indicator_no, area_no, month_no, breakdown_no, ${importNo}, value
        from import_cell as given
       where value is distinct from (
         select value from base_cell as there
          where (there.indicator_no, there.area_no, there.month_no, there.breakdown_no)
              = (given.indicator_no, given.area_no, given.month_no, given.breakdown_no)
          order by import_no desc limit 1)
       order by indicator_no, area_no, month_no, breakdown_no`;
    context.note(`${added.count} base cells are new or changed.`);
    context.note(
      'Nothing is published yet. This protects and publishes it, with what is protected together:',
    );
    for (const { no, id } of used)
      context.note(`  npm run publish -- --indicator ${id} --to ${monthOf(lastMonths.get(no) ?? 0)}`);
  };
}

async function refuseTwice(sql: postgres.TransactionSql, context: ImportContext): Promise<void> {
  const again = sql<{ line: number; first: number }[]>`
    select line::int, first::int
      from (select line, min(line) over same as first
              from import_cell
            window same as (partition by indicator_no, area_no, month_no, breakdown_no)) as cells
     where line > first order by line`;
  for await (const found of again.cursor(1_000)) {
    for (const { line, first } of found)
      context.reject(line, null, `the row is for the same cell as line ${first}`);
  }
}

/** A provider answers for its own part of the city: night walks are counted by association. */
async function refuseOutside(
  sql: postgres.TransactionSql,
  used: readonly Indicator[],
  context: ImportContext,
): Promise<void> {
  for (const indicator of used) {
    const roots = sources.filter(({ product }) => product === indicator.product).map(({ root }) => root);
    if (roots.includes(everyArea)) continue;
    const outside = sql<{ line: number }[]>`
      select line::int from import_cell
       where indicator_no = ${indicator.no}
         and area_no not in (select descendant from area_closure join area on area.no = ancestor where id = any(${roots}))
       order by line`;
    for await (const found of outside.cursor(1_000)) {
      for (const { line } of found)
        context.reject(line, 'area', 'lies outside the areas that the providers of the indicator answer for');
    }
  }
}
