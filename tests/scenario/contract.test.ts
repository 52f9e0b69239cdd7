import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';

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
  expect(answer.data).toEqual({ cameraSites: null });
  expect(answer.errors[0]?.extensions.code).toBe('PRODUCT_NOT_COVERED');
});

test('asking for a type by name tells of the contract alone', async () => {
  const query = '{ __type(name: "CameraAssessment") { name } }';
  expect((await ask('stranger', { query, purpose: 'lagesbild' })).data.__type).toBeNull();
  expect((await ask('traffic-committee', { query, purpose: 'kameraplacering' })).data.__type).toEqual({
    name: 'CameraAssessment',
  });
});
