import type postgres from 'postgres';
import type { LogLine } from '../trust/log-file.ts';

const batch = 1_000;

/**
 * Gives every line of the log, in order, each checkpoint after the last record that it vouches for; as of one
 * instant. `owner` is a connection that may read all of it.
 */
export async function exportLog(
  owner: postgres.Sql,
  write: (line: LogLine) => Promise<void>,
): Promise<{ readonly records: number; readonly checkpoints: number }> {
  return owner.begin('isolation level repeatable read read only', async (sql) => {
    const checkpoints = await sql<{ size: string; note: string }[]>`
      select size, note from log_checkpoint order by size`;
    let [records, written] = [0, 0];
    const rows = sql<Extract<LogLine, { leaf: string }>[]>`
      select index::float8 as index, id, salt, record, leaf,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from access_log order by index`.cursor(batch);
    for await (const some of rows) {
      for (const { index, id, at, salt, record, leaf } of some) {
        await write({ index, id, at, salt, record, leaf });
        records += 1;
        for (
          let due = checkpoints[written];
          due && Number(due.size) <= index + 1;
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
