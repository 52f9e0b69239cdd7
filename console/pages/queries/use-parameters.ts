import { useMemo } from 'react';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { type Chosen, missingIn, type QueryDetail, reversedIn, textsOf, variablesOf } from './parameters.ts';
import { type Interval, RelativeValuesDocument } from './queries.generated.ts';

/** What a person has chosen for a run, kept in the address, with what the hub would put in where nothing was. */
export type Parameters = {
  readonly chosen: Chosen;
  /** What a parameter is where nothing is chosen: what the hub proposes now, or the query's standard value. */
  readonly standard: Readonly<Record<string, readonly string[]>>;
  /** Chooses; undefined leaves it to the query again. */
  readonly choose: (name: string, texts: readonly string[] | undefined) => void;
  /** The variables to send. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The parameters that lack a value that they must have. */
  readonly missing: readonly string[];
  /** The parameters that end before what they end begins. */
  readonly reversed: readonly string[];
};

/** Parameters of a query share the address with what else the page keeps there. */
const inAddress = (name: string): string => `p-${name}`;

/** What is chosen for the parameters of a query. */
export function useParameters(query: QueryDetail): Parameters {
  const { id, version, parameters } = query;
  const names = parameters.map(({ name }) => name).join(' ');
  const shape = useMemo(
    () =>
      Object.fromEntries(
        names
          .split(' ')
          .filter((name) => name !== '')
          .map((name) => [inAddress(name), z.array(z.string()).optional()]),
      ),
    [names],
  );
  const [state, set] = useAddress(shape);
  const chosen: Chosen = Object.fromEntries(parameters.map(({ name }) => [name, state[inAddress(name)]]));

  const ofInterval = parameters.find(({ type }) => /^Interval!?$/.test(type));
  const interval = intervalOf(ofInterval && chosen[ofInterval.name]?.[0]);
  const { data } = useHubQuery(
    RelativeValuesDocument,
    { id, version, interval },
    { pause: parameters.every(({ relative }) => relative === null) },
  );
  const now = new Map(data?.sharedQuery?.parameters.map((one) => [one.name, one.now]));
  const standard = Object.fromEntries(
    parameters.map((one) => [one.name, textsOf(one.relative === null ? one.default : now.get(one.name))]),
  );
  return {
    chosen,
    standard,
    choose: (name, texts) =>
      // A list that is empty could not be told from one that was left alone.
      set({ [inAddress(name)]: texts?.length === 0 ? [''] : texts?.slice() }, { replace: true }),
    variables: variablesOf(parameters, chosen),
    missing: missingIn(parameters, chosen),
    reversed: reversedIn(parameters, (name) => chosen[name] ?? standard[name]),
  };
}

const intervalOf = (text: string | undefined): Interval | null =>
  text === 'MONTH' || text === 'QUARTER' || text === 'YEAR' ? text : null;
