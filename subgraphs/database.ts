import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** A database that requests are served from, with its pool. */
export type ServedDatabase = PostgresJsDatabase & { readonly $client: postgres.Sql };

/** A subgraph's database over a pool; closes with `await using` or `end`. */
export type Database = { readonly db: ServedDatabase; readonly sql: postgres.Sql; end(): Promise<void> };

/** How long a served request's statement may take, milliseconds: an abandoned request must not hold a connection. */
export const servedStatementTimeout = 10_000;

/** Opens a pool; `statementTimeout` in milliseconds, 0 for none. Notices are dropped; identifiers and rows never reach a log. */
export function openDatabase(
  url: string,
  { max = 10, statementTimeout = 0 }: { readonly max?: number; readonly statementTimeout?: number } = {},
): Database {
  const sql = postgres(url, {
    max,
    onnotice: () => {},
    idle_timeout: 0,
    connect_timeout: 5,
    connection: { statement_timeout: statementTimeout },
  });
  return { db: drizzle(sql), sql, end: () => sql.end({ timeout: 2 }) };
}

const root = import.meta.dirname;

/** Names of the rooms that have a database. */
export const databaseNames = ['city', 'police', 'region', 'civil-society', 'hub'] as const;

/** The name of a room with a database. */
export type DatabaseName = (typeof databaseNames)[number];

/**
 * Brings a database to the newest version: the foundation first, then the subgraph's own tables. An advisory lock
 * makes several starting at once take turns. `url` must log in as the owner.
 */
export async function migrateDatabase(url: string, name: DatabaseName): Promise<void> {
  const { db, sql, end } = openDatabase(url, { max: 1 });
  try {
    await sql`select pg_advisory_lock(hashtext('hub-migrations'))`;
    await migrate(db, { migrationsFolder: `${root}/foundation/migrations`, migrationsTable: 'foundation' });
    await migrate(db, { migrationsFolder: `${root}/${name}/migrations`, migrationsTable: 'own' });
  } finally {
    await end();
  }
}
