import { greatest } from 'd3-array';
import { geoPath, geoTransform } from 'd3-geo';
import type { Geometry, Position } from 'geojson';

/** A geometry drawn once on the plane of all maps: its path, and its box and middle there, which lies inside it. */
export interface Shape {
  readonly path: string;
  readonly box: Box;
  readonly middle: readonly [number, number];
}

/** [left, top, right, bottom]. */
export type Box = readonly [number, number, number, number];

/** A part of the world in WGS 84: [west, south, east, north], degrees. */
export type Bounds = readonly [number, number, number, number];

/** About 60 units a kilometre in Stockholm: a tenth of a unit is less than two metres. */
const scale = 200_000;
const radians = Math.PI / 180;
/** The northing, in radians, that lies at the plane's zero. */
const origin = 1.2886;

/**
 * Mercator, point by point: the same plane for every geometry, so that none needs to be drawn again when others
 * come. A spherical projection would fill the world where a ring is wound the other way.
 */
const plane = geoTransform({
  point(longitude, latitude) {
    this.stream.point(...placeOf([longitude, latitude]));
  },
});

function placeOf([longitude = 0, latitude = 0]: Position): [x: number, y: number] {
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
  return [(longitude - 18) * radians * scale, (origin - northing) * scale];
}

const draw = geoPath(plane).digits(1).pointRadius(0);
const shapes = new WeakMap<Geometry, Shape>();

/** The shape of a geometry in WGS 84 longitude and latitude; kept as long as the geometry is. */
export function shapeOf(geometry: Geometry): Shape {
  const known = shapes.get(geometry);
  if (known) return known;
  const [[left, top], [right, bottom]] = draw.bounds(geometry);
  const shape = {
    path: draw(geometry) ?? '',
    box: [left, top, right, bottom] as const,
    middle: middleOf(geometry),
  };
  shapes.set(geometry, shape);
  return shape;
}

/** The box of a part of the world. */
export const boxOf = ([west, south, east, north]: Bounds): Box => [
  ...placeOf([west, north]),
  ...placeOf([east, south]),
];

/** The part of the world that a box is of. */
export function boundsOf([left, top, right, bottom]: Box): Bounds {
  const longitude = (x: number) => x / scale / radians + 18;
  const latitude = (y: number) => (2 * Math.atan(Math.exp(origin - y / scale)) - Math.PI / 2) / radians;
  return [longitude(left), latitude(bottom), longitude(right), latitude(top)];
}

/**
 * The centroid; of several parts, that of the largest. Where it lies in a hole or a bay, the middle of the widest stretch
 * of land at its height.
 */
function middleOf(geometry: Geometry): readonly [number, number] {
  const parts: readonly Geometry[] =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      : [geometry];
  const part = greatest(parts, (one) => draw.area(one)) ?? geometry;
  const [x, y] = draw.centroid(part);
  if (part.type !== 'Polygon') return [x, y];
  const crossings = part.coordinates
    .flatMap((ring) => crossingsOf(ring.map(placeOf), y))
    .sort((a, b) => a - b);
  const stretches = crossings.flatMap((from, i) =>
    i % 2 === 0 ? [[from, crossings[i + 1] ?? from] as const] : [],
  );
  if (stretches.some(([from, to]) => from < x && x < to)) return [x, y];
  const [from, to] = greatest(stretches, ([from, to]) => to - from) ?? [x, x];
  return [(from + to) / 2, y];
}

/** Where a closed ring crosses a height. */
function crossingsOf(ring: readonly (readonly [number, number])[], height: number): readonly number[] {
  return ring.flatMap(([x, y], i) => {
    const [x0, y0] = ring[i - 1] ?? [x, y];
    return y0 > height === y > height ? [] : [x0 + ((height - y0) / (y - y0)) * (x - x0)];
  });
}

/** The box around geometries with a margin of a fortieth; a small square where there are none. */
export function boxAround(geometries: readonly Geometry[]): Box {
  const boxes = geometries
    .map((geometry) => shapeOf(geometry).box)
    .filter((box) => box.every(Number.isFinite));
  if (boxes.length === 0) return [-500, -500, 500, 500];
  let [left, top, right, bottom] = boxes[0] ?? [0, 0, 0, 0];
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  const margin = Math.max(right - left, bottom - top, 20) / 40;
  return [left - margin, top - margin, right + margin, bottom + margin];
}

/** The nearest of some middles from one of them in a direction of the screen; the one itself where none lies there. */
export function neighbourOf(
  middles: readonly (readonly [number, number])[],
  from: number,
  direction: 'left' | 'right' | 'up' | 'down',
): number {
  const start = middles[from];
  if (!start) return 0;
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  middles.forEach(([x, y], i) => {
    const [dx, dy] = [x - start[0], y - start[1]];
    const along = direction === 'left' ? -dx : direction === 'right' ? dx : direction === 'up' ? -dy : dy;
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    if (i === from || along <= 0 || aside > along * 1.5) return;
    const cost = along + aside * 2;
    if (cost < least) {
      least = cost;
      best = i;
    }
  });
  return best;
}
