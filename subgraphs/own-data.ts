import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import {
  type AccessTokenIssuer,
  bearerOf,
  isTokenFault,
  type TokenBearer,
  verifyAccessToken,
} from '../trust/access-token.ts';
import type { ScopeClaims } from '../trust/scope-assertion.ts';
import { clientKey, type OwnClient, type Pins } from './pins.ts';

/** The issuer of access tokens as the provider trusts it, and the clients through which people log in. */
export type TokenSettings = AccessTokenIssuer & { readonly peopleClients: readonly string[] };

/** Says what own data the bearer of a token may read; nothing for a token that is none, or another's. */
export type OwnData = (token: unknown, claims: ScopeClaims, pins: Pins) => Promise<readonly OwnClient[]>;

const rememberedTokens = 10_000;

/**
 * Who asks for own data must show that it is of the provider: by a token of the issuer that this subgraph's settings
 * name, given to a client or partner that the provider has pinned. What the gateway asserts must agree with it, and name no
 * role that the token lacks: what an owner does with its own data goes by roles. That a token was good is remembered by its
 * hash until it expires.
 */
export function createOwnData(settings: TokenSettings, report: (error: unknown) => void): OwnData {
  const known = new LRUCache<string, { readonly bearer: TokenBearer; readonly expires: number }>({
    max: rememberedTokens,
  });

  const bearerBehind = async (token: unknown): Promise<TokenBearer | undefined> => {
    if (typeof token !== 'string') return undefined;
    const hash = createHash('sha256').update(token).digest('base64');
    const seen = known.get(hash);
    if (seen) return Date.now() < seen.expires ? seen.bearer : undefined;
    try {
      const payload = await verifyAccessToken(token, settings);
      const bearer = bearerOf(payload, settings.peopleClients);
      known.set(hash, { bearer, expires: (payload.exp ?? 0) * 1000 });
      return bearer;
    } catch (error) {
      // A bad token is the caller's affair; keys that cannot be had are the operator's.
      if (!isTokenFault(error)) report(error);
      return undefined;
    }
  };

  return async (token, claims, pins) => {
    const bearer = await bearerBehind(token);
    if (!bearer || bearer.client !== claims.client || bearer.person !== claims.person) return [];
    if (!claims.roles.every((role) => bearer.roles.includes(role))) return [];
    const key =
      bearer.partner === null ? clientKey('client', bearer.client) : clientKey('partner', bearer.partner);
    return (pins.own.get(key) ?? []).filter(({ organisation }) => organisation === claims.organisation);
  };
}
