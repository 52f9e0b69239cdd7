import { parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { missingFor } from '../../policy/decision.ts';
import { decided, left } from './governed.ts';

const everything = ['p', 'q', 'r', 's'];
const coordinates = (text: string, products: readonly string[] = [], variables = {}) =>
  decided(text, products, variables).denials.map(({ coordinate }) => coordinate);

describe('a partner that holds nothing', () => {
  test('keeps what is not governed, and the document stays the very same', () => {
    const decision = decided('{ open site { id } }', []);
    expect(decision).toMatchObject({ denials: [], shape: null });
    expect(left(decision)).toBe('{ open site { id } }');
  });

  test('is refused a governed root field by path, coordinate and missing product', () => {
    const decision = decided('{ open x: assessment { id } }', []);
    expect(decision.denials).toEqual([{ path: ['x'], coordinate: 'Query.assessment', missing: ['p', 's'] }]);
    expect(left(decision)).toBe('{ open }');
  });

  test('is left no document where everything is denied', () => {
    const decision = decided('{ assessment { id } either }', []);
    expect(decision.document).toBeNull();
    expect(decision.denials).toHaveLength(2);
  });

  test('is refused a governed mutation, and the others still run', () => {
    expect(left(decided('mutation { forbidden act { id } }', []))).toBe('mutation { act { id } }');
    expect(decided('mutation { forbidden }', []).document).toBeNull();
  });

  test('is not helped by an alias', () => {
    expect(left(decided('{ id: either open: either site: site { id: name open: id } }', []))).toBe(
      '{ site: site { open: id } }',
    );
  });

  test('is not helped by two aliases of one field, and each is told', () => {
    expect(coordinates('{ a: either b: either }')).toEqual(['Query.either', 'Query.either']);
  });

  test('is not helped by a named fragment, nested or spread twice', () => {
    const text = `
      { site { ...Outer ...Inner } }
      fragment Outer on Site { id ...Inner }
      fragment Inner on Site { name }`;
    expect(coordinates(text)).toEqual(['Site.name', 'Site.name']);
    expect(left(decided(text, []))).toBe('{ site { ... on Site { id } } }');
  });

  test('is not helped by an inline fragment on an interface, nor on a union’s member', () => {
    expect(coordinates('{ site { ... on Node { name } } }')).toEqual(['Node.name']);
    expect(coordinates('{ thing { ... on Site { name } ... on Area { name } } }')).toEqual(['Site.name']);
    expect(coordinates('{ thing { ... on Node { name id } } }')).toEqual(['Node.name']);
  });

  test('is not helped by wrapped fragments without a type', () => {
    expect(coordinates('{ ... { ... @include(if: true) { ... on Query { either } } } }')).toEqual([
      'Query.either',
    ]);
  });

  test('is refused an interface’s field where any implementer’s is governed, its own or its type’s', () => {
    expect(coordinates('{ node { name id } }')).toEqual(['Node.name']);
    expect(coordinates('{ guarded { text ... on Memo { kind } } }')).toEqual(['Guarded.text']);
    expect(coordinates('{ memo { text ... on Guarded { kind } } }')).toEqual(['Guarded.kind']);
  });

  test('is refused a governed type wherever it is returned, and its fields in a union', () => {
    expect(coordinates('{ area { assessment { id } } }')).toEqual(['Area.assessment']);
    expect(coordinates('{ things { ... on Assessment { text } } }')).toEqual(['Assessment.text']);
  });

  test('is refused a union of which it may read no type, and an interface likewise', () => {
    expect(decided('{ closed { __typename } }', []).denials).toEqual([
      { path: ['closed'], coordinate: 'Query.closed', missing: ['s'] },
    ]);
    expect(coordinates('{ closed { __typename } }', ['s'])).toEqual([]);
  });

  test('is refused a field of a governed scalar or enumeration, and one that is filtered by it', () => {
    expect(coordinates('{ secret strict { class classes } }')).toEqual([
      'Query.secret',
      'Strict.class',
      'Strict.classes',
    ]);
    for (const given of [
      'class: A',
      'class: null',
      'filter: {}',
      'filter: { inner: { text: "x" } }',
      'text: "x", class: B',
    ]) {
      expect(coordinates(`{ stricts(${given}) { id } }`)).toEqual(['Query.stricts']);
      expect(coordinates(`{ stricts(${given}) { id } }`, ['r'])).toEqual([]);
    }
    expect(coordinates('{ stricts { id } }')).toEqual([]);
    expect(coordinates('query ($c: Class) { stricts(class: $c) { id } }')).toEqual(['Query.stricts']);
    expect(
      left(decided('query ($c: Class, $i: ID) { stricts(class: $c) { id } area(id: $i) { id } }', [])),
    ).toBe('query ($i: ID) { area(id: $i) { id } }');
  });

  test('may ask type names and introspection beside what is refused', () => {
    const decision = decided(
      '{ __typename __schema { queryType { name } } either site { __typename name } }',
      [],
    );
    expect(left(decision)).toBe('{ __typename __schema { queryType { name } } site { __typename } }');
  });

  test('keeps an object of which every field is refused: that it exists is not governed', () => {
    expect(left(decided('{ site { name } }', []))).toBe('{ site { __hub_typename: __typename } }');
  });
});

describe('a partner with products', () => {
  test('is answered a list of lists as OR of ANDs', () => {
    expect(coordinates('{ either }', ['p'])).toEqual([]);
    expect(coordinates('{ either }', ['q', 'r'])).toEqual([]);
    expect(coordinates('{ either }', ['q'])).toEqual(['Query.either']);
    expect(coordinates('{ either }', ['r'])).toEqual(['Query.either']);
  });

  test('must meet the rule of the field and that of the type, both', () => {
    expect(coordinates('{ assessment { id } }', ['p'])).toEqual(['Query.assessment']);
    expect(coordinates('{ assessment { id } }', ['s'])).toEqual(['Query.assessment']);
    expect(coordinates('{ assessment { id } }', ['p', 's'])).toEqual([]);
  });

  test('is told the smallest set that is missing', () => {
    expect(decided('{ either }', ['q']).denials[0]?.missing).toEqual(['p']);
    expect(missingFor([[['a', 'b'], ['c']], [['d']]], new Set(['a']))).toEqual(['b', 'd']);
    expect(missingFor([[['a', 'b'], ['c']]], new Set(['c']))).toBeNull();
  });

  test('with all of them is answered everything, and the document is not touched', () => {
    const text = '{ assessment { id } either node { name } guarded { text } area { figures { note } } }';
    expect(left(decided(text, everything))).toBe(text);
  });

  test('a rule without a single alternative is met by nobody', () => {
    expect(missingFor([[]], new Set(everything))).not.toBeNull();
    expect(missingFor([], new Set())).toBeNull();
    expect(missingFor(undefined, new Set())).toBeNull();
  });
});

describe('a branch that is not asked for', () => {
  test.each([
    ['{ open either @skip(if: true) }', {}],
    ['{ open either @include(if: false) }', {}],
    ['query ($v: Boolean!) { open either @include(if: $v) }', { v: false }],
    ['query ($v: Boolean!) { open either @skip(if: $v) }', { v: true }],
    ['query ($v: Boolean = false) { open either @include(if: $v) }', {}],
    ['query ($v: Boolean = true) { open either @skip(if: $v) }', {}],
    ['{ open either @include(if: true) @skip(if: true) }', {}],
    ['{ open ... on Query @include(if: false) { either } }', {}],
    ['{ open ...F @skip(if: true) } fragment F on Query { either }', {}],
  ])('is not refused: %s', (text, variables) => {
    expect(coordinates(text, [], variables)).toEqual([]);
  });

  test.each([
    ['{ open either @skip(if: false) }', {}],
    ['{ open either @include(if: true) }', {}],
    ['query ($v: Boolean = false) { open either @include(if: $v) }', { v: true }],
    ['query ($v: Boolean = true) { open either @skip(if: $v) }', { v: false }],
    ['{ open ... on Query @include(if: true) { either } }', {}],
    ['{ open ...F @skip(if: false) } fragment F on Query { either }', {}],
  ])('is refused where it is asked for: %s', (text, variables) => {
    expect(coordinates(text, [], variables)).toEqual(['Query.either']);
  });

  test('is not refused where no object can be of its type', () => {
    const text = '{ open either site { id ... on Node { ... on Area { figures { value } } } } }';
    expect(coordinates(text)).toEqual(['Query.either']);
  });
});

describe('the narrowed document', () => {
  test('drops variables and fragments that nothing in it uses', () => {
    const text = `
      query Q($id: ID, $deep: Boolean, $never: Int = 3) {
        either
        area(id: $id) { id ...F }
        gone: area(deep: $deep) @skip(if: true) { id }
      }
      fragment F on Area { figures { ...G } }
      fragment G on Figure { value }`;
    expect(left(decided(text, [], { id: '1' }))).toBe('query Q($id: ID) { area(id: $id) { id } }');
  });

  test('is of the operation that was named, and no other', () => {
    const text = 'query Good { open either } query Bad { assessment { id } }';
    expect(left(decided(text, [], {}, 'Good'))).toBe('query Good { open }');
    expect(decided(text, [], {}, 'Bad').document).toBeNull();
  });

  test('does not touch the document that was given', () => {
    const text = '{ open either site { name } }';
    const before = print(parse(text));
    decided(text, []);
    expect(print(parse(text))).toBe(before);
  });
});
