import type { AreaLevel } from '../../policy/area.ts';
import {
  cellNo,
  type Dimension,
  type Division,
  type LinkedTable,
  standing,
} from '../../policy/disclosure/linked-table.ts';
import { type Interval, intervalRank } from '../../policy/period.ts';
import type { Geography } from '../geography.ts';
import { publishFigures } from './figures.ts';
import { type Indicator, indicators } from './indicators.ts';
import { type BaseSeries, firstMonthNo, type UnprotectedCell } from './unprotected.ts';

/** Indicators that add up in each other and so are protected in one computation. */
export type Group = {
  /** The series that is the same for all: base areas and months. */
  readonly shape: Pick<BaseSeries, 'baseAreas' | 'firstMonth' | 'months'>;
  /** Counts of kinds that do not overlap, each row-major base area × month. */
  readonly parts: readonly Int32Array[];
  readonly members: readonly Member[];
};

/** An indicator as a sum of parts, with its cells as they are. */
export type Member = {
  readonly indicator: Indicator;
  /** Of what is counted (breakdowns.ts); 0 is everything. */
  readonly breakdownNo: number;
  readonly parts: readonly number[];
  readonly cells: readonly UnprotectedCell[];
};

/** One year of a group as linked tables. Years share no cell, so that each is protected by itself. */
export type YearTable = {
  readonly year: number;
  readonly table: LinkedTable;
  /** The same year as it was published before, by one month, two months and so on; none for a year published at once. */
  readonly earlier: readonly LinkedTable[];
  /** The number in `table` of a member's cell, by its place in the member's `cells`; only those of the year. */
  readonly cells: readonly ReadonlyMap<number, number>[];
};

/** What it costs to withhold a cell: coarse ones are what most are asked for, and what reports compare. */
const areaCosts: Readonly<Record<AreaLevel, number>> = {
  BASE_AREA: 1,
  PLACE: 2,
  CITY_DISTRICT: 3,
  LOCAL_POLICE_AREA: 20,
  DISTRICT_COMMITTEE_AREA: 20,
  CITY: 400,
};
/**
 * From this year on months are published as they come, and what is out stays as it is. A year's pattern so depends, for
 * each month, on that month and those before, and the next month changes nothing of it. Years before came out at once.
 */
const inOrderFrom = 2026;

const lengths: readonly (readonly [Interval, number, number])[] = [
  ['MONTH', 1, 1],
  ['QUARTER', 3, 2],
  ['YEAR', 12, 4],
];

/** The linked tables of a group, one for each year that it has months of. */
export function yearTables(group: Group, geography: Geography): readonly YearTable[] {
  const { baseAreas, months } = group.shape;
  const first = firstMonthNo(group.shape);
  const { dimension: areas, setOf } = areaDimension(baseAreas, geography);
  const { parts, divisions } = partDimension(group);
  const known = publicTotals(geography);

  const tableOf = (offset: number, length: number): Omit<YearTable, 'earlier'> => {
    const start = first + offset;
    const { dimension, setAt } = monthDimension(length);
    const counts = new Int32Array(areas.leaves * length * parts.leaves);
    for (const [part, all] of group.parts.entries()) {
      for (let area = 0; area < areas.leaves; area += 1) {
        for (let month = 0; month < length; month += 1) {
          counts[(area * length + month) * parts.leaves + part] = all[area * months + offset + month] ?? 0;
        }
      }
    }
    const stands = new Uint8Array(areas.sets.length * dimension.sets.length * parts.sets.length);
    const cells = group.members.map((member, part) => {
      const numbers = new Map<number, number>();
      for (const [at, cell] of member.cells.entries()) {
        if (cell.monthNo < start || cell.monthNo >= start + length) continue;
        const area = setOf.get(cell.areaNo);
        const period = setAt(cell.intervalRank, cell.monthNo - start);
        if (area === undefined) throw new Error('a published cell is about no area');
        // A quarter or a year that these months do not finish is published by a later month.
        if (period === undefined) continue;
        const number = cellNo({ months: dimension, parts }, area, period, part);
        const open = known.has(`${member.indicator.id} ${cell.intervalRank} ${cell.areaNo} ${cell.monthNo}`);
        stands[number] = open ? standing.fixed : standing.released;
        numbers.set(at, number);
      }
      return numbers;
    });
    const table: LinkedTable = { areas, months: dimension, parts, divisions, counts, standing: stands };
    return { year: 2010 + Math.floor(start / 12), table, cells };
  };

  return Array.from({ length: Math.ceil(months / 12) }, (_year, at) => {
    const whole = tableOf(at * 12, Math.min(12, months - at * 12));
    const { leaves } = whole.table.months;
    const earlier = Array.from(
      { length: leaves - 1 },
      (_month, before) => tableOf(at * 12, before + 1).table,
    );
    return { ...whole, earlier: whole.year < inOrderFrom ? [] : earlier };
  });
}

/**
 * The members of a group as sets of parts; then the parts that none shows by itself (what burglary leaves of theft), and
 * what each whole has beside each of its categories.
 */
function partDimension({ parts, members }: Group): {
  readonly parts: Dimension;
  readonly divisions: readonly Division[];
} {
  const sets: (readonly number[])[] = members.map((member) => member.parts);
  const setOf = (wanted: readonly number[]): number => {
    const known = sets.findIndex((set) => String(set) === String(wanted));
    return known < 0 ? sets.push(wanted) - 1 : known;
  };
  for (const part of parts.keys()) setOf([part]);
  const divisions = members.flatMap(({ parts: all }, whole) =>
    members.flatMap(({ parts: some }, category) =>
      some.length < all.length && some.every((part) => all.includes(part))
        ? [{ category, whole, rest: setOf(all.filter((part) => !some.includes(part))) }]
        : [],
    ),
  );
  const costs = sets.map((set, at) => (at < members.length ? set.length : 1));
  return { parts: { leaves: parts.length, sets, costs }, divisions };
}

/** Figures of the police's offences that Brå publishes of the city: known to everybody, whatever the hub shows. */
export function publicTotals(geography: Geography): ReadonlySet<string> {
  const own = new Set<string>();
  // What is made up is known to nobody.
  const ids = new Map(indicators.filter(({ synthetic }) => !synthetic).map(({ no, id }) => [no, id]));
  for (const { indicatorNo, intervalRank: rank, areaNo, monthNo } of publishFigures(geography)) {
    const id = ids.get(indicatorNo)?.replace('bra.municipal-offences', 'police.reported-offences');
    if (id === undefined) continue;
    own.add(`${id} ${rank} ${areaNo} ${monthNo}`);
  }
  return own;
}

function monthDimension(length: number): {
  readonly dimension: Dimension;
  readonly setAt: (rank: number, month: number) => number | undefined;
} {
  const sets: number[][] = [];
  const costs: number[] = [];
  const places = new Map<string, number>();
  for (const [interval, span, cost] of lengths) {
    for (let month = 0; month + span <= length; month += span) {
      places.set(`${intervalRank[interval]} ${month}`, sets.length);
      sets.push(Array.from({ length: span }, (_, at) => month + at));
      costs.push(cost);
    }
  }
  return {
    dimension: { leaves: length, sets, costs },
    setAt: (rank, month) => places.get(`${rank} ${month}`),
  };
}

/**
 * Every area as a set of base areas, and the pieces of areas that cut each other: what two of them share, and what each
 * has for itself. A piece is in no table, and comes out by subtraction. Vulnerable areas count as areas of stadsdelar.
 * Of places there are pieces with all areas that they lie or reach into, and what a stadsdel has beside all its places.
 */
function areaDimension(
  baseAreas: readonly number[],
  geography: Geography,
): { readonly dimension: Dimension; readonly setOf: ReadonlyMap<number, number> } {
  const rows = new Map(baseAreas.map((no, row) => [no, row]));
  const inside = new Map<number, number[]>(geography.areas.map(({ no }) => [no, []]));
  for (const { ancestor, descendant } of geography.closure) {
    const row = rows.get(descendant);
    if (row !== undefined) inside.get(ancestor)?.push(row);
  }
  const ascending = (members: Iterable<number>): readonly number[] => [...members].sort((a, b) => a - b);
  const own = geography.areas.map(({ no }) => ascending(inside.get(no) ?? []));
  const ofLevels = (...levels: readonly AreaLevel[]): readonly (readonly number[])[] =>
    geography.areas.flatMap(({ level }, at) => (levels.includes(level) ? [own[at] ?? []] : []));
  const coarse = ofLevels('DISTRICT_COMMITTEE_AREA', 'LOCAL_POLICE_AREA');
  const cityDistricts = ofLevels('CITY_DISTRICT');
  const places = ofLevels('PLACE');
  const vulnerable = geography.vulnerableAreas.map(({ cityDistricts: members }) =>
    ascending(members.flatMap((id) => inside.get(geography.byId.get(id)?.no ?? 0) ?? [])),
  );
  const seen = new Set(own.map(String));
  const pieces: (readonly number[])[] = [];
  const add = (piece: readonly number[]): void => {
    if (piece.length === 0 || seen.has(String(piece))) return;
    seen.add(String(piece));
    pieces.push(piece);
  };
  const apart = (one: readonly number[], other: readonly number[]): void => {
    const members = new Set(other);
    add(one);
    add(one.filter((row) => members.has(row)));
    add(one.filter((row) => !members.has(row)));
  };
  const cut = [...coarse, ...vulnerable];
  for (const one of cut) for (const other of cut) apart(one, other);
  for (const place of places) {
    for (const other of [...cut, ...cityDistricts, ...places]) {
      if (!place.some((row) => other.includes(row))) continue;
      apart(place, other);
      apart(other, place);
    }
  }
  for (const cityDistrict of cityDistricts) {
    const inPlaces = new Set(
      places.filter((place) => place.every((row) => cityDistrict.includes(row))).flat(),
    );
    add(cityDistrict.filter((row) => !inPlaces.has(row)));
  }
  return {
    dimension: {
      leaves: baseAreas.length,
      sets: [...own, ...pieces],
      costs: [...geography.areas.map(({ level }) => areaCosts[level]), ...pieces.map(() => 1)],
    },
    setOf: new Map(geography.areas.map(({ no }, at) => [no, at])),
  };
}
