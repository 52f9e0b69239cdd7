import { and, arrayOverlaps, desc, eq, gte, isNull, lt, min, or, type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import { isAnyOf } from '../any-of.ts';
import type { Transaction } from '../row-security.ts';
import { accessLogEntry } from './tables.ts';

/** An entry of the access log as one organisation may read it. */
export type EntryRow = typeof accessLogEntry.$inferSelect;

/** What to narrow the log by. Instants are ISO 8601; null in a list stands for an entry that has none. */
export type EntryFilter = {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly product?: string | null;
  readonly role?: 'PROVIDER' | 'RECIPIENT' | null;
  readonly purposes?: readonly (string | null)[] | null;
  readonly partners?: readonly (string | null)[] | null;
  readonly decisions?: readonly EntryRow['decision'][] | null;
  readonly dataOnly?: boolean;
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
    oneOf(accessLogEntry.purpose, filter.purposes),
    oneOf(accessLogEntry.recipient, filter.partners),
    filter.decisions
      ? sql`${isAnyOf(accessLogEntry.decision, filter.decisions)} and ${accessLogEntry.code} is distinct from 'CLIENT_GONE'`
      : undefined,
    filter.dataOnly
      ? sql`(${accessLogEntry.decision} <> 'answered' or ${accessLogEntry.products} <> '[]'::jsonb or ${accessLogEntry.denied} <> '{}')`
      : undefined,
  ];
  return tx
    .select()
    .from(accessLogEntry)
    .where(and(...conditions))
    .orderBy(desc(accessLogEntry.seq))
    .limit(limit);
}

/** Whether a column holds one of the values, null among them; no condition where there is no list. */
function oneOf(column: PgColumn, values: readonly (string | null)[] | null | undefined): SQL | undefined {
  if (!values) return undefined;
  const given = isAnyOf(
    column,
    values.filter((value) => value !== null),
  );
  return values.includes(null) ? or(given, isNull(column)) : given;
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
