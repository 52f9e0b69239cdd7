import type postgres from 'postgres';

/**
 * Runs the work in one transaction, if the table is empty: a seed that is run again does nothing. Several starting at
 * once take turns. `owner` logs in as the owner, whom row security lets pass.
 */
export async function once(
  owner: postgres.Sql,
  table: string,
  work: (sql: postgres.TransactionSql) => Promise<void>,
): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`set local synchronous_commit = off`;
    await sql`select pg_advisory_xact_lock(hashtext('hub-load'))`;
    const filled = await sql`select from ${sql(table)} limit 1`;
    if (filled.length === 0) await work(sql);
  });
}

/** An array literal of texts, for a column of type text[]. */
export function list(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
