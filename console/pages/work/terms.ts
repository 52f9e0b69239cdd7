import { defineWords } from '../../words.tsx';
import type {
  Arena,
  AssumptionDecision,
  CauseAnalysisStep,
  FollowUpOutcome,
  ForumKind,
  GoalHorizon,
  GoalMeasureKind,
  MeasureState,
  ObstacleState,
  Perspective,
  PreventionKind,
  ProcessStep,
  WorkKind,
  WorkRole,
} from './queries.generated.ts';

/** The parts of a goal that is SMART, in the order of the word. */
export const smartParts = ['specific', 'measurable', 'accepted', 'realistic', 'timed'] as const;

/** The steps of a process, in their order. */
export const processSteps: readonly ProcessStep[] = [
  'INITIATED',
  'OWN_MAPPING',
  'JOINT_MAPPING',
  'IMPLEMENTATION',
  'FOLLOW_UP',
];

/** The steps of a cause analysis, in their order. */
export const analysisSteps: readonly CauseAnalysisStep[] = [
  'PREPARATION',
  'DEEPEN_KNOWLEDGE',
  'IDENTIFY_LIKELY_CAUSES',
  'TEST_AND_PRUNE',
  'SELECT_MEASURES',
];

type Terms = {
  readonly step: Readonly<Record<ProcessStep, string>>;
  readonly analysisStep: Readonly<Record<CauseAnalysisStep, string>>;
  readonly assumption: Readonly<Record<AssumptionDecision, string>>;
  readonly smart: Readonly<Record<(typeof smartParts)[number], string>>;
  readonly kind: Readonly<Record<GoalMeasureKind, string>>;
  readonly horizon: Readonly<Record<GoalHorizon, string>>;
  readonly state: Readonly<Record<MeasureState, string>>;
  readonly outcome: Readonly<Record<FollowUpOutcome, string>>;
  readonly obstacle: Readonly<Record<ObstacleState, string>>;
  readonly work: Readonly<Record<WorkKind, string>>;
  readonly prevention: Readonly<Record<PreventionKind, string>>;
  readonly perspective: Readonly<Record<Perspective, string>>;
  readonly arena: Readonly<Record<Arena, string>>;
  readonly role: Readonly<Record<WorkRole, string>>;
  readonly forum: Readonly<Record<ForumKind, string>>;
};

/** The words of the work's enumerations. */
export const terms = defineWords<Terms>({
  sv: {
    step: {
      INITIATED: 'Arbete initieras',
      OWN_MAPPING: 'Egna kartläggningar och orsaksanalyser',
      JOINT_MAPPING: 'Gemensam kartläggning, prioritering och mål',
      IMPLEMENTATION: 'Genomförande',
      FOLLOW_UP: 'Uppföljning',
    },
    analysisStep: {
      PREPARATION: 'Förberedelse',
      DEEPEN_KNOWLEDGE: 'Fördjupa kunskapen',
      IDENTIFY_LIKELY_CAUSES: 'Identifiera troliga orsaker',
      TEST_AND_PRUNE: 'Testa antagandena och gallra',
      SELECT_MEASURES: 'Välj ut och vidta åtgärder mot orsakerna',
    },
    assumption: { UNDECIDED: 'Oprövat', KEPT: 'Behållet', DROPPED: 'Gallrat' },
    smart: {
      specific: 'Specifikt',
      measurable: 'Mätbart',
      accepted: 'Accepterat',
      realistic: 'Realistiskt',
      timed: 'Tidsatt',
    },
    kind: { COUNT: 'Antal', TIME: 'Tid', PERCENT: 'Andel', ATTITUDE: 'Attityder i en undersökning' },
    horizon: { SHORT: 'Kortsiktigt', LONG: 'Långsiktigt' },
    state: { PLANNED: 'Planerad', UNDER_WAY: 'Pågår', DONE: 'Genomförd', CANCELLED: 'Avbruten' },
    outcome: {
      REACHED: 'Uppnått',
      PARTLY: 'Delvis uppnått',
      NOT_REACHED: 'Inte uppnått',
      NOT_ASSESSABLE: 'Går inte att bedöma',
    },
    obstacle: { RAISED: 'Lyft', TAKEN_UP: 'Upptaget', ANSWERED: 'Besvarat' },
    work: { CRIME_PREVENTION: 'Brottsförebyggande', SAFETY_PROMOTION: 'Trygghetsskapande' },
    prevention: { SITUATIONAL: 'Situationell prevention', SOCIAL: 'Social prevention' },
    perspective: {
      AGENDA_2030: 'Agenda 2030',
      GENDER_EQUALITY: 'Jämställdhet',
      CHILD: 'Barn',
      DISABILITY: 'Funktionsnedsättning',
      LGBTQ: 'Hbtqi',
      OLDER_AGE: 'Äldre',
      ACCESSIBILITY: 'Tillgänglighet',
    },
    arena: {
      PUBLIC_SPACE: 'Offentlig miljö',
      HOUSING: 'Bostadsmiljö',
      TRANSIT: 'Kollektivtrafik',
      OPEN_PRESCHOOL: 'Öppen förskola',
      PRESCHOOL: 'Förskola',
      COMPULSORY_SCHOOL: 'Grundskola',
      UPPER_SECONDARY_SCHOOL: 'Gymnasium',
      LEISURE: 'Fritid',
      WORKING_LIFE: 'Arbetsliv',
    },
    role: {
      COORDINATOR: 'Samordnare',
      MANAGER: 'Chef',
      STAFF: 'Medarbetare',
      SERVICE_PROVIDER: 'Utförare',
    },
    forum: {
      LOCAL_CRIME_PREVENTION_COUNCIL: 'Lokalt brottsförebyggande råd',
      STEERING_GROUP: 'Styrgrupp',
      NETWORK: 'Nätverk',
      INSPECTION_COOPERATION: 'Tillsynssamverkan',
      VEHICLE_BARRIER_GROUP: 'Samarbete om fordonshinder',
    },
  },
  en: {
    step: {
      INITIATED: 'Work is initiated',
      OWN_MAPPING: 'Own mapping and cause analyses',
      JOINT_MAPPING: 'Joint mapping, priorities and goals',
      IMPLEMENTATION: 'Implementation',
      FOLLOW_UP: 'Follow-up',
    },
    analysisStep: {
      PREPARATION: 'Preparation',
      DEEPEN_KNOWLEDGE: 'Deepen the knowledge',
      IDENTIFY_LIKELY_CAUSES: 'Identify likely causes',
      TEST_AND_PRUNE: 'Test the assumptions and prune',
      SELECT_MEASURES: 'Select measures against the causes',
    },
    assumption: { UNDECIDED: 'Not tested', KEPT: 'Kept', DROPPED: 'Dropped' },
    smart: {
      specific: 'Specific',
      measurable: 'Measurable',
      accepted: 'Accepted',
      realistic: 'Realistic',
      timed: 'Timed',
    },
    kind: { COUNT: 'Count', TIME: 'Time', PERCENT: 'Share', ATTITUDE: 'Attitudes in a survey' },
    horizon: { SHORT: 'Short term', LONG: 'Long term' },
    state: { PLANNED: 'Planned', UNDER_WAY: 'Under way', DONE: 'Carried out', CANCELLED: 'Cancelled' },
    outcome: {
      REACHED: 'Reached',
      PARTLY: 'Partly reached',
      NOT_REACHED: 'Not reached',
      NOT_ASSESSABLE: 'Cannot be assessed',
    },
    obstacle: { RAISED: 'Raised', TAKEN_UP: 'Taken up', ANSWERED: 'Answered' },
    work: { CRIME_PREVENTION: 'Crime prevention', SAFETY_PROMOTION: 'Making people feel safer' },
    prevention: { SITUATIONAL: 'Situational prevention', SOCIAL: 'Social prevention' },
    perspective: {
      AGENDA_2030: 'Agenda 2030',
      GENDER_EQUALITY: 'Gender equality',
      CHILD: 'Children',
      DISABILITY: 'Disability',
      LGBTQ: 'LGBTQI',
      OLDER_AGE: 'Older age',
      ACCESSIBILITY: 'Accessibility',
    },
    arena: {
      PUBLIC_SPACE: 'Public space',
      HOUSING: 'Housing',
      TRANSIT: 'Public transport',
      OPEN_PRESCHOOL: 'Open preschool',
      PRESCHOOL: 'Preschool',
      COMPULSORY_SCHOOL: 'Compulsory school',
      UPPER_SECONDARY_SCHOOL: 'Upper secondary school',
      LEISURE: 'Leisure',
      WORKING_LIFE: 'Working life',
    },
    role: {
      COORDINATOR: 'Coordinator',
      MANAGER: 'Manager',
      STAFF: 'Staff',
      SERVICE_PROVIDER: 'Service provider',
    },
    forum: {
      LOCAL_CRIME_PREVENTION_COUNCIL: 'Local crime prevention council',
      STEERING_GROUP: 'Steering group',
      NETWORK: 'Network',
      INSPECTION_COOPERATION: 'Cooperation on inspections',
      VEHICLE_BARRIER_GROUP: 'Cooperation on vehicle barriers',
    },
  },
});
