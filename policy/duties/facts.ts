import type { Day } from '../agreement.ts';
import type { CompletenessFacts, KnownOrganisation } from '../completeness.ts';
import type { CommitteeRecordFacts, CoordinatorFacts, ForumFacts } from '../forum.ts';
import type { Month } from '../period.ts';
import type { ProcessFacts, ProcessStep } from '../process.ts';

/** An organisation with those that took its place. */
export type DutyOrganisation = KnownOrganisation & { readonly successors: readonly string[] };

/** A committee's record with where it is known from. */
export type RecordFacts = CommitteeRecordFacts & { readonly source: string };

/** A process as it is read. */
export type ReadProcess = Omit<ProcessFacts, 'parties'>;

/** That a process came to a step on a day. */
export type ProcessMove = { readonly process: string; readonly on: Day; readonly to: ProcessStep };

/** A place collaboration, known since a month. */
export type PlaceFacts = {
  readonly id: string;
  readonly lead: string;
  readonly vision: string;
  readonly goals: readonly string[];
  readonly place: string;
  readonly parties: readonly string[];
  /** The agreement that it stands on; null for none. */
  readonly agreement: string | null;
  readonly since: Month;
};

/** A camera site, known since a month. `from` null: its first day is not known; `to` null: it stands until further notice. */
export type CameraFacts = {
  readonly id: string;
  readonly provider: string;
  readonly assent: readonly { readonly party: string; readonly decided: Day | null }[];
  readonly legalBasis: readonly { readonly from: Day; readonly to: Day | null }[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly since: Month;
};

/** An urban development project. */
export type ProjectFacts = {
  readonly id: string;
  readonly lead: string;
  /** Null where the day is not known. */
  readonly started: Day | null;
  /** The district committees of its areas on the day that it began. */
  readonly districtCommittees: readonly string[];
  /** Who has been invited, and in what phase. Empty: not known. */
  readonly involvement: readonly {
    readonly organisation: string;
    readonly phase: string;
    readonly invited: Day | null;
  }[];
};

/** Something done for safety in public places, that anybody may read. */
export type ActivityFacts = {
  readonly id: string;
  readonly committee: string;
  /** Null: until further notice. */
  readonly plannedTo: Day | null;
  readonly completed: Day | null;
  readonly followedUp: Day | null;
};

/** The products whose rows are read by clause, and so may be there without being seen. */
export type GovernedFacts = 'process' | 'forums' | 'places' | 'cameras';

/** What duties are judged by: what one reader may read, and how far that reaches. */
export type DutyFacts = {
  /** The day that the report is about, not after `today`. */
  readonly on: Day;
  readonly today: Day;
  /** The organisations that the reader speaks for. */
  readonly reader: readonly string[];
  /** All of them, past ones too. */
  readonly organisations: readonly DutyOrganisation[];
  /** District committees and units of the police whose areas share a stadsdel on the day. */
  readonly pairs: CompletenessFacts['pairs'];
  /** Versions are those that the reader may read. */
  readonly register: Pick<CompletenessFacts['register'], 'versions'>;
  /** Open, as records, projects and activities are. */
  readonly coordinators: readonly CoordinatorFacts[];
  readonly records: readonly RecordFacts[];
  readonly projects: readonly ProjectFacts[];
  readonly activities: readonly ActivityFacts[];
  /**
   * As far as the reader may read them, as forums, places and cameras are. Who may take part in them on the day is worked out
   * of agreements and places.
   */
  readonly processes: readonly ReadProcess[];
  /** The steps that these have come to, by their history. */
  readonly moves: readonly ProcessMove[];
  readonly forums: readonly ForumFacts[];
  readonly places: readonly PlaceFacts[];
  readonly cameras: readonly CameraFacts[];
  /** The providers all of whose rows the reader would read: only of these does a missing row say that there is none. */
  readonly sees: Readonly<Record<GovernedFacts, ReadonlySet<string>>>;
};
