import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { freePort } from '../../local/postgres-process.ts';
import { roleNames } from '../../local/secrets.ts';
import { composeHub } from '../../schema/compose.ts';
import { committedSupergraphSdl, subgraphNames, subgraphSdl } from '../../schema/sdl.ts';
import { type Answer, codes, tokenOf } from './ask.ts';
import { addressOf, asOwner } from './databases.ts';

const field = 'neighbourhoodWatch: NeighbourhoodWatch';
const whole = committedSupergraphSdl();
/** The field is not there. */
const without = composedWith('');
/** The field needs what the property owners have. */
const governed = composedWith(`${field} @requiresScopes(scopes: [["civil.certifications"]])`);
const asked = '{ area(id: "sthlm:stadsdel:abrahamsberg") { name neighbourhoodWatch { __typename } } }';
const watched = { area: { name: 'Abrahamsberg', neighbourhoodWatch: { __typename: 'NeighbourhoodWatch' } } };

let gateway: ChildProcess;
let folder = '';
let file = '';
let origin = '';
let told = '';
let served = whole;

/** A gateway beside the hub's own, over the same subgraphs: its supergraph is a file of this test's. */
beforeAll(async () => {
  const hub = inject('hub');
  folder = await mkdtemp(join(tmpdir(), 'hub-supergraph-'));
  file = join(folder, 'supergraph.graphql');
  await writeFile(file, whole);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  gateway = spawn(process.execPath, ['gateway/main.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      PATH: process.env.PATH,
      HUB_PORT: String(port),
      HUB_ORIGIN: hub.origin,
      HUB_ISSUER: `${hub.origin}/oidc`,
      HUB_JWKS_URL: `${hub.origin}/oidc/jwks`,
      HUB_AUDIENCE: `${hub.origin}/graphql`,
      HUB_SUBGRAPH_CITY: hub.subgraphs.city,
      HUB_SUBGRAPH_POLICE: hub.subgraphs.police,
      HUB_SUBGRAPH_REGION: hub.subgraphs.region,
      HUB_SUBGRAPH_CIVIL_SOCIETY: hub.subgraphs['civil-society'],
      HUB_SUBGRAPH_HUB: hub.subgraphs.hub,
      HUB_LOG_DATABASE_URL: addressOf('hub', roleNames.gateway),
      HUB_SIGNING_KEYS_FILE: join(hub.dataDir, 'hub-keys.json'),
      HUB_LOG_KEY_FILE: join(folder, 'log-key'),
      HUB_SUPERGRAPH_FILE: file,
      HUB_REQUEST_TIMEOUT_MS: '30000',
      HUB_SUBGRAPH_TIMEOUT_MS: '20000',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  gateway.stderr?.on('data', (chunk) => {
    told = `${told}${chunk}`;
  });
  await waitFor(async () => (await fetch(`${origin}/health/ready`)).ok);
});

afterAll(async () => {
  gateway.kill('SIGTERM');
  await Promise.race([once(gateway, 'exit'), delay(15_000).then(() => gateway.kill('SIGKILL'))]);
  await rm(folder, { recursive: true, force: true });
});

/** Each test begins with the committed one, whatever the one before left. */
beforeEach(async () => {
  if (served !== whole) await serve(whole);
});

/** Composes the five subgraphs with something else in the place of a field. */
function composedWith(other: string): string {
  const subgraphs = subgraphNames.map((name) => ({ name, typeDefs: parse(changed(name, other)) }));
  return composeHub(subgraphs).supergraphSdl;
}

function changed(name: (typeof subgraphNames)[number], other: string): string {
  const sdl = subgraphSdl(name);
  return name === 'civil-society' ? sdl.replace(new RegExp(`"""[^"]*"""\\s*${field}`), other) : sdl;
}

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (await condition().catch(() => false)) return;
    await delay(50);
  }
  throw new Error(`It did not happen in time:\n${told}`);
}

/** Moves another supergraph into the file's place, and waits for what the gateway tells of it. */
async function put(sdl: string, expected: string): Promise<void> {
  told = '';
  await writeFile(`${file}.next`, sdl);
  await rename(`${file}.next`, file);
  await waitFor(async () => told.includes(expected));
}

async function serve(sdl: string): Promise<void> {
  await put(sdl, 'is served now');
  served = sdl;
}

async function ask(partner: string, query = asked): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf(partner)}`,
      'hub-purpose': 'lagesbild',
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  return { status: response.status, headers: response.headers, data, errors, text };
}

test('a field that a new supergraph does not have is unknown from then on, and known again when it is back', async () => {
  expect((await ask('stranger')).data).toEqual(watched);
  await serve(without);
  const gone = await ask('stranger');
  expect([gone.status, codes(gone)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  const contract = await fetch(`${origin}/contract.graphql`, {
    headers: { authorization: `Bearer ${await tokenOf('stranger')}` },
  });
  expect(await contract.text()).not.toContain('neighbourhoodWatch:');
  await serve(whole);
  expect((await ask('stranger')).data).toEqual(watched);
});

test('a field that a new supergraph governs is denied from then on to who lacks it, whatever was answered before', async () => {
  for (const partner of ['stranger', 'property-owners-jarva'])
    expect((await ask(partner)).data).toEqual(watched);
  await serve(governed);
  const denied = await ask('stranger');
  expect(denied.data).toEqual({ area: { name: 'Abrahamsberg', neighbourhoodWatch: null } });
  expect(denied.errors).toMatchObject([
    { path: ['area', 'neighbourhoodWatch'], extensions: { products: ['civil.certifications'] } },
  ]);
  expect((await ask('property-owners-jarva')).data).toEqual(watched);
});

test.each([
  ['is no GraphQL', whole.slice(0, -200), /Syntax Error/],
  ['governs nothing', whole.replace(/@requiresScopes\(scopes: \[\["[^)]*\)/g, ''), /no authorisation model/],
  ['has a subgraph of no address', whole.replaceAll('"police"', '"polis"'), /no address of: polis/],
  [
    'does not have what a shared query asks for',
    whole.replace('  indicators(', '  indikatorer('),
    /does not fit/,
  ],
])('a supergraph that %s changes nothing and is reported', async (_what, broken, why) => {
  await put(broken, 'is not served');
  expect(told).toMatch(why);
  expect((await ask('stranger')).data).toEqual(watched);
  expect((await fetch(`${origin}/health/ready`)).ok).toBe(true);
});

test('on SIGHUP the file is read again though it has not changed, and what is served already is not taken anew', async () => {
  await put('', 'is not served');
  told = '';
  gateway.kill('SIGHUP');
  await waitFor(async () => told.includes('is not served'));
  told = '';
  await writeFile(file, whole);
  gateway.kill('SIGHUP');
  await delay(1_500);
  expect(told).toBe('');
  expect((await ask('stranger')).data).toEqual(watched);
});

test('requests that are under way when a supergraph is replaced are answered on the old one', async () => {
  const sql = asOwner('civil-society');
  const locked = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const lock = sql.begin(async (tx) => {
    await tx`lock table neighbourhood_watch in access exclusive mode`;
    locked.resolve();
    await release.promise;
  });
  try {
    await locked.promise;
    const underWay = ask('stranger');
    // Others are asked all the time, within a client's rate however fast the machine: none of them is turned away.
    let going = true;
    const others = Array.from({ length: 3 }, async () => {
      const statuses = new Set<number>();
      while (going) {
        statuses.add((await ask('district-jarva', '{ viewer { partner } }')).status);
        await delay(25);
      }
      return [...statuses];
    });
    await serve(without);
    going = false;
    expect(await Promise.all(others)).toEqual([[200], [200], [200]]);
    expect((await ask('stranger')).status).toBe(400);
    release.resolve();
    expect((await underWay).data).toEqual(watched);
  } finally {
    release.resolve();
    await lock;
    await sql.end();
  }
});

test('an export that is under way when a supergraph is replaced is broken off, so that nothing more of the old one leaves', async () => {
  const areas = Array.from({ length: 500 }, () => 'sthlm:sdo:farsta').join(',');
  const address = `${origin}/shared-queries/lagesbild-for-omrade/1.csv?areas=${areas}&from=2015-01&to=2025-12&interval=MONTH`;
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${await tokenOf('district-farsta')}` },
  });
  expect(response.status).toBe(200);
  const reader = response.body?.getReader();
  if (!reader) throw new TypeError('no body');
  let text = '';
  const read = async () => {
    const decoder = new TextDecoder();
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      text += decoder.decode(value, { stream: true });
    }
  };
  const [sql, watching] = [asOwner('police'), asOwner('police')];
  const locked = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const lock = sql.begin(async (tx) => {
    await tx`lock table released_cell in access exclusive mode`;
    locked.resolve();
    await release.promise;
  });
  try {
    await locked.promise;
    const rest = read();
    rest.catch(() => {});
    await waitFor(async () => {
      const [waiting] = await watching`select count(*)::int as count from pg_locks where not granted`;
      return waiting?.count > 0;
    });
    await serve(governed);
    release.resolve();
    await expect(rest).rejects.toThrow();
    expect(text).toContain('INCOMPLETE');
    expect(text).toContain('code=SCHEMA_CHANGED');
  } finally {
    release.resolve();
    await lock;
    await Promise.all([sql.end(), watching.end()]);
  }
});
