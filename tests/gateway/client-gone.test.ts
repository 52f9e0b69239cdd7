import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { decodeJwt, generateKeyPair } from 'jose';
import { afterEach, expect, test } from 'vitest';
import { createDelegate, type Delegation } from '../../gateway/request/delegate.ts';
import { startTrace } from '../../gateway/trace.ts';
import { areaTree } from '../../policy/area.ts';
import { makeRegister, type Register } from '../../policy/register.ts';
import type { Grant } from '../../policy/scope.ts';

const registerOf = (version: number): Register =>
  makeRegister({
    version,
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
const register = registerOf(1);
const grant = (clause: string): Grant => ({
  kind: 'clause',
  product: 'p',
  provider: 'org:p',
  areas: [],
  from: '2020-01',
  to: null,
  finestLevel: 'CITY',
  finestInterval: 'YEAR',
  disclosure: 'protected',
  clause,
  digest: clause,
});
const held = (grants: readonly Grant[], fingerprint: string): Delegation['held'] => ({
  scope: {
    partner: 'a',
    purpose: null,
    instant: '2026-01-01T00:00:00.000Z',
    registerVersion: 1,
    organisation: 'org:a',
    grants,
    validUntil: null,
  },
  products: new Set(grants.map(({ product }) => product)),
  fingerprint,
});
const delegation = (more: Partial<Delegation> = {}): Delegation => ({
  rests: new Map(),
  caller: {
    token: 'token',
    client: 'a',
    partner: { id: 'a', organisation: 'org:a', testMode: false },
    organisation: {
      id: 'org:a',
      name: 'A',
      kind: 'authority',
      branch: null,
      unitOf: null,
      internalScope: null,
    },
    legalBody: 'org:a',
    person: null,
    roles: [],
    purposes: [],
    mode: 'omit',
    reads: 'all',
    documents: 'any',
  },
  held: held([], ''),
  register,
  trace: startTrace('1', '2026-01-01T00:00:00.000Z'),
  deadline: Date.now() + 5_000,
  ...more,
});
const question = { subgraph: 'a', query: '{ x }', operationName: undefined, variables: {}, mutates: false };
const change = { ...question, query: 'mutation { x }', mutates: true };
const read = { data: { x: 1 }, extensions: { read: [{ product: 'p', provider: 'org:p', rows: 1 }] } };

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

type Asked = { readonly body: string; readonly response: ServerResponse; readonly closed: Promise<void> };

/** A delegate over one subgraph, which is told each request and answers by it. */
async function over(answer: (asked: Asked) => void) {
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => answer({ body: Buffer.concat(chunks).toString('utf8'), response, closed }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { privateKey } = await generateKeyPair('EdDSA');
  const delegate = createDelegate({
    subgraphs: new Map([['a', `http://127.0.0.1:${port}/graphql`]]),
    issuer: 'http://hub',
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

const say = ({ response }: Asked, body: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const assertionOf = ({ body }: Asked): string => JSON.parse(body).extensions.scope;

test('a query under way is given up when its client goes, and nothing of it stands as read', async () => {
  const asked = Promise.withResolvers<Asked>();
  let requests = 0;
  const delegate = await over((one) => {
    requests += 1;
    if (requests === 1) say(one, read);
    else asked.resolve(one);
  });
  const gone = new AbortController();
  const one = delegation({ gone: gone.signal });
  const fetch = delegate.fetchFor(one);
  await fetch(question);
  expect(one.trace.reads.size).toBe(1);
  const waiting = fetch(question);
  const { closed } = await asked.promise;
  gone.abort();
  await expect(waiting).rejects.toMatchObject({ extensions: { code: 'CLIENT_GONE' } });
  await closed;
  expect(one.trace.reads.size).toBe(0);
});

test('a subgraph is not asked for a client that has gone', async () => {
  let requests = 0;
  const delegate = await over((one) => {
    requests += 1;
    say(one, read);
  });
  const fetch = delegate.fetchFor(delegation({ gone: AbortSignal.abort() }));
  await expect(fetch(question)).rejects.toMatchObject({ extensions: { code: 'CLIENT_GONE' } });
  expect(requests).toBe(0);
});

test('a mutation that has been sent is waited for to its end, with all that follows it, though its client has gone', async () => {
  const gone = new AbortController();
  const delegate = await over((one) => {
    gone.abort();
    void delay(20).then(() => say(one, read));
  });
  const one = delegation({ gone: gone.signal });
  const fetch = delegate.fetchFor(one);
  expect((await fetch(change)).data).toEqual({ x: 1 });
  expect((await fetch(question)).data).toEqual({ x: 1 });
  expect(one.trace.reads.get('p org:p')?.rows).toBe(2);
});

test('another register, other grants or another asker have another assertion at once', async () => {
  const seen: string[] = [];
  const delegate = await over((one) => {
    seen.push(assertionOf(one));
    say(one, read);
  });
  const first = delegation({ held: held([grant('a/1#1')], 'one') });
  const asked = async (more: Partial<Delegation>) => {
    await delegate.fetchFor({ ...first, ...more })(question);
    return decodeJwt(seen.at(-1) ?? '');
  };
  await asked({});
  await asked({});
  expect(seen[1]).toBe(seen[0]);
  expect((await asked({ register: registerOf(2) })).registerVersion).toBe(2);
  await asked({ held: held([], 'none') });
  expect((await asked({ caller: { ...first.caller, person: 'p' } })).person).toBe('p');
  expect((await asked({ caller: { ...first.caller, roles: ['analyst'] } })).roles).toEqual(['analyst']);
  expect(new Set(seen).size).toBe(5);
});

test('what was read is recorded with the clauses of the scope that gave it, and no longer with those of an earlier one', async () => {
  const delegate = await over((one) => say(one, read));
  const clausesUnder = async (grants: readonly Grant[]) => {
    const one = delegation({ held: held(grants, String(grants.length)) });
    await delegate.fetchFor(one)(question);
    return one.trace.reads.get('p org:p')?.clauses;
  };
  expect(await clausesUnder([grant('a/1#1'), grant('a/1#2')])).toEqual(['a/1#1', 'a/1#2']);
  expect(await clausesUnder([grant('a/1#2')])).toEqual(['a/1#2']);
  expect(await clausesUnder([])).toEqual([]);
});
