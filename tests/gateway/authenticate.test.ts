import { base64url, createLocalJWKSet, errors, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { Refused } from '../../gateway/refused.ts';
import { authenticate, permittedPurposes, tokenVerifier } from '../../gateway/request/authenticate.ts';
import { register } from '../policy/world.ts';

const issuer = 'http://issuer.test/oidc';
const audience = 'http://hub.test/graphql';
const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: 'i-1', alg: 'ES256', use: 'sig' };
const keys = createLocalJWKSet({ keys: [jwk] });
const now = () => Math.floor(Date.now() / 1000);

/** An access token of the issuer, each part as a test would have it. */
const token = (
  payload: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  key: Parameters<SignJWT['sign']>[0] = privateKey,
) =>
  new SignJWT({
    iss: issuer,
    aud: audience,
    sub: 'jarva-analys',
    client_id: 'jarva-analys',
    iat: now(),
    exp: now() + 300,
    ...payload,
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'i-1', typ: 'at+jwt', ...header })
    .sign(key);

const client = (id: string, change = {}) => ({
  id,
  partner: 'district-jarva',
  purposes: ['lagesbild'],
  mode: 'omit' as const,
  documents: 'any' as const,
  active: true,
  ...change,
});
const agreed = register([], {
  clients: new Map(
    [
      client('jarva-analys', { mode: 'refuse' }),
      client('revoked', { active: false }),
      client('orphan', { partner: 'gone' }),
    ].map((one) => [one.id, one]),
  ),
});
const verify = tokenVerifier(issuer, audience, keys);
const callerBy = (jwt: string | null, verifier = verify) => authenticate(jwt, verifier, agreed, ['console']);
const codeOf = async (jwt: string | null, verifier = verify): Promise<string> => {
  try {
    await callerBy(jwt, verifier);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code;
  }
};

afterEach(() => vi.useRealTimers());

test('a partner’s machine is known by its client', async () => {
  expect(await callerBy(await token())).toMatchObject({
    client: 'jarva-analys',
    partner: { id: 'district-jarva' },
    legalBody: 'org:sdn-jarva',
    person: null,
    purposes: ['lagesbild'],
    mode: 'refuse',
  });
});

test('without a token nobody is anybody', async () => {
  expect(await codeOf(null)).toBe('TOKEN_MISSING');
});

test.each(['', 'a', 'a.b.c', '...', 'null'])('the token %j is malformed', async (jwt) => {
  expect(await codeOf(jwt)).toBe('TOKEN_MALFORMED');
});

test.each<[string, Record<string, unknown>, string]>([
  ['that has expired', { exp: now() - 1 }, 'TOKEN_EXPIRED'],
  ['that is not valid yet', { nbf: now() + 60 }, 'TOKEN_EXPIRED'],
  ['of another issuer', { iss: 'http://other.test' }, 'TOKEN_ISSUER'],
  ['of no issuer', { iss: undefined }, 'TOKEN_ISSUER'],
  ['for another audience', { aud: 'http://other.test/graphql' }, 'TOKEN_AUDIENCE'],
  ['for no audience', { aud: undefined }, 'TOKEN_AUDIENCE'],
  ['without an end', { exp: undefined }, 'TOKEN_MALFORMED'],
  ['without a client', { client_id: undefined }, 'TOKEN_MALFORMED'],
  ['without a subject', { sub: undefined }, 'TOKEN_MALFORMED'],
  ['of a client that is a list', { client_id: ['jarva-analys'] }, 'CLIENT_UNKNOWN'],
  ['of a client nobody registered', { client_id: 'stranger' }, 'CLIENT_UNKNOWN'],
  ['of a client called __proto__', { client_id: '__proto__' }, 'CLIENT_UNKNOWN'],
  ['of a client that is revoked', { client_id: 'revoked' }, 'CLIENT_UNKNOWN'],
  ['of a client whose partner is gone', { client_id: 'orphan' }, 'CLIENT_UNKNOWN'],
])('a token %s is refused', async (_what, payload, code) => {
  expect(await codeOf(await token(payload))).toBe(code);
});

test('a token for several audiences is accepted where the hub is one', async () => {
  expect(await codeOf(await token({ aud: ['http://other.test', audience] }))).toBe('accepted');
});

test.each(['JWT', 'id+jwt', 'hub-scope+jwt', undefined])(
  'a token of type %s is no access token',
  async (typ) => {
    expect(await codeOf(await token({}, { typ }))).toBe('TOKEN_MALFORMED');
  },
);

test('a token signed by the public key as a secret, by no key, or by another is refused', async () => {
  const secret = new TextEncoder().encode(JSON.stringify(jwk));
  expect(await codeOf(await token({}, { alg: 'HS256' }, secret))).toBe('TOKEN_MALFORMED');
  const [, payload] = (await token()).split('.');
  const none = base64url.encode(JSON.stringify({ alg: 'none', kid: 'i-1', typ: 'at+jwt' }));
  expect(await codeOf(`${none}.${payload}.`)).toBe('TOKEN_MALFORMED');
  const other = await generateKeyPair('ES256');
  expect(await codeOf(await token({}, {}, other.privateKey))).toBe('TOKEN_SIGNATURE');
  expect(await codeOf(await token({}, { kid: 'i-2' }))).toBe('TOKEN_SIGNATURE');
});

test('claims that were changed after signing are refused', async () => {
  const [header, , signature] = (await token()).split('.');
  const claims = { iss: issuer, aud: audience, sub: 'x', client_id: 'police', iat: now(), exp: now() + 9 };
  const changed = `${header}.${base64url.encode(JSON.stringify(claims))}.${signature}`;
  expect(await codeOf(changed)).toBe('TOKEN_SIGNATURE');
});

test('a remembered token ends when it expires, and another token is never mistaken for it', async () => {
  vi.useFakeTimers({ now: Date.now() });
  let asked = 0;
  const counting = tokenVerifier(issuer, audience, (...given) => {
    asked += 1;
    return keys(...given);
  });
  const jwt = await token();
  expect(await codeOf(jwt, counting)).toBe('accepted');
  expect(await codeOf(jwt, counting)).toBe('accepted');
  expect(asked).toBe(1);
  expect(await codeOf(`${jwt.slice(0, -4)}AAAA`, counting)).toBe('TOKEN_SIGNATURE');
  vi.setSystemTime(Date.now() + 300_000);
  expect(await codeOf(jwt, counting)).toBe('TOKEN_EXPIRED');
});

test('a remembered token does not outlive its client', async () => {
  const jwt = await token();
  expect(await codeOf(jwt)).toBe('accepted');
  await expect(authenticate(jwt, verify, register([]), [])).rejects.toMatchObject({ code: 'CLIENT_UNKNOWN' });
});

test.each([
  ['does not answer', new errors.JWKSTimeout()],
  ['answers no key set', new errors.JWKSInvalid()],
  ['answers an error', new errors.JOSEError('Expected 200 OK')],
  ['cannot be reached', new TypeError('fetch failed')],
])('where the issuer %s, the hub is not ready; the token is not blamed', async (_what, fault) => {
  const broken = tokenVerifier(issuer, audience, () => Promise.reject(fault));
  expect(await codeOf(await token(), broken)).toBe('NOT_READY');
});

const person = (change: Record<string, unknown> = {}) =>
  token({
    client_id: 'console',
    sub: 'anna',
    hub_partner: 'district-jarva',
    roles: ['reader-lagesbild'],
    ...change,
  });

test('a person acts for the partner of the token, with the purposes of the roles', async () => {
  const caller = await callerBy(await person());
  expect(caller).toMatchObject({ person: 'anna', partner: { id: 'district-jarva' }, purposes: null });
  expect(permittedPurposes(caller, agreed)).toEqual(['lagesbild']);
});

test.each<[string, unknown, readonly string[]]>([
  ['none', [], []],
  ['absent', undefined, []],
  ['a text', 'reader-lagesbild', []],
  ['partly no texts', [7, null, 'reader-uppfoljning'], ['uppfoljning']],
  ['unknown', ['admin'], []],
])('a person whose roles are %s may state just their purposes', async (_what, roles, purposes) => {
  expect(permittedPurposes(await callerBy(await person({ roles })), agreed)).toEqual(purposes);
});

test.each([undefined, 'gone', '', 7, ['district-jarva'], '__proto__'])(
  'a person of the partner %j is nobody’s',
  async (partner) => {
    expect(await codeOf(await person({ hub_partner: partner }))).toBe('CLIENT_UNKNOWN');
  },
);

test('a machine cannot pass for a person by claims alone', async () => {
  const jwt = await token({ hub_partner: 'police-authority', roles: ['reader-uppfoljning'] });
  const caller = await callerBy(jwt);
  expect(caller).toMatchObject({ person: null, partner: { id: 'district-jarva' }, roles: [] });
  expect(permittedPurposes(caller, agreed)).toEqual(['lagesbild']);
});
