import type { CitedFigures } from '../../policy/picture.ts';
import type {
  CauseAnalysis,
  CauseAssumption,
  FollowUp,
  JointPicture,
  Measure,
  ObjectContent,
  Prioritisation,
  ProcessFacts,
  ProcessObject,
  SmartGoal,
} from '../../policy/process.ts';
import type { Judging } from '../../policy/process-rules.ts';

/** The instant of every test, and its day. */
export const now = '2026-05-20T12:00:00.000Z';
export const day = '2026-05-20';

export const committee = 'org:sdn-jarva';
export const police = 'org:lpo-jarva';
export const traffic = 'org:trafiknamnden';
export const central = 'org:kommunstyrelsen';

/** Figures that can be run again. */
export const cited = (parts: Partial<CitedFigures> = {}): CitedFigures => ({
  sharedQuery: 'uppfoljning-av-atgard',
  version: 1,
  variables: { areas: ['sthlm:sdo:jarva'], asOf: '2026-05-01T06:00:00.000Z' },
  indicators: ['fire.fires.total'],
  vintages: ['2026-04'],
  asOf: '2026-05-01T06:00:00.000Z',
  ...parts,
});

export const jointPicture = (parts: Partial<JointPicture> = {}): JointPicture => ({
  kind: 'JOINT_PICTURE',
  scope: 'JOINT',
  title: 'Gemensam lägesbild (syntetisk)',
  composedOf: [
    { picture: 'picture:city:sdn-jarva:2026-02', owner: committee },
    { picture: 'picture:police:lpo-jarva:2026-02', owner: police },
  ],
  composedOfJoint: [],
  problems: [],
  summary: 'Bränder vid torget.',
  figures: [],
  ...parts,
});

export const problem = (
  parts: Partial<Prioritisation['problems'][number]> = {},
): Prioritisation['problems'][number] => ({
  problem: 'Bränder',
  place: null,
  basis: 'Registrerade bränder 2025',
  decision: 'PRIORITISED',
  reason: '',
  ...parts,
});

export const prioritisation = (problems = [problem()]): Prioritisation => ({
  kind: 'PRIORITISATION',
  problems,
});

export const assumption = (parts: Partial<CauseAssumption> = {}): CauseAssumption => ({
  text: 'Brännbart material lämnas ute',
  rootCause: null,
  decision: 'KEPT',
  evidence: 'Platsbesök',
  figures: [],
  ...parts,
});

export const analysis = (parts: Partial<CauseAnalysis> = {}): CauseAnalysis => ({
  kind: 'CAUSE_ANALYSIS',
  problem: 'Bränder',
  step: 'TEST_AND_PRUNE',
  time: 'Kvällar',
  place: 'Torget',
  knowledge: '',
  assumptions: [
    assumption(),
    assumption({ decision: 'DROPPED' }),
    assumption({ decision: 'UNDECIDED', evidence: '' }),
  ],
  ...parts,
});

/** A goal with its five parts, accepted by all three. */
export const goal = (parts: Partial<SmartGoal> = {}): SmartGoal => ({
  kind: 'GOAL',
  specific: 'Färre registrerade bränder i Järva under 2026',
  measure: 'COUNT',
  indicator: 'fire.fires.total',
  unit: 'antal',
  baseline: 100,
  target: 90,
  acceptances: [committee, police, traffic].map((party) => ({
    party,
    at: '2026-04-01T08:00:00.000Z',
    function: 'Chef',
  })),
  realisticBecause: 'Åtgärderna hinner verka.',
  due: '2026-12-31',
  horizon: 'SHORT',
  ilsId: null,
  ...parts,
});

export const measure = (parts: Partial<Measure> = {}): Measure => ({
  kind: 'MEASURE',
  title: 'Låsbara kärl',
  problem: 'Bränder',
  goal: 'goal:1',
  causeAnalysis: 'analysis:1',
  cause: 1,
  workKind: 'CRIME_PREVENTION',
  preventionKind: 'SITUATIONAL',
  physical: false,
  perspectives: [],
  weighing: null,
  targetGroups: [],
  arenas: [],
  place: null,
  responsibleFunction: 'Parkförvaltare',
  responsibleRole: 'STAFF',
  plannedFrom: '2026-05-01',
  plannedTo: '2026-09-30',
  actualFrom: '2026-05-04',
  actualTo: null,
  cancelled: null,
  ilsId: null,
  ...parts,
});

export const followUp = (parts: Partial<FollowUp> = {}): FollowUp => ({
  kind: 'FOLLOW_UP',
  goal: 'goal:1',
  measures: ['measure:1'],
  on: day,
  outcome: 'PARTLY',
  value: 95,
  text: 'Färre bränder än året före.',
  learning: '',
  figures: [cited()],
  ilsId: null,
  ...parts,
});

export type Obstacle = Extract<ObjectContent, { kind: 'OBSTACLE' }>;

export const obstacle = (parts: Partial<Obstacle> = {}): Obstacle => ({
  kind: 'OBSTACLE',
  text: 'Oklart vem som äger marken',
  raisedOn: '2026-05-01',
  state: 'RAISED',
  takenUpOn: null,
  answeredOn: null,
  answer: null,
  ...parts,
});

export const object = <C extends ObjectContent>(
  id: string,
  content: C,
  parts: Partial<ProcessObject<C>> = {},
): ProcessObject<C> => ({
  id,
  process: 'process:jarva',
  cycle: 1,
  maker: committee,
  createdOn: '2026-04-10',
  revision: 1,
  content,
  ...parts,
});

/** A round with one of everything that its move into implementation takes. */
export const wholeRound: readonly ProcessObject[] = [
  object('joint:1', jointPicture()),
  object('prioritisation:1', prioritisation()),
  object('analysis:1', analysis()),
  object('goal:1', goal()),
  object('measure:1', measure()),
];

/** A process in JOINT_MAPPING of its first round, with three parties and a whole round. */
export const process = (parts: Partial<ProcessFacts> = {}): ProcessFacts => ({
  id: 'process:jarva',
  agreement: 'agreement:local:jarva:jarva',
  placeCollaboration: null,
  area: 'sthlm:sdo:jarva',
  lead: committee,
  step: 'JOINT_MAPPING',
  cycle: 1,
  mandate: 'Får besluta om tid och drift.',
  resources: 'Två halvtider.',
  decision: { diarienummer: 'JÄR 2026/1', decided: '2026-01-12', function: 'Stadsdelsdirektör' },
  startedOn: '2026-01-13',
  closedOn: null,
  parties: [committee, police, traffic],
  objects: wholeRound,
  ...parts,
});

export const judging = (parts: Partial<ProcessFacts> = {}): Judging => ({
  process: process(parts),
  days: { from: '2025-01-01', to: '2027-12-31' },
  now,
});

/** The round with an object written over, or one more. */
export const withObject = (one: ProcessObject): readonly ProcessObject[] => [
  ...wholeRound.filter(({ id }) => id !== one.id),
  one,
];

/** The round without the objects of the ids. */
export const without = (...ids: readonly string[]): readonly ProcessObject[] =>
  wholeRound.filter(({ id }) => !ids.includes(id));

/** What was refused, code and details; what was allowed, as it is. */
export function answer(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('code' in result)) return result;
  const { code, details } = result as {
    readonly code: string;
    readonly details: Readonly<Record<string, unknown>>;
  };
  return [code, details];
}
