import { type Area, divisionsKnownFrom, loadAreas, unknownDistrictId } from './areas.ts';
import type { Point } from './base-areas.ts';
import { found } from './by-name.ts';
import { readMetroStations } from './facts.ts';
import { loadPoliceAreas, type PoliceArea } from './police-areas.ts';
import { loadVulnerableAreas, type VulnerableArea } from './vulnerable-areas.ts';

/** A metro station, with the stadsdel and the nearest base areas (by number) inside the city. */
export type MetroStation = Point & {
  readonly name: string;
  readonly lines: readonly string[];
  readonly cityDistrict: string | null;
  readonly baseAreas: readonly number[];
};

/** `ancestor` is or holds `descendant`; numbers of areas. */
export type ClosureRow = { readonly ancestor: number; readonly descendant: number };

/** Reference geography: city, districts present and past, stadsdelar, base areas, local police areas and places. */
export type Geography = {
  /** By number. */
  readonly areas: readonly Area[];
  readonly byId: ReadonlyMap<string, Area>;
  readonly closure: readonly ClosureRow[];
  readonly policeAreas: readonly PoliceArea[];
  readonly vulnerableAreas: readonly VulnerableArea[];
  readonly metroStations: readonly MetroStation[];
};

/** Builds all of it from the facts; the same every time. Throws where a name in one file is unknown in another. */
export function loadGeography(): Geography {
  const areas = loadAreas();
  const byId = new Map(areas.map((area) => [area.id, area]));
  const cityDistrictIds = new Map(
    areas.filter((area) => area.level === 'CITY_DISTRICT').map((area) => [area.name, area.id]),
  );
  return {
    areas,
    byId,
    closure: closureOf(areas, byId),
    policeAreas: loadPoliceAreas(),
    vulnerableAreas: loadVulnerableAreas(cityDistrictIds),
    metroStations: metroStations(areas, cityDistrictIds),
  };
}

/** The district committee areas valid on a date (`YYYY-MM-DD`): 14, 13 or 11, never the unknown place; none before 2007. */
export function districtsAt(geography: Geography, date: string): readonly Area[] {
  if (date < divisionsKnownFrom) return [];
  return geography.areas.filter(
    (area) =>
      area.level === 'DISTRICT_COMMITTEE_AREA' && area.id !== unknownDistrictId && validAt(area, date),
  );
}

/** A district committee area and a local police area that share stadsdelar (ids). */
export type PoliceDistrictPair = {
  readonly district: string;
  readonly policeArea: string;
  readonly cityDistricts: readonly string[];
};

/** Every pair that shares a stadsdel on a date; a district in two local police areas stands in two pairs. */
export function lpoDistrictPairs(geography: Geography, date: string): readonly PoliceDistrictPair[] {
  const cityDistricts = geography.areas.filter((area) => area.level === 'CITY_DISTRICT');
  const policeAreas = geography.areas.filter(
    (area) => area.level === 'LOCAL_POLICE_AREA' && validAt(area, date),
  );
  return districtsAt(geography, date).flatMap((district) =>
    policeAreas
      .map((policeArea) => ({
        district: district.id,
        policeArea: policeArea.id,
        cityDistricts: cityDistricts
          .filter((member) => member.parents.includes(district.id) && member.parents.includes(policeArea.id))
          .map((member) => member.id),
      }))
      .filter((pair) => pair.cityDistricts.length > 0),
  );
}

/** The shortest list of ranges [first, last] that hold exactly the numbers. */
export function rangesOf(numbers: Iterable<number>): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const no of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === no - 1) last[1] = no;
    else ranges.push([no, no]);
  }
  return ranges;
}

function validAt(area: Area, date: string): boolean {
  return area.validFrom <= date && (area.validTo === null || date <= area.validTo);
}

function closureOf(areas: readonly Area[], byId: ReadonlyMap<string, Area>): readonly ClosureRow[] {
  const ancestors = new Map<string, ReadonlySet<number>>();
  // Parents outside this order (police areas and places stand last) have no parents of their own.
  for (const area of areas) {
    const own = new Set([area.no]);
    for (const parent of area.parents) {
      for (const ancestor of ancestors.get(parent) ?? [found(byId, parent).no]) own.add(ancestor);
    }
    ancestors.set(area.id, own);
  }
  return [...ancestors]
    .flatMap(([id, numbers]) =>
      [...numbers].map((ancestor) => ({ ancestor, descendant: found(byId, id).no })),
    )
    .sort((a, b) => a.ancestor - b.ancestor || a.descendant - b.descendant);
}

function metroStations(
  areas: readonly Area[],
  cityDistrictIds: ReadonlyMap<string, string>,
): readonly MetroStation[] {
  return readMetroStations().map((fact) => {
    const cityDistrict = fact.cityDistrict === null ? null : found(cityDistrictIds, fact.cityDistrict);
    const distance = (area: Area): number => {
      const east = ((area.centroid?.lon ?? 0) - fact.lon) * 0.51;
      const north = (area.centroid?.lat ?? 0) - fact.lat;
      return east * east + north * north;
    };
    const nearest = areas
      .filter((area) => area.level === 'BASE_AREA' && cityDistrict !== null && area.parent === cityDistrict)
      .sort((a, b) => distance(a) - distance(b) || a.no - b.no)
      .slice(0, 2)
      .map((area) => area.no);
    const { name, lat, lon, lines } = fact;
    return { name, lat, lon, lines, cityDistrict, baseAreas: nearest };
  });
}
