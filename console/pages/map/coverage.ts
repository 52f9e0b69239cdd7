import type { Interval } from './periods.ts';
import type { MapAreasQuery, MapScopeQuery } from './queries.generated.ts';

/** Levels of area, as the hub has them. */
export type Level =
  | 'CITY'
  | 'DISTRICT_COMMITTEE_AREA'
  | 'LOCAL_POLICE_AREA'
  | 'CITY_DISTRICT'
  | 'BASE_AREA'
  | 'PLACE';

/** What the reader is granted for the purpose, and an area with what it lies in. */
export type Grant = NonNullable<NonNullable<MapScopeQuery['viewer']>['scope']>[number];
export type AreaRow = NonNullable<MapAreasQuery['areas']>[number];

const levelRank: Readonly<Record<Level, number>> = {
  CITY: 1,
  DISTRICT_COMMITTEE_AREA: 2,
  LOCAL_POLICE_AREA: 2,
  CITY_DISTRICT: 3,
  BASE_AREA: 4,
  PLACE: 4,
};
const intervalRank: Readonly<Record<Interval, number>> = { MONTH: 1, QUARTER: 2, YEAR: 3 };

// What the grants seem to reach, so that the map begins where there is something to see and asks for no more than
// that. Nothing is decided here: the hub answers or refuses, and what it says is what is shown.

/** Whether a grant reaches as fine as this. */
export const isFineEnough = (grant: Grant, level: Level, interval: Interval): boolean =>
  levelRank[level] <= levelRank[grant.finestLevel] &&
  intervalRank[interval] >= intervalRank[grant.finestInterval];

/** Whether areas of a level can lie inside what a grant names. */
export function reachesLevel(grant: Grant, level: Level): boolean {
  if (grant.everyArea) return true;
  return grant.areas.some(
    ({ level: named }) =>
      named === level ||
      named === 'CITY' ||
      (named !== null && level !== 'PLACE' && levelRank[named] < levelRank[level] && levelRank[level] > 2),
  );
}

/** The areas that lie inside what the grants name. */
export function reachedAreas(areas: readonly AreaRow[], grants: readonly Grant[]): readonly AreaRow[] {
  if (grants.some(({ everyArea }) => everyArea)) return areas;
  const named = new Set(grants.flatMap((grant) => grant.areas.map(({ id }) => id)));
  return areas.filter(({ id, parent, localPoliceAreas }) =>
    [id, parent?.id, parent?.parent?.id, ...(localPoliceAreas ?? []).map((one) => one.id)].some(
      (wide) => wide !== undefined && named.has(wide),
    ),
  );
}

/** The first month that any of the grants reaches. */
export function firstMonthOf(grants: readonly Grant[]): string {
  return grants.map(({ from }) => from).toSorted()[0] ?? '2015-01';
}
