import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AuthorizationModel, Requirement } from './authorization-model.ts';
import { rulesOn } from './decision.ts';

/** An operation to look at: a valid document, one operation of it, and its variables, coerced. */
export type Operation = {
  /** The public schema (the API schema of the supergraph). */
  readonly schema: GraphQLSchema;
  readonly model: AuthorizationModel;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** One field of an operation where it stands, with what governs it. */
export type Place = {
  /** `Type.field`, of the type that it was asked of. */
  readonly coordinate: string;
  /** Response keys from the root. */
  readonly path: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  /** The named type that it answers. */
  readonly returned: string;
  /** The object types that it can be asked of here. */
  readonly types: readonly string[];
  /** The field that it stands below; null at the root. */
  readonly above: Place | null;
};

/**
 * Every field of an operation, from the root downwards, fragments laid out in place, `@skip` and `@include` applied:
 * the places that `decide` decides, and those below what it denies too. Names that begin with `__` are nobody's data
 * and are left out. Pure and total over valid documents.
 */
export function placesIn(operation: Operation): readonly Place[] {
  const { schema, document } = operation;
  const root = schema.getRootType(operation.operation.operation);
  const found: Place[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  /** `condition`: the object types that it can be, by the fragments passed so far; null where none narrowed it, as in `decide`. */
  const walk = (
    type: GraphQLCompositeType,
    set: SelectionSetNode,
    condition: readonly string[] | null,
    above: Place | null,
  ): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, operation.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        visitField(type, selection, condition, above);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) continue;
      const on = fragment.typeCondition?.name.value;
      const inner = on === undefined ? type : schema.getType(on);
      if (!inner || !isCompositeType(inner)) continue;
      const types =
        on === undefined
          ? condition
          : objectTypes(schema, inner).filter((name) => condition === null || condition.includes(name));
      // No object here can be of these types: the selection asks for nothing.
      if (types === null || types.length > 0) walk(inner, fragment.selectionSet, types, above);
    }
  };

  const visitField = (
    parent: GraphQLCompositeType,
    node: FieldNode,
    condition: readonly string[] | null,
    above: Place | null,
  ): void => {
    const name = node.name.value;
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (!field || name.startsWith('__')) return;
    const returned = getNamedType(field.type);
    const given = (node.arguments ?? []).flatMap((argument) => {
      const known = field.args.find((one) => one.name === argument.name.value);
      return known ? [getNamedType(known.type).name] : [];
    });
    const place: Place = {
      coordinate: `${parent.name}.${name}`,
      path: [...(above?.path ?? []), node.alias?.value ?? name],
      requirements: rulesOn(operation.model, parent.name, name, returned.name, given),
      node,
      field,
      returned: returned.name,
      types: condition ?? objectTypes(schema, parent),
      above,
    };
    found.push(place);
    if (node.selectionSet && isCompositeType(returned)) {
      walk(returned, node.selectionSet, isObjectType(returned) ? [returned.name] : null, place);
    }
  };

  if (root) walk(root, operation.operation.selectionSet, [root.name], null);
  return found;
}

function objectTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  return isObjectType(type) ? [type.name] : schema.getPossibleTypes(type).map(({ name }) => name);
}

function isIncluded(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return (selection.directives ?? []).every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    const truth =
      value?.kind === Kind.BOOLEAN
        ? value.value
        : value?.kind === Kind.VARIABLE && variables[value.name.value] === true;
    return name.value === 'include' ? truth : !truth;
  });
}
