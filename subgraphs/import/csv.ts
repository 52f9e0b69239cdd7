import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { monthNo } from '../../policy/period.ts';
import { FileError, type ImportContext, type KnownArea, type Row } from './importer.ts';

/** The columns of a CSV file, in any order. Others are refused, so that a misspelt one is not passed over. */
export type CsvColumns = {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
};

/** One row: each cell is asked for by column and kind. A wrong one is rejected by line, and gives undefined. */
export type CsvRow = {
  readonly line: number;
  /** Whether the file has the column. */
  has(column: string): boolean;
  /** Text in Unicode NFC without space around it; null where it is empty or there is no such column. */
  optional(column: string): string | null;
  text(column: string): string | undefined;
  /** A whole number from 0 to 2147483647. */
  count(column: string): number | undefined;
  /** A number, with a decimal point, or comma where the file has that. */
  decimal(column: string): number | undefined;
  /** A month's number (policy/period.ts) of `YYYY-MM`, not before 2010 and not in the future. */
  month(column: string): number | undefined;
  /** The area of an id. */
  area(column: string): KnownArea | undefined;
  oneOf<T extends string>(column: string, values: readonly T[]): T | undefined;
  /** Rejects the row by a column, for rules that an importer adds. */
  reject(column: string, reason: string): undefined;
};

const longestRecord = 1 << 20;

/**
 * Reads CSV (RFC 4180, with comma, semicolon or tab as its header has it) row by row. `read` gives a row's value, or
 * undefined where it rejected or left out the row. Throws FileError for a wrong header or broken quotes.
 */
export async function* readCsv<Value>(
  file: AsyncIterable<string>,
  columnsOf: CsvColumns | ((header: readonly string[]) => CsvColumns),
  context: ImportContext,
  read: (row: CsvRow) => Value | undefined,
): AsyncGenerator<Row<Value>> {
  const { delimiter, text } = await peek(file);
  let row: ReturnType<typeof rowOf> | undefined;
  let width = 0;
  for await (const records of recordsOf(text, delimiter)) {
    for (const { cells, line } of records) {
      if (!row) {
        const header = cells.map((name) => name.trim().normalize('NFC'));
        width = header.length;
        row = rowOf(checkedHeader(header, columnsOf), context);
        continue;
      }
      if (cells.length !== width) {
        context.reject(line, null, `the row has ${cells.length} cells, and the header ${width}`);
        continue;
      }
      row.set(line, cells);
      const value = read(row);
      if (value !== undefined) yield { line, value };
    }
  }
  if (!row) throw new FileError(1, null, 'the file is empty');
}

type CsvRecord = { readonly cells: readonly string[]; readonly line: number };

/**
 * The records of a file, some at a time, without empty lines. As long as there is no quote, cells are what stands
 * between delimiters and line ends; the rest is the parser's, which takes several times as long.
 */
async function* recordsOf(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<readonly CsvRecord[]> {
  let line = 0;
  let begun = '';
  const split = (lines: readonly string[]): readonly CsvRecord[] =>
    lines.flatMap((ended) => {
      line += 1;
      const plain = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
      return plain === '' ? [] : [{ cells: plain.split(delimiter), line }];
    });
  const pieces = text[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { value: piece, done } = await pieces.next();
      if (done) {
        yield split([begun]);
        return;
      }
      begun += piece;
      // Old line ends, a carriage return alone, are the parser's too.
      if (piece.includes('"') || (line === 0 && !begun.includes('\n'))) break;
      const lines = begun.split('\n');
      begun = lines.pop() ?? '';
      if (begun.length > longestRecord) throw new FileError(line + 1, null, tooLong);
      yield split(lines);
    }
    async function* rest(): AsyncGenerator<string> {
      yield begun;
      yield* { [Symbol.asyncIterator]: () => pieces };
    }
    yield* parsed(rest(), delimiter, line);
  } finally {
    await pieces.return?.();
  }
}

/** The records of a text that has quotes and stands after so many lines. */
async function* parsed(
  text: AsyncIterable<string>,
  delimiter: string,
  before: number,
): AsyncGenerator<readonly CsvRecord[]> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    // The line is told only here: it travels behind the last cell.
    on_record: (cells: string[], { lines }) => {
      cells.push(String(before + lines));
      return cells;
    },
  });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const record of parser) {
      const cells: string[] = record;
      const line = Number(cells.pop());
      yield [{ cells, line }];
    }
  } catch (error) {
    throw error instanceof CsvError ? brokenCsv(error, before) : error;
  } finally {
    source.destroy();
  }
}

/** The delimiter that the header shows, and the text with what was read of it put back. */
async function peek(
  file: AsyncIterable<string>,
): Promise<{ readonly delimiter: string; readonly text: AsyncIterable<string> }> {
  const pieces = file[Symbol.asyncIterator]();
  let start = '';
  let ended = false;
  while (!ended && !start.includes('\n')) {
    const { value, done } = await pieces.next();
    if (done) ended = true;
    else start += value;
    if (start.length > longestRecord) throw new FileError(1, null, 'the first line has no end');
  }
  async function* text(): AsyncGenerator<string> {
    yield start;
    if (!ended) yield* { [Symbol.asyncIterator]: () => pieces };
  }
  const header = start.split('\n', 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, one) =>
    header.split(one).length > header.split(best).length ? one : best,
  );
  return { delimiter, text: text() };
}

/** What a header may lack or have too much of is told by the names that are known, never by what stands there. */
function checkedHeader(
  header: readonly string[],
  columnsOf: CsvColumns | ((header: readonly string[]) => CsvColumns),
): ReadonlyMap<string, number> {
  const { required, optional = [] } = typeof columnsOf === 'function' ? columnsOf(header) : columnsOf;
  const known = new Set([...required, ...optional]);
  const missing = required.filter((name) => !header.includes(name));
  const unknown = header.flatMap((name, at) => (known.has(name) ? [] : [at + 1]));
  const twice = [...known].filter((name) => header.filter((other) => other === name).length > 1);
  const faults = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`has a name that is not known as column ${unknown.join(', ')}`] : []),
    ...(twice.length > 0 ? [`has ${twice.join(', ')} twice`] : []),
  ];
  if (faults.length > 0) {
    const rest = optional.length > 0 ? `, and if you like ${optional.join(', ')}` : '';
    throw new FileError(
      1,
      null,
      `the header ${faults.join('; ')}. It is to have ${required.join(', ')}${rest}`,
    );
  }
  return new Map(header.map((name, at) => [name, at]));
}

const tooLong = 'the row is longer than 1 MB; a quote may not be closed';

/** Parser errors quote what they read: only where and what kind is told. */
function brokenCsv(error: CsvError, before: number): FileError {
  const line = before + (typeof error.lines === 'number' ? error.lines : 1);
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new FileError(line, null, 'a quoted cell is not closed before the end of the file');
    case 'CSV_MAX_RECORD_SIZE':
      return new FileError(line, null, tooLong);
    default:
      return new FileError(
        line,
        null,
        'a quote stands inside a cell: quote the whole cell and double the quote',
      );
  }
}

const decimalPattern = /^-?\d+(\.\d+)?$/;
const commaPattern = /^-?\d+,\d+$/;
const spacedPattern = /^-?\d{1,3}([\s.']\d{3})+$/;
const largest = 2_147_483_647;

function rowOf(
  columns: ReadonlyMap<string, number>,
  context: ImportContext,
): CsvRow & { set(line: number, cells: readonly string[]): void } {
  let line = 0;
  let cells: readonly string[] = [];
  const thisMonth = monthNo(context.now.toISOString().slice(0, 7)) ?? 0;

  const reject = (column: string, reason: string): undefined => {
    context.reject(line, column, reason);
  };
  const optional = (column: string): string | null => {
    const at = columns.get(column);
    const cell = at === undefined ? '' : (cells[at] ?? '').trim();
    return cell === '' ? null : cell.normalize('NFC');
  };
  const text = (column: string): string | undefined => optional(column) ?? reject(column, 'is empty');
  const decimal = (column: string): number | undefined => {
    const given = text(column);
    if (given === undefined) return undefined;
    if (commaPattern.test(given)) {
      if (context.decimalComma) return Number(given.replace(',', '.'));
      return reject(column, 'has a decimal comma. Write a point, or give --decimal-comma');
    }
    if (spacedPattern.test(given) && !decimalPattern.test(given))
      return reject(column, 'has digits in groups. Write digits only');
    return decimalPattern.test(given) ? Number(given) : reject(column, 'is not a number');
  };
  return {
    get line() {
      return line;
    },
    set(nextLine, nextCells) {
      line = nextLine;
      cells = nextCells;
    },
    has: (column) => columns.has(column),
    reject,
    optional,
    text,
    decimal,
    count(column) {
      const value = decimal(column);
      if (value === undefined) return undefined;
      if (value < 0) return reject(column, 'is negative');
      if (!Number.isInteger(value)) return reject(column, 'is not a whole number');
      return value > largest ? reject(column, 'is larger than any count') : value;
    },
    month(column) {
      const given = text(column);
      if (given === undefined) return undefined;
      const no = monthNo(given);
      if (no === undefined) {
        const early = /^\d{4}-(0[1-9]|1[0-2])$/.test(given) && given < '2010';
        return reject(column, early ? 'is before 2010-01' : 'is not a month (YYYY-MM)');
      }
      return no > thisMonth ? reject(column, 'is in the future') : no;
    },
    area(column) {
      const id = text(column);
      if (id === undefined) return undefined;
      return context.areas.get(id) ?? reject(column, 'is not the id of an area');
    },
    oneOf(column, values) {
      const given = text(column);
      if (given === undefined) return undefined;
      return values.find((value) => value === given) ?? reject(column, `is none of ${values.join(', ')}`);
    },
  };
}
