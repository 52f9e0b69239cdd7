import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * Whether a column is one of the values; never where there are none. They are one parameter, so that the statement is the
 * same for any number of them and is prepared once.
 */
export const isAnyOf = (column: PgColumn, values: readonly (string | number)[]): SQL =>
  sql`${column} = any(${sql.param([...values])})`;
