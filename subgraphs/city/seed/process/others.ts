import { objectOf, type SeedProcess } from './terms.ts';

const central = 'org:kommunstyrelsen';
const stad = 'process:stad';

/** The city's own: a picture composed of the joint ones. */
export const stadProcess: SeedProcess = {
  id: stad,
  title: 'Samverkansprocess för hela staden (syntetisk)',
  agreement: 'agreement:stad-polis',
  placeCollaboration: null,
  area: 'sthlm:kommun',
  lead: central,
  provider: central,
  rowArea: 'sthlm:kommun',
  mandate: 'Trygghetsdirektören och polisregionen beslutar om stadens gemensamma inriktning (syntetiskt).',
  resources: 'Två tjänster vid stadsledningskontoret (syntetiskt).',
  decision: {
    diarienummer: 'DEMO kommunstyrelsen process 2026/1',
    decided: '2026-01-26',
    function: 'Trygghetsdirektör',
  },
  startedOn: '2026-02-02',
  closedOn: null,
  moves: [
    { on: '2026-02-16', to: 'OWN_MAPPING' },
    { on: '2026-04-07', to: 'JOINT_MAPPING' },
  ],
  objects: [
    objectOf(stad, 'stad:analysis:nights', central, '2026-03-23', {
      kind: 'CAUSE_ANALYSIS',
      problem: 'Otrygghet på torg kvällstid i flera stadsdelsområden',
      step: 'PREPARATION',
      time: 'Kvällar, hela året',
      place: 'Torg och centrum i ytterstaden',
      knowledge: '',
      assumptions: [],
    }),
    objectOf(stad, `${stad}:1:joint`, central, '2026-04-20', {
      kind: 'JOINT_PICTURE',
      scope: 'CITY_WIDE',
      title: 'Stadsövergripande lägesbild 2025 (syntetisk)',
      composedOf: [{ picture: 'picture:city:kommunstyrelsen:2026-03', owner: central }],
      composedOfJoint: ['process:jarva:1:joint', 'process:klara:1:joint', 'process:farsta:1:joint'],
      problems: [
        {
          title: 'Otrygghet på torg kvällstid i flera stadsdelsområden',
          description: 'Tre gemensamma lägesbilder gäller torg och centrum.',
          offenceCategory: null,
          areaId: null,
        },
      ],
      summary: 'Stadens bild bygger på de lokala; inget område jämförs med ett annat (syntetiskt).',
      figures: [],
    }),
  ],
};

const skarholmen = 'process:skarholmen';
const skarholmenCommittee = 'org:sdn-skarholmen';
const thefts = 'Stölder vid Skärholmens centrum';

/** A round that has come to priorities, and looks into its problem. */
export const skarholmenProcess: SeedProcess = {
  id: skarholmen,
  title: 'Samverkansprocess Skärholmen (syntetisk)',
  agreement: 'agreement:local:skarholmen:skarholmen',
  placeCollaboration: null,
  area: 'sthlm:sdo:skarholmen',
  lead: skarholmenCommittee,
  provider: skarholmenCommittee,
  rowArea: 'sthlm:sdo:skarholmen',
  mandate: 'Arbetsgruppen föreslår, stadsdelsdirektören beslutar (syntetiskt).',
  resources: 'Inom ordinarie budget (syntetiskt).',
  decision: {
    diarienummer: 'DEMO sdn-skarholmen process 2026/1',
    decided: '2026-02-23',
    function: 'Stadsdelsdirektör',
  },
  startedOn: '2026-03-02',
  closedOn: null,
  moves: [
    { on: '2026-03-09', to: 'OWN_MAPPING' },
    { on: '2026-04-27', to: 'JOINT_MAPPING' },
  ],
  objects: [
    objectOf(skarholmen, `${skarholmen}:1:joint`, skarholmenCommittee, '2026-05-04', {
      kind: 'JOINT_PICTURE',
      scope: 'JOINT',
      title: 'Gemensam lägesbild Skärholmen 2026 (syntetisk)',
      composedOf: [
        { picture: 'picture:city:sdn-skarholmen:2026-04', owner: skarholmenCommittee },
        { picture: 'picture:police:lpo-skarholmen:2026-04', owner: 'org:lpo-skarholmen' },
      ],
      composedOfJoint: [],
      problems: [
        {
          title: thefts,
          description: 'Stölder dagtid i och vid centrum.',
          offenceCategory: 'stöld',
          areaId: 'sthlm:plats:skarholmens-centrum',
        },
        {
          title: 'Nedskräpning längs bäckravinen',
          description: 'Återkommande under sommaren.',
          offenceCategory: null,
          areaId: null,
        },
      ],
      summary: 'Bilderna är eniga om centrum (syntetiskt).',
      figures: [],
    }),
    objectOf(skarholmen, `${skarholmen}:1:prioritisation`, skarholmenCommittee, '2026-05-11', {
      kind: 'PRIORITISATION',
      problems: [
        {
          problem: thefts,
          place: 'place:skarholmens-centrum',
          basis: 'Anmälda brott 2025; de två lägesbilderna',
          decision: 'PRIORITISED',
          reason: 'Finns i båda lägesbilderna.',
        },
        {
          problem: 'Nedskräpning längs bäckravinen',
          place: null,
          basis: 'Synpunkter i Tyck till 2025',
          decision: 'LEFT_OUT',
          reason: 'Sköts i ordinarie drift.',
        },
      ],
    }),
    objectOf(skarholmen, 'skarholmen:analysis:thefts', skarholmenCommittee, '2026-05-25', {
      kind: 'CAUSE_ANALYSIS',
      problem: thefts,
      step: 'DEEPEN_KNOWLEDGE',
      time: 'Vardagar mellan klockan 15 och 19',
      place: 'Skärholmens centrum',
      knowledge: 'Anmälningarna ligger vid två entréer (syntetiskt).',
      assumptions: [],
    }),
  ],
};

const skarpnack = 'process:skarpnack';
const skarpnackCommittee = 'org:sdn-skarpnack';

/** A round that has only begun. */
export const skarpnackProcess: SeedProcess = {
  id: skarpnack,
  title: 'Samverkansprocess Skarpnäck (syntetisk)',
  agreement: 'agreement:local:skarpnack:globen',
  placeCollaboration: null,
  area: 'sthlm:sdo:skarpnack',
  lead: skarpnackCommittee,
  provider: skarpnackCommittee,
  rowArea: 'sthlm:sdo:skarpnack',
  mandate: 'Arbetsgruppen föreslår, stadsdelsdirektören beslutar (syntetiskt).',
  resources: 'Inom ordinarie budget (syntetiskt).',
  decision: {
    diarienummer: 'DEMO sdn-skarpnack process 2026/1',
    decided: '2026-09-07',
    function: 'Stadsdelsdirektör',
  },
  startedOn: '2026-09-14',
  closedOn: null,
  moves: [{ on: '2026-09-28', to: 'OWN_MAPPING' }],
  objects: [
    objectOf(skarpnack, 'skarpnack:analysis:square', skarpnackCommittee, '2026-10-12', {
      kind: 'CAUSE_ANALYSIS',
      problem: 'Otrygghet vid Skarpnäcks torg',
      step: 'PREPARATION',
      time: 'Kvällar',
      place: 'Skarpnäcks torg',
      knowledge: '',
      assumptions: [],
    }),
  ],
};
