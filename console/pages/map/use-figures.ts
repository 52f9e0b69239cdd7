import { useMemo } from 'react';
import { useHubQuery } from '../../hub/hub.tsx';
import type { Problem } from '../../hub/problems.ts';
import { type Dimension, grantsOf, type View } from './choice.ts';
import { type AreaRow, firstMonthOf, type Grant, isFineEnough, reachedAreas } from './coverage.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Interval, monthsOf, periodsWithin } from './periods.ts';
import { MapFiguresDocument, type MapFiguresQueryVariables } from './queries.generated.ts';

/** What has come of asking for one indicator in all areas and periods. */
export type Answer = {
  /** Undefined while it is under way, and where nothing was answered. */
  readonly figures: Figures | undefined;
  /** What is said of the whole. */
  readonly problems: readonly Problem[];
  /** What is said of single areas, by id. */
  readonly refusals: ReadonlyMap<string, Problem>;
  /** The areas that were asked for. */
  readonly reached: readonly string[];
  readonly fetching: boolean;
};

/** The hub's own limits: areas in one list, and cells in one request. */
const mostAreas = 200;
const mostCells = 50_000;
const categories: Readonly<Record<Dimension, number>> = { SEX: 3, AGE: 12, WEEK: 54, WEEKDAY_TIME: 60 };

/** The months to ask for: from the first that the agreements reach to the last published, in whole periods. */
export function askedMonths(
  { indicator, level, interval, dimension }: View,
  grants: readonly Grant[],
  areas: number,
): { readonly from: string; readonly to: string } {
  const own = grantsOf(indicator, grants);
  const fine = own.filter((grant) => isFineEnough(grant, level, interval));
  const to = indicator.latestVintage?.to ?? new Date().toISOString().slice(0, 7);
  const periods = periodsWithin(firstMonthOf(fine.length > 0 ? fine : own), to, interval);
  const most = Math.floor(mostCells / Math.max(1, areas * (dimension === null ? 1 : categories[dimension])));
  const kept = periods.slice(-Math.max(1, most));
  const year = lastYear(to, interval);
  return { from: monthsOf(kept[0] ?? year).from, to: monthsOf(kept.at(-1) ?? year).to };
}

/** A whole period to ask about where none is published: what is refused is then told. */
const lastYear = (month: string, interval: Interval): string =>
  periodsWithin(`${Number(month.slice(0, 4)) - 1}-01`, `${Number(month.slice(0, 4)) - 1}-12`, interval).at(
    -1,
  ) ?? month;

/**
 * One indicator in every area of the level that the agreements seem to reach, for all periods, in one question: a slider
 * then only colours anew. Where they reach none, one area is asked for, to learn why.
 */
export function useFigures(
  view: View,
  areas: readonly AreaRow[] | undefined,
  grants: readonly Grant[],
): Answer {
  const { indicator, level, interval, dimension, measure } = view;
  const variables = useMemo((): MapFiguresQueryVariables => {
    const all = areas ?? [];
    const reached = reachedAreas(all, grantsOf(indicator, grants));
    const ids = (reached.length > 0 ? reached : all.slice(0, 1)).map(({ id }) => id);
    const second = ids.slice(mostAreas, 2 * mostAreas);
    const third = ids.slice(2 * mostAreas, 3 * mostAreas);
    return {
      indicators: [indicator.id],
      first: ids.slice(0, mostAreas),
      second,
      third,
      isSecond: second.length > 0,
      isThird: third.length > 0,
      ...askedMonths({ indicator, level, interval, dimension, measure }, grants, ids.length),
      interval,
      breakdown: dimension,
      against: measure === 'ar' ? 'SAME_PERIOD_LAST_YEAR' : 'PREVIOUS_PERIOD',
      rate: measure === 'per1000',
      margin: indicator.unit === 'procent',
      broken: dimension !== null,
      change: measure === 'period' || measure === 'ar',
    };
  }, [areas, grants, indicator, level, interval, dimension, measure]);
  const answer = useHubQuery(MapFiguresDocument, variables, { pause: variables.first.length === 0 });
  const { data, problems } = answer;
  const figures = useMemo(
    () => (data ? (figuresOf(data, indicator, areas ?? [], measure) ?? undefined) : undefined),
    [data, indicator, areas, measure],
  );
  const sorted = useMemo(() => sort(problems, variables), [problems, variables]);
  const reached = useMemo(() => [variables.first, variables.second, variables.third].flat(), [variables]);
  return {
    figures,
    ...sorted,
    reached,
    fetching: areas === undefined || (answer.fetching && figures === undefined),
  };
}

/** Problems of single areas apart from those of the whole. */
function sort(problems: readonly Problem[], variables: MapFiguresQueryVariables) {
  const refusals = new Map<string, Problem>();
  const whole: Problem[] = [];
  for (const problem of problems) {
    const [, , part, place] = problem.path;
    const list = part === 'first' || part === 'second' || part === 'third' ? variables[part] : [];
    const id = typeof place === 'number' && Array.isArray(list) ? list[place] : undefined;
    if (typeof id === 'string') refusals.set(id, problem);
    else whole.push(problem);
  }
  return { problems: whole, refusals };
}
