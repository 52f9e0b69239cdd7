import {
  both,
  type Change,
  change,
  contents,
  measures,
  noProcess,
  recordsBut,
  unseen,
  without,
} from './duty-changes.ts';
import { organisations, record } from './duty-facts.ts';
import { goal, obstacle, picture } from './duty-objects.ts';

/** Changes to facts that meet every duty: after one a duty is not met, after the other it cannot be judged. */
export type Case = {
  readonly id: string;
  readonly notMet: Change;
  readonly notAssessable: Change;
};

/** No open fact leaves committees without a duty: what cannot be judged then is that there is none. */
const nobody: Change = change(() => ({ organisations: [] }));

/** All that can be judged. */
export const cases: readonly Case[] = [
  {
    id: 'D01',
    notMet: contents((content, id) => (id === 'process:jarva:measure:socialnamnden' ? null : content)),
    notAssessable: both(noProcess, unseen('process')),
  },
  {
    id: 'D02',
    notMet: change(({ processes }) => ({ processes: processes.filter(({ id }) => id !== 'process:farsta') })),
    notAssessable: both(noProcess, unseen('process')),
  },
  {
    id: 'D03',
    notMet: contents((content, id) => (id === 'process:jarva:measure:miljonamnden' ? null : content)),
    notAssessable: noProcess,
  },
  { id: 'D04', notMet: measures({ goal: 'process:none:goal' }), notAssessable: without('MEASURE') },
  { id: 'D05', notMet: recordsBut('OPERATIONAL_PLAN', 'org:bolaget'), notAssessable: nobody },
  {
    id: 'D06',
    notMet: without('CAUSE_ANALYSIS'),
    notAssessable: both(noProcess, unseen('process')),
  },
  {
    id: 'D07',
    notMet: change(({ records }) => ({
      records: records.map((one) => (one.counterpart ? { ...one, counterpart: null } : one)),
    })),
    notAssessable: change(() => ({
      organisations: organisations.filter(({ id }) => id !== 'org:trygghetsutskottet'),
    })),
  },
  {
    id: 'D08',
    notMet: change(({ coordinators }) => ({
      coordinators: coordinators.map((one) =>
        one.organisation === 'org:bolaget' ? { ...one, mandate: null } : one,
      ),
    })),
    notAssessable: nobody,
  },
  {
    id: 'D09',
    notMet: contents((content) =>
      content.kind === 'OBSTACLE'
        ? obstacle({ state: 'RAISED', takenUpOn: null, answeredOn: null, answer: null })
        : content,
    ),
    notAssessable: without('OBSTACLE'),
  },
  { id: 'D10', notMet: recordsBut('PROGRAMME_SPREAD', 'org:sdn-jarva'), notAssessable: nobody },
  {
    id: 'D12',
    notMet: contents((content) => (content.kind === 'GOAL' && content.horizon === 'LONG' ? null : content)),
    notAssessable: change(({ processes }) => ({
      processes: processes.map((one) => ({ ...one, startedOn: '2026-09-01' })),
    })),
  },
  {
    id: 'D13',
    notMet: contents((content) =>
      content.kind === 'GOAL'
        ? goal(content.horizon, { acceptances: content.acceptances.slice(0, 1) })
        : content,
    ),
    notAssessable: change(({ processes }) => ({
      processes: processes.map((one) => ({ ...one, step: 'JOINT_MAPPING' as const })),
      moves: [],
    })),
  },
  {
    id: 'D14',
    notMet: contents((content) => (content.kind === 'JOINT_PICTURE' ? picture() : content)),
    notAssessable: both(noProcess, unseen('process')),
  },
  {
    id: 'D15',
    notMet: change(({ places }) => ({
      places: places.map((one) => ({ ...one, lead: 'org:trafiknamnden' })),
    })),
    notAssessable: change(() => ({ places: [] })),
  },
  {
    id: 'D16',
    notMet: change(({ activities }) => ({
      activities: activities.map((one) => ({ ...one, completed: '2026-10-02' })),
    })),
    notAssessable: both(
      change(() => ({ activities: [] })),
      measures({ physical: false }),
    ),
  },
  { id: 'D17', notMet: measures({ cause: null }), notAssessable: without('MEASURE') },
  {
    id: 'D19',
    notMet: change(({ records }) => ({
      records: [...records, record('ASSOCIATION_GRANT', 'org:sdn-farsta', '2026-02-01')],
    })),
    notAssessable: recordsBut('ASSOCIATION_GRANT'),
  },
  {
    id: 'D20',
    notMet: change(({ projects }) => ({
      projects: projects.map((one) => ({
        ...one,
        involvement: one.involvement.map((each) =>
          each.organisation === 'org:miljonamnden' ? { ...each, phase: 'PLANNING' } : each,
        ),
      })),
    })),
    notAssessable: change(({ projects }) => ({
      projects: projects.map((one) => ({ ...one, involvement: [] })),
    })),
  },
  {
    id: 'D21',
    notMet: change(({ projects }) => ({
      projects: projects.map((one) => ({ ...one, involvement: one.involvement.slice(0, 3) })),
    })),
    notAssessable: change(({ projects }) => ({
      projects: projects.map((one) => ({ ...one, started: null })),
    })),
  },
  { id: 'D22', notMet: measures({ weighing: null }), notAssessable: measures({ physical: false }) },
  { id: 'D23', notMet: recordsBut('COMMUNICATION', 'org:trafiknamnden'), notAssessable: nobody },
  {
    id: 'D24',
    notMet: contents((content) => (content.kind === 'FOLLOW_UP' ? { ...content, figures: [] } : content)),
    notAssessable: without('FOLLOW_UP'),
  },
  {
    id: 'D25',
    notMet: change(({ records }) => ({
      records: [...records, record('URGENT_COMMUNICATION', 'org:sdn-jarva', '2026-06-04')],
    })),
    notAssessable: recordsBut('URGENT_COMMUNICATION'),
  },
  {
    id: 'D26',
    notMet: recordsBut('COMMUNICATION'),
    notAssessable: change(({ processes }) => ({
      processes: processes.filter(({ id }) => id === 'process:stad'),
    })),
  },
  {
    id: 'D28',
    notMet: change(({ forums }) => ({
      forums: forums.map((one) => ({
        ...one,
        seats: one.seats.filter(({ organisation }) => organisation !== 'org:lpo-farsta'),
      })),
    })),
    notAssessable: both(
      change(() => ({ forums: [] })),
      unseen('forums'),
    ),
  },
  {
    id: 'D29',
    notMet: change(({ register }) => ({
      register: {
        versions: register.versions.map((one) =>
          one.content.level === 'local'
            ? { ...one, content: { ...one.content, validTo: '2027-02-21' } }
            : one,
        ),
      },
    })),
    notAssessable: change(() => ({ reader: ['org:trafiknamnden'] })),
  },
  {
    id: 'D30',
    notMet: change(({ cameras }) => ({
      cameras: cameras.map((one) => ({ ...one, assent: one.assent.slice(0, 1) })),
    })),
    notAssessable: both(
      change(() => ({ cameras: [] })),
      unseen('cameras'),
    ),
  },
];
/** Those that never can. */
export const neverHeld = ['D11', 'D18', 'D27'];
