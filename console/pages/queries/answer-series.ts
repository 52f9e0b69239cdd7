import { type Cell, type CellStatus, periodOf, periodsOf, type Series } from '../../figures/series.ts';

/** A series of an answer: figures of an indicator in an area, with the place in the answer where it stood. */
export type AnswerSeries = Series & {
  /** The key of the list that it stood in: `observations`, or an alias such as `before`. */
  readonly part: string;
  readonly areaName: string;
  readonly total: Pick<Cell, 'value' | 'status'> | undefined;
};

/** The series of one indicator, which share a unit and may stand in one chart. */
export type SeriesGroup = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly provider: string | undefined;
  readonly series: readonly AnswerSeries[];
  /** Breaks of method: from which period, and what changed. */
  readonly breaks: readonly { readonly period: string; readonly text: string }[];
};

type Json = Readonly<Record<string, unknown>>;

/** A value as an object, where it is one. */
export const objectOf = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Whether an object is a series of observations, as the hub's schema has them. */
export function isSeries(value: unknown): boolean {
  const observations = objectOf(value)?.observations;
  if (!Array.isArray(observations)) return false;
  return observations.every((one) => {
    const observation = objectOf(one);
    return observation !== undefined && 'period' in observation && 'value' in observation;
  });
}

/**
 * Every series in an answer of whatever shape, by the object that has it, which is its indicator. Aliases keep their place: before
 * and after of an indicator are series of one group.
 */
export function seriesGroupsOf(data: unknown): readonly SeriesGroup[] {
  const groups: SeriesGroup[] = [];
  const visit = (value: unknown, path: string) => {
    for (const [at, one] of arrayOf(value).entries()) visit(one, `${path}.${at}`);
    const object = objectOf(value);
    if (!object) return;
    const lists = Object.entries(object).filter(([, list]) => arrayOf(list).some(isSeries));
    if (lists.length > 0) groups.push(groupOf(object, lists, path));
    const others = Object.entries(object).filter(([key]) => !lists.some(([list]) => list === key));
    for (const [key, one] of others) visit(one, `${path}.${key}`);
  };
  visit(data, '');
  return groups;
}

function groupOf(indicator: Json, lists: readonly (readonly [string, unknown])[], path: string): SeriesGroup {
  const name = textOf(indicator.name) ?? textOf(indicator.id) ?? '';
  const parts = new Set(lists.map(([key]) => key));
  const found = lists.flatMap(([part, list]) =>
    arrayOf(list)
      .filter(isSeries)
      .flatMap((one) => seriesOf(objectOf(one) ?? {}, indicator, part)),
  );
  const units = new Set(found.map(({ unit }) => unit));
  return {
    // Where the same indicator is asked for twice, its place tells one from the other.
    id: `${textOf(indicator.id) ?? ''}${path}`,
    name,
    unit: [...units].join(', '),
    provider: textOf(objectOf(indicator.provider)?.name),
    series: found.map((one) => (parts.size > 1 ? one : { ...one, part: 'observations' })),
    breaks: arrayOf(indicator.methodBreaks).flatMap((one) => {
      const { from, description } = objectOf(one) ?? {};
      return typeof from === 'string' ? [{ period: from, text: textOf(description) ?? '' }] : [];
    }),
  };
}

/** A series for each breakdown that its observations are of; one where they are of none. */
function seriesOf(series: Json, indicator: Json, part: string): readonly AnswerSeries[] {
  const area = objectOf(series.area);
  const areaId = textOf(area?.id);
  const areaName = textOf(area?.name) ?? areaId ?? '';
  const total = objectOf(series.total);
  const cells = arrayOf(series.observations).flatMap((one) => {
    const observation = objectOf(one);
    const label = objectOf(observation?.breakdown);
    const breakdown = textOf(label?.label) ?? textOf(label?.id) ?? '';
    return observation ? [{ breakdown, cell: cellOf(observation) }] : [];
  });
  const byBreakdown = Map.groupBy(cells, ({ breakdown }) => breakdown);
  return [...byBreakdown].map(([breakdown, members]) => ({
    // The same in every chart of an answer, so that an area keeps its colour and form.
    id: [part, areaId ?? areaName, breakdown].join(' '),
    name: breakdown === '' ? areaName : `${areaName}, ${breakdown}`,
    areaName: breakdown === '' ? areaName : `${areaName}, ${breakdown}`,
    part,
    unit: textOf(series.unit) ?? textOf(indicator.unit) ?? '',
    synthetic: series.synthetic === true || indicator.synthetic === true,
    cells: members.map(({ cell }) => cell),
    total: total && { value: numberOf(total.value), status: statusOf(total.status, total.value) },
    ...(areaId === undefined ? {} : { areaId }),
    ...sourceOf(textOf(series.source) ?? textOf(indicator.source)),
    ...providerOf(textOf(objectOf(indicator.provider)?.name)),
  }));
}

/** Figures write the word themselves. */
const sourceOf = (source: string | undefined) =>
  source === undefined ? {} : { source: source.replace(/^Källa:\s*/i, '') };
const providerOf = (provider: string | undefined) => (provider === undefined ? {} : { provider });

function cellOf(observation: Json): Cell {
  return {
    period: periodOf(String(observation.period)),
    value: numberOf(observation.value),
    status: statusOf(observation.status, observation.value),
    rate: numberOf(observation.ratePer1000),
    margin: numberOf(observation.marginOfError),
  };
}

const statuses: readonly CellStatus[] = [
  'OBSERVED',
  'PRELIMINARY',
  'REVISED',
  'SUPPRESSED',
  'NOT_COLLECTED',
  'NOT_APPLICABLE',
];

/** Without a status that is known, a figure is shown only where the query did not ask for one. */
function statusOf(status: unknown, value: unknown): CellStatus {
  const known = statuses.find((one) => one === status);
  if (known) return known;
  return status === undefined && typeof value === 'number' ? 'OBSERVED' : 'NOT_COLLECTED';
}

/** Series of an area, and from which period each of its parts is. */
export type JoinedSeries = {
  readonly series: readonly AnswerSeries[];
  readonly parts: readonly { readonly part: string; readonly first: string; readonly last: string }[];
};

/**
 * The parts of a comparison, such as before and after, joined to one series for each area. Undefined where they are not of
 * different periods, and so cannot stand in one row of time.
 */
export function joined(series: readonly AnswerSeries[]): JoinedSeries | undefined {
  const byPart = Map.groupBy(series, ({ part }) => part);
  const parts = [...byPart].map(([part, members]) => ({ part, periods: periodsOf(members) }));
  const all = parts.flatMap(({ periods }) => periods);
  if (parts.length < 2 || new Set(all).size < all.length) return undefined;
  const byArea = Map.groupBy(series, ({ areaName }) => areaName);
  return {
    series: [...byArea.values()].flatMap((members) => {
      const [first] = members;
      return first ? [{ ...first, cells: members.flatMap(({ cells }) => cells) }] : [];
    }),
    parts: parts.flatMap(({ part, periods }) => {
      const [first, last] = [periods[0], periods.at(-1)];
      return first === undefined || last === undefined ? [] : [{ part, first, last }];
    }),
  };
}
