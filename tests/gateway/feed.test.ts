import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, importJWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFeed, type FeedPage } from '../../gateway/feed.ts';
import { createRests } from '../../subgraphs/changes.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { vintagesService } from '../../subgraphs/vintages-service.ts';
import type { ScopeClaims } from '../../trust/scope-assertion.ts';
import { register } from '../policy/world.ts';
import { startDatabases, type TestDatabases } from '../subgraphs/databases.ts';
import { serveRegister, type TestRegisterService } from '../subgraphs/register-service.ts';

let databases: TestDatabases;
let city: TestRegisterService;
let feed: ReturnType<typeof createFeed>;
const reported: unknown[] = [];
let up = true;
let handle: ReturnType<typeof vintagesService>;
const region = createServer((request, response) => {
  if (!up || !handle(request, response)) response.destroy();
});

/** Own data needs no agreement: the region, asking of its own. */
const agreed = register([]);
const claims: ScopeClaims = {
  partner: 'stranger',
  organisation: 'org:frammande-bolag',
  legalBody: 'org:frammande-bolag',
  purpose: null,
  instant: '2026-11-01T12:00:00.000Z',
  registerVersion: 1,
  grants: [],
  client: 'stranger',
  person: null,
  roles: [],
  purposesPermitted: [],
};
const open = {
  ...agreed,
  products: new Map([
    ...agreed.products,
    [
      'region.transit-incidents',
      {
        id: 'region.transit-incidents',
        name: 'Transit',
        subgraph: 'region',
        providers: ['org:region-stockholm'],
        sensitivity: 'open',
        threshold: null,
      } as const,
    ],
  ]),
};

beforeAll(async () => {
  databases = await startDatabases(['city', 'region']);
  await loadFoundation(databases.owner('region'), 'region', loadGeography());
  await databases.owner('region')`delete from vintage`;
  const report = (error: unknown) => reported.push(error);
  city = await serveRegister(databases.owner('city'), report);
  const key = await importJWK(city.signer.jwk, 'EdDSA');
  if (key instanceof Uint8Array) throw new TypeError('no key');
  const { d: _, ...publicJwk } = city.signer.jwk;
  handle = vintagesService({
    name: 'region',
    db: drizzle(databases.serving('region', 2)),
    hubIssuer: city.signer.issuer,
    hubKeys: createLocalJWKSet({ keys: [{ ...publicJwk, kid: 'hub', alg: 'EdDSA' }] }),
    rests: createRests({ held: () => ({ version: 0, after: '' }) }),
    report,
  });
  await new Promise<void>((resolve) => region.listen(0, '127.0.0.1', resolve));
  feed = createFeed({
    subgraphs: new Map([
      ['city', city.origin],
      ['region', `http://127.0.0.1:${(region.address() as AddressInfo).port}/graphql`],
    ]),
    issuer: city.signer.issuer,
    signer: { id: 'hub', key },
    gateway: 'test',
    report,
  });
});
afterAll(async () => {
  region.closeAllConnections();
  region.close();
  await city?.[Symbol.asyncDispose]();
  await databases?.[Symbol.asyncDispose]();
});

const publish = (label: string, days = 0) => databases.owner('region')`
  insert into vintage (no, indicator_no, label, published_at, kind, first_month, last_month)
  select (select coalesce(max(no), 0) + 1 from vintage), no, ${label}, now() - ${days} * interval '1 day', 'first', 197, 197
    from indicator where id = 'region.transit-incidents.total'`;
const read = (cursor: string | null, first = 100) => feed(open, { cursor, first }, claims);
const labels = ({ changes }: FeedPage) =>
  changes.flatMap((one) => (one.source === 'vintage' ? one.label : []));

test('a reader without a cursor is told of the latest 30 days, and of everything from then on', async () => {
  await publish('old', 40);
  await publish('recent', 2);
  const page = await read(null);
  expect(labels(page)).toEqual(['recent']);
  // One that states an earlier instant than the reader has come to is told all the same.
  await publish('late', 50);
  const next = await read(page.cursor);
  expect(labels(next)).toEqual(['late']);
  expect(labels(await read(next.cursor))).toEqual([]);
  expect(labels(await read(page.cursor))).toEqual(['late']);
});

test('what a subgraph that is down has published is told to the same cursor when it is back', async () => {
  const { cursor } = await read(null);
  await publish('meanwhile');
  up = false;
  try {
    const [begun, went] = [await read(null), await read(cursor)];
    for (const page of [begun, went]) {
      // The city's register is served here without its vintages.
      expect(page.unavailable).toEqual(['city', 'region']);
      expect(labels(page)).toEqual([]);
    }
    up = true;
    expect(labels(await read(went.cursor))).toEqual(['meanwhile']);
    expect(labels(await read(begun.cursor))).toEqual(['recent', 'meanwhile']);
  } finally {
    up = true;
  }
});

test('between two pages the end of a reading stands still, and a subgraph that goes down loses and repeats nothing', async () => {
  const { cursor } = await read(null);
  for (const label of ['a', 'b', 'c']) await publish(label);
  const first = await read(cursor, 2);
  expect([labels(first), first.more]).toEqual([['a', 'b'], true]);
  await publish('d');
  up = false;
  try {
    await expect(read(first.cursor)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
  } finally {
    up = true;
  }
  const second = await read(first.cursor);
  expect([labels(second), second.more]).toEqual([['c'], false]);
  expect(labels(await read(second.cursor))).toEqual(['d']);
});

test('a reading goes on over its pages while another subgraph is down throughout', async () => {
  const { cursor } = await read(null);
  await publish('e');
  await publish('f');
  const first = await read(cursor, 1);
  expect(labels(first)).toEqual(['e']);
  const second = await read(first.cursor, 1);
  expect(labels(second)).toEqual(['f']);
});

test('a database that was put back to an earlier state makes cursors invalid: its numbers mean others now', async () => {
  const { cursor } = await read(null);
  await databases.owner('region')`delete from vintage where no = (select max(no) from vintage)`;
  await expect(read(cursor)).rejects.toMatchObject({ extensions: { code: 'CURSOR_INVALID' } });
  expect(labels(await read(null))).toContain('recent');
});

test('without the register nothing is told: it may have changed unheard', async () => {
  const down = createFeed({
    subgraphs: new Map([['city', 'http://127.0.0.1:9']]),
    issuer: city.signer.issuer,
    signer: { id: 'hub', key: (await importJWK(city.signer.jwk, 'EdDSA')) as CryptoKey },
    gateway: 'test',
    report: () => {},
  });
  await expect(down(open, { cursor: null, first: 10 }, claims)).rejects.toMatchObject({
    extensions: { code: 'AGREEMENTS_UNAVAILABLE' },
  });
});
