import {
  base64url,
  type CryptoKey,
  calculateJwkThumbprint,
  FlattenedSign,
  flattenedVerify,
  importJWK,
  type JWK,
} from 'jose';
import * as z from 'zod';
import { canonicalJson } from './canonical.ts';
import type { PartyKey } from './signature.ts';

/** What is said of a new key, by the key itself and, at a rotation, by the one that it replaces. */
export type KeyStatement = {
  readonly party: string;
  readonly use: PartyKey['use'];
  /** The public key: its three members, nothing else. */
  readonly jwk: PublicKey;
  /** The id of the key that it replaces; null for a first one. */
  readonly replaces: string | null;
};

/** A public Ed25519 key (RFC 8037), exactly. */
export type PublicKey = { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };

const publicKey = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

const statementType = 'hub-key+jws';

/** The public key of a JSON text; undefined for anything else, a private key among it. */
export function readPublicKey(text: string): PublicKey | undefined {
  try {
    return publicKey.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A key's id: its thumbprint (RFC 7638), so that one key has one id and cannot be registered for two parties. */
export function keyIdOf(jwk: PublicKey): Promise<string> {
  return calculateJwkThumbprint({ ...jwk });
}

/** Signs a statement on a key: a detached JWS by EdDSA over its canonical JSON. */
export async function signKeyStatement(
  statement: KeyStatement,
  signedAt: string,
  keyId: string,
  key: CryptoKey,
): Promise<string> {
  const jws = await new FlattenedSign(new TextEncoder().encode(canonicalJson(statement)))
    .setProtectedHeader({ alg: 'EdDSA', kid: keyId, typ: statementType, signedAt })
    .sign(key);
  return `${jws.protected}..${jws.signature}`;
}

const header = z.object({
  kid: z.string(),
  typ: z.literal(statementType),
  signedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
});

/** When the key said exactly this, ISO 8601; null for any other statement, key or form. Never throws. */
export async function verifyKeyStatement(
  statement: KeyStatement,
  jws: string,
  key: { readonly id: string; readonly jwk: JWK },
): Promise<string | null> {
  const [protectedPart, empty, signature, ...rest] = jws.split('.');
  if (!protectedPart || empty !== '' || !signature || rest.length > 0) return null;
  try {
    const payload = base64url.encode(canonicalJson(statement));
    const { protectedHeader } = await flattenedVerify(
      { protected: protectedPart, payload, signature },
      await importJWK(key.jwk, 'EdDSA'),
      { algorithms: ['EdDSA'] },
    );
    const said = header.parse(protectedHeader);
    return said.kid === key.id ? said.signedAt : null;
  } catch {
    return null;
  }
}
