import type { GoalFragment, MeasureFragment, RoundFragment, StoryQuery } from './queries.generated.ts';

/** A process with all its rounds, as the partner may read it. */
export type Story = NonNullable<StoryQuery['collaborationProcess']>;
export type Round = RoundFragment;
export type Goal = GoalFragment;
export type Measure = MeasureFragment;
export type FollowUp = RoundFragment['followUps'][number];
export type Analysis = RoundFragment['causeAnalyses'][number];
export type Cited = FollowUp['figures'][number];
export type Obstacle = NonNullable<Story['obstacles']>[number];

/** The round that the process is in, where it may be read. */
export const roundNow = ({ cycles, cycle }: Story): Round | undefined =>
  cycles?.find(({ number }) => number === cycle);

/** Where an object of the story stands on the page. Ids of the hub have characters that selectors do not take. */
export const anchorOf = (id: string): string => `del-${id.replace(/[^A-Za-z0-9_-]/g, '-')}`;

/** Today, as the hub writes days; the city's own. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
