import type { GraphQLError } from 'graphql';
import type { Allowance } from './allowance.ts';
import type { EntityFetch } from './entity-fetch.ts';
import type { Fetch } from './fetch.ts';
import { memberOf, setMember, type Value } from './value.ts';

/** One execution of a compiled operation. */
export type Run = {
  readonly root: Value;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Asks a subgraph; rejects once the execution has ended. */
  readonly fetch: Fetch;
  /** Of what is put to more than one place. */
  readonly allowance: Allowance;
  readonly repeated: Repeated;
  /** What subgraphs said went wrong, at places of the answer. */
  readonly errors: GraphQLError[];
  /** Entities that more should have been asked of and that could not be named to the subgraph. */
  readonly unresolved: { readonly fetch: EntityFetch; readonly object: Value }[];
};

/**
 * Objects and lists that stand at more than one place of what subgraphs gave, with what has been made of each for the
 * answer, by the field that was asked: they are shaped once.
 */
export type Repeated = Map<object, Map<number, { readonly made: unknown; readonly weight: number }>>;

/** The variables that a subgraph's operation uses, of those that are given. */
export function variablesFor(run: Run, names: readonly string[]): Value {
  const variables: Value = {};
  for (const name of names) {
    const value = memberOf(run.variables, name);
    if (value !== undefined) setMember(variables, name, value);
  }
  return variables;
}
