import type { AreaLevel } from '../policy/area.ts';
import { degrees, type Point, syntheticBaseAreas } from './base-areas.ts';
import { byName, found, idsOf } from './by-name.ts';
import {
  type CityDistrictFact,
  type DistrictFact,
  type PoliceMembershipFact,
  readCityDistricts,
  readDistricts,
  readPoliceMemberships,
} from './facts.ts';
import { type NamedPlace, placeAreas } from './named-places.ts';
import { loadPoliceAreas, type PoliceArea } from './police-areas.ts';
import { populationsOf } from './populations.ts';

/** The city, the root of the hierarchy. */
export const cityId = 'sthlm:kommun';
/** The district that stands for "Okänd plats" (place unknown), so that areas sum to the city; valid at all times. */
export const unknownDistrictId = 'sthlm:sdo:okand-plats';
/** The one base area in it, directly beneath. */
export const unknownBaseAreaId = 'sthlm:bas:okand-plats';

/** One area of reference geography. */
export type Area = {
  /** 1 to 1999; an area and all that lies in it are contiguous down from the present district. */
  readonly no: number;
  readonly id: string;
  readonly level: AreaLevel;
  /** Swedish, in Unicode NFC. */
  readonly name: string;
  readonly validFrom: string;
  /** The last day, or null while it lasts. */
  readonly validTo: string | null;
  /** The area above in the present division; null for the city, for local police areas and for places. */
  readonly parent: string | null;
  /** All areas that it is directly part of: present and past districts, police areas, places. As `areaTree` in policy wants. */
  readonly parents: readonly string[];
  readonly successors: readonly string[];
  /** True for base areas, which are made up, and for places, which are made of them. */
  readonly synthetic: boolean;
  readonly source: string;
  readonly note: string | null;
  readonly centroid: Point | null;
  /** At 2024-12-31; of a local police area its part in the city. */
  readonly population: number | null;
  readonly populationEstimated: boolean;
};

/** An area before it is numbered. */
type Draft = Omit<Area, 'no'>;

/** From when the division into 14 is known; before, `districtsAt` gives nothing. */
export const divisionsKnownFrom = '2007-01-01';
const secondDivisionFrom = '2020-07-01';

/** All areas by number, from the facts. Throws where a name in one file is unknown in another. */
export function loadAreas(): readonly Area[] {
  return draftAreas().map((draft, index) => ({ no: index + 1, ...draft }));
}

function draftAreas(): readonly Draft[] {
  const districts = readDistricts();
  const cityDistricts = readCityDistricts();
  const memberships = byName(readPoliceMemberships(), (fact) => fact.cityDistrict);
  const districtIds = new Map(districts.map((district) => [district.name, district.id]));
  const policeAreas = loadPoliceAreas().filter((area) => area.touchesCity);
  const policeIds = new Map(policeAreas.map((area) => [area.name, area.id]));
  const populations = populationsOf(districts, cityDistricts);
  const population = (members: readonly CityDistrictFact[]): number =>
    members.reduce((sum, member) => sum + found(populations.cityDistricts, member.name), 0);
  const policeNames = (cityDistrict: CityDistrictFact): readonly string[] => {
    const membership = found(memberships, cityDistrict.name);
    return [...new Set([membership.to2024, membership.from2025])];
  };

  const districtDraft = (district: DistrictFact): Draft => {
    const members = cityDistricts.filter((member) => divisionsOf(member).includes(district.name));
    return {
      id: district.id,
      level: 'DISTRICT_COMMITTEE_AREA',
      name: district.name,
      validFrom: district.validTo === null ? presentSince(district.name, members) : district.validFrom,
      validTo: district.validTo,
      parent: cityId,
      parents: [cityId],
      successors:
        district.validTo === null
          ? []
          : idsOf(
              districtIds,
              members.map((member) => successorName(member, district.name)),
            ),
      synthetic: false,
      source: citation(district.source),
      note: null,
      centroid: centroidOf(members),
      population: population(members),
      populationEstimated: !populations.actualDistricts.has(district.name),
    };
  };

  const districtBlock = (district: DistrictFact): readonly Draft[] => [
    districtDraft(district),
    ...cityDistricts
      .filter((member) => member.district2023 === district.name)
      .sort((a, b) => compare(orderOf(a, memberships), orderOf(b, memberships)))
      .flatMap((member) =>
        cityDistrictBlock(member, found(populations.cityDistricts, member.name), [
          district.id,
          ...idsOf(districtIds, divisionsOf(member)).filter((id) => id !== district.id),
          ...idsOf(policeIds, policeNames(member)),
        ]),
      ),
  ];

  const policeDraft = (area: PoliceArea): Draft => {
    const members = cityDistricts.filter((member) => policeNames(member).includes(area.name));
    return {
      id: area.id,
      level: 'LOCAL_POLICE_AREA',
      name: area.name,
      validFrom: area.validFrom,
      validTo: area.validTo,
      parent: null,
      parents: [],
      successors:
        area.validTo === null
          ? []
          : idsOf(
              policeIds,
              members.map((member) => found(memberships, member.name).from2025),
            ),
      synthetic: false,
      source: area.source,
      note: [area.note, `Omfattar ${area.covers}.`].filter((note) => note !== null).join(' '),
      centroid: centroidOf(members),
      population: population(members),
      populationEstimated: true,
    };
  };

  const byOrderOfId = [...districts].sort((a, b) => compare(a.id, b.id));
  return withPlaces([
    cityDraft(cityDistricts, populations.city),
    ...byOrderOfId.filter((district) => district.validTo !== null).map(districtDraft),
    ...byOrderOfId.filter((district) => district.validTo === null).flatMap(districtBlock),
    unknownDraft(unknownDistrictId, 'DISTRICT_COMMITTEE_AREA', cityId),
    unknownDraft(unknownBaseAreaId, 'BASE_AREA', unknownDistrictId),
    ...policeAreas.map(policeDraft),
  ]);
}

/** The areas and, last, named places, which the base areas that they are made of are part of. */
function withPlaces(drafts: readonly Draft[]): readonly Draft[] {
  const places = placeAreas(drafts.filter(({ level }) => level === 'BASE_AREA'));
  const idOf = ({ slug }: NamedPlace): string => `sthlm:plats:${slug}`;
  return [
    ...drafts.map((draft) => ({
      ...draft,
      parents: [
        ...draft.parents,
        ...places.filter(({ baseAreas }) => baseAreas.includes(draft)).map(({ place }) => idOf(place)),
      ],
    })),
    ...places.map(
      ({ place, baseAreas }): Draft => ({
        id: idOf(place),
        level: 'PLACE',
        name: place.name,
        validFrom: divisionsKnownFrom,
        validTo: null,
        parent: null,
        parents: [],
        successors: [],
        synthetic: true,
        source: 'Schematiskt: de två syntetiska basområden som ligger närmast platsen',
        note: `Består av ${baseAreas.map(({ name }) => name).join(' och ')}.`,
        centroid: place.position,
        population: baseAreas.reduce((sum, { population }) => sum + (population ?? 0), 0),
        populationEstimated: true,
      }),
    ),
  ];
}

function cityDraft(cityDistricts: readonly CityDistrictFact[], population: number): Draft {
  return {
    id: cityId,
    level: 'CITY',
    name: 'Stockholms stad',
    validFrom: '1971-01-01',
    validTo: null,
    parent: null,
    parents: [],
    successors: [],
    synthetic: false,
    source: citation('stadskartan'),
    note: 'Folkmängden räknar även dem som är skrivna på kommunen, utan stadsdelsområde.',
    centroid: centroidOf(cityDistricts),
    population,
    populationEstimated: false,
  };
}

function unknownDraft(id: string, level: AreaLevel, parent: string): Draft {
  return {
    id,
    level,
    name: 'Okänd plats',
    validFrom: '1971-01-01',
    validTo: null,
    parent,
    parents: [parent],
    successors: [],
    synthetic: false,
    source: 'Trygghetsnavet',
    note: 'Händelser i staden vars plats inte är känd; ingen plats på kartan.',
    centroid: null,
    population: null,
    populationEstimated: false,
  };
}

/** A stadsdel and its base areas. The first of `parents` is its present district. */
function cityDistrictBlock(
  fact: CityDistrictFact,
  population: number,
  parents: readonly string[],
): readonly Draft[] {
  const shared = { validFrom: divisionsKnownFrom, validTo: null, successors: [], note: null };
  return [
    {
      ...shared,
      id: fact.id,
      level: 'CITY_DISTRICT',
      name: fact.name,
      parent: parents[0] ?? null,
      parents,
      synthetic: false,
      source: citation(fact.source),
      centroid: { lon: fact.lon, lat: fact.lat },
      population,
      populationEstimated: true,
    },
    ...syntheticBaseAreas(fact, population).map(
      (baseArea): Draft => ({
        ...shared,
        ...baseArea,
        level: 'BASE_AREA',
        parent: fact.id,
        parents: [fact.id],
        synthetic: true,
        source: 'Syntetiska basområden',
        populationEstimated: true,
      }),
    ),
  ];
}

/** A source as it is to be cited, by its id in facts/sources.csv where it has one. */
function citation(source: string): string {
  return source === 'stadskartan' ? 'Källa: Stockholms stad, Stadskartan (CC0)' : source;
}

function divisionsOf(fact: CityDistrictFact): readonly string[] {
  return [...new Set([fact.district2023, fact.district2020, fact.district2007])];
}

/** The name under the next division of the district that a stadsdel left. */
function successorName(fact: CityDistrictFact, district: string): string {
  return fact.district2020 === district ? fact.district2023 : fact.district2020;
}

/** A present district whose name and stadsdelar are those of an earlier division has existed since then. */
function presentSince(name: string, members: readonly CityDistrictFact[]): string {
  if (members.every((member) => member.district2007 === name)) return divisionsKnownFrom;
  if (members.every((member) => member.district2020 === name)) return secondDivisionFrom;
  return '2023-07-01';
}

/** Within a present district, stadsdelar of one former district and one police area stand together. */
function orderOf(fact: CityDistrictFact, memberships: ReadonlyMap<string, PoliceMembershipFact>): string {
  return [fact.district2007, found(memberships, fact.name).from2025, fact.id].join('\u0000');
}

function centroidOf(members: readonly CityDistrictFact[]): Point {
  let land = 0;
  let lon = 0;
  let lat = 0;
  for (const member of members) {
    land += member.landKm2;
    lon += member.landKm2 * member.lon;
    lat += member.landKm2 * member.lat;
  }
  return { lon: degrees(lon / land), lat: degrees(lat / land) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
