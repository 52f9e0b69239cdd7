import type postgres from 'postgres';
import type { ImportContext, Row, Write } from './importer.ts';
import type { PlacedFigure } from './json-stat.ts';

/**
 * Takes inhabitants by area and year. They replace what was known of the same area and year, with the import's source;
 * a year is wrong that is no whole count, is withheld, or is of another interval.
 */
export async function loadPopulation(
  sql: postgres.TransactionSql,
  rows: AsyncIterable<Row<PlacedFigure>>,
  context: ImportContext,
): Promise<Write> {
  const inhabitants: { area_no: number; year: number; inhabitants: number; estimated: boolean }[] = [];
  for await (const { line, value: placed } of rows) {
    const { place, area, period, figure } = placed;
    if (figure.kind === 'suppressed') context.reject(line, place, 'is suppressed: inhabitants are public');
    else if (!Number.isInteger(figure.value) || figure.value < 0 || figure.value > 20_000_000)
      context.reject(line, place, 'is no number of inhabitants');
    else if (period.interval !== 'YEAR') context.reject(line, place, 'is not of a year');
    else
      inhabitants.push({
        area_no: area.no,
        year: period.year,
        inhabitants: figure.value,
        estimated: figure.estimated,
      });
  }
  return async (importNo) => {
    await sql`
      insert into population (area_no, year, inhabitants, estimated, source)
      select given.*, source
        from jsonb_to_recordset(${sql.json(inhabitants)})
          as given(area_no integer, year smallint, inhabitants integer, estimated boolean), import_record
       where no = ${importNo}
      on conflict (area_no, year) do update
        set inhabitants = excluded.inhabitants, estimated = excluded.estimated, source = excluded.source`;
    context.note('Rates are computed from them at once; figures that are out stay as they are.');
  };
}
