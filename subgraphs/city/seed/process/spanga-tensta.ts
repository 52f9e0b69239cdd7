import { acceptedBy, goal, measure, objectOf, type SeedProcess } from './terms.ts';

const process = 'process:spanga-tensta';
const committee = 'org:sdn-spanga-tensta';
const unsafe = 'Otrygghet vid Tensta centrum';
const target = 'spanga-tensta:goal:fires';

/** Of a committee that is no more: its successor has its rows. Closed before it was followed up. */
export const spangaTenstaProcess: SeedProcess = {
  id: process,
  title: 'Samverkansprocess Spånga-Tensta (syntetisk)',
  agreement: 'agreement:local:spanga-tensta:jarva',
  placeCollaboration: null,
  area: 'sthlm:sdo:spanga-tensta',
  lead: committee,
  provider: 'org:sdn-jarva',
  rowArea: 'sthlm:sdo:jarva',
  mandate: 'Arbetsgruppen föreslår, stadsdelsdirektören beslutar (syntetiskt).',
  resources: 'Inom ordinarie budget (syntetiskt).',
  decision: {
    diarienummer: 'DEMO sdn-spanga-tensta process 2020/1',
    decided: '2020-09-28',
    function: 'Stadsdelsdirektör',
  },
  startedOn: '2020-10-05',
  closedOn: '2023-06-30',
  moves: [
    { on: '2020-10-12', to: 'OWN_MAPPING' },
    { on: '2020-11-09', to: 'JOINT_MAPPING' },
    { on: '2021-01-11', to: 'IMPLEMENTATION' },
  ],
  objects: [
    objectOf(process, `${process}:1:joint`, committee, '2020-11-16', {
      kind: 'JOINT_PICTURE',
      scope: 'JOINT',
      title: 'Gemensam lägesbild Spånga-Tensta 2020 (syntetisk)',
      composedOf: [
        { picture: 'picture:city:sdn-spanga-tensta:2020-10', owner: committee },
        { picture: 'picture:police:lpo-jarva:2020-10', owner: 'org:lpo-jarva' },
      ],
      composedOfJoint: [],
      problems: [
        {
          title: unsafe,
          description: 'Få vuxna kring centrum kvällstid.',
          offenceCategory: null,
          areaId: 'sthlm:plats:tensta-centrum',
        },
        {
          title: 'Nedskräpning vid skolvägar',
          description: 'Återkommande under terminerna.',
          offenceCategory: null,
          areaId: null,
        },
      ],
      summary: 'Båda bilderna har centrum kvällstid (syntetiskt).',
      figures: [],
    }),
    objectOf(process, `${process}:1:prioritisation`, committee, '2020-11-23', {
      kind: 'PRIORITISATION',
      problems: [
        {
          problem: unsafe,
          place: 'place:tensta-centrum',
          basis: 'De två lägesbilderna',
          decision: 'PRIORITISED',
          reason: 'Finns i båda lägesbilderna.',
        },
        {
          problem: 'Nedskräpning vid skolvägar',
          place: null,
          basis: 'Synpunkter i Tyck till 2019',
          decision: 'LEFT_OUT',
          reason: 'Sköts i ordinarie drift.',
        },
      ],
    }),
    objectOf(
      process,
      target,
      committee,
      '2020-12-07',
      goal({
        specific: 'Färre registrerade bränder i Spånga-Tensta 2021 än 2020',
        measure: 'COUNT',
        indicator: 'fire.fires.total',
        unit: 'antal',
        target: 90,
        acceptances: acceptedBy({
          [committee]: '2020-12-14',
          'org:lpo-jarva': '2020-12-15',
          'org:trafiknamnden': '2020-12-17',
        }),
        realisticBecause: 'De flesta kring ett avgränsat centrum, vid en känd tid på dygnet.',
        due: '2021-12-31',
        horizon: 'SHORT',
      }),
    ),
    objectOf(
      process,
      'spanga-tensta:measure:evenings',
      committee,
      '2020-12-09',
      measure({
        title: 'Öppen mötesplats tre kvällar i veckan (syntetisk)',
        problem: unsafe,
        goal: target,
        preventionKind: 'SOCIAL',
        targetGroups: ['concept:boende'],
        arenas: ['LEISURE', 'OPEN_PRESCHOOL'],
        place: 'place:tensta-centrum',
        responsibleFunction: 'Enhetschef för fritid',
        responsibleRole: 'MANAGER',
        plannedFrom: '2021-01-11',
        plannedTo: '2021-05-31',
        actualFrom: '2021-01-11',
        actualTo: '2021-05-31',
      }),
    ),
  ],
};
