import { scaleUtc } from 'd3-scale';
import type { Round, Story } from './story.ts';

/** A bar of the timeline: days as YYYY-MM-DD; what goes on has no end. */
export type Bar = {
  readonly id: string;
  readonly kind: 'goal' | 'measure';
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** For measures: when it was really done; a null `to` goes on. */
  readonly actual: { readonly from: string; readonly to: string | null } | null;
  readonly cancelled: boolean;
  /** For goals: the days on which it was followed up. */
  readonly followUps: readonly string[];
};

/** A stretch of time in which the process was in a step. */
type Stretch = {
  readonly step: NonNullable<Story['step']>;
  readonly from: string;
  readonly to: string;
};

export type TimelineRows = {
  readonly bars: readonly Bar[];
  readonly steps: readonly Stretch[];
  readonly from: string;
  readonly to: string;
};

/** A round in time: its steps as the history has them, each goal with the measures that serve it beneath. Null where nothing has days. */
export function timelineOf(story: Story, round: Round, day: string): TimelineRows | null {
  const serving = (goal: string | undefined) => round.measures.filter((one) => one.goal?.id === goal);
  const known = new Set(round.goals.map(({ id }) => id));
  const bars: readonly Bar[] = [
    ...round.goals.flatMap((goal) => [
      {
        id: goal.id,
        kind: 'goal' as const,
        name: goal.specific,
        from: goal.createdOn,
        to: goal.due ?? day,
        actual: null,
        cancelled: false,
        followUps: round.followUps.filter((one) => one.goal?.id === goal.id).map(({ on }) => on),
      },
      ...serving(goal.id).map(measureBar),
    ]),
    ...round.measures.filter(({ goal }) => goal === null || !known.has(goal.id)).map(measureBar),
  ];
  const steps = stretchesOf(story, round.number, day);
  const days = [
    ...bars.flatMap((bar) => [bar.from, bar.to, bar.actual?.from, bar.actual?.to, ...bar.followUps]),
    ...steps.flatMap(({ from, to }) => [from, to]),
  ].filter((one) => typeof one === 'string');
  if (bars.length === 0 || days.length === 0) return null;
  const ordered = days.toSorted();
  return { bars, steps, from: ordered[0] ?? day, to: ordered.at(-1) ?? day };
}

const measureBar = ({
  id,
  title,
  plannedFrom,
  plannedTo,
  actualFrom,
  actualTo,
  cancelled,
}: Round['measures'][number]): Bar => ({
  id,
  kind: 'measure',
  name: title,
  from: plannedFrom,
  to: plannedTo,
  actual: actualFrom === null ? null : { from: actualFrom, to: actualTo },
  cancelled: cancelled !== null,
  followUps: [],
});

/** The steps of a round as the history has them; the move into the next round ends it. */
function stretchesOf({ history, closedOn }: Story, round: number, day: string): readonly Stretch[] {
  const moves = (history ?? []).filter(({ to }) => to !== null);
  return moves.flatMap(({ cycle, to, at }, place) => {
    if (cycle !== round || to === null) return [];
    const end = moves[place + 1]?.at.slice(0, 10) ?? closedOn ?? day;
    return { step: to, from: at.slice(0, 10), to: end };
  });
}

/** Days along a width, pixels. */
export const timeScale = ({ from, to }: Pick<TimelineRows, 'from' | 'to'>, width: number) =>
  scaleUtc()
    .domain([Date.parse(from), Math.max(Date.parse(to), Date.parse(from) + 86_400_000)])
    .range([8, Math.max(60, width - 8)]);
