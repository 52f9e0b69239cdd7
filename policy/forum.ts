import type { Day } from './agreement.ts';

/** A seat in a forum: an organisation's and a function's, never anybody's. */
export type ForumSeat = { readonly organisation: string; readonly function: string };

/** What a committee's record says, by parts; a part that its kind has not is empty or null. */
export type CommitteeRecordContent = {
  readonly text: string;
  readonly goals: readonly string[];
  readonly activities: readonly string[];
  readonly conditions: readonly string[];
  /** Ids of processes and measures that it rests on or has in it. */
  readonly processes: readonly string[];
  readonly measures: readonly string[];
};

/** The condition of a grant that whoever gets it stands behind democratic principles, in the words of the records. Programme line 963. */
export const democraticCondition = 'Står bakom demokratiska principer';

/** A coordinator function and its days. */
export type CoordinatorFacts = {
  readonly id: string;
  readonly organisation: string;
  readonly mandate: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
};

/** A forum as duties look at it. */
export type ForumFacts = {
  readonly id: string;
  readonly kind: string;
  readonly convener: string;
  readonly area: string;
  readonly seats: readonly ForumSeat[];
  readonly validFrom: Day;
  readonly validTo: Day | null;
};

/** A committee's record as duties look at it. */
export type CommitteeRecordFacts = {
  readonly id: string;
  readonly kind: string;
  readonly committee: string;
  readonly counterpart: string | null;
  readonly content: CommitteeRecordContent;
  readonly from: Day;
  readonly to: Day | null;
  readonly decided: Day | null;
  readonly reviewBy: Day | null;
};
