import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort } from '../../local/postgres-process.ts';
import { keeperRole, roleNames } from '../../local/secrets.ts';
import { type DatabaseName, databaseNames } from '../../subgraphs/database.ts';
import { tokenOf } from './ask.ts';
import { addressOf } from './databases.ts';

const root = join(import.meta.dirname, '../..');
const children: ChildProcess[] = [];
let folder = '';
let origin = '';

/** Each part as a process of its own, from its settings alone, as authorities would run them. */
beforeAll(async () => {
  const hub = inject('hub');
  folder = await mkdtemp(join(tmpdir(), 'hub-processes-'));
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const keysFile = join(folder, 'hub-keys.json');
  await writeFile(keysFile, JSON.stringify({ keys: [{ ...(await exportJWK(privateKey)), kid: 'apart' }] }));
  const addresses: Record<string, string> = {};
  for (const name of databaseNames) {
    const subgraphPort = await freePort();
    const sealFile = join(folder, `seal-${name}`);
    await writeFile(sealFile, Buffer.from(hub.sealKeys[name] ?? '', 'hex'));
    addresses[name] = `http://127.0.0.1:${subgraphPort}/graphql`;
    start(['subgraphs/main.ts', name], {
      HUB_SUBGRAPH_PORT: String(subgraphPort),
      HUB_DATABASE_URL: addressOf(name, roleNames.serving(name)),
      ...(name === 'city' ? { HUB_REGISTER_DATABASE_URL: addressOf(name, roleNames.register) } : {}),
      HUB_KEEPER_DATABASE_URL: addressOf(name, keeperRole(name)),
      HUB_SEAL_KEY_FILE: sealFile,
      ...(name === 'hub' ? { HUB_GATEWAY_URL: origin } : {}),
      HUB_ASSERTION_ISSUER: origin,
      HUB_ASSERTION_JWKS_URL: `${origin}/.well-known/hub-jwks.json`,
      HUB_ISSUER: `${hub.origin}/oidc`,
      HUB_JWKS_URL: `${hub.origin}/oidc/jwks`,
      HUB_AUDIENCE: `${hub.origin}/graphql`,
    });
  }
  start(['gateway/main.ts'], {
    HUB_PORT: String(port),
    HUB_ORIGIN: origin,
    HUB_ISSUER: `${hub.origin}/oidc`,
    HUB_JWKS_URL: `${hub.origin}/oidc/jwks`,
    HUB_AUDIENCE: `${hub.origin}/graphql`,
    HUB_SUBGRAPH_CITY: addresses.city,
    HUB_SUBGRAPH_POLICE: addresses.police,
    HUB_SUBGRAPH_REGION: addresses.region,
    HUB_SUBGRAPH_CIVIL_SOCIETY: addresses['civil-society'],
    HUB_SUBGRAPH_HUB: addresses.hub,
    HUB_LOG_DATABASE_URL: addressOf('hub', roleNames.gateway),
    HUB_SIGNING_KEYS_FILE: keysFile,
    HUB_LOG_KEY_FILE: join(folder, 'log-key'),
    HUB_SUBGRAPH_TIMEOUT_MS: '1500',
  });
  await waitFor(async () => (await fetch(`${origin}/health/ready`)).ok);
});

afterAll(async () => {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await Promise.race([once(child, 'exit'), delay(5_000).then(() => child.kill('SIGKILL'))]);
    }),
  );
  await rm(folder, { recursive: true, force: true });
});

function start(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ChildProcess {
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  children.push(child);
  return child;
}

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (await condition().catch(() => false)) return;
    await delay(100);
  }
  throw new Error('The parts did not come up in time.');
}

async function askApart(query: string, partner = 'district-jarva') {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf(partner)}`,
      'hub-purpose': 'lagesbild',
    },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

const joinOfFive = `{
  viewer { partner }
  area(id: "sthlm:sdo:jarva") { name localPoliceAreas { name } stations { name } neighbourhoodWatch { __typename } }
}`;

test('five subgraphs and a gateway, each a process of its own, answer a partner together', async () => {
  const { status, body } = await askApart(joinOfFive);
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  expect(body.data.viewer.partner).toBe('district-jarva');
  expect(body.data.area.name).toBe('Järva');
  expect(body.data.area.localPoliceAreas.length).toBeGreaterThan(0);
  expect(body.data.area.stations.length).toBeGreaterThan(0);
});

test('a subgraph at its own authority gives by clause what it is proved to have signed, and own data by a token', async () => {
  const query = `{ indicators(ids: ["police.reported-offences.total"]) {
    observations(areas: ["sthlm:sdo:jarva"], from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } }`;
  for (const partner of ['district-jarva', 'police-region']) {
    const { body } = await askApart(query, partner);
    expect(body.errors).toBeUndefined();
    expect(body.data.indicators[0].observations[0].observations[0].value).toBeGreaterThan(0);
  }
  expect((await askApart(query, 'stranger')).body.data.indicators[0].observations).toBeNull();
});

test("the hub's subgraph, a process of its own, has an operation explained by a gateway", async () => {
  const { body } = await askApart(
    '{ explain(document: "{ cameraSites { edges { cursor } } }") { fields { coordinate decision } } }',
  );
  expect(body.errors).toBeUndefined();
  expect(body.data.explain.fields[0]).toEqual({ coordinate: 'Query.cameraSites', decision: 'DENIED' });
});

test('a subgraph that is down costs its own fields alone, and says so', async () => {
  const region = children[databaseNames.indexOf('region' satisfies DatabaseName)];
  region?.kill('SIGKILL');
  if (region) await once(region, 'exit');
  const { status, body } = await askApart(joinOfFive);
  expect(status).toBe(200);
  expect(body.data.area.name).toBe('Järva');
  expect(body.data.area.stations).toBeNull();
  expect(body.data.area.localPoliceAreas.length).toBeGreaterThan(0);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].path).toEqual(['area', 'stations']);
  expect(body.errors[0].extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'region' });
});
