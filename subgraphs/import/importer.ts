import type postgres from 'postgres';
import type { AreaLevel } from '../../policy/area.ts';
import type { DatabaseName } from '../database.ts';

/** A row as its reader gives it, with the line of the file that it ends on (1 is the first). */
export type Row<Value> = { readonly line: number; readonly value: Value };

/** Why a row is not taken. Never says what stood there: a figure or a text may be about somebody. */
export type Rejection = {
  readonly line: number;
  /** The column or JSON path that is wrong; null where it is the row or the file as a whole. */
  readonly column: string | null;
  /** A part of a sentence whose subject is the column: `is negative`. */
  readonly reason: string;
};

/** An area as the database has it. */
export type KnownArea = {
  readonly no: number;
  readonly id: string;
  readonly level: AreaLevel;
  /** In Unicode NFC. */
  readonly name: string;
  readonly validFrom: string;
  /** The last day, or null while it lasts. */
  readonly validTo: string | null;
};

/** What an importer may ask and say while it reads and loads a file. */
export type ImportContext = {
  /** When the import began: what lies after it is in the future. */
  readonly now: Date;
  /** True where the file's numbers have a decimal comma. */
  readonly decimalComma: boolean;
  /** The areas of the database that is imported into, by id. */
  readonly areas: ReadonlyMap<string, KnownArea>;
  /** Refuses a row: nothing of the file will be loaded. Reading goes on, so that all rejections are told at once. */
  reject(line: number, column: string | null, reason: string): void;
  /** Says something at the end, whatever the outcome: what was left out, and what to do next. */
  note(sentence: string): void;
};

/** Writes what was staged, as the import of this number. Runs in the same transaction, and also in a dry run. */
export type Write = (importNo: number) => Promise<void>;

/** An option of one kind of file, beside those that every importer has. */
export type ImportOption = {
  readonly type: 'string' | 'boolean';
  /** What it is for, as the help prints it; of a string, with what to give: `<id> the indicator`. */
  readonly about: string;
};

/** Options as given on the command line. */
export type GivenOptions = Readonly<Record<string, string | boolean | undefined>>;

/** A wrong call; the message says what to give. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A file that cannot be read on: its encoding, its header, its structure. Becomes the last rejection. */
export class FileError extends Error {
  override name = 'FileError';
  readonly line: number;
  readonly column: string | null;

  constructor(line: number, column: string | null, reason: string) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

/** How one kind of file is imported. `Value` is a row when it has been understood. */
export type ImporterParts<Options, Value> = {
  /** What the command calls it, such as `counts`. */
  readonly name: string;
  /** One line for the list of kinds. */
  readonly summary: string;
  /** The file's form in words, for the help of the kind. */
  readonly help: string;
  readonly options: Readonly<Record<string, ImportOption>>;
  /** Who publishes such files and on what terms, unless `--source` and `--licence` say otherwise. */
  readonly source: string;
  readonly licence: string;
  /** Options in their form. Throws UsageError. */
  configure(given: GivenOptions): Options;
  /** The databases to import into, in order, each all or nothing. */
  databases(options: Options): readonly DatabaseName[];
  /** Reads the file's text, piece by piece, rejecting what is wrong with a row by itself. Throws FileError. */
  read(file: AsyncIterable<string>, options: Options, context: ImportContext): AsyncIterable<Row<Value>>;
  /**
   * Takes all rows in (into temporary tables where they may be many), and rejects what is wrong with them together, such
   * as keys that occur twice. What it returns is run only if nothing at all was rejected and the file is new.
   */
  load(
    sql: postgres.TransactionSql,
    rows: AsyncIterable<Row<Value>>,
    options: Options,
    context: ImportContext,
  ): Promise<Write>;
};

/** An importer with its options in place. */
export type PreparedImport = {
  readonly databases: readonly DatabaseName[];
  readonly source: string;
  readonly licence: string;
  /** Reads and stages a file; each row passes `watch`, which counts it. */
  stage(
    sql: postgres.TransactionSql,
    file: AsyncIterable<string>,
    context: ImportContext,
    watch: <Value>(rows: AsyncIterable<Row<Value>>) => AsyncIterable<Row<Value>>,
  ): Promise<Write>;
};

/** An importer as the command lists it, whatever its rows are. */
export type Importer = Pick<
  ImporterParts<unknown, unknown>,
  'name' | 'summary' | 'help' | 'options' | 'source' | 'licence'
> & {
  /** Throws UsageError where an option is missing or wrong. */
  prepare(given: GivenOptions): PreparedImport;
};

/** An importer of its parts. */
export function importer<Options, Value>(parts: ImporterParts<Options, Value>): Importer {
  const { name, summary, help, options, source, licence } = parts;
  return {
    name,
    summary,
    help,
    options,
    source,
    licence,
    prepare(given) {
      const configured = parts.configure(given);
      return {
        databases: parts.databases(configured),
        source,
        licence,
        stage: (sql, file, context, watch) =>
          parts.load(sql, watch(parts.read(file, configured, context)), configured, context),
      };
    },
  };
}

/** A text option. Throws UsageError where it was not given. */
export function textOption(given: GivenOptions, name: string): string {
  const value = given[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`Give --${name}.`);
  return value;
}
