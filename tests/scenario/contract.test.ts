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
import { ask, tokenOf } from './ask.ts';

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
  expect(printSchema(lexicographicSortSchema(fetched))).toBe(
    printSchema(lexicographicSortSchema(introspected)),
  );
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
