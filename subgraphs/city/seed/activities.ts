import type { Perspective, PreventionKind, SafetyActivityKind, WorkKind } from '../resolvers.generated.ts';
import { cityDistrictId } from './places.ts';
import { line } from './programme-text.ts';

/** Something done for safety in a place. */
export type SeedActivity = {
  readonly id: string;
  readonly kind: SafetyActivityKind;
  readonly title: string;
  readonly summary: string;
  readonly committee: string;
  readonly partners: readonly string[];
  readonly area: string;
  readonly place: string | null;
  readonly work: WorkKind;
  readonly prevention: PreventionKind | null;
  readonly perspectives: readonly Perspective[];
  /** Null where the day is not known. */
  readonly plannedFrom: string | null;
  readonly plannedTo: string | null;
  readonly completed: string | null;
  readonly followedUp: string | null;
  readonly synthetic: boolean;
  readonly source: string;
  /** The district committee whose shared row it is; null for what is open. */
  readonly provider: string | null;
};

/** What work in the physical environment is always looked at in (the programme, line 658). */
const inPlaces: readonly Perspective[] = ['CHILD', 'GENDER_EQUALITY', 'ACCESSIBILITY'];

type Days = readonly [
  plannedFrom: string | null,
  plannedTo: string | null,
  completed?: string,
  followedUp?: string,
];
type Terms = Pick<SeedActivity, 'title' | 'summary'> & {
  /** The slug of the district committee area, and the name of the stadsdel. */
  readonly in: readonly [district: string, cityDistrict: string];
  readonly days: Days;
} & Partial<SeedActivity>;

/** A made-up activity: open, of the district committee, to make more feel safe, unless said otherwise. */
function activity(id: string, kind: SafetyActivityKind, terms: Terms): SeedActivity {
  const { in: where, days, ...rest } = terms;
  const [district, cityDistrict] = where;
  const [plannedFrom, plannedTo, completed = null, followedUp = null] = days;
  return {
    id: `activity:${id}`,
    kind,
    committee: `org:sdn-${district}`,
    partners: [],
    area: cityDistrictId(cityDistrict),
    place: null,
    work: 'SAFETY_PROMOTION',
    prevention: null,
    perspectives: inPlaces,
    plannedFrom,
    plannedTo,
    completed,
    followedUp,
    synthetic: true,
    source: 'Syntetiska data',
    provider: null,
    ...rest,
  };
}

/** One that is read under city.safety-activities alone. */
const shared = (id: string, kind: SafetyActivityKind, terms: Terms): SeedActivity =>
  activity(id, kind, { perspectives: [], provider: `org:sdn-${terms.in[0]}`, ...terms });

const situational = { work: 'CRIME_PREVENTION', prevention: 'SITUATIONAL' } as const;
const social = { work: 'CRIME_PREVENTION', prevention: 'SOCIAL' } as const;
const byTraffic = (...partners: readonly string[]) => ({ committee: 'org:trafiknamnden', partners });

const jarva: readonly SeedActivity[] = [
  activity('jarva-belysning', 'LIGHTING', {
    title: 'Belysning längs gångvägen mellan Rinkeby torg och Tensta',
    summary: 'Nya stolpar och byte av armaturer. Blev klar efter planerad tid.',
    in: ['jarva', 'Rinkeby'],
    place: 'place:rinkeby-torg',
    days: ['2025-05-05', '2025-09-30', '2025-11-14', '2026-02-10'],
    perspectives: [...inPlaces, 'DISABILITY'],
    ...situational,
    ...byTraffic('org:sdn-jarva'),
  }),
  activity('jarva-klottersanering', 'GRAFFITI_REMOVAL', {
    title: 'Klottersanering i Husby centrum',
    summary: 'Klotter tas bort inom två dygn. Ännu inte uppföljd.',
    in: ['jarva', 'Husby'],
    place: 'place:husby-centrum',
    days: ['2025-03-03', '2025-12-31', '2025-12-19'],
  }),
  activity('jarva-siktrojning', 'VEGETATION_CLEARING', {
    title: 'Nedklippning av buskage i Nydalsparken',
    summary: 'Bättre sikt längs parkens stråk, efter iakttagelser vid en trygghetsvandring.',
    in: ['jarva', 'Tensta'],
    place: 'place:nydalsparken',
    days: ['2026-03-02', '2026-04-30', '2026-04-24', '2026-06-12'],
    ...situational,
  }),
  activity('jarva-platsaktivering', 'PLACE_ACTIVATION', {
    title: 'Sommar på Rinkeby torg',
    summary: 'Marknad, schack och samtal på torget fyra eftermiddagar i veckan.',
    in: ['jarva', 'Rinkeby'],
    place: 'place:rinkeby-torg',
    days: ['2026-05-15', '2026-09-15', '2026-09-13', '2026-10-08'],
    partners: ['org:kulturforening-jarva', 'org:fastighetsagare-jarva'],
    perspectives: [...inPlaces, 'OLDER_AGE'],
  }),
  activity('jarva-fritid', 'LEISURE', {
    title: 'Kultur och idrott på kvällstid',
    summary: 'Öppna verkstäder och träning, utan avgift och utan anmälan.',
    in: ['jarva', 'Kista'],
    days: ['2025-01-13', null],
    partners: ['org:kulturnamnden', 'org:idrottsnamnden', 'org:kulturforening-jarva'],
    perspectives: ['CHILD', 'GENDER_EQUALITY', 'LGBTQ'],
    ...social,
  }),
  shared('jarva-riktad-insats', 'TARGETED_EFFORT', {
    title: 'Samlad närvaro vid Rinkeby torg',
    summary: 'Fältverksamhet, skötsel och polis samordnar när de finns på torget.',
    in: ['jarva', 'Rinkeby'],
    place: 'place:rinkeby-torg',
    days: ['2025-09-01', '2025-12-15', '2025-12-12', '2026-01-26'],
    partners: ['org:lpo-jarva', 'org:trafiknamnden'],
    ...situational,
  }),
  shared('jarva-evenemang', 'EVENTS', {
    title: 'Planering inför festivalen i Kista',
    summary: 'Gemensam genomgång av platsen, tiderna och hur den lämnas.',
    in: ['jarva', 'Kista'],
    days: ['2026-04-13', '2026-06-06', '2026-06-06', '2026-06-22'],
    partners: ['org:lpo-jarva', 'org:ssbf'],
  }),
];

const farsta: readonly SeedActivity[] = [
  activity('farsta-gatubelysning', 'STREET_LIGHTING', {
    title: 'Gatubelysning vid Farsta centrum',
    summary: 'Trasiga armaturer byts och felanmälda stolpar rättas. Blev klar efter planerad tid.',
    in: ['farsta', 'Farsta'],
    place: 'place:farsta-centrum',
    days: ['2025-08-18', '2025-10-31', '2025-12-05', '2026-01-20'],
    ...byTraffic('org:sdn-farsta'),
  }),
  activity('farsta-skrapkorgar', 'LITTER_BINS', {
    title: 'Fler skräpkorgar vid Farsta centrum',
    summary: 'Större korgar som töms oftare. Ännu inte uppföljt.',
    in: ['farsta', 'Farsta'],
    place: 'place:farsta-centrum',
    days: ['2026-02-02', '2026-03-31', '2026-03-27'],
    perspectives: [...inPlaces, 'AGENDA_2030'],
  }),
  activity('farsta-lokal', 'VENUE', {
    title: 'Föreningslokal i Farsta strand',
    summary:
      'Lokal som föreningar lånar på samma villkor. Den som inte står bakom demokratiska principer får ingen.',
    in: ['farsta', 'Farsta strand'],
    days: ['2024-09-02', null],
    partners: ['org:idrottsforening-farsta', 'org:nattvandrarna-farsta'],
    perspectives: ['GENDER_EQUALITY', 'DISABILITY'],
    source: `Syntetiska data, efter ${line('559 och 962-965')}`,
  }),
  shared('farsta-riktad-insats', 'TARGETED_EFFORT', {
    title: 'Fler vuxna vid Farsta centrum',
    summary: 'Nattvandrare, fritidsgård och polis delar upp kvällarna mellan sig.',
    in: ['farsta', 'Farsta'],
    place: 'place:farsta-centrum',
    days: ['2026-02-06', '2026-12-18'],
    partners: ['org:lpo-farsta', 'org:nattvandrarna-farsta'],
    ...social,
  }),
];

const norraInnerstaden: readonly SeedActivity[] = [
  activity('trygghetskontor-sergels-torg', 'SAFETY_OFFICE', {
    title: 'Gemensamt trygghetskontor på Sergels torg',
    summary: 'Ett kontor på torget som flera parter delar. Programmet säger inte vilka som bemannar det.',
    in: ['norra-innerstaden', 'Norrmalm'],
    place: 'place:sergels-torg',
    days: [null, null],
    perspectives: [],
    synthetic: false,
    source: `${line(681)}; finns sedan 2018 enligt offentliga uppgifter om platssamverkan Klara, dagen är inte känd`,
  }),
  shared('norra-innerstaden-riktad-insats', 'TARGETED_EFFORT', {
    title: 'Riktad insats på Sergels torg',
    summary: 'Tätare skötsel och samordnad närvaro under eftermiddagar och kvällar.',
    in: ['norra-innerstaden', 'Norrmalm'],
    place: 'place:sergels-torg',
    days: ['2026-01-12', '2026-06-30', '2026-06-30', '2026-08-24'],
    partners: ['org:lpo-norra-innerstaden', 'org:trafiknamnden', 'org:city-i-samverkan'],
    source: `Syntetiska data, efter ${line(680)}`,
    ...situational,
  }),
  activity('norra-innerstaden-stadning', 'CLEANING', {
    title: 'Tätare städning i Klaraområdet',
    summary: 'Gator och trappor städas tidig morgon alla dagar i veckan.',
    in: ['norra-innerstaden', 'Norrmalm'],
    place: 'place:klara',
    days: ['2026-01-01', '2026-06-30', '2026-06-30', '2026-08-14'],
    ...byTraffic('org:sdn-norra-innerstaden', 'org:city-i-samverkan'),
  }),
  shared('norra-innerstaden-serveringstillstand', 'LICENSING', {
    title: 'Serveringstillstånd kring Stureplan',
    summary: 'Gemensamma genomgångar inför helger. Aldrig ett enskilt tillstånd eller en innehavare.',
    in: ['norra-innerstaden', 'Östermalm'],
    place: 'place:stureplan',
    days: ['2025-02-03', null],
    partners: ['org:lpo-norra-innerstaden', 'org:socialnamnden'],
  }),
  shared('norra-innerstaden-supporterfragor', 'SUPPORTERS', {
    title: 'Supporterfrågor inför matcher',
    summary: 'Gångvägar, skötsel och information inför och efter matcher. Aldrig någon supporter.',
    in: ['norra-innerstaden', 'Östermalm'],
    days: ['2026-03-23', '2026-11-08', '2026-11-08'],
    partners: ['org:lpo-norra-innerstaden', 'org:trafikforvaltningen'],
  }),
];

const elsewhere: readonly SeedActivity[] = [
  activity('hasselby-vallingby-snorojning', 'SNOW_CLEARANCE', {
    title: 'Snöröjning av gångvägar kring Hässelby torg',
    summary: 'Gångvägar till tunnelbana och äldreboende röjs först.',
    in: ['hasselby-vallingby', 'Hässelby gård'],
    place: 'place:hasselby-torg',
    days: ['2025-11-15', '2026-03-31', '2026-03-31', '2026-05-04'],
    perspectives: [...inPlaces, 'OLDER_AGE', 'DISABILITY'],
    ...byTraffic('org:sdn-hasselby-vallingby'),
  }),
  activity('bromma-skyltar', 'SIGNAGE', {
    title: 'Skyltar och vägmärken vid Brommaplan',
    summary: 'Skymda och skadade skyltar byts, så att det går att hitta.',
    in: ['bromma', 'Riksby'],
    place: 'place:brommaplan',
    days: ['2026-04-01', '2026-05-29', '2026-05-28', '2026-06-30'],
    ...byTraffic('org:sdn-bromma'),
  }),
  activity('kungsholmen-skadedjur', 'PEST_CONTROL', {
    title: 'Skadedjursbekämpning i Sankt Göransparken',
    summary: 'Bekämpning och täta kärl i parken.',
    in: ['kungsholmen', 'Stadshagen'],
    place: 'place:sankt-goransparken',
    days: ['2026-05-04', '2026-10-31', '2026-10-30', '2026-11-12'],
  }),
  activity('sodermalm-gatumiljo', 'STREETSCAPE_CHANGE', {
    title: 'Förändrad gatumiljö vid Medborgarplatsen',
    summary: 'Tomma ytor får bänkar, träd och öppna bottenvåningar.',
    in: ['sodermalm', 'Södermalm'],
    place: 'place:medborgarplatsen',
    days: ['2026-08-17', '2027-04-30'],
    perspectives: [...inPlaces, 'AGENDA_2030'],
    ...situational,
    ...byTraffic('org:sdn-sodermalm'),
  }),
  activity('enskede-arsta-vantor-upprustning', 'HOUSING_REFURBISHMENT', {
    title: 'Upprustning av entréer och gårdar i Rågsved',
    summary: 'Bostadsbolaget rustar upp entréer, källare och gårdar efter en besiktning.',
    in: ['enskede-arsta-vantor', 'Rågsved'],
    days: ['2025-02-03', '2026-12-18'],
    partners: ['org:stockholmshem', 'org:fastighetsagare-ragsved'],
  }),
  activity('skarpnack-gangtunnel', 'STRUCTURE_UPKEEP', {
    title: 'Upprustning av gångtunneln vid Lagaplan',
    summary: 'Ljusare ytskikt, ny belysning och lagat tak i tunneln.',
    in: ['skarpnack', 'Bagarmossen'],
    place: 'place:lagaplan',
    days: ['2026-06-01', '2026-10-15', '2026-10-09', '2026-11-16'],
    ...byTraffic('org:sdn-skarpnack'),
  }),
  activity('hagersten-alvsjo-parkbelysning', 'LIGHTING', {
    title: 'Parkbelysning i Fruängen',
    summary: 'Belysning längs parkvägen till skolan. Pågår.',
    in: ['hagersten-alvsjo', 'Fruängen'],
    days: ['2026-09-01', '2026-12-11'],
    ...situational,
  }),
  activity('skarholmen-platsaktivering', 'PLACE_ACTIVATION', {
    title: 'Sommarkvällar i Skärholmens centrum',
    summary: 'Scen, sport och servering på torget tre kvällar i veckan.',
    in: ['skarholmen', 'Skärholmen'],
    place: 'place:skarholmens-centrum',
    days: ['2026-06-08', '2026-08-28', '2026-08-28', '2026-09-25'],
    partners: ['org:fastighetsagare-skarholmen'],
    perspectives: [...inPlaces, 'LGBTQ'],
  }),
];

/** The office at Sergels torg is known in public; all others are made up. */
export const activities: readonly SeedActivity[] = [...jarva, ...farsta, ...norraInnerstaden, ...elsewhere];
