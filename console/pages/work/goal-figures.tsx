import { LineChart } from '../../figures/line-chart.tsx';
import { periodOf, type Series } from '../../figures/series.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { GoalFiguresDocument, type GoalFiguresQuery, type Interval } from './queries.generated.ts';
import type { Goal, Measure, Story } from './story.ts';
import { words } from './words.ts';

const city = { id: 'sthlm:kommun', name: 'Stockholms stad', level: 'CITY' as const };

/** The figures of a goal's indicator, from a year before it was put down, with the measures that serve it marked in time. */
export function GoalFigures({
  story,
  goal,
  measures,
}: {
  readonly story: Story;
  readonly goal: Goal;
  readonly measures: readonly Measure[];
}) {
  const t = useWords(words);
  const { period } = useFormats();
  const where = whereOf(story, goal);
  const vintage = goal.indicator?.latestVintage;
  const from = startOf(goal, where?.interval);
  const { data, problems, fetching } = useHubQuery(
    GoalFiguresDocument,
    {
      indicator: goal.indicator?.id ?? '',
      area: where?.area.id ?? '',
      from,
      to: vintage?.to ?? from,
      interval: where?.interval ?? 'YEAR',
    },
    { pause: where === null || !vintage || goal.indicator === null },
  );
  if (goal.indicator === null || !vintage) return null;
  if (where === null) return <p className="work-faint">{t.notReleased}</p>;
  const series = seriesOf(data);
  const first = series[0]?.cells[0]?.period;
  const last = series[0]?.cells.at(-1)?.period;
  return (
    <div>
      {where.area.id === story.area?.id ? null : (
        <p className="work-faint">{t.notReleasedHere(story.area?.name ?? '', where.area.name ?? '')}</p>
      )}
      <ProblemList problems={problems} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {series.length === 0 || first === undefined || last === undefined ? null : (
        <LineChart
          title={t.goalFigures(goal.indicator.name, where.area.name ?? '')}
          summary={t.goalFiguresSummary(period(first), period(last))}
          series={series}
          unit={series[0]?.unit ?? ''}
          height={220}
          marks={marksOf(measures, where.interval, [first, last], t)}
        />
      )}
    </div>
  );
}

type Where = {
  readonly area: { readonly id: string; readonly name: string | null };
  readonly interval: Interval;
};

/** Where and how often the goal's indicator is published: in the process's area, else for the whole city. */
function whereOf({ area }: Story, { indicator }: Goal): Where | null {
  for (const place of [area, city]) {
    if (!place) continue;
    const here = indicator?.releasedAt?.filter(({ level }) => level === place.level) ?? [];
    const interval = (['QUARTER', 'MONTH', 'YEAR'] as const).find((one) =>
      here.some((at) => at.interval === one),
    );
    if (interval) return { area: place, interval };
  }
  return null;
}

/** The first month: a year before the goal, or where the indicator begins; surveys of every third year from the beginning. */
function startOf({ createdOn, indicator }: Goal, interval: Interval | undefined): string {
  const begins = indicator?.latestVintage?.from ?? createdOn.slice(0, 7);
  const before = `${Number(createdOn.slice(0, 4)) - (interval === 'YEAR' ? 6 : 1)}-01`;
  return before > begins ? before : begins;
}

const seriesOf = (data: GoalFiguresQuery | undefined): readonly Series[] =>
  (data?.indicators ?? []).flatMap(({ id, name, observations }) =>
    (observations ?? []).flatMap((one) =>
      one === null
        ? []
        : {
            id: `${id} ${one.area.id}`,
            name: one.area.name ?? name,
            areaId: one.area.id,
            unit: one.unit,
            synthetic: one.synthetic,
            source: one.source,
            cells: one.observations.map(({ period, value, status, marginOfError }) => ({
              period: periodOf(period),
              value,
              status,
              margin: marginOfError,
            })),
          },
    ),
  );

/** When measures really began and ended, in the chart's periods; what lies outside them is left out. */
function marksOf(
  measures: readonly Measure[],
  interval: Interval,
  [first, last]: readonly [string, string],
  t: { readonly began: (title: string) => string; readonly ended: (title: string) => string },
) {
  const periodAt = (day: string): string => {
    if (interval === 'YEAR') return day.slice(0, 4);
    if (interval === 'MONTH') return day.slice(0, 7);
    return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  };
  const marks = measures.flatMap(({ title, actualFrom, actualTo }) => [
    ...(actualFrom === null ? [] : [{ period: periodAt(actualFrom), text: t.began(title) }]),
    ...(actualTo === null ? [] : [{ period: periodAt(actualTo), text: t.ended(title) }]),
  ]);
  const byPeriod = Map.groupBy(
    marks.filter(({ period }) => period >= first && period <= last),
    ({ period }) => period,
  );
  return [...byPeriod]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, alike]) => ({ period, text: alike.map(({ text }) => text).join('; ') }));
}
