import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { version } from '../policy/world.ts';
import {
  agreed,
  listen,
  machineToken,
  openStream,
  personToken,
  type StreamsGateway,
  startStreamsGateway,
  suspended,
} from './scope-streams.ts';

const until = (holds: () => void, timeout = 2_000) => vi.waitFor(holds, { timeout, interval: 5 });
const said = async (response: Response) => `${response.status} ${codeOf(await response.text())}`;
const codeOf = (text: string): string => JSON.parse(text).errors[0].extensions.code;

test('a caller is told its scope at once, then that the line stands, and the log has one entry', async () => {
  await using gateway = await startStreamsGateway();
  await using heard = await listen(gateway.origin, await machineToken('district-jarva'));
  expect(heard.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(heard.headers.get('cache-control')).toBe('no-store');
  expect(heard.headers.get('x-content-type-options')).toBe('nosniff');
  await until(() => expect(heard.of('scope')).toHaveLength(1), 200);
  expect(heard.of('scope')).toEqual([
    { fingerprint: expect.stringMatching(/^[\w-]{43}$/), validUntil: null, fresh: true },
  ]);
  await delay(2_500);
  const times = heard.events.map(({ at }) => at);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  expect(heard.events.slice(1).map(({ type }) => type)).toEqual(gaps.map(() => 'beat'));
  expect(gaps.length).toBeGreaterThanOrEqual(2);
  expect(Math.max(...gaps)).toBeLessThan(1_000);
  expect(gateway.recorded).toMatchObject([
    {
      id: heard.headers.get('hub-receipt'),
      operation: 'scope',
      partner: 'district-jarva',
      purpose: 'lagesbild',
      decision: 'answered',
      codes: [],
      products: [],
    },
  ]);
});

test('a suspension is told within a quarter of a second to whom it concerns, and to nobody else', async () => {
  await using gateway = await startStreamsGateway();
  await using district = await listen(gateway.origin, await machineToken('district-jarva'));
  await using brigade = await listen(gateway.origin, await machineToken('fire-brigade'));
  await using unstated = await listen(gateway.origin, await machineToken('district-jarva'), null);
  await until(() =>
    expect([district, brigade, unstated].map(({ events }) => events.length)).toEqual([1, 1, 1]),
  );
  const before = district.fingerprint();
  const began = performance.now();
  gateway.world.register = suspended();
  await until(() => expect(district.of('scope')).toHaveLength(2));
  expect((district.events.at(-1)?.at ?? 0) - began).toBeLessThan(250);
  expect(district.fingerprint()).not.toBe(before);
  gateway.world.register = agreed();
  await until(() => expect(district.of('scope')).toHaveLength(3));
  expect(district.fingerprint()).toBe(before);
  for (const other of [brigade, unstated]) expect(other.of('scope')).toHaveLength(1);
});

test('whoever listens anew is not told that the register has changed for others', async () => {
  await using gateway = await startStreamsGateway();
  const told = async (): Promise<unknown> => {
    await using heard = await listen(gateway.origin, await machineToken('district-jarva'));
    await until(() => expect(heard.of('scope')).toHaveLength(1));
    return heard.of('scope')[0];
  };
  const before = await told();
  gateway.world.register = agreed([version()], { version: agreed().version + 1 });
  expect(await told()).toEqual(before);
});

test('fingerprints are equal for one caller, and never for two', async () => {
  await using gateway = await startStreamsGateway();
  const fingerprint = async (token: string) => {
    await using heard = await listen(gateway.origin, token);
    await until(() => expect(heard.of('scope')).toHaveLength(1));
    return heard.fingerprint();
  };
  const anna = await personToken('anna', 'district-jarva');
  const first = await fingerprint(anna);
  expect(await fingerprint(await personToken('anna', 'district-jarva', 200))).toBe(first);
  const others = [
    await fingerprint(await personToken('bo', 'district-jarva')),
    await fingerprint(await personToken('anna', 'fire-brigade')),
    await fingerprint(await machineToken('district-jarva')),
  ];
  // With nothing agreed, the scopes of these are the same.
  gateway.world.register = suspended();
  others.push(await fingerprint(anna), await fingerprint(await personToken('bo', 'district-jarva')));
  expect(new Set([first, ...others]).size).toBe(1 + others.length);
});

test('what lapses by its date is told when it does, and when it will is told before', async () => {
  await using gateway = await startStreamsGateway();
  const at = new Date(Date.now() + 600).toISOString();
  gateway.world.register = agreed([
    version({}, { events: [{ kind: 'ended', at, party: 'org:polismyndigheten' }] }),
  ]);
  await using heard = await listen(gateway.origin, await machineToken('district-jarva'));
  await until(() => expect(heard.of('scope')).toHaveLength(2));
  expect(Date.now() - Date.parse(at)).toBeLessThan(300);
  const [first, second] = heard.of('scope');
  expect([first.validUntil, second.validUntil]).toEqual([at, null]);
  expect(second.fingerprint).not.toBe(first.fingerprint);
});

test('a register that falls silent is told', async () => {
  await using gateway = await startStreamsGateway();
  await using heard = await listen(gateway.origin, await machineToken('district-jarva'));
  await until(() => expect(heard.of('scope')).toHaveLength(1));
  gateway.world.fresh = false;
  await until(() => expect(heard.of('scope')).toHaveLength(2));
  const [first, second] = heard.of('scope');
  expect([first.fresh, second.fresh]).toEqual([true, false]);
  expect(second.fingerprint).not.toBe(first.fingerprint);
});

test('figures of its products and shared queries that it may run are told as news, and no others', async () => {
  await using gateway = await startStreamsGateway();
  await using district = await listen(gateway.origin, await machineToken('district-jarva'));
  await using brigade = await listen(gateway.origin, await machineToken('fire-brigade'));
  await until(() => expect(brigade.of('scope')).toHaveLength(1));
  const { world } = gateway;
  const offences = { id: 'police.reported-offences.theft', product: 'police.reported-offences' };
  world.vintages = [{ ...offences, vintage: 1 }];
  await until(() => expect(district.of('vintage')).toEqual([{ n: 1 }]));
  world.vintages = [{ ...offences, vintage: 2 }];
  await until(() => expect(district.of('vintage')).toEqual([{ n: 1 }, { n: 2 }]));
  const query = { id: 'q', version: 1, owner: 'org:ssbf', runnableBy: [], hash: 'h', broken: [] };
  world.queries = [query];
  await until(() => expect(brigade.of('queries')).toEqual([{ n: 1 }]));
  expect(brigade.of('vintage')).toEqual([]);
  expect(district.of('queries')).toEqual([]);
  world.queries = [{ ...query, runnableBy: ['org:sdn-jarva'] }];
  await until(() => expect(district.of('queries')).toEqual([{ n: 1 }]));
  expect(brigade.of('queries')).toEqual([{ n: 1 }]);
});

test('a stream ends with its token', async () => {
  await using gateway = await startStreamsGateway();
  const began = Date.now();
  await using heard = await listen(gateway.origin, await machineToken('district-jarva', 2));
  await heard.ended;
  expect(heard.of('end')).toEqual([{ code: 'TOKEN_EXPIRED' }]);
  expect(Date.now() - began).toBeLessThan(2_500);
  expect(await said(await openStream(gateway.origin, await machineToken('district-jarva', -1)))).toBe(
    '401 TOKEN_EXPIRED',
  );
});

type Change = (gateway: StreamsGateway) => void;

test.each<[string, string, Change]>([
  [
    'its client is removed',
    'CLIENT_UNKNOWN',
    ({ world }) => {
      world.register = agreed([version()], { clients: new Map() });
    },
  ],
  [
    'its purpose is withdrawn',
    'PURPOSE_NOT_PERMITTED',
    ({ world }) => {
      const clients = [...agreed().clients.values()].map((client) => ({ ...client, purposes: [] }));
      world.register = agreed([version()], { clients: new Map(clients.map((one) => [one.id, one])) });
    },
  ],
  ['the gateway stops', 'NOT_READY', ({ streams }) => streams[Symbol.dispose]()],
])('a stream ends when %s', async (_, code, change) => {
  await using gateway = await startStreamsGateway();
  await using heard = await listen(gateway.origin, await machineToken('district-jarva'));
  await until(() => expect(heard.of('scope')).toHaveLength(1));
  change(gateway);
  await heard.ended;
  expect(heard.events.map(({ type }) => type)).toEqual(['scope', 'end']);
  expect(heard.of('end')).toEqual([{ code }]);
});

test('a person of a partner that is removed is told no more', async () => {
  await using gateway = await startStreamsGateway();
  await using heard = await listen(gateway.origin, await personToken('anna', 'district-jarva'));
  gateway.world.register = agreed([], { partners: new Map() });
  await heard.ended;
  expect(heard.of('end')).toEqual([{ code: 'CLIENT_UNKNOWN' }]);
});

test('streams do not keep a server open that closes, and none is opened afterwards', async () => {
  await using gateway = await startStreamsGateway();
  await using heard = await listen(gateway.origin, await machineToken('district-jarva'));
  gateway.streams[Symbol.dispose]();
  await using late = await listen(gateway.origin, await machineToken('district-jarva'));
  await late.ended;
  expect(late.of('end')).toEqual([{ code: 'NOT_READY' }]);
  const began = performance.now();
  const closed = once(gateway.server, 'close');
  gateway.server.close();
  await closed;
  expect(performance.now() - began).toBeLessThan(500);
  await heard.ended;
});

test('another supergraph takes the place of the one before while streams are open, and they go on', async () => {
  await using gateway = await startStreamsGateway();
  await using heard = await listen(gateway.origin, await machineToken('district-jarva'));
  await until(() => expect(heard.of('scope')).toHaveLength(1));
  await until(() => expect(heard.of('beat').length).toBeGreaterThan(0));
  await gateway.replaceHub();
  gateway.world.register = suspended();
  await until(() => expect(heard.of('scope')).toHaveLength(2));
});

test('whoever does not come as asked is refused, and the refusal is recorded', async () => {
  await using gateway = await startStreamsGateway();
  const { origin } = gateway;
  const token = await machineToken('district-jarva');
  expect(await said(await openStream(origin, null))).toBe('401 TOKEN_MISSING');
  expect(await said(await openStream(origin, 'none'))).toBe('401 TOKEN_MALFORMED');
  expect(await said(await openStream(origin, await machineToken('nobody')))).toBe('403 CLIENT_UNKNOWN');
  expect(await said(await openStream(origin, token, { purpose: 'uppfoljning' }))).toBe(
    '403 PURPOSE_NOT_PERMITTED',
  );
  expect(await said(await openStream(origin, token, { purpose: 'nyfikenhet' }))).toBe('400 PURPOSE_UNKNOWN');
  expect(await said(await openStream(origin, token, { search: '?access_token=x' }))).toBe(
    '400 TOKEN_IN_ADDRESS',
  );
  for (const method of ['POST', 'PUT']) {
    const headers = { 'content-type': 'application/json' };
    const response = await openStream(origin, token, { method, headers, body: '{}' });
    expect(response.headers.get('allow')).toBe('GET');
    expect(await said(response)).toBe('405 METHOD_NOT_ALLOWED');
  }
  expect((await openStream(origin, token, { method: 'HEAD' })).status).toBe(405);
  expect(gateway.recorded).toHaveLength(9);
  expect(gateway.recorded.map(({ decision }) => decision)).toEqual(gateway.recorded.map(() => 'refused'));
  gateway.world.register = undefined;
  expect(await said(await openStream(origin, token))).toBe('503 NOT_READY');
});

test('nothing is told where it cannot be recorded', async () => {
  await using gateway = await startStreamsGateway({ person: 1 });
  const token = await machineToken('district-jarva');
  gateway.world.logFails = true;
  expect(await said(await openStream(gateway.origin, token))).toBe('503 LOG_UNAVAILABLE');
  gateway.world.logFails = false;
  await using heard = await listen(gateway.origin, token);
  expect(heard.status).toBe(200);
});

test('a person and a partner have so many streams open and no more, until one is closed', async () => {
  await using gateway = await startStreamsGateway({ person: 2, partner: 3 });
  const { origin } = gateway;
  const anna = await personToken('anna', 'district-jarva');
  const bo = await personToken('bo', 'district-jarva');
  const first = await listen(origin, anna);
  await using _second = await listen(origin, anna);
  const refused = await openStream(origin, anna);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(await said(refused)).toBe('429 TOO_MANY_STREAMS');
  expect(gateway.recorded.at(-1)).toMatchObject({ person: 'anna', codes: ['TOO_MANY_STREAMS'] });
  await using _third = await listen(origin, bo);
  expect(await said(await openStream(origin, bo))).toBe('429 TOO_MANY_STREAMS');
  await using _other = await listen(origin, await personToken('anna', 'fire-brigade'));
  await first[Symbol.asyncDispose]();
  await vi.waitFor(async () => {
    await using again = await listen(origin, bo);
    expect(again.status).toBe(200);
  });
});

test('a stream whose opening breaks off takes no seat', async () => {
  await using gateway = await startStreamsGateway({ person: 1 });
  const token = await machineToken('district-jarva');
  gateway.world.breaks = true;
  expect((await openStream(gateway.origin, token)).status).toBe(500);
  gateway.world.breaks = false;
  await using heard = await listen(gateway.origin, token);
  expect(heard.status).toBe(200);
});

test('whoever opens streams faster than agreed is refused', async () => {
  await using gateway = await startStreamsGateway({ rate: 1 });
  const token = await machineToken('district-jarva');
  await using _heard = await listen(gateway.origin, token);
  expect(await said(await openStream(gateway.origin, token))).toBe('429 RATE_LIMITED');
});

test('a reader that takes nothing is cut off, and its seat is free again', async () => {
  await using gateway = await startStreamsGateway({ person: 1 });
  const token = await machineToken('district-jarva');
  const incoming = {
    method: 'GET',
    headers: { authorization: `Bearer ${token}`, 'hub-purpose': 'lagesbild' },
    search: '',
    body: '',
  };
  const opened = await gateway.streams.open(incoming);
  if (!('begin' in opened)) throw new Error('refused');
  const stuck = new Writable({ write() {}, highWaterMark: 1 });
  opened.begin(stuck as unknown as ServerResponse);
  expect((await gateway.streams.open(incoming)).status).toBe(429);
  stuck.write('x'.repeat(20_000));
  await until(() => expect(stuck.destroyed).toBe(true));
  const next = await gateway.streams.open(incoming);
  expect(next.status).toBe(200);
  // Gone before it has begun: that seat is free too.
  if ('begin' in next) next.begin(stuck as unknown as ServerResponse);
  expect((await gateway.streams.open(incoming)).status).toBe(200);
});
