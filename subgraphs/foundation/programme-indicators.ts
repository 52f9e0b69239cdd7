import { at, type ReleaseLevel } from './release-levels.ts';

/** An indicator that the safety programme asks for and nobody publishes: its figures are synthetic. */
export type ProgrammeIndicator = {
  readonly no: number;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly unit: 'antal' | 'procent';
  readonly theme: string;
  readonly comparabilityClass: string;
  readonly sourceText: string;
  readonly releasedAt: readonly ReleaseLevel[];
  readonly releasedBy: { readonly SEX?: readonly ReleaseLevel[] };
};

/** The whole city and a whole year, and nothing finer: what the key figures rest on. */
const cityYear = at('CITY', 'YEAR');
const synthetic = 'Syntetiska data';

/** Number, the last part of the id, the name, and what is counted or asked. */
type Line = readonly [no: number, last: string, name: string, what: string];

const schoolSurvey: readonly ProgrammeIndicator[] = (
  [
    [100, 'offending', 'Självdeklarerad brottslighet', 'har begått något brott de senaste tolv månaderna'],
    [101, 'minor-offences', 'Självdeklarerade lindrigare brott', 'har begått något lindrigare brott'],
    [102, 'serious-offences', 'Självdeklarerade allvarligare brott', 'har begått något allvarligare brott'],
    [103, 'alcohol', 'Alkoholkonsumtion bland unga', 'har druckit alkohol'],
    [104, 'drugs', 'Narkotikakonsumtion bland unga', 'har använt narkotika'],
    [105, 'tobacco', 'Tobakskonsumtion bland unga', 'använder tobak'],
    [106, 'mental-health', 'Psykisk ohälsa bland unga', 'har uppgett besvär av psykisk ohälsa'],
  ] satisfies readonly Line[]
).map(([no, last, name, what]) => ({
  no,
  id: `city.school-survey.${last}`,
  name,
  description: `Andel elever i skolår 9 och gymnasiets år 2 som svarat att de ${what}, efter kön. Hela staden, vartannat år; aldrig en skola. Siffrorna är syntetiska. Jämförs inte med NTU.`,
  unit: 'procent',
  theme: 'skolenkät',
  comparabilityClass: 'stockholmsenkaten',
  sourceText: 'Syntetiska data, inte Stockholmsenkätens',
  releasedAt: cityYear,
  releasedBy: { SEX: cityYear },
}));

const safetySurvey: readonly ProgrammeIndicator[] = (
  [
    [
      107,
      'worried-close',
      'Orolig för närstående',
      'oroat sig för att någon närstående ska utsättas för brott',
    ],
    [
      108,
      'worried-society',
      'Orolig över brottsligheten i stort',
      'oroat sig över brottsligheten i samhället',
    ],
    [109, 'victimisation', 'Utsatthet för brott', 'utsatts för något brott'],
    [110, 'trust', 'Förtroende och tillit', 'haft förtroende för stadens arbete och tillit till andra'],
  ] satisfies readonly Line[]
).map(([no, last, name, what]) => ({
  no,
  id: `city.safety-survey.${last}`,
  name,
  description: `Andel i åldern 16–79 år som de senaste tolv månaderna har ${what}, efter kön. Hela staden, vart tredje år. Siffrorna är syntetiska. Jämförs inte med NTU.`,
  unit: 'procent',
  theme: 'trygghet',
  comparabilityClass: 'trygghetsmatningen',
  sourceText: 'Syntetiska data, inte Trygghetsmätningens',
  releasedAt: cityYear,
  releasedBy: { SEX: cityYear },
}));

/** What committees and companies report to kommunstyrelsen: one number a year of the whole city, rounded at its source. */
const keyFigure = (
  [no, last, name, what]: Line,
  reports: string,
  theme: string,
  comparabilityClass: string,
  unit: ProgrammeIndicator['unit'] = 'antal',
): ProgrammeIndicator => ({
  no,
  id: `city.key-figures.${last}`,
  name,
  description: `${what}. Redovisas av ${reports}, ${
    unit === 'antal' ? 'avrundat till tio' : 'i hela procent'
  } innan det når navet; aldrig mindre än hela staden och ett helt år. Siffrorna är syntetiska.`,
  unit,
  theme,
  comparabilityClass,
  sourceText: synthetic,
  releasedAt: cityYear,
  releasedBy: {},
});

const schools = 'utbildningsnämnden';
const labour = 'arbetsmarknadsnämnden';
const districts = 'stadsdelsnämnderna';
const environment = 'miljö- och hälsoskyddsnämnden';

const keyFigures: readonly ProgrammeIndicator[] = [
  keyFigure(
    [
      111,
      'school-climate',
      'Trygghet och studiero',
      'Andel elever som i skolenkäten är nöjda med trygghet och studiero. Jämförs inte med NTU',
    ],
    schools,
    'skola',
    'skolenkat',
    'procent',
  ),
  keyFigure(
    [
      112,
      'tenants-safe',
      'Trygga hyresgäster',
      'Andel som i bostadsbolagens boendeenkäter känner sig trygga. Jämförs inte med NTU',
    ],
    'bostadsbolagen',
    'boende',
    'boendeenkat',
    'procent',
  ),
  keyFigure(
    [
      113,
      'eligibility',
      'Gymnasiebehörighet, årskurs 9',
      'Andel elever som lämnar årskurs 9 med behörighet till gymnasiet',
    ],
    schools,
    'skola',
    'skolresultat',
    'procent',
  ),
  keyFigure(
    [114, 'school-dropout', 'Skolavhopp', 'Andel elever som avbryter gymnasiet'],
    schools,
    'skola',
    'skolavhopp',
    'procent',
  ),
  ...(
    [
      [115, 'parenting-abc', 'Föräldrastöd: ABC', 'Antal deltaganden i ABC', districts],
      [116, 'parenting-komet', 'Föräldrastöd: Komet', 'Antal deltaganden i Komet', districts],
      [
        117,
        'parenting-newly-arrived',
        'Föräldrastöd: grupper för nyanlända',
        'Antal deltaganden i grupper för nyanlända föräldrar',
        districts,
      ],
      [118, 'home-visits', 'Utökade hembesök', 'Antal hembesök enligt Rinkebymodellen', districts],
      [119, 'labour-market-young', 'Arbetsmarknadsinsatser för unga', 'Antal deltaganden', labour],
      [
        120,
        'labour-market-disability',
        'Arbetsmarknadsinsatser vid funktionsnedsättning',
        'Antal deltaganden',
        labour,
      ],
      [121, 'jobbtorg', 'Jobbtorg Stockholm', 'Antal deltaganden på Jobbtorg', labour],
    ] as const
  ).map(([no, last, name, what, reports]) =>
    keyFigure([no, last, name, what], reports, 'deltaganden', 'deltaganden'),
  ),
  ...(
    [
      [
        122,
        'guards-turned-away',
        'Ordningsvakter: avvisanden',
        'Antal gånger som stadens ordningsvakter avvisat',
      ],
      [
        123,
        'guards-removed',
        'Ordningsvakter: avlägsnanden',
        'Antal gånger som stadens ordningsvakter avlägsnat',
      ],
      [
        124,
        'guards-custody',
        'Ordningsvakter: omhändertaganden',
        'Antal gånger som stadens ordningsvakter omhändertagit',
      ],
    ] satisfies readonly Line[]
  ).map((line) => keyFigure(line, 'kommunstyrelsen', 'ordningsvakter', 'ingripanden')),
  ...(
    [
      [
        125,
        'settlement-actions',
        'Åtgärder mot otillåtna boplatser',
        'Antal åtgärder, utan var och om vilka',
        'exploateringsnämnden',
      ],
      [126, 'procurement-controls', 'Kontroller vid inköp', 'Antal kontroller', 'kommunstyrelsen'],
      [127, 'inspections-alcohol', 'Tillsyn: alkohol', 'Antal tillsynsbesök', 'socialnämnden'],
      [128, 'inspections-tobacco', 'Tillsyn: tobak', 'Antal tillsynsbesök', 'socialnämnden'],
      [129, 'inspections-food', 'Tillsyn: livsmedel', 'Antal tillsynsbesök', environment],
      [
        130,
        'suggestions',
        'Synpunkter och förslag om trygghet',
        'Antal synpunkter och förslag från invånare, utan vad de säger',
        districts,
      ],
    ] as const
  ).map(([no, last, name, what, reports]) =>
    keyFigure([no, last, name, what], reports, 'uppföljning', 'uppfoljning'),
  ),
];

const open: readonly ProgrammeIndicator[] = [
  {
    no: 131,
    id: 'city.daytime-population.total',
    name: 'Dagbefolkning',
    description:
      'Hur många som är i området på dagen: de som bor kvar och de som arbetar där, avrundat till hundra. Siffrorna är syntetiska.',
    unit: 'antal',
    theme: 'befolkning',
    comparabilityClass: 'dagbefolkning',
    sourceText: synthetic,
    releasedAt: [...at('DISTRICT_COMMITTEE_AREA', 'YEAR'), ...cityYear],
    releasedBy: {},
  },
  ...(
    [
      [132, 'prosecutions', 'Åtal i kommunen', 'Antal åtal'],
      [133, 'convictions', 'Lagföringar i kommunen', 'Antal lagföringar'],
    ] satisfies readonly Line[]
  ).map(
    ([no, last, name, what]): ProgrammeIndicator => ({
      no,
      id: `bra.municipal-outcomes.${last}`,
      name,
      description: `${what} i hela kommunen och ett helt år, avrundat till tio. Siffrorna är syntetiska, inte Brås.`,
      unit: 'antal',
      theme: 'lagföring',
      comparabilityClass: 'lagforing',
      sourceText: 'Syntetiska data, inte Brås',
      releasedAt: cityYear,
      releasedBy: {},
    }),
  ),
];

/** What the counts of a product are multiples of before they reach the hub: it never has the exact ones. Their shares are whole per cent. */
export const roundedAtSource: ReadonlyMap<string, number> = new Map([
  ['city.key-figures', 10],
  ['bra.municipal-outcomes', 10],
  ['city.daytime-population', 100],
]);

/** The indicators 100 to 133. */
export const programmeIndicators: readonly ProgrammeIndicator[] = Object.freeze([
  ...schoolSurvey,
  ...safetySurvey,
  ...keyFigures,
  ...open,
]);
