import type { DisclosureRegime } from '../../policy/disclosure.ts';
import type { DatabaseName } from '../database.ts';
import type { BreakdownDimension } from './breakdowns.ts';
import { programmeIndicators } from './programme-indicators.ts';
import { at, bySexAndAge, type ReleaseLevel, releaseLevels } from './release-levels.ts';

/** What an indicator is and how its figures are published. */
export type Indicator = {
  /** Never changed and never given to another. */
  readonly no: number;
  readonly id: string;
  readonly product: string;
  readonly host: DatabaseName;
  readonly name: string;
  readonly description: string;
  readonly unit: 'antal' | 'timmar' | 'procent';
  readonly theme: string;
  /** Series of different classes never share an axis. */
  readonly comparabilityClass: string;
  readonly sourceText: string;
  readonly synthetic: boolean;
  /** How small counts are protected, the same for all indicators of a product; null for what needs no protection. */
  readonly regime: DisclosureRegime | null;
  readonly releasedAt: readonly ReleaseLevel[];
  /** At which levels and intervals which breakdown is published; a dimension that is missing, nowhere. */
  readonly releasedBy: Readonly<
    Partial<Record<Exclude<BreakdownDimension, 'TOTAL'>, readonly ReleaseLevel[]>>
  >;
  readonly vintage: string;
};

const vintage = '2026-06';
/** Another value of every sensitive cell must be possible; by how much more than 1 is not asked. */
const suppressing: DisclosureRegime = { kind: 'threshold', threshold: 5, distance: 1 };
const rounding: DisclosureRegime = { kind: 'rounding', base: 5 };
const synthetic = 'Syntetiska data';
const calibrated = 'Syntetiska data, kalibrerade mot Brå';

type Counted = Pick<Indicator, 'no' | 'id' | 'host' | 'name' | 'description' | 'theme'> &
  Partial<Pick<Indicator, 'comparabilityClass' | 'sourceText' | 'unit' | 'regime' | 'releasedBy'>> & {
    readonly releasedAt: readonly ReleaseLevel[];
  };

/** An indicator of the demonstration: synthetic, a count of events, protected, unless it says otherwise. */
const counted = (given: Counted): Indicator => ({
  product: productOf(given.id),
  unit: 'antal',
  comparabilityClass: 'events',
  sourceText: synthetic,
  synthetic: true,
  regime: suppressing,
  releasedBy: {},
  vintage,
  ...given,
});

const productOf = (id: string): string => id.split('.').slice(0, 2).join('.');

const offences = (
  [
    [1, 'burglary', 'Inbrottsstöld', 'stöld genom inbrott; räknas även bland tillgreppsbrotten'],
    [2, 'drugs-weapons', 'Narkotika- och vapenbrott', 'narkotikabrott och vapenbrott'],
    [3, 'person', 'Brott mot person', 'brott mot person'],
    [4, 'theft', 'Tillgreppsbrott', 'stöld, rån m.m.; inbrottsstöld ingår'],
    [5, 'vandalism', 'Skadegörelsebrott', 'skadegörelse'],
    [6, 'other', 'Övriga brott', 'övriga brott'],
    [
      7,
      'total',
      'Samtliga brott',
      'samtliga brott; summan av kategorierna, med inbrottsstöld räknad en gång',
    ],
  ] as const
).map(([no, category, name, what]) => ({ no, category, name, what }));

const police: readonly Indicator[] = [
  ...offences.map(({ no, category, name, what }) =>
    counted({
      no,
      id: `police.reported-offences.${category}`,
      host: 'police',
      name: `${name}, anmälda`,
      description: `Anmälda brott: ${what}. Fördelningen på områden och månader är syntetisk; stadens summor per år är Brås.`,
      theme: 'anmälda brott',
      sourceText: calibrated,
      releasedAt:
        category === 'total'
          ? releaseLevels.total
          : category === 'burglary' || category === 'drugs-weapons'
            ? releaseLevels.many
            : releaseLevels.most,
    }),
  ),
  counted({
    no: 8,
    id: 'police.event-reports.total',
    host: 'police',
    name: 'Polisens händelserapporter',
    description:
      'Det som polisen kallats till eller sett, brott eller inte. Samma händelse kan också vara ett anmält brott.',
    theme: 'händelserapporter',
    comparabilityClass: 'event-reports',
    releasedAt: releaseLevels.most,
  }),
  counted({
    no: 9,
    id: 'police.shootings.total',
    host: 'police',
    name: 'Bekräftade skjutningar',
    description: 'Bekräftade skjutningar. Redovisas endast för hela staden: de är få.',
    theme: 'skjutningar',
    releasedAt: releaseLevels.rare,
  }),
  counted({
    no: 10,
    id: 'police.offence-times.total',
    host: 'police',
    name: 'Anmälda brott efter vecka, veckodag och tid',
    description:
      'Samtliga anmälda brott i hela staden efter vecka, och efter veckodag och tid på dygnet. Fördelningen är syntetisk; årets summa är Brås. Årets första vecka räknas från 1 januari och den sista till 31 december.',
    theme: 'anmälda brott',
    sourceText: calibrated,
    releasedAt: at('CITY', 'YEAR'),
    releasedBy: { WEEK: at('CITY', 'YEAR'), WEEKDAY_TIME: at('CITY', 'YEAR') },
  }),
];

const city: readonly Indicator[] = [
  counted({
    no: 20,
    id: 'fire.fires.total',
    host: 'city',
    name: 'Bränder',
    description: 'Räddningsinsatser till brand. Nivån är påhittad; inget antal för staden är publicerat.',
    theme: 'bränder',
    releasedAt: releaseLevels.some,
  }),
  ...(
    [
      [21, 'litter', 'Nedskräpning', 'nedskräpning'],
      [22, 'graffiti', 'Klotter', 'klotter'],
      [23, 'damage', 'Skadegörelse', 'skadegörelse'],
    ] as const
  ).map(([no, kind, name, what]) =>
    counted({
      no,
      id: `city.tyck-till.${kind}`,
      host: 'city',
      name: `${name}, enligt Tyck till`,
      description: `Vad allmänheten rapporterat genom Tyck till: ${what}. Antal synpunkter, inte antal skador. Avrundat till fem i varje basområde och månad, och därefter summerat.`,
      theme: 'tyck till',
      comparabilityClass: 'tyck-till',
      regime: rounding,
      releasedAt: kind === 'damage' ? releaseLevels.many : releaseLevels.most,
    }),
  ),
  counted({
    no: 24,
    id: 'city.work-environment.threats',
    host: 'city',
    name: 'Hot och våld på stadens arbetsplatser',
    description:
      'Hot och våld på stadens arbetsplatser, ur systemet IA. Antal händelser efter område, aldrig en person.',
    theme: 'arbetsmiljö',
    releasedAt: releaseLevels.few,
  }),
];

type Open = Pick<Indicator, 'no' | 'id' | 'name' | 'description' | 'unit' | 'theme' | 'releasedAt'> &
  Pick<Indicator, 'comparabilityClass' | 'sourceText'> &
  Partial<Pick<Indicator, 'host' | 'releasedBy'>>;

/** A published figure: real, and in need of no protection. */
const published = (given: Open): Indicator => ({
  product: productOf(given.id),
  host: 'city',
  synthetic: false,
  regime: null,
  releasedBy: {},
  vintage,
  ...given,
});

const eventNotices = published({
  no: 12,
  id: 'police.event-notices.total',
  host: 'police',
  name: 'Polisens händelsenotiser',
  description:
    'Antal händelsenotiser som polisen publicerat om kommunen: ett redaktionellt urval, utan plats, och inte polisens interna händelserapporter. Jämförs inte med brott. Startvärdena är de 25 vanligaste typerna; en inläst fil räknar alla. Från 2026 anger notiserna länet och inte kommunen, och redovisas inte.',
  unit: 'antal',
  theme: 'polisens händelsenotiser',
  comparabilityClass: 'event-notices',
  sourceText: 'Källa: Polisen, publicerade händelser',
  releasedAt: at('CITY', 'MONTH'),
});

const share = {
  unit: 'procent',
  releasedAt: at('CITY', 'YEAR'),
  releasedBy: { SEX: at('CITY', 'YEAR') },
} as const;
/** A question that somebody asks, with shares by sex that nobody has answered: synthetic. */
const surveyed = (given: Omit<Open, 'unit' | 'theme'> & Pick<Indicator, 'releasedBy'>): Indicator => ({
  ...published({ unit: 'procent', theme: 'trygghet', ...given }),
  synthetic: true,
  releasedBy: given.releasedBy,
});
const trygghetsmatningen = {
  ...share,
  theme: 'trygghet',
  comparabilityClass: 'trygghetsmatningen',
  sourceText: 'Källa: Trygghetsmätningen, Stockholms stad',
} as const;

const official: readonly Indicator[] = [
  ...offences.map(({ no, category, name, what }) =>
    published({
      no: 30 + no,
      id: `bra.municipal-offences.${category}`,
      name: `${name}, kommunen (Brå)`,
      description: `Brås officiella statistik över anmälda brott i Stockholms kommun: ${what}.`,
      unit: 'antal',
      theme: 'anmälda brott',
      comparabilityClass: 'official-offences',
      sourceText: 'Källa: Brå',
      releasedAt: category === 'total' ? at('CITY', 'QUARTER', 'YEAR') : at('CITY', 'YEAR'),
    }),
  ),
  published({
    ...trygghetsmatningen,
    no: 40,
    id: 'city.safety-survey.worried',
    name: 'Ofta orolig för att utsättas för brott',
    description:
      'Andel som de senaste tolv månaderna ofta har oroat sig för att utsättas för brott. Jämförs inte med NTU.',
    releasedAt: [...at('DISTRICT_COMMITTEE_AREA', 'YEAR'), ...at('CITY', 'YEAR')],
    releasedBy: { SEX: [...at('DISTRICT_COMMITTEE_AREA', 'YEAR'), ...at('CITY', 'YEAR')] },
  }),
  published({
    ...trygghetsmatningen,
    no: 41,
    id: 'city.safety-survey.unsafe-late',
    name: 'Otrygg ensam ute sent en kväll',
    description:
      'Andel som känner sig otrygg eller orolig ensam ute sent en kväll där den bor, eller inte går ut. Frågan är inte NTU:s.',
  }),
  published({
    ...share,
    no: 42,
    id: 'city.school-survey.participation',
    name: 'Deltagande i Stockholmsenkäten',
    description: 'Andel elever som deltog i Stockholmsenkäten, skolår 9 och gymnasiets år 2.',
    theme: 'skolenkät',
    comparabilityClass: 'stockholmsenkaten',
    sourceText: 'Källa: Stockholmsenkäten, Stockholms stad',
  }),
  surveyed({
    no: 43,
    id: 'bra.ntu.unsafe-late',
    name: 'Otrygg utomhus sent på kvällen (NTU)',
    description:
      'Andel i åldern 16–84 år som känner sig mycket eller ganska otrygg, eller inte går ut, sent på kvällen där den bor. Frågan är NTU:s; siffrorna är syntetiska.',
    comparabilityClass: 'ntu',
    sourceText: 'Syntetiska data, inte Brås',
    releasedAt: at('CITY', 'YEAR'),
    releasedBy: { SEX: at('CITY', 'YEAR') },
  }),
  surveyed({
    no: 44,
    id: 'bra.ntu.worried',
    name: 'Oro för brottsligheten i samhället (NTU)',
    description:
      'Andel i åldern 16–84 år som i stor utsträckning är orolig för brottsligheten i samhället. Frågan är NTU:s; siffrorna är syntetiska.',
    comparabilityClass: 'ntu',
    sourceText: 'Syntetiska data, inte Brås',
    releasedAt: at('CITY', 'YEAR'),
    releasedBy: { SEX: at('CITY', 'YEAR') },
  }),
  surveyed({
    no: 45,
    id: 'city.safety-survey.very-unsafe-late',
    name: 'Mycket otrygg ensam ute sent en kväll',
    description:
      'Andel i åldern 16–79 år som känner sig mycket otrygg om den går ut ensam sent en kväll, efter kön. Publiceras inte efter kön av staden; siffrorna är syntetiska.',
    comparabilityClass: 'trygghetsmatningen',
    sourceText: 'Syntetiska data, inte Trygghetsmätningens',
    releasedAt: [...at('DISTRICT_COMMITTEE_AREA', 'YEAR'), ...at('CITY', 'YEAR')],
    releasedBy: { SEX: [...at('DISTRICT_COMMITTEE_AREA', 'YEAR'), ...at('CITY', 'YEAR')] },
  }),
];

/** What the programme asks for and nobody publishes; rounded before it is here, and so in need of no protection. */
const programme: readonly Indicator[] = programmeIndicators.map((one) => ({
  ...published(one),
  synthetic: true,
}));

const region: readonly Indicator[] = [
  counted({
    no: 60,
    id: 'region.transit-incidents.total',
    host: 'region',
    name: 'Händelser i kollektivtrafiken',
    description: 'Ordnings- och trygghetshändelser vid tunnelbanans stationer.',
    theme: 'kollektivtrafik',
    releasedAt: releaseLevels.many,
  }),
  counted({
    no: 61,
    id: 'region.guard-presence.hours',
    host: 'region',
    name: 'Bevakningstimmar i kollektivtrafiken',
    description:
      'Timmar av ordningsvakter och trygghetsvärdar i kollektivtrafiken. Aldrig en vakt, aldrig ett arbetspass.',
    unit: 'timmar',
    theme: 'kollektivtrafik',
    comparabilityClass: 'guard-hours',
    regime: null,
    releasedAt: releaseLevels.harmlessInCity,
  }),
  counted({
    no: 62,
    id: 'region.statistics-exchange.injury-visits',
    host: 'region',
    name: 'Akutbesök för skador av våld',
    description:
      'Akutbesök för skador av våld, efter Cardiffmodellen: antal, plats, tid och, för hela områden och år, kön och åldersgrupp; aldrig de som vårdas.',
    theme: 'skador av våld',
    releasedAt: releaseLevels.some,
    releasedBy: bySexAndAge,
  }),
];

const civilSociety: readonly Indicator[] = [
  counted({
    no: 80,
    id: 'civil.night-walks.total',
    host: 'civil-society',
    name: 'Nattvandringar',
    description: 'Antal gånger som vuxna har nattvandrat. Aldrig vilka.',
    theme: 'nattvandring',
    regime: null,
    releasedAt: releaseLevels.harmless,
  }),
];

/** All indicators of all hosts, by number. */
export const indicators: readonly Indicator[] = Object.freeze([
  ...police,
  eventNotices,
  ...city,
  ...official,
  ...region,
  ...civilSociety,
  ...programme,
]);

/** The indicator with the id. Throws where there is none: figures of an unknown indicator are never loaded. */
export function indicatorOf(id: string): Indicator {
  const found = indicators.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`indicators.ts has no ${id}`);
  return found;
}
