import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
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

type Measure = { depth: number; fields: number; aliases: number; cost: number };

/** A list is taken to hold this many items where no `first` says otherwise. */
const assumedItems = 10;

/**
 * A validation rule that refuses operations over the limits. Fragments are measured once and added wherever they
 * are spread, so that measuring costs no more than reading the document. Introspection counts like anything else.
 */
export function limitsRule(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of context.getDocument().definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const measured = new Map<string, Measure>();
    const measure = (set: SelectionSetNode, open: readonly string[]): Measure => {
      const total: Measure = { depth: 0, fields: 0, aliases: 0, cost: 0 };
      for (const selection of set.selections) {
        let part: Measure;
        if (selection.kind === Kind.FIELD) {
          const inner = selection.selectionSet
            ? measure(selection.selectionSet, open)
            : { depth: 0, fields: 0, aliases: 0, cost: 0 };
          const first = selection.arguments?.find(({ name }) => name.value === 'first')?.value;
          const items =
            first?.kind === Kind.INT ? Math.max(1, Number(first.value)) : first ? assumedItems * 5 : 1;
          part = {
            depth: inner.depth + 1,
            fields: inner.fields + 1,
            aliases: inner.aliases + (selection.alias ? 1 : 0),
            cost: 1 + inner.cost * items,
          };
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          part = measure(selection.selectionSet, open);
        } else {
          const name = selection.name.value;
          const fragment = fragments.get(name);
          if (!fragment || open.includes(name)) continue;
          part = measured.get(name) ?? measure(fragment.selectionSet, [...open, name]);
          measured.set(name, part);
        }
        total.depth = Math.max(total.depth, part.depth);
        total.fields += part.fields;
        total.aliases += part.aliases;
        total.cost += part.cost;
      }
      return total;
    };
    return {
      OperationDefinition(node) {
        const found = measure(node.selectionSet, []);
        for (const name of ['depth', 'fields', 'aliases', 'cost'] as const) {
          if (found[name] <= limits[name]) continue;
          context.reportError(
            new GraphQLError(
              `The operation passes the limit on ${name}: at most ${limits[name]} are allowed.`,
              {
                nodes: [node],
                extensions: { limit: name },
              },
            ),
          );
        }
        return false;
      },
    };
  };
}
