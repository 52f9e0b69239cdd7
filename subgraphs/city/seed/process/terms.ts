import type { Day } from '../../../../policy/agreement.ts';
import type {
  GoalAcceptance,
  Measure,
  ObjectContent,
  ProcessDecision,
  ProcessObject,
  ProcessStep,
  SmartGoal,
} from '../../../../policy/process.ts';

/** A step that was entered. `reason`: of a restart, which goes back to an earlier step. */
export type SeedMove = { readonly on: Day; readonly to: ProcessStep; readonly reason?: string };

/** A collaboration process of the demonstration, with all that was made in it. All of it is synthetic. */
export type SeedProcess = {
  readonly id: string;
  readonly title: string;
  readonly agreement: string | null;
  readonly placeCollaboration: string | null;
  readonly area: string;
  readonly lead: string;
  /** Whose row it is, and the area that it lies in for row security: the lead's successor and its area, where the lead is no more. */
  readonly provider: string;
  readonly rowArea: string;
  readonly mandate: string;
  readonly resources: string;
  readonly decision: ProcessDecision;
  readonly startedOn: Day;
  readonly closedOn: Day | null;
  readonly moves: readonly SeedMove[];
  readonly objects: readonly ProcessObject[];
};

/** The step and the round that a process has come to by its moves. */
export function standingOf({ moves }: Pick<SeedProcess, 'moves'>): {
  readonly step: ProcessStep;
  readonly cycle: number;
} {
  const standing: { step: ProcessStep; cycle: number } = { step: 'INITIATED', cycle: 1 };
  for (const { to } of moves) {
    if (standing.step === 'FOLLOW_UP' && to === 'OWN_MAPPING') standing.cycle += 1;
    standing.step = to;
  }
  return standing;
}

/** An object as it stands after all that was done with it: its revision counts that. */
export function objectOf(
  process: string,
  id: string,
  maker: string,
  createdOn: Day,
  content: ObjectContent,
): ProcessObject {
  return { id, process, cycle: 1, maker, createdOn, revision: 1 + laterActs(content), content };
}

/** How often an object was changed after it was put down. */
function laterActs(content: ObjectContent): number {
  if (content.kind === 'GOAL') return content.acceptances.length;
  if (content.kind === 'OBSTACLE') return [content.takenUpOn, content.answeredOn].filter(Boolean).length;
  return 0;
}

/** A goal; what is not said is not set. */
export function goal(
  given: Pick<SmartGoal, 'specific' | 'horizon' | 'acceptances' | 'realisticBecause' | 'due'> &
    Partial<SmartGoal>,
): SmartGoal {
  return {
    kind: 'GOAL',
    measure: null,
    indicator: null,
    unit: null,
    baseline: null,
    target: null,
    ilsId: null,
    ...given,
  };
}

/** A measure to prevent crime that a coordinator answers for; what is not said is not set. */
export function measure(
  given: Pick<Measure, 'title' | 'problem' | 'goal' | 'plannedFrom' | 'plannedTo' | 'responsibleFunction'> &
    Partial<Measure>,
): Measure {
  return {
    kind: 'MEASURE',
    causeAnalysis: null,
    cause: null,
    workKind: 'CRIME_PREVENTION',
    preventionKind: null,
    physical: false,
    perspectives: [],
    weighing: null,
    targetGroups: [],
    arenas: [],
    place: null,
    responsibleRole: 'COORDINATOR',
    actualFrom: null,
    actualTo: null,
    cancelled: null,
    ilsId: null,
    ...given,
  };
}

/** Acceptances, each party on its day. */
export function acceptedBy(days: Readonly<Record<string, Day>>): readonly GoalAcceptance[] {
  return Object.entries(days).map(([party, day]) => ({
    party,
    at: `${day}T10:00:00.000Z`,
    function: acceptingFunction(party),
  }));
}

function acceptingFunction(party: string): string {
  if (party.startsWith('org:sdn-')) return 'Stadsdelsdirektör';
  if (party.startsWith('org:lpo-')) return 'Lokalpolisområdeschef';
  if (party === 'org:kommunstyrelsen') return 'Trygghetsdirektör';
  return party.endsWith('namnden') ? 'Avdelningschef' : 'Verksamhetsansvarig';
}

/** Perspectives that a measure in the physical environment is always assessed for. */
export const physicalPerspectives: readonly string[] = ['CHILD', 'GENDER_EQUALITY', 'ACCESSIBILITY'];
