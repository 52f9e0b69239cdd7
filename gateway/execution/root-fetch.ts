import type { FetchNode } from '@apollo/query-planner';
import type { Collect } from './generated-code.ts';
import { type PlanPath, pathsAt } from './places.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import { type Run, variablesFor } from './run.ts';
import { errorAt, errorsOf } from './subgraph-errors.ts';
import { keysOf, readOperation, type SubgraphOperation } from './subgraph-operation.ts';
import type { TypeConditions } from './type-conditions.ts';
import { copyOf, isValue, mergeInto } from './value.ts';

/** A plan's fetch of root fields, for the answer itself or for an object of a root type in it. */
export type RootFetch = {
  readonly kind: 'root';
  readonly subgraph: string;
  readonly path: PlanPath;
  readonly text: string;
  readonly operationName: string | undefined;
  readonly operation: SubgraphOperation;
  readonly variables: readonly string[];
  readonly mutates: boolean;
  readonly rewrite: Rewrite | undefined;
  readonly keys: readonly string[];
};

/** Reads a plan's fetch of root fields. */
export function compileRootFetch(node: FetchNode, path: PlanPath, conditions: TypeConditions): RootFetch {
  const operation = readOperation(node.operation, false);
  return {
    kind: 'root',
    subgraph: node.serviceName,
    path,
    text: node.operation,
    operationName: node.operationName,
    operation,
    variables: node.variableUsages ?? [],
    mutates: node.operationKind === 'mutation',
    rewrite: compileRewrites(node.outputRewrites, conditions),
    keys: keysOf(operation, conditions),
  };
}

/** Asks for root fields and merges them into every object at the fetch's path. One without a path has no place but the keys. */
export async function runRootFetch(run: Run, fetch: RootFetch, collect: Collect): Promise<void> {
  const objects = collect(run.root);
  if (objects.length === 0) return;
  const answer = await run.fetch({
    subgraph: fetch.subgraph,
    query: fetch.text,
    operationName: fetch.operationName,
    variables: variablesFor(run, fetch.variables),
    mutates: fetch.mutates,
  });
  const data = isValue(answer) && isValue(answer.data) ? answer.data : undefined;
  if (data) {
    fetch.rewrite?.(data);
    for (const [index, object] of objects.entries())
      mergeInto(object, index === 0 ? data : copyOf(data, run.allowance));
  }
  const errors = errorsOf(answer);
  if (errors.length === 0) return;
  const places = [...pathsAt(run.root, fetch.path).values()].flat();
  for (const error of errors) {
    const rests = error.path ? [error.path] : fetch.keys.map((key) => [key]);
    for (const at of places) for (const rest of rests) run.errors.push(errorAt(error, [...at, ...rest]));
  }
}
