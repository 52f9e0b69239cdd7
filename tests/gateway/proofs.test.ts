import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDelegate, type Delegation } from '../../gateway/request/delegate.ts';
import { startTrace } from '../../gateway/trace.ts';
import { scopeFor } from '../../policy/scope.ts';
import type { VersionProof } from '../../trust/register-snapshot.ts';
import { verifyProofsToken } from '../../trust/scope-assertion.ts';
import { asking, content, register, version } from '../policy/world.ts';

const issuer = 'http://hub.test';
const { publicKey, privateKey } = await generateKeyPair('EdDSA');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k' }] });
const agreed = register([version()]);

const delegationOf = (partner: string): Delegation => {
  const scope = scopeFor(agreed, asking({ partner }));
  const organisation = agreed.organisations.get(scope.organisation);
  if (!organisation) throw new Error(`no partner ${partner}`);
  return {
    caller: {
      token: `token of ${partner}`,
      client: partner,
      partner: { id: partner, organisation: organisation.id, testMode: false },
      organisation,
      legalBody: organisation.unitOf ?? organisation.id,
      person: null,
      roles: [],
      purposes: [],
      mode: 'omit',
      reads: 'all',
      documents: 'any',
    },
    held: { scope, products: new Set(), fingerprint: '' },
    register: agreed,
    trace: startTrace('1', scope.instant),
    rests: new Map(),
    deadline: Date.now() + 5_000,
  };
};

type Asked = { readonly path: string; readonly authorization: string | undefined; readonly body: string };

let asked: Asked[];
let reported: unknown[];
const open: (() => void)[] = [];
beforeEach(() => {
  asked = [];
  reported = [];
});
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A delegate over a subgraph that answers as told. */
async function over(
  answer: (asked: Asked) => { readonly status: number; readonly body: unknown },
  proofOf: (digest: string) => VersionProof | undefined = () => undefined,
) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      asked.push(one);
      const { status, body } = answer(one);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  const delegate = createDelegate({
    subgraphs: new Map(['police', 'city', 'hub'].map((name) => [name, url])),
    issuer,
    signer: { id: 'k', key: privateKey },
    proofOf,
    timeout: 2_000,
    report: (error) => reported.push(error),
  });
  open.push(() => {
    server.close();
    server.closeAllConnections();
    void delegate.close();
  });
  return delegate;
}

const question = {
  subgraph: 'police',
  query: '{ x }',
  operationName: undefined,
  variables: {},
  mutates: false,
};
const required = (digests: unknown) => ({
  status: 409,
  body: { errors: [{ message: 'm', extensions: { code: 'PROOF_REQUIRED', digests } }] },
});
const done = { status: 200, body: { data: { x: 1 } } };
const proofOf = (digest: string): VersionProof => ({
  content: content({ title: digest }),
  digest,
  signatures: [{ party: 'org:a', at: '2024-01-01T00:00:00.000Z', keyId: 'a', jws: 'j' }],
});
const extensionsOf = ({ body }: Asked) => JSON.parse(body).extensions;
const loads = () => asked.filter(({ path }) => path === '/proofs');
const questions = () => asked.filter(({ path }) => path === '/graphql');

/** A subgraph that wants these digests until it has been told that they were brought. */
const wants =
  (...digests: readonly string[]) =>
  (one: Asked) =>
    one.path === '/proofs'
      ? { status: 200, body: { proved: [] } }
      : extensionsOf(one).proofs === 'brought'
        ? done
        : required(digests);

test('a subgraph that wants proofs is brought those that there are, by a token for it alone, and asked once more', async () => {
  const delegate = await over(wants('d1', 'd2'), (digest) => (digest === 'd1' ? proofOf('d1') : undefined));
  expect(await delegate.fetchFor(delegationOf('district-jarva'))(question)).toEqual(done.body);
  expect(asked.map(({ path }) => path)).toEqual(['/graphql', '/proofs', '/graphql']);
  expect(JSON.parse(loads()[0]?.body ?? '')).toEqual({ proofs: [proofOf('d1')] });
  const token = loads()[0]?.authorization?.replace('Bearer ', '') ?? '';
  expect(await verifyProofsToken(token, 'police', issuer, keys)).toBe(true);
  expect(await verifyProofsToken(token, 'city', issuer, keys)).toBe(false);
});

test('a mutation is carried out once, though proofs were wanted first', async () => {
  let carriedOut = 0;
  const delegate = await over((one) => {
    const answered = wants('d1')(one);
    if (answered === done) carriedOut += 1;
    return answered;
  }, proofOf);
  const mutation = { ...question, mutates: true };
  expect(await delegate.fetchFor(delegationOf('district-jarva'))(mutation)).toEqual(done.body);
  expect(carriedOut).toBe(1);
});

test('a subgraph that wants proofs for ever costs its own fields, and no partner hears of proofs', async () => {
  const delegate = await over(
    (one) => (one.path === '/proofs' ? { status: 200, body: {} } : required(['d1'])),
    proofOf,
  );
  const { errors, data } = await delegate.fetchFor(delegationOf('district-jarva'))(question);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'police' });
  expect(questions()).toHaveLength(2);
});

test.each([
  ['refuses them', { status: 400, body: {} }],
  ['fails', { status: 500, body: {} }],
])(
  'where a subgraph %s, it is asked once more all the same, and the operator is told',
  async (_, answered) => {
    const delegate = await over((one) => (one.path === '/proofs' ? answered : wants('d1')(one)), proofOf);
    expect(await delegate.fetchFor(delegationOf('district-jarva'))(question)).toEqual(done.body);
    expect(reported).toHaveLength(1);
  },
);

test('questions at the same time bring their proofs once', async () => {
  const delegate = await over(wants('d1', 'd2'), proofOf);
  const one = delegationOf('district-jarva');
  const answers = await Promise.all(Array.from({ length: 8 }, () => delegate.fetchFor(one)(question)));
  expect(answers).toEqual(Array.from({ length: 8 }, () => done.body));
  expect(loads().length).toBeLessThan(4);
});

test('proofs are brought in loads that a subgraph takes', async () => {
  const large = (digest: string) => ({
    ...proofOf(digest),
    content: content({ title: 'å'.repeat(400_000) }),
  });
  const digests = ['d1', 'd2', 'd3', 'd4', 'd5'];
  const delegate = await over(wants(...digests), large);
  await delegate.fetchFor(delegationOf('district-jarva'))(question);
  expect(loads().map(({ body }) => JSON.parse(body).proofs.length)).toEqual([2, 2, 1]);
  expect(loads().every(({ body }) => body.length < 2 * 1024 * 1024)).toBe(true);
});

test.each([undefined, 'd1', [7], {}])('a wish for the proofs of %j is no wish', async (digests) => {
  const delegate = await over(() => required(digests), proofOf);
  const { errors } = await delegate.fetchFor(delegationOf('district-jarva'))(question);
  expect(errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE');
  expect(asked).toHaveLength(1);
});

test('the caller’s token goes to subgraphs that hold its own data, and to no others', async () => {
  const delegate = await over(() => done);
  const tokenTo = async (partner: string, subgraph: string) => {
    asked = [];
    await delegate.fetchFor(delegationOf(partner))({ ...question, subgraph });
    return asked.map((one) => extensionsOf(one).token);
  };
  expect(await tokenTo('lpo-jarva', 'police')).toEqual(['token of lpo-jarva']);
  expect(await tokenTo('lpo-jarva', 'city')).toEqual([undefined]);
  expect(await tokenTo('fire-brigade', 'city')).toEqual(['token of fire-brigade']);
  expect(await tokenTo('fire-brigade', 'police')).toEqual([undefined]);
  expect(await tokenTo('district-jarva', 'police')).toEqual([undefined]);
  for (const partner of ['lpo-jarva', 'fire-brigade', 'stockholm-central']) {
    expect(await tokenTo(partner, 'hub')).toEqual([undefined]);
  }
});
