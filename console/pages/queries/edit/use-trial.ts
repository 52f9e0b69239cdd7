import { useMemo, useState } from 'react';
import { type Chosen, missingIn, textsOf, variablesOf } from '../parameters.ts';
import type { CheckDocumentQuery } from './queries.generated.ts';

/** The variables that the hub found in a document. */
export type CheckedParameters = NonNullable<CheckDocumentQuery['checkSharedQuery']>['parameters'];

/** The values that a document is explained and tried with before it is saved. */
export type Trial = {
  readonly parameters: CheckedParameters;
  readonly chosen: Chosen;
  readonly choose: (name: string, texts: readonly string[] | undefined) => void;
  /** What the variables are where nothing is chosen: the defaults, and what relative values are now. */
  readonly standards: Readonly<Record<string, readonly string[]>>;
  /** The parameters that lack a value that they must have. */
  readonly missing: readonly string[];
  /** The variables to send. A relative value has no place in what is run by its text: it is worked out already. */
  readonly variables: Readonly<Record<string, unknown>>;
};

/** What is chosen to try a document with; nothing at first. */
export function useTrial(parameters: CheckedParameters): Trial {
  const [chosen, setChosen] = useState<Chosen>({});
  return useMemo(() => {
    const standards = Object.fromEntries(
      parameters
        .map((one) => [one.name, textsOf(one.relative === null ? one.default : one.now)] as const)
        .filter(([, texts]) => texts.length > 0),
    );
    return {
      parameters,
      chosen,
      choose: (name, texts) => setChosen((now) => ({ ...now, [name]: texts })),
      standards,
      missing: missingIn(parameters, chosen),
      variables: variablesOf(parameters, { ...standards, ...chosen }),
    };
  }, [parameters, chosen]);
}
