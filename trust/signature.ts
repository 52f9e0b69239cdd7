import { type CryptoKey, FlattenedSign, flattenedVerify, importJWK, type JWK } from 'jose';
import type { AgreementVersion } from '../policy/agreement.ts';
import { canonicalJson } from './canonical.ts';

/** A party's public key as the register holds it. */
export type PartyKey = {
  readonly id: string;
  readonly party: string;
  readonly jwk: JWK;
  /** ISO 8601; signatures made outside [validFrom, validTo) do not count. */
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** Signs a version for one party: a detached JWS (RFC 7515 appendix F) by EdDSA over the canonical JSON. */
export async function signVersion(
  version: AgreementVersion,
  party: string,
  keyId: string,
  key: CryptoKey,
): Promise<string> {
  const payload = new TextEncoder().encode(canonicalJson(version));
  const jws = await new FlattenedSign(payload)
    .setProtectedHeader({ alg: 'EdDSA', kid: keyId, typ: 'hub-agreement+jws', party })
    .sign(key);
  return `${jws.protected}..${jws.signature}`;
}

/**
 * Whether the JWS is the party's over exactly this version, by exactly this key. False for any other bytes,
 * party, key or form. Never throws: a key that cannot even be read verifies nothing, and costs nobody else anything.
 */
export async function verifySignature(
  version: AgreementVersion,
  party: string,
  jws: string,
  key: PartyKey,
): Promise<boolean> {
  const [header, empty, signature, ...rest] = jws.split('.');
  if (!header || empty !== '' || !signature || rest.length > 0 || key.party !== party) return false;
  try {
    const payload = Buffer.from(canonicalJson(version)).toString('base64url');
    const { protectedHeader } = await flattenedVerify(
      { protected: header, payload, signature },
      await importJWK(key.jwk, 'EdDSA'),
      { algorithms: ['EdDSA'] },
    );
    return (
      protectedHeader?.kid === key.id &&
      protectedHeader.typ === 'hub-agreement+jws' &&
      protectedHeader.party === party
    );
  } catch {
    return false;
  }
}
