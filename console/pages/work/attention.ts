import type { Story } from './story.ts';

/** What of a process calls for somebody now, the most pressing first. */
export type Attention = {
  readonly kind:
    | 'overdue-goal'
    | 'late'
    | 'warned'
    | 'obstacle'
    | 'not-begun'
    | 'awaiting'
    | 'due-goal'
    | 'due-measure';
  /** The object that it is about. */
  readonly object: string;
  readonly name: string;
  /** A day, YYYY-MM-DD, that it counts from or to. */
  readonly day: string | null;
  /** What the hub says of it, in Swedish. */
  readonly said: string | null;
  /** Organisations that are waited for. */
  readonly waits: readonly string[];
};

/** How near a day is soon, days. */
const soon = 45;

const after = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** What is overdue, blocked, warned of and soon due in a process on a day (YYYY-MM-DD). */
export function attentionOf(story: Story, day: string): readonly Attention[] {
  const rounds = story.cycles ?? [];
  const goals = rounds.flatMap((round) => round.goals);
  const measures = rounds.flatMap((round) => round.measures);
  const followed = new Set(rounds.flatMap(({ followUps }) => followUps.map(({ goal }) => goal?.id)));
  const names = new Map([
    ...goals.map(({ id, specific }) => [id, specific] as const),
    ...measures.map(({ id, title }) => [id, title] as const),
    ...(story.obstacles ?? []).map(({ id, text }) => [id, text] as const),
  ]);
  const item = (kind: Attention['kind'], object: string, rest: Partial<Attention> = {}): Attention => ({
    kind,
    object,
    name: names.get(object) ?? '',
    day: null,
    said: null,
    waits: [],
    ...rest,
  });
  const warned = (story.warnings ?? []).map(({ kind, object, text }) =>
    item(kind === 'MEASURE_LATE' ? 'late' : 'warned', object, { said: text }),
  );
  const open = story.closedOn === null;
  const unfollowed = open ? goals.filter(({ id, due }) => due !== null && !followed.has(id)) : [];
  const left = open ? measures.filter(({ state }) => state === 'PLANNED' || state === 'UNDER_WAY') : [];
  const byDay = (a: Attention, b: Attention) => (a.day ?? '').localeCompare(b.day ?? '');
  return [
    ...unfollowed
      .flatMap(({ id, due }) => (due !== null && due < day ? item('overdue-goal', id, { day: due }) : []))
      .sort(byDay),
    ...warned.filter(({ kind }) => kind === 'late'),
    ...(story.obstacles ?? [])
      .filter(({ state }) => state !== 'ANSWERED')
      .map(({ id, raisedOn }) => item('obstacle', id, { day: raisedOn })),
    ...warned.filter(({ kind }) => kind === 'warned'),
    ...left
      .filter(
        ({ state, plannedFrom, plannedTo }) => state === 'PLANNED' && plannedFrom < day && plannedTo >= day,
      )
      .map(({ id, plannedFrom }) => item('not-begun', id, { day: plannedFrom })),
    ...(open ? goals : [])
      .filter(({ awaiting, id }) => awaiting.length > 0 && !followed.has(id))
      .map(({ id, awaiting }) => item('awaiting', id, { waits: awaiting.map((one) => one.name ?? one.id) })),
    ...[
      ...unfollowed.flatMap(({ id, due }) =>
        due !== null && due >= day && due <= after(day, soon) ? item('due-goal', id, { day: due }) : [],
      ),
      ...left
        .filter(({ plannedTo }) => plannedTo >= day && plannedTo <= after(day, soon))
        .map(({ id, plannedTo }) => item('due-measure', id, { day: plannedTo })),
    ].sort(byDay),
  ];
}
