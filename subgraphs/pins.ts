import { isDeepStrictEqual } from 'node:util';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Organisation } from '../policy/organisation.ts';
import type { Succession } from '../policy/succession.ts';
import type { PartyKey } from '../trust/signature.ts';
import { readChanges } from './changes.ts';
import {
  acceptedSuccession,
  knownOrganisation,
  ownClient,
  pinnedKey,
  signedVersion,
} from './foundation/tables.ts';

/** A key whose signatures bind a provider: its own, a unit's, or a registrar's that attests for one of these. */
export type PinnedKey = PartyKey & { readonly provider: string };

/** Who reads a provider's own data, and in which areas. */
export type OwnClient = {
  readonly kind: 'client' | 'partner';
  readonly id: string;
  readonly provider: string;
  readonly organisation: string;
  readonly areas: readonly string[];
};

/** What the providers of a subgraph have put down by their own hand: what the second lock goes by. */
export type Pins = {
  /** `versionKey`s. */
  readonly onPaper: ReadonlySet<string>;
  readonly withdrawn: ReadonlySet<string>;
  /** The same array for as long as no key is added, changed or removed. */
  readonly keys: readonly PinnedKey[];
  /** By `clientKey`. */
  readonly own: ReadonlyMap<string, readonly OwnClient[]>;
  readonly successions: readonly Succession[];
  readonly organisations: ReadonlyMap<string, Pick<Organisation, 'kind' | 'branch'>>;
};

/** What follows the pins, until it is disposed of. */
export type FollowedPins = AsyncDisposable & {
  /** The pins as of less than a second ago; none at all where they cannot be read. */
  current(): Pins;
  /**
   * Which they are: a version, another with every change of theirs and none that was before, but the same whatever else
   * changes in the database; and the latest changes of it that they were read after (changes.ts). Null where they cannot
   * be read.
   */
  held(): { readonly version: number; readonly after: string } | null;
};

/** A version with a provider of it, as one key. */
export const versionKey = (digest: string, provider: string): string => `${digest} ${provider}`;

/** A client, or a partner of people, as one key. */
export const clientKey = (kind: OwnClient['kind'], id: string): string => `${kind} ${id}`;

const nothing: Pins = {
  onPaper: new Set(),
  withdrawn: new Set(),
  keys: [],
  own: new Map(),
  successions: [],
  organisations: new Map(),
};

const refreshMilliseconds = 400;
/** What was read longer ago is not trusted: a database that hangs must not keep alive what was withdrawn. */
const staleMilliseconds = 5_000;

/** Follows the pins in the subgraph's database, so that what a provider withdraws is refused within a second. */
export async function followPins(
  db: PostgresJsDatabase,
  report: (error: unknown) => void,
): Promise<FollowedPins> {
  let after: string | null = await readChanges(db);
  let pins = await readPins(db, nothing);
  let version = 0;
  let readAt = performance.now();
  let reading: Promise<void> | undefined;
  const hold = (now: Pins) => {
    if (now !== pins) version += 1;
    pins = now;
  };
  const refresh = async () => {
    const began = performance.now();
    const changes = await readChanges(db);
    hold(await readPins(db, pins));
    after = changes;
    readAt = began;
  };
  const timer = setInterval(() => {
    reading ??= refresh()
      .catch((error: unknown) => {
        // Fail closed: what cannot be read may have been withdrawn.
        hold(nothing);
        after = null;
        report(error);
      })
      .finally(() => {
        reading = undefined;
      });
  }, refreshMilliseconds);
  timer.unref();
  const trusted = () => performance.now() - readAt <= staleMilliseconds;
  return {
    current: () => (trusted() ? pins : nothing),
    held: () => (trusted() && after !== null ? { version, after } : null),
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await reading;
    },
  };
}

/** The pins; the same object as before where nothing of them has changed. */
async function readPins(db: PostgresJsDatabase, before: Pins): Promise<Pins> {
  const [versions, keyRows, clients, successions, organisations] = await Promise.all([
    db.select().from(signedVersion),
    db.select().from(pinnedKey).orderBy(pinnedKey.provider, pinnedKey.party, pinnedKey.id),
    db.select().from(ownClient),
    db.select().from(acceptedSuccession),
    db.select().from(knownOrganisation),
  ]);
  const keysOf = (rows: typeof versions) =>
    new Set(rows.map(({ digest, provider }) => versionKey(digest, provider)));
  const keys = keyRows.map(({ validFrom, validTo, ...key }) => ({
    ...key,
    validFrom: validFrom.toISOString(),
    validTo: validTo?.toISOString() ?? null,
  }));
  const read: Pins = {
    onPaper: keysOf(versions.filter(({ onPaper }) => onPaper)),
    withdrawn: keysOf(versions.filter(({ withdrawnAt }) => withdrawnAt !== null)),
    keys: JSON.stringify(keys) === JSON.stringify(before.keys) ? before.keys : keys,
    own: Map.groupBy(clients, ({ kind, id }) => clientKey(kind, id)),
    // Accepted is accepted: a provider puts one down when it holds.
    successions: successions.map((row) => ({ kind: 'organisation', from: '', ...row })),
    organisations: new Map(organisations.map(({ id, kind, branch }) => [id, { kind, branch }])),
  };
  return isDeepStrictEqual(read, before) ? before : read;
}
