import { type Interval, intervalMonths, monthNo, monthOf } from '../../policy/period.ts';
import { cityId } from '../areas.ts';
import { comparableName } from './area-names.ts';
import { FileError, type ImportContext, type KnownArea } from './importer.ts';
import type { Cube, CubeDimension } from './json-stat-cube.ts';

/** Which dimension is what; null takes the one with the role, or PxWeb's usual name. */
export type DimensionOptions = {
  readonly area: string | null;
  readonly time: string | null;
  /** The code of the variable wanted, of several. */
  readonly contents: string | null;
  /** Of other dimensions the code wanted, by the dimension's id. */
  readonly select: ReadonlyMap<string, string>;
};

/** A period as a file has it. */
export type FilePeriod = {
  readonly interval: Interval;
  readonly year: number;
  /** The first month; undefined before 2010, where the hub's months begin. */
  readonly monthNo: number | undefined;
};

/** Where a cell stands, for those that are wanted; undefined for others, and where its area or period was refused. */
export type CubePlan = (
  positions: readonly number[],
) => { readonly area: KnownArea; readonly period: FilePeriod } | undefined;

/**
 * Finds area and period of each cell. Areas by their codes (0180, or an id of the hub's) or, of districts, by name;
 * periods as 2024, 2024K1 and 2024M03. An unknown one is rejected once. Throws FileError where a dimension is missing,
 * or where one has several categories and none was chosen.
 */
export function planOf(cube: Cube, options: DimensionOptions, context: ImportContext): CubePlan {
  const areaAt = dimensionAt(cube, 'geo', options.area, ['Region', 'region'], '--area-dimension');
  const timeAt = dimensionAt(cube, 'time', options.time, ['Tid', 'tid', 'TLIST(A1)'], '--time-dimension');
  const wanted = cube.dimensions.map((dimension, at) =>
    at === areaAt || at === timeAt ? null : chosenOf(dimension, options),
  );
  const byName = namesOf(context);
  const areas = cube.dimensions[areaAt]?.categories.map(({ code, label }, at) => {
    const area = areaOf(code, label, byName, context);
    if (!area) context.reject(1, `category ${at + 1} of the area dimension`, 'is no area of the hub');
    return area;
  });
  const periods = cube.dimensions[timeAt]?.categories.map(({ code }, at) => {
    const period = periodOf(code);
    const place = `category ${at + 1} of the time dimension`;
    if (!period) context.reject(1, place, 'is no year, quarter (2024K1) or month (2024M03)');
    else if (startOf(period) > context.now.toISOString().slice(0, 7))
      context.reject(1, place, 'lies in the future');
    else return period;
    return undefined;
  });
  refuseTwice(areas ?? [], ({ id }) => id, 'area', context);
  refuseTwice(periods ?? [], (period) => `${period.interval} ${startOf(period)}`, 'time', context);
  return (positions) => {
    if (wanted.some((one, at) => one !== null && one !== positions[at])) return undefined;
    const area = areas?.[positions[areaAt] ?? -1];
    const period = periods?.[positions[timeAt] ?? -1];
    return area && period && { area, period };
  };
}

/** Two codes for one area or period would give it two figures. */
function refuseTwice<T>(
  found: readonly (T | undefined)[],
  key: (one: T) => string,
  dimension: string,
  context: ImportContext,
): void {
  const first = new Map<string, number>();
  for (const [at, one] of found.entries()) {
    if (one === undefined) continue;
    const before = first.get(key(one));
    if (before === undefined) first.set(key(one), at);
    else
      context.reject(
        1,
        `category ${at + 1} of the ${dimension} dimension`,
        `is the same as category ${before + 1}`,
      );
  }
}

function dimensionAt(
  { dimensions }: Cube,
  role: CubeDimension['role'],
  given: string | null,
  usual: readonly string[],
  option: string,
): number {
  const has = (test: (dimension: CubeDimension) => boolean): readonly number[] =>
    dimensions.flatMap((dimension, at) => (test(dimension) ? [at] : []));
  if (given !== null) {
    const [at] = has(({ id }) => id === given);
    if (at === undefined) throw new FileError(1, 'id', `has no dimension as ${option} names it`);
    return at;
  }
  const [at, ...others] = has((dimension) => dimension.role === role);
  if (at !== undefined && others.length === 0) return at;
  const [named] = has(({ id }) => usual.includes(id));
  if (named === undefined)
    throw new FileError(1, 'id', `has not one dimension with the role ${role}: name it with ${option}`);
  return named;
}

/** The position of the category wanted of a dimension that is neither area nor time. */
function chosenOf(dimension: CubeDimension, { contents, select }: DimensionOptions): number {
  const { id, role, categories } = dimension;
  const isContents = role === 'metric' || id === 'ContentsCode';
  const code = select.get(id) ?? (isContents ? contents : null);
  if (code === null || code === undefined) {
    if (categories.length === 1) return 0;
    throw new FileError(
      1,
      'id',
      isContents
        ? 'has several variables: choose one by its code with --contents'
        : 'has a further dimension with several categories: choose one with --select "<dimension>=<code>"',
    );
  }
  const at = categories.findIndex((category) => category.code === code);
  if (at === -1)
    throw new FileError(1, 'id', `has no category as ${isContents ? '--contents' : '--select'} names it`);
  return at;
}

/** SCB's code of the municipality. */
const municipality = '0180';

function namesOf({ areas }: ImportContext): ReadonlyMap<string, readonly KnownArea[]> {
  const districts = [...areas.values()].filter(({ level }) => level === 'DISTRICT_COMMITTEE_AREA');
  return Map.groupBy(districts, ({ name }) => comparableName(name));
}

function areaOf(
  code: string,
  label: string | null,
  byName: ReadonlyMap<string, readonly KnownArea[]>,
  { areas }: ImportContext,
): KnownArea | undefined {
  if (code === municipality) return areas.get(cityId);
  const known = areas.get(code);
  if (known) return known;
  const [named, ...others] =
    byName.get(comparableName(code)) ?? byName.get(comparableName(label ?? '')) ?? [];
  return others.length === 0 ? named : undefined;
}

/** `2024`, `2024K1` or `2024Q1`, `2024M03` or `2024-03`. */
function periodOf(code: string): FilePeriod | undefined {
  const [, year, quarter, month] = /^(\d{4})(?:[KQ]([1-4])|[M-](0[1-9]|1[0-2]))?$/.exec(code) ?? [];
  if (year === undefined) return undefined;
  const first = quarter ? (Number(quarter) - 1) * 3 + 1 : Number(month ?? 1);
  return {
    interval: quarter ? 'QUARTER' : month ? 'MONTH' : 'YEAR',
    year: Number(year),
    monthNo: monthNo(`${year}-${String(first).padStart(2, '0')}`),
  };
}

const startOf = ({ year, monthNo: no }: FilePeriod): string =>
  no === undefined ? `${year}-01` : monthOf(no);

/** Whether an area has figures of a period: while it lasts, those of all time; else those inside its validity. */
export function hasPeriod(
  { validFrom, validTo }: KnownArea,
  { interval, monthNo: start }: FilePeriod,
): boolean {
  if (validTo === null) return true;
  if (start === undefined) return false;
  return (
    validFrom <= `${monthOf(start)}-01` && `${monthOf(start + intervalMonths[interval] - 1)}-28` <= validTo
  );
}
