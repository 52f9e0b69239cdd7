import {
  type ArgumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fieldsOf, isConnection, keyOf, namedType } from './selection.ts';

/** How a table is read page by page. */
export type Paging =
  /** By the cursor of a connection: where it stands in the answer, and the variables that it is steered by. */
  | {
      readonly kind: 'cursor';
      readonly path: readonly string[];
      readonly after: string;
      readonly first: string | null;
    }
  /** By slices of the areas that observations are asked for, and of their period where the query has it as variables. */
  | {
      readonly kind: 'areas';
      readonly areas: string;
      readonly period: { readonly from: string; readonly to: string } | null;
    }
  | { readonly kind: 'whole' };

/** The way to read what a selection asks for along a way of keys. */
export function pagingOf(
  set: SelectionSetNode,
  way: readonly string[],
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): Paging {
  const uses = usesOf(set);
  let here = set;
  let on = type;
  for (const [index, key] of way.entries()) {
    const typed = fieldsOf(here, on, schema).find(({ field }) => keyOf(field) === key);
    if (!typed) break;
    const named = variablesOf(typed.field.arguments);
    const after = named.get('after');
    if (isConnection(namedType(typed)) && after !== undefined && uses.get(after) === 1) {
      const first = named.get('first');
      return {
        kind: 'cursor',
        path: way.slice(0, index + 1),
        after,
        first: first !== undefined && uses.get(first) === 1 ? first : null,
      };
    }
    const areas = named.get('areas');
    if (typed.is.name === 'observations' && areas !== undefined && alone(set, areas, 'areas')) {
      const from = named.get('from');
      const to = named.get('to');
      const splits =
        from !== undefined && to !== undefined && alone(set, from, 'from') && alone(set, to, 'to');
      return { kind: 'areas', areas, period: splits ? { from, to } : null };
    }
    if (!typed.field.selectionSet) break;
    here = typed.field.selectionSet;
    on = namedType(typed);
  }
  return { kind: 'whole' };
}

/** The variables that stand as arguments by themselves, by argument. */
function variablesOf(given: readonly ArgumentNode[] | undefined): ReadonlyMap<string, string> {
  return new Map(
    (given ?? []).flatMap(({ name, value }) =>
      value.kind === Kind.VARIABLE ? [[name.value, value.name.value] as const] : [],
    ),
  );
}

function usesOf(set: SelectionSetNode): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  visit(set, {
    Variable({ name }) {
      uses.set(name.value, (uses.get(name.value) ?? 0) + 1);
    },
  });
  return uses;
}

/** Whether a variable stands nowhere but as this argument of observations: then slices of it give slices of the answer. */
function alone(set: SelectionSetNode, variable: string, argument: string): boolean {
  let fitting = 0;
  visit(set, {
    Field({ name, arguments: given }) {
      if (name.value === 'observations' && variablesOf(given).get(argument) === variable) fitting += 1;
    },
  });
  return fitting === usesOf(set).get(variable);
}
