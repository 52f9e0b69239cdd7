import { Delaunay } from 'd3-delaunay';
import type { Area } from './areas.ts';
import { degrees } from './base-areas.ts';
import type { Geography } from './geography.ts';
import { type Geometry, geometryOf, type Position } from './geometry.ts';
import { type Edge, joinEdges } from './join-edges.ts';

/** Where schematic geometry comes from, as it is to be cited. */
export const schematicSource = 'Schematisk, beräknad ur koordinater; ingen verklig gräns';

/** In kilometres, on a plane that is right about Stockholm. */
type Site = readonly [east: number, north: number];

const kmPerDegreeLat = 111.32;
const kmPerDegreeLon = 56.78; // at 59.33° N
/** How far from every base area's point, in kilometres, nothing is the city's: its border lies half as far. */
const reachKm = 1.5;

/** Twelve directions, written out because sines may differ in the last bit from machine to machine. */
const half = 0.5;
const most = 0.866;
const directions: readonly Site[] = [
  [1, 0],
  [most, half],
  [half, most],
  [0, 1],
  [-half, most],
  [-most, half],
  [-1, 0],
  [-most, -half],
  [-half, -most],
  [0, -1],
  [half, -most],
  [most, -half],
];

/**
 * A drawing of the areas that have a place, by id: not their borders, which nobody gave us, but what lies nearest to
 * each point that we have. Base areas are the cells of a Voronoi diagram, with points around the city that belong to
 * nobody; all others, named places too, are the base areas that their figures count. The same on every machine.
 */
export function schematicGeometries({ areas, closure }: Geography): ReadonlyMap<string, Geometry> {
  const baseAreas = areas.filter((area) => area.level === 'BASE_AREA' && area.centroid !== null);
  const cells = cellsOf(baseAreas.map(siteOf));
  const cellOf = new Map(baseAreas.map((area, index) => [area.no, cells[index] ?? []]));
  const inside = Map.groupBy(
    closure.filter(({ descendant }) => cellOf.has(descendant)),
    ({ ancestor }) => ancestor,
  );
  return new Map(
    areas.flatMap((area): readonly (readonly [string, Geometry])[] => {
      const members = inside.get(area.no);
      if (!members) return [];
      const edges = members.flatMap(({ descendant }) => edgesOf(cellOf.get(descendant) ?? []));
      return [[area.id, geometryOf(joinEdges(edges))]];
    }),
  );
}

const siteOf = ({ centroid }: Pick<Area, 'centroid'>): Site => [
  (centroid?.lon ?? 0) * kmPerDegreeLon,
  (centroid?.lat ?? 0) * kmPerDegreeLat,
];

/** The cell of each site, which is convex and bounded, because sites that are nobody's lie all around. */
function cellsOf(sites: readonly Site[]): readonly (readonly Site[])[] {
  const nobodys = sites
    .flatMap(([x, y]) => directions.map(([dx, dy]): Site => [x + dx * reachKm, y + dy * reachKm]))
    .filter((one) => sites.every((site) => distance(site, one) > reachKm * 0.98));
  const all = [...sites, ...nobodys];
  const x = all.map(([east]) => east);
  const y = all.map(([, north]) => north);
  const voronoi = Delaunay.from(
    all,
    ([east]) => east,
    ([, north]) => north,
  ).voronoi([Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)]);
  return sites.map((_, index) => voronoi.cellPolygon(index).slice(1));
}

const distance = ([x1, y1]: Site, [x2, y2]: Site): number => Math.sqrt((x1 - x2) ** 2 + (y1 - y2) ** 2);

/** The sides of a cell, counter-clockwise, in degrees; sides that are shorter than a metre are none. */
function edgesOf(cell: readonly Site[]): readonly Edge[] {
  const corners = cell.map(([x, y]): Position => [degrees(x / kmPerDegreeLon), degrees(y / kmPerDegreeLat)]);
  return corners.flatMap((from, index): readonly Edge[] => {
    const to = corners[(index + 1) % corners.length] ?? from;
    return from[0] === to[0] && from[1] === to[1] ? [] : [[from, to]];
  });
}
