import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  parse,
  printSchema,
  type TypeNode,
  visit,
} from 'graphql';
import type { AuthorizationModel } from './authorization-model.ts';
import { missingFor } from './decision.ts';

/**
 * The schema that a scope's holder may know of: the public one without the fields and types that its data products
 * do not reach, and without what nothing then refers to. `schema` is the public API schema; `products` the scope's.
 * A field that is governed by row stays, since what it gives depends on the rows asked for.
 */
export function contractOf(
  schema: GraphQLSchema,
  model: AuthorizationModel,
  products: ReadonlySet<string>,
): GraphQLSchema {
  const denied = (coordinate: string): boolean =>
    missingFor(model.requirements.get(coordinate), products) !== null;
  let document = parse(printSchema(schema), { noLocation: true });
  let empty: ReadonlySet<string> = new Set();
  do {
    const gone = empty;
    document = visit(document, {
      FieldDefinition(field, _key, _parent, _path, ancestors) {
        const type = ancestors.findLast(isTypeDefinition)?.name.value ?? '';
        const returned = namedTypeOf(field.type).name.value;
        const members = model.possibleTypes.get(type) ?? [];
        const coordinates = [
          type,
          returned,
          ...[type, ...members].map((one) => `${one}.${field.name.value}`),
        ];
        return gone.has(returned) || coordinates.some(denied) ? null : undefined;
      },
    });
    empty = emptyTypes(document);
    if (empty.size === gone.size) break;
  } while (empty.size > 0);
  return buildASTSchema(reachable(document), { assumeValidSDL: true });
}

/** Types whose every field is gone: what returns one cannot be asked for either. */
function emptyTypes(document: DocumentNode): ReadonlySet<string> {
  return new Set(
    document.definitions.flatMap((definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
      definition.fields?.length === 0
        ? [definition.name.value]
        : [],
    ),
  );
}

type TypeDefinition = Extract<DefinitionNode, { readonly name: { readonly value: string } }> & {
  readonly fields?: unknown;
};

function isTypeDefinition(node: unknown): node is TypeDefinition {
  return (
    typeof node === 'object' &&
    node !== null &&
    'kind' in node &&
    (node.kind === Kind.OBJECT_TYPE_DEFINITION ||
      node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
  );
}

function namedTypeOf(type: TypeNode): NamedTypeNode {
  return type.kind === Kind.NAMED_TYPE ? type : namedTypeOf(type.type);
}

const roots = ['Query', 'Mutation', 'Subscription'];

/** Only what can be reached from the root types: a type that nothing leads to would tell of what was cut. */
function reachable(document: DocumentNode): DocumentNode {
  const byName = new Map<string, DefinitionNode>();
  for (const definition of document.definitions) {
    if ('name' in definition && definition.name) byName.set(definition.name.value, definition);
  }
  const found = new Set<string>();
  const implementers = (name: string) =>
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.interfaces?.some((parent) => parent.name.value === name)
        ? [definition.name.value]
        : [],
    );
  const follow = (name: string): void => {
    const definition = byName.get(name);
    if (!definition || found.has(name)) return;
    found.add(name);
    visit(definition, { NamedType: ({ name: type }) => follow(type.value) });
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const type of implementers(name)) follow(type);
  };
  for (const root of roots) follow(root);
  return {
    ...document,
    definitions: document.definitions.filter(
      (definition) =>
        definition.kind === Kind.SCHEMA_DEFINITION ||
        definition.kind === Kind.DIRECTIVE_DEFINITION ||
        ('name' in definition && definition.name !== undefined && found.has(definition.name.value)),
    ),
  };
}
