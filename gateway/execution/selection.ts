import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Whether a variable that stands in `@skip` or `@include` is true: what is not true does not hold. */
export type Holds = (variable: string) => boolean;

/** The fields that selections ask of an object of a type, by response key, in the order of the operation. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** The variables that `@skip` and `@include` in a document depend on. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  return [...found].sort();
}

/** Whether a document asks for parts of its answer to be sent later. */
export function isIncremental(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  let found = operation === 'subscription';
  visit(document, {
    Directive({ name }) {
      if (name.value === 'defer' || name.value === 'stream') found = true;
    },
  });
  return found;
}

/** Selects fields by the specification's CollectFields, with the conditions decided beforehand. */
export function fieldSelector(schema: GraphQLSchema, document: DocumentNode, holds: Holds) {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const applies = (on: string | undefined, type: GraphQLObjectType): boolean => {
    if (on === undefined || on === type.name) return true;
    const condition = schema.getType(on);
    return isAbstractType(condition) && schema.isSubType(condition, type);
  };
  return (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): SelectedFields => {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const collect = (set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (!included(selection, holds)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const known = fields.get(key);
          if (known) known.push(selection);
          else fields.set(key, [selection]);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (applies(selection.typeCondition?.name.value, type)) collect(selection.selectionSet);
        } else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment = fragments.get(selection.name.value);
          if (fragment && applies(fragment.typeCondition.name.value, type)) collect(fragment.selectionSet);
        }
      }
    };
    for (const set of sets) collect(set);
    return fields;
  };
}

function included({ directives = [] }: SelectionNode, holds: Holds): boolean {
  return directives.every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    const truth =
      value?.kind === Kind.BOOLEAN ? value.value : value?.kind === Kind.VARIABLE && holds(value.name.value);
    return truth === (name.value === 'include');
  });
}
