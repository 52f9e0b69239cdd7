import type { AgreementVersion } from '../../policy/agreement.ts';
import type { ObjectContent } from '../../policy/process.ts';
import type {
  committeeRecord,
  coordinator,
  forum,
  process,
  processAct,
  processObject,
} from '../../subgraphs/city/process-tables.ts';
import { placeOf } from '../../subgraphs/foundation/records.ts';
import { loadGeography } from '../../subgraphs/geography.ts';

type Insert<T extends { readonly $inferInsert: unknown }> = T['$inferInsert'];

const geography = loadGeography();
const stand = (product: string, provider: string, area: string, day: string) => {
  const { area_no: areaNo, cell_no: cellNo } = placeOf(geography, product, provider, area, day);
  return { provider, areaNo, cellNo };
};

/** Three processes: of Järva with two rounds, of Farsta, and of a place in Järva; only the first two have agreements. */
export const processes: readonly Insert<typeof process>[] = [
  oneProcess('process:jarva', 'jarva', { agreement: 'agreement:jarva', cycle: 2, step: 'OWN_MAPPING' }),
  oneProcess('process:farsta', 'farsta', { agreement: 'agreement:farsta' }),
  oneProcess('process:torg', 'jarva', { placeCollaboration: 'place-collaboration:torg' }),
];

function oneProcess(
  id: string,
  district: string,
  given: Partial<Insert<typeof process>>,
): Insert<typeof process> {
  const lead = `org:sdn-${district}`;
  const area = `sthlm:sdo:${district}`;
  return {
    id,
    title: `Samverkan i ${district} (syntetisk)`,
    area,
    lead,
    step: 'FOLLOW_UP',
    cycle: 1,
    mandate: 'Besluta om åtgärder inom nämndens ansvar',
    resources: 'En halv tjänst',
    decision: { diarienummer: 'DEMO 2025/1', decided: '2025-01-09', function: 'avdelningschef' },
    startedOn: '2025-01-13',
    revision: 3,
    synthetic: true,
    source: 'Syntetiska data',
    ...stand('city.collaboration-process', lead, area, '2025-01-13'),
    ...given,
  };
}

const figures = {
  sharedQuery: 'uppfoljning-av-atgard',
  version: 1,
  variables: { areas: ['sthlm:sdo:jarva'], asOf: '2026-08-20T06:00:00.000Z' },
  indicators: ['fire.fires.total'],
  vintages: ['2026-07'],
  asOf: '2026-08-20T06:00:00.000Z',
};

const measure = {
  kind: 'MEASURE',
  title: 'Belysning vid gångvägen',
  problem: 'Bränder',
  goal: 'goal:jarva',
  causeAnalysis: 'analysis:jarva',
  cause: 2,
  workKind: 'CRIME_PREVENTION',
  preventionKind: 'SITUATIONAL',
  physical: true,
  perspectives: ['CHILD', 'GENDER_EQUALITY', 'ACCESSIBILITY'],
  weighing: 'Ljuset vägt mot boendes sömn',
  targetGroups: ['concept:boende', 'concept:okand'],
  arenas: ['PUBLIC_SPACE'],
  place: 'place:rinkeby-torg',
  responsibleFunction: 'belysningsansvarig',
  responsibleRole: 'MANAGER',
  plannedFrom: '2025-05-05',
  plannedTo: '2025-09-30',
  actualFrom: '2025-05-12',
  actualTo: null,
  cancelled: null,
  ilsId: 'ILS-DEMO-2',
} as const satisfies ObjectContent;

const obstacle = (state: 'RAISED' | 'ANSWERED'): ObjectContent => ({
  kind: 'OBSTACLE',
  text: 'Stolpar på mark med oklart ansvar',
  raisedOn: '2025-09-08',
  state,
  takenUpOn: state === 'RAISED' ? null : '2025-09-22',
  answeredOn: state === 'RAISED' ? null : '2025-11-03',
  answer: state === 'RAISED' ? null : 'Marken övertas',
});

const jointPicture = (composedOfJoint: readonly string[]): ObjectContent => ({
  kind: 'JOINT_PICTURE',
  scope: 'JOINT',
  title: 'Gemensam lägesbild',
  composedOf: [
    { picture: 'picture:police:lpo-jarva:2025-02', owner: 'org:lpo-jarva' },
    { picture: 'picture:region:trafikforvaltningen:2025-02', owner: 'org:trafikforvaltningen' },
  ],
  composedOfJoint,
  problems: [{ title: 'Bränder', description: 'I containrar', offenceCategory: null, areaId: null }],
  summary: 'Bilderna säger samma sak',
  figures: [figures],
});

/** What is made in them, each object of Järva's first round once and an unanswered obstacle in every process. */
export const objects: readonly Insert<typeof processObject>[] = [
  one('joint:jarva', 'process:jarva', jointPicture(['joint:farsta', 'joint:torg'])),
  one('prioritisation:jarva', 'process:jarva', {
    kind: 'PRIORITISATION',
    problems: [
      { problem: 'Bränder', place: 'place:rinkeby-torg', basis: '2024', decision: 'PRIORITISED', reason: '' },
      { problem: 'Skräp', place: null, basis: '2024', decision: 'LEFT_OUT', reason: 'Ordinarie drift' },
    ],
  }),
  one('analysis:jarva', 'process:jarva', {
    kind: 'CAUSE_ANALYSIS',
    problem: 'Bränder',
    step: 'SELECT_MEASURES',
    time: 'Fredag kväll',
    place: 'Torget',
    knowledge: 'Platsbesök',
    assumptions: [
      { text: 'Lovledighet', rootCause: null, decision: 'DROPPED', evidence: 'Jämnt fördelat', figures: [] },
      {
        text: 'Mörka gångvägar',
        rootCause: 'concept:offentlig-miljo-som-orsak',
        decision: 'KEPT',
        evidence: 'Platsbesök',
        figures: [figures],
      },
    ],
  }),
  one('goal:jarva', 'process:jarva', {
    kind: 'GOAL',
    specific: 'Färre bränder i Järva',
    measure: 'COUNT',
    indicator: 'fire.fires.total',
    unit: 'antal',
    baseline: null,
    target: 90,
    acceptances: [{ party: 'org:sdn-jarva', at: '2025-04-02T10:00:00.000Z', function: 'samordnare' }],
    realisticBecause: 'Tre åtgärder mot två orsaker',
    due: '2025-12-31',
    horizon: 'SHORT',
    ilsId: 'ILS-DEMO-1',
  }),
  one('measure:jarva', 'process:jarva', measure, 'org:trafiknamnden'),
  one('followup:jarva', 'process:jarva', {
    kind: 'FOLLOW_UP',
    goal: 'goal:jarva',
    measures: ['measure:jarva', 'measure:okand'],
    on: '2026-08-20',
    outcome: 'PARTLY',
    value: 96,
    text: 'Skillnaden visar inte att åtgärden är orsaken',
    learning: 'Lös markfrågor först',
    figures: [figures],
    ilsId: null,
  }),
  one('signal:jarva', 'process:jarva', {
    kind: 'SIGNAL',
    on: '2025-09-01',
    expected: 'Belysning före hösten',
    observed: 'Arbetet väntar',
  }),
  one('obstacle:2025-09-08T08:00:00.000Z:1', 'process:farsta', obstacle('RAISED'), 'org:sdn-farsta'),
  one('obstacle:2025-09-08T09:00:00.000Z:2', 'process:jarva', obstacle('ANSWERED')),
  one('obstacle:2025-10-08T09:00:00.000Z:3', 'process:jarva', obstacle('RAISED')),
  one('joint:farsta', 'process:farsta', jointPicture([]), 'org:sdn-farsta'),
  one('joint:torg', 'process:torg', jointPicture([])),
  one('measure:farsta', 'process:farsta', { ...measure, goal: 'goal:jarva' }, 'org:sdn-farsta'),
];

function one(
  id: string,
  process: string,
  content: ObjectContent,
  maker = 'org:sdn-jarva',
): Insert<typeof processObject> {
  const updatedAt = new Date('2025-03-01T08:00:00.000Z');
  return {
    id,
    process,
    cycle: 1,
    kind: content.kind,
    maker,
    content,
    createdOn: '2025-03-01',
    revision: 1,
    updatedAt,
  };
}

/** What was done: a restart in Järva, a start in Farsta. */
export const acts: readonly Insert<typeof processAct>[] = [
  act('process:jarva', { act: 'start', to: 'INITIATED' }),
  act('process:farsta', { act: 'start', to: 'INITIATED' }),
  act('process:jarva', {
    act: 'move',
    from: 'IMPLEMENTATION',
    to: 'JOINT_MAPPING',
    restart: true,
    reason: 'Ny uppgift',
  }),
];

function act(
  process: string,
  given: Pick<Insert<typeof processAct>, 'act'> & Partial<Insert<typeof processAct>>,
): Insert<typeof processAct> {
  const at = new Date('2025-01-13T08:00:00.000Z');
  return {
    process,
    at,
    organisation: process.replace('process:', 'org:sdn-'),
    role: 'coordinator',
    cycle: 1,
    restart: false,
    ...given,
  };
}

/** A council of Järva without the police, one of Farsta with the police region alone, a network of Järva that has ended. */
export const forums: readonly Insert<typeof forum>[] = [
  oneForum('forum:rad:jarva', 'jarva', {
    seats: [
      { organisation: 'org:sdn-jarva', function: 'ordförande' },
      { organisation: 'org:utbildningsnamnden', function: 'områdeschef' },
    ],
    agreement: 'agreement:jarva',
  }),
  oneForum('forum:rad:farsta', 'farsta', {
    seats: [{ organisation: 'org:polisregion-stockholm', function: 'samordnare' }],
  }),
  oneForum('forum:natverk:jarva', 'jarva', { kind: 'NETWORK', seats: [], validTo: '2025-12-31' }),
];

function oneForum(
  id: string,
  district: string,
  given: Pick<Insert<typeof forum>, 'seats'> & Partial<Insert<typeof forum>>,
): Insert<typeof forum> {
  const convener = `org:sdn-${district}`;
  const area = `sthlm:sdo:${district}`;
  return {
    id,
    kind: 'LOCAL_CRIME_PREVENTION_COUNCIL',
    name: `Råd i ${district} (syntetiskt)`,
    convener,
    area,
    meets: 'varje månad',
    validFrom: '2025-01-01',
    synthetic: true,
    source: 'Syntetiska data',
    ...stand('city.forums', convener, area, '2025-01-01'),
    ...given,
  };
}

/** One that lasts, with a mandate, and one that has ended, without. */
export const coordinators: readonly Insert<typeof coordinator>[] = [
  oneCoordinator('coordinator:sdn-jarva', { mandate: 'Samordnar' }),
  oneCoordinator('coordinator:sdn-farsta', { validTo: '2025-06-30' }),
];

function oneCoordinator(id: string, given: Partial<Insert<typeof coordinator>>): Insert<typeof coordinator> {
  return {
    id,
    organisation: id.replace('coordinator:', 'org:'),
    function: 'Samordnare för trygghetsarbetet',
    mailbox: 'trygghet@stad.example',
    mandate: null,
    validFrom: '2023-07-01',
    validTo: null,
    synthetic: true,
    ...given,
  };
}

/** One that names what is governed, of two committees; and one that has ended. */
export const records: readonly Insert<typeof committeeRecord>[] = [
  oneRecord('record:plan:jarva:2025', '2025-01-01', '2025-12-31'),
  oneRecord('record:plan:jarva:2026', '2026-01-01', '2026-12-31'),
];

function oneRecord(id: string, from: string, to: string): Insert<typeof committeeRecord> {
  return {
    id,
    kind: 'OPERATIONAL_PLAN',
    title: 'Verksamhetsplan (syntetisk)',
    committee: 'org:sdn-jarva',
    counterpart: 'org:trafiknamnden',
    area: 'sthlm:sdo:jarva',
    content: {
      text: 'Vad nämnden ska göra',
      goals: ['Färre bränder'],
      activities: ['Platssamverkan'],
      conditions: [],
      processes: ['process:jarva', 'process:farsta'],
      measures: ['measure:farsta', 'measure:jarva', 'goal:jarva'],
    },
    from,
    to,
    synthetic: true,
    source: 'Syntetiska data',
  };
}

/** An agreement of the two districts' committees with the police and an association, in force in 2025 and 2026. */
export function agreementOf(district: string): AgreementVersion {
  const parties = [`org:sdn-${district}`, `org:lpo-${district}`, 'org:trafiknamnden', 'org:city-i-samverkan'];
  return {
    agreement: `agreement:${district}`,
    number: 1,
    title: 'Överenskommelse (syntetisk)',
    level: 'place',
    parent: null,
    parties: parties.map((organisation) => ({
      organisation,
      diarienummer: 'DEMO 2024/1',
      decided: '2024-12-10',
      signatory: 'chef',
    })),
    validFrom: '2025-01-01',
    validTo: '2026-12-31',
    paper: {
      problems: [],
      likelyCauses: [],
      goals: [],
      activities: [],
      responsibleFunctions: [],
      followUp: '',
      citizenPledges: [],
    },
    clauses: [],
  };
}
