import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, generateKeyPair, importJWK } from 'jose';
import { beforeAll, expect, inject, test } from 'vitest';
import {
  type ScopeClaims,
  type SigningKey,
  signRegisterToken,
  signScopeAssertion,
} from '../../trust/scope-assertion.ts';
import { tokenOf } from './ask.ts';
import { asServing } from './databases.ts';

let hubKey: SigningKey;
const origin = () => inject('hub').origin;

/** The hub's real key, as a thief of the gateway's files would have it. */
beforeAll(async () => {
  const { keys } = JSON.parse(await readFile(join(inject('hub').dataDir, 'hub-keys.json'), 'utf8'));
  hubKey = { id: keys[0].kid, key: (await importJWK(keys[0], 'EdDSA')) as CryptoKey };
});

const claims: ScopeClaims = {
  partner: 'police-region',
  organisation: 'org:polisregion-stockholm',
  legalBody: 'org:polismyndigheten',
  purpose: 'lagesbild',
  instant: new Date().toISOString(),
  registerVersion: 1,
  grants: [
    {
      kind: 'own',
      product: 'police.reported-offences',
      provider: 'org:polismyndigheten',
      areas: ['*'],
      from: '2015-01',
      to: null,
      finestLevel: 'BASE_AREA',
      finestInterval: 'MONTH',
      disclosure: 'exact',
      clause: null,
      digest: null,
    },
  ],
  client: 'police-region',
  person: null,
  roles: [],
  purposesPermitted: [],
};

const offences = `query { _entities(representations: [{ __typename: "PoliceIndicator", id: "police.reported-offences.person" }]) {
  ... on PoliceIndicator { observations(areas: ["sthlm:kommun"], from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } } }`;

async function askPolice(scope: unknown, query = offences) {
  const token = await tokenOf('police-region');
  const response = await fetch(inject('hub').subgraphs.police ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, extensions: { scope, token } }),
  });
  return { status: response.status, body: await response.json() };
}

test('the police subgraph answers an assertion of the hub, so that the refusals below are for their reasons', async () => {
  const { status, body } = await askPolice(await signScopeAssertion(claims, 'police', origin(), 3, hubKey));
  expect(status).toBe(200);
  expect(body.data._entities[0].observations[0].observations[0].value).toBeGreaterThan(0);
});

test.each([
  ['without an assertion', 'ASSERTION_MISSING', (): Promise<string> => Promise.resolve('')],
  ['with a text that is none', 'ASSERTION_INVALID', (): Promise<string> => Promise.resolve('scope')],
  [
    'with an expired one',
    'ASSERTION_EXPIRED',
    () => signScopeAssertion(claims, 'police', origin(), -1, hubKey),
  ],
  [
    'with one made for the city',
    'ASSERTION_AUDIENCE',
    () => signScopeAssertion(claims, 'city', origin(), 3, hubKey),
  ],
  [
    'with one of another hub',
    'ASSERTION_INVALID',
    () => signScopeAssertion(claims, 'police', 'https://elsewhere.example', 3, hubKey),
  ],
  [
    "with one signed by another key under the hub's key id",
    'ASSERTION_INVALID',
    async () => {
      const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
      return signScopeAssertion(claims, 'police', origin(), 3, { id: hubKey.id, key: privateKey });
    },
  ],
  [
    "with the gateway's token for the register",
    'ASSERTION_INVALID',
    () => signRegisterToken(origin(), hubKey, 'gateway-1'),
  ],
  ["with a partner's access token", 'ASSERTION_INVALID', () => tokenOf('police-region')],
] as const)('a subgraph asked directly %s refuses with %s', async (_how, code, scope) => {
  const { status, body } = await askPolice(await scope());
  expect(status).toBe(401);
  expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
});

test('a subgraph checks its own governed fields, and does not tell its schema', async () => {
  const empty = await signScopeAssertion({ ...claims, grants: [] }, 'police', origin(), 3, hubKey);
  const site = `query { _entities(representations: [{ __typename: "CameraSite", id: "camera:husby-centrum" }]) {
    ... on CameraSite { assessment { recommendation } } } }`;
  const refused = await askPolice(empty, site);
  expect(refused.body.data._entities[0].assessment).toBeNull();
  expect(refused.body.errors[0].extensions.code).toBe('PRODUCT_NOT_COVERED');
  const noRows = await askPolice(empty);
  expect(noRows.body.data._entities[0].observations).toBeNull();
  const introspection = await askPolice(empty, '{ __schema { types { name } } }');
  expect(introspection.status).toBe(400);
});

test("the city's register is closed to all but a gateway", async () => {
  const register = new URL('/register', inject('hub').subgraphs.city);
  for (const token of [
    undefined,
    await tokenOf('stockholm-central'),
    await signScopeAssertion(claims, 'city', origin(), 3, hubKey),
  ]) {
    for (const path of ['/register', '/register/stream']) {
      const response = await fetch(
        new URL(path, register),
        token ? { headers: { authorization: `Bearer ${token}` } } : {},
      );
      expect(response.status).toBe(401);
      await response.body?.cancel();
    }
  }
});

test.each(['city', 'police', 'region', 'civil-society', 'hub'] as const)(
  "whoever has the %s subgraph's password reads no governed row, with no seal or a forged one",
  async (name) => {
    const sql = asServing(name);
    try {
      const governed = {
        city: 'camera_site',
        police: 'camera_assessment',
        region: 'released_cell',
        'civil-society': 'released_cell',
        hub: 'access_log_entry',
      }[name];
      const forged = `${'0'.repeat(64)}.${JSON.stringify({ expires: 4e9, instant: new Date().toISOString(), parties: ['org:kommunstyrelsen'], grants: [{ source: 1, every: true, areas: [], level: 4, interval: 1, from: 0, to: 999, exact: true }] })}`;
      for (const setting of ['', forged]) {
        const rows = await sql.begin(async (tx) => {
          await tx`select set_config('hub.scope', ${setting}, true)`;
          return tx`select count(*)::int as n from ${tx(governed)}`;
        });
        expect(rows[0]?.n).toBe(0);
      }
      await expect(sql`select * from hub.seal_key`).rejects.toThrow(/permission denied/);
      await expect(sql`create table mine (n int)`).rejects.toThrow(/permission denied/);
      await expect(sql`create temp table mine (n int)`).rejects.toThrow(/permission denied/);
    } finally {
      await sql.end();
    }
  },
);
