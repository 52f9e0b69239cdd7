import { createHmac } from 'node:crypto';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Grant } from '../policy/scope.ts';
import type { ScopeClaims } from '../trust/scope-assertion.ts';
import { latestChanges } from './changes.ts';
import type { ServedDatabase } from './database.ts';
import { grantedCells } from './granted-cells.ts';
import { preparing } from './prepared.ts';
import type { Reference } from './reference.ts';

/** The transaction that a request reads in. */
export type Transaction = PostgresJsDatabase;

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
    // Own data is admitted to whoever has shown that it is its own; for whom somebody speaks is what the gateway says.
    owner: claims.grants.some(({ kind }) => kind === 'own') ? claims.organisation : null,
  });
  const payload = [asker, ...[areas, record, released, exact].map((list) => `{${list.join(',')}}`)].join(
    '\n',
  );
  return `${createHmac('sha256', key).update(payload).digest('hex')}.${payload}`;
}

/** A seal is used again this long, milliseconds: what is left of its life is still longer than any request. */
const sealReuse = 10_000;

/**
 * Seals scopes, remembering the seal of an assertion for as long as that is known: a gateway uses each for a second. What
 * has been admitted of it since may be less, and is then sealed anew.
 */
export function createSealer(reference: Reference, key: Uint8Array) {
  const known = new WeakMap<
    ScopeClaims,
    { readonly grants: readonly Grant[]; readonly sealed: string; readonly until: number }
  >();
  return (asserted: ScopeClaims, grants: readonly Grant[]): string => {
    const now = Date.now();
    const last = known.get(asserted);
    if (last && now < last.until && isSameList(last.grants, grants)) return last.sealed;
    const sealed = sealScope({ ...asserted, grants }, reference, key, now);
    known.set(asserted, { grants, sealed, until: now + sealReuse });
    return sealed;
  };
}

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/**
 * Runs the work with a read-only transaction under the sealed scope, which begins at the first statement: much of what is
 * asked is answered from memory. The setting ends with the transaction, so that nothing is left on the pooled
 * connection. `told` hears the text of every statement but those. Gives with the result the latest changes that the
 * transaction saw, null where none was begun. Rejects where the work does, and where any statement failed.
 */
export async function withScope<T>(
  db: ServedDatabase,
  sealed: string,
  work: (transaction: Transaction) => Promise<T>,
  told: (statement: string) => void = () => {},
): Promise<{ readonly result: T; readonly changes: string | null }> {
  const scoped = scopedReading(db.$client, sealed);
  try {
    const result = await work(drizzle(preparing(db.$client, scoped.reading), { logger: { logQuery: told } }));
    return { result, changes: await scoped.end() };
  } catch (error) {
    await scoped.abandon(error);
    throw error;
  }
}

const beginning = `select set_config('hub.scope', $1, true), ${latestChanges} as changes`;

/**
 * A transaction that is begun when it is first read in, and its end. Nothing is read in it afterwards: a resolver may
 * outlive its request, whose answer is ready where a null has passed up over it, and the connection is another's by then.
 */
function scopedReading(client: postgres.Sql, sealed: string) {
  const work = Promise.withResolvers<void>();
  let over = false;
  let begun: Promise<postgres.TransactionSql> | undefined;
  let ended: Promise<string> | undefined;
  const begin = (): Promise<postgres.TransactionSql> =>
    new Promise((resolve, reject) => {
      ended = client.begin('read only', async (transaction) => {
        // Sent with the first statement and not waited for before it: where it fails, so does all that comes after it.
        const scope = transaction
          .unsafe<{ changes: string }[]>(beginning, [sealed], { prepare: true })
          .execute();
        resolve(transaction);
        const [[row]] = await Promise.all([scope, work.promise]);
        return row?.changes ?? '';
      });
      ended.catch(reject);
    });
  return {
    async reading(): Promise<postgres.TransactionSql> {
      if (over) throw new Error('The request is over.');
      begun ??= begin();
      return begun;
    },
    async end(): Promise<string | null> {
      over = true;
      work.resolve();
      return (await ended) ?? null;
    },
    /** Never rejects: what went wrong is known. */
    async abandon(error: unknown): Promise<void> {
      over = true;
      work.reject(error);
      await work.promise.catch(() => {});
      await ended?.catch(() => {});
    },
  };
}
