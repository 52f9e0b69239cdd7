import { BarChart } from '../../figures/bar-chart.tsx';
import { LineChart } from '../../figures/line-chart.tsx';
import { periodsOf, type Series } from '../../figures/series.ts';
import { Grid } from '../../parts/card.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { type AnswerSeries, joined, type SeriesGroup } from './answer-series.ts';
import { words } from './words.ts';

/** A chart for each indicator: they measure different things, and share no axis. */
export function AnswerCharts({
  groups,
  kind,
  name,
}: {
  readonly groups: readonly SeriesGroup[];
  readonly kind: 'linjer' | 'staplar';
  readonly name: string;
}) {
  const shown = groups.filter(({ series }) => series.length > 0);
  const charts = shown.map((group) => <Chart key={group.id} group={group} kind={kind} name={name} />);
  return shown.length === 1 ? charts : <Grid size="wide">{charts}</Grid>;
}

function Chart({
  group,
  kind,
  name,
}: {
  readonly group: SeriesGroup;
  readonly kind: 'linjer' | 'staplar';
  readonly name: string;
}) {
  const t = useWords(words);
  const formats = useFormats();
  const named = useNamedSeries(group.series);
  const one = joined(group.series);
  const series = one === undefined ? named : one.series;
  const periods = periodsOf(series);
  const spans = one?.parts ?? spanOf(periods);
  const summary = [
    t.seriesCount(series.length),
    ...spans.map(({ part, first, last }) =>
      t.span(t.part[part] ?? part, formats.period(first), formats.period(last)),
    ),
  ].join(' ');
  const common = {
    title: group.provider === undefined ? group.name : `${group.name} (${group.provider})`,
    series,
    unit: group.unit,
    downloadName: `${name}-${group.name}`.replace(/[^\p{L}\p{N}.-]+/gu, '-'),
    summary,
  };
  if (kind === 'staplar') return <BarChart {...common} groups={periods.length === 1 ? 'areas' : 'periods'} />;
  const begun = (one?.parts ?? []).slice(1);
  const marks = begun.map(({ part, first }) => ({ period: first, text: t.part[part] ?? part }));
  return <LineChart {...common} marks={[...group.breaks, ...marks]} />;
}

const spanOf = (periods: readonly string[]) => {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? [] : [{ part: '', first, last }];
};

/** Series under the names that tell them apart here: the area, and the part of a comparison. */
export function useNamedSeries(series: readonly AnswerSeries[]): readonly Series[] {
  const t = useWords(words);
  return series.map((one) =>
    one.part === 'observations' ? one : { ...one, name: `${one.areaName}, ${t.part[one.part] ?? one.part}` },
  );
}
