import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  printSchema,
  type UnionTypeDefinitionNode,
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
  const lost: Lost = { types: new Set(), interfaces: new Set() };
  for (let isWhole = false; !isWhole; ) {
    const left = definitions.map((definition) => narrowed(definition, mayAsk, mayGive, lost));
    for (const definition of left.filter(isEmpty)) {
      const isInterface = definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
      (isInterface ? lost.interfaces : lost.types).add(nameOf(definition));
    }
    isWhole = !left.some(isEmpty);
    definitions = left.flatMap((definition) => {
      if (!isEmpty(definition)) return [definition];
      return definition.kind === Kind.INTERFACE_TYPE_DEFINITION ? [asUnion(definition, left)] : [];
    });
  }
  return buildASTSchema(reachable(definitions), { assumeValidSDL: true });
}

/**
 * A contract as SDL in which each field that a later contract no longer has is marked `@deprecated` with the warning,
 * so that editors and generated types show it where the field is used.
 */
export function contractSdl(contract: GraphQLSchema, later: GraphQLSchema, warning: string): string {
  const stays = (type: string, field: string): boolean => {
    const then = later.getType(type);
    return (isObjectType(then) || isInterfaceType(then)) && field in then.getFields();
  };
  const deprecated: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'deprecated' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'reason' },
        value: { kind: Kind.STRING, value: warning },
      },
    ],
  };
  const marked = parse(printSchema(contract), { noLocation: true }).definitions.map((definition) => {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    ) {
      return definition;
    }
    const fields = definition.fields?.map((field) =>
      stays(definition.name.value, field.name.value) ? field : { ...field, directives: [deprecated] },
    );
    return { ...definition, fields };
  });
  return `${print({ kind: Kind.DOCUMENT, definitions: marked })}\n`;
}

/** Types that are gone, and interfaces that have no field left and are only what they may be: unions. */
type Lost = { readonly types: Set<string>; readonly interfaces: Set<string> };

/** An interface whose fields no holder of the scope may ask of every type: what may be asked is asked of one type. */
function asUnion(
  { name, description }: InterfaceTypeDefinitionNode,
  definitions: readonly DefinitionNode[],
): UnionTypeDefinitionNode {
  const types = implementersOf(name.value, definitions).map(
    (type): NamedTypeNode => ({
      kind: Kind.NAMED_TYPE,
      name: { kind: Kind.NAME, value: type },
    }),
  );
  return { kind: Kind.UNION_TYPE_DEFINITION, name, ...(description ? { description } : {}), types };
}

const implementersOf = (name: string, definitions: readonly DefinitionNode[]): readonly string[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition.interfaces?.some((parent) => parent.name.value === name)
      ? [definition.name.value]
      : [],
  );

/** A definition without what may not be asked for, or leads to types that are gone. */
function narrowed(
  definition: DefinitionNode,
  mayAsk: (type: string, field: FieldDefinitionNode) => boolean,
  mayGive: (argument: InputValueDefinitionNode) => boolean,
  { types: gone, interfaces }: Lost,
): DefinitionNode {
  if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
    return { ...definition, types: definition.types?.filter((member) => !gone.has(member.name.value)) };
  }
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
    return definition;
  }
  return {
    ...definition,
    interfaces: definition.interfaces?.filter(({ name }) => !interfaces.has(name.value)),
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
  const returned = new Set<string>();
  // What a field gives may be any type that implements it; what a type merely implements leads to no other.
  const follow = (name: string, isReturned: boolean): void => {
    const definition = byName.get(name);
    if (!definition) return;
    const gives = isReturned && definition.kind === Kind.INTERFACE_TYPE_DEFINITION && !returned.has(name);
    if (gives) {
      returned.add(name);
      for (const type of implementersOf(name, definitions)) follow(type, true);
    }
    if (found.has(name)) return;
    found.add(name);
    lead(definition);
  };
  const lead = (definition: DefinitionNode): void => {
    visit(definition, {
      NamedType: (type, _key, _parent, path) => follow(type.name.value, path[0] !== 'interfaces'),
    });
  };
  for (const root of roots) follow(root, true);
  for (const definition of definitions) if (definition.kind === Kind.DIRECTIVE_DEFINITION) lead(definition);
  return {
    kind: Kind.DOCUMENT,
    definitions: definitions.filter(
      (definition) => definition.kind === Kind.DIRECTIVE_DEFINITION || found.has(nameOf(definition)),
    ),
  };
}
