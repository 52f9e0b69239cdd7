import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type postgres from 'postgres';

const chunkLength = 1 << 18;

/** How COPY's text format writes null. */
export const copyNull = '\\N';

/** Streams lines to a COPY in pieces of a quarter of a megabyte; the whole is never held. */
export async function copy(
  statement: postgres.PendingQuery<postgres.Row[]>,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  async function* chunks(): AsyncGenerator<Buffer> {
    let text = '';
    for await (const one of lines) {
      text += one;
      if (text.length < chunkLength) continue;
      yield Buffer.from(text);
      text = '';
    }
    if (text !== '') yield Buffer.from(text);
  }
  await pipeline(Readable.from(chunks()), await statement.writable());
}

/**
 * Drops the primary keys of tables that are to be filled from nothing, in the same transaction: a key that is made of rows
 * that are there costs half of one that grows with them. Gives what makes them again, as they were.
 */
export async function dropKeys(
  sql: postgres.TransactionSql,
  tables: readonly string[],
): Promise<() => Promise<void>> {
  const keys = await sql<{ table: string; name: string; definition: string }[]>`
    select relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'p' and conrelid = any (${[...tables]}::regclass[])`;
  for (const { table, name } of keys) await sql`alter table ${sql(table)} drop constraint ${sql(name)}`;
  return async () => {
    for (const { table, name, definition } of keys)
      await sql`alter table ${sql(table)} add constraint ${sql(name)} ${sql.unsafe(definition)}`;
  };
}
