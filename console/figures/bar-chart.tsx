import { max, min } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, useMemo, useRef } from 'react';
import { useFormats, useWords } from '../words.tsx';
import { Figure, type FigureProps } from './figure.tsx';
import { useUnit } from './hub-words.ts';
import { SeriesLegend } from './legend.tsx';
import { Patterns } from './patterns.tsx';
import { ReadingFrame, useReading } from './reading.tsx';
import { type Cell, cellsByPeriod, marksOf, periodsOf, type Series, shownValue, stateOf } from './series.ts';
import { useCellText } from './use-cell-text.ts';
import { useWidth } from './width.ts';
import { words } from './words.ts';

interface BarChartProps extends FigureProps {
  readonly series: readonly Series[];
  readonly unit: string;
  /** What bars stand together: those of a period, or those of a series (an area). */
  readonly groups: 'periods' | 'areas';
  /** Height of a standing chart in CSS pixels; a lying one is as high as it needs. */
  readonly height?: number;
  /** A group was chosen, by Enter or a click: its period, or its series' id. */
  readonly onPoint?: (id: string) => void;
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly bars: readonly { readonly id: string; readonly name: string; readonly cell: Cell | undefined }[];
}

/** A bar is no wider, CSS pixels, however few they are. */
const widest = 72;

/** Bars by period or by area; lying where the names are many or the room is narrow. */
export function BarChart(props: BarChartProps) {
  const { title, series, unit, groups: by } = props;
  const unitOf = useUnit();
  const t = useWords(words);
  const formats = useFormats();
  const cellText = useCellText();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const id = useId();
  const groups = useMemo(() => groupsOf(series, by), [series, by]);
  const bars = groups[0]?.bars ?? [];
  const marks = marksOf(bars);
  const reading = useReading(groups.length);
  const lying = by === 'areas' || groups.length * bars.length * 14 > width;
  const nameOf = (group: Group) => (by === 'periods' ? formats.period(group.name) : group.name);
  const barNameOf = (name: string) => (by === 'periods' ? name : formats.period(name));

  const thick = lying ? Math.max(24, bars.length * 16 + 8) : 0;
  const height = lying ? groups.length * thick + 40 : (props.height ?? 320);
  const start = lying ? Math.min(180, Math.max(72, width * 0.35)) : 52;
  const places = scaleBand<number>()
    .domain(groups.map((_, i) => i))
    .range(lying ? [20, height - 20] : [start, Math.max(start + 20, width - 12)])
    .paddingInner(0.2);
  const inside = scaleBand<string>()
    .domain(bars.map((bar) => bar.id))
    .range([0, places.bandwidth()])
    .paddingInner(0.1);
  const shown = groups.flatMap((group) => group.bars.map(({ cell }) => shownValue(cell) ?? 0));
  const lowest = Math.min(0, min(shown) ?? 0);
  const highest = Math.max(0, max(shown) ?? 0);
  const values = scaleLinear()
    .domain([lowest, highest > lowest ? highest : 1])
    .nice(5)
    .range(lying ? [start, Math.max(start + 20, width - 64)] : [height - 30, 24]);
  const zero = values(0);
  // Between whole counts there is nothing to mark.
  const whole = groups.every((group) =>
    group.bars.every(({ cell }) => Number.isInteger(shownValue(cell) ?? 0)),
  );
  const ticks = values
    .ticks(lying ? Math.max(2, Math.floor(width / 160)) : 5)
    .filter((value) => !whole || Number.isInteger(value));
  const thickness = Math.min(inside.bandwidth(), widest);
  const aside = (inside.bandwidth() - thickness) / 2;
  const every = lying ? 1 : Math.ceil(84 / places.step());
  const said = (group: Group) => group.bars.map((bar) => `${barNameOf(bar.name)}: ${cellText(bar.cell)}`);

  const picture = (
    <ReadingFrame
      ref={frame}
      label={t.bars(title)}
      count={groups.length}
      reading={reading}
      width={width}
      placeAt={(px, py) => {
        const at = Math.floor(((lying ? py : px) - (places(0) ?? 0)) / places.step());
        return at >= 0 && at < groups.length ? at : null;
      }}
      anchor={(at) =>
        lying ? { x: start, y: (places(at) ?? 0) + places.bandwidth() } : { x: places(at) ?? 0, y: 24 }
      }
      spoken={(at) => {
        const group = groups[at];
        return group ? `${nameOf(group)}. ${said(group).join('. ')}` : '';
      }}
      tooltip={(at) => {
        const group = groups[at];
        return (
          group && (
            <>
              <strong>{nameOf(group)}</strong>
              {said(group).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </>
          )
        );
      }}
      onPoint={(at) => {
        const group = groups[at];
        if (group) props.onPoint?.(group.id);
      }}
    >
      <svg data-picture width={width} height={height} aria-hidden="true" className="figure-svg">
        <Patterns id={id} />
        <text className="figure-axis-text" x={lying ? start : 0} y={12}>
          {unitOf(unit)}
        </text>
        {ticks.map((value) =>
          lying ? (
            <g key={value}>
              <line className="figure-grid" x1={values(value)} x2={values(value)} y1={20} y2={height - 20} />
              <text className="figure-tick" x={values(value)} y={height - 4} textAnchor="middle">
                {formats.number(value)}
              </text>
            </g>
          ) : (
            <g key={value}>
              <line
                className="figure-grid"
                x1={start}
                x2={width - 12}
                y1={values(value)}
                y2={values(value)}
              />
              <text className="figure-tick" x={start - 6} y={values(value) + 4} textAnchor="end">
                {formats.number(value)}
              </text>
            </g>
          ),
        )}
        {groups.map((group, at) => {
          const place = places(at) ?? 0;
          return (
            <g
              key={group.id}
              className={reading.at === at ? 'figure-group figure-group-read' : 'figure-group'}
            >
              {group.bars.map((bar) => (
                <Bar
                  key={bar.id}
                  cell={bar.cell}
                  colour={(bars.length > 1 && marks.get(bar.id)?.colour) || 'var(--series-1)'}
                  texture={bars.length > 1 ? (marks.get(bar.id)?.slot ?? 0) % 4 : 0}
                  lying={lying}
                  across={place + (inside(bar.id) ?? 0) + aside}
                  thickness={thickness}
                  zero={zero}
                  end={values(shownValue(bar.cell) ?? 0)}
                  patterns={id}
                  text={lying ? cellText(bar.cell) : ''}
                />
              ))}
              {at % every === 0 && (
                <GroupName
                  text={nameOf(group)}
                  x={lying ? start - 8 : place + places.bandwidth() / 2}
                  y={lying ? place + places.bandwidth() / 2 + 4 : height - 10}
                  lying={lying}
                  room={lying ? start - 8 : places.step() * every}
                />
              )}
            </g>
          );
        })}
        <line
          className="figure-axis"
          x1={lying ? zero : start}
          x2={lying ? zero : width - 12}
          y1={lying ? 20 : zero}
          y2={lying ? height - 20 : zero}
        />
      </svg>
    </ReadingFrame>
  );
  return (
    <Figure
      {...props}
      kind="bar"
      table={props.table ?? by}
      picture={groups.length === 0 ? <p>{t.empty}</p> : picture}
    >
      {bars.length > 1 && (
        <SeriesLegend
          series={bars.map((bar) => ({ id: bar.id, name: barNameOf(bar.name) }))}
          marks={marks}
          bars
        />
      )}
    </Figure>
  );
}

function groupsOf(series: readonly Series[], by: 'periods' | 'areas'): readonly Group[] {
  const periods = periodsOf(series);
  const cells = series.map(cellsByPeriod);
  if (by === 'areas')
    return series.map(({ id, name }, i) => ({
      id,
      name,
      bars: periods.map((period) => ({ id: period, name: period, cell: cells[i]?.get(period) })),
    }));
  return periods.map((period) => ({
    id: period,
    name: period,
    bars: series.map(({ id, name }, i) => ({ id, name, cell: cells[i]?.get(period) })),
  }));
}

interface BarProps {
  readonly cell: Cell | undefined;
  readonly colour: string;
  readonly texture: number;
  readonly lying: boolean;
  readonly across: number;
  readonly thickness: number;
  readonly zero: number;
  readonly end: number;
  readonly patterns: string;
  readonly text: string;
}

function Bar(props: BarProps) {
  const { cell, colour, lying, across, thickness, zero, patterns } = props;
  const state = stateOf(cell);
  const known = shownValue(cell) !== null;
  // A hatched or dotted stub of fixed length stands for what is not known: no bar of any figure looks so.
  const end = known ? props.end : lying ? zero + 14 : zero - 14;
  const from = Math.min(zero, end);
  const length = Math.abs(end - zero);
  const box = lying
    ? { x: from, y: across, width: length, height: thickness }
    : { x: across, y: from, width: thickness, height: length };
  const fill = known ? colour : `url(#${patterns}-${state === 'suppressed' ? 'suppressed' : 'missing'})`;
  return (
    <g>
      <rect
        {...box}
        className={`figure-bar figure-bar-${state}`}
        style={{ fill, stroke: state === 'missing' || state === 'not-applicable' ? undefined : colour }}
      />
      {known && props.texture > 0 && (
        <rect {...box} style={{ fill: `url(#${patterns}-texture-${props.texture})` }} />
      )}
      {props.text && (
        <text className="figure-tick" x={Math.max(zero, end) + 6} y={across + thickness / 2 + 4}>
          {props.text}
        </text>
      )}
    </g>
  );
}

function GroupName(props: {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly lying: boolean;
  readonly room: number;
}) {
  const letters = Math.floor(props.room / 6.5);
  const text = props.text.length > letters ? `${props.text.slice(0, Math.max(1, letters - 1))}…` : props.text;
  return (
    <text className="figure-tick" x={props.x} y={props.y} textAnchor={props.lying ? 'end' : 'middle'}>
      {text}
      <title>{props.text}</title>
    </text>
  );
}
