import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOwnData, type OwnData } from '../../subgraphs/own-data.ts';
import { clientKey, type OwnClient, type Pins } from '../../subgraphs/pins.ts';
import type { ScopeClaims } from '../../trust/scope-assertion.ts';
import { claimsOf } from './claims.ts';

const issuer = 'https://issuer.test';
const audience = 'https://hub.test/graphql';
const { publicKey, privateKey } = await generateKeyPair('ES256');
const another = await generateKeyPair('ES256');
const keys = createLocalJWKSet({
  keys: [{ ...(await exportJWK(publicKey)), kid: '1', alg: 'ES256' }],
});

const police = 'org:polismyndigheten';
const unit = (kind: OwnClient['kind'], id: string, organisation: string, areas: readonly string[]) => ({
  kind,
  id,
  provider: police,
  organisation,
  areas,
});
const region = unit('client', 'police-region', 'org:polisregion-stockholm', ['*']);
const regionsPeople = unit('partner', 'police-region', 'org:polisregion-stockholm', ['*']);
const jarva = unit('client', 'lpo-jarva', 'org:lpo-jarva', ['lpo:jarva']);
const pins: Pins = {
  onPaper: new Set(),
  withdrawn: new Set(),
  keys: [],
  own: new Map([region, regionsPeople, jarva].map((one) => [clientKey(one.kind, one.id), [one]])),
  successions: [],
  organisations: new Map(),
};

const asserted = (rest: Partial<ScopeClaims> = {}): ScopeClaims => ({
  ...claimsOf([]),
  client: 'police-region',
  organisation: 'org:polisregion-stockholm',
  ...rest,
});

const token = (
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  key = privateKey,
) => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    iss: issuer,
    aud: audience,
    iat: now,
    exp: now + 60,
    sub: 'police-region',
    client_id: 'police-region',
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', kid: '1', typ: 'at+jwt', ...header })
    .sign(key);
};

let reported: unknown[];
let ownData: OwnData;
let asked = 0;
const counted: JWTVerifyGetKey = (...all) => {
  asked += 1;
  return keys(...all);
};
beforeEach(() => {
  reported = [];
  asked = 0;
  const settings = { issuer, audience, keys: counted, peopleClients: ['console'] };
  ownData = createOwnData(settings, (error) => reported.push(error));
});
afterEach(() => vi.useRealTimers());

test('the police’s own client reads the police’s own data, in what is pinned for it', async () => {
  expect(await ownData(await token(), asserted(), pins)).toEqual([region]);
  const lpo = asserted({ client: 'lpo-jarva', organisation: 'org:lpo-jarva' });
  expect(await ownData(await token({ client_id: 'lpo-jarva' }), lpo, pins)).toEqual([jarva]);
});

test('a person of the police reads it through the client that people use, by the partner that the token names', async () => {
  const person = { client_id: 'console', sub: 'anna', hub_partner: 'police-region' };
  const claims = asserted({ client: 'console', person: 'anna' });
  expect(await ownData(await token(person), claims, pins)).toEqual([regionsPeople]);
  for (const hub_partner of ['district-jarva', undefined, 7, 'lpo-jarva']) {
    expect(await ownData(await token({ ...person, hub_partner }), claims, pins)).toEqual([]);
  }
  expect(await ownData(await token(person), { ...claims, person: 'bertil' }, pins)).toEqual([]);
  // A machine does not become a partner by saying so.
  const machine = await token({ client_id: 'stranger', hub_partner: 'police-region' });
  for (const said of [null, 'police-region']) {
    expect(await ownData(machine, asserted({ client: 'stranger', person: said }), pins)).toEqual([]);
  }
});

test('an assertion that names a role which the token lacks gives nothing: roles release what is an owner’s own', async () => {
  const person = { client_id: 'console', sub: 'anna', hub_partner: 'police-region' };
  const given = async (shown: unknown, roles: readonly string[]) =>
    ownData(
      await token({ ...person, roles: shown }),
      asserted({ client: 'console', person: 'anna', roles }),
      pins,
    );
  for (const roles of [[], ['analyst'], ['analyst', 'coordinator']]) {
    expect(await given(['analyst', 'coordinator'], roles)).toEqual([regionsPeople]);
  }
  for (const shown of [['analyst'], [], undefined, 'coordinator', { coordinator: true }, [['coordinator']]]) {
    expect(await given(shown, ['coordinator'])).toEqual([]);
    expect(await given(shown, ['analyst', 'coordinator'])).toEqual([]);
  }
  // A machine has no roles, whatever its token says.
  const machine = await token({ roles: ['coordinator'] });
  expect(await ownData(machine, asserted({ roles: ['coordinator'] }), pins)).toEqual([]);
  expect(await ownData(machine, asserted(), pins)).toEqual([region]);
});

test.each<[string, Partial<ScopeClaims>]>([
  ['another client', { client: 'stranger' }],
  ['another organisation', { organisation: police }],
  ['a unit that is not pinned for it', { organisation: 'org:lpo-jarva' }],
  ['a person', { person: 'anna' }],
])('an assertion that speaks of %s than the token does gives nothing', async (_, rest) => {
  expect(await ownData(await token(), asserted(rest), pins)).toEqual([]);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>?]>([
  ['of another’s client', { client_id: 'stranger' }],
  ['of another issuer', { iss: 'https://elsewhere.test' }],
  ['for another audience', { aud: 'https://other.test/graphql' }],
  ['that has expired', { iat: 0, exp: Math.floor(Date.now() / 1000) - 1 }],
  ['without an end', { exp: undefined }],
  ['that is an ID token', {}, { typ: 'JWT' }],
  ['by a key that the issuer does not have', {}, { kid: '2' }],
])('a token %s gives nothing, and troubles nobody', async (_, claims, header) => {
  const { client_id: client = 'police-region' } = claims;
  const said = asserted({ client: String(client) });
  expect(await ownData(await token(claims, header), said, pins)).toEqual([]);
  expect(reported).toEqual([]);
});

test.each([undefined, null, '', 'a.b.c', 7, {}])('%j is no token', async (none) => {
  expect(await ownData(none, asserted(), pins)).toEqual([]);
});

test('a token that somebody else signed under the issuer’s key id gives nothing', async () => {
  expect(await ownData(await token({}, {}, another.privateKey), asserted(), pins)).toEqual([]);
});

test('a token is verified once, and no longer counts when it expires or its client is no longer pinned', async () => {
  const one = await token();
  for (let at = 0; at < 3; at += 1) expect(await ownData(one, asserted(), pins)).toEqual([region]);
  expect(asked).toBe(1);
  expect(await ownData(one, asserted(), { ...pins, own: new Map() })).toEqual([]);
  vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] });
  expect(await ownData(one, asserted(), pins)).toEqual([]);
});

test('while the issuer’s keys cannot be had nothing is given, and the operator is told', async () => {
  const away: JWTVerifyGetKey = () => Promise.reject(new TypeError('fetch failed'));
  const settings = { issuer, audience, keys: away, peopleClients: [] };
  const unreachable = createOwnData(settings, (error) => reported.push(error));
  expect(await unreachable(await token(), asserted(), pins)).toEqual([]);
  expect(reported).toHaveLength(1);
});
