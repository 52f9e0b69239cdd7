import { extent } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { useId, useMemo, useRef } from 'react';
import { useFormats, useWords } from '../words.tsx';
import { Figure, type FigureProps } from './figure.tsx';
import { useUnit } from './hub-words.ts';
import { SeriesLegend } from './legend.tsx';
import { Line, laneHeight } from './line.tsx';
import { Marker } from './marker.tsx';
import { Patterns } from './patterns.tsx';
import { ReadingFrame, useReading } from './reading.tsx';
import {
  cellsByPeriod,
  marginOf,
  marksOf,
  middleOf,
  periodsOf,
  type Series,
  type SeriesMark,
  shownValue,
} from './series.ts';
import { useCellText } from './use-cell-text.ts';
import { useWidth } from './width.ts';
import { words } from './words.ts';

interface LineChartProps extends FigureProps {
  readonly series: readonly Series[];
  readonly unit: string;
  /** What the axes measure; the left one measures `unit` where nothing is said. */
  readonly axes?: { readonly left?: string; readonly right?: string };
  /** Height of the picture in CSS pixels. */
  readonly height?: number;
  /** What happened in a period: a change of method, the start of a measure. */
  readonly marks?: readonly { readonly period: string; readonly text: string }[];
  /** The period that is shown elsewhere, such as on a map beside it. */
  readonly shown?: string;
  /** A period was chosen, by Enter or a click. */
  readonly onPoint?: (period: string) => void;
}

type Scale = ScaleLinear<number, number>;
const top = 24;
const bottom = 26;
const mostLanes = 6;

/** Series over time. Lines break where a figure is suppressed or missing; what is preliminary is dashed and hollow. */
export function LineChart(props: LineChartProps) {
  const { title, series, unit, shown = '', height = 320 } = props;
  const unitOf = useUnit();
  const t = useWords(words);
  const formats = useFormats();
  const cellText = useCellText();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const id = useId();
  const chart = useMemo(() => layOut(series, width, height), [series, width, height]);
  const { periods, marks, x, lanes } = chart;
  const reading = useReading(periods.length);
  const at = reading.at === null ? undefined : periods[reading.at];
  const said = (period: string) =>
    series.map((one, i) => ({ one, text: `${one.name}: ${cellText(chart.cells[i]?.get(period))}` }));
  const ticks = timeTicks(periods, Math.max(2, Math.floor((chart.right - chart.left) / 76)));
  const margins = series.some((one) => one.cells.some((cell) => marginOf(one, cell) !== null));
  const notes = [
    ...(margins ? [t.marginNote] : []),
    ...(props.marks ?? []).map(({ period, text }, i) => `${i + 1}. ${formats.period(period)}: ${text}`),
  ];
  const picture = (
    <ReadingFrame
      ref={frame}
      label={t.chart(title)}
      count={periods.length}
      reading={reading}
      width={width}
      placeAt={(px) => nearest(periods, x, px)}
      anchor={(place) => ({ x: x(middleOf(periods[place] ?? '') ?? 0), y: top })}
      spoken={(place) => {
        const period = periods[place] ?? '';
        return `${formats.period(period)}. ${said(period)
          .map(({ text }) => text)
          .join('. ')}`;
      }}
      tooltip={(place) => (
        <>
          <strong>{formats.period(periods[place] ?? '')}</strong>
          {said(periods[place] ?? '').map(({ one, text }) => (
            <span key={one.id} className="figure-tooltip-row">
              <Sample mark={marks.get(one.id)} />
              {text}
            </span>
          ))}
        </>
      )}
      onPoint={(place) => {
        const period = periods[place];
        if (period !== undefined) props.onPoint?.(period);
      }}
    >
      <svg data-picture width={width} height={height} aria-hidden="true" className="figure-svg">
        <Patterns id={id} />
        <ValueAxis
          scale={chart.y.left}
          x={chart.left}
          to={chart.right}
          text={props.axes?.left ?? unitOf(unit)}
        />
        {chart.y.right && (
          <ValueAxis scale={chart.y.right} x={chart.right} side="right" text={props.axes?.right ?? ''} />
        )}
        <line className="figure-axis" x1={chart.left} x2={chart.right} y1={chart.base} y2={chart.base} />
        {ticks.map(({ period, year }) => (
          <text
            key={period}
            className="figure-tick"
            textAnchor="middle"
            x={x(middleOf(period) ?? 0)}
            y={height - 8}
          >
            {year ? period.slice(0, 4) : formats.period(period)}
          </text>
        ))}
        {periods.includes(shown) && (
          <line
            className="figure-shown"
            x1={x(middleOf(shown) ?? 0)}
            x2={x(middleOf(shown) ?? 0)}
            y1={top}
            y2={chart.base}
          />
        )}
        {(props.marks ?? []).map(({ period, text }, i) => (
          <EventMark
            key={`${period}${text}`}
            x={x(middleOf(period) ?? Number.NaN)}
            base={chart.base}
            number={i + 1}
          />
        ))}
        {series.map((one, i) => {
          const mark = marks.get(one.id);
          const y = (one.axis === 'right' && chart.y.right) || chart.y.left;
          const lane = chart.base + 2 + (i % lanes) * laneHeight;
          return (
            mark && (
              <Line key={one.id} series={one} mark={mark} x={x} y={y} lane={lane} patterns={id} at={at} />
            )
          );
        })}
        {at !== undefined && (
          <line
            data-picture-skip
            className="figure-cursor"
            x1={x(middleOf(at) ?? 0)}
            x2={x(middleOf(at) ?? 0)}
            y1={top}
            y2={chart.base + lanes * laneHeight}
          />
        )}
      </svg>
    </ReadingFrame>
  );
  return (
    <Figure {...props} kind="line" notes={notes} picture={periods.length === 0 ? <p>{t.empty}</p> : picture}>
      {series.length > 0 && <SeriesLegend series={series} marks={marks} />}
    </Figure>
  );
}

/** Where everything of a chart lies, in pixels. */
function layOut(series: readonly Series[], width: number, height: number) {
  const periods = periodsOf(series);
  const rights = series.filter(({ axis }) => axis === 'right');
  const lanes = Math.max(1, Math.min(series.length, mostLanes));
  const left = 52;
  const right = Math.max(left + 40, width - (rights.length > 0 ? 52 : 16));
  const base = height - bottom - lanes * laneHeight;
  const [first = 0, last = 1] = extent(periods, (period) => middleOf(period) ?? undefined);
  return {
    periods,
    lanes,
    left,
    right,
    base,
    marks: marksOf(series),
    cells: series.map(cellsByPeriod),
    x: scaleLinear()
      .domain(first === last ? [first - 1, last + 1] : [first, last])
      .range([left + 10, right - 10]),
    y: {
      left: valueScale(
        series.filter(({ axis }) => axis !== 'right'),
        base,
      ),
      right: rights.length > 0 ? valueScale(rights, base) : null,
    },
  };
}

/** A scale that starts at zero, and below it only for negative figures. */
function valueScale(series: readonly Series[], base: number): Scale {
  let low = 0;
  let high = 0;
  for (const one of series)
    for (const cell of one.cells) {
      const value = shownValue(cell);
      if (value === null) continue;
      const margin = marginOf(one, cell) ?? 0;
      low = Math.min(low, value - (value >= 0 ? Math.min(margin, value) : margin));
      high = Math.max(high, value + margin);
    }
  return scaleLinear()
    .domain([low, high > low ? high : low + 1])
    .nice(5)
    .range([base, top]);
}

function ValueAxis({
  scale,
  x,
  to,
  side = 'left',
  text,
}: {
  readonly scale: Scale;
  readonly x: number;
  readonly to?: number;
  readonly side?: 'left' | 'right';
  readonly text: string;
}) {
  const { number } = useFormats();
  const anchor = side === 'left' ? 'end' : 'start';
  const beside = side === 'left' ? x - 6 : x + 6;
  return (
    <g>
      <text
        className="figure-axis-text"
        x={side === 'left' ? 0 : x + 50}
        y={12}
        textAnchor={side === 'left' ? 'start' : 'end'}
      >
        {text}
      </text>
      {scale.ticks(5).map((value) => (
        <g key={value}>
          {to !== undefined && (
            <line className="figure-grid" x1={x} x2={to} y1={scale(value)} y2={scale(value)} />
          )}
          <text className="figure-tick" x={beside} y={scale(value) + 4} textAnchor={anchor}>
            {number(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

function EventMark({
  x,
  base,
  number,
}: {
  readonly x: number;
  readonly base: number;
  readonly number: number;
}) {
  if (Number.isNaN(x)) return null;
  return (
    <g>
      <line className="figure-event" x1={x} x2={x} y1={top} y2={base} />
      <text className="figure-tick" x={x} y={top - 2} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

function Sample({ mark }: { readonly mark: SeriesMark | undefined }) {
  return (
    mark && (
      <svg width="14" height="12" aria-hidden="true">
        <Marker mark={mark} x={7} y={6} />
      </svg>
    )
  );
}

function nearest(periods: readonly string[], x: Scale, px: number): number | null {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  periods.forEach((period, i) => {
    const away = Math.abs(x(middleOf(period) ?? 0) - px);
    if (away < distance) {
      distance = away;
      best = i;
    }
  });
  return best;
}

/**
 * At most so many periods to write under an axis, at even steps: where there are many, the first of each year, which
 * then says the year alone. Of several intervals the one with most periods is written.
 */
function timeTicks(periods: readonly string[], most: number): readonly { period: string; year: boolean }[] {
  const kinds = [4, 7].map((length) => periods.filter((period) => period.length === length));
  const main = kinds.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (main.length <= most) return main.map((period) => ({ period, year: false }));
  const years = main.filter((period) => /^\d{4}(-01|-Q1)?$/.test(period));
  const from = years.length >= 2 ? years : main;
  const step = Math.ceil(from.length / most);
  return from.filter((_, i) => i % step === 0).map((period) => ({ period, year: from === years }));
}
