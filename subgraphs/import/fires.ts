import { indicatorOf } from '../foundation/indicators.ts';
import { type BaseCell, baseAreaOf, loadBaseCells } from './base-cells.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { importer } from './importer.ts';

const fires = indicatorOf('fire.fires.total');

/** Columns of a tidy table of facts, of which the fire brigade's attended fires are one measure. */
const tidy = {
  required: ['measure', 'area', 'period', 'value'],
  optional: ['synthetic', 'source', 'confidence'],
};
const plain = { required: ['area', 'month', 'count'] };
const attended = 'fires attended';

/** Fires that the fire brigade attended, as base cells of `fire.fires.total`. */
export const firesImporter = importer<null, BaseCell>({
  name: 'fires',
  summary: 'fires that the fire brigade attended, by basområde and month (CSV)',
  help: `CSV in one of two forms. Plain, with the columns area (id of a basområde), month (YYYY-MM) and count:

  area,month,count
  sthlm:bas:rinkeby-01,2026-05,2

Or tidy, with the columns measure, area, period and value, and if you like synthetic, source and confidence. Its measure begins with
"fires attended"; others are no count of fires and are refused: police notices of type Brand are not fires.`,
  options: {},
  source: 'Storstockholms brandförsvar',
  licence: 'enligt överenskommelse',
  configure: () => null,
  databases: () => [fires.host],
  read: (file, _options, context) =>
    readCsv(file, (header) => (header.includes('measure') ? tidy : plain), context, cellOf),
  load: (sql, rows, _options, context) => loadBaseCells(sql, rows, context),
});

function cellOf(row: CsvRow): BaseCell | undefined {
  const isTidy = row.has('measure');
  if (isTidy && row.optional('measure')?.startsWith(attended) !== true)
    return row.reject('measure', `does not begin with "${attended}", and so is no count of fires`);
  const monthNo = row.month(isTidy ? 'period' : 'month');
  const value = row.count(isTidy ? 'value' : 'count');
  const area = monthNo === undefined ? row.area('area') : baseAreaOf(row, monthNo);
  if (!area || monthNo === undefined || value === undefined) return undefined;
  return { indicatorNo: fires.no, areaNo: area.no, monthNo, breakdownNo: 0, value };
}
