import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What an operation may measure, fragments laid out. */
export type Limits = {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly cost: number;
};

type Measure = Limits;

/** A list is taken to hold this many items where no `first` says otherwise. */
const assumedItems = 10;
/** So many where `first` is a variable. */
const assumedFirst = 50;

const nothing: Measure = { depth: 0, fields: 0, aliases: 0, cost: 0 };

/**
 * A validation rule that refuses operations over the limits. Fragments are measured once and added wherever they
 * are spread, so that measuring costs no more than reading the document. Introspection counts like anything else.
 */
export function limitsRule(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const measure = measurer(context);
    return {
      OperationDefinition(node) {
        const found = measure(node.selectionSet, context.getSchema().getRootType(node.operation));
        for (const name of ['depth', 'fields', 'aliases', 'cost'] as const) {
          if (found[name] <= limits[name]) continue;
          context.reportError(
            new GraphQLError(
              `The operation passes the limit on ${name}: at most ${limits[name]} are allowed.`,
              { nodes: [node], extensions: { limit: name } },
            ),
          );
        }
        return false;
      },
    };
  };
}

type Type = GraphQLType | null | undefined;

function measurer(context: ValidationContext): (set: SelectionSetNode, type: Type) => Measure {
  const schema = context.getSchema();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of context.getDocument().definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measure>();
  const open = new Set<string>();

  /** `counted`: the field above gave `first`, so that the lists right below it are that long. */
  const measure = (set: SelectionSetNode, type: Type, counted: boolean): Measure =>
    set.selections.map((selection) => part(selection, type, counted)).reduce(add, nothing);

  const part = (selection: SelectionNode, type: Type, counted: boolean): Measure => {
    if (selection.kind === Kind.FIELD) return field(selection, type, counted);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
      return measure(selection.selectionSet, on, counted);
    }
    const name = selection.name.value;
    const fragment = fragments.get(name);
    if (!fragment || open.has(name)) return nothing;
    const key = `${name} ${counted}`;
    const known = measured.get(key);
    if (known) return known;
    open.add(name);
    const found = measure(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), counted);
    open.delete(name);
    measured.set(key, found);
    return found;
  };

  const field = (node: FieldNode, parent: Type, counted: boolean): Measure => {
    const type = typeOf(parent, node.name.value);
    const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const inner = node.selectionSet
      ? measure(node.selectionSet, type && getNamedType(type), first !== undefined)
      : nothing;
    const list = isListType(getNullableType(type)) && !counted;
    const items =
      first?.kind === Kind.INT
        ? Math.max(1, Number(first.value))
        : first
          ? assumedFirst
          : list
            ? assumedItems
            : 1;
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      cost: 1 + inner.cost * items,
    };
  };

  const typeOf = (parent: Type, name: string): Type => {
    if (name === '__schema') return schema.getType('__Schema');
    if (name === '__type') return schema.getType('__Type');
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
  };

  return (set, type) => measure(set, type, false);
}

const add = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  cost: one.cost + other.cost,
});
