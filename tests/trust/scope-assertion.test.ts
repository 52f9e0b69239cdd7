import { base64url, createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { scopeFor } from '../../policy/scope.ts';
import {
  AssertionError,
  grantsFor,
  type ScopeClaims,
  scopeAssertionType,
  serviceTokenTypes,
  signProofsToken,
  signRegisterToken,
  signScopeAssertion,
  verifyProofsToken,
  verifyRegisterToken,
  verifyScopeAssertion,
} from '../../trust/scope-assertion.ts';
import { asking, clause, parties, register, version } from '../policy/world.ts';

const issuer = 'http://hub.test';
const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: 'hub-1', alg: 'EdDSA', use: 'sig' };
const keys = createLocalJWKSet({ keys: [jwk] });
const signer = { id: 'hub-1', key: privateKey };

const fire = version({
  agreement: 'agr:fire',
  parties: parties('org:ssbf', 'org:sdn-jarva'),
  clauses: [clause({ product: 'fire.fires', provider: 'org:ssbf' })],
});
const scope = scopeFor(register([version(), fire]), asking());
const claims: ScopeClaims = {
  partner: 'district-jarva',
  organisation: 'org:sdn-jarva',
  legalBody: 'org:sdn-jarva',
  purpose: 'lagesbild',
  instant: scope.instant,
  registerVersion: 7,
  grants: grantsFor(scope, new Set(['police.reported-offences'])),
  client: 'jarva-analys',
  person: null,
  roles: [],
  purposesPermitted: ['lagesbild'],
};

/** A token made by hand, each part as an attacker would have it. */
const crafted = (
  payload: Record<string, unknown>,
  header: Record<string, unknown> = {},
  key: Parameters<SignJWT['sign']>[0] = privateKey,
) =>
  new SignJWT({ iss: issuer, aud: 'police', iat: now(), exp: now() + 3, ...claims, ...payload })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'hub-1', typ: scopeAssertionType, ...header })
    .sign(key);
const now = () => Math.floor(Date.now() / 1000);
const instant = Date.parse(claims.instant);
const codeOf = async (jwt: unknown, subgraph = 'police', from = issuer, clock = instant): Promise<string> => {
  try {
    await verifyScopeAssertion(jwt, subgraph, from, keys, clock);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error;
    return error.code;
  }
};

test('a subgraph reads in an assertion what the gateway put there', async () => {
  const jwt = await signScopeAssertion(claims, 'police', issuer, 3, signer);
  expect(await verifyScopeAssertion(jwt, 'police', issuer, keys, instant)).toEqual(claims);
});

test('a subgraph is told of its own products alone', () => {
  expect(scope.grants.map(({ product }) => product)).toContain('fire.fires');
  expect(claims.grants.map(({ product }) => product)).toEqual(['police.reported-offences']);
  expect(grantsFor(scope, new Set())).toEqual([]);
});

test.each([undefined, null, '', 7, {}, []])('%j is no assertion', async (jwt) => {
  expect(await codeOf(jwt)).toBe('ASSERTION_MISSING');
});

test('an assertion for one subgraph is refused by another, and by one whose name it begins with', async () => {
  const jwt = await signScopeAssertion(claims, 'police', issuer, 3, signer);
  expect(await codeOf(jwt, 'city')).toBe('ASSERTION_AUDIENCE');
  expect(await codeOf(jwt, 'polic')).toBe('ASSERTION_AUDIENCE');
  expect(await codeOf(await crafted({ aud: undefined }))).not.toBe('accepted');
});

test('an assertion of another hub is refused', async () => {
  const jwt = await signScopeAssertion(claims, 'police', 'http://other.test', 3, signer);
  expect(await codeOf(jwt)).toBe('ASSERTION_INVALID');
});

test('an assertion is refused the second it expires', async () => {
  expect(await codeOf(await crafted({ exp: now() }))).toBe('ASSERTION_EXPIRED');
  expect(await codeOf(await crafted({ iat: now() - 60, exp: now() - 57 }))).toBe('ASSERTION_EXPIRED');
  expect(await codeOf(await crafted({ exp: undefined }))).toBe('ASSERTION_INVALID');
  expect(await codeOf(await crafted({ iat: undefined }))).toBe('ASSERTION_INVALID');
  expect(await codeOf(await crafted({ nbf: now() + 60 }))).toBe('ASSERTION_INVALID');
});

test('an assertion as of another time than the subgraph’s clock is refused, however well it is signed', async () => {
  const jwt = await signScopeAssertion(claims, 'police', issuer, 3, signer);
  expect(await codeOf(jwt, 'police', issuer, instant + 4_000)).toBe('accepted');
  expect(await codeOf(jwt, 'police', issuer, instant - 4_000)).toBe('accepted');
  expect(await codeOf(jwt, 'police', issuer, instant + 5_001)).toBe('ASSERTION_INSTANT');
  expect(await codeOf(jwt, 'police', issuer, instant - 5_001)).toBe('ASSERTION_INSTANT');
  expect(await codeOf(await crafted({ instant: 'nu' }))).toBe('ASSERTION_INSTANT');
});

test('a token for bringing proofs is good at its own subgraph, and for nothing else', async () => {
  const token = await signProofsToken('police', issuer, signer);
  expect(await verifyProofsToken(token, 'police', issuer, keys)).toBe(true);
  expect(await verifyProofsToken(token, 'city', issuer, keys)).toBe(false);
  expect(await verifyRegisterToken(token, issuer, keys)).toBeNull();
  const others = [await signRegisterToken(issuer, signer, 'gateway-1'), await crafted({}), 'garbage'];
  for (const other of others) expect(await verifyProofsToken(other, 'police', issuer, keys)).toBe(false);
});

test.each(['at+jwt', 'JWT', serviceTokenTypes.register, serviceTokenTypes.proofs, undefined])(
  'a token of type %s is no assertion',
  async (typ) => {
    expect(await codeOf(await crafted({}, { typ }))).toBe('ASSERTION_INVALID');
  },
);

test('a token that signs itself with the hub’s public key, or not at all, is refused', async () => {
  const secret = new TextEncoder().encode(JSON.stringify(jwk));
  expect(await codeOf(await crafted({}, { alg: 'HS256' }, secret))).toBe('ASSERTION_INVALID');
  const raw = base64url.decode(jwk.x ?? '');
  expect(await codeOf(await crafted({}, { alg: 'HS256' }, raw))).toBe('ASSERTION_INVALID');
  const [, payload] = (await crafted({})).split('.');
  const none = base64url.encode(JSON.stringify({ alg: 'none', kid: 'hub-1', typ: scopeAssertionType }));
  expect(await codeOf(`${none}.${payload}.`)).toBe('ASSERTION_INVALID');
});

test('a key that the hub does not publish signs nothing, not even under a published name', async () => {
  const other = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  expect(await codeOf(await crafted({}, {}, other.privateKey))).toBe('ASSERTION_INVALID');
  expect(await codeOf(await crafted({}, { kid: 'hub-2' }))).toBe('ASSERTION_INVALID');
});

test('a key that the token brings with it is not used', async () => {
  const other = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const header = { jwk: await exportJWK(other.publicKey), kid: undefined };
  expect(await codeOf(await crafted({}, header, other.privateKey))).toBe('ASSERTION_INVALID');
});

test('scope that was written into a signed assertion afterwards is refused', async () => {
  const [header, payload, signature] = (await crafted({})).split('.');
  const read = JSON.parse(new TextDecoder().decode(base64url.decode(payload ?? '')));
  read.grants[0].areas = ['*'];
  const widened = base64url.encode(JSON.stringify(read));
  expect(await codeOf(`${header}.${widened}.${signature}`)).toBe('ASSERTION_INVALID');
});

test.each<[string, Record<string, unknown>]>([
  ['without grants', { grants: undefined }],
  ['with one grant in place of a list', { grants: claims.grants[0] }],
  ['with a grant of an unknown level', { grants: [{ ...claims.grants[0], finestLevel: 'STREET' }] }],
  ['with a grant without areas', { grants: [{ ...claims.grants[0], areas: undefined }] }],
  ['with a grant on all areas by a text', { grants: [{ ...claims.grants[0], areas: '*' }] }],
  ['without a partner', { partner: undefined }],
  ['with a purpose that is a list', { purpose: ['lagesbild'] }],
  ['without a purpose member', { purpose: undefined }],
  ['with a version that is a text', { registerVersion: '7' }],
])('an assertion %s is refused, signed or not', async (_what, change) => {
  expect(await codeOf(await crafted(change))).toBe('ASSERTION_INVALID');
});

test.each(['a', 'a.b', 'a.b.c', '..', 'ä.ö.å', 'x'.repeat(100_000)])(
  'garbage is refused (%#)',
  async (jwt) => {
    expect(await codeOf(jwt)).toBe('ASSERTION_INVALID');
  },
);

test('a register token reads the register and nothing else, and an assertion does not', async () => {
  const token = await signRegisterToken(issuer, signer, 'gateway-1');
  expect(await verifyRegisterToken(token, issuer, keys)).toBe('gateway-1');
  expect(await codeOf(token)).toBe('ASSERTION_INVALID');
  expect(await codeOf(token, 'register')).toBe('ASSERTION_INVALID');
  const assertion = await signScopeAssertion(claims, 'register', issuer, 3, signer);
  expect(await verifyRegisterToken(assertion, issuer, keys)).toBeNull();
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['of another hub', { iss: 'http://other.test' }, {}],
  ['for another audience', { aud: 'city' }, {}],
  ['that has expired', { exp: now() - 1 }, {}],
  ['without an end', { exp: undefined }, {}],
  ['by an unknown key', {}, { kid: 'hub-2' }],
  ['that names no gateway', { sub: undefined }, {}],
  ['that names a gateway without a name', { sub: '' }, {}],
])('a register token %s reads nothing', async (_what, payload, header) => {
  const good = { aud: 'register', sub: 'gateway-1' };
  expect(
    await verifyRegisterToken(await crafted(good, { typ: serviceTokenTypes.register }), issuer, keys),
  ).toBe('gateway-1');
  const made = await crafted({ ...good, ...payload }, { typ: serviceTokenTypes.register, ...header });
  expect(await verifyRegisterToken(made, issuer, keys)).toBeNull();
});

test.each(['', 'a.b.c', 'null'])('%j reads nothing of the register', async (token) => {
  expect(await verifyRegisterToken(token, issuer, keys)).toBeNull();
});
