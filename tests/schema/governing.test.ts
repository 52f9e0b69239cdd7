import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { expect, test } from 'vitest';
import { type SubgraphName, subgraphNames, subgraphSdl } from '../../schema/sdl.ts';
import { definitions } from './definitions.ts';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const compositesOf = (sdl: string): readonly Composite[] =>
  parse(sdl).definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );

type Field = {
  readonly subgraph: SubgraphName;
  readonly type: Composite;
  readonly field: FieldDefinitionNode;
};

const types = subgraphNames.flatMap((subgraph) =>
  compositesOf(subgraphSdl(subgraph)).map((type) => ({ subgraph, type })),
);
const fields: readonly Field[] = types.flatMap(({ subgraph, type }) =>
  (type.fields ?? []).map((field) => ({ subgraph, type, field })),
);

const coordinate = ({ type, field }: Field): string => `${type.name.value}.${field.name.value}`;
const nullable = (field: FieldDefinitionNode): boolean => field.type.kind !== Kind.NON_NULL_TYPE;
const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const directive = (
  node: { readonly directives?: readonly ConstDirectiveNode[] },
  name: string,
): ConstDirectiveNode | undefined => node.directives?.find((used) => used.name.value === name);

const keyOf = (type: Composite): unknown => {
  const value = directive(type, 'key')?.arguments?.find(
    (argument) => argument.name.value === 'fields',
  )?.value;
  return value && valueFromASTUntyped(value);
};

const governedTypes = new Set(
  types.filter(({ type }) => directive(type, 'requiresScopes')).map(({ type }) => type.name.value),
);

test('a field that is governed by schema is nullable, so that a denial costs itself only', () => {
  const governed = fields.filter(
    ({ field }) => directive(field, 'requiresScopes') || governedTypes.has(namedType(field.type)),
  );
  expect(governed.length).toBeGreaterThan(10);
  expect(governed.filter(({ field }) => !nullable(field)).map(coordinate)).toEqual([]);
});

test('a field that is governed by row is nullable', () => {
  const byRow = fields.filter(({ field }) => directive(field, 'authenticated'));
  expect(byRow.length).toBeGreaterThan(20);
  expect(byRow.filter(({ field }) => !nullable(field)).map(coordinate)).toEqual([]);
});

test('every question of the hub is nullable and asks who you are', () => {
  const roots = fields.filter(({ type }) => type.name.value === 'Query');
  expect(roots.length).toBeGreaterThan(20);
  const open = roots.filter(({ field }) => !nullable(field) || !directive(field, 'authenticated'));
  expect(open.map(coordinate)).toEqual([]);
});

test('a scope names one data product, of the subgraph that hosts it', () => {
  const prefix = { city: 'city', police: 'police', region: 'region', 'civil-society': 'civil', hub: 'hub' };
  const wrong: string[] = [];
  for (const { subgraph, node } of [
    ...types.map(({ subgraph, type }) => ({ subgraph, node: type })),
    ...fields.map(({ subgraph, field }) => ({ subgraph, node: field })),
  ]) {
    const value = directive(node, 'requiresScopes')?.arguments?.[0]?.value;
    if (!value) continue;
    const scopes = JSON.stringify(valueFromASTUntyped(value));
    if (!new RegExp(`^\\[\\["${prefix[subgraph]}\\.[a-z-]+"\\]\\]$`).test(scopes)) wrong.push(scopes);
  }
  expect(wrong).toEqual([]);
});

test('there are two kinds of governing and no third', () => {
  const known = new Set([
    'key',
    'shareable',
    'external',
    'requires',
    'provides',
    'link',
    'authenticated',
    'requiresScopes',
  ]);
  const used = subgraphNames
    .flatMap((name) => definitions(parse(subgraphSdl(name))))
    .flatMap((definition) => definition.directives);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test('no indicator is governed by schema, or the interface would be denied to everybody', () => {
  const indicators = types.filter(({ type }) => type.name.value.endsWith('Indicator'));
  expect(indicators.length).toBeGreaterThan(8);
  expect(
    fields
      .filter(({ type }) => type.name.value.endsWith('Indicator'))
      .filter(({ type, field }) => directive(type, 'requiresScopes') ?? directive(field, 'requiresScopes'))
      .map(coordinate),
  ).toEqual([]);
});

test('what an entity says beside its key is nullable where another subgraph refers to it', () => {
  const implementersOf = (name: string): readonly string[] =>
    types
      .filter(({ type }) => type.interfaces?.some((implemented) => implemented.name.value === name))
      .map(({ type }) => type.name.value);
  const referred = new Map<string, Set<string>>();
  for (const { subgraph, field } of fields) {
    const name = namedType(field.type);
    for (const entity of [name, ...implementersOf(name)]) {
      referred.set(entity, (referred.get(entity) ?? new Set()).add(subgraph));
    }
  }
  const entityFields = fields.filter(
    ({ type, field }) => keyOf(type) !== undefined && keyOf(type) !== field.name.value,
  );
  expect(entityFields.length).toBeGreaterThan(50);
  const costly = entityFields.filter(
    ({ subgraph, type, field }) =>
      !nullable(field) && [...(referred.get(type.name.value) ?? [])].some((other) => other !== subgraph),
  );
  expect(costly.map(coordinate)).toEqual([]);
});

test('a connection pages alike everywhere and tells no total', () => {
  const connections = types.filter(({ type }) => type.name.value.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(5);
  for (const { type } of connections) {
    expect(type.fields?.map((field) => field.name.value)).toEqual(['edges', 'pageInfo']);
  }
  const paged = fields.filter(({ field }) => namedType(field.type).endsWith('Connection'));
  for (const { field } of paged) {
    expect(field.arguments?.map((argument) => argument.name.value)).toEqual(
      expect.arrayContaining(['first', 'after']),
    );
  }
});
