import { about, type Format, labelOf } from './format.ts';
import type { Row } from './rows.ts';

/**
 * JSON: `tables`, each with its columns and a row as an object by column name; then `about`, `notes` (what was refused,
 * and why) and `end`. A file that was cut off says `"complete": false` there, or has no `end`.
 */
export const json: Format = {
  extension: 'json',
  fileExtension: 'json',
  contentType: 'application/json; charset=utf-8',
  gathers: false,
  takes: 'everything',
  async *write(run) {
    yield '{"tables":[';
    for (const [index, table] of run.tables.entries()) {
      const columns = table.columns.map((column) => ({
        name: column.name,
        label: column.swedish,
        kind: column.kind,
      }));
      yield `${index > 0 ? ',' : ''}\n{"name":${JSON.stringify(table.name)},"columns":${JSON.stringify(columns)},"rows":[`;
      const names = table.columns.map((column) => `${JSON.stringify(labelOf(column, run.head))}:`);
      let first = true;
      for await (const rows of run.rows(table)) {
        if (rows.length === 0) continue;
        yield `${first ? '\n' : ',\n'}${rows.map((row) => objectOf(names, row)).join(',\n')}`;
        first = false;
      }
      yield ']}';
    }
    const end = run.end();
    const { complete, code, rows, receipts } = end;
    yield `\n],"about":${JSON.stringify(about(run.head, end))},"notes":${JSON.stringify(end.notes)},`;
    yield `"end":${JSON.stringify({ complete, ...(code === null ? {} : { code }), rows, receipts })}}\n`;
  },
};

const objectOf = (names: readonly string[], row: Row): string =>
  `{${names.map((name, index) => `${name}${JSON.stringify(row[index] ?? null)}`).join(',')}}`;
