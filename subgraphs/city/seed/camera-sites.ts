import type { LegalBasisLine } from '../../../policy/agreement.ts';
import type { Month } from '../../../policy/period.ts';
import { type CameraFact, readCameras } from '../../facts-places.ts';
import { slug } from '../../slug.ts';
import type { Assent } from '../tables.ts';
import { cameraPermit, cameraPermit2013, cameraWeighing } from './legal-basis.ts';
import { cityDistrictId } from './places.ts';

/** A camera site of the demonstration. */
export type SeedCameraSite = {
  readonly id: string;
  readonly place: string | null;
  readonly area: string;
  readonly operator: string;
  readonly infrastructureOwner: string;
  readonly assent: readonly Assent[];
  readonly legalBasis: readonly LegalBasisLine[];
  readonly selectionGround: 'FOOTFALL' | 'NEED' | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The month that it is known to have begun in, or been there by. */
  readonly month: Month;
  readonly temporary: boolean;
  readonly synthetic: boolean;
  readonly source: string;
};

const namedPlaces: Readonly<Record<string, string>> = {
  Sibeliusgången: 'place:sibeliusgangen',
  'Sibeliusgången (polisens kameror)': 'place:sibeliusgangen',
  'Edvard Griegsgången': 'place:edvard-griegsgangen',
  'Husby centrum': 'place:husby-centrum',
  'Tensta centrum': 'place:tensta-centrum',
  'Rinkeby centrum/torg': 'place:rinkeby-torg',
  'Hjulsta torg': 'place:hjulsta-torg',
  Nydalsparken: 'place:nydalsparken',
  'Sergels torg': 'place:sergels-torg',
  Medborgarplatsen: 'place:medborgarplatsen',
  'Stureplan (nätter)': 'place:stureplan',
  'Skärholmen (en av 40 nya platser)': 'place:skarholmens-centrum',
  'Akalla (en av 40 nya platser)': 'place:akalla-centrum',
};

/** Those named in public, and some made up where none is: whoever reads them is told which. */
export function cameraSites(): readonly SeedCameraSite[] {
  const known = readCameras()
    .filter((fact) => fact.kind === 'site')
    .map(fromFact);
  return [...known, ...madeUp];
}

/** What is not published of a site (assents, the day, why it was chosen) stays unknown. */
function fromFact(fact: CameraFact): SeedCameraSite {
  const month = monthKnown(fact.from ?? '');
  const cityOwned = fact.operator === 'Stockholms stad';
  const onCityPoles = fact.operator?.includes('infrastructure') ?? false;
  return {
    id: `camera:${slug(fact.place)}`,
    place: namedPlaces[fact.place] ?? null,
    area: cityDistrictId(fact.cityDistricts[0] ?? ''),
    operator: cityOwned ? 'org:kommunstyrelsen' : 'org:polismyndigheten',
    infrastructureOwner: cityOwned || onCityPoles ? 'org:trafiknamnden' : 'org:polismyndigheten',
    assent: [],
    legalBasis: basisAt(month, cityOwned),
    selectionGround: null,
    from: /^\d{4}-\d\d-\d\d$/.test(fact.from ?? '') ? fact.from : null,
    to: lastDayOf(month, fact.to),
    month,
    temporary: fact.to !== null,
    synthetic: fact.synthetic,
    source: [fact.source, `från ${inWords(fact.from ?? '')}`, fact.to]
      .filter((part) => part !== null)
      .join('; '),
  };
}

/** `2017-05-13`, `2023-07`, `2021~`, `2024 H2` or `before 2021`, which was there by the end of the year before. */
function monthKnown(text: string): Month {
  const before = /^before (\d{4})$/.exec(text)?.[1];
  if (before) return `${Number(before) - 1}-12`;
  const half = /^(\d{4}) H2$/.exec(text)?.[1];
  if (half) return `${half}-07`;
  const match = /^(\d{4})(?:-(\d\d))?/.exec(text);
  if (!match) throw new Error(`cameras.csv: no month can be read from "${text}"`);
  return `${match[1]}-${match[2] ?? '01'}`;
}

/** The date as the source gives it, in Swedish. */
function inWords(text: string): string {
  return text
    .replace(/^before /, 'tiden före ')
    .replace(/^(\d{4}) H2$/, 'andra halvåret $1')
    .replace(/^(\d{4})~$/, 'omkring $1');
}

/** The last day that a limit such as `pilot 6 mån` or `först 90 dagar` leaves to a site set up in the month. */
function lastDayOf(month: Month, limit: string | null): string | null {
  const match = /(\d+) (mån|dagar)$/.exec(limit ?? '');
  if (!match) return null;
  const [, count, unit] = match;
  const end = new Date(`${month}-01T00:00:00.000Z`);
  end.setUTCMonth(end.getUTCMonth() + 1 + (unit === 'mån' ? Number(count) : 0), 0);
  if (unit === 'dagar') end.setUTCDate(end.getUTCDate() + Number(count));
  return end.toISOString().slice(0, 10);
}

/** Each rule from the site's beginning on: the police need no permit from 2020, nobody does from April 2025. */
function basisAt(month: Month, byCity: boolean): readonly LegalBasisLine[] {
  if (byCity) return [cameraPermit];
  if (month < '2018-08') return [cameraPermit2013, cameraPermit, cameraWeighing];
  return month < '2020-01' ? [cameraPermit, cameraWeighing] : [cameraWeighing];
}

const decided = (day: string): readonly Assent[] => [
  { party: 'org:trafiknamnden', decided: day },
  { party: 'org:polisregion-stockholm', decided: day },
];

const invented = (
  place: string,
  cityDistrict: string,
  selectionGround: 'FOOTFALL' | 'NEED',
  from: string,
): SeedCameraSite => ({
  id: `camera:synthetic-${place}`,
  place: `place:${place}`,
  area: cityDistrictId(cityDistrict),
  operator: 'org:polismyndigheten',
  infrastructureOwner: 'org:trafiknamnden',
  assent: decided(`${from.slice(0, 8)}01`),
  legalBasis: [cameraWeighing],
  selectionGround,
  from,
  to: null,
  month: from.slice(0, 7),
  temporary: false,
  synthetic: true,
  source: 'Syntetiska data',
});

const madeUp: readonly SeedCameraSite[] = [
  invented('farsta-centrum', 'Farsta', 'FOOTFALL', '2025-05-15'),
  invented('hasselby-torg', 'Hässelby gård', 'NEED', '2025-05-15'),
  invented('brommaplan', 'Riksby', 'FOOTFALL', '2025-09-10'),
  invented('ragsveds-centrum', 'Rågsved', 'NEED', '2025-09-10'),
  invented('gullmarsplan', 'Johanneshov', 'FOOTFALL', '2025-09-10'),
  invented('fridhemsplan', 'Kungsholmen', 'FOOTFALL', '2026-02-10'),
];
