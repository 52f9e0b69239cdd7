import { buildSchema, printSchema, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { readAuthorizationModel } from '../../policy/authorization-model.ts';
import { contractOf, contractSdl } from '../../policy/contract.ts';
import { coordinatesOf, provedContract } from './contract-proof.ts';
import { model, schema } from './governed.ts';

const everything = ['p', 'q', 'r', 's'];
const subsets = Array.from({ length: 16 }, (_, bits) => everything.filter((_one, at) => bits & (1 << at)));

test('for every set of products the contract is a schema, and has the fields that are decided as allowed', () => {
  let checked = 0;
  for (const products of subsets) {
    const { contract, wrong, coordinates } = provedContract(schema, model, new Set(products));
    expect(wrong).toEqual([]);
    expect(validateSchema(contract)).toEqual([]);
    expect(validateSchema(buildSchema(printSchema(contract)))).toEqual([]);
    checked += coordinates;
  }
  expect(checked).toBe(subsets.length * coordinatesOf(schema).length);
});

test('with all products the contract is the public schema', () => {
  expect(printSchema(contractOf(schema, model, new Set(everything)))).toBe(printSchema(schema));
});

const contracted = (products: readonly string[]) => contractOf(schema, model, new Set(products));

test('types that a union or an interface can no longer be are gone from it, and unions of nothing too', () => {
  expect(printSchema(contracted([]))).toMatch(/^union Thing = Site \| Area \| Memo$/m);
  expect(printSchema(contracted(['s']))).toMatch(/^union Thing = Site \| Area \| Assessment \| Memo$/m);
  expect(contracted([]).getType('Closed')).toBeUndefined();
  const sdl = `
    directive @requiresScopes(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION | ENUM
    type Query { open: Int thing: Thing has: Has }
    type Mutation { act: Int @requiresScopes(scopes: [["p"]]) }
    union Thing = Only
    interface Has { secret: Int }
    type Only implements Has @requiresScopes(scopes: [["p"]]) { secret: Int }`;
  const made = contractOf(buildSchema(sdl), readAuthorizationModel(sdl), new Set());
  expect(
    printSchema(made)
      .replace(/directive .*\n/, '')
      .trim(),
  ).toBe('type Query {\n  open: Int\n}');
});

test('an interface of which no field may be asked of every type is what it may be: a union', () => {
  const text = printSchema(contracted([]));
  expect(text).toMatch(/^union Guarded = Memo$/m);
  expect(text).toMatch(/^type Memo \{$/m);
  expect(printSchema(contracted(['s']))).toMatch(/^type Memo implements Guarded \{$/m);
});

test('an argument of a governed type is gone, and a field that cannot be asked without it', () => {
  expect(printSchema(contracted([]))).toContain('stricts(text: String): [Strict!]');
  expect(contracted([]).getType('Filter')).toBeUndefined();
  expect(contracted([]).getType('Class')).toBeUndefined();
  expect(printSchema(contracted(['r']))).toContain('stricts(class: Class, filter: Filter, text: String)');
  const sdl = `
    directive @requiresScopes(scopes: [[String!]!]!) on ENUM
    enum Class @requiresScopes(scopes: [["p"]]) { A }
    type Query { must(class: Class!): Int usual(class: Class! = A): Int open: Int }`;
  const made = contractOf(buildSchema(sdl), readAuthorizationModel(sdl), new Set());
  expect(printSchema(made)).toContain('type Query {\n  usual: Int\n  open: Int\n}');
});

test('what a later contract has no longer is marked where it stands, and nothing else', () => {
  const now = contracted(['p', 'q', 's']);
  const sdl = contractSdl(now, contracted(['p', 's']), 'Lapses.');
  const marked = sdl.split('\n').filter((line) => line.includes('@deprecated(reason: "Lapses.")'));
  expect(marked.map((line) => line.trim().replace(/[(:].*/, ''))).toEqual([
    'secret',
    'figures',
    'value',
    'area',
  ]);
  expect(validateSchema(buildSchema(sdl))).toEqual([]);
  expect(printSchema(buildSchema(contractSdl(now, now, 'Lapses.')))).toBe(printSchema(now));
});

test('a type that nothing gives is not in it for what it has in common with one that something gives', () => {
  const sdl = `
    directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
    type Query { one: One other: Other @requiresScopes(scopes: [["p"]]) }
    interface Common { x: Int }
    type One implements Common { x: Int }
    type Other implements Common { x: Int y: Int }`;
  const made = buildSchema(sdl);
  const proved = provedContract(made, readAuthorizationModel(sdl), new Set());
  expect(proved.wrong).toEqual([]);
  expect(proved.contract.getType('Other')).toBeUndefined();
  expect(proved.contract.getType('Common')).toBeDefined();
});
