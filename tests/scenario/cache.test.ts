import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runs } from '../amount.ts';
import { ask as askRunning } from './ask.ts';
import { asOwner } from './databases.ts';
import { type Asking, type OwnGateway, startOwnGateway, type Told } from './own-gateway.ts';
import { personToken } from './people.ts';

let one: OwnGateway;
let other: OwnGateway;
let uncached: OwnGateway;
/** The police's subgraph behind a door that can be shut. */
const door = { open: true, slow: 0 };
let police: Server;
const city = asOwner('city');
const policeSql = asOwner('police');

beforeAll(async () => {
  const { dataDir, subgraphs } = inject('hub');
  const to = new URL(subgraphs.police ?? '');
  police = createServer(async (request, response) => {
    if (!door.open) return response.destroy();
    if (door.slow > 0 && request.url === '/graphql') await delay(door.slow);
    const { method, headers, url } = request;
    const passed = forward({ host: to.hostname, port: to.port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => police.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(police.address() as AddressInfo).port}/graphql`;
  one = await startOwnGateway({ dataDir, name: 'cache-one', instead: { police: address } });
  other = await startOwnGateway({ dataDir, name: 'cache-other' });
  uncached = await startOwnGateway({ dataDir, name: 'cache-none', cache: { entries: 0, bytes: 0 } });
});
afterAll(async () => {
  await Promise.all([one, other, uncached].map((gateway) => gateway?.[Symbol.asyncDispose]()));
  police?.closeAllConnections();
  police?.close();
  await Promise.all([city.end(), policeSql.end()]);
});

const figures = (area: string, indicator = 'police.reported-offences.theft'): Asking => ({
  query: `query ($areas: [ID!]!, $id: ID!) { indicators(ids: [$id]) { id
    observations(areas: $areas, from: "2025-01", to: "2025-12", interval: YEAR) { observations { value status } } } }`,
  variables: { areas: [area], id: indicator },
});
const jarva = figures('sthlm:sdo:jarva');
const valueIn = ({ data }: Told) =>
  data?.indicators?.[0]?.observations?.[0]?.observations?.[0]?.value ?? null;

/** What is asked, and how many operations the gateway carried out for it. */
async function counted(gateway: OwnGateway, partner: string, asking: Asking) {
  const before = gateway.executions();
  const told = await gateway.ask(partner, asking);
  return { ...told, carriedOut: gateway.executions() - before };
}

/** Asks until it is so; gives when the last that was not yet so was asked, milliseconds from now. Fails after five seconds. */
async function until(holds: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  let last = 0;
  for (;;) {
    const asked = performance.now() - begun;
    if (await holds()) return last;
    if (asked > 5_000) throw new Error('It did not come about.');
    last = asked;
    await delay(5);
  }
}

/** Waits until the gateway has asked the police anew what its answers rest on. */
const heardOfPolice = ({ hub: { vintages } }: OwnGateway) => {
  vintages.doubt();
  return until(async () => vintages.rests(['police']) !== undefined);
};

/** Asks until the answer is a kept one. */
const warm = (gateway: OwnGateway, partner: string, asking: Asking) =>
  until(async () => (await counted(gateway, partner, asking)).carriedOut === 0);

const happens = async (agreement: string, kind: 'suspended' | 'resumed') => {
  const [version] = await city`
    select digest from agreement_version where agreement = ${agreement} order by number desc limit 1`;
  await city`insert into agreement_event (digest, kind, at) values (${version?.digest}, ${kind}, now())`;
};

test('a second request for the same is answered from memory, and is not for another partner, purpose or area', async () => {
  await warm(one, 'district-jarva', jarva);
  const again = await counted(one, 'district-jarva', jarva);
  expect(again).toMatchObject({ status: 200, codes: [], carriedOut: 0 });
  expect(valueIn(again)).toBe(valueIn(await uncached.ask('district-jarva', jarva)));
  for (const [partner, asking] of [
    ['district-farsta', jarva],
    ['stranger', jarva],
    ['district-jarva', { ...jarva, purpose: null }],
    ['district-jarva', { ...jarva, purpose: 'orsaksanalys' }],
    ['district-jarva', figures('sthlm:sdo:farsta')],
    ['district-jarva', { ...jarva, query: jarva.query.replace('value status', 'amount: value status') }],
    [
      'district-jarva',
      {
        ...jarva,
        query: `${jarva.query.replace('{ value status }', '{ ...O }')} fragment O on Observation { value status }`,
      },
    ],
  ] as const) {
    const told = await counted(one, partner, asking);
    expect([partner, told.carriedOut]).toEqual([partner, 1]);
    const expected = await uncached.ask(partner, asking);
    expect([partner, told.status, told.codes, told.data]).toEqual([
      partner,
      expected.status,
      expected.codes,
      expected.data,
    ]);
  }
});

test('a kept answer is logged like any other: its own receipt, and the provider sees its rows', async () => {
  await warm(one, 'district-jarva', jarva);
  const first = await one.ask('district-jarva', jarva);
  const second = await counted(one, 'district-jarva', jarva);
  expect(second.carriedOut).toBe(0);
  expect(second.receipt).not.toBe(first.receipt);
  const log = async (partner: string) => {
    const { data } = await askRunning(partner, {
      query: `{ accessLog(first: 20, product: "police.reported-offences") { edges { node { id decision products { product { id } rows } agreements { id } } } } }`,
    });
    const nodes: { id: string }[] = data.accessLog.edges.map(({ node }: { node: { id: string } }) => node);
    return [first, second].map(({ receipt }) => {
      const { id: _, ...rest } = nodes.find(({ id }) => id === receipt) ?? { id: '' };
      return rest;
    });
  };
  for (const partner of ['police-region', 'district-jarva']) {
    const [ofFirst, ofSecond] = await log(partner);
    expect(ofSecond).toEqual(ofFirst);
    expect(ofSecond).toMatchObject({ decision: 'ANSWERED' });
    expect(JSON.stringify(ofSecond)).toMatch(/"rows":[1-9]/);
    expect(JSON.stringify(ofSecond)).toContain('agreement:');
  }
});

test('own data is kept for the same client or person alone', async () => {
  const own = { ...jarva, purpose: null };
  const [analyst, officer] = [
    await personToken('analytiker-polisregion'),
    await personToken('samordnare-polisregion'),
  ].map((token) => ({ ...own, token }));
  for (const asking of [own, analyst, officer]) {
    expect(await counted(one, 'police-region', asking as Asking)).toMatchObject({ codes: [], carriedOut: 1 });
    await warm(one, 'police-region', asking as Asking);
  }
  const unit = await counted(one, 'lpo-jarva', own);
  expect(unit.carriedOut).toBe(1);
  expect([unit.codes, unit.data]).toEqual([
    (await uncached.ask('lpo-jarva', own)).codes,
    (await uncached.ask('lpo-jarva', own)).data,
  ]);
});

test('nothing that depends on who asks or on the instant is kept, nor what is denied in part', async () => {
  for (const query of [
    '{ viewer { partner } }',
    '{ agreements { edges { node { id state } } } }',
    '{ areas(level: CITY) { id } viewer { partner } }',
    '{ areas(level: CITY) { id } __schema { queryType { name } } }',
    '{ areas(level: CITY) { id } cameraSites { edges { node { id } } } }',
  ]) {
    for (const _ of [1, 2])
      expect([query, (await counted(one, 'district-jarva', { query })).carriedOut]).toEqual([query, 1]);
  }
});

test('a figure that is published is the answer on every gateway within a second, and so is its correction', async () => {
  const before = Number(valueIn(await one.ask('district-jarva', jarva)));
  await other.ask('district-jarva', jarva);
  const publish = (by: number) =>
    policeSql.begin(async (sql) => {
      for (const table of ['released_cell', 'exact_cell']) {
        await sql`update ${sql(table)} set value = value + ${by} where interval_rank = 3 and month_no = (2025 - 2010) * 12
        and area_no = (select no from area where id = 'sthlm:sdo:jarva')
        and indicator_no = (select no from indicator where id = 'police.reported-offences.theft')`;
      }
    });
  for (const by of [1_000, -1_000]) {
    const now = by > 0 ? before + by : before;
    await publish(by);
    const took = await Promise.all(
      [one, other].map((gateway) =>
        until(async () => valueIn(await gateway.ask('district-jarva', jarva)) === now),
      ),
    );
    for (const milliseconds of took) expect(milliseconds).toBeLessThan(1_000);
    // From then on it is kept again, and never the old one.
    await warm(other, 'district-jarva', jarva);
    expect(valueIn(await other.ask('district-jarva', jarva))).toBe(now);
  }
});

test('without the trace that a change leaves, a kept answer would stay as it was', async () => {
  const asking = { query: '{ localPoliceAreas { id code } }' };
  const rename = (code: string) =>
    policeSql`update local_police_area set code = ${code} where id = 'lpo:jarva'`;
  const codeIn = async () =>
    (await one.ask('stranger', asking)).data.localPoliceAreas.find(
      ({ id }: { id: string }) => id === 'lpo:jarva',
    ).code;
  await warm(one, 'stranger', asking);
  const before = await codeIn();
  await policeSql`alter table local_police_area disable trigger note_change`;
  try {
    await rename('unseen');
    await delay(1_000);
    // A gateway that has not heard of the subgraph for a moment gives nothing that is kept, whatever has changed.
    await heardOfPolice(one);
    expect(await codeIn()).toBe(before);
    await policeSql`alter table local_police_area enable always trigger note_change`;
    await rename('seen');
    expect(await until(async () => (await codeIn()) === 'seen')).toBeLessThan(1_000);
  } finally {
    await policeSql`alter table local_police_area enable always trigger note_change`;
    await rename(before);
  }
  expect(await until(async () => (await codeIn()) === before)).toBeLessThan(1_000);
});

test('a suspended agreement gives nothing of what is kept within a second, on every gateway, and again when resumed', async () => {
  const farsta = figures('sthlm:sdo:farsta', 'police.reported-offences.total');
  for (const gateway of [one, other]) {
    await warm(gateway, 'district-farsta', farsta);
  }
  await happens('agreement:local:farsta:farsta', 'suspended');
  try {
    const gone = await Promise.all(
      [one, other].map((gateway) =>
        until(async () => valueIn(await gateway.ask('district-farsta', farsta)) === null),
      ),
    );
    for (const milliseconds of gone) expect(milliseconds).toBeLessThan(1_000);
  } finally {
    await happens('agreement:local:farsta:farsta', 'resumed');
  }
  for (const gateway of [one, other])
    await until(async () => valueIn(await gateway.ask('district-farsta', farsta)) !== null);
});

test('what a provider withdraws by its own hand is given by no gateway within a second', async () => {
  const farsta = figures('sthlm:sdo:farsta', 'police.reported-offences.total');
  const [version] =
    await city`select digest from agreement_version where agreement = 'agreement:local:farsta:farsta' order by number desc limit 1`;
  await warm(other, 'district-farsta', farsta);
  const keys = { digest: version?.digest, provider: 'org:polismyndigheten' };
  const [known] =
    await policeSql`select * from signed_version where digest = ${keys.digest} and provider = ${keys.provider}`;
  await policeSql`insert into signed_version (digest, provider, on_paper, withdrawn_at) values (${keys.digest}, ${keys.provider}, ${known?.on_paper ?? false}, now())
    on conflict (digest, provider) do update set withdrawn_at = now()`;
  try {
    expect(
      await until(async () => valueIn(await other.ask('district-farsta', farsta)) === null),
    ).toBeLessThan(1_000);
  } finally {
    if (known)
      await policeSql`update signed_version set withdrawn_at = ${known.withdrawn_at} where digest = ${keys.digest} and provider = ${keys.provider}`;
    else
      await policeSql`delete from signed_version where digest = ${keys.digest} and provider = ${keys.provider}`;
  }
  await until(async () => valueIn(await other.ask('district-farsta', farsta)) !== null);
});

test('of a subgraph that is not heard from nothing kept is given after a second, and a partial answer is not remembered', async () => {
  await warm(one, 'district-jarva', jarva);
  const areas = { query: '{ areas(level: CITY) { id } }' };
  await one.ask('district-jarva', areas);
  door.open = false;
  await delay(1_000);
  const partial = await counted(one, 'district-jarva', jarva);
  expect(partial).toMatchObject({ codes: ['SUBGRAPH_UNAVAILABLE'], carriedOut: 1 });
  expect(valueIn(partial)).toBeNull();
  // What rests on others is kept all the while.
  expect(await counted(one, 'district-jarva', areas)).toMatchObject({ codes: [], carriedOut: 0 });
  door.open = true;
  await until(async () => (await one.ask('district-jarva', jarva)).codes.length === 0);
  await warm(one, 'district-jarva', jarva);
  expect(valueIn(await one.ask('district-jarva', jarva))).toBe(
    valueIn(await uncached.ask('district-jarva', jarva)),
  );
});

test('who asks the same at the same time is answered by one operation, each with a receipt', async () => {
  const fresh = { ...jarva, query: jarva.query.replace('query', 'query Together') };
  door.slow = 200;
  try {
    const before = one.executions();
    const told = await Promise.all(Array.from({ length: 8 }, () => one.ask('district-jarva', fresh)));
    expect(one.executions() - before).toBe(1);
    expect(new Set(told.map(({ receipt }) => receipt)).size).toBe(8);
    expect(new Set(told.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  } finally {
    door.slow = 0;
  }
});

test('a GET has an ETag; what is still right is 304, authorised and recorded as any answer, and nobody else’s', async () => {
  const get = { ...jarva, method: 'GET' } as const;
  const first = await one.ask('district-jarva', get);
  const etag = first.headers.etag ?? '';
  expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
  expect(first.headers).toMatchObject({
    'cache-control': 'private, no-cache',
    vary: 'Authorization, Hub-Purpose, Accept, Origin',
  });
  const same = await one.ask('district-jarva', { ...get, headers: { 'if-none-match': etag } });
  expect([same.status, same.body, same.headers.etag]).toEqual([304, '', etag]);
  const log = await askRunning('police-region', {
    query: `{ accessLog(first: 5, product: "police.reported-offences") { edges { node { id products { rows } } } } }`,
  });
  const entry = log.data.accessLog.edges.find(
    ({ node }: { node: { id: string } }) => node.id === same.receipt,
  );
  expect(JSON.stringify(entry)).toMatch(/"rows":[1-9]/);
  const stranger = await one.ask('stranger', { ...get, headers: { 'if-none-match': etag } });
  expect([stranger.status, stranger.codes]).toEqual([200, ['PRODUCT_NOT_COVERED']]);
  expect(stranger.headers.etag).toBeUndefined();
  expect(
    (await one.ask('district-jarva', { ...get, token: 'x.y.z', headers: { 'if-none-match': etag } })).status,
  ).toBe(401);
  // What is not kept has one too.
  const viewer = await one.ask('district-jarva', { query: '{ viewer { partner } }', method: 'GET' });
  expect(viewer.headers.etag).toBeDefined();
});

test('whoever asks whatever while agreements come and go, answers are those of a gateway that keeps none', async () => {
  const partners = [
    'district-jarva',
    'district-farsta',
    'police-region',
    'lpo-jarva',
    'stranger',
    'fire-brigade',
    'traffic-committee',
  ];
  const askings: readonly Asking[] = [
    jarva,
    figures('sthlm:sdo:farsta', 'police.reported-offences.total'),
    figures('sthlm:sdo:farsta', 'fire.fires.total'),
    figures('sthlm:sdo:jarva', 'city.tyck-till.litter'),
    { query: '{ areas(level: DISTRICT_COMMITTEE_AREA) { id name stations { id } } }' },
    {
      query:
        '{ cameraSites { edges { node { id area { id } } } } placeCollaborations { edges { node { id } } } }',
    },
    { query: '{ certifications { edges { node { id points } } } dataProducts { id providers { id } } }' },
  ];
  const agreements = ['agreement:local:farsta:farsta', 'agreement:skjutningar-jarva'];
  const suspended = new Set<string>();
  const step = fc.record({
    partner: fc.constantFrom(...partners),
    asking: fc.constantFrom(...askings),
    purpose: fc.constantFrom('lagesbild', 'uppfoljning', 'kameraplacering', null),
    gateway: fc.boolean(),
    toggle: fc.oneof(
      { weight: 12, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...agreements) },
    ),
  });
  let answered = 0;
  const before = one.executions() + other.executions();
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        for (const { partner, asking, purpose, gateway, toggle } of steps) {
          if (toggle !== null) {
            const was = suspended.has(toggle);
            await happens(toggle, was ? 'resumed' : 'suspended');
            if (was) suspended.delete(toggle);
            else suspended.add(toggle);
            await delay(700);
          }
          const asked = { ...asking, purpose };
          const told = await (gateway ? one : other).ask(partner, asked);
          const expected = await uncached.ask(partner, asked);
          answered += 1;
          expect([partner, told.status, told.codes, told.data]).toEqual([
            partner,
            expected.status,
            expected.codes,
            expected.data,
          ]);
        }
      }),
      { numRuns: runs(8), endOnFailure: true },
    );
  } finally {
    for (const agreement of suspended) await happens(agreement, 'resumed');
  }
  // Else nothing would have been tried.
  expect(one.executions() + other.executions() - before).toBeLessThan(answered);
});
