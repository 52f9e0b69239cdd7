import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fetch, SubgraphAnswer } from '../../gateway/execution/fetch.ts';
import { patience, runs } from '../amount.ts';
import { numbers, randomOperation } from '../policy/random-operation.ts';
import { federate } from './federation.ts';
import { shop } from './shop.ts';

const federation = await federate(shop);
const { ours, stock, asked, fetch } = federation;
afterAll(() => federation.stop());
beforeEach(() => {
  asked.length = 0;
});

const text = (value: unknown): string => JSON.stringify(value);
const pathsOf = (errors: readonly { readonly path?: readonly (string | number)[] }[]) =>
  errors.map(({ path }) => path?.join('.')).sort();

/** Where the answer has null, by path: an error must stand at one of them, or below where null was passed up. */
function nulls(value: unknown, path: readonly (string | number)[] = []): readonly string[] {
  if (value === null) return [path.join('.')];
  if (typeof value !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, item]) => nulls(item, [...path, key]));
}

const questions: readonly [string, string, Record<string, unknown>?][] = [
  ['fields of one subgraph', '{ products { id title weight } }'],
  ['aliases at every level', '{ a: products { i: id t: title i2: id } b: product(id: "2") { x: id } }'],
  ['entities of another subgraph', '{ products { title warehouse { id city } } }'],
  ['a nested key', '{ products { reviews { body rating } } }'],
  ['a key under an alias', '{ products { k: sku { c: code } r: reviews { body } } }'],
  ['@requires, without asking for what is required', '{ products { shipping } }'],
  ['@requires under aliases of other fields', '{ products { weight: price price: weight shipping } }'],
  ['@provides and beyond it', '{ products { reviews { author { name email } } } }'],
  ['@shareable fields', '{ warehouses { city manager { name } } }'],
  ['an interface', '{ media { __typename id title } }'],
  [
    'an interface with fragments',
    '{ media { id ... on Book { pages reviews { body } } ... on Product { shipping } } }',
  ],
  [
    'a union',
    '{ hits { __typename ... on Product { title reviews { body } } ... on Book { pages } } hit { ... on Book { id } } }',
  ],
  ['a union of which nothing is asked but its type', '{ hits { t: __typename } hit { __typename } }'],
  [
    'fragments on an interface inside a union',
    '{ hits { ... on Media { title ... on Book { reviews { rating } } } } }',
  ],
  ['lists of lists with nulls in them', '{ grid { id warehouse { city } reviews { body } } }'],
  ['lists of lists from an entity', '{ me { friends { name email friends { id } } } }'],
  [
    'four subgraphs deep',
    '{ warehouses { manager { email } products { title reviews { author { email } } } } }',
  ],
  [
    'a way back to the first subgraph',
    '{ latest { of { title price warehouse { products { title } } } author { name } } }',
  ],
  [
    'one key asked twice with different fields',
    '{ products { warehouse { id } warehouse { city } } products { title } }',
  ],
  [
    'named fragments spread twice',
    '{ products { ...P related { ...P } } } fragment P on Product { id title ...Q } fragment Q on Product { warehouse { id } }',
  ],
  [
    'a variable in a subgraph’s argument',
    'query ($n: Int) { products { reviews(first: $n) { body } } }',
    { n: 1 },
  ],
  [
    'a variable left to its default',
    'query ($n: Int = 3, $p: String = "p") { products { label(prefix: $p) reviews(first: $n) { body } } }',
  ],
  [
    'a variable that overrides its default',
    'query ($n: Int = 3) { products { reviews(first: $n) { body } } }',
    { n: 0 },
  ],
  ['a variable that is null', 'query ($u: Boolean = true) { products { label(upper: $u) } }', { u: null }],
  ['arguments under two aliases', '{ products { a: label b: label(prefix: "b", upper: true) } }'],
  [
    '@include on a field, true',
    'query ($v: Boolean!) { products { id shipping @include(if: $v) } }',
    { v: true },
  ],
  [
    '@include on a field, false',
    'query ($v: Boolean!) { products { id shipping @include(if: $v) } }',
    { v: false },
  ],
  [
    '@skip on a whole subgraph',
    'query ($v: Boolean = true) { products { id reviews @skip(if: $v) { body } } }',
  ],
  [
    '@skip on a fragment',
    'query ($v: Boolean!) { products { id ... @skip(if: $v) { warehouse { city } } } }',
    { v: false },
  ],
  [
    '@include on a spread',
    'query ($v: Boolean!) { products { id ...F @include(if: $v) } } fragment F on Product { reviews { body } }',
    { v: true },
  ],
  [
    '@include and @skip together',
    'query ($v: Boolean!, $w: Boolean!) { products { id shipping @include(if: $v) @skip(if: $w) } }',
    { v: true, w: true },
  ],
  ['everything skipped', 'query ($v: Boolean = true) { products @skip(if: $v) { id } }'],
  ['null at the root', '{ nothing { title warehouse { city } } }'],
  ['an empty list', '{ none { title warehouse { city } } }'],
  ['a product that is not there', '{ product(id: "9") { title reviews { body } } }'],
  ['an error at the root', '{ boom { title } products { id } }'],
  ['an error in an entity', '{ products { id shipping } }'],
  ['an error in a nested entity', '{ warehouses { products { id reviews { body } } } }'],
  ['a null that must not be', '{ products { id bin { row } } }'],
  ['a null that must not be, under one that may', '{ product(id: "3") { id bin { row } } touched }'],
  ['a null that must not be, in lists of lists', '{ grid { id bin { row } } }'],
  ['type names everywhere', '{ __typename products { __typename warehouse { __typename t: __typename } } }'],
  ['introspection alone', '{ __schema { queryType { name } } __type(name: "Product") { fields { name } } }'],
  [
    'introspection beside data',
    '{ products { id } __type(name: "Media") { possibleTypes { name } } __typename }',
  ],
];

test.each(questions)(
  'a partner is answered as by the stock executor: %s',
  async (_what, query, variables) => {
    expect(federation.valid(query)).toBe(true);
    const [mine, theirs] = [await ours(query, variables), await stock(query, variables)];
    expect(text(mine.data)).toBe(text(theirs.data));
    expect(mine.errors.length > 0).toBe(theirs.errors.length > 0);
  },
);

/** A random operation of one definition: it declares the variables that it uses, and asks every type's name. */
function operationBy(seed: number): string | undefined {
  const [first = ''] = randomOperation(federation.schema, numbers(seed)).split('\nfragment');
  const body = first.slice(first.indexOf('{')).replace(/\{(?= )/g, '{ __typename');
  const declarations = { $on: '$on: Boolean!', $off: '$off: Boolean = false' };
  const used = Object.entries(declarations).flatMap(([name, declared]) =>
    body.includes(name) ? [declared] : [],
  );
  const query = `query Q${used.length > 0 ? `(${used.join(', ')})` : ''} ${body}`;
  return !body.includes('...F') && federation.valid(query) ? query : undefined;
}

test(
  'random operations are answered with the data of the stock executor',
  async () => {
    let answered = 0;
    for (let seed = 1; answered < runs(300); seed += 1) {
      const query = operationBy(seed);
      if (query === undefined) continue;
      answered += 1;
      const variables = query.includes('$on') ? { on: seed % 2 === 0 } : {};
      const [mine, theirs] = [await ours(query, variables), await stock(query, variables)];
      expect({ seed, query, data: mine.data }).toEqual({ seed, query, data: theirs.data });
    }
  },
  patience,
);

test('a fragment on an interface of a known type is answered; the stock executor loses it', async () => {
  const query = '{ latest { of { title } ... on Opinion { ... on Review { rating } } } }';
  expect((await ours(query)).data).toEqual({ latest: [{ of: { title: 'Product 3' }, rating: 5 }] });
  expect((await stock(query)).data).toEqual({ latest: [{ of: { title: 'Product 3' } }] });
});

test('mutations run one after another, in the order of the operation, across subgraphs', async () => {
  const query =
    'mutation { a: touch b: restock c: touch(by: 5) d: restock e: retitle(id: "1") { reviews { body } } }';
  const { data, errors } = await ours(query);
  const { a, ...rest } = data as { a: number };
  const b = a * 2 + 100;
  const c = b * 2 + 5;
  expect(rest).toMatchObject({ b, c, d: c * 2 + 100, e: { reviews: [{}, {}] } });
  expect(errors).toEqual([]);
});

describe('the path of an error', () => {
  test('is that of the null also where a fetch was for some of a list’s items; the stock one names another', async () => {
    const query = '{ media { id ... on Product { reviews { body } } } }';
    const [mine, theirs] = [await ours(query), await stock(query)];
    expect(nulls(mine.data)).toContain('media.3.reviews');
    expect(pathsOf(mine.errors)).toEqual(['media.3.reviews']);
    expect(pathsOf(theirs.errors)).not.toEqual(['media.3.reviews']);
  });

  test('is told for every place where one entity stands, though it was fetched once', async () => {
    const { data, errors } = await ours(
      '{ a: product(id: "3") { reviews { body } } grid { reviews { body } } }',
    );
    expect(pathsOf(errors)).toEqual(['a.reviews', 'grid.3.0.reviews']);
    for (const path of pathsOf(errors)) expect(nulls(data)).toContain(path);
  });

  test('is that of the alias, not of the field', async () => {
    const { errors } = await ours('{ p: product(id: "2") { s: shipping } b: boom { id } }');
    expect(pathsOf(errors)).toEqual(['b', 'p.s']);
  });

  test('is told once where a null that must not be passes up', async () => {
    const { data, errors } = await ours('{ product(id: "3") { id bin { row } } }');
    expect(data).toEqual({ product: null });
    expect(pathsOf(errors)).toEqual(['product.bin']);
  });
});

test('entities that are alike are asked for once', async () => {
  const asking: unknown[] = [];
  const spy: Fetch = (request) => {
    asking.push(request.variables.representations);
    return fetch(request);
  };
  await ours('{ grid { warehouse { id } } }', {}, spy);
  expect(asking.at(-1)).toEqual([
    { __typename: 'Product', id: '1' },
    { __typename: 'Product', id: '3' },
  ]);
});

test('a plan without a fetch asks no subgraph', async () => {
  expect((await ours('{ __typename __schema { queryType { name } } }')).data).toEqual({
    __typename: 'Query',
    __schema: { queryType: { name: 'Query' } },
  });
  await ours('query ($v: Boolean = false) { products @include(if: $v) { id } }');
  expect(asked).toEqual([]);
});

test('keys named as members of every object’s prototype are answered or null, and do no harm', async () => {
  const query = `{
    constructor: product(id: "1") { toString: title valueOf: warehouse { hasOwnProperty: id } }
    isPrototypeOf: product(id: "3") { constructor: reviews { body } }
  }`;
  const { data } = await ours(query);
  expect(data).toEqual({
    constructor: { toString: 'Product 1', valueOf: { hasOwnProperty: 'w1' } },
    isPrototypeOf: { constructor: null },
  });
  const answers: Fetch = async () =>
    JSON.parse('{"data":{"__proto__":{"polluted":1},"product":{"__proto__":{"polluted":1}}}}');
  await ours('{ product(id: "1") { title } }', {}, answers);
  await ours('{ __proto__: product(id: "1") { __proto__: title constructor: title } }');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('a key that its subgraph did not answer is null, whatever it is called', async () => {
  const silent: Fetch = async () => ({ data: { product: { __typename: 'Product' } } });
  const query = '{ product(id: "1") { constructor: title toString: price } }';
  expect((await ours(query, {}, silent)).data).toEqual({ product: { constructor: null, toString: null } });
});

const garbage: readonly [string, unknown][] = [
  ['nothing', {}],
  ['null', { data: null }],
  ['a text for data', { data: 'oops' }],
  ['a list for data', { data: [] }],
  ['errors that are a text', { data: null, errors: 'oops' }],
  ['errors that are an object', { errors: { message: 'oops' } }],
  ['errors of null', { errors: [null, 7, 'x'] }],
  ['an error without a message', { errors: [{}] }],
  ['a path that is a text', { errors: [{ message: 'm', path: 'products' }] }],
  ['a path of objects', { errors: [{ message: 'm', path: [{}] }] }],
  ['a path that leads nowhere', { errors: [{ message: 'm', path: ['_entities', 99, 'x'] }] }],
  ['extensions that are a text', { errors: [{ message: 'm', extensions: 'x' }] }],
  ['entities that are no list', { data: { _entities: 'x' } }],
  ['too few entities', { data: { _entities: [] } }],
  ['too many entities', { data: { _entities: Array.from({ length: 50 }, () => ({ reviews: [] })) } }],
  ['entities that are texts', { data: { _entities: ['x', 1, null, [], true] } }],
  [
    'fields of the wrong kind',
    { data: { _entities: [{ reviews: 'x' }, { reviews: { a: 1 } }, { reviews: 7 }] } },
  ],
];

test.each(garbage)('a subgraph that answers %s costs its own fields only', async (_what, answer) => {
  const odd: Fetch = async (request) =>
    request.subgraph === 'reviews' ? (answer as SubgraphAnswer) : fetch(request);
  const { data } = await ours('{ products { id reviews { body } } }', {}, odd);
  expect((data as { products: { id: string }[] }).products.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
});

test.each(garbage)('a first subgraph that answers %s leaves the others', async (_what, answer) => {
  const odd: Fetch = async (request) =>
    request.subgraph === 'catalogue' ? (answer as SubgraphAnswer) : fetch(request);
  const { data, errors } = await ours('{ nothing { id } me { id } }', {}, odd);
  expect(data).toEqual({ nothing: null, me: { id: 'u1' } });
  for (const { path } of errors) expect(path).toBeDefined();
});

test('a subgraph without an answer says so at each of its fields', async () => {
  const down: Fetch = async (request) =>
    request.subgraph === 'stock' ? { errors: [{ message: 'down' }] } : fetch(request);
  const { errors } = await ours(
    '{ product(id: "1") { id shipping w: warehouse { id } } warehouses { id } }',
    {},
    down,
  );
  expect(new Set(pathsOf(errors))).toEqual(new Set(['product.shipping', 'product.w', 'warehouses']));
});
