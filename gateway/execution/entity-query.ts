import {
  type ASTNode,
  Kind,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { SubgraphOperation } from './subgraph-operation.ts';

/** What is asked of entities: fetches of one form differ in nothing that the subgraph sees but the entities. */
export type EntityForm = {
  readonly name: string | undefined;
  readonly selections: string;
  readonly fragments: string;
  /** Variables of the partner's operation, by name, each with its definition. */
  readonly variables: ReadonlyMap<string, string>;
};

/** A query for entities of several forms, each under an alias and with a variable of its own. */
export type EntityQuery = {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly parts: readonly { readonly alias: string; readonly variable: string }[];
  /** Variables of the partner's operation. */
  readonly variables: readonly string[];
};

/** Equal for fetches of one form. */
export const formKey = ({ selections, fragments }: SubgraphOperation): string =>
  [selections, ...fragments].map(plain).join(' ');

/**
 * The form of a fetch. `used` names the partner's variables in it and `defined` defines them: the planner's own may
 * have the same name. The suffix keeps its fragments apart from those of other forms.
 */
export function entityForm(
  { definition, selections, fragments }: SubgraphOperation,
  used: readonly string[],
  defined: readonly VariableDefinitionNode[],
  suffix: string,
): EntityForm {
  const variables = used.map((name) => {
    const found = defined.find(({ variable }) => variable.name.value === name);
    if (!found) throw new TypeError('A fetch uses a variable that nobody defines.');
    return [name, plain({ ...found, directives: [] })] as const;
  });
  const named = <Node extends ASTNode>(node: Node): Node =>
    visit(node, {
      Name: (name, _key, parent) =>
        parent && 'kind' in parent && fragmentKinds.has(parent.kind)
          ? { ...name, value: `${name.value}${suffix}` }
          : undefined,
    });
  return {
    name: definition.name?.value,
    selections: plain(named(selections)),
    fragments: fragments.map((fragment) => plain(named(fragment))).join(''),
    variables: new Map(variables),
  };
}

const fragmentKinds: ReadonlySet<string> = new Set([Kind.FRAGMENT_SPREAD, Kind.FRAGMENT_DEFINITION]);

/** The query for some forms. One alone has the names that the federation specification shows. */
export function entityQuery(forms: readonly EntityForm[]): EntityQuery {
  const variables = new Map(forms.flatMap((form) => [...form.variables]));
  let base = 'representations';
  while ([...variables.keys()].some((known) => known.startsWith(base))) base += '_';
  const parts = forms.map((_, index) =>
    forms.length === 1
      ? { alias: '_entities', variable: base }
      : { alias: `e${index}`, variable: `${base}${index}` },
  );
  const definitions = [...parts.map(({ variable }) => `$${variable}:[_Any!]!`), ...variables.values()];
  const fields = parts.map(({ alias, variable }, index) => {
    const prefix = forms.length === 1 ? '' : `${alias}:`;
    return `${prefix}_entities(representations:$${variable})${forms[index]?.selections}`;
  });
  const operationName = forms[0]?.name;
  const head = operationName === undefined ? 'query' : `query ${operationName}`;
  const fragments = forms.map((form) => form.fragments).join('');
  return {
    text: `${head}(${definitions.join(' ')}){${fields.join(' ')}}${fragments}`,
    operationName,
    parts,
    variables: [...variables.keys()],
  };
}

const plain = (node: ASTNode): string => stripIgnoredCharacters(print(node));
