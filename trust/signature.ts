import { base64url, type CryptoKey, FlattenedSign, flattenedVerify, importJWK, type JWK } from 'jose';
import * as z from 'zod';
import type { AgreementVersion } from '../policy/agreement.ts';
import { canonicalJson } from './canonical.ts';

/** A party's public key as the register holds it. */
export type PartyKey = {
  readonly id: string;
  readonly party: string;
  /** What it signs: versions for its party, or attestations that a party has signed on paper (a registrar's key). */
  readonly use: 'signature' | 'attestation';
  readonly jwk: JWK;
  /** ISO 8601; signatures made outside [validFrom, validTo) do not count. */
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** What a signature says, all of it inside what was signed. */
export type SignatureContent = {
  /** The party that it is the signature of. */
  readonly party: string;
  /** When, ISO 8601 in UTC with milliseconds. */
  readonly signedAt: string;
  /** For a signature on paper: SHA-256 of the signed document (hexadecimal), and the function that saw it. */
  readonly paper: { readonly document: string; readonly attestedBy: string } | null;
};

const types = { signature: 'hub-agreement+jws', attestation: 'hub-attestation+jws' } as const;

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
/** Exactly this: what is signed and not understood would be shown as if somebody vouched for it. */
const header = z.strictObject({
  alg: z.literal('EdDSA'),
  kid: z.string(),
  typ: z.string(),
  party: z.string(),
  signedAt: instant,
  document: z.string().optional(),
  attestedBy: z.string().optional(),
});
const paperHeader = z.object({
  document: z.string().regex(/^[0-9a-f]{64}$/),
  attestedBy: z.string().min(1),
});

/**
 * Signs a version: a detached JWS (RFC 7515 appendix F) by EdDSA over the canonical JSON. With `paper` it is a
 * registrar's attestation that the party has signed the same version on paper.
 */
export async function signVersion(
  version: AgreementVersion,
  { party, signedAt, paper }: SignatureContent,
  keyId: string,
  key: CryptoKey,
): Promise<string> {
  const payload = new TextEncoder().encode(canonicalJson(version));
  const typ = paper === null ? types.signature : types.attestation;
  const jws = await new FlattenedSign(payload)
    .setProtectedHeader({ alg: 'EdDSA', kid: keyId, typ, party, signedAt, ...paper })
    .sign(key);
  return `${jws.protected}..${jws.signature}`;
}

/**
 * What a JWS over exactly this version says, where this key made it and was valid at the instant that it names; null
 * for any other bytes, key, time or form. A party's key signs for that party alone. Never throws: a key that cannot
 * even be read verifies nothing, and costs nobody else anything.
 */
export async function verifySignature(
  version: AgreementVersion,
  jws: string,
  key: PartyKey,
): Promise<SignatureContent | null> {
  try {
    return await verifySignedText(canonicalJson(version), jws, key);
  } catch {
    return null;
  }
}

/** The same for a version whose canonical JSON is at hand. */
export async function verifySignedText(
  canonical: string,
  jws: string,
  key: PartyKey,
): Promise<SignatureContent | null> {
  const [protectedPart, empty, signature, ...rest] = jws.split('.');
  if (!protectedPart || empty !== '' || !signature || rest.length > 0) return null;
  try {
    const payload = base64url.encode(canonical);
    const { protectedHeader } = await flattenedVerify(
      { protected: protectedPart, payload, signature },
      await imported(key.jwk),
      { algorithms: ['EdDSA'] },
    );
    const said = header.parse(protectedHeader);
    const { party, signedAt } = said;
    if (said.kid !== key.id || said.typ !== types[key.use]) return null;
    if (signedAt < key.validFrom || (key.validTo !== null && signedAt >= key.validTo)) return null;
    if (key.use === 'attestation') return { party, signedAt, paper: paperHeader.parse(said) };
    const onPaper = said.document !== undefined || said.attestedBy !== undefined;
    return party === key.party && !onPaper ? { party, signedAt, paper: null } : null;
  } catch {
    return null;
  }
}

const importedKeys = new WeakMap<JWK, ReturnType<typeof importJWK>>();

/** The key, read once for each JWK. */
function imported(jwk: JWK): ReturnType<typeof importJWK> {
  const known = importedKeys.get(jwk);
  if (known) return known;
  const key = importJWK(jwk, 'EdDSA');
  importedKeys.set(jwk, key);
  return key;
}
