import type { AgreementVersion } from '../../../../policy/agreement.ts';
import { agreementVersionSchema } from '../../../../trust/agreement-version.ts';
import { canonicalJson, digestOfText } from '../../../../trust/canonical.ts';
import { type PartyKey, verifySignedText } from '../../../../trust/signature.ts';
import type { RegisteredKey } from './registered-key.ts';

/** What came of checking the bytes of a version in this browser. Only `same` may be signed. */
export type CheckedBytes =
  | { readonly kind: 'same'; readonly version: AgreementVersion; readonly computed: string }
  | { readonly kind: 'differs'; readonly computed: string }
  | { readonly kind: 'unreadable'; readonly computed: string };

/**
 * Checks a version's canonical JSON against the digest that is to be signed (null: none was named). Where they are the same, and the
 * text is canonical and wholly understood, what is shown from `version` is what a signature is over.
 */
export function checkBytes(text: string, digest: string | null): CheckedBytes {
  const computed = digestOfText(text);
  if (digest !== null && computed !== digest) return { kind: 'differs', computed };
  try {
    const version = agreementVersionSchema.safeParse(JSON.parse(text)).data;
    if (version && canonicalJson(version) === text) return { kind: 'same', version, computed };
  } catch {
    // No JSON.
  }
  return { kind: 'unreadable', computed };
}

/** Whether one of the organisation's registered keys made the JWS over exactly this text; the key that did, and when. */
export async function verifiedBy(
  text: string,
  jws: string,
  party: string,
  keys: readonly RegisteredKey[],
): Promise<{ readonly keyId: string; readonly signedAt: string } | null> {
  for (const { id, use, jwk, validFrom, validTo } of keys) {
    if (use !== 'SIGNATURE') continue;
    const key: PartyKey = { id, party, use: 'signature', jwk: JSON.parse(jwk), validFrom, validTo };
    const said = await verifySignedText(text, jws, key);
    if (said) return { keyId: id, signedAt: said.signedAt };
  }
  return null;
}
