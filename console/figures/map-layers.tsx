import type { Geometry } from 'geojson';
import { type KeyboardEvent, useState } from 'react';
import { shapeOf } from './map-shapes.ts';

/** The tone of a thing on a map; its form never depends on it alone. */
export type MapTone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

export type MapMark = 'camera' | 'guard' | 'station' | 'square' | 'dot';

/** Something that lies on the map over its areas. */
export interface MapFeature {
  readonly id: string;
  readonly name: string;
  readonly geometry: Geometry;
  readonly tone?: MapTone;
  readonly description?: string;
}

/** Points with a mark of their own, or outlines that let the areas' colours through. */
export interface MapLayer {
  readonly id: string;
  readonly name: string;
  readonly kind: 'polygon' | 'point';
  /** The form of its points; by the layer's place among the others where nothing is said. */
  readonly mark?: MapMark;
  /** Whose it is and on what terms, where that is not said otherwise. */
  readonly note?: string;
  readonly features: readonly MapFeature[];
}

const marks: Readonly<Record<MapMark, string>> = {
  camera: 'M-7 -4H3V-1L7 -4V4L3 1V4H-7Z',
  guard: 'M0 -8L6 -5V1C6 4 3 7 0 8C-3 7 -6 4 -6 1V-5Z',
  station: 'M0 -7A7 7 0 1 1 -0.01 -7ZM-5 -1.5H5V1.5H-5Z',
  square: 'M-5 -5H5V5H-5Z',
  dot: 'M0 -5A5 5 0 1 1 -0.01 -5Z',
};
const order: readonly MapMark[] = ['camera', 'guard', 'station', 'square', 'dot'];

/** The form of a layer's points. */
export function markPathOf(layer: MapLayer, place: number): string {
  return marks[layer.mark ?? order[place % order.length] ?? 'dot'];
}

interface LayersProps {
  readonly layers: readonly MapLayer[];
  readonly onHover: (feature: MapFeature | null) => void;
}

/** The layers over a map: each a group with one tab stop, in which the arrow keys go from thing to thing. */
export function MapLayers({ layers, onHover }: LayersProps) {
  return layers.map((layer, i) => <Layer key={layer.id} layer={layer} place={i} onHover={onHover} />);
}

function Layer({
  layer,
  place,
  onHover,
}: {
  readonly layer: MapLayer;
  readonly place: number;
  readonly onHover: LayersProps['onHover'];
}) {
  const [stop, setStop] = useState(0);
  const last = layer.features.length - 1;
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const to = {
      ArrowRight: stop + 1,
      ArrowDown: stop + 1,
      ArrowLeft: stop - 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(last, Math.max(0, to));
    setStop(next);
    const element = event.currentTarget.children[next];
    if (element instanceof SVGElement) element.focus();
  };
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: keys move between its things
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <g role="group" aria-label={layer.name} onKeyDown={onKeyDown}>
      {layer.features.map((feature, i) => {
        const shape = shapeOf(feature.geometry);
        const tone = `figure-tone-${feature.tone ?? 'plain'}`;
        const common = {
          role: 'img',
          tabIndex: i === Math.min(stop, last) ? 0 : -1,
          'aria-label': feature.description ? `${feature.name}: ${feature.description}` : feature.name,
          onPointerEnter: () => onHover(feature),
          onPointerLeave: () => onHover(null),
          onFocus: () => onHover(feature),
          onBlur: () => onHover(null),
        };
        return layer.kind === 'polygon' ? (
          <path
            key={feature.id}
            {...common}
            d={shape.path}
            className={`figure-outline figure-outline-${place % 3} ${tone}`}
          />
        ) : (
          <g
            key={feature.id}
            {...common}
            transform={`translate(${shape.middle[0]} ${shape.middle[1]})`}
            className={`figure-point ${tone}`}
          >
            <path d={markPathOf(layer, place)} className="figure-fixed" />
          </g>
        );
      })}
    </g>
  );
}
