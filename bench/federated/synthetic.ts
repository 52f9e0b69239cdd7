import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';

/** An object of synthetic data: its fields' values follow from its seed, so that every way to it finds the same. */
export type Synthetic = Readonly<Record<string, unknown>> & { readonly seed: string };

/** A field that is not made up from its name and type alone. */
export type Particular = (parent: Synthetic, args: Readonly<Record<string, unknown>>) => unknown;

/** How many members a list has where nothing else is said. */
const members = 3;

/** An object that has a key: the same wherever it is met. */
export const entity = (type: string, id: string, key = 'id'): Synthetic => ({
  __typename: type,
  [key]: id,
  seed: `${type}:${id}`,
});

const keys = ['id', 'code'] as const;
const keyOf = (type: GraphQLObjectType) => keys.find((key) => key in type.getFields());

/** Which subgraph it is, by its SDL, answering every field with synthetic data; `particular` by `Type.field`. */
export function syntheticSchema(
  typeDefs: string,
  particular: Readonly<Record<string, Particular>>,
): GraphQLSchema {
  const plain = buildSubgraphSchema({ typeDefs: parse(typeDefs) });
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const type of Object.values(plain.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    const key = keyOf(type);
    const fields: Record<string, unknown> = {
      ...(key
        ? {
            __resolveReference: (found: Readonly<Record<string, string>>) =>
              entity(type.name, found[key] ?? '', key),
          }
        : {}),
    };
    for (const [name, field] of Object.entries(type.getFields())) {
      if (name.startsWith('_')) continue;
      const made = particular[`${type.name}.${name}`];
      const resolve: GraphQLFieldResolver<Synthetic | undefined, unknown> = (parent, args) => {
        const object = parent ?? { seed: type.name };
        return object[name] ?? made?.(object, args) ?? madeUp(field.type, `${object.seed}.${name}`, name);
      };
      fields[name] = resolve;
    }
    resolvers[type.name] = fields;
  }
  // The library types a resolver's parent as it pleases; ours are all Synthetic.
  return buildSubgraphSchema({
    typeDefs: parse(typeDefs),
    resolvers: resolvers as GraphQLResolverMap<unknown>,
  });
}

function madeUp(type: GraphQLOutputType, seed: string, name: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return Array.from({ length: members }, (_, at) => madeUp(nullable.ofType, `${seed}.${at}`, name));
  }
  const named = getNamedType(nullable);
  if (isObjectType(named)) {
    const key = keyOf(named);
    return key ? entity(named.name, short(seed), key) : { __typename: named.name, seed };
  }
  if (isEnumType(named)) return named.getValues()[0]?.name;
  switch (named.name) {
    case 'Int':
      return hash(seed) % 1_000;
    case 'Float':
      return (hash(seed) % 10_000) / 10;
    case 'Boolean':
      return hash(seed) % 2 === 0;
    case 'Date':
      return '2026-01-01';
    case 'DateTime':
      return '2026-01-01T00:00:00Z';
    case 'Month':
      return '2026-01';
    default:
      return `${name} ${short(seed)}`;
  }
}

const short = (seed: string): string => hash(seed).toString(36);

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
