/**
 * A recorded decision that one takes another's place: a committee or police area that others merged or split into, or
 * an agreement that replaced the one which local agreements lie within. What was signed is not rewritten: it is read
 * with its successors' names.
 */
export type Succession = {
  readonly kind: 'organisation' | 'agreement';
  readonly predecessor: string;
  readonly successor: string;
  /** From when it holds, ISO 8601 in UTC. */
  readonly from: string;
};

/** An organisation's own id, and those of all whose place it has taken by the instant. */
export function namesOf(
  successions: readonly Succession[],
  organisation: string,
  instant: string,
): readonly string[] {
  return closure(organisation, (name) =>
    successions.flatMap(({ kind, predecessor, successor, from }) =>
      kind === 'organisation' && successor === name && from <= instant ? [predecessor] : [],
    ),
  );
}

/** The agreements that stand in an agreement's place at the instant: itself, and what has replaced it. */
export function standInsOf(
  successions: readonly Succession[],
  agreement: string,
  instant: string,
): readonly string[] {
  return closure(agreement, (name) =>
    successions.flatMap(({ kind, predecessor, successor, from }) =>
      kind === 'agreement' && predecessor === name && from <= instant ? [successor] : [],
    ),
  );
}

/** What can be reached from a name, itself first; a ring ends where it began. */
function closure(first: string, next: (name: string) => readonly string[]): readonly string[] {
  const found = [first];
  for (const name of found) {
    for (const one of next(name)) if (!found.includes(one)) found.push(one);
  }
  return found;
}

/** Why a succession may not be recorded; null where it may. */
export function refuseSuccession(
  recorded: readonly Succession[],
  { kind, predecessor, successor, from }: Succession,
  now: string,
): string | null {
  if (predecessor === successor) return 'Nothing takes its own place: name two.';
  if (from < now) return 'A succession holds from now on or later: what was decided before stays as it was.';
  const same = recorded.filter((one) => one.kind === kind);
  if (same.some((one) => one.predecessor === predecessor && one.successor === successor)) {
    return 'That succession is recorded already.';
  }
  const after = closure(successor, (name) =>
    same.flatMap((one) => (one.predecessor === name ? [one.successor] : [])),
  );
  return after.includes(predecessor)
    ? 'It would close a ring: the successor has itself been succeeded by it.'
    : null;
}
