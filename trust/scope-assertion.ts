import { KeyObject, sign } from 'node:crypto';
import {
  type CryptoKey,
  errors,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  SignJWT,
} from 'jose';
import * as z from 'zod';
import type { Grant, Scope } from '../policy/scope.ts';

/** The `typ` of a scope assertion, so that no other token of the hub can pass for one. */
export const scopeAssertionType = 'hub-scope+jwt';

/** The audience of an assertion that the hub's own subgraph asks the gateway back with: no subgraph's, so that none takes it for a scope. */
export const gatewayAudience = 'gateway';

const grant = z.object({
  kind: z.enum(['clause', 'own', 'open']),
  product: z.string(),
  provider: z.string(),
  areas: z.array(z.string()),
  from: z.string(),
  to: z.string().nullable(),
  finestLevel: z.enum([
    'CITY',
    'DISTRICT_COMMITTEE_AREA',
    'LOCAL_POLICE_AREA',
    'CITY_DISTRICT',
    'BASE_AREA',
    'PLACE',
  ]),
  finestInterval: z.enum(['MONTH', 'QUARTER', 'YEAR']),
  disclosure: z.enum(['exact', 'protected']),
  clause: z.string().nullable(),
  digest: z.string().nullable(),
});

const claims = z.object({
  partner: z.string(),
  organisation: z.string(),
  legalBody: z.string(),
  purpose: z.string().nullable(),
  /** The instant that decisions are made for, ISO 8601 in UTC. */
  instant: z.string(),
  registerVersion: z.number().int(),
  grants: z.array(grant),
  client: z.string(),
  person: z.string().nullable(),
  roles: z.array(z.string()),
  purposesPermitted: z.array(z.string()),
});

/** What the gateway tells one subgraph about a request: who, why, when, and that subgraph's part of the scope. */
export type ScopeClaims = {
  readonly partner: string;
  readonly organisation: string;
  /** The authority that the organisation is a unit of, or itself. */
  readonly legalBody: string;
  readonly purpose: string | null;
  readonly instant: string;
  readonly registerVersion: number;
  readonly grants: readonly Grant[];
  readonly client: string;
  readonly person: string | null;
  readonly roles: readonly string[];
  /** The purposes that the caller may state. */
  readonly purposesPermitted: readonly string[];
};

/** Why an assertion was refused; codes of the catalogue. */
export class AssertionError extends Error {
  override name = 'AssertionError';
  readonly code:
    | 'ASSERTION_MISSING'
    | 'ASSERTION_INVALID'
    | 'ASSERTION_EXPIRED'
    | 'ASSERTION_AUDIENCE'
    | 'ASSERTION_INSTANT';

  constructor(code: AssertionError['code'], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** A signing key of the hub. */
export type SigningKey = { readonly id: string; readonly key: CryptoKey };

/**
 * Signs the assertion for one subgraph, or for `gatewayAudience`. Only grants on that subgraph's products may be passed in.
 * `lifetime` is in seconds, and at most what the request needs and one more.
 */
export async function signScopeAssertion(
  content: ScopeClaims,
  audience: string,
  issuer: string,
  lifetime: number,
  { id, key }: SigningKey,
): Promise<string> {
  const iat = Math.floor(Date.now() / 1000);
  const header = { alg: 'EdDSA', kid: id, typ: scopeAssertionType };
  const claims = { ...content, iss: issuer, aud: audience, iat, exp: iat + lifetime };
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${sign(null, Buffer.from(text), signerOf(key)).toString('base64url')}`;
}

/**
 * A part of a JWS in its compact form (RFC 7515, 7.1). Assertions are so many that what jose does costs too much: its
 * way through WebCrypto takes four times the processor time, a millisecond a request where each comes from another caller.
 */
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

const signers = new WeakMap<CryptoKey, KeyObject>();

function signerOf(key: CryptoKey): KeyObject {
  const known = signers.get(key);
  if (known) return known;
  const made = KeyObject.from(key);
  signers.set(key, made);
  return made;
}

/** How far the instant of an assertion may be from the subgraph's clock, milliseconds: its life, and a little skew. */
const instantTolerance = 5_000;

/** An assertion whose signature is good, until it expires, in milliseconds. */
export type SignedAssertion = { readonly claims: ScopeClaims; readonly expires: number };

/**
 * Verifies an assertion for this audience and gives its claims. `now`: the verifier's clock, milliseconds; an instant
 * far from it is refused, since whoever signs assertions could otherwise ask as of a day of its choice. Throws
 * AssertionError, with the cause.
 */
export async function verifyScopeAssertion(
  jwt: unknown,
  audience: string,
  issuer: string,
  keys: JWTVerifyGetKey,
  now: number,
): Promise<ScopeClaims> {
  const { claims: asserted } = await verifyAssertionSignature(jwt, audience, issuer, keys);
  requireNear(asserted, now);
  return asserted;
}

/** Verifies all of an assertion but its instant, which is another matter a moment later. Throws AssertionError, with the cause. */
export async function verifyAssertionSignature(
  jwt: unknown,
  audience: string,
  issuer: string,
  keys: JWTVerifyGetKey,
): Promise<SignedAssertion> {
  if (typeof jwt !== 'string' || jwt === '') throw new AssertionError('ASSERTION_MISSING');
  try {
    const { payload } = await jwtVerify(jwt, keys, {
      algorithms: ['EdDSA'],
      typ: scopeAssertionType,
      issuer,
      audience,
      requiredClaims: ['exp', 'iat'],
      clockTolerance: 0,
    });
    return { claims: claims.parse(payload), expires: (payload.exp ?? 0) * 1000 };
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) throw new AssertionError('ASSERTION_EXPIRED', { cause });
    if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'aud') {
      throw new AssertionError('ASSERTION_AUDIENCE', { cause });
    }
    throw new AssertionError('ASSERTION_INVALID', { cause });
  }
}

/** Throws AssertionError where the instant of an assertion is far from `now`, or no instant at all. */
export function requireNear({ instant }: ScopeClaims, now: number): void {
  const near = Math.abs(Date.parse(instant) - now) <= instantTolerance;
  if (!near) throw new AssertionError('ASSERTION_INSTANT');
}

/** The part of a scope that one subgraph may know: grants on the products that it hosts. */
export function grantsFor(scope: Scope, hosted: ReadonlySet<string>): readonly Grant[] {
  return scope.grants.filter((candidate) => hosted.has(candidate.product));
}

/** The `typ` of the tokens by which a gateway reads the register service, brings proofs to a subgraph, reads its vintages and the saved shared queries. */
export const serviceTokenTypes = {
  register: 'hub-register+jwt',
  proofs: 'hub-proofs+jwt',
  vintages: 'hub-vintages+jwt',
  'shared-queries': 'hub-shared-queries+jwt',
  'data-links': 'hub-data-links+jwt',
} as const;

type Service = keyof typeof serviceTokenTypes;

function signServiceToken(
  service: Service,
  audience: string,
  issuer: string,
  { id, key }: SigningKey,
  gateway?: string,
): Promise<string> {
  const token = new SignJWT(gateway === undefined ? {} : { sub: gateway });
  return token
    .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: serviceTokenTypes[service] })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(key);
}

/** The claims of a service's token; null for one that is none, or another's. */
async function verifyServiceToken(
  service: Service,
  audience: string,
  jwt: string,
  issuer: string,
  keys: JWTVerifyGetKey,
): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(jwt, keys, {
      algorithms: ['EdDSA'],
      typ: serviceTokenTypes[service],
      issuer,
      audience,
      requiredClaims: ['exp', 'iat'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** Signs a token that lets a gateway read the register of the city subgraph, and acknowledge it in its name, for a minute. */
export const signRegisterToken = (issuer: string, key: SigningKey, gateway: string): Promise<string> =>
  signServiceToken('register', 'register', issuer, key, gateway);

/** The id of the gateway whom a token lets read the register; null where it lets nobody. */
export async function verifyRegisterToken(
  jwt: string,
  issuer: string,
  keys: JWTVerifyGetKey,
): Promise<string | null> {
  return (await verifyServiceToken('register', 'register', jwt, issuer, keys))?.sub || null;
}

/** Signs a token that lets a gateway bring proofs of versions to a subgraph, for a minute. */
export const signProofsToken = (subgraph: string, issuer: string, key: SigningKey): Promise<string> =>
  signServiceToken('proofs', subgraph, issuer, key);

/** Whether a token lets its bearer bring proofs to this subgraph. */
export async function verifyProofsToken(
  jwt: string,
  subgraph: string,
  issuer: string,
  keys: JWTVerifyGetKey,
): Promise<boolean> {
  return (await verifyServiceToken('proofs', subgraph, jwt, issuer, keys)) !== null;
}

/** Signs a token that lets a gateway read what a subgraph has published, and when, for a minute. */
export const signVintagesToken = (subgraph: string, issuer: string, key: SigningKey): Promise<string> =>
  signServiceToken('vintages', subgraph, issuer, key);

/** Whether a token lets its bearer read this subgraph's vintages. */
export async function verifyVintagesToken(
  jwt: string,
  subgraph: string,
  issuer: string,
  keys: JWTVerifyGetKey,
): Promise<boolean> {
  return (await verifyServiceToken('vintages', subgraph, jwt, issuer, keys)) !== null;
}

/** Signs a token that lets a gateway read the published shared queries of the hub's own subgraph, for a minute. */
export const signSharedQueriesToken = (issuer: string, key: SigningKey): Promise<string> =>
  signServiceToken('shared-queries', 'hub', issuer, key);

/** Whether a token lets its bearer read the published shared queries. */
export async function verifySharedQueriesToken(
  jwt: string,
  issuer: string,
  keys: JWTVerifyGetKey,
): Promise<boolean> {
  return (await verifyServiceToken('shared-queries', 'hub', jwt, issuer, keys)) !== null;
}

/** Signs a token that lets a gateway read the data links of the hub's own subgraph, for a minute. */
export const signDataLinksToken = (issuer: string, key: SigningKey): Promise<string> =>
  signServiceToken('data-links', 'hub', issuer, key);

/** Whether a token lets its bearer read the data links. */
export async function verifyDataLinksToken(
  jwt: string,
  issuer: string,
  keys: JWTVerifyGetKey,
): Promise<boolean> {
  return (await verifyServiceToken('data-links', 'hub', jwt, issuer, keys)) !== null;
}

/** A set of public keys, as a JWKS document has it. */
export type KeySet = { readonly keys: readonly JWK[] };
