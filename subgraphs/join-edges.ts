import { type Polygon, type Position, type Ring, turning } from './geometry.ts';

/** A side of a cell, with the cell on its left. */
export type Edge = readonly [from: Position, to: Position];

const key = ([lon, lat]: Position): string => `${lon} ${lat}`;

/**
 * The polygons that cells make together: sides that two cells share, each in its direction, vanish, and what is left is
 * chained to rings. Exterior rings run counter-clockwise, holes clockwise, each inside its exterior. Cells must be
 * wound counter-clockwise and share whole sides.
 */
export function joinEdges(edges: readonly Edge[]): readonly Polygon[] {
  const rings = chained(edges);
  const holes = rings.filter((ring) => turning(ring) < 0);
  return rings
    .filter((ring) => turning(ring) > 0)
    .map((exterior) => [exterior, ...holes.filter((hole) => holds(exterior, hole[0]))]);
}

function chained(edges: readonly Edge[]): readonly Ring[] {
  const left = new Map<string, Edge>();
  for (const [from, to] of edges) {
    const back = `${key(to)} ${key(from)}`;
    if (!left.delete(back)) left.set(`${key(from)} ${key(to)}`, [from, to]);
  }
  const starting = Map.groupBy(left.values(), ([from]) => key(from));
  const rings: Ring[] = [];
  for (const [first] of left.values()) {
    const ring: Position[] = [];
    for (let edge = starting.get(key(first))?.pop(); edge; edge = starting.get(key(edge[1]))?.pop()) {
      ring.push(edge[0]);
      // Where rings touch, each is closed as soon as it comes back to a position that it has passed.
      const passed = ring.findIndex((position) => key(position) === key(edge[1]));
      if (passed === -1) continue;
      const closed = ring.splice(passed);
      rings.push([...closed, edge[1]]);
      if (passed === 0) break;
    }
  }
  return rings;
}

/** Whether a ring holds a position that is not on it (the ray eastwards crosses it an odd number of times). */
function holds(ring: Ring, [lon, lat]: Position = [0, 0]): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at += 1) {
    const [x1, y1] = ring[at - 1] ?? [0, 0];
    const [x2, y2] = ring[at] ?? [0, 0];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
