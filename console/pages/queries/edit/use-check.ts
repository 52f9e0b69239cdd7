import { useEffect, useState } from 'react';
import { useHubQuery } from '../../../hub/hub.tsx';
import type { Problem } from '../../../hub/problems.ts';
import { type DocumentProblem, type Reading, readDocument } from './document.ts';
import { CheckDocumentDocument, type CheckDocumentQuery } from './queries.generated.ts';

/** How long after the last keystroke the hub is asked, milliseconds. */
const pause = 500;
const none: Parameters = [];

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
  readonly parameters: Parameters;
};

/** A text's own parameters, as the hub reads it. */
type Parameters = NonNullable<CheckDocumentQuery['checkSharedQuery']>['parameters'];
type Accepted = { readonly text: string; readonly parameters: Parameters };

/** Checks a text as it is written: whether it is GraphQL at once, all else by the hub when the writing pauses. */
export function useCheck(text: string, mayCheck: boolean): Check {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
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
