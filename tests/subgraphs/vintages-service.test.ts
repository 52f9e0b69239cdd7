import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { followVintages } from '../../gateway/vintages.ts';
import { createRests } from '../../subgraphs/changes.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { vintagesService } from '../../subgraphs/vintages-service.ts';
import { signProofsToken, signVintagesToken } from '../../trust/scope-assertion.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

const issuer = 'https://hub.test';
const { publicKey, privateKey } = await generateKeyPair('EdDSA');
const signer = { id: 'hub', key: privateKey };
const hubKeys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'hub', alg: 'EdDSA' }] });

let databases: TestDatabases;
let origin = '';
const reported: unknown[] = [];
const service = { up: true, asked: 0, notModified: 0 };
const server = createServer((request, response) => {
  service.asked += 1;
  response.on('finish', () => {
    if (response.statusCode === 304) service.notModified += 1;
  });
  if (!service.up) response.destroy();
  else if (!handle(request, response)) response.writeHead(404).end();
});
let handle: ReturnType<typeof vintagesService>;

beforeAll(async () => {
  databases = await startDatabases(['region']);
  await loadFoundation(databases.owner('region'), 'region', loadGeography());
  await databases.owner('region')`delete from vintage`;
  const report = (error: unknown) => reported.push(error);
  handle = vintagesService({
    name: 'region',
    db: drizzle(databases.serving('region', 2)),
    hubIssuer: issuer,
    hubKeys,
    rests: createRests({ held: () => ({ version: 0, after: '' }) }),
    report,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await databases?.[Symbol.asyncDispose]();
});

/** Publishes an indicator's months as the next vintage. */
async function publish(indicator: string, label: string, first: number, last: number, preliminary?: number) {
  await databases.owner('region')`
    insert into vintage (no, indicator_no, label, published_at, kind, first_month, last_month, preliminary_from)
    select (select coalesce(max(no), 0) + 1 from vintage), no, ${label}, now(), 'first', ${first}, ${last},
           ${preliminary ?? null} from indicator where id = ${indicator}`;
}

const get = async (path: string, token: string | null, headers = {}) =>
  fetch(`${origin}${path}`, {
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
  });
const own = () => signVintagesToken('region', issuer, signer);

test.each(['/vintages', '/vintages/history?since=0'])('%s answers a gateway alone', async (path) => {
  const other = (await generateKeyPair('EdDSA')).privateKey;
  const tokens = {
    none: null,
    'another subgraph’s': await signVintagesToken('police', issuer, signer),
    'for proofs': await signProofsToken('region', issuer, signer),
    'another issuer’s': await signVintagesToken('region', 'https://other.test', signer),
    'another key’s': await signVintagesToken('region', issuer, { id: 'hub', key: other }),
  };
  for (const [name, token] of Object.entries(tokens)) {
    const response = await get(path, token);
    expect([name, response.status]).toEqual([name, 401]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'ASSERTION_INVALID' } }] });
  }
  expect((await get(path, await own())).status).toBe(200);
});

test('what is asked in another form than it is offered is refused', async () => {
  for (const search of ['', '?since=x', '?since=-1', '?since=1&upto=y']) {
    expect([search, (await get(`/vintages/history${search}`, await own())).status]).toEqual([search, 400]);
  }
});

test('a gateway sees a publication within a second or so, and is told 304 until then', async () => {
  await publish('region.transit-incidents.total', '2026-05', 180, 196);
  await using view = followVintages({
    subgraphs: new Map([['region', `${origin}/graphql`]]),
    issuer,
    signer,
    every: 100,
    report: (error) => reported.push(error),
  });
  await view.ready;
  expect([...view.indicators().values()]).toMatchObject([
    {
      id: 'region.transit-incidents.total',
      product: 'region.transit-incidents',
      label: '2026-05',
      firstMonth: '2025-01',
      lastMonth: '2026-05',
      preliminaryFrom: null,
    },
  ]);
  const before = view.digest();
  await vi.waitFor(() => expect(service.notModified).toBeGreaterThan(1));
  expect(view.digest()).toBe(before);

  await publish('region.transit-incidents.total', '2026-06', 197, 197, 197);
  await vi.waitFor(() =>
    expect(view.indicators().get('region.transit-incidents.total')).toMatchObject({
      label: '2026-06',
      firstMonth: '2025-01',
      lastMonth: '2026-06',
      preliminaryFrom: '2026-06',
    }),
  );
  expect(view.digest()).not.toBe(before);

  // Of a subgraph that is down the last that was heard is kept, and one fault reported.
  service.up = false;
  server.closeAllConnections();
  const asked = service.asked;
  await vi.waitFor(() => expect(service.asked).toBeGreaterThan(asked + 2), { timeout: 5_000 });
  expect(view.indicators().get('region.transit-incidents.total')?.label).toBe('2026-06');
  expect(reported).toHaveLength(1);
  await publish('region.guard-presence.hours', '2026-06', 180, 197);
  service.up = true;
  await vi.waitFor(() => expect(view.indicators().has('region.guard-presence.hours')).toBe(true), {
    timeout: 5_000,
  });
});

test('history is told by number, up to the one that is asked for', async () => {
  const history = async (search: string) =>
    (await get(`/vintages/history${search}`, await own())).json() as Promise<{
      last: number;
      vintages: { no: number; indicator: string; label: string }[];
    }>;
  const all = await history('?since=0');
  expect(all.last).toBe(3);
  expect(all.vintages.map(({ no, label }) => [no, label])).toEqual([
    [1, '2026-05'],
    [2, '2026-06'],
    [3, '2026-06'],
  ]);
  expect((await history('?since=1&upto=2')).vintages.map(({ no }) => no)).toEqual([2]);
  expect((await history('?since=3')).vintages).toEqual([]);
});
