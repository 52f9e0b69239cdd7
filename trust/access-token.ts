import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';

const algorithms = ['ES256', 'RS256', 'PS256', 'EdDSA'];

/** Whose access tokens are accepted, for which audience, and with which keys. */
export type AccessTokenIssuer = {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
};

/**
 * Verifies an RFC 9068 access token: type, issuer, audience, algorithm, signature and time. Gives its claims; throws
 * what jose throws.
 */
export async function verifyAccessToken(
  token: string,
  { issuer, audience, keys }: AccessTokenIssuer,
): Promise<JWTPayload> {
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience,
    algorithms,
    typ: 'at+jwt',
    requiredClaims: ['exp', 'iat', 'sub', 'client_id'],
  });
  return payload;
}

/** What jose says where the issuer's keys cannot be had: no fault of the token. */
const issuerFaults = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

/** Whether verifying failed because of the token itself; else the issuer's keys could not be had. */
export function isTokenFault(error: unknown): boolean {
  return error instanceof errors.JOSEError && !issuerFaults.has(error.code);
}

/** Whom a token was given to: a client, or a person through a client that people use, who acts for a partner. */
export type TokenBearer = {
  readonly client: string;
  readonly person: string | null;
  /** The partner that a person's token names; null for a machine, whose partner its client decides. */
  readonly partner: string | null;
  /** The roles that a person's token names; none for a machine, whatever its token says. */
  readonly roles: readonly string[];
};

/** Reads the bearer off the claims of a verified token. */
export function bearerOf(
  { client_id, sub, hub_partner, roles }: JWTPayload,
  peopleClients: readonly string[],
): TokenBearer {
  const client = typeof client_id === 'string' ? client_id : '';
  if (!peopleClients.includes(client)) return { client, person: null, partner: null, roles: [] };
  return {
    client,
    person: sub ?? null,
    partner: typeof hub_partner === 'string' ? hub_partner : '',
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
  };
}
