import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { everyArea, levelRank } from '../policy/area.ts';
import { intervalRank, lastMonthNo, monthNo } from '../policy/period.ts';
import type { ScopeClaims } from '../trust/scope-assertion.ts';
import type { Reference } from './reference.ts';

/** The transaction that a request reads in. */
export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** How long a sealed setting is good for, seconds: longer than any request may take. */
const sealLifetime = 30;

/**
 * The setting that row security reads: the request's grants by number, sealed with an HMAC. A grant on a product,
 * provider or area that this subgraph does not know is left out, and so grants nothing.
 */
export function sealScope(
  claims: ScopeClaims,
  reference: Reference,
  key: Uint8Array,
  now = Date.now(),
): string {
  const grants = claims.grants.flatMap((grant) => {
    const source = reference.sourceNo(grant.product, grant.provider);
    const from = monthNo(grant.from);
    const to = grant.to === null ? lastMonthNo : monthNo(grant.to);
    if (source === undefined || from === undefined || to === undefined) return [];
    const every = grant.areas.includes(everyArea);
    const areas = every ? [] : grant.areas.flatMap((area) => reference.areaNo(area) ?? []);
    if (!every && areas.length === 0) return [];
    const level = levelRank[grant.finestLevel];
    const interval = intervalRank[grant.finestInterval];
    return [{ source, every, areas, level, interval, from, to, exact: grant.disclosure === 'exact' }];
  });
  const payload = JSON.stringify({
    expires: Math.floor(now / 1000) + sealLifetime,
    instant: claims.instant,
    parties: [...new Set([claims.organisation, claims.legalBody])],
    grants,
  });
  return `${createHmac('sha256', key).update(payload).digest('hex')}.${payload}`;
}

/**
 * Runs the work in a read-only transaction under the sealed scope. The setting ends with the transaction, so that
 * nothing is left on the pooled connection.
 */
export function withScope<T>(
  db: PostgresJsDatabase,
  sealed: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return db.transaction(
    async (transaction) => {
      await transaction.execute(sql`select set_config('hub.scope', ${sealed}, true)`);
      return work(transaction);
    },
    { accessMode: 'read only' },
  );
}
