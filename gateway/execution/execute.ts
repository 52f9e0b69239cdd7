import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import {
  isValue,
  memberOf,
  mergeInto,
  type Place,
  placesAt,
  representationOf,
  rewrite,
  type Value,
} from './values.ts';

/** One request to a subgraph, and what it answered. */
export type SubgraphRequest = {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** True for a mutation: it must not be sent twice. */
  readonly mutates: boolean;
};
export type SubgraphAnswer = {
  readonly data?: Value | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Asks a subgraph. Never rejects: what goes wrong is an answer without data and with errors. */
export type Fetch = (request: SubgraphRequest) => Promise<SubgraphAnswer>;

export type ExecutionInput = {
  readonly plan: QueryPlan;
  /** The supergraph's full schema: plans speak of types that the API schema may hide. */
  readonly supergraphSchema: GraphQLSchema;
  /** The schema that the answer is shaped by, and introspection answered from. */
  readonly apiSchema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fetch: Fetch;
};

type Run = {
  readonly input: ExecutionInput;
  readonly root: Place;
  readonly errors: GraphQLError[];
  /** Whether a subgraph was to be asked for anything. */
  fetches: boolean;
};

/**
 * Runs a query plan and shapes the answer. Throws where the plan asks nothing for an operation that asks for data:
 * nulls that nobody gave must not be taken for an answer. Errors of subgraphs come at the place in the answer where the null
 * stands, also where a fetch was for some of a list's items only.
 */
export async function executePlan(
  input: ExecutionInput,
): Promise<{ readonly data: Value | null; readonly errors: readonly GraphQLError[] }> {
  const run: Run = { input, root: { value: Object.create(null), path: [] }, errors: [], fetches: false };
  const { node } = input.plan;
  if (node?.kind === 'Subscription') throw new TypeError('Subscriptions are not offered.');
  if (node) await executeNode(run, node, [run.root]);
  if (!run.fetches && asksForData(input)) {
    throw new TypeError('The plan is empty, and the operation is not.');
  }
  const shaped = await execute({
    schema: input.apiSchema,
    document: input.document,
    rootValue: run.root.value,
    variableValues: input.variables,
    operationName: input.operation.name?.value,
    fieldResolver: (source: unknown, _args, _context, info) => memberOf(source, String(info.path.key)),
  });
  const told = new Set(run.errors.map(({ path }) => JSON.stringify(path)));
  const own = (shaped.errors ?? []).filter(({ path }) => !told.has(JSON.stringify(path)));
  return { data: shaped.data ?? null, errors: [...run.errors, ...own] };
}

async function executeNode(run: Run, node: PlanNode, places: readonly Place[]): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const child of node.nodes) await executeNode(run, child, places);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((child) => executeNode(run, child, places)));
      return;
    case 'Flatten':
      return executeNode(run, node.node, placesAt(places, node.path));
    case 'Condition': {
      const branch = conditionHolds(run, node.condition) ? node.ifClause : node.elseClause;
      if (branch) await executeNode(run, branch, places);
      return;
    }
    case 'Fetch':
      run.fetches = true;
      return node.requires ? fetchEntities(run, node, places) : fetchRoot(run, node, places);
    case 'Defer':
      throw new TypeError('@defer is not offered.');
  }
}

/** Whether the operation has a root field, introspection aside, once `@skip` and `@include` are applied. */
function asksForData({ document, operation, variables }: ExecutionInput): boolean {
  const asks = (set: SelectionSetNode): boolean =>
    set.selections.some((selection) => {
      if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) return false;
      if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet);
      return document.definitions.some(
        (definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION &&
          definition.name.value === selection.name.value &&
          asks(definition.selectionSet),
      );
    });
  return asks(operation.selectionSet);
}

/** Variables come with their defaults. What is not true does not hold, as in the decision on the operation. */
const conditionHolds = ({ input }: Run, name: string): boolean => input.variables[name] === true;

function variablesOf({ input }: Run, node: FetchNode): Value {
  const variables: Value = Object.create(null);
  for (const name of node.variableUsages ?? []) {
    if (input.variables[name] !== undefined) variables[name] = input.variables[name];
  }
  return variables;
}

async function fetchRoot(run: Run, node: FetchNode, places: readonly Place[]): Promise<void> {
  const answer = await run.input.fetch({
    subgraph: node.serviceName,
    query: node.operation,
    operationName: node.operationName,
    variables: variablesOf(run, node),
    mutates: node.operationKind === 'mutation',
  });
  for (const error of errorsOf(answer)) {
    const paths = error.path ? [error.path] : rootKeys(node).map((key) => [key]);
    for (const path of paths) run.errors.push(toError(error, path));
  }
  if (!isValue(answer.data)) return;
  rewrite(run.input.supergraphSchema, node.outputRewrites, answer.data);
  for (const { value } of places) mergeInto(value, answer.data);
}

async function fetchEntities(run: Run, node: FetchNode, places: readonly Place[]): Promise<void> {
  const schema = run.input.supergraphSchema;
  const representations: Value[] = [];
  const entities: Place[][] = [];
  const seen = new Map<string, number>();
  for (const place of places) {
    const representation = representationOf(schema, place.value, node.requires ?? []);
    if (!representation?.__typename) continue;
    rewrite(schema, node.inputRewrites, representation);
    const key = JSON.stringify(representation);
    const known = seen.get(key);
    if (known !== undefined) {
      entities[known]?.push(place);
      continue;
    }
    seen.set(key, representations.length);
    representations.push(representation);
    entities.push([place]);
  }
  if (representations.length === 0) return;
  const answer = await run.input.fetch({
    subgraph: node.serviceName,
    query: node.operation,
    operationName: node.operationName,
    variables: Object.assign(variablesOf(run, node), { representations }),
    mutates: false,
  });
  const told = errorsOf(answer);
  for (const error of told) entityError(run, node, error, entities);
  const list = memberOf(answer.data, '_entities');
  if (!Array.isArray(list)) {
    if (told.length === 0) entityError(run, node, { message: 'The subgraph gave no entities.' }, entities);
    return;
  }
  for (const [index, entity] of list.entries()) {
    if (!isValue(entity)) continue;
    rewrite(schema, node.outputRewrites, entity);
    for (const { value } of entities[index] ?? []) mergeInto(value, structuredClone(entity));
  }
}

/** An entity's error stands wherever that entity stands; one without a place stands at the first, on every key asked for. */
function entityError(
  run: Run,
  node: FetchNode,
  error: GraphQLFormattedError,
  entities: readonly (readonly Place[])[],
): void {
  const [root, index, ...rest] = error.path ?? [];
  if (root === '_entities' && typeof index === 'number') {
    for (const { path } of entities[index] ?? []) run.errors.push(toError(error, [...path, ...rest]));
    return;
  }
  const first = entities[0]?.[0];
  if (!first) return;
  for (const key of rootKeys(node)) run.errors.push(toError(error, [...first.path, key]));
}

/** The errors of an answer, whatever it holds: a subgraph that answers garbage costs its own fields only. */
function errorsOf(answer: SubgraphAnswer): readonly GraphQLFormattedError[] {
  const listed: unknown = answer.errors;
  if (listed === undefined || listed === null) {
    return isValue(answer.data) ? [] : [{ message: 'The subgraph answered without data.' }];
  }
  if (!Array.isArray(listed)) return [{ message: 'The subgraph answered errors that are no list.' }];
  return listed.map((error: unknown): GraphQLFormattedError => {
    const { message, path, extensions } = isValue(error) ? error : {};
    return {
      message: typeof message === 'string' ? message : 'The subgraph gave no message.',
      ...(isPath(path) ? { path } : {}),
      ...(isValue(extensions) ? { extensions } : {}),
    };
  });
}

const isPath = (path: unknown): path is readonly (string | number)[] =>
  Array.isArray(path) &&
  path.length > 0 &&
  path.every((part) => typeof part === 'string' || typeof part === 'number');

function toError(error: GraphQLFormattedError, path: readonly (string | number)[]): GraphQLError {
  return new GraphQLError(error.message, { path: [...path], extensions: { ...error.extensions } });
}

/** The response keys at the top of a fetch: its root fields, or the fields of the entity. */
function rootKeys(node: FetchNode): readonly string[] {
  const { definitions } = parse(node.operation, { noLocation: true });
  const fragments = new Map<string, SelectionSetNode>();
  let root: SelectionSetNode | undefined;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
    if (definition.kind === Kind.OPERATION_DEFINITION) root = definition.selectionSet;
  }
  const keys = new Set<string>();
  const visit = (set: SelectionSetNode | undefined, atRoot: boolean): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, atRoot);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) visit(fragments.get(selection.name.value), atRoot);
      else if (atRoot && selection.name.value === '_entities') visit(selection.selectionSet, false);
      else if (selection.name.value !== '__typename')
        keys.add(selection.alias?.value ?? selection.name.value);
    }
  };
  visit(root, true);
  return [...keys];
}
