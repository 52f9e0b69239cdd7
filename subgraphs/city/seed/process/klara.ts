import type { ProcessObject } from '../../../../policy/process.ts';
import { acceptedBy, goal, measure, objectOf, physicalPerspectives, type SeedProcess } from './terms.ts';

const klara = 'process:klara';
const committee = 'org:sdn-norra-innerstaden';
const unit = 'org:lpo-norra-innerstaden';
const dealing = 'Öppen narkotikahandel kring Sergels torg och Klara';
const offences = 'klara:goal:offences';
const repairs = 'klara:goal:repairs';
const analysis = 'klara:analysis:dealing';

// The authorities among the parties: the association takes part by what it tells them.
const everybody = acceptedBy({
  [committee]: '2025-08-18',
  [unit]: '2025-08-19',
  'org:trafiknamnden': '2025-08-21',
  'org:kommunstyrelsen': '2025-08-25',
});

const objects: readonly ProcessObject[] = [
  objectOf(klara, `${klara}:1:joint`, committee, '2025-06-02', {
    kind: 'JOINT_PICTURE',
    scope: 'JOINT',
    title: 'Gemensam lägesbild Klara 2025 (syntetisk)',
    composedOf: [
      { picture: 'picture:city:sdn-norra-innerstaden:2025-05', owner: committee },
      { picture: 'picture:police:lpo-norra-innerstaden:2025-05', owner: unit },
    ],
    composedOfJoint: [],
    problems: [
      {
        title: dealing,
        description: 'Handel på samma tre ytor, dagtid och tidig kväll.',
        offenceCategory: 'öppen narkotikahandel',
        areaId: 'sthlm:plats:sergels-torg',
      },
      {
        title: 'Felställda cyklar i passager',
        description: 'Passager som blir trånga och svåra att överblicka.',
        offenceCategory: null,
        areaId: null,
      },
    ],
    summary: 'Bilderna är eniga om ytorna och tiderna (syntetiskt).',
    figures: [],
  }),
  objectOf(klara, `${klara}:1:prioritisation`, committee, '2025-06-09', {
    kind: 'PRIORITISATION',
    problems: [
      {
        problem: dealing,
        place: 'place:sergels-torg',
        basis: 'Anmälda brott 2024; de två lägesbilderna',
        decision: 'PRIORITISED',
        reason: 'Parterna råder tillsammans över platsens utformning, skötsel och närvaro.',
      },
      {
        problem: 'Felställda cyklar i passager',
        place: 'place:klara',
        basis: 'Synpunkter i Tyck till 2024',
        decision: 'LEFT_OUT',
        reason: 'Tas om hand i trafiknämndens ordinarie drift.',
      },
    ],
  }),
  objectOf(klara, analysis, committee, '2025-06-16', {
    kind: 'CAUSE_ANALYSIS',
    problem: dealing,
    step: 'TEST_AND_PRUNE',
    time: 'Vardagar mellan klockan 14 och 20',
    place: 'Tre ytor vid Sergels torg och passagen mot Klara',
    knowledge: 'Handeln flyttar inom kvarteret när närvaron ökar på en yta (syntetiskt).',
    assumptions: [
      {
        text: 'Ytor utan verksamhet och utan ansvarig på plats',
        rootCause: 'concept:offentlig-miljo-som-orsak',
        decision: 'KEPT',
        evidence: 'Observationer under fyra veckor av platsens parter (syntetiskt).',
        figures: [],
      },
      {
        text: 'Korta avstånd till kollektivtrafik gör platsen lätt att nå och att lämna',
        rootCause: null,
        decision: 'UNDECIDED',
        evidence: '',
        figures: [],
      },
    ],
  }),
  objectOf(
    klara,
    offences,
    committee,
    '2025-06-23',
    goal({
      specific:
        'Färre anmälda brott i lokalpolisområde Norra innerstaden första halvåret 2027 än första halvåret 2025',
      measure: 'COUNT',
      indicator: 'police.reported-offences.total',
      unit: 'antal',
      baseline: 16_504,
      target: 15_000,
      acceptances: everybody,
      realisticBecause: 'Tre avgränsade ytor, och fyra parter som är på plats varje dag.',
      due: '2027-06-30',
      horizon: 'SHORT',
    }),
  ),
  objectOf(
    klara,
    repairs,
    committee,
    '2025-06-23',
    goal({
      specific: 'Kortare tid från felanmälan i Klara till att felet är åtgärdat',
      measure: 'TIME',
      unit: 'timmar',
      baseline: 96,
      target: 48,
      acceptances: everybody,
      realisticBecause: 'En gemensam jour i stället för tre (syntetiskt).',
      due: '2028-12-31',
      horizon: 'LONG',
    }),
  ),
  objectOf(
    klara,
    'klara:measure:presence',
    unit,
    '2025-06-25',
    measure({
      title: 'Samordnad närvaro på de tre ytorna (syntetisk)',
      problem: dealing,
      goal: offences,
      causeAnalysis: analysis,
      cause: 1,
      preventionKind: 'SITUATIONAL',
      targetGroups: ['concept:besokare', 'concept:foretagare'],
      arenas: ['PUBLIC_SPACE', 'TRANSIT'],
      place: 'place:sergels-torg',
      responsibleFunction: 'Kommunpolis',
      plannedFrom: '2025-09-01',
      plannedTo: '2027-06-30',
      actualFrom: '2025-09-01',
    }),
  ),
  objectOf(
    klara,
    'klara:measure:office',
    'org:kommunstyrelsen',
    '2025-06-25',
    measure({
      title: 'Trygghetskontor (syntetisk)',
      problem: dealing,
      goal: offences,
      workKind: 'SAFETY_PROMOTION',
      targetGroups: ['concept:besokare'],
      arenas: ['PUBLIC_SPACE', 'WORKING_LIFE'],
      place: 'place:klara',
      responsibleFunction: 'Platssamordnare',
      plannedFrom: '2025-10-01',
      plannedTo: '2028-06-30',
      actualFrom: '2025-10-06',
    }),
  ),
  objectOf(
    klara,
    'klara:measure:repairs',
    'org:trafiknamnden',
    '2025-06-26',
    measure({
      title: 'Gemensam felanmälan med jour (syntetisk)',
      problem: dealing,
      goal: repairs,
      causeAnalysis: analysis,
      cause: 1,
      preventionKind: 'SITUATIONAL',
      targetGroups: ['concept:foretagare'],
      arenas: ['PUBLIC_SPACE'],
      place: 'place:klara',
      responsibleFunction: 'Enhetschef för skötsel',
      responsibleRole: 'MANAGER',
      plannedFrom: '2025-09-01',
      plannedTo: '2027-12-31',
      actualFrom: '2025-09-08',
    }),
  ),
  objectOf(
    klara,
    'klara:measure:upkeep',
    'org:trafiknamnden',
    '2026-01-20',
    measure({
      title: 'Skötsel och ljus i passagen mot Klara (syntetisk)',
      problem: dealing,
      goal: repairs,
      causeAnalysis: analysis,
      cause: 1,
      preventionKind: 'SITUATIONAL',
      physical: true,
      perspectives: physicalPerspectives,
      weighing: 'Ljuset vägt mot platsens kulturvärden tillsammans med stadsbyggnadskontoret (syntetiskt).',
      targetGroups: ['concept:besokare'],
      arenas: ['PUBLIC_SPACE'],
      place: 'place:klara',
      responsibleFunction: 'Driftansvarig',
      responsibleRole: 'STAFF',
      plannedFrom: '2026-02-02',
      plannedTo: '2027-01-31',
      actualFrom: '2026-02-09',
    }),
  ),
  objectOf(klara, 'klara:followup:offences', committee, '2026-06-15', {
    kind: 'FOLLOW_UP',
    goal: offences,
    measures: ['klara:measure:presence', 'klara:measure:office'],
    on: '2026-06-15',
    outcome: 'NOT_ASSESSABLE',
    value: null,
    text: 'För tidigt att bedöma; siffror för våren är inte publicerade.',
    learning: 'Läs siffrorna innan nästa möte.',
    figures: [],
    ilsId: null,
  }),
];

/** Of a place collaboration, in the middle of its work. */
export const klaraProcess: SeedProcess = {
  id: klara,
  title: 'Samverkansprocess Klara (syntetisk)',
  agreement: null,
  placeCollaboration: 'place-collaboration:klara',
  area: 'sthlm:stadsdel:norrmalm',
  lead: committee,
  provider: committee,
  rowArea: 'sthlm:stadsdel:norrmalm',
  mandate: 'Platssamordnaren leder arbetsgruppen, som beslutar om insatser på platsen (syntetiskt).',
  resources: 'En platssamordnare på heltid och parternas egen personal (syntetiskt).',
  decision: {
    diarienummer: 'DEMO sdn-norra-innerstaden process 2025/1',
    decided: '2025-05-05',
    function: 'Platssamverkans styrgrupp',
  },
  startedOn: '2025-05-12',
  closedOn: null,
  moves: [
    { on: '2025-05-19', to: 'OWN_MAPPING' },
    { on: '2025-05-30', to: 'JOINT_MAPPING' },
    { on: '2025-09-01', to: 'IMPLEMENTATION' },
  ],
  objects,
};
