import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { verifyContinuedLog } from '../../../trust/continued-log.ts';

const jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1) });
const noted = z.object({ checkpoint: z.string() });
const proved = z.object({ proof: z.array(z.string()) });

/** This browser cannot verify signatures by Ed25519 (RFC 8032): nothing is said of what it could not try. */
export class NoEd25519 extends Error {
  override name = 'NoEd25519';
}

/**
 * The public keys by which the log's checkpoints are verified, as the hub publishes them; asked for without a token. Throws
 * NoEd25519, and TypeError where they cannot be had.
 */
export async function publishedKeys(): Promise<JWTVerifyGetKey> {
  const known = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).catch(() => undefined);
  if (!known) throw new NoEd25519('This browser does not know Ed25519.');
  return createLocalJWKSet(jwks.parse(await ask('/.well-known/hub-log-jwks.json')));
}

/** What the hub's log says of itself now, verified, and that it continues the one that a kept note vouched for. */
export async function verifyLogToday(kept: string | undefined): ReturnType<typeof verifyContinuedLog> {
  const keys = await publishedKeys();
  const { checkpoint } = noted.parse(await ask('/log/checkpoint'));
  return verifyContinuedLog(checkpoint, kept, keys, async (from, to) => {
    return proved.parse(await ask(`/log/consistency?from=${from}&to=${to}`)).proof;
  });
}

/** What is for everybody needs no token, and gets none. */
async function ask(path: string): Promise<unknown> {
  const response = await fetch(path, { credentials: 'omit', redirect: 'error', cache: 'no-store' });
  if (!response.ok) throw new TypeError(`${path} answered ${response.status}.`);
  return response.json();
}
