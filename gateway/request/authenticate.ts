import { hash } from 'node:crypto';
import { errors, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Client, Organisation, Partner } from '../../policy/organisation.ts';
import { legalBody, type Register } from '../../policy/register.ts';
import { bearerOf, isTokenFault, type TokenBearer, verifyAccessToken } from '../../trust/access-token.ts';
import { Refused } from '../refused.ts';

/** Who asks: a client of a partner, or a person of one. */
export type Caller = {
  /** The access token that the caller came with: shown to subgraphs that hold its own data. */
  readonly token: string;
  readonly client: string;
  readonly partner: Partner;
  readonly organisation: Organisation;
  readonly legalBody: string;
  readonly person: string | null;
  readonly roles: readonly string[];
  /** Purposes that the client may state; null for people, whose roles decide. */
  readonly purposes: readonly string[] | null;
  readonly mode: Client['mode'];
  /** Whether its own data may be given: not to who comes by a data link, and so without a token of the partner. */
  readonly reads: 'all' | 'shared';
  readonly documents: Client['documents'];
};

/** Verifies access tokens. */
export type TokenVerifier = (token: string) => Promise<JWTPayload>;

const rememberedTokens = 10_000;

/**
 * A verifier of RFC 9068 access tokens: type, issuer, audience, algorithm and time. Only the check of the signature
 * is remembered, by the token's hash, and never past the token's expiry. Throws Refused.
 */
export function tokenVerifier(issuer: string, audience: string, keys: JWTVerifyGetKey): TokenVerifier {
  const verified = new LRUCache<string, JWTPayload>({ max: rememberedTokens });
  return async (token) => {
    const digest = hash('sha256', token, 'base64');
    const known = verified.get(digest);
    if (known) {
      if ((known.exp ?? 0) * 1000 <= Date.now()) throw new Refused('TOKEN_EXPIRED');
      return known;
    }
    try {
      const payload = await verifyAccessToken(token, { issuer, audience, keys });
      verified.set(digest, payload);
      return payload;
    } catch (cause) {
      throw refusal(cause);
    }
  };
}

function refusal(cause: unknown): Refused {
  if (cause instanceof errors.JWTExpired) return new Refused('TOKEN_EXPIRED', {}, { cause });
  if (cause instanceof errors.JWTClaimValidationFailed) {
    switch (cause.claim) {
      case 'iss':
        return new Refused('TOKEN_ISSUER', {}, { cause });
      case 'aud':
        return new Refused('TOKEN_AUDIENCE', {}, { cause });
      case 'nbf':
      case 'iat':
        return new Refused('TOKEN_EXPIRED', {}, { cause });
      default:
        return new Refused('TOKEN_MALFORMED', {}, { cause });
    }
  }
  if (cause instanceof errors.JWSSignatureVerificationFailed || cause instanceof errors.JWKSNoMatchingKey) {
    return new Refused('TOKEN_SIGNATURE', {}, { cause });
  }
  return new Refused(isTokenFault(cause) ? 'TOKEN_MALFORMED' : 'NOT_READY', {}, { cause });
}

/** Finds the caller behind a token in the register. Throws Refused where there is none. */
export async function authenticate(
  token: string | null,
  verify: TokenVerifier,
  register: Register,
  peopleClients: readonly string[],
): Promise<Caller> {
  if (token === null) throw new Refused('TOKEN_MISSING');
  return callerBehind(await verify(token), token, register, peopleClients);
}

/** The caller behind a token that has been verified. Throws Refused where the register has none. */
export function callerBehind(
  claims: JWTPayload,
  token: string,
  register: Register,
  peopleClients: readonly string[],
): Caller {
  const bearer = bearerOf(claims, peopleClients);
  if (bearer.partner !== null) {
    return callerOf(register, token, bearer, bearer.partner, null, 'omit', 'any');
  }
  const client = register.clients.get(bearer.client);
  if (!client?.active) throw new Refused('CLIENT_UNKNOWN');
  const { partner, purposes, mode, documents } = client;
  return callerOf(register, token, bearer, partner, purposes, mode, documents);
}

function callerOf(
  register: Register,
  token: string,
  { client, person, roles }: TokenBearer,
  partnerId: string,
  purposes: readonly string[] | null,
  mode: Client['mode'],
  documents: Client['documents'],
): Caller {
  const partner = register.partners.get(partnerId);
  const organisation = partner && register.organisations.get(partner.organisation);
  if (!partner || !organisation) throw new Refused('CLIENT_UNKNOWN');
  return {
    token,
    client,
    partner,
    organisation,
    legalBody: legalBody(register, organisation.id),
    person,
    roles,
    purposes,
    mode,
    reads: 'all',
    documents,
  };
}

/** The purposes that a caller may state: its client's, or those of a person's roles. */
export function permittedPurposes(caller: Caller, register: Register): readonly string[] {
  if (caller.purposes !== null) return caller.purposes;
  return [...register.purposes.values()]
    .filter((purpose) => caller.roles.some((role) => purpose.roles.includes(role)))
    .map(({ code }) => code);
}
