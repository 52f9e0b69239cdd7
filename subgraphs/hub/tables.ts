import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

/**
 * The access log: one row a request, append-only. The serving role cannot read it; the gateway's can only append, by a
 * function that gives out the index.
 */
export const accessLog = pgTable('access_log', {
  /** The leaf's place in the Merkle tree: 0, 1, 2 and so on, without gaps. */
  index: bigint({ mode: 'number' }).primaryKey(),
  id: uuid().notNull().unique(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  /** Null, as the record is, where the retention rule has erased them. */
  salt: text(),
  /** Canonical JSON of the record (trust/log-leaf.ts). */
  record: text(),
  /** SHA-256 of the salt and the record. */
  leaf: text().notNull(),
  /** The place of the record of the erasure that erased this one. */
  erasure: bigint({ mode: 'number' }),
});

/** Inner nodes of the Merkle tree, those of every fourth level: what proofs are made of (trust/log-nodes.ts). */
export const logNode = pgTable(
  'log_node',
  {
    level: smallint().notNull(),
    place: bigint({ mode: 'number' }).notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.level, table.place] })],
);

/** What has been erased under the retention rule, append-only: the places, and before which instant they were written. */
export const logErasure = pgTable('log_erasure', {
  /** The place of the erasure's own record in the log, which is never erased. */
  index: bigint({ mode: 'number' }).primaryKey(),
  first: bigint({ mode: 'number' }).notNull(),
  last: bigint({ mode: 'number' }).notNull(),
  before: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
});

/** The sequencer: how many leaves there are. Its one row is locked by who appends, so that indices follow commits. */
export const logHead = pgTable(
  'log_head',
  {
    onlyRow: boolean('only_row').primaryKey().default(true),
    size: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [check('log_head_only_row', sql`${table.onlyRow}`)],
);

/** What the log's key has signed of the tree, append-only; one for a size, so that no two roots are signed for it. */
export const logCheckpoint = pgTable('log_checkpoint', {
  size: bigint({ mode: 'number' }).primaryKey(),
  /** The signed note (trust/checkpoint.ts). */
  note: text().notNull(),
  /** The tree's frontier at this size, from which the next checkpoint goes on. Its root is the signed one. */
  frontier: text().array().notNull(),
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

/** Where a version of a shared query stands. */
export type SharedQueryState = 'draft' | 'submitted' | 'approved' | 'returned' | 'published' | 'retired';

/** Versions of shared queries that organisations have saved. Once submitted, what a version says never changes. */
export const sharedQueryVersion = pgTable(
  'shared_query_version',
  {
    id: text().notNull(),
    version: integer().notNull(),
    /** The organisation that answers for it. */
    owner: text().notNull(),
    state: text().$type<SharedQueryState>().notNull(),
    /** Grows with every change of a draft. */
    revision: integer().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    purpose: text().notNull(),
    view: text().$type<'TABLE' | 'LINE' | 'MAP' | 'BARS'>().notNull(),
    /** As it was saved: with what it says of itself, or, of a front-end's manifest, the bytes that its id is the digest of. */
    document: text().notNull(),
    origin: text().$type<'person' | 'manifest'>().notNull(),
    /** Organisations that may run it; null for everybody. */
    runnableBy: text('runnable_by').array(),
    /** Who wrote it: the issuer's id of a person, or of an operator's command. */
    author: text().notNull(),
    reviewer: text(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.version] }),
    uniqueIndex('shared_query_one_draft').on(table.id).where(sql`${table.state} = 'draft'`),
    check(
      'shared_query_state',
      sql`${table.state} in ('draft', 'submitted', 'approved', 'returned', 'published', 'retired')`,
    ),
    check('shared_query_second_person', sql`${table.reviewer} <> ${table.author}`),
  ],
);

/** What was done with shared queries, append-only: its newest number tells gateways that something has changed. */
export const sharedQueryAct = pgTable(
  'shared_query_act',
  {
    seq: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    id: text().notNull(),
    version: integer().notNull(),
    /** The state that it led to. */
    state: text().$type<SharedQueryState>().notNull(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    organisation: text().notNull(),
    person: text().notNull(),
    comment: text(),
  },
  (table) => [
    index('shared_query_act_of').on(table.id, table.version),
    index('shared_query_act_by').on(table.organisation, table.at),
  ],
);

/** Data links: what lets a tool without tokens fetch one export. Of the secret its digest alone is kept; a link ends once. */
export const dataLink = pgTable(
  'data_link',
  {
    id: text().primaryKey(),
    partner: text().notNull(),
    organisation: text().notNull(),
    sharedQuery: text('shared_query').notNull(),
    version: integer().notNull(),
    purpose: text().notNull(),
    /** SHA-256 of the secret, hexadecimal. */
    secret: text().notNull(),
    created: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    expires: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    revoked: timestamp({ withTimezone: true, mode: 'string' }),
    /** Who created it: the issuer's id of a person. */
    person: text().notNull(),
  },
  (table) => [
    index('data_link_of').on(table.partner),
    check(
      'data_link_year',
      sql`${table.expires} > ${table.created} and ${table.expires} <= ${table.created} + interval '366 days'`,
    ),
    check('data_link_secret', sql`${table.secret} ~ '^[0-9a-f]{64}$'`),
  ],
);
