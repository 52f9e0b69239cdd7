import {
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type Column, columnsOf } from './columns.ts';
import { type Level, levelsOf } from './levels.ts';
import { type Paging, pagingOf } from './paging.ts';
import { fieldsOf, isConnection, isRows, keyOf, laidOut, namedType, remade } from './selection.ts';
import { widened } from './widen.ts';

/** One table of an export: the rows at one innermost list of a shared query, with what stands above each of them. */
export type Table = {
  /** The lists that lead to its rows, such as `agreements.parties`; a connection's edges are no list of their own. */
  readonly name: string;
  readonly kind: 'observations' | 'rows';
  /** Asks for this table alone. */
  readonly document: string;
  readonly operationName: string | null;
  /** The fields of the query type that it asks for. */
  readonly roots: readonly string[];
  /** The variables of the document. */
  readonly variables: readonly string[];
  /** From the whole answer to the rows: the first is the root, the last has the rows. */
  readonly levels: readonly Level[];
  readonly columns: readonly Column[];
  readonly paging: Paging;
};

/**
 * The tables of a shared query's document: one for each innermost list. Two lists side by side give two tables, each
 * asked for by a document of its own, so that every table is read from its beginning to its end. They stand in the order
 * of the document, those that only describe figures, such as breaks of method, after all others.
 */
export function tablesOf(document: string, schema: GraphQLSchema): readonly Table[] {
  const { definitions } = parse(document);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const query = schema.getQueryType();
  if (operation?.operation !== 'query' || !query) return [];
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const whole = widened(laidOut(operation.selectionSet, fragments), query, schema);
  const ways = fieldsOf(whole, query, schema).flatMap((root) => {
    const key = keyOf(root.field);
    const set = root.field.selectionSet;
    const inner = set ? waysIn(set, namedType(root), schema) : [];
    if (inner.length === 0) return [[key]];
    return inner.map((way) => [key, ...way]);
  });
  const unique = new Map(ways.map((way) => [way.join('.'), way]));
  const tables = [...unique.values()].map((way) => tableAt(way, whole, operation, query, schema));
  const figures = new Set(tables.flatMap(({ kind, roots }) => (kind === 'observations' ? roots : [])));
  const describes = ({ kind, roots }: Table) => kind === 'rows' && roots.some((root) => figures.has(root));
  return [...tables.filter((table) => !describes(table)), ...tables.filter(describes)];
}

/** The keys that lead to each innermost list in a selection. */
function waysIn(
  set: SelectionSetNode,
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): readonly (readonly string[])[] {
  return fieldsOf(set, type, schema).flatMap((typed) => {
    const inner = typed.field.selectionSet;
    if (!inner) return [];
    const key = keyOf(typed.field);
    const deeper = waysIn(inner, namedType(typed), schema);
    if (deeper.length > 0) return deeper.map((way) => [key, ...way]);
    return isRows(typed) ? [[key]] : [];
  });
}

/** What of a selection leads along a way: the lists on it, and beside them what is no list. */
function along(
  set: SelectionSetNode,
  way: readonly string[],
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): SelectionSetNode | undefined {
  return remade(set, type, schema, (typed) => {
    const { field } = typed;
    if (!field.selectionSet) return field;
    const onIt = way[0] === keyOf(field);
    const named = namedType(typed);
    if (!onIt && (isRows(typed) || isConnection(named))) return undefined;
    const selectionSet = along(field.selectionSet, onIt ? way.slice(1) : [], named, schema);
    return selectionSet && { ...field, selectionSet };
  });
}

function tableAt(
  way: readonly string[],
  whole: SelectionSetNode,
  operation: OperationDefinitionNode,
  query: GraphQLNamedType,
  schema: GraphQLSchema,
): Table {
  const root = remade(whole, query, schema, ({ field }) => (keyOf(field) === way[0] ? field : undefined));
  const selectionSet = along(root ?? whole, way, query, schema) ?? whole;
  const used = new Set<string>();
  visit(selectionSet, {
    Variable({ name }) {
      used.add(name.value);
    },
  });
  const document: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.operation,
    ...(operation.name ? { name: operation.name } : {}),
    variableDefinitions: (operation.variableDefinitions ?? [])
      .filter(({ variable }) => used.has(variable.name.value))
      .map(({ directives: _, ...definition }) => definition),
    selectionSet,
  };
  const levels = levelsOf(way, selectionSet, query, schema);
  return {
    name: way.filter((key) => key !== 'edges' && key !== 'node').join('.'),
    kind: levels.at(-1)?.type === 'Observation' ? 'observations' : 'rows',
    document: print(document),
    operationName: operation.name?.value ?? null,
    roots: fieldsOf(selectionSet, query, schema).map(({ is }) => is.name),
    variables: [...used],
    levels,
    columns: columnsOf(levels),
    paging: pagingOf(selectionSet, way, query, schema),
  };
}
