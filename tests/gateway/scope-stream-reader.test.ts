import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { followScope, type ScopeFollowing, type ScopeState } from '../../console/hub/scope-stream.ts';
import { agreed, machineToken, startStreamsGateway, suspended } from './scope-streams.ts';

const until = (holds: () => void, timeout = 3_000) => vi.waitFor(holds, { timeout, interval: 5 });

/** Follows a scope; what it was told, and what it sent. */
function following(origin: string, given: Partial<ScopeFollowing> & Pick<ScopeFollowing, 'token'>) {
  const stop = new AbortController();
  const states: ScopeState[] = [];
  const news: string[] = [];
  const asked: string[] = [];
  followScope({
    fetch: (input, init) => {
      asked.push(String(new Headers(init?.headers).get('authorization')));
      return fetch(input, init);
    },
    url: `${origin}/graphql/scope`,
    purpose: 'lagesbild',
    onScope: (state) => states.push(state),
    onNews: (kind) => news.push(kind),
    signal: stop.signal,
    ...given,
  });
  return { states, news, asked, stop: () => stop.abort(), [Symbol.dispose]: () => stop.abort() };
}

const kinds = (states: readonly ScopeState[]) =>
  states.map((state) => (state.kind === 'live' ? 'live' : (state.reason ?? 'lost')));

test('a reader learns its scope, each change, and news; nothing more after it has been stopped', async () => {
  await using gateway = await startStreamsGateway();
  const token = () => machineToken('district-jarva');
  using reader = following(gateway.origin, { token });
  await until(() => expect(reader.states).toHaveLength(1));
  gateway.world.register = suspended();
  await until(() => expect(reader.states).toHaveLength(2));
  const [first, second] = reader.states;
  expect(first).toEqual({ kind: 'live', fingerprint: expect.any(String), fresh: true, validUntil: null });
  expect(second).not.toEqual(first);
  const query = { id: 'q', version: 1, owner: 'hub', runnableBy: null, hash: 'h', broken: [] };
  gateway.world.queries = [query];
  await until(() => expect(reader.news).toEqual(['queries']));
  expect(reader.asked).toHaveLength(1);
  expect(gateway.recorded).toMatchObject([{ purpose: 'lagesbild', operation: 'scope' }]);
  reader.stop();
  gateway.world.register = agreed();
  await delay(400);
  expect(reader.states).toHaveLength(2);
});

test('a hub that stops is lost at once, with its reason, and found again when it is back', async () => {
  const gateway = await startStreamsGateway();
  const port = Number(new URL(gateway.origin).port);
  const began = Date.now();
  using reader = following(gateway.origin, { token: () => machineToken('district-jarva') });
  await until(() => expect(reader.states).toHaveLength(1));
  await gateway[Symbol.asyncDispose]();
  await until(() => expect(kinds(reader.states)).toEqual(['live', 'NOT_READY']), 1_000);
  const [, lost] = reader.states;
  expect(lost?.kind === 'lost' && lost.since).toBeGreaterThanOrEqual(began);
  await using _again = await startStreamsGateway({}, port);
  await until(() => expect(kinds(reader.states)).toEqual(['live', 'NOT_READY', 'live']));
  expect(reader.states[2]).toEqual(reader.states[0]);
});

test('a stream that is cut without a word is lost', async () => {
  await using gateway = await startStreamsGateway();
  using reader = following(gateway.origin, { token: () => machineToken('district-jarva') });
  await until(() => expect(reader.states).toHaveLength(1));
  gateway.server.closeAllConnections();
  await until(() => expect(kinds(reader.states)).toEqual(['live', 'lost', 'live']));
});

test.each([
  ['answers nothing', false],
  ['begins a stream and says nothing', true],
])('a hub that %s is lost after two seconds and a half, and asked again', async (_, begins) => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    if (begins) response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const began = Date.now();
  using reader = following(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, {
    token: async () => 'token',
  });
  await until(() => expect(kinds(reader.states)).toEqual(['lost']));
  const waited = Date.now() - began;
  expect(waited).toBeGreaterThanOrEqual(2_400);
  expect(waited).toBeLessThan(2_900);
  await until(() => expect(asked).toBe(2));
  reader.stop();
  server.closeAllConnections();
  server.close();
});

test('a token that is refused is not tried again; another one is', async () => {
  await using gateway = await startStreamsGateway();
  let token = await machineToken('nobody');
  using reader = following(gateway.origin, { token: async () => token });
  await until(() => expect(kinds(reader.states)).toEqual(['CLIENT_UNKNOWN']));
  await delay(1_500);
  expect(reader.asked).toHaveLength(1);
  token = await machineToken('district-jarva');
  await until(() => expect(kinds(reader.states)).toEqual(['CLIENT_UNKNOWN', 'live']));
});

test('where the token expires and another is at hand, nothing is lost', async () => {
  await using gateway = await startStreamsGateway();
  const tokens = [await machineToken('district-jarva', 2), await machineToken('district-jarva')];
  using reader = following(gateway.origin, {
    token: async () => tokens.shift() ?? Promise.reject(new Error('none')),
  });
  await until(() => expect(kinds(reader.states)).toEqual(['live', 'live']));
  expect(reader.asked).toHaveLength(2);
  expect(reader.states[1]).toEqual(reader.states[0]);
});

test('where the token expires and there is no other, the scope is lost', async () => {
  await using gateway = await startStreamsGateway();
  const only = await machineToken('district-jarva', 2);
  using reader = following(gateway.origin, { token: async () => only });
  await until(() => expect(kinds(reader.states)).toEqual(['live', 'TOKEN_EXPIRED']));
  await delay(500);
  expect(reader.asked).toHaveLength(2);
});

test('a purpose that is not permitted is told as it is, and a token that cannot be had is a loss', async () => {
  await using gateway = await startStreamsGateway();
  using wrong = following(gateway.origin, {
    token: () => machineToken('district-jarva'),
    purpose: 'uppfoljning',
  });
  using none = following(gateway.origin, { token: () => Promise.reject(new Error('signed out')) });
  await until(() => expect(kinds(wrong.states)).toEqual(['PURPOSE_NOT_PERMITTED']));
  await until(() => expect(kinds(none.states)).toEqual(['lost']));
  expect(none.asked).toEqual([]);
});

test('tries become rarer, up to five seconds apart', async () => {
  using _clock = { [Symbol.dispose]: () => vi.useRealTimers() };
  vi.useFakeTimers();
  const times: number[] = [];
  using _reader = following('http://hub.invalid', {
    token: async () => {
      times.push(Date.now());
      throw new Error('none');
    },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  expect(gaps[0]).toBeLessThanOrEqual(250);
  expect(gaps.every((gap) => gap >= 125 && gap <= 5_000)).toBe(true);
  expect(gaps.slice(6).every((gap) => gap >= 2_500)).toBe(true);
  expect(new Set(gaps.slice(6)).size).toBeGreaterThan(1);
});

test.each([
  ['a stream that ends for a reason of its own', 'TOKEN_INACTIVE', true],
  ['a stream that ends since the hub stops', 'NOT_READY', undefined],
  ['a stream too many', 'TOO_MANY_STREAMS', undefined],
])('%s is told with whether the scope is refused', async (_, code, refused) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`event: end\ndata: ${JSON.stringify({ code })}\n\n`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  using reader = following(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, {
    token: async () => 'token',
  });
  await until(() => expect(kinds(reader.states)).toEqual([code]));
  const [state] = reader.states;
  expect(state?.kind === 'lost' && state.refused).toBe(refused);
  reader.stop();
  server.closeAllConnections();
  server.close();
});

test('a caller that the hub no longer knows is refused, not merely lost', async () => {
  await using gateway = await startStreamsGateway();
  using reader = following(gateway.origin, { token: () => machineToken('nobody') });
  await until(() => expect(kinds(reader.states)).toEqual(['CLIENT_UNKNOWN']));
  expect(reader.states[0]).toMatchObject({ kind: 'lost', refused: true });
});
