import { bigint, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The access log: one row a request, append-only. The serving role cannot read it; the gateway's can only append. */
export const accessLog = pgTable('access_log', {
  seq: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  id: uuid().notNull().unique(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  salt: text().notNull(),
  /** Canonical JSON of the record (trust/log-leaf.ts). */
  record: text().notNull(),
  /** SHA-256 of the salt and the record. */
  leaf: text().notNull(),
});

/** One product as an entry tells of it: rows null where it was denied. */
export type EntryProduct = { readonly product: string; readonly rows: number };

/**
 * What one organisation may read of a request: the recipient all of it, a provider its own products alone. Written
 * with the log, so that nothing has to be held back when it is read.
 */
export const accessLogEntry = pgTable(
  'access_log_entry',
  {
    seq: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    logId: uuid('log_id').notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    /** The organisation that the entry is for. */
    organisation: text().notNull(),
    role: text().notNull(),
    /** The organisation that asked; null where nobody could be made out. */
    recipient: text(),
    purpose: text(),
    operation: text(),
    products: jsonb().$type<readonly EntryProduct[]>().notNull(),
    denied: text().array().notNull(),
    agreements: text().array().notNull(),
    decision: text().$type<'answered' | 'partial' | 'refused' | 'failed'>().notNull(),
    code: text(),
    registerVersion: integer('register_version'),
  },
  (table) => [
    index('access_log_entry_by_organisation').on(table.organisation, table.seq),
    index('access_log_entry_by_request').on(table.logId),
  ],
);
