import { type OrderGuardArea, readOrderGuardAreas } from '../../facts-places.ts';
import type { Geography } from '../../geography.ts';
import { slug } from '../../slug.ts';
import { cityDistrictId } from './places.ts';

/** A deployment of order guards, by Stockholm days. */
export type SeedDeployment = {
  readonly id: string;
  readonly regime: 'LOV_3_1980' | 'TILLSTAND_2023';
  readonly permitArea: string;
  readonly area: string;
  readonly from: string;
  /** The first day after it; null until further notice. */
  readonly until: string | null;
  readonly tasks: readonly string[];
  readonly powers: readonly string[];
  readonly synthetic: boolean;
  readonly source: string;
};

/** No area under LOV 3 § is valid from this day. */
const endOf1980 = '2026-01-01';

const tasks = ['PRESENCE', 'INFORMATION', 'EXTERNAL_INSPECTION'];
const powers1980 = ['AVVISA', 'AVLAGSNA', 'OMHANDERTA'];
/** The act of 2023 added three. */
const powers2023 = [...powers1980, 'TRANSPORTERA', 'IDENTITETSVISITERA', 'FORSTORA_ALKOHOL'];

/**
 * Areas named in public under the act of 1980, a made-up permit under that of 2023 for each of them and for some others,
 * and two far ahead.
 */
export function orderGuardDeployments(geography: Geography): readonly SeedDeployment[] {
  const granted = readOrderGuardAreas().filter((fact) => fact.status.startsWith('granted'));
  return [
    ...granted.map((fact) => fromFact(fact, geography)),
    ...granted.map((fact) => invented(fact.place, areaOf(fact, geography))),
    ...madeUp,
  ];
}

function fromFact(fact: OrderGuardArea, geography: Geography): SeedDeployment {
  const { from, until } = spanOf(fact.valid);
  return {
    tasks,
    powers: powers1980,
    id: `guard:${slug(fact.place)}-1980`,
    regime: 'LOV_3_1980',
    permitArea: fact.place,
    area: areaOf(fact, geography),
    from,
    until,
    synthetic: fact.synthetic,
    source: `${fact.source}; känt ${inWords(fact.valid)}; övriga datum är de vidaste som källan och lagen tillåter`,
  };
}

/** The first stadsdel that a place is named with, else its district of today. */
function areaOf({ cityDistricts, district }: OrderGuardArea, geography: Geography): string {
  const [name] = cityDistricts;
  if (name !== undefined) return cityDistrictId(name);
  const found = geography.areas.find(
    (area) => area.level === 'DISTRICT_COMMITTEE_AREA' && area.name === district && area.validTo === null,
  );
  if (!found) throw new Error(`order_guard_areas.csv: ${district} is no district of today`);
  return found.id;
}

/** The validity as the source gives it, in Swedish. */
function inWords(valid: string): string {
  return valid
    .replace(/^-(.+)$/, 'till och med $1')
    .replace(/^(.+)-$/, 'från och med $1')
    .replace('..', ' till ');
}

/** `2022`, `2019-10-`, `-2022` or `2018-09..2022`: the days are the widest that the source allows. */
function spanOf(valid: string): { readonly from: string; readonly until: string } {
  const match = /^(?:(\d{4})(?:-(\d\d))?)?(?:-|\.\.)?(\d{4})?$/.exec(valid);
  if (!match) throw new Error(`order_guard_areas.csv: "${valid}" is no span`);
  const [, year, month, last] = match;
  const until = last === undefined ? endOf1980 : `${Number(last) + 1}-01-01`;
  return { from: `${year ?? '2019'}-${month ?? '01'}-01`, until };
}

const invented = (place: string, area: string, from = endOf1980, suffix = ''): SeedDeployment => ({
  tasks,
  powers: powers2023,
  id: `guard:${slug(place)}${suffix}`,
  regime: 'TILLSTAND_2023',
  permitArea: `${place} (syntetiskt tillståndsområde)`,
  area,
  from,
  until: null,
  synthetic: true,
  source: 'Syntetiska data',
});

const madeUp: readonly SeedDeployment[] = [
  invented('Medborgarplatsen', cityDistrictId('Södermalm')),
  invented('Husby centrum', cityDistrictId('Husby')),
  invented('Rinkeby torg', cityDistrictId('Rinkeby')),
  invented('Farsta centrum', cityDistrictId('Farsta')),
  invented('Skärholmens centrum', cityDistrictId('Skärholmen')),
  invented('Tensta centrum', cityDistrictId('Tensta'), '2039-06-01', '-2039'),
  invented('Farsta strand', cityDistrictId('Farsta strand'), '2039-06-01', '-2039'),
];

/** The instant at which a Stockholm day begins. Days near the change of time are not used. */
export function stockholmMidnight(day: string): Date {
  const month = Number(day.slice(5, 7));
  return new Date(`${day}T00:00:00${month >= 4 && month <= 10 ? '+02:00' : '+01:00'}`);
}
