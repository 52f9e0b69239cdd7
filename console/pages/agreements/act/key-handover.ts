import * as z from 'zod';
import {
  keyIdOf,
  type PublicKey,
  readPublicKey,
  verifyKeyStatement,
} from '../../../../trust/key-statement.ts';
import type { KeyUse } from './queries.generated.ts';

/** What the holder of a new key hands over to the registrar: the variables of registerKey. */
export type Handover = {
  readonly party: string;
  readonly use: KeyUse;
  /** The public key, JSON. */
  readonly jwk: string;
  /** The key's statement that it is the party's. */
  readonly proof: string;
};

/** What the holder of two keys hands in: the variables of rotateKey. */
export type Rotation = {
  readonly key: string;
  readonly jwk: string;
  readonly proof: string;
  readonly endorsement: string;
};

const handover = z.object({
  party: z.string().min(1),
  use: z.enum(['SIGNATURE', 'ATTESTATION']),
  jwk: z.string(),
  proof: z.string(),
});
const rotation = z.object({ key: z.string(), jwk: z.string(), proof: z.string(), endorsement: z.string() });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How a text that was handed over stands: `stale` where its statement is too old for the hub, which takes fifteen minutes. */
export type Judgement<T> =
  | { readonly kind: 'good'; readonly given: T; readonly keyId: string; readonly saidAt: string }
  | { readonly kind: 'unreadable' | 'no-key' | 'unproven' | 'stale' };

/** How long the hub takes a statement, milliseconds, less a minute to send it in. */
const statementLasts = 14 * 60_000;

/** A handover as the registrar has it, verified in this browser. */
export async function judgeHandover(text: string): Promise<Judgement<Handover>> {
  const given = handover.safeParse(jsonOf(text)).data;
  if (!given) return { kind: 'unreadable' };
  const use = given.use === 'SIGNATURE' ? 'signature' : 'attestation';
  const jwk = readPublicKey(given.jwk);
  if (!jwk) return { kind: 'no-key' };
  return judged(given, jwk, (keyId) =>
    verifyKeyStatement({ party: given.party, use, jwk, replaces: null }, given.proof, { id: keyId, jwk }),
  );
}

/** A rotation made elsewhere, of a party's key, as far as the new key itself can be heard. */
export async function judgeRotation(text: string, party: string): Promise<Judgement<Rotation>> {
  const given = rotation.safeParse(jsonOf(text)).data;
  if (!given) return { kind: 'unreadable' };
  const jwk = readPublicKey(given.jwk);
  if (!jwk) return { kind: 'no-key' };
  return judged(given, jwk, (keyId) =>
    verifyKeyStatement({ party, use: 'signature', jwk, replaces: given.key }, given.proof, {
      id: keyId,
      jwk,
    }),
  );
}

async function judged<T>(
  given: T,
  jwk: PublicKey,
  verify: (keyId: string) => Promise<string | null>,
): Promise<Judgement<T>> {
  const keyId = await keyIdOf(jwk);
  const saidAt = await verify(keyId);
  if (saidAt === null) return { kind: 'unproven' };
  if (Date.now() - Date.parse(saidAt) > statementLasts) return { kind: 'stale' };
  return { kind: 'good', given, keyId, saidAt };
}
