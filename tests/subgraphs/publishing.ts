import type postgres from 'postgres';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { loadFoundation, loadSeries } from '../../subgraphs/foundation/load.ts';
import type { Geography } from '../../subgraphs/geography.ts';
import { roundingKey } from '../rounding-key.ts';

/** A month later: what the series had a year before, with a few events more here and there. */
export async function importMonth(
  owner: postgres.Sql,
  indicatorNos: readonly number[],
  month: number,
): Promise<number> {
  const [{ no } = { no: 0 }] = await owner<{ no: number }[]>`
    insert into import_record (kind, source, licence, file_name, digest, rows, imported_at)
    values ('counts', 'Syntetiska data', 'CC0-1.0', 'month.csv', 'none', 0, now()) returning no`;
  await owner`
    insert into base_cell (indicator_no, area_no, month_no, breakdown_no, import_no, value)
    select indicator_no, area_no, ${month}, breakdown_no, ${no}, value + (area_no % 17 = 0)::int from base_cell
     where indicator_no = any(${[...indicatorNos]}) and month_no = ${month - 12} and import_no = 0`;
  return no;
}

/** Other counts of a month: `by` has how many more (or fewer) each base area has; none goes below zero. */
export async function importChanges(
  owner: postgres.Sql,
  indicatorNo: number,
  months: readonly number[],
  by: (area: number, month: number) => number,
): Promise<number> {
  const [{ no } = { no: 0 }] = await owner<{ no: number }[]>`
    insert into import_record (kind, source, licence, file_name, digest, rows, imported_at)
    values ('counts', 'Syntetiska data', 'CC0-1.0', 'changes.csv', 'none', 0, now()) returning no`;
  const cells = await owner<{ area_no: number; month_no: number; value: number }[]>`
    select distinct on (area_no, month_no) area_no, month_no, value from base_cell
     where indicator_no = ${indicatorNo} and month_no = any(${[...months]})
     order by area_no, month_no, import_no desc`;
  const rows = cells.flatMap(({ area_no, month_no, value }) => {
    const changed = Math.max(0, value + by(area_no, month_no));
    return changed === value
      ? []
      : [{ indicator_no: indicatorNo, area_no, month_no, import_no: no, value: changed }];
  });
  await owner`insert into base_cell ${owner(rows)}`;
  return no;
}

/** Fills the city's database with the demonstration's figures. */
export async function loadCity(owner: postgres.Sql, geography: Geography): Promise<void> {
  await loadFoundation(owner, 'city', geography);
  await loadSeries(owner, 'city', geography, demonstrationSeries(geography), roundingKey);
}
