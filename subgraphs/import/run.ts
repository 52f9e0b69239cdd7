import type postgres from 'postgres';
import { openTextFile } from './file.ts';
import {
  FileError,
  type ImportContext,
  type KnownArea,
  type PreparedImport,
  type Rejection,
  type Row,
  type Write,
} from './importer.ts';

/** What a run is told of: one file, for one database. */
export type ImportRun = {
  readonly prepared: PreparedImport;
  /** The importer's name with the options that bear on the result: with the digest, what was imported. */
  readonly kind: string;
  readonly path: string;
  /** Without its folders, in Unicode NFC. */
  readonly fileName: string;
  readonly source: string;
  readonly licence: string;
  readonly decimalComma: boolean;
  /** Everything but the commit. */
  readonly dryRun: boolean;
  readonly now: Date;
  /** Told of each row that was read, and of each rejection as it is found. */
  readonly onRow: () => void;
  readonly onRejection: (rejection: Rejection) => void;
};

/** How an import ended. `notes` are sentences of the importer. */
export type ImportOutcome = { readonly notes: readonly string[] } & (
  | { readonly kind: 'imported'; readonly importNo: number; readonly rows: number; readonly digest: string }
  | { readonly kind: 'tried'; readonly rows: number; readonly digest: string }
  | { readonly kind: 'known'; readonly importNo: number; readonly importedAt: string }
  | { readonly kind: 'rejected'; readonly rejections: number }
);

/** Thrown to undo the transaction; carries how the import ended. */
class Undone extends Error {
  readonly outcome: ImportOutcome;

  constructor(outcome: ImportOutcome) {
    super('undone');
    this.outcome = outcome;
  }
}

/**
 * Imports a file in one transaction of the database's owner: all of it, or nothing. A process or a connection that dies
 * leaves nothing. Imports into one database take turns. Throws where the database fails.
 */
export async function runImport(owner: postgres.Sql, run: ImportRun): Promise<ImportOutcome> {
  try {
    return await owner.begin((sql) => inTransaction(sql, run));
  } catch (error) {
    if (error instanceof Undone) return error.outcome;
    throw error;
  }
}

async function inTransaction(sql: postgres.TransactionSql, run: ImportRun): Promise<ImportOutcome> {
  const { prepared, kind, fileName, source, licence, now } = run;
  await sql`select pg_advisory_xact_lock(hashtext('hub-import'))`;
  const notes: string[] = [];
  let rejections = 0;
  let rows = 0;
  const reject = (line: number, column: string | null, reason: string): void => {
    rejections += 1;
    run.onRejection({ line, column, reason });
  };
  const context: ImportContext = {
    now,
    decimalComma: run.decimalComma,
    areas: await readAreas(sql),
    reject,
    note: (sentence) => notes.push(sentence),
  };
  /** Counts rows; a file that cannot be read on ends there, so that what loads the rows ends in order. */
  async function* watch<Value>(read: AsyncIterable<Row<Value>>): AsyncGenerator<Row<Value>> {
    try {
      for await (const row of read) {
        rows += 1;
        run.onRow();
        yield row;
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      reject(error.line, error.column, error.message);
    }
  }
  const file = openTextFile(run.path);
  const write: Write = await prepared.stage(sql, file.text, context, watch);
  if (rows === 0 && rejections === 0) reject(1, null, 'the file has no rows to import');
  if (rejections > 0) throw new Undone({ kind: 'rejected', rejections, notes });
  const digest = file.digest();
  if (digest === null) throw new Error('an importer did not read its file to the end');
  const [known] = await sql<{ no: number; importedAt: string }[]>`
    select no, to_char(imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "importedAt"
      from import_record where kind = ${kind} and digest = ${digest}`;
  if (known) throw new Undone({ kind: 'known', importNo: known.no, importedAt: known.importedAt, notes });
  const [record] = await sql<{ no: number }[]>`
    insert into import_record ${sql({
      kind,
      source,
      licence,
      file_name: fileName,
      digest,
      rows,
      imported_at: now.toISOString(),
    })} returning no`;
  if (!record) throw new Error('the import was not recorded');
  await write(record.no);
  if (run.dryRun) throw new Undone({ kind: 'tried', rows, digest, notes });
  return { kind: 'imported', importNo: record.no, rows, digest, notes };
}

async function readAreas(sql: postgres.TransactionSql): Promise<ReadonlyMap<string, KnownArea>> {
  const areas = await sql<KnownArea[]>`
    select no, id, level, normalize(name, nfc) as name, valid_from::text as "validFrom", valid_to::text as "validTo"
      from area order by no`;
  return new Map(areas.map((area) => [area.id, { ...area }]));
}
