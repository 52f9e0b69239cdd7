import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';
import { mostErrors, tooLarge, usualMember } from './allowance.ts';
import type { EntityAnswer, EntityCall } from './entity-call.ts';
import { type Collect, compileMerge, type Merge } from './generated-code.ts';
import { type Path, type PlanPath, pathsAt } from './places.ts';
import { compileRepresent, type Represent, type Representations } from './representations.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import type { Repeated, Run } from './run.ts';
import { errorAt, type SubgraphError } from './subgraph-errors.ts';
import { keysOf, readOperation, type SubgraphOperation } from './subgraph-operation.ts';
import type { TypeConditions } from './type-conditions.ts';
import { copyOf, isValue, memberOf, mergeInto, type Value } from './value.ts';

/** A plan's fetch of fields of entities that are already in the answer. */
export type EntityFetch = {
  readonly kind: 'entities';
  readonly subgraph: string;
  readonly path: PlanPath;
  readonly operation: SubgraphOperation;
  /** Those of the partner's variables that it uses. */
  readonly variables: readonly string[];
  readonly represent: Represent;
  readonly rewrite: Rewrite | undefined;
  /** The response keys that are asked of an object of a type. */
  readonly keysFor: (type: unknown) => readonly string[];
  readonly merge: Merge;
};

/** What a fetch needs to know of the others of its plan. */
export type Among = {
  /** Asks the subgraph, for this fetch and those that may go with it. */
  readonly call: EntityCall;
  /** Which of the call's members the fetch is. */
  readonly member: number;
  readonly collect: Collect;
  /** Whether places of equal entities may hold one and the same object from then on. */
  readonly shares: boolean;
};

/** Reads a plan's fetch of entities at a path. */
export function compileEntityFetch(node: FetchNode, path: PlanPath, conditions: TypeConditions): EntityFetch {
  const operation = readOperation(node.operation, true);
  return {
    kind: 'entities',
    subgraph: node.serviceName,
    path,
    operation,
    variables: node.variableUsages ?? [],
    represent: compileRepresent(node.requires ?? [], node.inputRewrites, conditions),
    rewrite: compileRewrites(node.outputRewrites, conditions),
    keysFor: (type) => keysOf(operation, conditions, typeof type === 'string' ? type : undefined),
    // A rewrite may give keys that were not asked for.
    merge: node.outputRewrites ? mergeInto : compileMerge([...keysOf(operation, conditions), '__typename']),
  };
}

/**
 * Collects the objects at the fetch's path, asks about each that differs once, and merges what is answered into every
 * place.
 */
export async function runEntityFetch(
  run: Run,
  fetch: EntityFetch,
  { call, member, collect, shares }: Among,
): Promise<void> {
  const represented = fetch.represent(collect(run.root));
  const { list, objects, lacking } = represented;
  if (lacking) run.unresolved.push({ fetch, object: lacking });
  const answer = await call.ask(run, member, list);
  if (!answer) return;
  const told = [...answer.errors];
  for (const [index, entity] of (answer.entities ?? []).entries()) {
    if (!isValue(entity)) {
      if (entity !== null)
        told.push({ message: 'The subgraph gave no object for an entity.', path: [index] });
      continue;
    }
    fetch.rewrite?.(entity);
    const places = objects[index] ?? [];
    const keys = Object.keys(entity);
    run.allowance.left -= places.length * keys.length * usualMember;
    if (run.allowance.left < 0) tooLarge();
    if (shares && places.length > 1) noteRepeated(run.repeated, entity, keys);
    for (let place = 0; place < places.length; place += 1) {
      const object = places[place];
      if (object) fetch.merge(object, shares || place === 0 ? entity : copyOf(entity, run.allowance));
    }
  }
  if (told.length > 0) tell(run, fetch, represented, told);
}

/** What an entity has of objects and lists stands at each of its places. */
function noteRepeated(repeated: Repeated, entity: Value, keys: readonly string[]): void {
  for (const key of keys) {
    const value = memberOf(entity, key);
    if (typeof value === 'object' && value !== null && !repeated.has(value)) repeated.set(value, new Map());
  }
}

/** An entity's error stands wherever that entity stands; one about all of them at the first, on every key asked for. */
function tell(
  run: Run,
  { path, keysFor }: EntityFetch,
  { objects }: Representations,
  errors: EntityAnswer['errors'],
): void {
  const paths = pathsAt(run.root, path);
  const tellAt = (error: SubgraphError, object: Value, at: Path, rest: Path): void => {
    const keys = rest.length > 0 ? [] : keysFor(memberOf(object, '__typename')).map((key) => [key]);
    // Of an entity of which only the type was asked, at the entity.
    if (run.errors.length >= mostErrors) tooLarge();
    for (const place of keys.length > 0 ? keys : [rest]) run.errors.push(errorAt(error, [...at, ...place]));
  };
  for (const error of errors) {
    const [index, ...rest] = error.path ?? [];
    if (typeof index === 'number') {
      for (const object of objects[index] ?? []) {
        for (const at of paths.get(object) ?? []) tellAt(error, object, at, rest);
      }
    } else {
      const first = objects[0]?.[0];
      const at = first && paths.get(first)?.[0];
      if (at) tellAt(error, first, at, []);
    }
  }
}

/**
 * What nobody gave and no error tells of: an entity came without what it takes to ask for more of it, and there is a
 * null in the answer for that. Told at the first such entity of each fetch.
 */
export function unresolvedErrors(run: Run, data: unknown): readonly GraphQLError[] {
  const told = run.errors.map(({ path }) => keysIn(path ?? []));
  return run.unresolved.flatMap(({ fetch, object }) => {
    const wanting = fetch
      .keysFor(memberOf(object, '__typename'))
      .filter((key) => (memberOf(object, key) ?? null) === null);
    const keys = keysIn(fetch.path);
    if (wanting.length === 0 || told.some((one) => one.startsWith(keys) || keys.startsWith(one))) return [];
    const [at] = pathsAt(run.root, fetch.path).get(object) ?? [];
    if (!at) return [];
    return wanting.flatMap((key) => {
      const path = [...at, key];
      return valueAt(data, path) === null ? [errorAt({ message: unresolved }, path)] : [];
    });
  });
}

const unresolved = 'An entity came without what it takes to ask for more of it.';

/** A path's response keys, each ended, so that one text begins with another where one path does. */
const keysIn = (path: Path): string =>
  path
    .filter((part) => typeof part === 'string' && part !== '@')
    .map((part) => `${part}.`)
    .join('');

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (Array.isArray(value)) value = value[Number(part)];
    else value = isValue(value) ? memberOf(value, String(part)) : undefined;
  }
  return value;
}
