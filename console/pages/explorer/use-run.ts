import type { GraphiQLProps } from 'graphiql';
import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import { useHub } from '../../hub/hub.tsx';
import { type Problem, problemOfThrown, problemsOfResponse } from '../../hub/problems.ts';
import { useWords } from '../../words.tsx';
import { words } from './words.ts';

/** What is told of the last answer beside it. The answer itself is GraphiQL's, and goes when the scope that gave it goes. */
export type Told =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'here';
      readonly epoch: string | null;
      /** The number of the request, by which its receipt is fetched. */
      readonly receipt: string | null;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'gone' };

const answered = z.record(z.string(), z.unknown());
const receipted = z.object({ extensions: z.object({ receipt: z.object({ id: z.string() }) }) });

/** Runs GraphiQL's operations at the hub, as who is logged in and under the purpose that is chosen. */
export function useRun(): {
  readonly fetcher: GraphiQLProps['fetcher'];
  readonly answer: Told;
} {
  const t = useWords(words);
  const { fetch, purpose, epoch, veiled } = useHub();
  const [answer, setAnswer] = useState<Told>({ kind: 'none' });
  // What an answer was given under is not on the screen under anything else, nor when that holds again.
  if (answer.kind === 'here' && (answer.epoch !== epoch || veiled)) setAnswer({ kind: 'gone' });
  const now = useRef(epoch);
  useEffect(() => {
    now.current = veiled ? null : epoch;
  }, [epoch, veiled]);

  const fetcher = useCallback<GraphiQLProps['fetcher']>(
    async ({ operationName, ...operation }) => {
      setAnswer({ kind: 'none' });
      const begun = now.current;
      const told = (receipt: string | null, problems: readonly Problem[]) =>
        setAnswer({ kind: 'here', epoch: begun, receipt, problems });
      try {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(purpose === null ? {} : { 'hub-purpose': purpose }),
          },
          // GraphiQL learns of another name a moment after it was written: one that the text has not is an old one.
          body: JSON.stringify(
            operationName && operation.query.includes(operationName)
              ? { ...operation, operationName }
              : operation,
          ),
        });
        const problems = await problemsIn(response.clone());
        const body = answered.parse(await response.json());
        if (now.current !== begun || begun === null) {
          setAnswer({ kind: 'gone' });
          return { errors: [{ message: t.changedMeanwhile }] };
        }
        const receipt = receipted.safeParse(body).data?.extensions.receipt.id;
        told(receipt ?? response.headers.get('hub-receipt'), problems);
        // What was asked for first, as its reader looks for it.
        return 'data' in body ? { data: body.data, ...body } : body;
      } catch (error) {
        told(null, [problemOfThrown(error)]);
        return { errors: [{ message: t.notAnswered }] };
      }
    },
    [fetch, purpose, t],
  );
  return { fetcher, answer };
}

/** The problems of an answer, whatever its status: a refused operation and a field that was denied. */
async function problemsIn(response: Response): Promise<readonly Problem[]> {
  const problems = await problemsOfResponse(response);
  return response.ok ? problems.filter(({ details }) => !('status' in details)) : problems;
}
