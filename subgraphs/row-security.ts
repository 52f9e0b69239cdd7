import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { ScopeClaims } from '../trust/scope-assertion.ts';
import { latestChanges } from './changes.ts';
import { grantedCells } from './granted-cells.ts';
import type { Reference } from './reference.ts';

/** The transaction that a request reads in. */
export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** How long a sealed setting is good for, seconds: longer than any request may take. */
const sealLifetime = 30;

/**
 * The setting that row security reads: who asks and until when, and what its grants reach by number, a line each, sealed
 * with an HMAC. `hub.sealed_line` in the database opens it. What a grant names that this subgraph does not know grants nothing.
 */
export function sealScope(
  claims: ScopeClaims,
  reference: Reference,
  key: Uint8Array,
  now = Date.now(),
): string {
  const { areas, record, released, exact } = grantedCells(claims.grants, reference);
  const asker = JSON.stringify({
    expires: Math.floor(now / 1000) + sealLifetime,
    instant: claims.instant,
    parties: [...new Set([claims.organisation, claims.legalBody])],
  });
  const payload = [asker, ...[areas, record, released, exact].map((list) => `{${list.join(',')}}`)].join(
    '\n',
  );
  return `${createHmac('sha256', key).update(payload).digest('hex')}.${payload}`;
}

/**
 * Runs the work in a read-only transaction under the sealed scope, and tells it the latest changes that it sees. The
 * setting ends with the transaction, so that nothing is left on the pooled connection.
 */
export function withScope<T>(
  db: PostgresJsDatabase,
  sealed: string,
  work: (transaction: Transaction, changes: string) => Promise<T>,
): Promise<T> {
  return db.transaction(
    async (transaction) => {
      const [row] = await transaction.execute<{ changes: string }>(
        sql`select set_config('hub.scope', ${sealed}, true), ${latestChanges} as changes`,
      );
      return work(transaction, row?.changes ?? '');
    },
    { accessMode: 'read only' },
  );
}
