import { isNull } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Grant } from '../policy/scope.ts';
import { signedVersion } from './foundation/tables.ts';

/** A version's digest with a provider that has signed it. */
export type SignedVersion = { readonly digest: string; readonly provider: string };

/**
 * The second lock: which clauses a subgraph accepts. The gateway verifies signatures with keys that the register
 * gives it; here only what the provider itself has put down as signed counts.
 */
export type SignedVersions = {
  /** Whether a grant may be acted on: own and open data, or a clause of a version that its provider has signed. */
  accepts(grant: Grant): boolean;
};

/** What follows the provider's list, until it is disposed of. */
export type FollowedVersions = SignedVersions & AsyncDisposable;

const refreshMilliseconds = 400;

/** Follows the list in the subgraph's database, so that what a provider withdraws is refused within a second. */
export async function followSignedVersions(
  db: PostgresJsDatabase,
  report: (error: unknown) => void,
): Promise<FollowedVersions> {
  let accepted: ReadonlySet<string> = new Set();
  const read = async () => {
    const rows = await db
      .select({ digest: signedVersion.digest, provider: signedVersion.provider })
      .from(signedVersion)
      .where(isNull(signedVersion.withdrawnAt));
    accepted = new Set(rows.map(keyOf));
  };
  await read();
  let reading: Promise<void> | undefined;
  const timer = setInterval(() => {
    reading ??= read()
      .catch((error: unknown) => {
        // Fail closed: what cannot be read may have been withdrawn.
        accepted = new Set();
        report(error);
      })
      .finally(() => {
        reading = undefined;
      });
  }, refreshMilliseconds);
  timer.unref();
  return {
    accepts: ({ kind, digest, provider }) =>
      kind !== 'clause' || (digest !== null && accepted.has(keyOf({ digest, provider }))),
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await reading;
    },
  };
}

/** Accepts every clause: for a subgraph that gives no data by clause (the hub's own), and for tests of what lies behind. */
export const everyVersion: SignedVersions = { accepts: () => true };

/** Puts versions down as signed by their providers; what is there already stays as it is. */
export async function acceptVersions(owner: postgres.Sql, versions: readonly SignedVersion[]): Promise<void> {
  if (versions.length === 0) return;
  await owner`insert into signed_version ${owner([...versions], 'digest', 'provider')} on conflict do nothing`;
}

const keyOf = ({ digest, provider }: SignedVersion): string => `${digest} ${provider}`;
