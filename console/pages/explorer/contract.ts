import { buildSchema, type GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';
import { useHub } from '../../hub/hub.tsx';
import { type Problem, problemOfThrown, problemsOfResponse } from '../../hub/problems.ts';

/** What the partner may ask for under the purpose that is chosen. */
export type Contract = {
  /** The last that was read; it stays while the next is on its way, so that what is being written stays too. */
  readonly schema: GraphQLSchema | undefined;
  /** Data products that lapse soon unless an agreement is made that gives them. */
  readonly lapsing: readonly string[];
  readonly problems: readonly Problem[];
};

const nothing: Contract = { schema: undefined, lapsing: [], problems: [] };

/** The partner's contract, read anew when the purpose or the scope is another. It names fields, and holds no data. */
export function useContract(): Contract {
  const { fetch, epoch, purpose } = useHub();
  const [contract, setContract] = useState<Contract>(nothing);
  useEffect(() => {
    if (epoch === null) return;
    const asking = new AbortController();
    const read = async () => {
      const path = `/contract.graphql${purpose === null ? '' : `?${new URLSearchParams({ purpose })}`}`;
      const response = await fetch(path, { signal: asking.signal });
      if (!response.ok) return { ...nothing, problems: await problemsOfResponse(response) };
      const sdl = await response.text();
      const lapsing = [...sdl.matchAll(/^# Lapses within \d+ days: (.+)\.$/gm)].map(([, id]) => id ?? '');
      return { schema: buildSchema(sdl), lapsing, problems: [] };
    };
    read().then(
      (next) => asking.signal.aborted || setContract(next),
      (error: unknown) =>
        asking.signal.aborted || setContract({ ...nothing, problems: [problemOfThrown(error)] }),
    );
    return () => asking.abort();
  }, [fetch, epoch, purpose]);
  return contract;
}
