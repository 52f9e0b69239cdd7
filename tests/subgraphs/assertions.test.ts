import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test, vi } from 'vitest';
import { createAssertionVerifier } from '../../subgraphs/assertions.ts';
import { AssertionError, scopeAssertionType, signScopeAssertion } from '../../trust/scope-assertion.ts';
import { claimsOf, grantOf } from './claims.ts';

const issuer = 'https://hub.test';
const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
const signer = { id: 'hub-1', key: privateKey };
const jwk = { ...(await exportJWK(publicKey)), kid: 'hub-1', alg: 'EdDSA' };
const claims = claimsOf([grantOf('police.reported-offences')]);
const instant = Date.parse(claims.instant);

/** A verifier, with how often it has asked for a key. */
function counting() {
  const keys = vi.fn(createLocalJWKSet({ keys: [jwk] }));
  return { keys, verify: createAssertionVerifier('police', issuer, keys) };
}

const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'accepted',
    (error: unknown) => (error instanceof AssertionError ? error.code : 'thrown'),
  );

test('an assertion’s signature is checked once, and its claims are the same ones', async () => {
  const { keys, verify } = counting();
  const jwt = await signScopeAssertion(claims, 'police', issuer, 3, signer);
  const first = await verify(jwt, instant);
  expect(first).toEqual(claims);
  expect(await verify(jwt, instant)).toBe(first);
  expect(keys).toHaveBeenCalledTimes(1);
});

test('an assertion that was good is refused once the clock has left its instant', async () => {
  const { verify } = counting();
  const jwt = await signScopeAssertion(claims, 'police', issuer, 60, signer);
  expect(await codeOf(verify(jwt, instant))).toBe('accepted');
  expect(await codeOf(verify(jwt, instant + 5_001))).toBe('ASSERTION_INSTANT');
});

test('an assertion that was good is refused the second it expires', async () => {
  const { verify } = counting();
  const now = Math.floor(Date.now() / 1000);
  const jwt = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'hub-1', typ: scopeAssertionType })
    .setIssuer(issuer)
    .setAudience('police')
    .setIssuedAt(now)
    .setExpirationTime(now + 2)
    .sign(privateKey);
  expect(await codeOf(verify(jwt, instant))).toBe('accepted');
  vi.useFakeTimers({ now: (now + 2) * 1000, toFake: ['Date'] });
  try {
    expect(await codeOf(verify(jwt, instant))).toBe('ASSERTION_EXPIRED');
  } finally {
    vi.useRealTimers();
  }
});

test('an assertion like one that was good, with another signature or claim or none of text, is refused', async () => {
  const { verify } = counting();
  const jwt = await signScopeAssertion(claims, 'police', issuer, 3, signer);
  await verify(jwt, instant);
  const [header, payload, signature] = jwt.split('.');
  const wider = Buffer.from(JSON.stringify({ ...claims, organisation: 'org:polismyndigheten' })).toString(
    'base64url',
  );
  expect(await codeOf(verify(`${header}.${wider}.${signature}`, instant))).toBe('ASSERTION_INVALID');
  expect(
    await codeOf(
      verify(`${header}.${payload}.${signature?.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))}`, instant),
    ),
  ).toBe('ASSERTION_INVALID');
  expect(await codeOf(verify([jwt], instant))).toBe('ASSERTION_MISSING');
});

test('what was good at one subgraph is not at another', async () => {
  const jwt = await signScopeAssertion(claims, 'police', issuer, 3, signer);
  await counting().verify(jwt, instant);
  const city = createAssertionVerifier('city', issuer, createLocalJWKSet({ keys: [jwk] }));
  expect(await codeOf(city(jwt, instant))).toBe('ASSERTION_AUDIENCE');
});
