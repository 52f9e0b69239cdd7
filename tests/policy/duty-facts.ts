import type { DutyFacts, DutyOrganisation, ReadProcess, RecordFacts } from '../../policy/duties/facts.ts';
import { followUp, goal, measure, object, obstacle, picture } from './duty-objects.ts';
import { parties, version } from './world.ts';

/** The day of the report. */
export const day = '2026-11-23';

const organisation = (id: string, role: string, rest: Partial<DutyOrganisation> = {}): DutyOrganisation => ({
  id,
  name: id,
  kind: 'authority',
  branch: null,
  unitOf: null,
  internalScope: null,
  role,
  validFrom: null,
  validTo: null,
  coordinatorFunction: null,
  successors: [],
  ...rest,
});

/** Two districts, one of which has been since 2023 and took another's place; six other committees; the police and a unit of it. */
export const organisations: readonly DutyOrganisation[] = [
  organisation('org:kommunstyrelsen', 'kommunstyrelse'),
  organisation('org:trygghetsutskottet', 'utskott', { unitOf: 'org:kommunstyrelsen' }),
  organisation('org:sdn-jarva', 'stadsdelsnämnd', { validFrom: '2023-07-01' }),
  organisation('org:sdn-kista', 'stadsdelsnämnd', { validTo: '2023-06-30', successors: ['org:sdn-jarva'] }),
  organisation('org:sdn-farsta', 'stadsdelsnämnd'),
  organisation('org:trafiknamnden', 'facknämnd'),
  organisation('org:miljonamnden', 'facknämnd'),
  organisation('org:socialnamnden', 'facknämnd'),
  organisation('org:utbildningsnamnden', 'facknämnd'),
  organisation('org:exploateringsnamnden', 'facknämnd'),
  organisation('org:bolaget', 'kommunalt bostadsbolag', { kind: 'company' }),
  organisation('org:polismyndigheten', 'statlig myndighet'),
  organisation('org:polisregion-stockholm', 'polisregion', { unitOf: 'org:polismyndigheten' }),
  organisation('org:lpo-jarva', 'lokalpolisområde', { unitOf: 'org:polismyndigheten' }),
  organisation('org:lpo-farsta', 'lokalpolisområde', { unitOf: 'org:polismyndigheten' }),
];

/** The committees and boards of the day. */
export const committees: readonly string[] = [
  'org:kommunstyrelsen',
  'org:sdn-jarva',
  'org:sdn-farsta',
  'org:trafiknamnden',
  'org:miljonamnden',
  'org:socialnamnden',
  'org:utbildningsnamnden',
  'org:exploateringsnamnden',
  'org:bolaget',
];

/** A record of a committee; what is not said is not there. */
export const record = (
  kind: string,
  committee: string,
  from: string,
  {
    content,
    ...rest
  }: Partial<Omit<RecordFacts, 'content'>> & { content?: Partial<RecordFacts['content']> } = {},
): RecordFacts => ({
  id: `record:${kind}:${committee}:${from}`,
  kind,
  committee,
  counterpart: null,
  from,
  to: null,
  decided: null,
  reviewBy: null,
  source: 'test',
  content: { text: '', goals: [], activities: [], conditions: [], processes: [], measures: [], ...content },
  ...rest,
});

const slugOf = (id: string): string => id.replace('org:', '');

/** A district's process in which all committees take part and everything is as it should be. */
function districtProcess(id: string, lead: string): ReadProcess {
  const makers = lead === 'org:sdn-jarva' ? committees : [lead];
  const measures = makers.map((maker) =>
    object(id, `measure:${slugOf(maker)}`, maker, '2026-02-16', measure(id)),
  );
  const light = object(
    id,
    'light',
    'org:trafiknamnden',
    '2026-02-16',
    measure(id, {
      preventionKind: 'SITUATIONAL',
      physical: true,
      weighing: 'Ljus mot sömn',
      plannedTo: '2026-06-30',
      actualTo: '2026-05-01',
    }),
  );
  return {
    id,
    agreement: `agr:${slugOf(lead)}`,
    placeCollaboration: null,
    area: lead.replace('org:sdn-', 'sthlm:sdo:'),
    lead,
    step: 'FOLLOW_UP',
    cycle: 1,
    mandate: 'm',
    resources: 'r',
    decision: { diarienummer: 'D', decided: '2026-01-02', function: 'Direktör' },
    startedOn: '2026-01-05',
    closedOn: null,
    objects: [
      object(id, 'joint', lead, '2026-02-02', picture()),
      object(id, 'analysis', lead, '2026-02-03', {
        kind: 'CAUSE_ANALYSIS',
        problem: 'Otrygghet',
        step: 'SELECT_MEASURES',
        time: 'kvällar',
        place: 'torget',
        knowledge: 'k',
        assumptions: [
          { text: 'Få vuxna', rootCause: null, decision: 'KEPT', evidence: 'Besök', figures: [] },
        ],
      }),
      object(id, 'short', lead, '2026-02-09', goal('SHORT')),
      object(id, 'long', lead, '2026-02-09', goal('LONG')),
      ...measures,
      light,
      object(id, 'obstacle', lead, '2026-05-04', obstacle()),
      object(
        id,
        'follow-up',
        lead,
        '2026-10-01',
        followUp(
          id,
          [...measures, light].map((one) => one.id),
        ),
      ),
    ],
  };
}

const cityProcess: ReadProcess = {
  ...districtProcess('process:stad', 'org:kommunstyrelsen'),
  agreement: 'agr:frame',
  step: 'JOINT_MAPPING',
  startedOn: '2026-08-03',
  area: 'sthlm:kommun',
  objects: [
    object('process:stad', 'joint', 'org:kommunstyrelsen', '2026-09-07', picture({ scope: 'CITY_WIDE' })),
  ],
};

const local = (district: string, unit: string, members: readonly string[] = []) =>
  version({
    agreement: `agr:sdn-${district}`,
    level: 'local',
    parent: 'agr:frame',
    parties: parties(`org:sdn-${district}`, unit, ...members),
    validTo: '2027-12-31',
  });

const everyLead = new Set(['org:kommunstyrelsen', 'org:sdn-jarva', 'org:sdn-farsta']);

const councilOf = (district: string) => ({
  id: `forum:${district}`,
  kind: 'LOCAL_CRIME_PREVENTION_COUNCIL',
  convener: `org:sdn-${district}`,
  area: `sthlm:sdo:${district}`,
  seats: [`org:sdn-${district}`, `org:lpo-${district}`, 'org:utbildningsnamnden'].map((id) => ({
    organisation: id,
    function: 'Chef',
  })),
  validFrom: '2020-07-01',
  validTo: null,
});

/** Facts, read by kommunstyrelsen, by which every duty is met that the hub can tell of. */
export const ideal: DutyFacts = {
  on: day,
  today: day,
  reader: ['org:kommunstyrelsen'],
  organisations,
  pairs: ['jarva', 'farsta'].map((name) => ({ committee: `org:sdn-${name}`, policeUnit: `org:lpo-${name}` })),
  register: {
    versions: [
      version({ agreement: 'agr:frame', level: 'overarching', parties: parties('org:kommunstyrelsen') }),
      local('jarva', 'org:lpo-jarva', committees.slice(3)),
      local('farsta', 'org:lpo-farsta'),
    ],
  },
  coordinators: committees.map((organisation) => ({
    id: `coordinator:${slugOf(organisation)}`,
    organisation,
    mandate: 'Samordnar',
    validFrom: '2020-01-01',
    validTo: null,
  })),
  records: [
    ...committees.flatMap((committee) => [
      record('OPERATIONAL_PLAN', committee, '2026-01-01', {
        to: '2026-12-31',
        content: { goals: ['Tryggare'], activities: ['Samordna'] },
      }),
      record('PLAN_FOLLOW_UP', committee, '2026-10-01', { content: { processes: ['process:jarva'] } }),
      record('PROGRAMME_SPREAD', committee, '2020-06-01'),
      record('COMMUNICATION', committee, '2026-06-01', {
        content: {
          processes: ['process:jarva', 'process:farsta'],
          measures: ['process:jarva:light', 'process:farsta:light'],
        },
      }),
    ]),
    record('PLAN_FOLLOW_UP', 'org:kommunstyrelsen', '2026-09-15', { counterpart: 'org:trygghetsutskottet' }),
    record('ASSOCIATION_GRANT', 'org:sdn-jarva', '2026-01-01', {
      content: { conditions: ['Står bakom demokratiska principer'] },
    }),
    record('URGENT_COMMUNICATION', 'org:kommunstyrelsen', '2026-05-04'),
  ],
  processes: [
    districtProcess('process:jarva', 'org:sdn-jarva'),
    districtProcess('process:farsta', 'org:sdn-farsta'),
    cityProcess,
  ],
  moves: [
    { process: 'process:jarva', on: '2026-01-05', to: 'INITIATED' },
    { process: 'process:jarva', on: '2026-01-12', to: 'OWN_MAPPING' },
    { process: 'process:jarva', on: '2026-02-01', to: 'JOINT_MAPPING' },
    { process: 'process:jarva', on: '2026-02-20', to: 'IMPLEMENTATION' },
    { process: 'process:farsta', on: '2026-02-20', to: 'IMPLEMENTATION' },
    { process: 'process:stad', on: '2026-09-01', to: 'JOINT_MAPPING' },
  ],
  forums: [councilOf('jarva'), councilOf('farsta')],
  places: [
    {
      id: 'place-collaboration:torget',
      lead: 'org:sdn-jarva',
      vision: 'Allas torg',
      goals: ['Fler vuxna'],
      place: 'place:torget',
      parties: ['org:sdn-jarva', 'org:lpo-jarva'],
      agreement: null,
      since: '2025-03',
    },
  ],
  cameras: [
    {
      id: 'camera:torget',
      provider: 'org:trafiknamnden',
      assent: ['org:kommunstyrelsen', 'org:polismyndigheten'].map((party) => ({
        party,
        decided: '2025-01-07',
      })),
      legalBasis: [{ from: '2025-04-01', to: null }],
      from: '2025-05-01',
      to: null,
      since: '2025-05',
    },
  ],
  projects: [
    {
      id: 'project:kvarteret',
      lead: 'org:exploateringsnamnden',
      started: '2026-02-09',
      districtCommittees: ['org:sdn-jarva'],
      involvement: ['trafiknamnden', 'miljonamnden', 'sdn-jarva', 'lpo-jarva'].map((slug) => ({
        organisation: `org:${slug}`,
        phase: 'EARLY',
        invited: '2026-02-23',
      })),
    },
  ],
  activities: [
    {
      id: 'activity:ljus',
      committee: 'org:trafiknamnden',
      plannedTo: '2026-09-30',
      completed: '2026-09-15',
      followedUp: '2026-10-20',
    },
  ],
  sees: {
    process: everyLead,
    forums: everyLead,
    places: everyLead,
    cameras: new Set(['org:trafiknamnden']),
  },
};
