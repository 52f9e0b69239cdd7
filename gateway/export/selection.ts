import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** A field of a selection, with what the schema says of it. */
export type TypedField = { readonly field: FieldNode; readonly is: GraphQLField<unknown, unknown> };

/** The key under which a field's value stands in the answer. */
export const keyOf = (field: FieldNode): string => field.alias?.value ?? field.name.value;

/** Whether a type is a connection's: its edges are the list, and their nodes the items. */
export const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

/** Whether a field answers a list of objects: scalars in a list are one value. */
export const isRows = ({ field, is }: TypedField): boolean =>
  field.selectionSet !== undefined && isListType(getNullableType(is.type));

/** The same selection with its fragments laid out in their places. */
export function laidOut(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionSetNode {
  return visit(set, {
    FragmentSpread({ name, directives = [] }) {
      const fragment = fragments.get(name.value);
      if (!fragment) return null;
      return {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: fragment.typeCondition,
        directives,
        selectionSet: laidOut(fragment.selectionSet, fragments),
      };
    },
  });
}

/** The fields of a selection, those in its fragments among them. */
export function fieldsOf(
  set: SelectionSetNode,
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): readonly TypedField[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return fieldsOf(selection.selectionSet, conditionOf(selection, type, schema), schema);
    }
    const is = fieldOf(type, selection.name.value);
    return is ? [{ field: selection, is }] : [];
  });
}

/**
 * A selection made anew from its fields: `change` gives what is to stand in a field's place, or undefined for nothing.
 * A fragment in which nothing is left goes with it. Undefined where nothing is left at all.
 */
export function remade(
  set: SelectionSetNode,
  type: GraphQLNamedType,
  schema: GraphQLSchema,
  change: (typed: TypedField) => FieldNode | undefined,
): SelectionSetNode | undefined {
  const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = conditionOf(selection, type, schema);
      const selectionSet = remade(selection.selectionSet, on, schema, change);
      return selectionSet ? [{ ...selection, selectionSet }] : [];
    }
    const is = fieldOf(type, selection.name.value);
    const changed = is ? change({ field: selection, is }) : selection;
    return changed ? [changed] : [];
  });
  return selections.length > 0 ? { kind: Kind.SELECTION_SET, selections } : undefined;
}

/** The selections of a text such as `id name`. */
export function selectionsOf(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}

/** The type of what a field answers, lists and non-nulls taken away. */
export const namedType = ({ is }: TypedField): GraphQLNamedType => getNamedType(is.type);

function conditionOf(
  { typeCondition }: { readonly typeCondition?: { readonly name: { readonly value: string } } | undefined },
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): GraphQLNamedType {
  return (typeCondition && schema.getType(typeCondition.name.value)) ?? type;
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
