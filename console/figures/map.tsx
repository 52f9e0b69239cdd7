import type { Geometry } from 'geojson';
import { type KeyboardEvent, memo, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useFormats, useWords } from '../words.tsx';
import { cellText } from './cell-text.ts';
import { type ColourScale, fillClassOf, paintOf } from './colour-scale.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { ScaleLegend } from './legend.tsx';
import { LayerLegend } from './map-layer-legend.tsx';
import { type MapFeature, type MapLayer, MapLayers } from './map-layers.tsx';
import { boxAround, neighbourOf, shapeOf } from './map-shapes.ts';
import { type MapView, type Seen, useMapView } from './map-view.ts';
import { Patterns } from './patterns.tsx';
import { type Cell, type CellStatus, type Series, stateOf } from './series.ts';
import './map.css';
import { useUnit } from './hub-words.ts';
import { words } from './words.ts';

/**
 * An area of a map. `label` stands in place of figure, unit and period in its accessible name. What is `outside` the
 * reader's agreements has a mark of its own, and is in no table or file.
 */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  /** In WGS 84; keep the same object from render to render, its path is kept by it. */
  readonly geometry: Geometry;
  readonly value?: number | null;
  readonly status?: CellStatus;
  readonly label?: string;
  readonly outside?: boolean;
}

interface AreaMapProps extends FigureProps {
  readonly areas: readonly MapArea[];
  readonly scale: ColourScale;
  readonly unit: string;
  /** The period that the figures are of, 'YYYY-MM', 'YYYY-Qn' or 'YYYY'; without one there is no table. */
  readonly period?: string;
  readonly selected: readonly string[];
  readonly onSelect: (id: string) => void;
  /** The areas that are seen first, where not all of them. */
  readonly focus?: readonly string[];
  /** What is seen, where that stands outside the map. */
  readonly seen?: Seen;
  readonly layers?: readonly MapLayer[];
  /** Whether the boundaries are approximate. */
  readonly schematic: boolean;
  readonly synthetic?: boolean;
  readonly sourceText?: string;
  readonly children?: ReactNode;
}

const none: readonly MapLayer[] = [];
const nowhere: readonly string[] = [];

/** Areas coloured by their figures. Values change fills alone; the paths of a geometry are made once. */
export function AreaMap(props: AreaMapProps) {
  const { title, areas, scale, unit, period = '', selected, focus = nowhere, layers = none } = props;
  const t = useWords(words);
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const moved = useRef<SVGGElement>(null);
  const box = useMemo(() => boxAround(areas.map(({ geometry }) => geometry)), [areas]);
  const focused = useMemo(() => {
    const seen = areas.filter((area) => focus.includes(area.id));
    return seen.length === 0 ? box : boxAround(seen.map(({ geometry }) => geometry));
  }, [areas, focus, box]);
  const view = useMapView(svg, moved, box, focused, props.seen);
  const [pointed, setPointed] = useState<string | null>(null);
  const [feature, setFeature] = useState<MapFeature | null>(null);
  const chosen = useMemo(() => new Set(selected), [selected]);
  const tell = useTelling(unit, period);
  const inside = areas.filter((area) => !area.outside);
  const series = inside.map(
    (area): Series => ({
      id: area.id,
      name: area.name,
      areaId: area.id,
      unit,
      synthetic: props.synthetic ?? false,
      cells: [{ ...cellOf(area), period }],
    }),
  );
  const at = areas.find((area) => area.id === pointed);
  const picture = (
    <div className="figure-map-frame">
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is moved with the arrow keys
        tabIndex={0}
        aria-label={t.map(title)}
        className="figure-map-view"
        onKeyDown={view.onKeyDown}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the frame around it is named, and so is all that is in it */}
        <svg
          ref={svg}
          data-picture
          className="figure-svg figure-map-svg"
          viewBox={`${box[0]} ${box[1]} ${box[2] - box[0]} ${box[3] - box[1]}`}
        >
          <Patterns id={id} />
          <g ref={moved}>
            <Areas
              label={t.areas(title)}
              areas={areas}
              scale={scale}
              tell={tell}
              chosen={chosen}
              patterns={id}
              view={view}
              onPoint={setPointed}
              onSelect={props.onSelect}
            />
            <g className="figure-map-over">
              {areas
                .filter((area) => chosen.has(area.id))
                .map((area) => (
                  <Chosen key={area.id} geometry={area.geometry} />
                ))}
              {at && <path data-picture-skip d={shapeOf(at.geometry).path} className="figure-map-pointed" />}
            </g>
            <MapLayers layers={layers} onHover={setFeature} />
          </g>
        </svg>
      </div>
      <div className="figure-map-buttons">
        <Button aria-label={t.zoomIn} onPress={() => view.zoom(1.5)}>
          +
        </Button>
        <Button aria-label={t.zoomOut} onPress={() => view.zoom(1 / 1.5)}>
          −
        </Button>
        {focused !== box && <Button onPress={view.focus}>{t.focus}</Button>}
        <Button onPress={view.whole}>{t.whole}</Button>
      </div>
      <p className="figure-map-told" aria-hidden="true">
        {feature ? told(feature.name, feature.description) : at && told(at.name, tell(at))}
      </p>
    </div>
  );
  return (
    <Figure
      {...props}
      kind="map"
      series={series}
      table={period === '' ? 'none' : (props.table ?? 'areas')}
      notes={[
        ...(props.schematic ? [t.schematic] : []),
        ...layers.flatMap(({ note }) => note ?? []),
        ...(props.sourceText === undefined ? [] : [t.source(props.sourceText)]),
      ]}
      picture={areas.length === 0 ? <p>{t.empty}</p> : picture}
    >
      {inside.length > 0 && <ScaleLegend scale={scale} unit={unit} />}
      {inside.length < areas.length && <OutsideNote />}
      <LayerLegend layers={layers} />
      {props.children}
    </Figure>
  );
}

/** What the mark of areas outside the agreements means. */
function OutsideNote() {
  const t = useWords(words);
  const id = useId();
  return (
    <ul className="figure-legend">
      <li data-picture-key>
        <svg width="20" height="14" aria-hidden="true">
          <Patterns id={id} />
          <rect
            x="0.5"
            y="0.5"
            width="19"
            height="13"
            className="figure-swatch"
            style={{ fill: `url(#${id}-outside)` }}
          />
        </svg>
        <span>{t.outsideNote}</span>
      </li>
    </ul>
  );
}

function cellOf({ value = null, status = 'OBSERVED' }: MapArea): Pick<Cell, 'value' | 'status'> {
  return { value, status };
}

/** "Farsta: 123 anmälda brott, kv. 2 2025". */
function told(name: string, text: string | undefined): string {
  return text ? `${name}: ${text}` : name;
}

/** What an area is told to have: its label, or its figure with unit and period. */
function useTelling(unit: string, period: string): (area: MapArea) => string {
  const t = useWords(words);
  const formats = useFormats();
  const unitOf = useUnit();
  return useMemo(() => {
    const when = period === '' ? '' : `, ${formats.period(period)}`;
    return (area) =>
      area.label ??
      (area.outside ? t.outside : undefined) ??
      `${cellText(cellOf(area), t, formats.number)} ${unitOf(unit)}${when}`;
  }, [t, formats, unitOf, unit, period]);
}

interface AreasProps {
  readonly label: string;
  readonly areas: readonly MapArea[];
  readonly scale: ColourScale;
  readonly tell: (area: MapArea) => string;
  readonly chosen: ReadonlySet<string>;
  readonly patterns: string;
  readonly view: MapView;
  readonly onPoint: (id: string | null) => void;
  readonly onSelect: (id: string) => void;
}

const directions = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** The areas as a list of choices: one tab stop, arrow keys to the neighbour in that direction, Enter or space to choose. */
const Areas = memo(function Areas(props: AreasProps) {
  const { label, areas, scale, tell, chosen, patterns, view, onPoint, onSelect } = props;
  const [stop, setStop] = useState(0);
  const list = useRef<SVGGElement>(null);
  const middles = useMemo(() => areas.map(({ geometry }) => shapeOf(geometry).middle), [areas]);
  const at = Math.min(stop, areas.length - 1);
  const go = (to: number) => {
    setStop(to);
    const element = list.current?.children[to];
    if (element instanceof SVGElement) element.focus({ preventScroll: true });
    const middle = middles[to];
    if (middle) view.show(middle[0], middle[1]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const area = areas[at];
    if (event.shiftKey && key.startsWith('Arrow')) return;
    if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown')
      go(neighbourOf(middles, at, directions[key]));
    else if (key === 'Home') go(0);
    else if (key === 'End') go(areas.length - 1);
    else if ((key === 'Enter' || key === ' ') && area) onSelect(area.id);
    else {
      const found = key.length === 1 ? startingWith(areas, key, at) : -1;
      if (found < 0) return;
      go(found);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const idOf = (event: { readonly target: EventTarget }) =>
    event.target instanceof SVGElement ? (event.target.dataset.area ?? null) : null;
  return (
    <g
      ref={list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={label}
      onKeyDown={onKeyDown}
      onPointerOver={(event) => onPoint(idOf(event))}
      onPointerLeave={() => onPoint(null)}
      onFocus={(event) => {
        const id = idOf(event);
        setStop(
          Math.max(
            0,
            areas.findIndex((area) => area.id === id),
          ),
        );
        onPoint(id);
      }}
      onBlur={() => onPoint(null)}
      onClick={(event) => {
        const id = idOf(event);
        if (id === null || view.dragged()) return;
        setStop(areas.findIndex((area) => area.id === id));
        onSelect(id);
      }}
    >
      {areas.map((area, i) => (
        <Area
          key={area.id}
          id={area.id}
          path={shapeOf(area.geometry).path}
          paint={
            area.outside ? `url(#${patterns}-outside)` : paintOf(fillClassOf(scale, cellOf(area)), patterns)
          }
          preliminary={!area.outside && stateOf(cellOf(area)) === 'preliminary'}
          name={told(area.name, tell(area))}
          chosen={chosen.has(area.id)}
          stop={i === at}
        />
      ))}
    </g>
  );
});

/** The next area whose name begins with a letter, -1 for none. */
function startingWith(areas: readonly MapArea[], letter: string, from: number): number {
  const begins = (area: MapArea) =>
    area.name.toLocaleLowerCase('sv').startsWith(letter.toLocaleLowerCase('sv'));
  const later = areas.findIndex((area, i) => i > from && begins(area));
  return later >= 0 ? later : areas.findIndex(begins);
}

interface AreaProps {
  readonly id: string;
  readonly path: string;
  readonly paint: string;
  readonly preliminary: boolean;
  readonly name: string;
  readonly chosen: boolean;
  readonly stop: boolean;
}

/** One area; rendered again only when its own paint, name or choice changes. */
const Area = memo(function Area({ id, path, paint, preliminary, name, chosen, stop }: AreaProps) {
  return (
    <path
      role="option"
      aria-selected={chosen}
      aria-label={name}
      tabIndex={stop ? 0 : -1}
      data-area={id}
      d={path}
      className={preliminary ? 'figure-area figure-area-preliminary' : 'figure-area'}
      style={{ fill: paint }}
    />
  );
});

/** The outline and the tick of a chosen area. */
function Chosen({ geometry }: { readonly geometry: Geometry }) {
  const { path, middle } = shapeOf(geometry);
  return (
    <g>
      <path d={path} className="figure-map-chosen" />
      <g transform={`translate(${middle[0]} ${middle[1]})`}>
        <g className="figure-fixed">
          <circle r="8" className="figure-map-tick-ground" />
          <path d="M-4 0L-1 3L4 -3" className="figure-map-tick" />
        </g>
      </g>
    </g>
  );
}
