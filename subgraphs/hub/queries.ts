import { and, arrayOverlaps, desc, eq, gte, lt, min, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
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

/**
 * Entries that concern the asker, newest first, after the one of a request's id. Never by number: numbers run over
 * everybody's entries, and would tell how much others ask.
 */
export function selectEntries(
  tx: Transaction,
  filter: EntryFilter,
  after: string | null,
  limit: number,
): Promise<readonly EntryRow[]> {
  const conditions: (SQL | undefined)[] = [
    after === null ? undefined : lt(accessLogEntry.seq, seqOf(tx, after)),
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

/** Deliveries of a report that concern the asker, newest first: entries of the log under the report's own operation. */
export function selectDeliveries(
  tx: Transaction,
  { report, month }: { readonly report: string; readonly month: string },
  after: string | null,
  limit: number,
): Promise<readonly EntryRow[]> {
  return tx
    .select()
    .from(accessLogEntry)
    .where(
      and(
        // No operation of a document has a colon in its name.
        eq(accessLogEntry.operation, `report:${report}:${month}`),
        sql`${accessLogEntry.products} @> '[{"product":"hub.monthly-report"}]'::jsonb`,
        after === null ? undefined : lt(accessLogEntry.seq, seqOf(tx, after)),
      ),
    )
    .orderBy(desc(accessLogEntry.seq))
    .limit(limit);
}

/** Where an entry stands; null, so that nothing follows, where it is not there or concerns others. */
function seqOf(tx: Transaction, request: string) {
  const known = alias(accessLogEntry, 'known');
  return tx
    .select({ seq: min(known.seq) })
    .from(known)
    .where(eq(known.logId, request));
}
