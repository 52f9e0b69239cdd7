import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** One row of a facts file: every cell is asked for by column and kind, and a wrong one is an error that says where. */
export type Cells = {
  /** Text that may not be empty, in Unicode NFC. */
  text(column: string): string;
  /** Text, or null where the cell is empty. */
  optionalText(column: string): string | null;
  integer(column: string): number;
  optionalInteger(column: string): number | null;
  decimal(column: string): number;
  optionalDecimal(column: string): number | null;
  /** `YYYY-MM-DD`. */
  date(column: string): string;
  optionalDate(column: string): string | null;
  /** `0` or `1`. */
  flag(column: string): boolean;
  oneOf<T extends string>(column: string, values: readonly T[]): T;
  /** An error about a cell, for rules that a reader adds: `file:line: column "x": expected …`. */
  wrong(column: string, expected: string): Error;
};

/** Where a fact comes from; `synthetic` marks an estimate or an assumption. Every facts file has these three columns. */
export type Provenance = {
  readonly synthetic: boolean;
  readonly source: string;
  readonly confidence: string;
};

/** The provenance columns of a row. */
export function provenance(cells: Cells): Provenance {
  return {
    synthetic: cells.flag('synthetic'),
    source: cells.text('source'),
    confidence: cells.text('confidence'),
  };
}

/** Parses CSV text with a header row. `file` names it in errors; a row of another width is an error too. */
export function parseTable<T>(csv: string, file: string, read: (cells: Cells) => T): readonly T[] {
  const lines: number[] = [];
  const records = parseRecords(csv, file, lines);
  const header = records[0] ?? [];
  const columns = new Map(header.map((name, index) => [name, index]));
  return records
    .slice(1)
    .map((record, index) => read(cellsOf(file, lines[index + 1] ?? index + 2, columns, record)));
}

/** Reads `subgraphs/facts/<file>`. */
export function readTable<T>(file: string, read: (cells: Cells) => T): readonly T[] {
  return parseTable(readFileSync(new URL(`./facts/${file}`, import.meta.url), 'utf8'), file, read);
}

function parseRecords(csv: string, file: string, lines: number[]): string[][] {
  try {
    return parse(csv, {
      bom: true,
      on_record: (record, context) => {
        lines.push(context.lines);
        return record;
      },
    });
  } catch (cause) {
    throw new Error(`${file}: is not a table of CSV`, { cause });
  }
}

function cellsOf(
  file: string,
  line: number,
  columns: ReadonlyMap<string, number>,
  record: readonly string[],
): Cells {
  const wrong = (column: string, expected: string): Error =>
    new Error(`${file}:${line}: column "${column}": expected ${expected}`);

  const optionalText = (column: string): string | null => {
    const index = columns.get(column);
    if (index === undefined) throw wrong(column, 'a column of this name');
    const value = record[index] ?? '';
    if (value !== value.normalize('NFC')) throw wrong(column, 'Unicode in form NFC');
    return value === '' ? null : value;
  };
  const matching =
    (pattern: RegExp, expected: string) =>
    (column: string): string | null => {
      const value = optionalText(column);
      if (value !== null && !pattern.test(value)) throw wrong(column, expected);
      return value;
    };
  const numeric =
    (pattern: RegExp, expected: string) =>
    (column: string): number | null => {
      const value = matching(pattern, expected)(column);
      return value === null ? null : Number(value);
    };
  const required =
    <V>(optional: (column: string) => V | null, expected: string) =>
    (column: string): V => {
      const value = optional(column);
      if (value === null) throw wrong(column, expected);
      return value;
    };

  const optionalInteger = numeric(/^-?\d+$/, 'an integer');
  const optionalDecimal = numeric(/^-?\d+(\.\d+)?$/, 'a number');
  const optionalDate = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date YYYY-MM-DD');
  const text = required(optionalText, 'a text');
  return {
    text,
    optionalText,
    integer: required(optionalInteger, 'an integer'),
    optionalInteger,
    decimal: required(optionalDecimal, 'a number'),
    optionalDecimal,
    date: required(optionalDate, 'a date YYYY-MM-DD'),
    optionalDate,
    flag: (column) => {
      const value = text(column);
      if (value !== '0' && value !== '1') throw wrong(column, '0 or 1');
      return value === '1';
    },
    oneOf: (column, values) => {
      const value = text(column);
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) throw wrong(column, `one of ${values.join(', ')}`);
      return found;
    },
    wrong,
  };
}
