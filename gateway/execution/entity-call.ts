import type { VariableDefinitionNode } from 'graphql';
import { type EntityForm, type EntityQuery, entityForm, entityQuery, formKey } from './entity-query.ts';
import type { SubgraphAnswer } from './fetch.ts';
import { type Run, variablesFor } from './run.ts';
import { errorsOf, type SubgraphError } from './subgraph-errors.ts';
import type { SubgraphOperation } from './subgraph-operation.ts';
import { copyOf, isValue, memberOf, type Value } from './value.ts';

/** How long a fetch waits for those that may go with it, milliseconds: a slow branch of a plan holds no other back. */
const companionWait = 4;
/**
 * The same of fetches that no other waits for, milliseconds. The answer cannot leave before what they wait for; it leaves
 * later by this much at most, where they themselves are what takes longest.
 */
const patientWait = 25;

/** What was answered about representations. */
export type EntityAnswer = {
  /** One for each representation, in their order; undefined where the subgraph gave nothing that could be taken so. */
  readonly entities: readonly unknown[] | undefined;
  /** Their paths begin with the position of a representation; one without a path is about all of them. */
  readonly errors: readonly SubgraphError[];
};

/** A fetch of entities as a call sees it. */
export type CallMember = {
  readonly operation: SubgraphOperation;
  readonly variables: readonly string[];
  /** Whether other fetches wait for it. */
  readonly awaited: boolean;
};

/** Asks a subgraph for entities on behalf of fetches of parallel branches. */
export type EntityCall = {
  /**
   * Each member asks once in a run, also where it needs nothing, so that the others need not wait for it. Resolves to
   * undefined where nothing was needed. An entity that several members get is a copy for each.
   */
  ask(run: Run, member: number, representations: readonly Value[]): Promise<EntityAnswer | undefined>;
};

type Waiting = {
  readonly form: number;
  readonly list: readonly Value[];
  readonly settle: (answer: EntityAnswer) => void;
  readonly fail: (error: unknown) => void;
};
/** Where a member's representations stand among all that are sent in the same form. */
type Taker = { readonly waiting: Waiting; readonly positions: readonly number[] };
type Part = { readonly form: number; readonly list: readonly Value[]; readonly takers: readonly Taker[] };
type Batch = {
  outstanding: number;
  waiting: Waiting[];
  timer: NodeJS.Timeout | undefined;
  /** Whether anything that waits is awaited. */
  urgent: boolean;
};

/** Compiles the call of fetches that one subgraph may be asked at the same time. */
export function compileEntityCall(
  subgraph: string,
  members: readonly CallMember[],
  defined: readonly VariableDefinitionNode[],
): EntityCall {
  const keys = members.map(({ operation }) => formKey(operation));
  const distinct = [...new Set(keys)];
  const formOf = keys.map((key) => distinct.indexOf(key));
  const forms = distinct.map((key, index): EntityForm => {
    const member = members[keys.indexOf(key)];
    if (!member) throw new TypeError('A form without a member.');
    return entityForm(member.operation, member.variables, defined, distinct.length > 1 ? `_${index}` : '');
  });
  const queries = new Map<string, EntityQuery>();
  const queryFor = (parts: readonly Part[]): EntityQuery => {
    const key = parts.map(({ form }) => form).join();
    let query = queries.get(key);
    if (!query) {
      query = entityQuery(parts.flatMap(({ form }) => forms[form] ?? []));
      queries.set(key, query);
    }
    return query;
  };

  const send = async (run: Run, parts: readonly Part[]): Promise<void> => {
    const query = queryFor(parts);
    const variables = variablesFor(run, query.variables);
    for (const [index, { variable }] of query.parts.entries()) variables[variable] = parts[index]?.list;
    const answer = await run.fetch({
      subgraph,
      query: query.text,
      operationName: query.operationName,
      variables,
      mutates: false,
    });
    const errors = errorsOf(answer);
    const blamed = hasData(answer) ? [] : blamedFor(errors, query);
    const spared = blamed.length > 0 ? parts.filter((_, index) => !blamed.includes(index)) : [];
    for (const [index, part] of parts.entries()) {
      if (spared.includes(part)) continue;
      const { alias = '' } = query.parts[index] ?? {};
      hand(run, part, answer, alias, errorsFor(errors, alias, query));
    }
    if (spared.length > 0) await send(run, spared);
  };

  const flush = (run: Run, batch: Batch): void => {
    clearTimeout(batch.timer);
    batch.timer = undefined;
    batch.urgent = false;
    const { waiting } = batch;
    batch.waiting = [];
    if (waiting.length === 0) return;
    send(run, partsOf(waiting)).catch((error: unknown) => {
      for (const { fail } of waiting) fail(error);
    });
  };

  const hasten = (run: Run, batch: Batch): void => {
    if (batch.urgent) return;
    batch.urgent = true;
    clearTimeout(batch.timer);
    batch.timer = setTimeout(flush, companionWait, run, batch);
  };

  const batches = new WeakMap<Run, Batch>();
  return {
    async ask(run, member, list) {
      let batch = batches.get(run);
      if (!batch) {
        batch = { outstanding: members.length, waiting: [], timer: undefined, urgent: false };
        if (members.length > 1) batches.set(run, batch);
      }
      const { waiting } = batch;
      batch.outstanding -= 1;
      const answer =
        list.length === 0
          ? undefined
          : new Promise<EntityAnswer>((settle, fail) => {
              waiting.push({ form: formOf[member] ?? 0, list, settle, fail });
            });
      if (batch.outstanding === 0) flush(run, batch);
      else if (answer && members[member]?.awaited) hasten(run, batch);
      else if (answer) batch.timer ??= setTimeout(flush, patientWait, run, batch);
      return answer;
    },
  };
}

const hasData = (answer: SubgraphAnswer): boolean => isValue(answer) && isValue(answer.data);
const isAlias = ({ parts }: EntityQuery, root: unknown): boolean => parts.some(({ alias }) => alias === root);

/**
 * Which parts took the data of the whole call with them: entities may be null, a list of them not. Those that are not
 * to blame are asked for by themselves. Empty where anything else may have gone wrong.
 */
function blamedFor(errors: readonly SubgraphError[], query: EntityQuery): readonly number[] {
  if (errors.some(({ path }) => !isAlias(query, path?.[0]))) return [];
  const whole = new Set(errors.flatMap(({ path }) => (path?.length === 1 ? path : [])));
  return [...query.parts.keys()].filter((index) => whole.has(query.parts[index]?.alias ?? ''));
}

/** Lists of one form are joined, what is alike in them once. */
function partsOf(waiting: readonly Waiting[]): readonly Part[] {
  const parts: Part[] = [];
  for (const form of [...new Set(waiting.map((one) => one.form))].sort((a, b) => a - b)) {
    const asking = waiting.filter((one) => one.form === form);
    const [first] = asking;
    if (asking.length === 1 && first) {
      parts.push({ form, list: first.list, takers: [{ waiting: first, positions: [...first.list.keys()] }] });
      continue;
    }
    const list: Value[] = [];
    const known = new Map<string, number>();
    const positionOf = (representation: Value): number => {
      const key = JSON.stringify(representation);
      const position = known.get(key) ?? list.push(representation) - 1;
      known.set(key, position);
      return position;
    };
    const takers = asking.map((one) => ({ waiting: one, positions: one.list.map(positionOf) }));
    parts.push({ form, list, takers });
  }
  return parts;
}

/** The errors about one alias, their paths from the position on; those that are about no alias are about every one. */
function errorsFor(
  errors: readonly SubgraphError[],
  alias: string,
  query: EntityQuery,
): readonly SubgraphError[] {
  return errors.flatMap(({ path = [], ...error }) => {
    const [root, ...rest] = path;
    if (root === alias) return [typeof rest[0] === 'number' ? { ...error, path: rest } : error];
    return isAlias(query, root) ? [] : [error];
  });
}

/** Hands each taker its entities and errors. */
function hand(
  run: Run,
  { list, takers }: Part,
  answer: SubgraphAnswer,
  alias: string,
  told: readonly SubgraphError[],
): void {
  const given = isValue(answer) && isValue(answer.data) ? memberOf(answer.data, alias) : undefined;
  const entities = Array.isArray(given) && given.length === list.length ? given : undefined;
  const errors =
    entities || told.length > 0
      ? told
      : [{ message: 'The subgraph did not give one entity for each that it was asked for.' }];
  const taken = new Set<unknown>();
  for (const { waiting, positions } of takers) {
    waiting.settle({
      entities: entities && positions.map((position) => ownOf(entities[position], taken, run)),
      errors: errors.length === 0 ? errors : errorsOfTaker(errors, positions, list.length),
    });
  }
}

/** The errors about what a taker asked for. A position that nobody asked for says nothing of which entity is meant. */
function errorsOfTaker(
  errors: readonly SubgraphError[],
  positions: readonly number[],
  sent: number,
): readonly SubgraphError[] {
  const asked = Map.groupBy(positions.keys(), (index) => positions[index]);
  return errors.flatMap(({ path, ...error }) => {
    const [position, ...rest] = path ?? [];
    if (typeof position !== 'number' || !(position >= 0 && position < sent)) return [error];
    return (asked.get(position) ?? []).map((index) => ({ ...error, path: [index, ...rest] }));
  });
}

/** An entity for whoever takes it: the first takes it itself, the others copies. */
function ownOf(entity: unknown, taken: Set<unknown>, { allowance }: Run): unknown {
  if (!isValue(entity)) return entity;
  if (taken.has(entity)) return copyOf(entity, allowance);
  taken.add(entity);
  return entity;
}
