import * as z from 'zod';
import type { SetAddress } from '../../address/use-address.ts';
import type { Bounds } from '../../figures/map-shapes.ts';
import { type Grant, isFineEnough, type Level, reachesLevel } from './coverage.ts';
import { type Interval, intervals } from './periods.ts';
import type { MapIndicatorsQuery } from './queries.generated.ts';

/** Levels in the order in which the map prefers to open at them: fine enough to tell, coarse enough to be published. */
export const levels = [
  'CITY_DISTRICT',
  'DISTRICT_COMMITTEE_AREA',
  'LOCAL_POLICE_AREA',
  'BASE_AREA',
  'PLACE',
  'CITY',
] as const satisfies readonly Level[];

const dimensions = ['SEX', 'AGE', 'WEEK', 'WEEKDAY_TIME'] as const;

/** What is measured: the figure itself, per 1,000 inhabitants, or its change since another period. */
export const measures = ['antal', 'per1000', 'period', 'ar'] as const;

/** What may lie over the map. */
export const layerIds = ['kameror', 'ordningsvakter', 'utsatta', 'stationer'] as const;

const period = z.string().regex(/^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/);
const id = z.string().min(1).max(120);

/** Stands in `omrade` where a person has taken every area away, so that none is chosen for them. */
export const noAreas = 'inga';

/** What of the map is seen: west, south, east and north in degrees, as four numbers in a text. */
const seen = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,6})?(,-?\d{1,3}(\.\d{1,6})?){3}$/)
  .refine((text) => {
    const [west, south, east, north] = partOf(text);
    return west < east && south < north && Math.abs(south) < 85 && Math.abs(north) < 85;
  });

/** The part of the world that a text of an address says. */
export function partOf(text: string): Bounds {
  const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number);
  return [west, south, east, north];
}

/** The map's whole state, as its address has it. */
export const address = {
  indikator: id.optional(),
  niva: z.enum(levels).optional(),
  intervall: z.enum(intervals).optional(),
  tid: period.optional(),
  mot: period.optional(),
  fordelning: z.enum(dimensions).optional(),
  kategori: id.optional(),
  matt: z.enum(measures).default('antal'),
  omrade: z.array(id).max(60).default([]),
  lager: z.array(z.enum(layerIds)).default([]),
  utsnitt: seen.optional(),
  utgava: z.coerce.number().int().min(2015).max(2100).optional(),
};

/** What stands in the address, and how to change it. */
export type Asked = { readonly [Name in keyof typeof address]: z.output<(typeof address)[Name]> };
export type Change = SetAddress<Asked>;

export type Indicator = NonNullable<MapIndicatorsQuery['indicators']>[number];
export type Dimension = (typeof dimensions)[number];
export type Measure = (typeof measures)[number];
export type LayerId = (typeof layerIds)[number];

/** What is shown: the address with what it leaves open filled in, and what is not published taken away. */
export type View = {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly interval: Interval;
  readonly dimension: Dimension | null;
  readonly measure: Measure;
};

/** The grants that give an indicator's product. */
export const grantsOf = (indicator: Indicator, grants: readonly Grant[]): readonly Grant[] =>
  grants.filter(({ product }) => product.id === indicator.product?.id);

/** Fills in what the address leaves open; null where there is no indicator at all. */
export function settle(
  asked: Asked,
  indicators: readonly Indicator[],
  grants: readonly Grant[],
): View | null {
  const indicator =
    indicators.find((one) => one.id === asked.indikator) ?? bestCovered(indicators, grants) ?? indicators[0];
  if (!indicator) return null;
  const { level, interval } = settlePlace(asked, indicator, grantsOf(indicator, grants));
  const released = releasedFor(indicator, level, interval);
  const dimension = released?.breakdowns.find((one) => one === asked.fordelning) ?? null;
  const measure = measureReason(asked.matt, indicator, dimension) === null ? asked.matt : 'antal';
  return { indicator, level, interval, dimension, measure };
}

/** The members of an address that choose what is measured, as its search has them. */
const choosing = ['indikator', 'niva', 'intervall', 'fordelning', 'matt'] as const;

/** What of an address is not followed, because there is no such thing or it is not published: something else is shown. */
export function unfollowed(search: URLSearchParams, view: View): readonly (typeof choosing)[number][] {
  const shown = {
    indikator: view.indicator.id,
    niva: view.level,
    intervall: view.interval,
    fordelning: view.dimension,
    matt: view.measure,
  };
  return choosing.filter((name) => search.has(name) && search.get(name) !== shown[name]);
}

/** Where an indicator is published at a level by an interval, if it is. */
export const releasedFor = (indicator: Indicator, level: Level, interval: Interval) =>
  indicator.releasedAt?.find((one) => one.level === level && one.interval === interval);

/** Why a measure means nothing here; null where it does. */
export function measureReason(
  measure: Measure,
  { unit }: Indicator,
  dimension: Dimension | null,
): 'unit' | 'breakdown' | null {
  if (measure !== 'per1000') return null;
  if (unit !== 'antal') return 'unit';
  return dimension === null ? null : 'breakdown';
}

/** Whether the reader's agreements seem to reach an indicator somewhere. */
export const isCovered = (indicator: Indicator, grants: readonly Grant[]): boolean =>
  grantsOf(indicator, grants).length > 0;

/** Quarters first: months are often protected, and years hide the seasons. */
const preferred: readonly Interval[] = ['QUARTER', 'YEAR', 'MONTH'];

/** The levels and intervals at which the reader seems to have an indicator, the preferred first. */
export const reachedPlaces = (indicator: Indicator, grants: readonly Grant[]) =>
  places(indicator).filter(({ level, interval }) => reaches(grantsOf(indicator, grants), level, interval));

/** The levels and intervals at which an indicator is published, the preferred first. */
function places({
  releasedAt,
}: Indicator): readonly { readonly level: Level; readonly interval: Interval }[] {
  return levels.flatMap((level) =>
    preferred.flatMap((interval) =>
      releasedAt?.some((one) => one.level === level && one.interval === interval)
        ? [{ level, interval }]
        : [],
    ),
  );
}

function settlePlace(
  { niva, intervall }: Asked,
  indicator: Indicator,
  grants: readonly Grant[],
): { readonly level: Level; readonly interval: Interval } {
  const all = places(indicator);
  const atLevel = niva === undefined ? all : all.filter(({ level }) => level === niva);
  const among = atLevel.length > 0 ? atLevel : all;
  const exact = among.filter(({ interval }) => interval === intervall);
  const fitting = exact.length > 0 ? exact : among;
  return (
    fitting.find(({ level, interval }) => reaches(grants, level, interval)) ??
    fitting[0] ?? { level: 'CITY', interval: 'YEAR' }
  );
}

/** Whether any of the grants reaches areas of a level by an interval. */
export const reaches = (grants: readonly Grant[], level: Level, interval: Interval): boolean =>
  grants.some((grant) => isFineEnough(grant, level, interval) && reachesLevel(grant, level));

/**
 * The indicator to begin with: one that the reader has at the most preferred place, and of those the one that is
 * published at most places, since that is where fewest cells are protected.
 */
function bestCovered(indicators: readonly Indicator[], grants: readonly Grant[]): Indicator | undefined {
  const placed = indicators.flatMap((indicator) => {
    const own = grantsOf(indicator, grants);
    const level = levels.findIndex((one) => preferred.some((by) => released(indicator, one, by, own)));
    return level < 0 ? [] : [{ indicator, level, published: indicator.releasedAt?.length ?? 0 }];
  });
  return placed.toSorted((a, b) => a.level - b.level || b.published - a.published)[0]?.indicator;
}

const released = (
  indicator: Indicator,
  level: Level,
  interval: Interval,
  grants: readonly Grant[],
): boolean => releasedFor(indicator, level, interval) !== undefined && reaches(grants, level, interval);
