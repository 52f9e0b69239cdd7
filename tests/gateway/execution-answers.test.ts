import { afterAll, describe, expect, test } from 'vitest';
import type { Fetch, SubgraphAnswer } from '../../gateway/execution/fetch.ts';
import { federate } from './federation.ts';

/** Synthetic: what a subgraph answers is given by each test. */
const federation = await federate({
  one: {
    typeDefs: `
      type Query { thing: Thing things: [Thing!] must: Thing! grid: [[Leaf!]] any: [Any!] sure: [[Leaf!]!]! kinds: [Kind] kind: Kind! }
      type Thing @key(fields: "id") { id: ID! text: String whole: Int real: Float yes: Boolean kind: Kind on: When weight: Int leaf: Leaf leaves: [Leaf!] sure: [[Leaf!]!]! }
      type Leaf { id: ID! text: String! }
      type Other { id: ID! }
      union Any = Thing | Leaf
      scalar When
      enum Kind { A B }`,
    resolvers: {},
  },
  two: {
    typeDefs: `
      type Query { two: Int }
      type Thing @key(fields: "id") { id: ID! more: String must: Int! box: Box @shareable }
      type Box { size: Int @shareable depth: Int }`,
    resolvers: {},
  },
  three: {
    typeDefs: `
      type Query { three: Int }
      type Thing @key(fields: "id") { id: ID! weight: Int @external
        box: Box @shareable @requires(fields: "weight") }
      type Box { size: Int @shareable width: Int }`,
    resolvers: {},
  },
});
afterAll(() => federation.stop());

/** Asks with subgraphs that answer so. */
const ask = async (query: string, answers: Readonly<Record<string, unknown>>) => {
  expect(federation.valid(query)).toBe(true);
  const by: Fetch = async ({ subgraph }) => {
    // The third answers last.
    if (subgraph === 'three') await new Promise((resolve) => setTimeout(resolve, 5));
    return JSON.parse(JSON.stringify(answers[subgraph])) as SubgraphAnswer;
  };
  const { data, errors } = await federation.ours(query, {}, by);
  return { data, errors: errors.map(({ path, message }) => [path?.join('.'), message]) };
};
const wrong = (coordinate: string) =>
  `A subgraph answered ${coordinate} with a value that is not of its type.`;
const nulled = (coordinate: string) => `Cannot return null for non-nullable field ${coordinate}.`;

test.each([
  ['whole', 1.5],
  ['whole', '1'],
  ['whole', 2 ** 31],
  ['whole', [1]],
  ['text', 1],
  ['text', { a: 1 }],
  ['real', '1.5'],
  ['yes', 1],
  ['yes', 'true'],
  ['kind', 'C'],
  ['kind', 'toString'],
  ['kind', 1],
  ['id', 1.5],
  ['leaf', 'x'],
  ['leaf', []],
  ['leaf', 7],
  ['leaves', {}],
  ['leaves', 'x'],
])('a %s that is %j is null, with an error that has no value in it', async (field, value) => {
  const leaf = ['leaf', 'leaves'].includes(field) ? ' { text }' : '';
  const { data, errors } = await ask(`{ thing { ${field}${leaf} } }`, {
    one: { data: { thing: { [field]: value } } },
  });
  expect(errors).toEqual([[`thing.${field}`, wrong(`Thing.${field}`)]]);
  expect(data).toEqual({ thing: field === 'id' ? null : { [field]: null } });
});

test.each([
  ['whole', -(2 ** 31), -(2 ** 31)],
  ['real', 1, 1],
  ['text', '', ''],
  ['yes', false, false],
  ['kind', 'B', 'B'],
  ['id', 7, '7'],
  ['on', { any: ['JSON'] }, { any: ['JSON'] }],
  ['whole', undefined, null],
])('a %s that is %j is told', async (field, value, told) => {
  const { data, errors } = await ask(`{ thing { ${field} } }`, {
    one: { data: { thing: { [field]: value } } },
  });
  expect({ data, errors }).toEqual({ data: { thing: { [field]: told } }, errors: [] });
});

test.each([
  ['no type', {}],
  ['a type that is none', { __typename: 'toString' }],
  ['a type that is not one of it', { __typename: 'Other' }],
  ['a type that is no text', { __typename: ['Thing'] }],
])('an object of a union with %s is an error', async (_what, object) => {
  const { data, errors } = await ask('{ any { ... on Thing { text } } }', {
    one: { data: { any: [object] } },
  });
  expect(data).toEqual({ any: null });
  expect(errors).toEqual([['any.0', wrong('Query.any')]]);
});

describe('a null that must not be', () => {
  test.each([
    [
      'passes up to a list’s item',
      '{ grid { text } }',
      { grid: [[{ text: 'a' }], [{ text: null }]] },
      { grid: [[{ text: 'a' }], null] },
      'grid.1.0.text',
      'Leaf.text',
    ],
    [
      'passes up through lists that must be',
      '{ sure { text } }',
      { sure: [[{ text: 'a' }, {}]] },
      null,
      'sure.0.1.text',
      'Leaf.text',
    ],
    [
      'passes up to an object',
      '{ thing { id sure { text } } }',
      { thing: { id: '1', sure: null } },
      { thing: null },
      'thing.sure',
      'Thing.sure',
    ],
    [
      'passes up from an item',
      '{ things { id } }',
      { things: [{ id: '1' }, null] },
      { things: null },
      'things.1',
      'Query.things',
    ],
    [
      'passes up to the answer',
      '{ must { text } thing { text } }',
      { must: null, thing: { text: 'a' } },
      null,
      'must',
      'Query.must',
    ],
    ['is an enum', '{ kind }', { kind: null }, null, 'kind', 'Query.kind'],
  ])('%s', async (_what, query, given, told, path, coordinate) => {
    const { data, errors } = await ask(query, { one: { data: given } });
    expect(data).toEqual(told);
    expect(errors).toEqual([[path, nulled(coordinate)]]);
  });

  test.each([
    ['at', ['must'], 'must'],
    ['below', ['must', 'text'], 'must.text'],
  ])('is told once where a subgraph told of it %s its place', async (_where, path, told) => {
    const { data, errors } = await ask('{ must { text } }', {
      one: { data: { must: null }, errors: [{ message: 'no', path }] },
    });
    expect(data).toBeNull();
    expect(errors).toEqual([[told, 'no']]);
  });

  test('is told beside an error of a subgraph elsewhere', async () => {
    const { errors } = await ask('{ must { text } thing { text } }', {
      one: {
        data: { must: null, thing: { text: null } },
        errors: [{ message: 'no', path: ['thing', 'text'] }],
      },
    });
    expect(errors).toEqual([
      ['thing.text', 'no'],
      ['must', nulled('Query.must')],
    ]);
  });
});

test('fields that were not asked for do not get into the answer', async () => {
  const { data } = await ask('{ thing { text } }', {
    one: { data: { thing: { text: 'a', secret: 'b', id: '1' }, other: 1 } },
  });
  expect(data).toEqual({ thing: { text: 'a' } });
});

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  '__lookupSetter__',
];

test.each(hostile)('an alias %s is answered like any other, at every level', async (name) => {
  const answer = { [name]: { [name]: 'a', leaf: { [name]: 'b' } } };
  const { data, errors } = await ask(`{ ${name}: thing { ${name}: text leaf { ${name}: text } } }`, {
    one: { data: answer },
  });
  expect({ errors, data: JSON.stringify(data) }).toEqual({ errors: [], data: JSON.stringify(answer) });
});

test.each(hostile)(
  'an alias %s that is not answered is null, and one of an entity is merged',
  async (name) => {
    const { data, errors } = await ask(`{ thing { ${name}: text m: more } b: thing { ${name}: more } }`, {
      one: { data: { thing: { __typename: 'Thing', id: '1' }, b: { __typename: 'Thing', id: '1' } } },
      two: { data: { _entities: [{ m: 'c', [name]: 'd' }], e0: [{ m: 'c' }], e1: [{ [name]: 'd' }] } },
    });
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toBe(`{"thing":{"${name}":null,"m":"c"},"b":{"${name}":"d"}}`);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

describe('an entity that cannot be asked for', () => {
  test.each([
    ['without its key', { __typename: 'Thing', text: 'a' }],
    ['without a type', { id: '1', text: 'a' }],
  ])('%s is an error, not a null that nobody gave', async (_what, thing) => {
    const { data, errors } = await ask('{ thing { text more } }', { one: { data: { thing } } });
    expect(data).toEqual({ thing: { text: 'a', more: null } });
    expect(errors).toEqual([['thing.more', 'An entity came without what it takes to ask for more of it.']]);
  });

  test('is not told where an error already tells why', async () => {
    const { errors } = await ask('{ thing { text more } }', {
      one: {
        data: { thing: { __typename: 'Thing', id: null, text: 'a' } },
        errors: [{ message: 'no', path: ['thing', 'id'] }],
      },
      two: { data: { _entities: [null] } },
    });
    expect(errors).toEqual([['thing.id', 'no']]);
  });
});

test('an error of an entity as a whole stands at each field that was asked of it', async () => {
  const { errors } = await ask('{ things { id more box { depth } } }', {
    one: {
      data: {
        things: [
          { __typename: 'Thing', id: '1' },
          { __typename: 'Thing', id: '2' },
        ],
      },
    },
    two: { data: { _entities: [{}, null] }, errors: [{ message: 'no', path: ['_entities', 1] }] },
  });
  expect(errors).toEqual([
    ['things.1.more', 'no'],
    ['things.1.box', 'no'],
  ]);
});

test('what two subgraphs give of one object is merged, also where equal entities stand at several places', async () => {
  const thing = { __typename: 'Thing', id: '1', weight: 1 };
  const { data, errors } = await ask('{ things { box { depth width } } }', {
    one: { data: { things: [thing, thing] } },
    two: { data: { _entities: [{ box: { depth: 1 } }] } },
    three: { data: { _entities: [{ box: { width: 2 } }] } },
  });
  expect(errors).toEqual([]);
  expect(data).toEqual({ things: [{ box: { depth: 1, width: 2 } }, { box: { depth: 1, width: 2 } }] });
});

test('equal entities that another subgraph is told more of do not get what it gives of one another', async () => {
  const { data } = await ask('{ things { box { depth width } } }', {
    one: { data: { things: [1, 2].map((weight) => ({ __typename: 'Thing', id: '1', weight })) } },
    two: { data: { _entities: [{ box: { depth: 1 } }] } },
    three: { data: { _entities: [{ box: { width: 10 } }, { box: { width: 20 } }] } },
  });
  expect(data).toEqual({ things: [{ box: { depth: 1, width: 10 } }, { box: { depth: 1, width: 20 } }] });
});
