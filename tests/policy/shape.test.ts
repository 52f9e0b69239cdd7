import { executeSync, type GraphQLObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { shapeAnswer } from '../../policy/shape.ts';
import { decided, schema } from './governed.ts';

/** Answers the narrowed operation from an object and shapes it, as the gateway does. */
function answer(text: string, rootValue: object, products: readonly string[] = []) {
  const decision = decided(text, products);
  const data = decision.document ? executeSync({ schema, document: decision.document, rootValue }).data : {};
  return shapeAnswer(data, decision);
}
const at = ({ occurrences }: ReturnType<typeof answer>) =>
  occurrences.map(({ path, count }) => [path.join('.'), count]);
const text = (value: unknown): string => JSON.stringify(value);

const site = (id: string) => ({ __typename: 'Site', id, name: `secret ${id}` });
const area = (id: string) => ({ __typename: 'Area', id, name: id, figures: [{ value: 1 }, { value: 2 }] });

test('a refused field stands as null where it was asked for, in its place among the others', () => {
  const given = answer('{ a: open either b: open site { name id } }', { open: 'o', site: site('1') });
  expect(text(given.data)).toBe('{"a":"o","either":null,"b":"o","site":{"name":null,"id":"1"}}');
  expect(at(given)).toEqual([
    ['either', 1],
    ['site.name', 1],
  ]);
});

test('where everything is refused there is no data, and each refusal is told', () => {
  const given = answer('{ either x: assessment { id } }', {});
  expect(given.data).toBeNull();
  expect(at(given)).toEqual([
    ['either', 1],
    ['x', 1],
  ]);
});

describe('a refused field that may not be null', () => {
  const strict = (id: string) => ({ id, code: 'secret', note: 'n' });
  test.each<[string, object, unknown, string]>([
    ['its parent', { strict: strict('1') }, { strict: null }, '{ strict { id code } open }'],
    [
      'past a parent that may not be either',
      { strict: { maybe: { inner: strict('2') } } },
      { strict: { maybe: null } },
      '{ strict { maybe { id inner { code } } } open }',
    ],
    [
      'the list that may not hold null',
      { strict: { id: '1', row: [strict('2'), strict('3')] } },
      { strict: { id: '1', row: null } },
      '{ strict { id row { code } } open }',
    ],
    [
      'the inner list of two',
      { strict: { id: '1', grid: [[strict('2')], null, []] } },
      { strict: { id: '1', grid: [null, null, []] } },
      '{ strict { id grid { code } } open }',
    ],
    ['all of the data', {}, null, '{ must open }'],
  ])('is passed up to %s', (_what, rootValue, expected, query) => {
    const given = answer(query, { open: 'o', ...rootValue });
    expect(given.data).toEqual(expected && { ...expected, open: 'o' });
    expect(given.occurrences[0]?.denial.missing.length).toBe(1);
  });

  test('is passed up where its own type promises more than the interface that it was asked of', () => {
    const nodes = [
      { __typename: 'Firm', id: '1', name: 'secret' },
      { __typename: 'Area', id: '2', name: 'secret' },
    ];
    const given = answer('{ nodes { id name } }', { nodes });
    expect(text(given.data)).toBe('{"nodes":[null,{"id":"2","name":null}]}');
    expect(at(given)).toEqual([['nodes.0.name', 2]]);
  });
});

test('a type name beside what is refused is data', () => {
  expect(text(answer('{ __typename either }', {}).data)).toBe('{"__typename":"Query","either":null}');
});

test('in lists of lists a refusal counts every place and names the first that there is', () => {
  const given = answer('{ things { ... on Site { name } ... on Area { id } } }', {
    things: [[area('1'), null], null, [site('2'), site('3')], [], [site('4')]],
  });
  expect(text(given.data)).toBe(
    '{"things":[[{"id":"1"},null],null,[{"name":null},{"name":null}],[],[{"name":null}]]}',
  );
  expect(at(given)).toEqual([['things.2.0.name', 3]]);
});

test('a refusal below null or an empty list has no place, and is told by its response keys', () => {
  const given = answer('{ site { area { figures { value } } } nodes { name } }', { site: null, nodes: [] });
  expect(text(given.data)).toBe('{"site":null,"nodes":[]}');
  expect(at(given)).toEqual([
    ['site.area.figures', 0],
    ['nodes.name', 0],
  ]);
});

test('type names that narrowing added never leave', () => {
  const given = answer('{ node { name } thing { ... on Site { name } } site { name } }', {
    node: site('1'),
    thing: site('2'),
    site: site('3'),
  });
  expect(text(given.data)).not.toContain('__hub_typename');
  expect(text(given.data)).toBe('{"node":{"name":null},"thing":{"name":null},"site":{"name":null}}');
});

test('a type name that was asked for stays, under the alias it was asked by', () => {
  const given = answer('{ thing { __typename t: __typename ... on Site { name } } }', { thing: site('1') });
  expect(text(given.data)).toBe('{"thing":{"__typename":"Site","t":"Site","name":null}}');
});

test('a field refused of one type is answered of another, under the same key', () => {
  const query = '{ nodes { ... on Site { name } ... on Area { name } } }';
  const given = answer(query, { nodes: [site('1'), area('2')] });
  expect(text(given.data)).toBe('{"nodes":[{"name":null},{"name":"2"}]}');
  expect(at(given)).toEqual([['nodes.0.name', 1]]);
});

test('what is refused below one type does not appear below another', () => {
  const query = `{
    nodes {
      ... on Site { link { ... on Area { figures { value } } } }
      ... on Area { link { id ... on Site { name } } }
    }
  }`;
  const given = answer(query, {
    nodes: [
      { ...site('1'), link: area('2') },
      { ...area('3'), link: area('4') },
    ],
  });
  expect(text(given.data)).toBe('{"nodes":[{"link":{"figures":null}},{"link":{"id":"4"}}]}');
});

test('keys of one type keep the order in which that type is asked for them', () => {
  const query = '{ nodes { ... on Site { id name } link { id } ... on Area { id } } }';
  const given = answer(query, {
    nodes: [
      { ...site('1'), link: null },
      { ...area('2'), link: null },
    ],
  });
  expect(text(given.data)).toBe('{"nodes":[{"id":"1","name":null,"link":null},{"link":null,"id":"2"}]}');
});

test('two selections of one key are one: what either is refused is null, what either is given is there', () => {
  const given = answer('{ site { id } site { name } s: site { name } }', { site: site('1') });
  expect(text(given.data)).toBe('{"site":{"id":"1","name":null},"s":{"name":null}}');
  expect(at(given)).toEqual([
    ['site.name', 1],
    ['s.name', 1],
  ]);
});

test('a scalar that is an object passes as it is', () => {
  const blob = { name: 'x', __hub_typename: 'y', list: [{ a: 1 }] };
  expect(answer('{ either blob }', { blob }).data).toEqual({ either: null, blob });
});

test('keys named as members of every object’s prototype do no harm', () => {
  const query = '{ constructor: either toString: open site { hasOwnProperty: name valueOf: id } }';
  const given = answer(query, { open: 'o', site: site('1') });
  expect(text(given.data)).toBe(
    '{"constructor":null,"toString":"o","site":{"hasOwnProperty":null,"valueOf":"1"}}',
  );
  const shape = [{ key: 'constructor', types: null, returns: null, denial: null, child: null }];
  const absent = shapeAnswer({}, { document: parse('{ open }'), denials: [], shape });
  expect(text(absent.data)).toBe('{}');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('introspection beside a refusal is answered whole', () => {
  const given = answer('{ either __type(name: "Site") { name fields { name } } }', {});
  const fields = Object.keys((schema.getType('Site') as GraphQLObjectType).getFields());
  expect(given.data).toEqual({
    either: null,
    __type: { name: 'Site', fields: fields.map((name) => ({ name })) },
  });
});

test('a refusal for a partner with the product is none', () => {
  const given = answer('{ site { name } }', { site: site('1') }, ['p']);
  expect(given).toEqual({ data: { site: { name: 'secret 1' } }, occurrences: [] });
  expect(parse('{ site { name } }').definitions).toHaveLength(1);
});
