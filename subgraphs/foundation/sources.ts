import { everyArea } from '../../policy/area.ts';
import type { Sensitivity } from '../../policy/product.ts';
import type { DatabaseName } from '../database.ts';

/** One data product of one provider, with the number that its rows carry. */
export type Source = {
  /** Never changed and never given to another: stored rows carry it in `cell_no`. */
  readonly no: number;
  readonly product: string;
  readonly provider: string;
  /** The area that the provider's rows lie in; `*` for everywhere. */
  readonly root: string;
  /** The subgraph that hosts the product. */
  readonly host: DatabaseName;
  /** How far the product may travel, as its providers pin it; the register says it too. */
  readonly sensitivity: Sensitivity;
};

const sensitivities = {
  'city.agreements': 'open',
  'city.tyck-till': 'aggregated',
  'city.safety-survey': 'aggregated',
  'city.school-survey': 'aggregated',
  'city.work-environment': 'aggregated',
  'city.camera-sites': 'shared',
  'city.order-guard-deployments': 'shared',
  'city.order-guard-plans': 'protected',
  'city.place-collaborations': 'shared',
  'city.internal-documents': 'shared',
  'city.vehicle-barriers': 'shared',
  'city.safety-activities': 'shared',
  'city.key-figures': 'aggregated',
  'city.daytime-population': 'open',
  'city.collaboration-process': 'shared',
  'city.forums': 'shared',
  'city.situational-pictures': 'shared',
  'fire.fires': 'aggregated',
  'bra.municipal-offences': 'open',
  'bra.ntu': 'open',
  'bra.municipal-outcomes': 'open',
  'police.reported-offences': 'aggregated',
  'police.event-reports': 'aggregated',
  'police.shootings': 'aggregated',
  'police.offence-times': 'aggregated',
  'police.camera-assessments': 'protected',
  'police.joint-briefings': 'protected',
  'police.event-notices': 'open',
  'police.situational-pictures': 'shared',
  'region.transit-incidents': 'aggregated',
  'region.guard-presence': 'aggregated',
  'region.statistics-exchange': 'aggregated',
  'region.situational-pictures': 'shared',
  'civil.night-walks': 'aggregated',
  'civil.certifications': 'shared',
  'civil.partnerships': 'shared',
  'civil.situational-pictures': 'shared',
  'hub.access-log': 'shared',
  'hub.monthly-report': 'shared',
} as const satisfies Readonly<Record<string, Sensitivity>>;

const source = (
  no: number,
  host: DatabaseName,
  product: keyof typeof sensitivities,
  provider: string,
  root: string = everyArea,
): Source => ({
  no,
  product,
  provider: `org:${provider}`,
  root,
  host,
  sensitivity: sensitivities[product],
});

/** Each present district committee, by the slug of its area: it leads the place collaborations of its own area. */
const districts = [
  'bromma',
  'enskede-arsta-vantor',
  'farsta',
  'hagersten-alvsjo',
  'hasselby-vallingby',
  'jarva',
  'kungsholmen',
  'norra-innerstaden',
  'skarholmen',
  'skarpnack',
  'sodermalm',
] as const;

/** The associations of property owners, with the area that each is about. */
const propertyOwners = [
  ['fastighetsagare-jarva', 'sthlm:sdo:jarva'],
  ['fastighetsagare-skarholmen', 'sthlm:sdo:skarholmen'],
  ['fastighetsagare-ragsved', 'sthlm:stadsdel:ragsved'],
  ['fastighetsagare-hasselby-vallingby', 'sthlm:sdo:hasselby-vallingby'],
] as const;

/** The associations of night walkers, with the area that each walks in. */
const nightWalkers = [
  ['nattvandrarna-farsta', 'sthlm:sdo:farsta'],
  ['nattvandrarna-jarva', 'sthlm:sdo:jarva'],
] as const;

/** The city's committees but those of the districts, with kommunstyrelsen first. */
const cityCommittees = [
  'kommunstyrelsen',
  'trafiknamnden',
  'socialnamnden',
  'utbildningsnamnden',
  'arbetsmarknadsnamnden',
  'kulturnamnden',
  'idrottsnamnden',
  'miljonamnden',
  'exploateringsnamnden',
  'stadsbyggnadsnamnden',
] as const;

/** All products by provider. A new one takes the next free number of its block. */
export const sources: readonly Source[] = Object.freeze([
  source(1, 'city', 'city.agreements', 'kommunstyrelsen'),
  source(2, 'city', 'city.tyck-till', 'trafiknamnden'),
  source(3, 'city', 'city.safety-survey', 'kommunstyrelsen'),
  source(4, 'city', 'city.school-survey', 'socialnamnden'),
  source(5, 'city', 'city.work-environment', 'kommunstyrelsen'),
  source(6, 'city', 'city.camera-sites', 'trafiknamnden'),
  source(7, 'city', 'city.order-guard-deployments', 'kommunstyrelsen'),
  source(8, 'city', 'city.order-guard-plans', 'kommunstyrelsen'),
  source(9, 'city', 'fire.fires', 'ssbf'),
  source(10, 'city', 'bra.municipal-offences', 'bra'),
  source(11, 'city', 'bra.ntu', 'bra'),
  source(12, 'city', 'city.internal-documents', 'kommunstyrelsen'),
  source(13, 'city', 'city.vehicle-barriers', 'trafiknamnden'),
  source(14, 'city', 'city.key-figures', 'kommunstyrelsen'),
  source(15, 'city', 'city.daytime-population', 'kommunstyrelsen'),
  source(16, 'city', 'bra.municipal-outcomes', 'bra'),
  ...districts.map((slug, at) =>
    source(20 + at, 'city', 'city.place-collaborations', `sdn-${slug}`, `sthlm:sdo:${slug}`),
  ),
  source(40, 'police', 'police.reported-offences', 'polismyndigheten'),
  source(41, 'police', 'police.event-reports', 'polismyndigheten'),
  source(42, 'police', 'police.shootings', 'polismyndigheten'),
  source(43, 'police', 'police.camera-assessments', 'polismyndigheten'),
  source(44, 'police', 'police.joint-briefings', 'polismyndigheten'),
  source(45, 'police', 'police.offence-times', 'polismyndigheten'),
  source(46, 'police', 'police.event-notices', 'polismyndigheten'),
  source(60, 'region', 'region.transit-incidents', 'region-stockholm'),
  source(61, 'region', 'region.guard-presence', 'region-stockholm'),
  source(62, 'region', 'region.statistics-exchange', 'region-stockholm'),
  ...nightWalkers.map(([slug, root], at) =>
    source(80 + at, 'civil-society', 'civil.night-walks', slug, root),
  ),
  ...propertyOwners.map(([slug, root], at) =>
    source(90 + at, 'civil-society', 'civil.certifications', slug, root),
  ),
  ...[...propertyOwners, ...nightWalkers].map(([slug, root], at) =>
    source(100 + at, 'civil-society', 'civil.partnerships', slug, root),
  ),
  ...districts.map((slug, at) =>
    source(300 + at, 'city', 'city.situational-pictures', `sdn-${slug}`, `sthlm:sdo:${slug}`),
  ),
  ...[...cityCommittees, 'ssbf'].map((slug, at) =>
    source(320 + at, 'city', 'city.situational-pictures', slug),
  ),
  ...districts.map((slug, at) =>
    source(340 + at, 'city', 'city.collaboration-process', `sdn-${slug}`, `sthlm:sdo:${slug}`),
  ),
  source(360, 'city', 'city.collaboration-process', 'kommunstyrelsen'),
  ...districts.map((slug, at) => source(390 + at, 'city', 'city.forums', `sdn-${slug}`, `sthlm:sdo:${slug}`)),
  source(410, 'city', 'city.forums', 'kommunstyrelsen'),
  source(47, 'police', 'police.situational-pictures', 'polismyndigheten'),
  source(63, 'region', 'region.situational-pictures', 'region-stockholm'),
  ...[...propertyOwners, ...nightWalkers].map(([slug, root], at) =>
    source(430 + at, 'civil-society', 'civil.situational-pictures', slug, root),
  ),
  ...districts.map((slug, at) =>
    source(130 + at, 'city', 'city.safety-activities', `sdn-${slug}`, `sthlm:sdo:${slug}`),
  ),
  source(120, 'hub', 'hub.access-log', 'kommunstyrelsen'),
  source(121, 'hub', 'hub.monthly-report', 'kommunstyrelsen'),
]);

/** The source of a product and provider. Throws where there is none: a seed that names another is wrong. */
export function sourceOf(product: string, provider: string): Source {
  const found = sources.find((candidate) => candidate.product === product && candidate.provider === provider);
  if (!found) throw new Error(`sources.ts has no ${product} of ${provider}`);
  return found;
}

/** The number that row security tests. `interval`: 0 for records, else `intervalRank`. */
export function cellNo(sourceNo: number, interval: number, areaNo: number, month: number): number {
  return ((sourceNo * 4 + interval) * 2000 + areaNo) * 1000 + month;
}
