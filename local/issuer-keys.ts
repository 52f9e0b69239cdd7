import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { readSecrets } from './issuer-folder.ts';
import { replaceFile } from './private-file.ts';
import { LocalStartError } from './start-error.ts';

const signingKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
  kid: z.string().min(1),
  x: z.string().min(1),
  y: z.string().min(1),
  d: z.string().min(1),
});

const keysSchema = z.object({
  jwks: z.object({ keys: z.array(signingKeySchema).min(1) }),
  cookieKeys: z.array(z.string().min(1)).min(1),
});

/** The issuer's own keys: ES256 signing keys, the first of which signs, and keys of its cookies. */
export type IssuerKeys = Readonly<z.infer<typeof keysSchema>>;

/** Reads the keys, or makes them at the first start. Throws `ISSUER_KEYS_UNSAFE` on default or weak ones. */
export async function loadKeys(file: string): Promise<IssuerKeys> {
  const known = await readSecrets(file, keysSchema);
  const keys = known ?? (await newKeys());
  refuseUnsafeKeys(keys, file);
  if (known === undefined) await replaceFile(file, `${JSON.stringify(keys, undefined, 2)}\n`);
  return keys;
}

/** Refuses keys that could be known to others: the provider's development keys, and cookie keys one could guess. */
function refuseUnsafeKeys(keys: IssuerKeys, file: string): void {
  // oidc-provider's development keys are named "keystore-CHANGE-ME"; its README's cookie keys are short words.
  const isDefault = keys.jwks.keys.some(({ kid }) => /change.?me|default|example/i.test(kid));
  const isGuessable = keys.cookieKeys.some((key) => key.length < 32 || new Set(key).size < 12);
  if (!isDefault && !isGuessable) return;
  throw new LocalStartError(
    'ISSUER_KEYS_UNSAFE',
    `${file} holds ${isDefault ? 'a default signing key' : 'a cookie key that can be guessed'}. Remove the file to have new keys made; tokens signed so far become invalid.`,
  );
}

async function newKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = `hub-${randomBytes(9).toString('base64url')}`;
  const jwk = signingKeySchema.parse({ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid });
  return { jwks: { keys: [jwk] }, cookieKeys: [randomBytes(32).toString('base64url')] };
}
