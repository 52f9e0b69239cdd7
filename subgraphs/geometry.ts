/** Longitude and latitude in WGS 84 (RFC 7946, 3.1.1). */
export type Position = readonly [lon: number, lat: number];
/** A closed ring: the last position is the first. */
export type Ring = readonly Position[];
/** An exterior ring, counter-clockwise, and holes in it, clockwise (RFC 7946, 3.1.6). */
export type Polygon = readonly Ring[];

/** What an area covers, as GeoJSON. */
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: Polygon }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };

/** West, south, east, north (RFC 7946, 5). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The polygons of a geometry, one or more. */
export function polygonsOf(geometry: Geometry): readonly Polygon[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** One polygon as a Polygon, several as a MultiPolygon. */
export function geometryOf(polygons: readonly Polygon[]): Geometry {
  const [only, ...more] = polygons;
  return only && more.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** The smallest box around a geometry. */
export function boundsOf(geometry: Geometry): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [exterior = []] of polygonsOf(geometry)) {
    for (const [lon, lat] of exterior) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

/** Whether a position lies in a box, its edges included. */
export function inBounds([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}

/** Twice the area that a ring encloses, in square degrees: positive where it runs counter-clockwise. */
export function turning(ring: Ring): number {
  let sum = 0;
  // From the first position, so that small rings far from the origin lose no digits.
  const [x0, y0] = ring[0] ?? [0, 0];
  for (let at = 1; at < ring.length; at += 1) {
    const [x1, y1] = ring[at - 1] ?? [0, 0];
    const [x2, y2] = ring[at] ?? [0, 0];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}

const metresPerDegree = 111_320;

/**
 * A geometry with fewer positions (Douglas and Peucker), none of which lies further than `metres` from the border.
 * Rings keep four positions at least. Each area is simplified by itself, so that neighbours no longer share a border.
 */
export function simplified(geometry: Geometry, metres: number): Geometry {
  return geometryOf(
    polygonsOf(geometry).map((polygon) => polygon.map((ring) => simplifiedRing(ring, metres))),
  );
}

function simplifiedRing(ring: Ring, metres: number): Ring {
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  const points = ring.map(([lon, lat]) => [lon * shrink * metresPerDegree, lat * metresPerDegree] as const);
  const kept = new Set([0, ring.length - 1]);
  const pending: (readonly [number, number])[] = [];
  // A closed ring begins where it ends: it is halved at the position furthest away.
  const half = furthest(points, 0, ring.length - 1).at;
  kept.add(half);
  pending.push([0, half], [half, ring.length - 1]);
  for (let range = pending.pop(); range; range = pending.pop()) {
    const { at, distance } = furthest(points, ...range);
    if (distance <= metres) continue;
    kept.add(at);
    pending.push([range[0], at], [at, range[1]]);
  }
  const simple = ring.filter((_, at) => kept.has(at));
  return simple.length >= 4 && turning(simple) * turning(ring) > 0 ? simple : ring;
}

/** The position between two others that is furthest from the line between them, and how far: metres. */
function furthest(points: readonly (readonly [number, number])[], from: number, to: number) {
  const [x1, y1] = points[from] ?? [0, 0];
  const [x2, y2] = points[to] ?? [0, 0];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  let found = { at: from, distance: 0 };
  for (let at = from + 1; at < to; at += 1) {
    const [x, y] = points[at] ?? [0, 0];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
    const distance = Math.sqrt((x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}
