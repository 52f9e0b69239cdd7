import type { Day } from './agreement.ts';
import type { CitedFigures, PictureProblem } from './picture.ts';

/** The five steps of the collaboration process, in order. Programme lines 310-314. */
export const processSteps = Object.freeze([
  'INITIATED',
  'OWN_MAPPING',
  'JOINT_MAPPING',
  'IMPLEMENTATION',
  'FOLLOW_UP',
] as const);
/** One of the five steps. */
export type ProcessStep = (typeof processSteps)[number];

/** The five steps of a cause analysis, in order. Programme lines 374-378. */
export const causeAnalysisSteps = Object.freeze([
  'PREPARATION',
  'DEEPEN_KNOWLEDGE',
  'IDENTIFY_LIKELY_CAUSES',
  'TEST_AND_PRUNE',
  'SELECT_MEASURES',
] as const);
/** One of the five steps of a cause analysis. */
export type CauseAnalysisStep = (typeof causeAnalysisSteps)[number];

/** The management's decision to collaborate. Programme line 325. */
export type ProcessDecision = {
  readonly diarienummer: string;
  readonly decided: Day;
  readonly function: string;
};

export type JointPicture = {
  readonly kind: 'JOINT_PICTURE';
  readonly scope: 'JOINT' | 'CITY_WIDE';
  readonly title: string;
  /** Pictures with their owners, as they were when put together. */
  readonly composedOf: readonly { readonly picture: string; readonly owner: string }[];
  readonly composedOfJoint: readonly string[];
  readonly problems: readonly PictureProblem[];
  readonly summary: string;
  readonly figures: readonly CitedFigures[];
};

export type Prioritisation = {
  readonly kind: 'PRIORITISATION';
  readonly problems: readonly {
    readonly problem: string;
    readonly place: string | null;
    readonly basis: string;
    readonly decision: 'PRIORITISED' | 'LEFT_OUT';
    readonly reason: string;
  }[];
};

/** An assumption on a cause, by its place in the analysis from 1. */
export type CauseAssumption = {
  readonly text: string;
  /** A concept's id. */
  readonly rootCause: string | null;
  readonly decision: 'UNDECIDED' | 'KEPT' | 'DROPPED';
  readonly evidence: string;
  readonly figures: readonly CitedFigures[];
};

export type CauseAnalysis = {
  readonly kind: 'CAUSE_ANALYSIS';
  readonly problem: string;
  readonly step: CauseAnalysisStep;
  readonly time: string;
  readonly place: string;
  readonly knowledge: string;
  readonly assumptions: readonly CauseAssumption[];
};

/** A party's acceptance of a goal. `at`: ISO 8601 in UTC. */
export type GoalAcceptance = { readonly party: string; readonly at: string; readonly function: string };

export type SmartGoal = {
  readonly kind: 'GOAL';
  readonly specific: string;
  readonly measure: 'COUNT' | 'TIME' | 'PERCENT' | 'ATTITUDE' | null;
  readonly indicator: string | null;
  readonly unit: string | null;
  /** Null while unknown: never guessed. */
  readonly baseline: number | null;
  readonly target: number | null;
  readonly acceptances: readonly GoalAcceptance[];
  readonly realisticBecause: string;
  readonly due: Day | null;
  readonly horizon: 'SHORT' | 'LONG';
  readonly ilsId: string | null;
};

export type Measure = {
  readonly kind: 'MEASURE';
  readonly title: string;
  readonly problem: string;
  readonly goal: string;
  readonly causeAnalysis: string | null;
  /** The assumption's place in the analysis, from 1. */
  readonly cause: number | null;
  readonly workKind: 'CRIME_PREVENTION' | 'SAFETY_PROMOTION';
  readonly preventionKind: 'SITUATIONAL' | 'SOCIAL' | null;
  readonly physical: boolean;
  readonly perspectives: readonly string[];
  readonly weighing: string | null;
  /** Concepts' ids. */
  readonly targetGroups: readonly string[];
  readonly arenas: readonly string[];
  readonly place: string | null;
  readonly responsibleFunction: string;
  readonly responsibleRole: 'COORDINATOR' | 'MANAGER' | 'STAFF' | 'SERVICE_PROVIDER';
  readonly plannedFrom: Day;
  readonly plannedTo: Day;
  readonly actualFrom: Day | null;
  readonly actualTo: Day | null;
  readonly cancelled: string | null;
  readonly ilsId: string | null;
};

export type FollowUp = {
  readonly kind: 'FOLLOW_UP';
  readonly goal: string;
  readonly measures: readonly string[];
  readonly on: Day;
  readonly outcome: 'REACHED' | 'PARTLY' | 'NOT_REACHED' | 'NOT_ASSESSABLE';
  readonly value: number | null;
  readonly text: string;
  readonly learning: string;
  readonly figures: readonly CitedFigures[];
  readonly ilsId: string | null;
};

export type Obstacle = {
  readonly kind: 'OBSTACLE';
  readonly text: string;
  readonly raisedOn: Day;
  readonly state: 'RAISED' | 'TAKEN_UP' | 'ANSWERED';
  readonly takenUpOn: Day | null;
  readonly answeredOn: Day | null;
  readonly answer: string | null;
};

export type Signal = {
  readonly kind: 'SIGNAL';
  readonly on: Day;
  readonly expected: string;
  readonly observed: string;
};

/** What an object of a process holds, by kind. Programme lines 310-457. */
export type ObjectContent =
  | JointPicture
  | Prioritisation
  | CauseAnalysis
  | SmartGoal
  | Measure
  | FollowUp
  | Obstacle
  | Signal;
/** The kinds of objects. */
export type ObjectKind = ObjectContent['kind'];

/** A process as its rules and duties look at it. */
export type ProcessFacts = {
  readonly id: string;
  readonly agreement: string | null;
  readonly placeCollaboration: string | null;
  readonly area: string;
  readonly lead: string;
  readonly step: ProcessStep;
  readonly cycle: number;
  readonly mandate: string;
  readonly resources: string;
  readonly decision: ProcessDecision;
  readonly startedOn: Day;
  readonly closedOn: Day | null;
  /** Who may take part: those of its agreement in force, or of its place. Empty: nobody, or not known to the reader. */
  readonly parties: readonly string[];
  /** Where nobody may: the parties of any of its versions, who alone are told that it is not in force. Left out by who reads. */
  readonly formerly?: readonly string[];
  readonly objects: readonly ProcessObject[];
};

/** An object of a process, with who put it down and when. */
export type ProcessObject<C extends ObjectContent = ObjectContent> = {
  readonly id: string;
  readonly process: string;
  readonly cycle: number;
  readonly maker: string;
  readonly createdOn: Day;
  readonly revision: number;
  readonly content: C;
};

/** The objects of a kind, typed. */
export function objectsOf<K extends ObjectKind>(
  objects: readonly ProcessObject[],
  kind: K,
): readonly ProcessObject<Extract<ObjectContent, { readonly kind: K }>>[] {
  return objects.filter(
    (one): one is ProcessObject<Extract<ObjectContent, { readonly kind: K }>> => one.content.kind === kind,
  );
}
