import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useState } from 'react';
import type { AnyVariables, OperationResult } from 'urql';
import { useHub } from './hub.tsx';
import { type Problem, problemsOf } from './problems.ts';

/** What a list that the hub gives in pages has come to. */
export type AskedPages<Data> = {
  /** The pages that are fetched, in order; none as soon as the scope that gave them no longer holds. */
  readonly pages: readonly Data[];
  readonly problems: readonly Problem[];
  readonly fetching: boolean;
  /** Fetches the next page; undefined where there is none, or none is known yet. */
  readonly more: (() => void) | undefined;
  /** Asks for all of them again, past what is kept. */
  readonly refresh: () => void;
};

type Fetched<Data> = Pick<AskedPages<Data>, 'pages' | 'problems' | 'fetching'> & {
  readonly of: string;
  readonly next: string | null;
};

const lost: readonly Problem[] = [{ code: 'HUB_LOST', message: '', path: [], details: {} }];

/**
 * Asks the hub for a list, under the chosen purpose, a page at a time: `next` reads from a page the cursor of the one after
 * it, null where it is the last. As many pages as were asked for are fetched again when the scope changes; other variables
 * begin with the first. Never keep pages elsewhere. `next` is a function that stays the same.
 */
export function useHubPages<
  Data,
  Variables extends AnyVariables & { readonly after?: string | null | undefined },
>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  next: (page: Data) => string | null,
): AskedPages<Data> {
  const { clientOf, epoch, purpose, veiled } = useHub();
  const client = clientOf(purpose);
  const asked = JSON.stringify(variables);
  const of = `${epoch} ${asked}`;
  const [wanted, setWanted] = useState({ asked, count: 1, round: 0 });
  if (wanted.asked !== asked) setWanted({ asked, count: 1, round: wanted.round });
  const { count, round } = wanted;
  const [fetched, setFetched] = useState<Fetched<Data> | null>(null);

  useEffect(() => {
    if (epoch === null) return;
    let over = false;
    const run = async () => {
      const pages: Data[] = [];
      let after: string | null = null;
      do {
        const given: Variables = { ...JSON.parse(asked), after };
        const { data, error }: OperationResult<Data, Variables> = await client.query(query, given, {
          // Those that were fetched before another was asked for are kept; after `refresh` none is.
          requestPolicy: count > 1 ? 'cache-first' : 'network-only',
          round,
        });
        if (over) return;
        const problems = problemsOf(error);
        if (data) pages.push(data);
        after = data ? next(data) : null;
        const fetching = after !== null && pages.length < count;
        setFetched({ of, pages: [...pages], problems, fetching, next: after });
        if (!data) return;
      } while (after !== null && pages.length < count);
    };
    run();
    return () => {
      over = true;
    };
  }, [client, epoch, asked, of, count, round, query, next]);

  const more = useCallback(() => setWanted((now) => ({ ...now, count: now.count + 1 })), []);
  const refresh = useCallback(() => setWanted((now) => ({ ...now, count: 1, round: now.round + 1 })), []);
  if (veiled) return { pages: [], problems: lost, fetching: false, more: undefined, refresh };
  const current = fetched?.of === of ? fetched : null;
  const fetching = current === null || current.fetching || current.pages.length < count;
  return {
    pages: current?.pages ?? [],
    problems: current?.problems ?? [],
    fetching: fetching && !(current && (current.next === null || current.problems.length > 0)),
    more: current && current.next !== null && !fetching ? more : undefined,
    refresh,
  };
}
