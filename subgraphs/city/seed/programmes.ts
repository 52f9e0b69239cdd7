import type { programme } from '../document-tables.ts';
import { line } from './programme-text.ts';

type ProgrammeRow = typeof programme.$inferInsert;

type Told = {
  readonly runBy?: string;
  readonly partners?: readonly string[];
  /** The last part of ids of city.key-figures. */
  readonly counts?: readonly string[];
};

const run = (
  id: string,
  kind: string,
  name: string,
  summary: string,
  at: number | string,
  { runBy, partners = [], counts = [] }: Told = {},
): ProgrammeRow => ({
  id: `programme:${id}`,
  kind,
  name,
  summary,
  runBy: runBy ?? null,
  partners: [...partners],
  indicators: counts.map((count) => `city.key-figures.${count}`),
  // The programme seldom says which committee answers; that is common knowledge, and said to be.
  source: runBy ? `${line(at)}; ansvarig nämnd är allmänt känd` : line(at),
});

const schools = 'org:utbildningsnamnden';
const social = 'org:socialnamnden';
const labour = 'org:arbetsmarknadsnamnden';
const police = 'org:polismyndigheten';
const region = 'org:region-stockholm';

/** What there is for people, and nothing of where it is or who comes there. */
export const programmes: readonly ProgrammeRow[] = [
  run('abc', 'PARENTING', 'ABC', 'Föräldraträffar: Alla barn i centrum.', '810-812', {
    counts: ['parenting-abc'],
  }),
  run('komet', 'PARENTING', 'Komet', 'Föräldragrupper.', 812, { counts: ['parenting-komet'] }),
  run('nyanlanda-foraldrar', 'PARENTING', 'Grupper för nyanlända föräldrar', 'Särskilda grupper.', 813, {
    counts: ['parenting-newly-arrived'],
  }),
  run(
    'rinkebymodellen',
    'HOME_VISITS',
    'Rinkebymodellen',
    'Utökade hembesök hos förstagångsföräldrar under det första året, i delar av staden.',
    '814-819',
    { partners: [region], counts: ['home-visits'] },
  ),
  run('jobbtorg', 'LABOUR_MARKET', 'Jobbtorg Stockholm', 'Stöd och vägledning till arbete.', '976-980', {
    runBy: labour,
    counts: ['jobbtorg'],
  }),
  run(
    'arbetsmarknad-unga',
    'LABOUR_MARKET',
    'Arbetsmarknadsinsatser för unga',
    'Insatser för etablering och egen försörjning.',
    970,
    { runBy: labour, counts: ['labour-market-young'] },
  ),
  run(
    'arbetsmarknad-funktionsnedsattning',
    'LABOUR_MARKET',
    'Arbetsmarknadsinsatser vid funktionsnedsättning',
    'Arbete för att fler ska kunna delta i arbetslivet.',
    '975-976',
    { runBy: labour, counts: ['labour-market-disability'] },
  ),
  run(
    'uppsokande-arbete',
    'OUTREACH',
    'Uppsökande arbete om arbete och studier',
    'Når dem som varken arbetar eller studerar. Navet säger bara att det finns.',
    973,
    { runBy: labour },
  ),
  run(
    'skolans-demokratiarbete',
    'SCHOOL',
    'Skolans demokratistärkande arbete',
    'Undervisning om demokrati och mänskliga rättigheter.',
    '787 och 965',
    { runBy: schools },
  ),
  run(
    'skolans-normarbete',
    'SCHOOL',
    'Skolans arbete med normer och bemötande',
    'Motverkar kränkande behandling; arbete med normer kring våld och maskulinitet.',
    '895-898',
    { runBy: schools },
  ),
  run(
    'socialtjanst',
    'SUPPORT',
    'Socialtjänsten',
    'Råd, stöd och hjälp. Navet säger bara att den finns.',
    '765-783',
    { runBy: social },
  ),
  run(
    'framtid-stockholm',
    'SUPPORT',
    'Framtid Stockholm',
    'Stadsövergripande komplement till stadsdelsnämndernas öppenvård.',
    909,
    { runBy: social },
  ),
  run('mini-maria', 'SUPPORT', 'Mini-Maria', 'Samarbete inom Framtid Stockholm.', 912, {
    runBy: social,
    partners: [region],
  }),
  run('stodcentrum', 'SUPPORT', 'Stödcentrum för ungdomar', 'Stöd till unga som utsatts för brott.', 920, {
    runBy: social,
  }),
  run(
    'rvc',
    'SUPPORT',
    'Relationsvåldscentrum (RVC)',
    'Stöd med anledning av våld i nära relation.',
    '923-927',
    { runBy: social },
  ),
  run('barnahus', 'SUPPORT', 'Barnahus', 'Myndigheters samordnade stöd till barn.', '929-931', {
    runBy: social,
    partners: [police, region],
  }),
  run('origo', 'SUPPORT', 'Origo', 'Stöd med anledning av hedersrelaterat våld och förtryck.', 933, {
    runBy: social,
  }),
  run('skolsociala-team', 'SUPPORT', 'Skolsociala team', 'Samarbete mellan skola och socialtjänst.', 903, {
    runBy: schools,
    partners: [social],
  }),
  run(
    'sociala-insatsgrupper',
    'SUPPORT',
    'Sociala insatsgrupper',
    'Lokalt stöd på väg ut ur kriminalitet, i samverkan.',
    938,
    { partners: [police, region] },
  ),
  run(
    'avhopparverksamhet',
    'LEAVING_CRIME',
    'Avhopparverksamhet',
    'Stadens centrala stöd till den som vill lämna en kriminell livsstil.',
    '936-937',
    { runBy: social, partners: [police, region] },
  ),
  run('mumin', 'JOINT_METHOD', 'MUMIN', 'Gemensam arbetsmetod.', '917-918', {
    runBy: social,
    partners: [police, region],
  }),
  run('eu-teamet', 'OUTREACH', 'EU-teamet', 'Uppsökande arbete.', 719, { runBy: social }),
  run(
    'faltverksamhet',
    'OUTREACH',
    'Fältverksamhet',
    'Uppsökande verksamhet: synlighet, dialog, råd och stöd.',
    '184-186',
  ),
  run(
    'mot-valdsbejakande-extremism',
    'EXTREMISM_PREVENTION',
    'Arbete mot våldsbejakande extremism',
    'Ett samordnat arbete i stadens ordinarie verksamhet. Navet säger bara att det finns.',
    '942-961',
  ),
];
