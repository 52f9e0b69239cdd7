import type { Day } from '../agreement.ts';
import type { Outcome } from '../completeness.ts';
import { duties } from './duties.ts';
import type { Duty, Judged, Subject } from './duty.ts';
import type { DutyFacts } from './facts.ts';
import { asOnTheDay } from './on-day.ts';

/** What a duty came to. */
export type DutyResult = {
  readonly duty: Duty;
  readonly outcome: Outcome;
  /** Why, in Swedish. */
  readonly reason: string;
  /** What decides, those that fail first. */
  readonly subjects: readonly Subject[];
};

/** How a committee stands with the thirty duties. */
export type CommitteeStanding = {
  readonly committee: string;
  readonly met: number;
  readonly notMet: number;
  readonly notAssessable: number;
  /** The ids of the duties that it does not meet. */
  readonly failing: readonly string[];
};

/** The duties on a day, for a committee or (null) for the city. */
export type DutyReport = {
  readonly on: Day;
  readonly committee: string | null;
  readonly duties: readonly DutyResult[];
  /** For the city alone. */
  readonly byCommittee: readonly CommitteeStanding[];
};

/**
 * Whether the duties are met on the day of the facts, by what one reader may read: what is not seen is no proof that
 * something is missing, nor that it is there. All is judged once; a committee's report is its part of the city's.
 */
export function dutyReport(facts: DutyFacts, committee: string | null): DutyReport {
  const known = asOnTheDay(facts);
  const { committees, on } = known;
  const past = on < facts.today;
  const found = duties.map((duty) => ({ duty, judged: duty.judge(known) }));
  const reportOf = (one: string): readonly DutyResult[] => {
    const self = committees.find(({ id }) => id === one);
    return found.map(({ duty, judged }) => {
      const theirs = self !== undefined && duty.liesOn(self);
      return resultOf(duty, partOf(judged, one, theirs), 1, past);
    });
  };
  return {
    on,
    committee,
    duties:
      committee === null
        ? found.map(({ duty, judged }) => resultOf(duty, judged, committees.length, past))
        : reportOf(committee),
    byCommittee: committee === null ? committees.map(({ id }) => countedOf(id, reportOf(id))) : [],
  };
}

/** A committee's part. A duty that lies on others may have subjects of it all the same, as a measure in somebody's process. */
function partOf(judged: Judged, committee: string, theirs: boolean): Judged {
  return {
    ...judged,
    subjects: judged.subjects.filter((subject) => subject.committee === committee),
    unseen: judged.unseen.filter((one) => one === committee),
    none: theirs ? judged.none : 'Uppdraget ligger inte på nämnden.',
  };
}

function resultOf(
  duty: Duty,
  { subjects, unseen, never, none }: Judged,
  of: number,
  past: boolean,
): DutyResult {
  const failing = subjects.filter(({ met }) => !met);
  const ordered = [...failing, ...subjects.filter(({ met }) => met)];
  const made = (outcome: Outcome, reason: string): DutyResult => ({
    duty,
    outcome,
    reason: past && never === null ? `${reason} Innehållet är det som är registrerat i dag.` : reason,
    subjects: ordered,
  });
  if (never !== null) return made('not-assessable', never);
  if (failing.length > 0)
    return made('not-met', `${failing.length} av ${subjects.length} uppfyller inte kravet.`);
  if (unseen.length > 0) {
    const whom = of === 1 ? 'nämnden' : `${unseen.length} av ${of} nämnder`;
    return made('not-assessable', `Det ni läser räcker inte för att bedöma ${whom}.`);
  }
  if (subjects.length === 0) return made('not-assessable', none);
  const many = subjects.length === 2 ? 'båda fallen' : `alla ${subjects.length} fall`;
  const inAll = subjects.length === 1 ? 'det enda fallet' : many;
  return made('met', `Kravet är uppfyllt i ${inAll}.`);
}

function countedOf(committee: string, results: readonly DutyResult[]): CommitteeStanding {
  const count = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length;
  return {
    committee,
    met: count('met'),
    notMet: count('not-met'),
    notAssessable: count('not-assessable'),
    failing: results.filter(({ outcome }) => outcome === 'not-met').map(({ duty }) => duty.id),
  };
}
