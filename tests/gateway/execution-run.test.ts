import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createExecution } from '../../gateway/execution/execution.ts';
import type { Fetch, SubgraphAnswer, SubgraphRequest } from '../../gateway/execution/fetch.ts';
import { compileRewrites } from '../../gateway/execution/rewrites.ts';
import { typeConditions } from '../../gateway/execution/type-conditions.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@interfaceObject"])';
const typeDefs = {
  one: `
    type Query { thing: Thing media: [Media] count: Int }
    type Mutation { first: Int third: Int }
    type Thing @key(fields: "id") { id: ID! text: String }
    interface Media @key(fields: "id") { id: ID! }
    type Book implements Media @key(fields: "id") { id: ID! weight: Int same: Int }
    type Film implements Media @key(fields: "id") { id: ID! minutes: Int same: Float }`,
  two: `
    type Query { two: Int }
    type Mutation { second: Int }
    type Thing @key(fields: "id") { id: ID! more(of: Int): String query: Query }
    type Media @key(fields: "id") @interfaceObject { id: ID! score: Int note: String pages: [Page!] }
    type Page { text: String! number: Int }`,
};
const composed = composeServices(
  Object.entries(typeDefs).map(([name, text]) => ({
    name,
    typeDefs: parse(`${link}\n${text}`),
    url: `http://${name}.test`,
  })),
);
const execution = createExecution(Supergraph.build(composed.supergraphSdl ?? ''));

type Answers = (request: SubgraphRequest) => SubgraphAnswer | Promise<SubgraphAnswer>;
type Given = {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly introspection?: () => typeof execution.apiSchema;
};

/** Runs a query; `asked` has what was asked by then. */
function run(query: string, answers: Answers, given: Given = {}) {
  const asked: SubgraphRequest[] = [];
  const fetch: Fetch = async (request) => {
    asked.push(request);
    return answers(request);
  };
  const compiled = execution.compile(query, parse(query), undefined);
  const answer = compiled.execute({
    variables: {},
    introspection: () => {
      throw new Error('nobody asked for it');
    },
    ...given,
    fetch,
  });
  return { asked, answer, compiled };
}
const thing = { __typename: 'Thing', id: '1' };
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

test('mutations are sent one after another, each when the one before has answered', async () => {
  const order: string[] = [];
  const { answer, asked } = run('mutation { first second third }', async ({ query }) => {
    const [field = ''] = /first|second|third/.exec(query) ?? [];
    order.push(`sent ${field}`);
    await pause();
    order.push(`done ${field}`);
    return { data: { [field]: order.length } };
  });
  expect(await answer).toEqual({ data: { first: 2, second: 4, third: 6 }, errors: [] });
  expect(order).toEqual(['first', 'second', 'third'].flatMap((field) => [`sent ${field}`, `done ${field}`]));
  expect(asked.map(({ mutates }) => mutates)).toEqual([true, true, true]);
});

test('a mutation that fails does not keep the next from being sent', async () => {
  const { answer } = run('mutation { first second }', ({ subgraph }) =>
    subgraph === 'one' ? { errors: [{ message: 'no' }] } : { data: { second: 2 } },
  );
  expect(await answer).toMatchObject({ data: { first: null, second: 2 }, errors: [{ path: ['first'] }] });
});

test.each([
  [true, '{"thing":{"text":"a","more":"b"}}', ['one', 'two']],
  [false, '{"thing":{"text":"a"}}', ['one']],
  [null, '{"thing":{"text":"a"}}', ['one']],
])('a condition is decided by its variable each time: %s', async (v, data, subgraphs) => {
  const query = 'query ($v: Boolean = true) { thing { text ... @include(if: $v) { more } } }';
  const { answer, asked } = run(
    query,
    ({ subgraph }) =>
      subgraph === 'one'
        ? { data: { thing: { ...thing, text: 'a' } } }
        : { data: { _entities: [{ more: 'b' }] } },
    { variables: { v } },
  );
  const { data: told, errors } = await answer;
  expect(JSON.stringify(told)).toBe(data);
  expect(errors).toEqual([]);
  expect(asked.map(({ subgraph }) => subgraph)).toEqual(subgraphs);
});

test('the subgraphs that a plan may ask are known before it is run, also those behind conditions', () => {
  const { compiled, answer } = run('query ($v: Boolean!) { thing { ... @skip(if: $v) { more } } }', () => ({
    data: {},
  }));
  expect(compiled.subgraphs).toEqual(['one', 'two']);
  return answer;
});

test('a variable is sent where it is used, as it was given, and left out where it was not', async () => {
  const query = 'query ($of: Int, $v: Boolean!) { thing { more(of: $of) text @include(if: $v) } }';
  const answers: Answers = ({ subgraph }) =>
    subgraph === 'one' ? { data: { thing } } : { data: { _entities: [{}] } };
  const given = run(query, answers, { variables: { v: false, of: null } });
  await given.answer;
  expect(given.asked.map(({ variables }) => variables)).toEqual([
    { v: false },
    { of: null, representations: [thing] },
  ]);
  const left = run(query, answers, { variables: { v: false } });
  await left.answer;
  expect(left.asked[1]?.variables).toEqual({ representations: [thing] });
});

test('entities of an interface that a subgraph knows by name alone are asked for by that name', async () => {
  const { answer, asked } = run('{ media { score ... on Book { same } } }', ({ subgraph }) => {
    if (subgraph === 'two') return { data: { _entities: [{ score: 5 }, { score: 6 }] } };
    const media = [
      { __typename: 'Book', id: '1', same: 1 },
      { __typename: 'Film', id: '2' },
    ];
    return { data: { media } };
  });
  expect(await answer).toEqual({ data: { media: [{ score: 5, same: 1 }, { score: 6 }] }, errors: [] });
  expect(asked[1]?.variables.representations).toEqual([
    { __typename: 'Media', id: '1' },
    { __typename: 'Media', id: '2' },
  ]);
});

const conditions = typeConditions(execution.apiSchema);

test('a key that a subgraph had to be asked for by another is renamed, in lists of lists and by type', () => {
  const rewrite = compileRewrites(
    [
      { kind: 'KeyRenamer', path: ['list', '... on Book', 'same__1'], renameKeyTo: 'same' },
      { kind: 'KeyRenamer', path: ['list', '... on Media', 'constructor'], renameKeyTo: '__proto__' },
    ],
    conditions,
  );
  const list: unknown[] = [
    [{ __typename: 'Book', same__1: 0, constructor: 'c' }, null],
    { __typename: 'Film', same__1: 1 },
    { __typename: 'Thing', constructor: 'c' },
    { same__1: null },
    'x',
  ];
  const value = { list };
  rewrite?.(value);
  expect(JSON.stringify(value)).toBe(
    '{"list":[[{"__typename":"Book","same":0,"__proto__":"c"},null],{"__typename":"Film","same__1":1},{"__typename":"Thing","constructor":"c"},{"same":null},"x"]}',
  );
});

test('a value is set where the type fits, and nothing is rewritten where there is nothing to', () => {
  const rewrite = compileRewrites(
    [{ kind: 'ValueSetter', path: ['... on Film', '__typename'], setValueTo: 'Media' }],
    conditions,
  );
  const values = [{ __typename: 'Film' }, { __typename: 'Book' }];
  for (const value of values) rewrite?.(value);
  expect(values).toEqual([{ __typename: 'Media' }, { __typename: 'Book' }]);
  expect(compileRewrites([], conditions)).toBeUndefined();
});

test('a root type inside the answer is asked for at its place, and errors stand there', async () => {
  const { answer, asked } = run('{ thing { query { count } } }', ({ subgraph, query }) => {
    if (subgraph === 'two') return { data: { _entities: [{ query: { __typename: 'Query' } }] } };
    if (query.includes('thing')) return { data: { thing } };
    return { data: { count: null }, errors: [{ message: 'no', path: ['count'] }] };
  });
  expect(await answer).toMatchObject({
    data: { thing: { query: { count: null } } },
    errors: [{ path: ['thing', 'query', 'count'] }],
  });
  expect(asked).toHaveLength(3);
});

test('the schema is asked about only where it is in the operation, and answered among the other fields', async () => {
  const introspection = () => buildSchema('type Query { hidden: Int } "Known." type Known { id: ID }');
  const query = `query ($name: String!, $v: Boolean!) {
    a: count
    b: __type(name: $name) { name description fields @include(if: $v) { name } }
    c: __schema { queryType { ...F } }
    d: __typename
  } fragment F on __Type { name fields { name } }`;
  const { answer } = run(query, () => ({ data: { a: 1, b: 'x' } }), {
    introspection,
    variables: { name: 'Known', v: false },
  });
  const { data, errors } = await answer;
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).toBe(
    '{"a":1,"b":{"name":"Known","description":"Known."},"c":{"queryType":{"name":"Query","fields":[{"name":"hidden"}]}},"d":"Query"}',
  );
});

test('a fetch that rejects refuses the operation, and nobody is asked any more', async () => {
  const { answer, asked } = run('{ thing { more } two }', async ({ query }) => {
    if (query.includes('two')) throw new Error('too large');
    await pause();
    return { data: { thing } };
  });
  await expect(answer).rejects.toThrow('too large');
  await pause();
  await pause();
  expect(asked).toHaveLength(2);
});

test.each([
  'subscription { thing { id } }',
  '{ thing { id ... @defer { text } } }',
  '{ media @stream { id } }',
])('what is not offered is refused: %s', (query) => {
  expect(() => execution.compile(query, parse(query), undefined)).toThrow(
    expect.objectContaining({
      extensions: { code: 'OPERATION_NOT_SUPPORTED', http: { status: 400 } },
    }),
  );
});

test('an operation is compiled once for its key', () => {
  const document = parse('{ count }');
  const first = execution.compile('a key', document, undefined);
  expect(execution.compile('a key', document, undefined)).toBe(first);
  expect(execution.compile('another', document, undefined)).not.toBe(first);
});

test('what is kept compiled is bounded by what it weighs', () => {
  const heavy = (index: number) => `{ a${index}: count } # ${'long '.repeat(60_000)}`;
  const first = execution.compile('heavy 0', parse(heavy(0)), undefined);
  for (let index = 1; index < 5; index += 1) {
    execution.compile(`heavy ${index}`, parse(heavy(index)), undefined);
  }
  expect(execution.compile('heavy 0', parse(heavy(0)), undefined)).not.toBe(first);
});

test('a variable of whatever name is sent as it was given', async () => {
  const query =
    'query ($__proto__: Int, $constructor: Int) { thing { more(of: $__proto__) b: more(of: $constructor) } }';
  const answers: Answers = ({ subgraph }) =>
    subgraph === 'one' ? { data: { thing: { ...thing } } } : { data: { _entities: [{ more: 'a', b: 'b' }] } };
  const { answer, asked } = run(query, answers, { variables: JSON.parse('{"__proto__":7}') });
  expect((await answer).errors).toEqual([]);
  expect(JSON.stringify(asked[1]?.variables)).toContain('"__proto__":7');
  expect(Object.keys(asked[1]?.variables ?? {})).not.toContain('constructor');
});

/** Every medium is the same one, and it is asked about once. */
const alike =
  (media: number, entity: Readonly<Record<string, unknown>>): Answers =>
  ({ subgraph }) =>
    subgraph === 'one'
      ? { data: { media: Array.from({ length: media }, () => ({ __typename: 'Book', id: '1' })) } }
      : { data: { _entities: [{ ...entity }] } };
const aliases = Array.from({ length: 100 }, (_, index) => `a${index}`);

test.each([
  ['by its texts', '{ media { note } }', { note: 'x'.repeat(10_000) }, 3_000],
  [
    'by its members',
    `{ media { ${aliases.map((alias) => `${alias}: score`).join(' ')} } }`,
    Object.fromEntries(aliases.map((alias) => [alias, 1])),
    20_000,
  ],
  [
    'by what it has of objects',
    '{ media { pages { text } } }',
    { pages: [{ text: 'x'.repeat(10_000) }] },
    3_000,
  ],
])(
  'an answer that one entity makes too large %s is refused before it is made',
  async (_, query, entity, many) => {
    const few = await run(query, alike(10, entity)).answer;
    expect(few).toMatchObject({ data: { media: Array.from({ length: 10 }, () => entity) }, errors: [] });
    const refused = await run(query, alike(many, entity)).answer.catch((error: unknown) => error);
    expect(refused).toHaveProperty('extensions', {
      code: 'OPERATION_TOO_LARGE',
      limit: 'answer',
      http: { status: 400 },
    });
  },
);

test('what stands at many places is made once for each way in which it is asked', async () => {
  const page = { text: 'a', number: 1 };
  const query = '{ media { pages { text } again: pages { number text } } }';
  const { data, errors } = await run(query, alike(3, { pages: [page], again: [page] })).answer;
  expect(errors).toEqual([]);
  expect(data?.media).toEqual(
    Array.from({ length: 3 }, () => ({ pages: [{ text: 'a' }], again: [{ number: 1, text: 'a' }] })),
  );
  const media = data?.media as readonly { readonly pages: unknown; readonly again: unknown }[];
  expect(media[2]?.pages).toBe(media[0]?.pages);
  expect(media[2]?.again).not.toBe(media[0]?.pages);
});

test('what is wrong with it is told at every place', async () => {
  const query = '{ media { id pages { text } } }';
  const { data, errors } = await run(query, alike(3, { pages: [{ text: null }] })).answer;
  expect(data?.media).toEqual(Array.from({ length: 3 }, () => ({ id: '1', pages: null })));
  expect(errors.map(({ path }) => path)).toEqual(
    [0, 1, 2].map((index) => ['media', index, 'pages', 0, 'text']),
  );
});
