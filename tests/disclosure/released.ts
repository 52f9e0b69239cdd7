import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { indicatorOf, indicators } from '../../subgraphs/foundation/indicators.ts';
import { type PublishedCell, publish } from '../../subgraphs/foundation/publication.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { officialFigures } from '../../subgraphs/official-figures.ts';
import { roundingKey } from '../rounding-key.ts';

/**
 * The release of the demonstration as an outsider would set it up: base cells, and every sum of them that a table
 * shows, could show, or gives by subtraction. Written apart from what protects it: it shares no code with policy/disclosure.
 */
export const geography = loadGeography();
export const series = demonstrationSeries(geography);

/** A sum of leaves. */
export type Cell = {
  readonly leaves: readonly number[];
  /** What it is, for people. */
  readonly name: string;
  readonly value: number;
  /** In a table: `shown` with its value (or public elsewhere), `suppressed` without. */
  readonly state: 'shown' | 'suppressed' | 'in no table';
  /** From 1 to 4; or nothing, where a whole of 5 or more has it beside one of its categories, which then has all. */
  readonly sensitive: boolean;
  /** The level and interval of the table it is in. */
  readonly table: string;
};

/** One year of what adds up: true counts of the leaves, and all cells over them. */
export type Year = {
  readonly name: string;
  readonly counts: Int32Array;
  readonly cells: readonly Cell[];
  /** By leaf, the cells that hold it. */
  readonly holding: readonly (readonly number[])[];
};

/** What adds up: for each part a series, for each category (an indicator, or what no table shows) its parts. */
export type Sums = {
  readonly name: string;
  readonly parts: readonly Int32Array[];
  readonly categories: readonly { readonly indicator: string | null; readonly parts: readonly number[] }[];
  readonly baseAreas: readonly number[];
  readonly firstYear: number;
  readonly months: number;
};

const seriesOf = (indicator: string) => {
  const found = series.find((one) => one.indicator === indicator);
  if (!found) throw new Error(indicator);
  return found;
};

/** Everything that is protected, by the name that its witnesses go by: the first of its indicators. */
export const protectedSums: readonly Sums[] = sumsOfIndicators().map((sums) => {
  // What a whole has beside one of its categories comes out by subtraction, if in no table.
  const rests = sums.categories.flatMap((whole) =>
    sums.categories
      .filter(
        ({ indicator, parts }) =>
          indicator !== null && whole.indicator !== null && isWithin(parts, whole.parts),
      )
      .map(({ parts }) => whole.parts.filter((part) => !parts.includes(part))),
  );
  const known = new Set(sums.categories.map(({ parts }) => parts.join(' ')));
  const fresh = rests.filter((parts) => {
    const key = parts.join(' ');
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return {
    ...sums,
    categories: [...sums.categories, ...fresh.map((parts) => ({ indicator: null, parts }))],
  };
});

/** Five age groups of women, then of men: everybody, each sex, each age group, and each age group of a sex. */
function byPeople(name: string): Sums['categories'] {
  const ages = [0, 1, 2, 3, 4];
  return [
    { indicator: name, parts: [...ages, ...ages.map((age) => age + 5)] },
    { indicator: `${name}/1`, parts: ages },
    { indicator: `${name}/2`, parts: ages.map((age) => age + 5) },
    ...ages.map((age) => ({ indicator: `${name}/${11 + age}`, parts: [age, age + 5] })),
    ...[...ages, ...ages.map((age) => age + 5)].map((part) => ({ indicator: null, parts: [part] })),
  ];
}

/** Whether the whole holds all of the parts, and more. */
function isWithin(parts: readonly number[], whole: readonly number[]): boolean {
  return parts.length < whole.length && parts.every((part) => whole.includes(part));
}

function sumsOfIndicators(): readonly Sums[] {
  const names = indicators
    .filter(({ regime, product }) => regime?.kind === 'threshold' && product !== 'police.reported-offences')
    // What is published of weeks and times has no areas: offence-times.test.ts.
    .filter(({ product }) => product !== 'police.offence-times')
    .map(({ id }) => id);
  const offence = (category: string) => seriesOf(`police.reported-offences.${category}`);
  const named = (category: string, ...parts: number[]) => ({
    indicator: `police.reported-offences.${category}`,
    parts,
  });
  const theft = offence('theft');
  const burglary = offence('burglary');
  const shape = (indicator: string) => {
    const { baseAreas, firstMonth, months } = seriesOf(indicator);
    return { name: indicator, baseAreas, firstYear: Number(firstMonth.slice(0, 4)), months };
  };
  return [
    {
      ...shape('police.reported-offences.burglary'),
      parts: [
        burglary.counts,
        theft.counts.map((count, at) => count - (burglary.counts[at] ?? 0)),
        ...['drugs-weapons', 'person', 'vandalism', 'other'].map((category) => offence(category).counts),
      ],
      categories: [
        named('burglary', 0),
        named('theft', 0, 1),
        named('drugs-weapons', 2),
        named('person', 3),
        named('vandalism', 4),
        named('other', 5),
        named('total', 0, 1, 2, 3, 4, 5),
        { indicator: null, parts: [1] },
      ],
    },
    ...names.map((name) =>
      indicatorOf(name).releasedBy.SEX
        ? { ...shape(name), parts: seriesOf(name).parts ?? [], categories: byPeople(name) }
        : { ...shape(name), parts: [seriesOf(name).counts], categories: [{ indicator: name, parts: [0] }] },
    ),
  ];
}

/** What is read of a cell by indicator, interval's rank, area and month: null where it is suppressed. A breakdown stands after the indicator's name. */
export type Readings = ReadonlyMap<string, number | null>;

const nameOf = new Map(indicators.map(({ no, id }) => [no, id]));

/** Readings of published cells. */
export const readingsOf = (
  cells: Iterable<
    Pick<PublishedCell, 'indicatorNo' | 'intervalRank' | 'areaNo' | 'monthNo' | 'breakdownNo' | 'released'>
  >,
): Readings =>
  new Map(
    Array.from(cells, ({ indicatorNo, intervalRank, areaNo, monthNo, breakdownNo, released }) => [
      `${nameOf.get(indicatorNo)}${breakdownNo === 0 ? '' : `/${breakdownNo}`} ${intervalRank} ${areaNo} ${monthNo}`,
      released.value,
    ]),
  );
const published = readingsOf(publish(series, geography, roundingKey));
const publicly = new Set(
  officialFigures().map(({ indicator, interval, firstMonth }) => {
    const [year = 0, month = 1] = firstMonth.split('-').map(Number);
    const rank = interval === 'YEAR' ? 3 : 2;
    const id = indicator.replace('bra.municipal-offences', 'police.reported-offences');
    return `${id} ${rank} 1 ${(year - 2010) * 12 + month - 1}`;
  }),
);

/** Areas by base areas: those of the geography, and what two that cut each other share or have for themselves. */
const placesOf = (baseAreas: readonly number[]) => {
  const known = new Set(baseAreas);
  const inside = new Map<number, Set<number>>();
  for (const { ancestor, descendant } of geography.closure) {
    if (known.has(descendant)) inside.set(ancestor, (inside.get(ancestor) ?? new Set()).add(descendant));
  }
  const areas = geography.areas.map(({ no, id, level }) => ({
    no,
    name: id,
    level: level as string,
    within: inside.get(no) ?? new Set<number>(),
  }));
  const large = [
    ...areas.filter(({ level }) => level === 'DISTRICT_COMMITTEE_AREA' || level === 'LOCAL_POLICE_AREA'),
    ...geography.vulnerableAreas.map(({ id, cityDistricts }) => ({
      no: 0,
      name: id,
      level: 'VULNERABLE',
      within: new Set(
        cityDistricts.flatMap((part) => [...(inside.get(geography.byId.get(part)?.no ?? 0) ?? [])]),
      ),
    })),
  ];
  const pieces = large.flatMap((one) =>
    large.flatMap((other) => [
      {
        no: 0,
        name: `${one.name} in ${other.name}`,
        level: 'PIECE',
        within: one.within.intersection(other.within),
      },
      {
        no: 0,
        name: `${one.name} but ${other.name}`,
        level: 'PIECE',
        within: one.within.difference(other.within),
      },
    ]),
  );
  const named = areas.filter(({ level }) => level === 'PLACE');
  const parts = areas.filter(({ level }) => level === 'CITY_DISTRICT');
  for (const one of [...parts, ...large, ...named]) {
    const met = named.filter((place) => place !== one && !place.within.isDisjointFrom(one.within));
    for (const { name, within } of met) {
      const piece = { no: 0, level: 'PIECE' };
      pieces.push(
        { ...piece, name: `${one.name} in ${name}`, within: one.within.intersection(within) },
        { ...piece, name: `${one.name} but ${name}`, within: one.within.difference(within) },
        { ...piece, name: `${name} but ${one.name}`, within: within.difference(one.within) },
      );
    }
    // Two places in one stadsdel, or three, can be taken from it together.
    if (one.level !== 'CITY_DISTRICT') continue;
    const inside = met.filter(({ within }) => within.isSubsetOf(one.within));
    const rest = inside.reduce((left, { within }) => left.difference(within), one.within);
    pieces.push({ no: 0, level: 'PIECE', name: `${one.name} but its places`, within: rest });
  }
  const seen = new Set<string>();
  const distinct = pieces.filter(({ within }) => {
    const key = [...within].sort((a, b) => a - b).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return within.size > 0;
  });
  return [...areas, ...distinct];
};

/** The years of one sum that pass, each with all its cells. */
export function* yearsOf(
  sums: Sums,
  wanted = (_year: number) => true,
  readings: Readings = published,
): Generator<Year> {
  const rows = new Map(sums.baseAreas.map((no, row) => [no, row]));
  const places = placesOf(sums.baseAreas);
  for (let year = sums.firstYear; (year - sums.firstYear) * 12 < sums.months; year += 1) {
    if (!wanted(year)) continue;
    const offset = (year - sums.firstYear) * 12;
    const length = Math.min(12, sums.months - offset);
    const width = sums.parts.length;
    const counts = new Int32Array(sums.baseAreas.length * length * width);
    for (let leaf = 0; leaf < counts.length; leaf += 1) {
      const part = leaf % width;
      const month = Math.floor(leaf / width) % length;
      const row = Math.floor(leaf / width / length);
      counts[leaf] = sums.parts[part]?.[row * sums.months + offset + month] ?? 0;
    }
    const cells: Cell[] = [];
    for (const { no, name, level, within } of places) {
      for (const [rank, span] of [1, 3, 12].entries()) {
        for (let start = 0; start + span <= length; start += span) {
          const at = `${rank + 1} ${no} ${(year - 2010) * 12 + start}`;
          const row = sums.categories.map(({ indicator, parts }) => {
            const leaves: number[] = [];
            for (const area of within) {
              const first = (rows.get(area) ?? 0) * length;
              for (let month = start; month < start + span; month += 1)
                for (const part of parts) leaves.push((first + month) * width + part);
            }
            const key = `${indicator} ${at}`;
            const read = readings.get(key);
            const value = leaves.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0);
            const shown = (read !== undefined && read !== null) || publicly.has(key);
            const state = shown ? 'shown' : read === null ? 'suppressed' : 'in no table';
            return { leaves, value, state, parts, indicator } as const;
          });
          for (const { leaves, value, state, parts, indicator } of row) {
            const allOfAWhole =
              value === 0 &&
              row.some(
                (whole) =>
                  whole.indicator !== null &&
                  whole.value >= 5 &&
                  isWithin(parts, whole.parts) &&
                  row.some(
                    (category) =>
                      category.indicator !== null &&
                      isWithin(category.parts, whole.parts) &&
                      category.parts.length + parts.length === whole.parts.length &&
                      !category.parts.some((part) => parts.includes(part)),
                  ),
              );
            const sensitive = allOfAWhole || (value > 0 && value < 5);
            const label = `${indicator ?? `parts ${parts.join('+')}`} ${name} ${year} ${span}/${start}`;
            cells.push({ leaves, name: label, value, state, sensitive, table: `${level}:${span}` });
          }
        }
      }
    }
    const holding: number[][] = Array.from(counts, () => []);
    for (const [at, { leaves }] of cells.entries()) for (const leaf of leaves) holding[leaf]?.push(at);
    yield { name: `${sums.name} ${year}`, counts, cells, holding };
  }
}

/** One year's proofs as they are kept: by column, each move (area - other) × (month - other) × (part - other). */
export type KeptProof = {
  readonly year: number;
  readonly name: string;
  readonly lengths: readonly number[] | null;
} & Readonly<Record<'area' | 'otherArea' | 'month' | 'otherMonth' | 'part' | 'otherPart', readonly number[]>>;

/** The kept witnesses by the year they prove, each as the changes that it makes to leaves. */
export function keptWitnesses(
  { months, firstYear, parts, name }: Sums,
  year: number,
): readonly ReadonlyMap<number, number>[] {
  const length = Math.min(12, months - (year - firstYear) * 12);
  const proof = proofs().find((one) => one.year === year && one.name === name);
  if (!proof) throw new Error(`no proof of ${name} ${year} is kept`);
  return witnessesOf(proof, length, parts.length);
}

/** The witnesses of a proof, each as the changes that it makes to leaves: areas × months × parts. */
export function witnessesOf(
  proof: KeptProof,
  months: number,
  parts: number,
): readonly ReadonlyMap<number, number>[] {
  const lengths = proof.lengths ?? proof.area.map(() => 1);
  let at = 0;
  return lengths.map((moves) => {
    const changes = new Map<number, number>();
    for (const end = at + moves; at < end; at += 1) {
      for (const [area, a] of [
        [proof.area[at], 1],
        [proof.otherArea[at], -1],
      ] as const)
        for (const [month, m] of [
          [proof.month[at], 1],
          [proof.otherMonth[at], -1],
        ] as const)
          for (const [part, p] of [
            [proof.part[at], 1],
            [proof.otherPart[at], -1],
          ] as const) {
            if (area === undefined || month === undefined || part === undefined) throw new Error('too short');
            if (area < 0 || month < 0 || part < 0) continue;
            const leaf = (area * months + month) * parts + part;
            changes.set(leaf, (changes.get(leaf) ?? 0) + a * m * p);
          }
    }
    return changes;
  });
}

let readProofs: readonly KeptProof[] | undefined;
const proofs = (): readonly KeptProof[] => {
  const file = new URL('../../subgraphs/foundation/witnesses.generated.gz', import.meta.url);
  readProofs ??= JSON.parse(gunzipSync(readFileSync(file)).toString()) as readonly KeptProof[];
  return readProofs;
};
