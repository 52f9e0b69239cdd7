import type postgres from 'postgres';
import { UsageError } from './importer.ts';

/** Throws UsageError unless the database hosts all the products: figures in another's would be served by nobody. */
export async function requireHosted(
  sql: postgres.TransactionSql,
  products: readonly string[],
): Promise<void> {
  const hosted = await sql<{ product: string }[]>`select distinct product from source`;
  const known = new Set(hosted.map(({ product }) => product));
  const missing = products.find((product) => !known.has(product));
  if (missing !== undefined)
    throw new UsageError(
      `This database does not host ${missing}. Give the one that does in HUB_OWNER_DATABASE_URL.`,
    );
}
