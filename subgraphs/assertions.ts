import { createHash } from 'node:crypto';
import type { JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import {
  requireNear,
  type ScopeClaims,
  type SignedAssertion,
  verifyAssertionSignature,
} from '../trust/scope-assertion.ts';

/** Gives the claims of an assertion: the same ones for the same assertion. Throws AssertionError. */
export type AssertionVerifier = (jwt: unknown, now: number) => Promise<ScopeClaims>;

const remembered = 1_000;

/**
 * Verifies assertions for one subgraph. That a signature was good is remembered by the assertion's hash until it expires;
 * its instant is compared with the clock (milliseconds) every time, which bounds that to seconds whatever its expiry says. What may be acted on is
 * the second lock's to say, and never remembered.
 */
export function createAssertionVerifier(
  subgraph: string,
  issuer: string,
  keys: JWTVerifyGetKey,
): AssertionVerifier {
  const known = new LRUCache<string, SignedAssertion>({ max: remembered });
  const signed = async (jwt: unknown): Promise<SignedAssertion> => {
    if (typeof jwt !== 'string') return verifyAssertionSignature(jwt, subgraph, issuer, keys);
    const hash = createHash('sha256').update(jwt).digest('base64');
    const seen = known.get(hash);
    if (seen && Date.now() < seen.expires) return seen;
    const good = await verifyAssertionSignature(jwt, subgraph, issuer, keys);
    known.set(hash, good);
    return good;
  };
  return async (jwt, now) => {
    const { claims } = await signed(jwt);
    requireNear(claims, now);
    return claims;
  };
}
