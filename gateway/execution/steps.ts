import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { VariableDefinitionNode } from 'graphql';
import { compileEntityCall } from './entity-call.ts';
import { compileEntityFetch, type EntityFetch, runEntityFetch } from './entity-fetch.ts';
import { type Collect, compileCollect } from './generated-code.ts';
import type { PlanPath } from './places.ts';
import { compileRootFetch, type RootFetch, runRootFetch } from './root-fetch.ts';
import type { Run } from './run.ts';
import { objectPaths } from './subgraph-operation.ts';
import type { TypeConditions } from './type-conditions.ts';

/** A part of a plan, compiled. */
export type Step = (run: Run) => Promise<void>;

/** What compiling a plan takes beside it. */
type StepsInput = {
  readonly plan: QueryPlan;
  readonly conditions: TypeConditions;
  /** Whether a variable that stands in `@skip` or `@include` is true. */
  readonly holds: (variable: string) => boolean;
  /** The partner's variables. */
  readonly defined: readonly VariableDefinitionNode[];
};

/**
 * A fetch with the number of fetches that come before it: those of one number are under way at the same time. One that is
 * awaited has others after it.
 */
type Placed<Of> = { readonly fetch: Of; readonly level: number; readonly awaited: boolean; run: Step };

/** Compiles a plan into one step; undefined where nothing is asked. Throws where the plan has what is not offered. */
export function compileSteps({ plan, conditions, holds, defined }: StepsInput): Step | undefined {
  const { node } = plan;
  if (node?.kind === 'Subscription') throw new TypeError('Subscriptions are not executed.');
  const fetches: Placed<EntityFetch | RootFetch>[] = [];

  const fetchStep = (node: FetchNode, path: PlanPath, level: number, awaited: boolean): Step => {
    if (node.contextRewrites && node.contextRewrites.length > 0) {
      throw new TypeError('A fetch takes values of its context, which are not supplied.');
    }
    const placed: Placed<EntityFetch | RootFetch> = {
      fetch: (node.requires ? compileEntityFetch : compileRootFetch)(node, path, conditions),
      level,
      awaited,
      run: async () => {},
    };
    fetches.push(placed);
    return (run) => placed.run(run);
  };
  const compile = (node: PlanNode | undefined, path: PlanPath, level: number, awaited: boolean): Compiled => {
    switch (node?.kind) {
      case undefined:
        return { step: undefined, levels: 0 };
      case 'Fetch':
        return { step: fetchStep(node, path, level, awaited), levels: 1 };
      case 'Flatten':
        return compile(node.node, [...path, ...node.path.map(String)], level, awaited);
      case 'Condition':
        return compile(holds(node.condition) ? node.ifClause : node.elseClause, path, level, awaited);
      case 'Sequence': {
        let levels = 0;
        const steps = node.nodes.flatMap((child, index) => {
          const followed = index < node.nodes.length - 1;
          const compiled = compile(child, path, level + levels, awaited || followed);
          levels += compiled.levels;
          return compiled.step ?? [];
        });
        return { step: inSequence(steps), levels };
      }
      case 'Parallel': {
        const children = node.nodes.map((child) => compile(child, path, level, awaited));
        const steps = children.flatMap(({ step }) => step ?? []);
        return { step: inParallel(steps), levels: Math.max(0, ...children.map(({ levels }) => levels)) };
      }
      case 'Defer':
        throw new TypeError('@defer is not executed.');
    }
  };

  const { step } = compile(node, [], 0, false);
  connect(fetches, defined);
  return step;
}

type Compiled = { readonly step: Step | undefined; readonly levels: number };

function inSequence(steps: readonly Step[]): Step | undefined {
  if (steps.length < 2) return steps[0];
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly Step[]): Step | undefined {
  if (steps.length < 2) return steps[0];
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

/** Gives each fetch what it does: those of entities that ask one subgraph at the same time do so in one call. */
function connect(
  fetches: readonly Placed<EntityFetch | RootFetch>[],
  defined: readonly VariableDefinitionNode[],
): void {
  const written = writtenTwice(fetches.map(({ fetch }) => fetch));
  /** One object may stand at several places where an entity fetch above shares what it gives. */
  const collectFor = ({ path }: EntityFetch | RootFetch): Collect => {
    const depths = fetches.flatMap(({ fetch }) =>
      fetch.kind === 'entities' && !written.has(fetch) && isBelow(path, fetch.path)
        ? [fetch.path.length + 1]
        : [],
    );
    return compileCollect(path, new Set(depths));
  };
  const calls = new Map<string, (Placed<EntityFetch | RootFetch> & { readonly fetch: EntityFetch })[]>();
  for (const placed of fetches) {
    const { fetch } = placed;
    if (fetch.kind === 'root') {
      const collect = collectFor(fetch);
      placed.run = (run) => runRootFetch(run, fetch, collect);
    } else {
      const key = `${levelOfCall(placed, fetches)} ${fetch.subgraph}`;
      calls.set(key, [...(calls.get(key) ?? []), Object.assign(placed, { fetch })]);
    }
  }
  for (const members of calls.values()) {
    const [first] = members;
    if (!first) continue;
    const call = compileEntityCall(
      first.fetch.subgraph,
      members.map(({ fetch: { operation, variables }, awaited }) => ({ operation, variables, awaited })),
      defined,
    );
    for (const [member, placed] of members.entries()) {
      const { fetch } = placed;
      const among = { call, member, collect: collectFor(fetch), shares: !written.has(fetch) };
      placed.run = (run) => runEntityFetch(run, fetch, among);
    }
  }
}

/**
 * The level at which a subgraph is asked for a fetch's entities. What nobody waits for goes with the next call that is
 * made anyhow, or else with the last of its kind.
 */
function levelOfCall(
  { fetch, level, awaited }: Placed<EntityFetch | RootFetch>,
  fetches: readonly Placed<EntityFetch | RootFetch>[],
): number {
  if (awaited) return level;
  const later = fetches.filter(
    (other) =>
      other.fetch.kind === 'entities' && other.fetch.subgraph === fetch.subgraph && other.level >= level,
  );
  const made = later.filter((other) => other.awaited).map((other) => other.level);
  return made.length > 0 ? Math.min(...made) : Math.max(...later.map((other) => other.level));
}

const isBelow = (path: PlanPath, above: PlanPath): boolean =>
  path.length > above.length && above.every((part, index) => path[index] === part);

/**
 * The fetches some of whose objects are given by another fetch too, so that both merge into them: places must not
 * share those, since what the other gives need not be the same for all of them.
 */
function writtenTwice(fetches: readonly (EntityFetch | RootFetch)[]): ReadonlySet<EntityFetch | RootFetch> {
  const writers = new Map<string, (EntityFetch | RootFetch)[]>();
  for (const fetch of fetches) {
    const below = fetch.path.flatMap((part) => (part === '@' ? [] : `.${part}`)).join('');
    for (const path of objectPaths(fetch.operation, below)) {
      writers.set(path, [...(writers.get(path) ?? []), fetch]);
    }
  }
  return new Set([...writers.values()].filter((all) => all.length > 1).flat());
}
