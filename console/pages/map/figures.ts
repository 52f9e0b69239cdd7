import type { Geometry } from 'geojson';
import { type Cell, periodOf, type Series } from '../../figures/series.ts';
import type { Indicator, Measure } from './choice.ts';
import type { AreaRow } from './coverage.ts';
import type { MapFiguresQuery, MapSeriesFragment } from './queries.generated.ts';

/** A category of a breakdown, such as kvinnor. */
export type Category = { readonly id: string; readonly label: string };

/** What one answer holds: the series of every area that was answered, with a cell for each of the periods. */
export type Figures = {
  readonly periods: readonly string[];
  readonly categories: readonly Category[];
  /** By area id, then by category id ('' for everything together). */
  readonly series: ReadonlyMap<string, ReadonlyMap<string, Series>>;
  readonly unit: string;
  readonly sources: readonly string[];
  readonly synthetic: boolean;
  readonly notes: readonly string[];
  readonly vintage: string;
};

type Observation = MapSeriesFragment['observations'][number];

/**
 * The figures of an answer. Periods before the first that anything was collected for are left out, and of surveys, whose
 * unit is per cent, all years in which nobody was asked: between two surveys nothing is missing.
 */
export function figuresOf(
  data: MapFiguresQuery,
  indicator: Indicator,
  areas: readonly AreaRow[],
  measure: Measure,
): Figures | null {
  const answered = (data.indicators ?? []).find(({ id }) => id === indicator.id);
  const given = [...(answered?.first ?? []), ...(answered?.second ?? []), ...(answered?.third ?? [])].filter(
    (one) => one !== null,
  );
  const [first] = given;
  if (!first) return null;
  const names = new Map(areas.map(({ id, name }) => [id, name ?? id]));
  const unit = first.unit;
  const all = given.map((one) => {
    const byCategory = Map.groupBy(one.observations, ({ breakdown }) => breakdown?.id ?? '');
    const series = [...byCategory].map(([category, observations]): [string, Series] => [
      category,
      {
        id: category === '' ? one.area.id : `${one.area.id} ${category}`,
        name: names.get(one.area.id) ?? one.area.id,
        areaId: one.area.id,
        unit,
        synthetic: one.synthetic,
        source: sourceIn(one.source),
        ...(indicator.provider?.name ? { provider: indicator.provider.name } : {}),
        cells: observations.map((observation) => cellOf(observation, measure)),
      },
    ]);
    return [one.area.id, new Map(series)] as const;
  });
  const lists = all.flatMap(([, byCategory]) => [...byCategory.values()]);
  const kept = keptPlaces(lists, unit === 'procent');
  const labels = new Map(
    first.observations.flatMap(({ breakdown }) => (breakdown ? [[breakdown.id, breakdown.label]] : [])),
  );
  return {
    periods: placed(lists[0]?.cells ?? [], kept).map(({ period }) => period),
    categories: [...labels].map(([id, label]) => ({ id, label })),
    series: new Map(all.map(([id, byCategory]) => [id, keep(byCategory, kept)])),
    unit,
    sources: [...new Set(given.map(({ source }) => sourceIn(source)))],
    synthetic: given.some(({ synthetic }) => synthetic),
    notes: [...new Set(given.flatMap(({ notes }) => notes))],
    vintage: first.vintage,
  };
}

const isKnownOf = ({ status }: Cell): boolean => status !== 'NOT_COLLECTED' && status !== 'NOT_APPLICABLE';

/** The places of the periods that are shown; all of them where nothing was ever collected. */
function keptPlaces(series: readonly Series[], isSurvey: boolean): readonly number[] {
  const places = (series[0]?.cells ?? []).map((_, at) => at);
  const collected = places.filter((at) => series.some(({ cells }) => cells[at] && isKnownOf(cells[at])));
  const [first] = collected;
  if (first === undefined) return places;
  return isSurvey ? collected : places.slice(first);
}

const placed = (cells: readonly Cell[], places: readonly number[]): readonly Cell[] =>
  places.flatMap((at) => cells[at] ?? []);

function keep(
  byCategory: ReadonlyMap<string, Series>,
  places: readonly number[],
): ReadonlyMap<string, Series> {
  return new Map([...byCategory].map(([id, one]) => [id, { ...one, cells: placed(one.cells, places) }]));
}

/** One cell of what is measured. Where that cannot be known, its status says why, and it has no value. */
function cellOf(observation: Observation, measure: Measure): Cell {
  const period = periodOf(observation.period);
  const { status, value, ratePer1000, marginOfError, change } = observation;
  switch (measure) {
    case 'antal':
      return { period, value, status, ...(marginOfError == null ? {} : { margin: marginOfError }) };
    case 'per1000':
      return value !== null && ratePer1000 == null
        ? { period, value: null, status: 'NOT_APPLICABLE' }
        : { period, value: ratePer1000 ?? null, status };
    case 'period':
    case 'ar':
      return {
        period,
        value: change?.difference ?? null,
        status: change == null || change.status === 'PERIOD_NOT_COVERED' ? 'NOT_COLLECTED' : change.status,
      };
  }
}

/** The place of the newest period that anything was collected for in any of the series; -1 for none. */
export const newestCollected = (series: readonly Series[]): number =>
  series.reduce((newest, { cells }) => Math.max(newest, cells.findLastIndex(isKnownOf)), -1);

/** A source without the heading that it may come with: the figures set their own. */
const sourceIn = (source: string): string => source.replace(/^Källa:\s*/, '');

/** The series of the areas in one category, in the order of the areas; those that were not answered are left out. */
export function seriesIn(
  figures: Figures,
  areas: readonly Pick<AreaRow, 'id'>[],
  category: string,
): readonly Series[] {
  return areas.flatMap(({ id }) => figures.series.get(id)?.get(category) ?? []);
}

/** Whether a value is a geometry that a map can draw. It is handed on as it is, since its path is kept by it. */
export function isGeometry(value: unknown): value is Geometry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    (value.type === 'Polygon' || value.type === 'MultiPolygon' || value.type === 'Point') &&
    'coordinates' in value &&
    Array.isArray(value.coordinates)
  );
}
