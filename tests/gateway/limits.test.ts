import { buildSchema, type GraphQLError, getIntrospectionQuery, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { type Limits, limitsRule } from '../../gateway/request/limits.ts';
import { reservedAliasesRule } from '../../gateway/request/reserved-aliases.ts';

const schema = buildSchema(`
  type Query { node: Node nodes: [Node!]! page(first: Int): Page thing: Thing }
  type Node { id: ID a: Int b: Int child: Node children: [Node] page(first: Int): Page }
  type Page { nodes: [Node] total: Int }
  union Thing = Node | Page
`);
const none: Limits = { depth: 1e9, fields: 1e9, aliases: 1e9, cost: 1e300 };
const passed = (text: string, limits: Partial<Limits>): readonly unknown[] =>
  validate(schema, parse(text), [limitsRule({ ...none, ...limits })]).map(
    ({ extensions }: GraphQLError) => extensions.limit,
  );
/** A measure by itself: the least limit that lets the operation through. */
const measure = (text: string, name: keyof Limits): number => {
  let low = 0;
  let high = 1e7;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passed(text, { [name]: middle }).length === 0) high = middle;
    else low = middle + 1;
  }
  return low;
};

test.each<[string, Limits]>([
  ['{ node { id } }', { depth: 2, fields: 2, aliases: 0, cost: 2 }],
  ['{ x: node { y: id a } }', { depth: 2, fields: 3, aliases: 2, cost: 3 }],
  ['{ node { ... { ... on Node { id } } } }', { depth: 2, fields: 2, aliases: 0, cost: 2 }],
  ['{ nodes { id a } }', { depth: 2, fields: 3, aliases: 0, cost: 21 }],
  ['{ nodes { children { id } } }', { depth: 3, fields: 3, aliases: 0, cost: 111 }],
  ['{ page(first: 20) { nodes { id a } total } }', { depth: 3, fields: 5, aliases: 0, cost: 81 }],
  ['{ page(first: 0) { total } }', { depth: 2, fields: 2, aliases: 0, cost: 2 }],
  ['{ page(first: -5) { total } }', { depth: 2, fields: 2, aliases: 0, cost: 2 }],
  ['query ($n: Int) { page(first: $n) { total } }', { depth: 2, fields: 2, aliases: 0, cost: 51 }],
  ['{ node { ...F ...F } } fragment F on Node { id x: a }', { depth: 2, fields: 5, aliases: 2, cost: 5 }],
])('%s is measured with its fragments laid out', (text, expected) => {
  for (const name of ['depth', 'fields', 'aliases', 'cost'] as const) {
    expect([name, measure(text, name)]).toEqual([name, expected[name]]);
  }
});

test.each(['depth', 'fields', 'cost'] as const)(
  'an operation at the limit on %s passes, one over does not',
  (name) => {
    expect(passed('{ node { id } }', { [name]: 2 })).toEqual([]);
    expect(passed('{ node { id } }', { [name]: 1 })).toEqual([name]);
  },
);

test('several limits that are passed are all told', () => {
  expect(passed('{ a: node { b: id } }', { depth: 0, fields: 0, aliases: 0, cost: 0 })).toEqual([
    'depth',
    'fields',
    'aliases',
    'cost',
  ]);
});

test('every operation of a document is measured, whichever is run', () => {
  const text = 'query A { node { id } } query B { node { child { id } } }';
  expect(passed(text, { depth: 2 })).toEqual(['depth']);
});

test('fragments hide neither depth, fields, aliases nor cost', () => {
  const text = '{ nodes { ...F } } fragment F on Node { child { ...G } } fragment G on Node { x: id }';
  expect(measure(text, 'depth')).toBe(3);
  expect(measure(text, 'aliases')).toBe(1);
  expect(measure(text, 'cost')).toBe(21);
});

test('a list under a page is as long as the page, through a fragment too', () => {
  const inline = measure('{ page(first: 20) { nodes { id } } }', 'cost');
  expect(measure('{ page(first: 20) { ...P } } fragment P on Page { nodes { id } }', 'cost')).toBe(inline);
  const both = '{ page(first: 2) { ...P } p: page { ...P } } fragment P on Page { nodes { id } }';
  expect(measure(both, 'cost')).toBe(5 + 12);
});

test('a fragment bomb that lays out to 2^5000 fields is refused in linear time', () => {
  const bomb = (levels: number) =>
    [
      '{ node { ...F0 } }',
      ...Array.from({ length: levels }, (_, n) => `fragment F${n} on Node { ...F${n + 1} ...F${n + 1} }`),
      `fragment F${levels} on Node { x: id }`,
    ].join('\n');
  const document = parse(bomb(1_000));
  const started = performance.now();
  const found = validate(schema, document, [
    limitsRule({ depth: 15, fields: 1000, aliases: 100, cost: 1e5 }),
  ]);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(found.map(({ extensions }) => extensions.limit)).toEqual(['fields', 'aliases', 'cost']);
});

test('a bomb of nested lists is refused by its cost', () => {
  const nest = (levels: number): string => (levels === 0 ? 'id' : `children { ${nest(levels - 1)} }`);
  expect(passed(`{ node { ${nest(8)} } }`, { cost: 200_000 })).toEqual(['cost']);
  expect(passed(`{ node { ${nest(3)} } }`, { cost: 200_000 })).toEqual([]);
});

test('fragments that spread each other end, and unknown ones measure nothing', () => {
  expect(
    passed('{ node { ...F } } fragment F on Node { id ...G } fragment G on Node { a ...F }', {}),
  ).toEqual([]);
  expect(passed('{ node { ...Nowhere } unknown { id } }', {})).toEqual([]);
});

test('introspection counts like anything else, and the usual query passes the usual limits', () => {
  const usual = { depth: 15, fields: 1_000, aliases: 100, cost: 200_000 };
  expect(passed(getIntrospectionQuery(), usual)).toEqual([]);
  expect(passed('{ __schema { types { fields { type { ofType { name } } } } } }', { depth: 5 })).toEqual([
    'depth',
  ]);
});

test.each(['__hub_typename', '__typename', '__x'])('the alias %s is the hub’s, not a partner’s', (alias) => {
  const refused = (text: string) => validate(schema, parse(text), [reservedAliasesRule]).length;
  expect(refused(`{ node { ${alias}: id } }`)).toBe(1);
  expect(refused(`{ ...F } fragment F on Query { ${alias}: node { id } }`)).toBe(1);
  expect(refused('{ node { __typename t: __typename _x: id } }')).toBe(0);
});
