import { and, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Organisation } from '../policy/organisation.ts';
import type { Succession } from '../policy/succession.ts';
import {
  acceptedSuccession,
  knownOrganisation,
  ownClient,
  pinnedKey,
  signedVersion,
} from './foundation/tables.ts';
import type { OwnClient, PinnedKey } from './pins.ts';

/** A version's digest with a provider of clauses in it. */
export type ProviderVersion = { readonly digest: string; readonly provider: string };

/** What an owner keeps of its pins; what is there already stays as it is. The numbers are of rows that changed. */
export type KeptPins = {
  /** Puts a version down as signed on paper by its provider. */
  putDown(version: ProviderVersion): Promise<void>;
  /** Suspends the provider's part in versions, signed or yet to be. */
  withdraw(versions: readonly ProviderVersion[]): Promise<void>;
  restore(version: ProviderVersion): Promise<number>;
  pin(keys: readonly PinnedKey[]): Promise<number>;
  unpin(provider: string, id: string): Promise<number>;
  addOwn(clients: readonly OwnClient[]): Promise<number>;
  removeOwn(client: Pick<OwnClient, 'kind' | 'id' | 'provider'>): Promise<number>;
  addSuccession(succession: Pick<Succession, 'predecessor' | 'successor'>): Promise<void>;
  removeSuccession(succession: Pick<Succession, 'predecessor' | 'successor'>): Promise<number>;
  addOrganisations(organisations: readonly Pick<Organisation, 'id' | 'kind' | 'branch'>[]): Promise<number>;
  removeOrganisation(id: string): Promise<number>;
};

/** What may not be pinned; the message says what may. */
export class PinError extends Error {
  override name = 'PinError';
}

/** The pins of a subgraph's database, for its owner to keep. */
export function keepPins(owner: postgres.Sql): KeptPins {
  const db = drizzle(owner);
  const of = ({ digest, provider }: ProviderVersion) =>
    and(eq(signedVersion.digest, digest), eq(signedVersion.provider, provider));
  return {
    async putDown(version) {
      await db
        .insert(signedVersion)
        .values({ ...version, onPaper: true })
        .onConflictDoUpdate({
          target: [signedVersion.digest, signedVersion.provider],
          set: { onPaper: true },
        });
    },
    async withdraw(versions) {
      if (versions.length === 0) return;
      const withdrawnAt = new Date().toISOString();
      await db
        .insert(signedVersion)
        .values(versions.map((version) => ({ ...version, onPaper: false, withdrawnAt })))
        .onConflictDoUpdate({
          target: [signedVersion.digest, signedVersion.provider],
          set: { withdrawnAt },
        });
    },
    async restore(version) {
      const rows = await db.update(signedVersion).set({ withdrawnAt: null }).where(of(version)).returning();
      await db.delete(signedVersion).where(and(of(version), eq(signedVersion.onPaper, false)));
      return rows.length;
    },
    async pin(keys) {
      if (keys.length === 0) return 0;
      const rows = await db
        .insert(pinnedKey)
        .values(
          keys.map(({ id, provider, party, use, jwk, validFrom, validTo }) => ({
            id,
            provider,
            party,
            use,
            jwk: publicMembers(jwk),
            validFrom: new Date(validFrom),
            validTo: validTo === null ? null : new Date(validTo),
          })),
        )
        .onConflictDoNothing()
        .returning();
      return rows.length;
    },
    async unpin(provider, id) {
      const rows = await db
        .delete(pinnedKey)
        .where(and(eq(pinnedKey.provider, provider), eq(pinnedKey.id, id)))
        .returning();
      return rows.length;
    },
    async addOwn(clients) {
      if (clients.length === 0) return 0;
      const rows = await db
        .insert(ownClient)
        .values(clients.map(({ areas, ...client }) => ({ ...client, areas: [...areas] })))
        .onConflictDoNothing()
        .returning();
      return rows.length;
    },
    async removeOwn({ kind, id, provider }) {
      const rows = await db
        .delete(ownClient)
        .where(and(eq(ownClient.kind, kind), eq(ownClient.id, id), eq(ownClient.provider, provider)))
        .returning();
      return rows.length;
    },
    async addSuccession(succession) {
      await db.insert(acceptedSuccession).values(succession).onConflictDoNothing();
    },
    async removeSuccession({ predecessor, successor }) {
      const rows = await db
        .delete(acceptedSuccession)
        .where(
          and(eq(acceptedSuccession.predecessor, predecessor), eq(acceptedSuccession.successor, successor)),
        )
        .returning();
      return rows.length;
    },
    async addOrganisations(organisations) {
      if (organisations.length === 0) return 0;
      const rows = await db
        .insert(knownOrganisation)
        .values(organisations.map(({ id, kind, branch }) => ({ id, kind, branch })))
        .onConflictDoNothing()
        .returning();
      return rows.length;
    },
    async removeOrganisation(id) {
      const rows = await db.delete(knownOrganisation).where(eq(knownOrganisation.id, id)).returning();
      return rows.length;
    },
  };
}

/** The members that make an Ed25519 public key. Throws PinError for another key, so that no private part is stored. */
function publicMembers({ kty, crv, x, d }: PinnedKey['jwk']): Readonly<Record<string, string>> {
  if (d !== undefined) throw new PinError('That is a private key. Pin the public half of it.');
  if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined) {
    throw new PinError('A pinned key must be an Ed25519 public key (JWK).');
  }
  return { kty, crv, x };
}
