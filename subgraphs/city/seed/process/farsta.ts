import type { ProcessObject } from '../../../../policy/process.ts';
import { acceptedBy, goal, measure, objectOf, physicalPerspectives, type SeedProcess } from './terms.ts';

const farsta = 'process:farsta';
const committee = 'org:sdn-farsta';
const damage = 'Skadegörelse kring Farsta centrum';
const repaired = 'farsta:goal:repaired';
const reports = 'farsta:goal:reports';

const everybody = acceptedBy({
  [committee]: '2025-11-17',
  'org:lpo-farsta': '2025-11-19',
  'org:trafiknamnden': '2025-11-24',
});

const objects: readonly ProcessObject[] = [
  objectOf(farsta, `${farsta}:1:joint`, committee, '2025-10-06', {
    kind: 'JOINT_PICTURE',
    scope: 'JOINT',
    title: 'Gemensam lägesbild Farsta 2025 (syntetisk)',
    composedOf: [
      { picture: 'picture:city:sdn-farsta:2025-09', owner: committee },
      { picture: 'picture:police:lpo-farsta:2025-09', owner: 'org:lpo-farsta' },
    ],
    composedOfJoint: [],
    problems: [
      {
        title: damage,
        description: 'Krossade rutor och klotter, mest under helger.',
        offenceCategory: 'skadegörelse',
        areaId: 'sthlm:plats:farsta-centrum',
      },
      {
        title: 'Mopedkörning på gångvägar',
        description: 'Återkommande kvällstid under sommarhalvåret.',
        offenceCategory: null,
        areaId: null,
      },
    ],
    summary: 'Båda bilderna har skadegörelsen; mopedkörningen har bara stadsdelsnämndens (syntetiskt).',
    figures: [],
  }),
  objectOf(farsta, `${farsta}:1:prioritisation`, committee, '2025-10-13', {
    kind: 'PRIORITISATION',
    problems: [
      {
        problem: damage,
        place: 'place:farsta-centrum',
        basis: 'Synpunkter i Tyck till och anmälda brott första halvåret 2025',
        decision: 'PRIORITISED',
        reason: 'Finns i båda lägesbilderna.',
      },
      {
        problem: 'Mopedkörning på gångvägar',
        place: null,
        basis: 'Stadsdelsnämndens lägesbild',
        decision: 'LEFT_OUT',
        reason: 'Hanteras av polisen i den löpande trafikövervakningen (syntetiskt).',
      },
    ],
  }),
  objectOf(farsta, 'farsta:analysis:damage', committee, '2025-10-20', {
    kind: 'CAUSE_ANALYSIS',
    problem: damage,
    step: 'IDENTIFY_LIKELY_CAUSES',
    time: 'Kvällar och helger',
    place: 'Farsta centrum och vägen till tunnelbanan',
    knowledge: 'Mest på fasader som inte syns från torget (syntetiskt).',
    assumptions: [
      {
        text: 'Fasader utan insyn',
        rootCause: 'concept:offentlig-miljo-som-orsak',
        decision: 'UNDECIDED',
        evidence: '',
        figures: [],
      },
      {
        text: 'Skador blir kvar länge, och fler kommer till',
        rootCause: null,
        decision: 'UNDECIDED',
        evidence: '',
        figures: [],
      },
    ],
  }),
  objectOf(
    farsta,
    repaired,
    committee,
    '2025-11-03',
    goal({
      specific: 'En större andel av skadorna i Farsta centrum är åtgärdade inom en vecka',
      measure: 'PERCENT',
      unit: 'procent',
      target: 90,
      acceptances: everybody,
      realisticBecause: 'Fastighetsägaren och trafiknämnden har avtal om jour (syntetiskt).',
      due: '2026-12-31',
      horizon: 'SHORT',
    }),
  ),
  objectOf(
    farsta,
    reports,
    committee,
    '2025-11-03',
    goal({
      specific: 'Färre synpunkter på skadegörelse i Farsta 2027 än 2024',
      measure: 'COUNT',
      indicator: 'city.tyck-till.damage',
      unit: 'antal',
      target: 600,
      acceptances: everybody,
      realisticBecause: 'Fasaderna byggs om under 2026, och två år återstår därefter.',
      due: '2027-12-31',
      horizon: 'LONG',
    }),
  ),
  // Without a cause and without a weighing: what the process is warned of.
  objectOf(
    farsta,
    'farsta:measure:facades',
    'org:trafiknamnden',
    '2025-11-05',
    measure({
      title: 'Tåliga fasader och ljus mot tunnelbanan (syntetisk)',
      problem: damage,
      goal: reports,
      preventionKind: 'SITUATIONAL',
      physical: true,
      perspectives: physicalPerspectives,
      targetGroups: ['concept:boende'],
      arenas: ['PUBLIC_SPACE', 'TRANSIT'],
      place: 'place:farsta-centrum',
      responsibleFunction: 'Projektledare för offentlig miljö',
      responsibleRole: 'MANAGER',
      plannedFrom: '2026-01-15',
      plannedTo: '2026-12-15',
      actualFrom: '2026-02-02',
    }),
  ),
  objectOf(
    farsta,
    'farsta:measure:report',
    committee,
    '2025-11-05',
    measure({
      title: 'Gemensam felanmälan med skolor och fritid (syntetisk)',
      problem: damage,
      goal: repaired,
      workKind: 'SAFETY_PROMOTION',
      targetGroups: ['concept:boende'],
      arenas: ['COMPULSORY_SCHOOL', 'UPPER_SECONDARY_SCHOOL', 'LEISURE'],
      place: 'place:farsta-centrum',
      responsibleFunction: 'Trygghetssamordnare',
      plannedFrom: '2026-01-15',
      plannedTo: '2026-12-31',
      actualFrom: '2026-01-19',
    }),
  ),
  objectOf(farsta, 'obstacle:2026-11-10T08:00:00.000Z:farsta-permits', committee, '2026-11-10', {
    kind: 'OBSTACLE',
    text: 'Bygglov för fasaderna dröjer över planerat slut.',
    raisedOn: '2026-11-10',
    state: 'RAISED',
    takenUpOn: null,
    answeredOn: null,
    answer: null,
  }),
];

/** A thin round whose measures rest on a picture alone. */
export const farstaProcess: SeedProcess = {
  id: farsta,
  title: 'Samverkansprocess Farsta (syntetisk)',
  agreement: 'agreement:local:farsta:farsta',
  placeCollaboration: null,
  area: 'sthlm:sdo:farsta',
  lead: committee,
  provider: committee,
  rowArea: 'sthlm:sdo:farsta',
  mandate: 'Arbetsgruppen föreslår, stadsdelsdirektören beslutar (syntetiskt).',
  resources: 'Inom ordinarie budget (syntetiskt).',
  decision: {
    diarienummer: 'DEMO sdn-farsta process 2025/1',
    decided: '2025-08-25',
    function: 'Stadsdelsdirektör',
  },
  startedOn: '2025-09-01',
  closedOn: null,
  moves: [
    { on: '2025-09-08', to: 'OWN_MAPPING' },
    { on: '2025-10-01', to: 'JOINT_MAPPING' },
    { on: '2025-12-01', to: 'IMPLEMENTATION' },
  ],
  objects,
};
