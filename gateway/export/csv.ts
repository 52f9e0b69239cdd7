import { stringify } from 'csv-stringify/sync';
import { type Format, type FormatOptions, labelOf } from './format.ts';
import type { Row, Value } from './rows.ts';

/** Receipts in one cell: a spreadsheet's cell holds 32,767 characters. */
const receiptsInCell = 800;

/** A text that a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * CSV (RFC 4180, UTF-8): a header, the rows, and records of the export itself, each with a word in the first column and
 * the rest in the last: RECEIPTS, and at the very end END, or INCOMPLETE where it was cut off. Every record has as many
 * fields as the header. Texts that a spreadsheet would run as a formula are set behind an apostrophe.
 */
export const csv: Format = {
  extension: 'csv',
  fileExtension: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  gathers: false,
  takes: 'everything',
  async *write(run, options) {
    const [table] = run.tables;
    if (!table) return;
    const { columns } = table;
    const swedish = options.dialect === 'excel-sv';
    const header = columns.map((column) => labelOf(column, run.head));
    yield `${swedish ? '\u{feff}' : ''}${written([header], options)}`;
    for await (const rows of run.rows(table)) yield written(rows, options);
    const end = run.end();
    const last = (word: string, text: string): Row => [word, ...columns.slice(2).map(() => null), text];
    const records: Row[] = [];
    for (let start = 0; start < end.receipts.length; start += receiptsInCell) {
      records.push(last('RECEIPTS', end.receipts.slice(start, start + receiptsInCell).join(' ')));
    }
    const told = [
      `rows=${end.rows}`,
      `pages=${end.receipts.length}`,
      ...(end.synthetic ? ['synthetic'] : []),
    ];
    records.push(
      last(
        end.complete ? 'END' : 'INCOMPLETE',
        [...told, ...(end.code === null ? [] : [`code=${end.code}`])].join('; '),
      ),
    );
    yield written(records, options);
  },
};

function written(rows: readonly Row[], { dialect }: FormatOptions): string {
  const swedish = dialect === 'excel-sv';
  return stringify(
    rows.map((row) => row.map((value) => cellOf(value, swedish))),
    { delimiter: swedish ? ';' : ',', record_delimiter: '\r\n', cast: { boolean: String } },
  );
}

function cellOf(value: Value, swedish: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return swedish ? String(value).replace('.', ',') : String(value);
  if (typeof value === 'boolean') return String(value);
  return formula.test(value) ? `'${value}` : value;
}
