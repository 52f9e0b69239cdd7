import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { TypeConditions } from './type-conditions.ts';

/** What a plan's fetch sends to a subgraph, read once. */
export type SubgraphOperation = {
  readonly definition: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  /** Of each root field, or of entities. */
  readonly selections: SelectionSetNode;
};

/** Reads the text of a fetch; for entities what is asked of each of them. */
export function readOperation(text: string, ofEntities: boolean): SubgraphOperation {
  const { definitions } = parse(text, { noLocation: true });
  const definition = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!definition) throw new TypeError('A fetch without an operation.');
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const [root] = definition.selectionSet.selections;
  if (!ofEntities) return { definition, fragments, selections: definition.selectionSet };
  if (root?.kind !== Kind.FIELD || root.name.value !== '_entities' || !root.selectionSet) {
    throw new TypeError('A fetch of entities that asks for something else.');
  }
  return { definition, fragments, selections: root.selectionSet };
}

/** The response keys that are asked of an object of a type; of any object where none is named. Type names are left out. */
export function keysOf(
  { selections, fragments }: SubgraphOperation,
  conditions: TypeConditions,
  type?: string,
): readonly string[] {
  const keys = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value !== '__typename') keys.add(selection.alias?.value ?? selection.name.value);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : fragments.find(({ name }) => name.value === selection.name.value);
      const on = fragment?.typeCondition?.name.value;
      if (type === undefined || on === undefined || conditions(on).has(type)) visit(fragment?.selectionSet);
    }
  };
  visit(selections);
  return [...keys];
}

/** Where the operation answers objects, as response keys below a path, lists left out. */
export function objectPaths(
  { selections, fragments }: SubgraphOperation,
  below: string,
): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (set: SelectionSetNode | undefined, path: string): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (!selection.selectionSet) continue;
        const at = `${path}.${selection.alias?.value ?? selection.name.value}`;
        paths.add(at);
        visit(selection.selectionSet, at);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        visit(selection.selectionSet, path);
      } else {
        visit(fragments.find(({ name }) => name.value === selection.name.value)?.selectionSet, path);
      }
    }
  };
  visit(selections, below);
  return paths;
}
