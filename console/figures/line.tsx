import type { ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { memo } from 'react';
import { Marker } from './marker.tsx';
import {
  type Cell,
  marginOf,
  middleOf,
  runsOf,
  type Series,
  type SeriesMark,
  shownValue,
  stateOf,
} from './series.ts';

type Scale = ScaleLinear<number, number>;

/** Height of a lane under the baseline, in pixels. */
export const laneHeight = 10;

interface LineProps {
  readonly series: Series;
  readonly mark: SeriesMark;
  readonly x: Scale;
  readonly y: Scale;
  /** Top of the row under the baseline in which the series' unknown cells are marked. */
  readonly lane: number;
  readonly patterns: string;
  readonly at: string | undefined;
}

/** One series of a line chart: its runs with their bands and markers, and its unknown cells in a lane under the baseline. */
export const Line = memo(function Line({ series, mark, x, y, lane, patterns, at }: LineProps) {
  const runs = runsOf(series);
  const px = (cell: Cell) => x(middleOf(cell.period) ?? 0);
  const py = (cell: Cell) => y(shownValue(cell) ?? 0);
  const draw = line<Cell>(px, py);
  const band = area<Cell>(
    px,
    (cell) => y((shownValue(cell) ?? 0) - (marginOf(series, cell) ?? 0)),
    (cell) => y((shownValue(cell) ?? 0) + (marginOf(series, cell) ?? 0)),
  );
  const room = Math.abs(x(1) - x(0));
  const many = series.cells.length > 40;
  return (
    <g>
      {runs.map((run) => (
        <g key={run[0]?.period}>
          {run.some((cell) => marginOf(series, cell) !== null) && (
            <path className="figure-band" d={band(run) ?? ''} style={{ fill: mark.colour }} />
          )}
          {strokesOf(run).map(({ cells, preliminary }) => (
            <path
              key={cells[0]?.period}
              className="figure-line"
              d={draw(cells) ?? ''}
              style={{
                stroke: mark.colour,
                strokeDasharray: preliminary ? '2 4' : mark.dash || undefined,
              }}
            />
          ))}
          {run.map(
            (cell, i) =>
              (!many ||
                run.length === 1 ||
                i % 12 === 0 ||
                cell.period === at ||
                stateOf(cell) === 'preliminary') && (
                <Marker
                  key={cell.period}
                  mark={mark}
                  x={px(cell)}
                  y={py(cell)}
                  hollow={stateOf(cell) === 'preliminary'}
                />
              ),
          )}
        </g>
      ))}
      {series.cells.map((cell) => {
        const state = stateOf(cell);
        if (middleOf(cell.period) === null || (state !== 'suppressed' && state !== 'missing')) return null;
        const wide = Math.max(3, Math.min(12, room * 0.8));
        return (
          <rect
            key={cell.period}
            x={px(cell) - wide / 2}
            y={lane}
            width={wide}
            height={laneHeight - 2}
            className={`figure-lane figure-lane-${state}`}
            style={{
              fill: `url(#${patterns}-${state})`,
              stroke: state === 'suppressed' ? mark.colour : undefined,
            }}
          />
        );
      })}
    </g>
  );
});

/** A run in strokes: what leads to a preliminary figure is drawn apart. */
function strokesOf(run: readonly Cell[]) {
  const strokes: { cells: Cell[]; preliminary: boolean }[] = [];
  run.forEach((cell, i) => {
    const before = run[i - 1];
    if (!before) return;
    const preliminary = stateOf(cell) === 'preliminary';
    const last = strokes.at(-1);
    if (last && last.preliminary === preliminary) last.cells.push(cell);
    else strokes.push({ cells: [before, cell], preliminary });
  });
  return strokes;
}
