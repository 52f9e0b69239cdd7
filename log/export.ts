import type postgres from 'postgres';
import { type LogLine, type PlacedLine, readErasure } from '../trust/log-line.ts';
import { maskRecord } from './mask.ts';

const batch = 1_000;

type Row = {
  readonly index: number;
  readonly id: string;
  readonly at: string;
  readonly salt: string | null;
  readonly record: string | null;
  readonly leaf: string;
  readonly erasure: number | null;
};

/**
 * Gives every line of the log, in order, each checkpoint after the last record that it vouches for; as of one
 * instant. `owner` is a connection that may read all of it. `masked` leaves out what may point at a person.
 */
export async function exportLog(
  owner: postgres.Sql,
  write: (line: LogLine) => Promise<void>,
  { masked = false }: { readonly masked?: boolean } = {},
): Promise<{ readonly records: number; readonly checkpoints: number }> {
  return owner.begin('isolation level repeatable read read only', async (sql) => {
    const checkpoints = await sql<{ size: string; note: string }[]>`
      select size, note from log_checkpoint order by size`;
    let [records, written] = [0, 0];
    const rows = sql<Row[]>`
      select index::float8 as index, id, salt, record, leaf, erasure::float8 as erasure,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from access_log order by index`.cursor(batch);
    for await (const some of rows) {
      for (const row of some) {
        await write(lineOf(row, masked));
        records += 1;
        for (
          let due = checkpoints[written];
          due && Number(due.size) <= row.index + 1;
          due = checkpoints[written]
        ) {
          await write({ checkpoint: due.note });
          written += 1;
        }
      }
    }
    for (const { note } of checkpoints.slice(written)) await write({ checkpoint: note });
    return { records, checkpoints: checkpoints.length };
  });
}

function lineOf({ index, id, at, salt, record, leaf, erasure }: Row, masked: boolean): PlacedLine {
  if (salt === null || record === null) return { index, id, at, leaf, erasure: erasure ?? -1 };
  // Of an erasure everybody may read all: without it the records that it covers could not be verified.
  if (!masked || readErasure(record)) return { index, id, at, salt, record, leaf };
  return { index, id, at, leaf, masked: maskRecord(record) };
}
