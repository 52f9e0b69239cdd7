import type { QueryPlan } from '@apollo/query-planner';
import { parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { compileOperation } from '../../gateway/execution/operation.ts';
import { typeConditions } from '../../gateway/execution/type-conditions.ts';
import { governedFederation } from './governed-federation.ts';

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@requiresScopes"])`;
const written: string[] = [];
const write = (what: string) => () => {
  written.push(what);
  return { id: what, note: `note of ${what}` };
};

/** Two subgraphs that write, the second by row: it refuses what it is asked for from the scope alone. */
const federation = governedFederation({
  city: {
    typeDefs: `${link}
      type Query { site: Site }
      type Mutation {
        open: Site
        close: Site @requiresScopes(scopes: [["city.closing"]])
        must: Site! @requiresScopes(scopes: [["city.closing"]])
      }
      type Site { id: ID! note: String @requiresScopes(scopes: [["city.notes"]]) }`,
    resolvers: { Mutation: { open: write('open'), close: write('close'), must: write('must') } },
  },
  police: {
    typeDefs: `${link}
      type Mutation { brief: Briefing report: Briefing @requiresScopes(scopes: [["police.reports"]]) }
      type Query { briefing: Briefing }
      type Briefing { id: ID! note: String secret: String }`,
    resolvers: {
      Mutation: { brief: write('brief'), report: write('report') },
      Briefing: {
        secret: () => {
          throw Object.assign(new Error('no'), {
            extensions: { code: 'PRODUCT_NOT_COVERED', products: ['police.secrets'] },
          });
        },
      },
    },
  },
});
const { ask, sent } = federation;
beforeEach(() => {
  written.length = 0;
  sent.length = 0;
});
const codesOf = (errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[]) =>
  errors.map(({ extensions }) => extensions?.code);

test('a mutation that is denied is decided before anything is written, and nothing is sent', async () => {
  const { data, errors } = await ask({ query: 'mutation { close { id } }' });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ['close'], extensions: { coordinate: 'Mutation.close' } }]);
  expect({ sent, written }).toEqual({ sent: [], written: [] });
});

test('of a mutation that is denied in part, the denied fields are never sent and the others are carried out', async () => {
  const query = 'mutation { a: close { id } b: open { id note } report { id } c: brief { id } }';
  const { data, errors } = await ask({ query });
  expect(data).toEqual({ a: null, b: { id: 'open', note: null }, report: null, c: { id: 'brief' } });
  expect(errors.map(({ path }) => path?.join('.'))).toEqual(['a', 'b.note', 'report']);
  expect(written).toEqual(['open', 'brief']);
  expect(sent).toEqual(['city: mutation { b: open { id } }', 'police: mutation { c: brief { id } }']);
});

test('a denied field that may not be null takes the data with it, and is not carried out', async () => {
  const { data, errors } = await ask({ query: 'mutation { open { id } must { id } }' });
  expect(data).toBeNull();
  expect(errors.map(({ path }) => path)).toEqual([['must']]);
  expect(written).toEqual(['open']);
});

test('a client that wants all or nothing has nothing written where a part is denied', async () => {
  for (const query of ['mutation { open { id } close { id } }', 'mutation { open { note } }']) {
    await expect(ask({ query, mode: 'refuse' })).rejects.toMatchObject({
      extensions: { code: 'OPERATION_REFUSED' },
    });
  }
  expect({ sent, written }).toEqual({ sent: [], written: [] });
});

test('what was written is not told as refused: a row of its answer is null with the reason', async () => {
  const { data, errors } = await ask({ query: 'mutation { brief { id secret } }', mode: 'refuse' });
  expect(data).toEqual({ brief: { id: 'brief', secret: null } });
  expect(codesOf(errors)).toEqual(['PRODUCT_NOT_COVERED']);
  expect(written).toEqual(['brief']);
});

test('a mutation is carried out once, also where the scope changes meanwhile', async () => {
  const query = 'mutation { open { id } }';
  expect((await ask({ query, products: ['city.notes'], later: ['x'] })).data).toEqual({
    open: { id: 'open' },
  });
  expect(written).toEqual(['open']);
});

test('its answer is withheld where the scope that is left does not reach it', async () => {
  const query = 'mutation { open { id note } }';
  await expect(ask({ query, products: ['city.notes'], later: [] })).rejects.toMatchObject({
    extensions: { code: 'OUTCOME_WITHHELD', http: { status: 403 } },
  });
  expect(written).toEqual(['open']);
});

test('a mutation that was refused whole is decided anew where the scope changes, for nothing was done', async () => {
  const query = 'mutation { close { id } }';
  const answer = await ask({ query, products: [], later: ['city.closing'], mode: 'refuse' });
  expect(answer.data).toEqual({ close: { id: 'close' } });
  expect(written).toEqual(['close']);
});

test.each([
  'query ($v: Boolean = true) { site @include(if: $v) { note } }',
  'query ($v: Boolean = true) { ...F @include(if: $v) } fragment F on Query { site { note } }',
  'query ($v: Boolean = false) { site { ... @skip(if: $v) { note } } }',
  'mutation ($v: Boolean = true) { close @include(if: $v) { id } }',
])('a condition that is null is refused, and nothing is sent: %s', async (query) => {
  await expect(ask({ query, variables: { v: null } })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', variables: ['v'], http: { status: 400 } },
  });
  expect({ sent, written }).toEqual({ sent: [], written: [] });
});

/** Runs an operation by a plan of one's own. */
const runBy = async (plan: QueryPlan, query: string) => {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new TypeError('no operation');
  const apiSchema = federation.schema;
  const conditions = typeConditions(apiSchema);
  const execute = compileOperation({ plan, conditions, apiSchema, document, operation });
  return execute({
    variables: { yes: true, no: false },
    fetch: async () => ({ data: {} }),
    introspection: () => apiSchema,
  });
};
const emptyPlan = { kind: 'QueryPlan' } as const;

test.each([
  '{ site { id } }',
  '{ __typename ... { ... on Query { site { id } } } }',
  '{ ...F } fragment F on Query { site { id } }',
  'query ($yes: Boolean!) { site @include(if: $yes) { id } }',
  'mutation { open { id } }',
])('an empty plan for a selection that is not empty is an error: %s', async (query) => {
  await expect(runBy(emptyPlan, query)).rejects.toThrow('The plan is empty');
});

test('so is a plan whose only fetch is behind a condition that does not hold', async () => {
  const plan = {
    kind: 'QueryPlan' as const,
    node: {
      kind: 'Condition' as const,
      condition: 'no',
      ifClause: {
        kind: 'Fetch' as const,
        serviceName: 'city',
        operation: '{ site { id } }',
        operationKind: 'query' as never,
        operationName: undefined,
      },
    },
  };
  await expect(runBy(plan, '{ site { id } }')).rejects.toThrow('The plan is empty');
});

test.each([
  '{ __typename }',
  '{ __schema { queryType { name } } }',
  '{ site @skip(if: true) { id } }',
  'query ($no: Boolean!) { ...F @include(if: $no) } fragment F on Query { site { id } }',
])('an operation that asks for no data needs no plan: %s', async (query) => {
  await expect(runBy(emptyPlan, query)).resolves.toMatchObject({ errors: [] });
});
