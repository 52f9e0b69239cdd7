import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { FollowedPins } from './pins.ts';

/**
 * Names the latest changes of the database, as an expression: another after every commit that changed a followed table
 * (migration 0011 of the foundation), and none that was before, after a restart or a restore either.
 */
export const latestChanges = `(
  select concat_ws(' ', pg_postmaster_start_time(), 'hub.change'::regclass::oid,
    string_agg(no || '.' || xmin, ' ' order by no)) from hub.change)`;

/** The latest changes now. */
export async function readChanges(db: Pick<PostgresJsDatabase, 'execute'>): Promise<string> {
  const [row] = await db.execute<{ changes: string }>(sql.raw(`select ${latestChanges} as changes`));
  return row?.changes ?? '';
}

/**
 * Names what an answer rests on, from the changes that its transaction saw (null: it was answered from memory); ask for it
 * before the pins are used. The same name later: the same question under the same scope has the same answer. Null where
 * the pins cannot be read: what was answered before them is not to be given any more.
 */
export type Rests = () => ((changes: string | null) => string) | null;

/** What answers of this process rest on: what it read at start, the pins that it holds, and the database. */
export function createRests(pins: Pick<FollowedPins, 'held'>): Rests {
  const process = randomUUID();
  return () => {
    const held = pins.held();
    if (held === null) return null;
    return (changes) =>
      createHash('sha256')
        .update(`${process}\n${held.version}\n${changes ?? held.after}`)
        .digest('base64url');
  };
}
