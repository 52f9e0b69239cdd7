import { readFile } from 'node:fs/promises';
import { type CryptoKey, importJWK, type JWK } from 'jose';
import * as z from 'zod';
import type { KeySet, SigningKey } from '../trust/scope-assertion.ts';

/** The hub's keys: the one that signs, and all whose public half is published, so that keys can be rotated. */
export type SigningKeys = { readonly signer: SigningKey; readonly published: KeySet };

const file = z.object({
  keys: z
    .array(
      z.looseObject({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        kid: z.string().min(1),
        x: z.string(),
        d: z.string(),
      }),
    )
    .min(1),
});

const publicFile = z.object({
  keys: z
    .array(
      // Strict, so that a private key, which has a `d`, is refused rather than published.
      z.strictObject({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        kid: z.string().min(1),
        x: z.string(),
        use: z.literal('sig').optional(),
        alg: z.literal('EdDSA').optional(),
      }),
    )
    .min(1),
});

/** Reads a public JWK Set for publishing. Throws where a key in it is private. */
export async function readPublicKeys(path: string): Promise<KeySet> {
  return publicFile.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** Reads the keys from a private JWK Set. The first signs; keep an old one behind it until its assertions expire. */
export async function readSigningKeys(path: string): Promise<SigningKeys> {
  const { keys } = file.parse(JSON.parse(await readFile(path, 'utf8')));
  const [first] = keys;
  if (!first) throw new TypeError('The key file has no key.');
  // Extractable, so that Node's own signing takes it, as scope assertions are signed by.
  const key = (await importJWK(first as JWK, 'EdDSA', { extractable: true })) as CryptoKey;
  return {
    signer: { id: first.kid, key },
    published: { keys: keys.map(({ kty, crv, kid, x }) => ({ kty, crv, kid, x, use: 'sig', alg: 'EdDSA' })) },
  };
}
