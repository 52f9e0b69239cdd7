import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, generateKeyPair } from 'jose';
import { afterEach, expect, test } from 'vitest';
import { createDelegate, type Delegation } from '../../gateway/request/delegate.ts';
import { startTrace } from '../../gateway/trace.ts';
import { areaTree } from '../../policy/area.ts';
import { makeRegister } from '../../policy/register.ts';

const register = makeRegister({
  version: 1,
  instant: '2026-01-01T00:00:00.000Z',
  organisations: new Map(),
  partners: new Map(),
  clients: new Map(),
  purposes: new Map(),
  products: new Map(),
  areas: areaTree([]),
  successions: [],
  versions: [],
});
const organisation = {
  id: 'org:a',
  name: 'A',
  kind: 'authority',
  branch: null,
  unitOf: null,
  internalScope: null,
} as const;
const scope = {
  partner: 'a',
  purpose: null,
  instant: '2026-01-01T00:00:00.000Z',
  registerVersion: 1,
  organisation: 'org:a',
  grants: [],
  validUntil: null,
};
const delegation = (): Delegation => ({
  caller: {
    token: 'token',
    client: 'a',
    partner: { id: 'a', organisation: 'org:a', testMode: false },
    organisation,
    legalBody: 'org:a',
    person: null,
    roles: [],
    purposes: [],
    mode: 'omit',
    reads: 'all',
    documents: 'any',
  },
  held: { scope, products: new Set(), fingerprint: '' },
  register,
  trace: startTrace('1', scope.instant),
  rests: new Map(),
  deadline: Date.now() + 5_000,
});

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A delegate over one subgraph that answers what it is posted as `answer` says. */
async function over(answer: (posted: string) => { readonly status: number; readonly text: string } | null) {
  const server = createServer((request, response) => {
    let posted = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      posted += chunk;
    });
    request.on('end', () => {
      const given = answer(posted);
      if (given === null) request.socket.destroy();
      else response.writeHead(given.status, { 'content-type': 'application/json' }).end(given.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { privateKey } = await generateKeyPair('EdDSA');
  const delegate = createDelegate({
    subgraphs: new Map(['city', 'hub'].map((name) => [name, `http://127.0.0.1:${port}/graphql`])),
    issuer: 'http://hub.test',
    signer: { id: 'k', key: privateKey },
    proofOf: () => undefined,
    timeout: 2_000,
    report: () => {},
  });
  open.push(() => {
    server.close();
    server.closeAllConnections();
    void delegate.close();
  });
  return delegate;
}

const question = {
  subgraph: 'city',
  query: '{ x }',
  operationName: undefined,
  variables: {},
  mutates: false,
};

test('a subgraph that refuses one partner’s questions stays open to others', async () => {
  let failing = true;
  const delegate = await over(() =>
    failing
      ? { status: 500, text: '{"errors":[{"message":"x","extensions":{"code":"INTERNAL"}}]}' }
      : { status: 200, text: '{"data":{"x":1}}' },
  );
  for (let at = 0; at < 10; at += 1) {
    const { errors } = await delegate.fetchFor(delegation())(question);
    expect(errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE');
  }
  failing = false;
  expect(await delegate.fetchFor(delegation())(question)).toEqual({ data: { x: 1 } });
});

test('an operation whose answers grow without end is refused, however many they come in', async () => {
  const delegate = await over(() => ({
    status: 200,
    text: JSON.stringify({ data: { x: 'y'.repeat(10_000_000) } }),
  }));
  const ask = delegate.fetchFor(delegation());
  await ask(question);
  await ask(question);
  await expect(ask(question)).rejects.toMatchObject({
    extensions: { code: 'OPERATION_TOO_LARGE', limit: 'answer' },
  });
  expect((await delegate.fetchFor(delegation())(question)).data).toBeDefined();
});

test('a question whose connection is lost is asked once more; a mutation that may have arrived is not', async () => {
  let arrived = 0;
  const delegate = await over(() => {
    arrived += 1;
    return arrived === 1 ? null : { status: 200, text: '{"data":{"x":1}}' };
  });
  expect(await delegate.fetchFor(delegation())(question)).toEqual({ data: { x: 1 } });
  expect(arrived).toBe(2);
  arrived = 0;
  const { data, errors } = await delegate.fetchFor(delegation())({ ...question, mutates: true });
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions?.code).toBe('CHANGE_UNCERTAIN');
  expect(arrived).toBe(1);
});

test('only the hub’s own subgraph is given what to ask the gateway back with: no scope, and without grants', async () => {
  let posted = '';
  const delegate = await over((body) => {
    posted = body;
    return { status: 200, text: '{"data":{"x":1}}' };
  });
  const ask = delegate.fetchFor(delegation());
  const given = async (subgraph: string) => {
    await ask({ ...question, subgraph });
    const { scope, ask: back } = JSON.parse(posted).extensions;
    return { scope: decodeJwt(scope).aud, back: back && decodeJwt(back) };
  };
  expect(await given('city')).toEqual({ scope: 'city', back: undefined });
  expect(await given('hub')).toEqual({
    scope: 'hub',
    back: expect.objectContaining({ aud: 'gateway', client: 'a', grants: [] }),
  });
});
