import { useMemo } from 'react';
import { Boundaries, isSchematic } from '../../figures/boundaries.tsx';
import type { ColourScale } from '../../figures/colour-scale.ts';
import { useUnit } from '../../figures/hub-words.ts';
import { AreaMap, type MapArea } from '../../figures/map.tsx';
import type { MapLayer } from '../../figures/map-layers.tsx';
import type { Seen } from '../../figures/map-view.ts';
import { type Series, shownValue, stateOf } from '../../figures/series.ts';
import { useCellText } from '../../figures/use-cell-text.ts';
import { useProblemText } from '../../hub/problem-list.tsx';
import type { Problem } from '../../hub/problems.ts';
import { useFormats, useWords } from '../../words.tsx';
import type { AreaRow } from './coverage.ts';
import { isGeometry } from './figures.ts';
import { words } from './words.ts';

const everywhere: readonly string[] = [];

/** The areas of a level, coloured by their figures in one period; those that are not covered say so. */
export function MapCard({
  title,
  unit,
  areas,
  series,
  refusals,
  reached,
  at,
  period,
  scale,
  layers,
  chosen,
  onSelect,
  seen,
  synthetic,
  source,
  waiting,
}: {
  readonly title: string;
  readonly unit: string;
  readonly areas: readonly AreaRow[];
  /** By area id, for the category that is shown; cells by place of their period. */
  readonly series: ReadonlyMap<string, Series>;
  readonly refusals: ReadonlyMap<string, Problem>;
  /** The areas that the agreements seem to reach: where they are few, they are seen first. */
  readonly reached: readonly string[];
  readonly at: number;
  readonly period: string;
  readonly scale: ColourScale;
  readonly layers: readonly MapLayer[];
  readonly chosen: readonly string[];
  readonly onSelect: (id: string) => void;
  readonly seen: Seen;
  readonly synthetic: boolean;
  readonly source: string;
  readonly waiting: boolean;
}) {
  const t = useWords(words);
  const textOf = useProblemText();
  const formats = useFormats();
  const cellText = useCellText();
  // "146 antal" says no more than 146.
  const told = useUnit()(unit === 'antal' ? '' : unit);
  const drawn = useMemo(
    () =>
      areas.flatMap(({ id, name, geometry }) =>
        isGeometry(geometry?.geojson) ? [{ id, name: name ?? id, geometry: geometry.geojson }] : [],
      ),
    [areas],
  );
  const when = formats.period(period);
  const shown = drawn.map((area): MapArea => {
    const cell = series.get(area.id)?.cells[at];
    if (cell)
      return {
        ...area,
        value: cell.value,
        status: cell.status,
        label: t.told(cellText(cell), shownValue(cell) === null ? '' : told, when),
      };
    if (waiting) return { ...area, outside: true, label: t.loadingFigures };
    const refusal = refusals.get(area.id);
    return { ...area, outside: true, ...(refusal ? { label: textOf(refusal).title } : {}) };
  });
  const focus = reached.length > 1 && reached.length < drawn.length / 2 ? reached : everywhere;
  const states = shown.map(({ outside, value = null, status = 'OBSERVED' }) =>
    outside ? 'outside' : stateOf({ value, status }),
  );
  const count = (...of: readonly string[]) => states.filter((state) => of.includes(state)).length;
  const highest = shown.reduce<MapArea | null>((best, area) => {
    const value = figureIn(area);
    return value !== null && value > (figureIn(best) ?? Number.NEGATIVE_INFINITY) ? area : best;
  }, null);
  const top = figureIn(highest);
  const summary = [
    t.summary(
      count('known', 'preliminary', 'revised'),
      count('suppressed'),
      count('missing', 'not-applicable'),
      count('outside'),
    ),
    highest && top !== null && shown.length > 1
      ? t.highest(highest.name, [formats.number(top), told].filter(Boolean).join(' '))
      : '',
  ].join(' ');
  const unplaced = areas.filter(({ geometry }) => !geometry).map(({ name, id }) => name ?? id);
  return (
    <div className={waiting ? 'page-map-figure page-map-waiting' : 'page-map-figure'} aria-busy={waiting}>
      <AreaMap
        title={title}
        summary={waiting ? t.loadingFigures : summary}
        areas={shown}
        scale={scale}
        unit={unit}
        period={period}
        selected={chosen}
        onSelect={onSelect}
        focus={focus}
        seen={seen}
        layers={layers}
        schematic={isSchematic(areas)}
        synthetic={synthetic}
        sourceText={source}
        downloadName={`${t.fileName}-${period}`}
      >
        <Boundaries areas={areas} />
        {unplaced.length > 0 && <p className="page-map-note">{t.noPlace(unplaced.join(', '))}</p>}
      </AreaMap>
    </div>
  );
}

const figureIn = (area: MapArea | null): number | null =>
  area && !area.outside ? shownValue({ value: area.value ?? null, status: area.status ?? 'OBSERVED' }) : null;
