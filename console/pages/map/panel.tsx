import { memo, useMemo } from 'react';
import { BarChart } from '../../figures/bar-chart.tsx';
import { DownloadFigures } from '../../figures/download.tsx';
import { FigureTable } from '../../figures/figure-table.tsx';
import { LineChart } from '../../figures/line-chart.tsx';
import type { Series } from '../../figures/series.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import type { Problem } from '../../hub/problems.ts';
import { Button } from '../../parts/button.tsx';
import { MultiSelect, Select } from '../../parts/choice.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { type Change, noAreas, type View } from './choice.ts';
import type { AreaRow } from './coverage.ts';
import type { Figures } from './figures.ts';
import { NowTable } from './now-table.tsx';
import { periodHolding } from './periods.ts';
import { MapChosenDocument } from './queries.generated.ts';
import { words } from './words.ts';

/** As many as can be told apart in one chart. */
export const mostChosen = 8;

// They are drawn again when what they show changes, and not at each step of the slider.
const Lines = memo(LineChart);
const Table = memo(FigureTable);

type PanelProps = {
  readonly view: View;
  readonly title: string;
  readonly unit: string;
  readonly areas: readonly AreaRow[];
  readonly figures: Figures | undefined;
  readonly category: string;
  readonly chosen: readonly string[];
  /** Whether nobody has chosen: the page did. */
  readonly suggested: boolean;
  readonly months: { readonly from: string; readonly to: string };
  readonly period: string;
  readonly against: string | undefined;
  readonly set: Change;
  readonly onPeriod: (period: string) => void;
};

/** The chosen areas: where they stand, how they develop, the same as a table, and one period against another. */
export function Panel(props: PanelProps) {
  const { areas, figures, chosen, suggested, set, title } = props;
  const t = useWords(words);
  const names = useMemo(() => new Map(areas.map(({ id, name }) => [id, name ?? id])), [areas]);
  const options = useAreaOptions(areas, figures);
  return (
    <>
      <section className="page-map-panel" aria-label={t.chosen}>
        <h2>{t.chosen}</h2>
        <MultiSelect
          label={t.chooseAreas}
          options={options}
          value={chosen}
          limit={mostChosen}
          {...(suggested && chosen.length === 3 && areas.length > 3 ? { description: t.chosenHint } : {})}
          onChange={(value) => set({ omrade: value.length > 0 ? [...value] : [noAreas] })}
        />
        {chosen.length === 0 ? (
          <Empty
            title={t.noneChosen}
            actions={!suggested && <Button onPress={() => set({ omrade: [] })}>{t.suggest}</Button>}
          >
            {t.noneChosenText}
          </Empty>
        ) : (
          <Standing {...props} names={names} />
        )}
      </section>
      {figures && chosen.length > 0 && <Development {...props} figures={figures} title={title} />}
    </>
  );
}

/** The areas of the level under the names of what they lie in. */
function useAreaOptions(areas: readonly AreaRow[], figures: Figures | undefined) {
  const t = useWords(words);
  const { compare } = useFormats();
  return useMemo(
    () =>
      areas
        .map(({ id, name, parent }) => ({
          id,
          text: name ?? id,
          group: parent?.level === 'CITY' ? undefined : (parent?.name ?? undefined),
          description: figures === undefined || figures.series.has(id) ? undefined : t.notCovered,
        }))
        .toSorted((a, b) => compare(a.group ?? '', b.group ?? '') || compare(a.text, b.text)),
    [areas, figures, t, compare],
  );
}

/** The chosen areas in the period that the map shows; for those that are not covered, why. */
function Standing({
  view,
  chosen,
  months,
  period,
  category,
  names,
}: PanelProps & { readonly names: ReadonlyMap<string, string> }) {
  const { indicator, interval, dimension } = view;
  const variables = useMemo(
    () => ({ indicators: [indicator.id], areas: [...chosen], interval, breakdown: dimension, ...months }),
    [indicator, chosen, interval, dimension, months],
  );
  const answer = useHubQuery(MapChosenDocument, variables);
  const series = answer.data?.indicators?.[0]?.observations?.filter((one) => one !== null);
  const problems = answer.problems.map((problem) => named(problem, names));
  return (
    <>
      <NowTable series={series ?? []} names={names} period={period} category={category} />
      <ProblemList problems={problems} />
    </>
  );
}

/** A problem with the areas' names in place of their ids. */
function named(problem: Problem, names: ReadonlyMap<string, string>): Problem {
  const { areas } = problem.details;
  if (!Array.isArray(areas)) return problem;
  return {
    ...problem,
    details: {
      ...problem.details,
      areas: areas.map((id) => (typeof id === 'string' ? (names.get(id) ?? id) : id)),
    },
  };
}

function Development({
  view,
  title,
  unit,
  figures,
  category,
  chosen,
  period,
  against,
  set,
  onPeriod,
}: PanelProps & { readonly figures: Figures }) {
  const t = useWords(words);
  const formats = useFormats();
  const { indicator, interval } = view;
  const series = useMemo(() => chosenSeries(figures, chosen, category), [figures, chosen, category]);
  const marks = useMemo(
    () =>
      (indicator.methodBreaks ?? []).map(({ from, description }) => ({
        period: periodHolding(from, interval),
        text: description,
      })),
    [indicator, interval],
  );
  const all = useMemo(
    () => [...figures.series.values()].flatMap((byCategory) => [...byCategory.values()]),
    [figures],
  );
  const compared = useMemo(
    () => (against === undefined ? [] : series.map((one) => inPeriods(one, [against, period]))),
    [series, against, period],
  );
  const heading = t.seriesTitle(title);
  return (
    <section className="page-map-series" aria-label={t.series}>
      <Lines
        title={heading}
        series={series}
        unit={unit}
        marks={marks}
        shown={period}
        table="none"
        height={300}
        onPoint={onPeriod}
        downloadName={t.seriesFileName}
      />
      <div className="page-map-compare">
        <Select
          label={t.compare}
          options={[
            { id: '', text: t.noCompare },
            ...figures.periods.toReversed().map((id) => ({ id, text: formats.period(id) })),
          ]}
          value={against ?? ''}
          onChange={(id) => set({ mot: id === '' ? undefined : id })}
        />
        {against === undefined || against === period ? (
          <p className="page-map-note">{t.compareEmpty}</p>
        ) : (
          <BarChart
            title={t.compareTitle(formats.period(against), formats.period(period))}
            series={compared}
            unit={unit}
            groups="areas"
            downloadName={t.compareFileName}
          />
        )}
      </div>
      <div className="page-map-table">
        <Table caption={heading} series={series} rows="periods" newestFirst />
      </div>
      <div className="page-map-files">
        <span>{t.saveAll}:</span>
        <DownloadFigures series={all} name={t.allFileName} />
      </div>
    </section>
  );
}

/** The chosen areas' series; where they are divided, in all categories as long as a chart can tell them apart. */
function chosenSeries(
  { series, categories }: Figures,
  chosen: readonly string[],
  category: string,
): readonly Series[] {
  const every = categories.length > 0 && chosen.length * categories.length <= mostChosen;
  return chosen.flatMap((id) =>
    (every ? categories : [{ id: category, label: labelOf(categories, category) }]).flatMap((one) => {
      const found = series.get(id)?.get(one.id);
      return found ? [one.label === '' ? found : { ...found, name: `${found.name}, ${one.label}` }] : [];
    }),
  );
}

const labelOf = (categories: Figures['categories'], category: string): string =>
  categories.find(({ id }) => id === category)?.label ?? '';

const inPeriods = (one: Series, periods: readonly string[]): Series => ({
  ...one,
  cells: one.cells.filter((cell) => periods.includes(cell.period)),
});
