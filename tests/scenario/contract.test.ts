import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { expect, inject, test } from 'vitest';
import { contractOf as contractFor } from '../../policy/contract.ts';
import { scopeFor } from '../../policy/scope.ts';
import { model, register, schema } from '../policy/demonstration.ts';
import { ask, tokenOf } from './ask.ts';

const sorted = (contract: GraphQLSchema): string => printSchema(lexicographicSortSchema(contract));

async function contractOf(partner: string, purpose?: string): Promise<GraphQLSchema> {
  const answer = await ask(partner, { query: getIntrospectionQuery(), ...(purpose ? { purpose } : {}) });
  expect(answer.status).toBe(200);
  expect(answer.errors).toEqual([]);
  return buildClientSchema(answer.data);
}

test('introspection shows a partner its contract: what its products reach, and no type that nothing else leads to', async () => {
  const traffic = await contractOf('traffic-committee', 'kameraplacering');
  expect(validateSchema(traffic)).toEqual([]);
  expect(traffic.getQueryType()?.getFields()).toHaveProperty('cameraSites');
  expect(traffic.getType('CameraSite')).toBeDefined();

  const stranger = await contractOf('stranger', 'lagesbild');
  expect(validateSchema(stranger)).toEqual([]);
  expect(stranger.getQueryType()?.getFields()).not.toHaveProperty('cameraSites');
  expect(stranger.getQueryType()?.getFields()).toHaveProperty('areas');
  for (const type of [
    'CameraSite',
    'CameraAssessment',
    'OrderGuardDeployment',
    'JointBriefing',
    'Partnership',
  ]) {
    expect(stranger.getType(type)).toBeUndefined();
  }
});

test('the contract follows the purpose: without one, nothing that needs an agreement is in it', async () => {
  const without = await contractOf('traffic-committee');
  const withPurpose = await contractOf('traffic-committee', 'kameraplacering');
  expect(without.getType('CameraAssessment')).toBeUndefined();
  expect(withPurpose.getType('CameraAssessment')).toBeDefined();
  // Its own sites need no purpose.
  expect(without.getType('CameraSite')).toBeDefined();
});

test('a field outside the contract is decided as the public schema has it: null with a reason, never unknown', async () => {
  const answer = await ask('stranger', {
    purpose: 'lagesbild',
    query: '{ cameraSites { edges { node { id } } } }',
  });
  expect(answer.status).toBe(200);
  expect(answer.data).toBeNull();
  expect(answer.errors[0]?.path).toEqual(['cameraSites']);
  expect(answer.errors[0]?.extensions.code).toBe('PRODUCT_NOT_COVERED');
});

test('asking for a type by name tells of the contract alone', async () => {
  const query = '{ __type(name: "CameraAssessment") { name } }';
  expect((await ask('stranger', { query, purpose: 'lagesbild' })).data.__type).toBeNull();
  expect((await ask('traffic-committee', { query, purpose: 'kameraplacering' })).data.__type).toEqual({
    name: 'CameraAssessment',
  });
});

const fetchContract = async (partner: string | null, search: string) =>
  fetch(`${inject('hub').origin}/contract.graphql${search}`, {
    headers: partner === null ? {} : { authorization: `Bearer ${await tokenOf(partner)}` },
  });

test('the contract can be fetched as SDL, and is what introspection shows', async () => {
  const response = await fetchContract('traffic-committee', '?purpose=kameraplacering');
  expect(response.status).toBe(200);
  expect(response.headers.get('hub-receipt')).toBeTruthy();
  const fetched = buildSchema(await response.text());
  const introspected = await contractOf('traffic-committee', 'kameraplacering');
  expect(sorted(fetched)).toBe(sorted(introspected));
});

test('for every partner and purpose introspection shows the contract that its agreements make, and no more', async () => {
  let compared = 0;
  for (const { partner, purposes } of register.clients.values()) {
    for (const purpose of [null, ...purposes]) {
      const asking = { partner, purpose, instant: new Date().toISOString() };
      const products = new Set(scopeFor(register, asking).grants.map(({ product }) => product));
      const expected = contractFor(schema, model, products);
      const introspected = await contractOf(partner, purpose ?? undefined);
      expect({ asking, contract: sorted(introspected) }).toEqual({ asking, contract: sorted(expected) });
      compared += 1;
    }
  }
  console.info(`contracts: ${compared} (partner, purpose) asked of the running hub`);
  expect(compared).toBeGreaterThan(60);
});

const mistakes: readonly [string, string][] = [
  ['a field', '{ cameraSite { id } }'],
  ['a field of a type', '{ areas(level: CITY) { idd certification } }'],
  ['an argument', '{ areas(level: CITY, leve: CITY) { id } }'],
  ['an enumeration’s value', '{ areas(level: CITYY) { id } }'],
  ['a type', '{ __typename ... on CameraSit { id } }'],
  ['a type of a variable', 'query ($a: CameraSit) { areas(level: CITY) { id } }'],
  ['a directive', '{ areas(level: CITY) { id @requiresScope(scopes: [["x"]]) @skp(if: true) } }'],
  ['a selection that is missing', '{ areas(level: CITY) }'],
  ['a fragment', '{ ...CameraSite }'],
];
test.each(mistakes)('a mistake in %s is named, and nothing is suggested', async (_what, query) => {
  const answer = await ask('stranger', { query });
  expect(answer.status).toBe(400);
  expect(answer.errors.length).toBeGreaterThan(0);
  const known = `${query} ${sorted(await contractOf('stranger'))}`;
  for (const { message, extensions } of answer.errors) {
    expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(message).not.toMatch(/did you mean/i);
    const words = [...message.matchAll(/"([^"]+)"/g)].flatMap(
      ([, quoted = '']) => quoted.match(/\w+/g) ?? [],
    );
    expect(words.filter((word) => !known.includes(word))).toEqual([]);
  }
});

test('a contract for several purposes is their union, and only permitted ones may be named', async () => {
  const both = buildSchema(
    await (
      await fetchContract('traffic-committee', '?purpose=kameraplacering,ordningsvaktsplanering')
    ).text(),
  );
  expect(both.getType('CameraAssessment')).toBeDefined();
  expect(both.getType('JointBriefing')).toBeDefined();
  const refused = await fetchContract('property-owners-jarva', '?purpose=kameraplacering');
  expect(refused.status).toBe(403);
  expect((await refused.json()).errors[0].extensions.code).toBe('PURPOSE_NOT_PERMITTED');
  expect((await fetchContract(null, '')).status).toBe(401);
  expect((await fetchContract('stranger', '?purpose=nyfikenhet')).status).toBe(400);
});
