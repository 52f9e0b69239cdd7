import type {
  FollowUp,
  JointPicture,
  Measure,
  Obstacle,
  ProcessObject,
  SmartGoal,
} from '../../policy/process.ts';

/** An object of a process. */
export const object = <C extends ProcessObject['content']>(
  process: string,
  name: string,
  maker: string,
  createdOn: string,
  content: C,
): ProcessObject<C> => ({
  id: `${process}:${name}`,
  process,
  cycle: 1,
  maker,
  createdOn,
  revision: 1,
  content,
});

/** A measure that answers a cause that was kept, begun and not yet due. */
export const measure = (process: string, change: Partial<Measure> = {}): Measure => ({
  kind: 'MEASURE',
  title: 'Vuxna på plats',
  problem: 'Otrygghet',
  goal: `${process}:short`,
  causeAnalysis: `${process}:analysis`,
  cause: 1,
  workKind: 'CRIME_PREVENTION',
  preventionKind: 'SOCIAL',
  physical: false,
  perspectives: [],
  weighing: null,
  targetGroups: [],
  arenas: [],
  place: null,
  responsibleFunction: 'Samordnare',
  responsibleRole: 'COORDINATOR',
  plannedFrom: '2026-03-01',
  plannedTo: '2026-12-31',
  actualFrom: '2026-03-01',
  actualTo: null,
  cancelled: null,
  ilsId: null,
  ...change,
});

/** The authorities among the parties of the districts' agreements. */
const everyParty = [
  'org:sdn-jarva',
  'org:sdn-farsta',
  'org:trafiknamnden',
  'org:miljonamnden',
  'org:socialnamnden',
  'org:utbildningsnamnden',
  'org:exploateringsnamnden',
  'org:lpo-jarva',
  'org:lpo-farsta',
];

/** A goal that is SMART and that all parties have accepted. */
export const goal = (horizon: SmartGoal['horizon'], change: Partial<SmartGoal> = {}): SmartGoal => ({
  kind: 'GOAL',
  specific: 'Färre bränder än året före',
  measure: 'COUNT',
  indicator: 'fire.fires.total',
  unit: 'antal',
  baseline: 10,
  target: 8,
  acceptances: everyParty.map((party) => ({ party, at: '2026-02-10T08:00:00.000Z', function: 'Chef' })),
  realisticBecause: 'Resurser finns',
  due: '2027-12-31',
  horizon,
  ilsId: null,
  ...change,
});

/** A follow-up that cites figures. */
export const followUp = (
  process: string,
  measures: readonly string[],
  change: Partial<FollowUp> = {},
): FollowUp => ({
  kind: 'FOLLOW_UP',
  goal: `${process}:short`,
  measures,
  on: '2026-10-01',
  outcome: 'PARTLY',
  value: 9,
  text: 'Färre',
  learning: 'Fortsätt',
  figures: [
    {
      sharedQuery: 'uppfoljning-av-atgard',
      version: 1,
      variables: {},
      indicators: ['fire.fires.total'],
      vintages: ['2026-09'],
      asOf: '2026-10-01T06:00:00.000Z',
    },
  ],
  ilsId: null,
  ...change,
});

/** An obstacle that was answered. */
export const obstacle = (change: Partial<Obstacle> = {}): Obstacle => ({
  kind: 'OBSTACLE',
  text: 'Oklart ansvar',
  raisedOn: '2026-05-04',
  state: 'ANSWERED',
  takenUpOn: '2026-05-18',
  answeredOn: '2026-06-01',
  answer: 'Löst',
  ...change,
});

/** A joint picture of the district's and the police's. */
export const picture = (change: Partial<JointPicture> = {}): JointPicture => ({
  kind: 'JOINT_PICTURE',
  scope: 'JOINT',
  title: 'Gemensam lägesbild',
  composedOf: [
    { picture: 'picture:city:sdn-jarva:1', owner: 'org:sdn-jarva' },
    { picture: 'picture:police:lpo-jarva:1', owner: 'org:lpo-jarva' },
  ],
  composedOfJoint: [],
  problems: [],
  summary: '',
  figures: [],
  ...change,
});
