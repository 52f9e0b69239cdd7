import { exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { explainQuestion } from '../../gateway/explain.ts';
import { forHubSubgraph } from '../../gateway/hub-subgraph-service.ts';
import { textOf } from '../../gateway/serialised.ts';
import type { Explanation } from '../../policy/explain.ts';
import type { Register } from '../../policy/register.ts';
import { indicators } from '../../subgraphs/foundation/indicators.ts';
import { sources } from '../../subgraphs/foundation/sources.ts';
import { gatewayAudience, type ScopeClaims, signScopeAssertion } from '../../trust/scope-assertion.ts';
import { noon, register } from '../policy/world.ts';

const issuer = 'https://hub.example';
const claims: ScopeClaims = {
  partner: 'stranger',
  organisation: 'org:frammande-bolag',
  legalBody: 'org:frammande-bolag',
  purpose: null,
  instant: noon,
  registerVersion: 7,
  grants: [],
  client: 'stranger',
  person: null,
  roles: [],
  purposesPermitted: [],
};
const explanation: Explanation = {
  partner: 'stranger',
  purpose: null,
  instant: noon,
  organisation: 'org:frammande-bolag',
  registerVersion: 7,
  fields: [],
  products: [],
};
const question = {
  document: '{ __typename }',
  operationName: null,
  variables: null,
  partner: null,
  purpose: null,
  instant: noon,
  areaTimes: {},
};

/** What the address answers a valid assertion while the register is in some state. */
async function answered(
  current: Register | undefined,
  fresh: boolean,
  body: unknown = question,
  audience = gatewayAudience,
) {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { service } = forHubSubgraph(
    {
      register: {
        current: () => current,
        fresh: () => fresh,
        proofOf: () => undefined,
        ready: Promise.resolve(),
        [Symbol.asyncDispose]: () => Promise.resolve(),
      },
      report() {},
    },
    issuer,
    { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', use: 'sig', alg: 'EdDSA' }] },
  );
  const explain = service(explainQuestion, () => explanation);
  const token = await signScopeAssertion(
    { ...claims, instant: new Date().toISOString() },
    audience,
    issuer,
    3,
    {
      id: 'k',
      key: privateKey,
    },
  );
  const headers = { authorization: `Bearer ${token}` };
  const outgoing = await explain({ method: 'POST', headers, search: '', body: JSON.stringify(body) });
  const { errors, ...rest } = JSON.parse(textOf(outgoing.body));
  return { status: outgoing.status, code: errors?.[0].extensions.code, ...rest };
}

test('with a register that has been heard from, it is explained', async () => {
  expect(await answered(register([]), true)).toEqual({ status: 200, answer: explanation });
});

test('what is for a subgraph is refused, the hub’s own too: only what is for the gateway asks it back', async () => {
  for (const subgraph of ['hub', 'city', '']) {
    expect(await answered(register([]), true, question, subgraph)).toEqual({
      status: 401,
      code: 'ASSERTION_AUDIENCE',
    });
  }
});

test('while the register of agreements is stale, nothing is explained: it may have changed unheard', async () => {
  expect(await answered(register([]), false)).toEqual({ status: 200, code: 'AGREEMENTS_UNAVAILABLE' });
});

test('before there is a register, nothing is explained', async () => {
  expect(await answered(undefined, true)).toEqual({ status: 503, code: 'NOT_READY' });
});

test.each([{}, { ...question, more: 1 }, { ...question, instant: 'now' }])(
  'a question that is malformed is a fault, and says nothing',
  async (body) => {
    expect(await answered(register([]), true, body)).toEqual({ status: 500, code: 'INTERNAL' });
  },
);

test("an indicator's id begins with its product's, and with no longer one: the gateway knows its product by that", () => {
  const products = sources.map(({ product }) => product);
  for (const { id, product } of indicators) {
    const prefixes = products.filter((candidate) => id.startsWith(`${candidate}.`));
    expect([id, [...new Set(prefixes)]]).toEqual([id, [product]]);
  }
});
