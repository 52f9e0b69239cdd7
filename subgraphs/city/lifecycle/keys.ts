import { desc, eq, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import {
  type Actor,
  mayReadKeys,
  refusal,
  registrarOrganisation,
  requireKeyHolder,
  requireTimely,
} from '../../../policy/lifecycle.ts';
import {
  type KeyStatement,
  keyIdOf,
  type PublicKey,
  verifyKeyStatement,
} from '../../../trust/key-statement.ts';
import type { PartyKey } from '../../../trust/signature.ts';
import { organisation, partyKey } from '../tables.ts';
import { type Deed, demand, type Perform, refused } from './keeper.ts';

/** A key as it is kept. */
export type KeyRow = typeof partyKey.$inferSelect;

/** What is handed in with a new key. */
export type NewKey = {
  readonly jwk: PublicKey;
  /** The statement on the key, signed by the key itself: whoever registers it has it. */
  readonly proof: string;
};

/** Registration, rotation and revocation of keys. Each gives the key; each refuses by throwing a code of the catalogue. */
export type Keys = {
  /** An organisation's keys, revoked ones too, the latest first; none for whoever may not read them. */
  of(actor: Actor, party: string): Promise<readonly KeyRow[]>;
  /** The registrar registers the first key of a party, or one after all others were revoked. */
  register(actor: Actor, party: string, use: PartyKey['use'], key: NewKey): Promise<KeyRow>;
  /** The holder replaces a key that it still has: the old one signs for the new one, and ends. */
  rotate(actor: Actor, keyId: string, key: NewKey, endorsement: string): Promise<KeyRow>;
  /** From now on nothing that the key signs counts; what it signed before stays good. */
  revoke(actor: Actor, keyId: string, reason: string): Promise<KeyRow>;
};

/** Makes the acts on keys; `db` reads as the keeper does. */
export function createKeys(perform: Perform, db: PostgresJsDatabase): Keys {
  return {
    of: async (actor, party) =>
      mayReadKeys(actor, party)
        ? db.select().from(partyKey).where(eq(partyKey.party, party)).orderBy(desc(partyKey.validFrom))
        : [],

    register: (actor, party, use, key) =>
      perform('register-key', actor, async (deed) => {
        const [known] = await deed.tx.select().from(organisation).where(eq(organisation.id, party));
        if (!known) demand(refusal('PARTY_UNKNOWN', 'There is no such organisation in the register.'));
        if (use === 'attestation' && party !== registrarOrganisation) {
          demand(refusal('PARTY_UNKNOWN', 'Only the registrar attests what was signed on paper.'));
        }
        const held = await deed.tx.select().from(partyKey).where(eq(partyKey.party, party));
        if (held.some((one) => one.use === use && isGood(one, deed.now))) {
          demand(
            refusal('STATE_CONFLICT', 'The party has a good key. Rotate that, or revoke it first.', {
              state: 'registered',
            }),
          );
        }
        return add(deed, { party, use, jwk: key.jwk, replaces: null }, key);
      }),

    rotate: (actor, keyId, key, endorsement) =>
      perform('rotate-key', actor, async (deed) => {
        const old = await heldKey(deed, keyId, 'rotate-key');
        const statement: KeyStatement = { party: old.party, use: old.use, jwk: key.jwk, replaces: keyId };
        await requireSaid(deed, statement, endorsement, old);
        await cut(deed, keyId);
        return add(deed, statement, key);
      }),

    revoke: (actor, keyId, reason) =>
      perform('revoke-key', actor, async (deed) => {
        const old = await heldKey(deed, keyId, 'revoke-key');
        await deed.note({ keyId, reason, parties: [old.party] });
        return cut(deed, keyId);
      }),
  };
}

const isGood = ({ validTo }: KeyRow, now: string): boolean => validTo === null || validTo.toISOString() > now;

/** A good key that whoever acts may rotate or revoke; another's looks as one that is not there. */
async function heldKey(
  { tx, now, actor }: Deed,
  keyId: string,
  act: 'rotate-key' | 'revoke-key',
): Promise<KeyRow> {
  const [key] = await tx.select().from(partyKey).where(eq(partyKey.id, keyId));
  demand(requireKeyHolder(act, actor, key ?? null));
  if (key && isGood(key, now)) return key;
  throw refused(refusal('STATE_CONFLICT', 'The key is revoked or replaced already.', { state: 'revoked' }));
}

async function add(deed: Deed, statement: KeyStatement, { jwk, proof }: NewKey): Promise<KeyRow> {
  const { tx, now, note } = deed;
  const { party, use } = statement;
  const id = await keyIdOf(jwk);
  const [known] = await tx
    .select({ id: partyKey.id })
    .from(partyKey)
    .where(sql`${partyKey.jwk} ->> 'x' = ${jwk.x}`);
  if (known)
    demand(
      refusal('STATE_CONFLICT', 'That key has been registered before. Make a new one.', {
        state: 'registered',
      }),
    );
  await requireSaid(deed, statement, proof, { id, jwk });
  const [row] = await tx
    .insert(partyKey)
    .values({ id, party, use, jwk, validFrom: new Date(now) })
    .returning();
  await note({ keyId: id, parties: [party] });
  if (!row) throw new Error('the key was not written');
  return row;
}

/** Refuses where the key has not said this, just now. */
async function requireSaid(
  { now }: Deed,
  statement: KeyStatement,
  jws: string,
  key: { readonly id: string; readonly jwk: KeyRow['jwk'] },
): Promise<void> {
  const signedAt = await verifyKeyStatement(statement, jws, key);
  if (signedAt === null) {
    demand(
      refusal('SIGNATURE_INVALID', 'The statement on the key is not signed as it must be.', {
        reason: 'bytes',
      }),
    );
    return;
  }
  demand(requireTimely(signedAt, '', now));
}

async function cut({ tx, now }: Deed, keyId: string): Promise<KeyRow> {
  const [row] = await tx
    .update(partyKey)
    .set({ validTo: new Date(now) })
    .where(eq(partyKey.id, keyId))
    .returning();
  if (!row) throw new Error('the key was not revoked');
  return row;
}
