import type { KnownOrganisation } from '../completeness.ts';
import { type DayFacts, isCommittee } from './on-day.ts';

/** What decides a duty. `committee`: whom it counts for, null for no committee of the city's. `note`: what of it decides, in Swedish. */
export type Subject = {
  readonly committee: string | null;
  /** What `object` is the id of, such as coordinator, measure or committee. */
  readonly kind: string;
  readonly object: string;
  readonly met: boolean;
  readonly note: string;
};

/** What a rule found on the day. */
export type Judged = {
  readonly subjects: readonly Subject[];
  /** Committees of which the reader would not see all that it takes, if it were there. */
  readonly unseen: readonly string[];
  /** Why the hub can never hold what it takes; null where it can. */
  readonly never: string | null;
  /** What no subject means, in Swedish. */
  readonly none: string;
};

/** A duty that the programme lays on the city. */
export type Duty = {
  /** D01 to D30. */
  readonly id: string;
  /** What is required, in Swedish. */
  readonly requirement: string;
  /** The programme's line. */
  readonly source: string;
  /** Whom it lies on, in Swedish. */
  readonly who: string;
  /** Whether it may lie on a committee or board. */
  readonly liesOn: (committee: Pick<KnownOrganisation, 'id' | 'role'>) => boolean;
  readonly judge: (facts: DayFacts) => Judged;
};

/** What lies on all of them. */
export const everyCommittee: Pick<Duty, 'who' | 'liesOn'> = {
  who: 'Samtliga nämnder och bolagsstyrelser',
  liesOn: isCommittee,
};

/** What was found of subjects; `unseen` where some could not be seen. */
export function found(none: string, subjects: readonly Subject[], unseen: readonly string[] = []): Judged {
  return { subjects, unseen: [...new Set(unseen)], never: null, none };
}

/** A duty that nothing in the hub can tell of. */
export function neverHeld(why: string): Judged {
  return { subjects: [], unseen: [], never: why, none: why };
}

/** The line of the programme that a duty stands on. */
export function programmeLine(line: number): string {
  return `Trygghetsprogrammet 2020-2023, rad ${line}`;
}
