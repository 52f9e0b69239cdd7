import { FigureTable } from '../../figures/figure-table.tsx';
import { useUnit } from '../../figures/hub-words.ts';
import { useCellText } from '../../figures/use-cell-text.ts';
import { isAt, type Problem } from '../../hub/problems.ts';
import { Button } from '../../parts/button.tsx';
import { Stack } from '../../parts/card.tsx';
import { type DataColumn, DataTable } from '../../parts/data-table.tsx';
import { SyntheticMark } from '../../parts/notice.tsx';
import { useFormats, useLanguage, useWords } from '../../words.tsx';
import { useNamedSeries } from './answer-charts.tsx';
import type { AnswerTable, TableCell, TableRow } from './answer-rows.ts';
import type { AnswerSeries, SeriesGroup } from './answer-series.ts';
import { columnName } from './column-words.ts';
import { words } from './words.ts';

/** An answer as tables: figures by period, their sums, and every other list with its own columns. */
export function AnswerTables({
  groups,
  figures,
  tables,
  problems,
  onPage,
}: {
  readonly groups: readonly SeriesGroup[];
  /** Whether the figures themselves are shown; a chart has a table of its own. */
  readonly figures: boolean;
  readonly tables: readonly AnswerTable[];
  readonly problems: readonly Problem[];
  readonly onPage: ((cursor: string) => void) | undefined;
}) {
  const t = useWords(words);
  return (
    <Stack gap={5}>
      {groups
        .filter(({ series }) => figures && series.length > 0)
        .map((group) => (
          <FiguresOf key={group.id} group={group} />
        ))}
      <Totals groups={groups} />
      {tables.map((table) => (
        <section key={table.name} className="queries-table">
          <OneTable table={table} problems={problems} />
          {table.next === undefined || onPage === undefined ? null : (
            <Button onPress={() => table.next !== undefined && onPage(table.next)}>{t.nextPage}</Button>
          )}
        </section>
      ))}
    </Stack>
  );
}

function FiguresOf({ group }: { readonly group: SeriesGroup }) {
  const t = useWords(words);
  const unitOf = useUnit();
  const series = useNamedSeries(group.series);
  const sources = [...new Set(series.flatMap(({ source }) => source ?? []))];
  return (
    <section className="queries-table">
      <FigureTable
        caption={`${group.name}, ${unitOf(group.unit)}${group.provider === undefined ? '' : ` (${group.provider})`}`}
        series={series}
        rows="periods"
      />
      <p className="queries-facts">
        {series.some(({ synthetic }) => synthetic) ? <SyntheticMark text={t.synthetic} /> : null}{' '}
        <span lang="sv">{sources.join('; ')}</span>
      </p>
    </section>
  );
}

/** The hub's sums over the periods asked for: it adds what may not be added up from what is shown. */
function Totals({ groups }: { readonly groups: readonly SeriesGroup[] }) {
  const t = useWords(words);
  const cellText = useCellText();
  const rows = groups.flatMap((group) =>
    group.series.flatMap((series) => (series.total ? [{ group, series, total: series.total }] : [])),
  );
  if (rows.length === 0) return null;
  const partOf = ({ part }: AnswerSeries) => (part === 'observations' ? '' : (t.part[part] ?? part));
  return (
    <DataTable
      caption={t.totals}
      rows={rows}
      rowId={({ group, series }) => `${group.id} ${series.id}`}
      empty={null}
      columns={[
        { id: 'indicator', text: t.indicator, header: true, cell: ({ group }) => group.name },
        { id: 'area', text: t.area, cell: ({ series }) => series.areaName },
        { id: 'part', text: t.period, cell: ({ series }) => partOf(series) },
        { id: 'total', text: t.total, align: 'end', cell: ({ total }) => cellText(total) },
      ]}
    />
  );
}

function OneTable({
  table,
  problems,
}: {
  readonly table: AnswerTable;
  readonly problems: readonly Problem[];
}) {
  const t = useWords(words);
  const formats = useFormats();
  const { language } = useLanguage();
  const text = (cell: TableCell | undefined): string => {
    switch (cell?.kind) {
      case 'value':
        return written(cell.value, formats, t);
      case 'values':
        return cell.values.join('; ');
      case 'rows':
        return t.rows(cell.count);
      case 'none':
        return problems.some((problem) => isAt(problem, cell.place)) ? t.denied : '–';
      case undefined:
        return '–';
    }
  };
  const columns = table.columns.map((column): DataColumn<TableRow> => {
    const numeric = table.rows.some(({ cells }) => isNumber(cells[column]));
    return {
      id: column,
      text: columnName(column, language),
      cell: ({ cells }) => text(cells[column]),
      sort: (a, b) =>
        numeric
          ? sortNumber(a.cells[column]) - sortNumber(b.cells[column])
          : formats.compare(text(a.cells[column]), text(b.cells[column])),
      ...(numeric ? { align: 'end' as const } : {}),
    };
  });
  return (
    <DataTable
      caption={`${columnName(table.name === '' ? 'answer' : table.name, language)}, ${t.rows(table.rows.length)}`}
      columns={columns}
      rows={table.rows}
      rowId={({ id }) => id}
      empty={<p>{t.noRows}</p>}
    />
  );
}

const isNumber = (cell: TableCell | undefined): boolean =>
  cell?.kind === 'value' && typeof cell.value === 'number';
const sortNumber = (cell: TableCell | undefined): number =>
  cell?.kind === 'value' && typeof cell.value === 'number' ? cell.value : Number.NEGATIVE_INFINITY;

function written(
  value: string | number | boolean,
  { number, date, dateTime }: ReturnType<typeof useFormats>,
  { yes, no }: { readonly yes: string; readonly no: string },
): string {
  if (typeof value === 'boolean') return value ? yes : no;
  // A year or an edition is no quantity.
  if (typeof value === 'number')
    return value >= 1900 && value < 2100 && Number.isInteger(value) ? String(value) : number(value);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return dateTime(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}
