import { and, arrayOverlaps, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../row-security.ts';
import { accessLogEntry } from './tables.ts';

/** An entry of the access log as one organisation may read it. */
export type EntryRow = typeof accessLogEntry.$inferSelect;

/** What to narrow the log by. Instants are ISO 8601. */
export type EntryFilter = {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly product?: string | null;
  readonly role?: 'PROVIDER' | 'RECIPIENT' | null;
};

/** Entries that concern the asker, newest first. */
export function selectEntries(
  tx: Transaction,
  filter: EntryFilter,
  after: number | null,
  limit: number,
): Promise<readonly EntryRow[]> {
  const conditions: (SQL | undefined)[] = [
    after === null ? undefined : lt(accessLogEntry.seq, after),
    filter.from ? gte(accessLogEntry.at, filter.from) : undefined,
    filter.to ? lt(accessLogEntry.at, filter.to) : undefined,
    filter.role ? eq(accessLogEntry.role, filter.role.toLowerCase()) : undefined,
    filter.product
      ? sql`(${accessLogEntry.products} @> ${JSON.stringify([{ product: filter.product }])}::jsonb or ${arrayOverlaps(accessLogEntry.denied, [filter.product])})`
      : undefined,
  ];
  return tx
    .select()
    .from(accessLogEntry)
    .where(and(...conditions))
    .orderBy(desc(accessLogEntry.seq))
    .limit(limit);
}
