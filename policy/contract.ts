import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  Kind,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { type AuthorizationModel, namedTypeOf } from './authorization-model.ts';
import { missingFor, rulesOn } from './decision.ts';

/**
 * The schema that a scope's holder may know of: the public one without the fields, arguments and types that its data
 * products do not reach, and without what nothing then refers to. `schema` is the public API schema; `products` the
 * scope's. A field that is governed by row stays, since what it gives depends on the rows asked for.
 */
export function contractOf(
  schema: GraphQLSchema,
  model: AuthorizationModel,
  products: ReadonlySet<string>,
): GraphQLSchema {
  const mayGive = (argument: InputValueDefinitionNode): boolean =>
    missingFor(model.requirements.get(namedTypeOf(argument.type)), products) === null;
  const mayAsk = (type: string, field: FieldDefinitionNode): boolean => {
    const needed = (field.arguments ?? []).filter(isRequired).map((argument) => namedTypeOf(argument.type));
    const rules = rulesOn(model, type, field.name.value, namedTypeOf(field.type), needed);
    return missingFor(rules, products) === null;
  };
  let definitions = parse(printSchema(schema), { noLocation: true }).definitions;
  let gone: ReadonlySet<string> = new Set();
  for (let count = -1; gone.size > count; ) {
    count = gone.size;
    const without = gone;
    definitions = definitions.map((definition) => narrowed(definition, mayAsk, mayGive, without));
    gone = new Set([...gone, ...definitions.filter(isEmpty).map(nameOf)]);
  }
  return buildASTSchema(reachable(definitions.filter((definition) => !gone.has(nameOf(definition)))), {
    assumeValidSDL: true,
  });
}

/** A definition without what may not be asked for, or leads to types that are gone. */
function narrowed(
  definition: DefinitionNode,
  mayAsk: (type: string, field: FieldDefinitionNode) => boolean,
  mayGive: (argument: InputValueDefinitionNode) => boolean,
  gone: ReadonlySet<string>,
): DefinitionNode {
  if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
    return { ...definition, types: definition.types?.filter((member) => !gone.has(member.name.value)) };
  }
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
    return definition;
  }
  return {
    ...definition,
    interfaces: definition.interfaces?.filter((parent) => !gone.has(parent.name.value)),
    fields: definition.fields
      ?.filter((field) => mayAsk(definition.name.value, field) && !gone.has(namedTypeOf(field.type)))
      .map((field) => ({ ...field, arguments: field.arguments?.filter(mayGive) })),
  };
}

const isRequired = ({ type, defaultValue }: InputValueDefinitionNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;

/** A type of which nothing is left: what returns it cannot be asked for either. */
function isEmpty(definition: DefinitionNode): boolean {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return definition.fields?.length === 0;
    case Kind.UNION_TYPE_DEFINITION:
      return definition.types?.length === 0;
    default:
      return false;
  }
}

const nameOf = (definition: DefinitionNode): string =>
  'name' in definition && definition.name ? definition.name.value : '';

const roots = ['Query', 'Mutation', 'Subscription'];

/** Only what can be reached from the root types: a type that nothing leads to would tell of what was cut. */
function reachable(definitions: readonly DefinitionNode[]): DocumentNode {
  const byName = new Map(definitions.map((definition) => [nameOf(definition), definition]));
  const found = new Set<string>();
  const implementers = (name: string) =>
    definitions.flatMap((definition) =>
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
    kind: Kind.DOCUMENT,
    definitions: definitions.filter(
      (definition) => definition.kind === Kind.DIRECTIVE_DEFINITION || found.has(nameOf(definition)),
    ),
  };
}
