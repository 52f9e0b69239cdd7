import type { ProcessObject } from '../../../../policy/process.ts';
import { jarvaFollowUps } from './jarva-follow-ups.ts';
import { fires, firesAnalysis, firesBefore, firesGoal, jarva, safeGoal, unsafe } from './jarva-ids.ts';
import { jarvaMeasures } from './jarva-measures.ts';
import { acceptedBy, goal, objectOf, type SeedProcess } from './terms.ts';

const committee = 'org:sdn-jarva';
const made = (id: string, day: string, content: ProcessObject['content']) =>
  objectOf(jarva, id, committee, day, content);

const mapping: readonly ProcessObject[] = [
  made(`${jarva}:1:joint`, '2025-02-24', {
    kind: 'JOINT_PICTURE',
    scope: 'JOINT',
    title: 'Gemensam lägesbild Järva 2024 (syntetisk)',
    composedOf: [
      { picture: 'picture:city:sdn-jarva:2025-02', owner: committee },
      { picture: 'picture:police:lpo-jarva:2025-02', owner: 'org:lpo-jarva' },
      { picture: 'picture:civil:nattvandrarna-jarva:2025-02', owner: 'org:nattvandrarna-jarva' },
      { picture: 'picture:region:trafikforvaltningen:2025-02', owner: 'org:trafikforvaltningen' },
    ],
    composedOfJoint: [],
    problems: [
      {
        title: fires,
        description: 'Bränder i containrar, grovsoprum och vid gångvägar, oftast fredag till lördag.',
        offenceCategory: 'skadegörelse',
        areaId: 'sthlm:stadsdel:rinkeby',
      },
      {
        title: unsafe,
        description: 'Få vuxna på torget efter stängning; resande väntar inne i biljetthallen.',
        offenceCategory: null,
        areaId: 'sthlm:plats:rinkeby-torg',
      },
      {
        title: 'Nedskräpning vid bostadshus',
        description: 'Återkommande nedskräpning på gårdar och vid miljöstationer.',
        offenceCategory: null,
        areaId: null,
      },
    ],
    summary:
      'De fyra lägesbilderna pekar ut samma torg; två av dem, polisens och nattvandrarnas, också gångvägen. Bilderna skiljer sig åt om orsakerna, som prövas i analysen (syntetiskt).',
    figures: [],
  }),
  made(`${jarva}:1:prioritisation`, '2025-03-03', {
    kind: 'PRIORITISATION',
    problems: [
      {
        problem: fires,
        place: 'place:rinkeby-torg',
        basis: 'Registrerade bränder 2024; nämndens och polisens lägesbilder',
        decision: 'PRIORITISED',
        reason:
          'Nämndens och polisens lägesbilder har problemet, och parterna råder tillsammans över platsen.',
      },
      {
        problem: unsafe,
        place: 'place:rinkeby-torg',
        basis: 'Trygghetsmätningen 2023; trygghetsvandring hösten 2024',
        decision: 'PRIORITISED',
        reason: 'Samma plats och samma tider som bränderna.',
      },
      {
        problem: 'Nedskräpning vid bostadshus',
        place: null,
        basis: 'Synpunkter i Tyck till 2024',
        decision: 'LEFT_OUT',
        reason: 'Sköts i ordinarie drift; polisen har inga resurser till det (syntetiskt).',
      },
    ],
  }),
  made(firesAnalysis, '2025-03-10', {
    kind: 'CAUSE_ANALYSIS',
    problem: fires,
    step: 'SELECT_MEASURES',
    time: 'Fredag och lördag mellan klockan 20 och 02',
    place: 'Rinkeby torg och gångvägen mot Tensta',
    knowledge:
      'Bränderna ligger längs två gångvägar och vid tre grovsoprum. De är jämnt fördelade över året men inte över veckan (syntetiskt).',
    assumptions: [
      {
        text: 'Brännbart material lämnas ute',
        rootCause: null,
        decision: 'KEPT',
        evidence: 'Brandförsvarets platsbesök: material vid tio av tolv platser (syntetiskt).',
        figures: [],
      },
      {
        text: 'Mörka gångvägar utan insyn',
        rootCause: 'concept:offentlig-miljo-som-orsak',
        decision: 'KEPT',
        evidence: 'Trygghetsvandringen och belysningsmätning på gångvägen (syntetiskt).',
        figures: [],
      },
      {
        text: 'Sommarlov utan aktiviteter',
        rootCause: null,
        decision: 'DROPPED',
        evidence: 'Bränderna är jämnt fördelade över året (syntetiskt).',
        figures: [],
      },
    ],
  }),
  made(
    firesGoal,
    '2025-03-24',
    goal({
      specific: 'Färre registrerade bränder i Järva andra halvåret 2025 än andra halvåret 2024',
      measure: 'COUNT',
      indicator: 'fire.fires.total',
      unit: 'antal',
      baseline: firesBefore,
      target: Math.floor(0.9 * firesBefore),
      acceptances: acceptedBy({
        [committee]: '2025-04-02',
        'org:lpo-jarva': '2025-04-03',
        'org:trafiknamnden': '2025-04-07',
      }),
      realisticBecause:
        'Tolv kända platser, och parterna råder över belysning, sophantering och närvaro där.',
      due: '2025-12-31',
      horizon: 'SHORT',
      ilsId: 'ILS-DEMO-1',
    }),
  ),
  made(
    safeGoal,
    '2025-03-24',
    goal({
      specific: 'En mindre andel i Järva känner sig otrygg ute sent på kvällen',
      measure: 'ATTITUDE',
      indicator: 'city.safety-survey.unsafe-late',
      unit: 'procent',
      target: 12,
      acceptances: acceptedBy({
        [committee]: '2025-04-02',
        'org:lpo-jarva': '2025-04-03',
        'org:trafiknamnden': '2025-04-07',
      }),
      realisticBecause:
        'Insatserna pågår i drygt ett år före mätningen 2026, på de platser som mätningen 2023 pekar ut.',
      due: '2027-12-31',
      horizon: 'LONG',
      ilsId: 'ILS-DEMO-2',
    }),
  ),
];

/** A whole round, with a restart, and the beginning of the next one. */
export const jarvaProcess: SeedProcess = {
  id: jarva,
  title: 'Samverkansprocess Järva (syntetisk)',
  agreement: 'agreement:local:jarva:jarva',
  placeCollaboration: null,
  area: 'sthlm:sdo:jarva',
  lead: committee,
  provider: committee,
  rowArea: 'sthlm:sdo:jarva',
  mandate: 'Arbetsgruppen beslutar om gemensamma insatser inom parternas budget (syntetiskt).',
  resources: 'En halv tjänst hos varje part och medel för belysning och skötsel (syntetiskt).',
  decision: {
    diarienummer: 'DEMO sdn-jarva process 2025/1',
    decided: '2025-01-08',
    function: 'Stadsdelsdirektör och lokalpolisområdeschef',
  },
  startedOn: '2025-01-13',
  closedOn: null,
  moves: [
    { on: '2025-01-20', to: 'OWN_MAPPING' },
    { on: '2025-02-17', to: 'JOINT_MAPPING' },
    { on: '2025-04-22', to: 'IMPLEMENTATION' },
    {
      on: '2025-06-09',
      to: 'JOINT_MAPPING',
      reason: 'Ny uppgift om markägande: orsaken om belysning prövas om.',
    },
    { on: '2025-06-23', to: 'IMPLEMENTATION' },
    { on: '2026-01-19', to: 'FOLLOW_UP' },
    { on: '2026-09-01', to: 'OWN_MAPPING' },
  ],
  objects: [...mapping, ...jarvaMeasures, ...jarvaFollowUps],
};
