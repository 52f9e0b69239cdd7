import { useState } from 'react';
import { useHubQuery } from '../../../hub/hub.tsx';
import type { Problem } from '../../../hub/problems.ts';
import { type DocumentProblem, type Reading, readDocument } from './document.ts';
import { CheckDocumentDocument } from './queries.generated.ts';
import { useSettled } from './use-settled.ts';
import type { CheckedParameters } from './use-trial.ts';

const none: CheckedParameters = [];

/** What has come of checking a text while it is written. */
export type Check = {
  readonly reading: Reading;
  /** Everything that is wrong with the document, as far as it is known. */
  readonly wrong: readonly DocumentProblem[];
  /** Why the hub has not checked it. */
  readonly problems: readonly Problem[];
  /** Whether the hub is yet to answer about the text as it is now. */
  readonly waiting: boolean;
  /** The text that the hub accepted last, while none that is wrong has come after it. */
  readonly accepted: string | null;
  /** A text's own parameters, as the hub reads it. */
  readonly parameters: CheckedParameters;
};

type Accepted = { readonly text: string; readonly parameters: CheckedParameters };

/** Checks a text as it is written: whether it is GraphQL at once, all else by the hub when the writing pauses. */
export function useCheck(text: string, mayCheck: boolean): Check {
  const settled = useSettled(text);
  const reading = readDocument(text);
  const readable = readDocument(settled).kind === 'read';
  const { data, problems, fetching } = useHubQuery(
    CheckDocumentDocument,
    { document: settled },
    { pause: !mayCheck || !readable },
  );
  const about = data?.checkSharedQuery ?? undefined;
  const told = readable && !fetching ? about : undefined;
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const wrong = !readable || (told !== undefined && told.problems.length > 0);
  const next = wrong ? null : told ? { text: settled, parameters: told.parameters } : accepted;
  const now = next?.text === accepted?.text ? accepted : next;
  if (now !== accepted) setAccepted(now);
  return {
    reading,
    wrong: reading.kind === 'unread' ? [reading.problem] : (about?.problems ?? []),
    problems,
    waiting: mayCheck && reading.kind === 'read' && problems.length === 0 && (settled !== text || !told),
    accepted: now?.text ?? null,
    parameters: about?.parameters ?? now?.parameters ?? none,
  };
}
