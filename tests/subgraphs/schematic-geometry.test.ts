import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadGeography } from '../../subgraphs/geography.ts';
import { type Geometry, type Position, polygonsOf, turning } from '../../subgraphs/geometry.ts';
import { type Edge, joinEdges } from '../../subgraphs/join-edges.ts';
import { schematicGeometries } from '../../subgraphs/schematic-geometry.ts';

const geography = loadGeography();
const drawn = schematicGeometries(geography);
const geometry = (id: string): Geometry => {
  const found = drawn.get(id);
  if (!found) throw new Error(id);
  return found;
};
/** In square degrees, holes taken off. */
const extent = (id: string): number =>
  polygonsOf(geometry(id))
    .flat()
    .reduce((sum, ring) => sum + turning(ring), 0);
const extentOf = (chosen: (area: (typeof geography.areas)[number]) => boolean): number =>
  geography.areas
    .filter((area) => chosen(area) && area.centroid !== null)
    .reduce((sum, { id }) => sum + extent(id), 0);

/** Whether a position lies in a geometry without holes around it: half-plane by half-plane, for convex cells. */
const inConvex = (shape: Geometry, [x, y]: Position): boolean =>
  polygonsOf(shape).every(([ring = []]) =>
    ring.slice(1).every(([x2, y2], at) => {
      const [x1, y1] = ring[at] ?? [0, 0];
      return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) >= 0;
    }),
  );

describe('schematic geometry', () => {
  it('draws every area that has a place, and not the unknown one', () => {
    const without = geography.areas.filter(({ id }) => !drawn.has(id)).map(({ id }) => id);
    expect(without).toEqual(['sthlm:sdo:okand-plats', 'sthlm:bas:okand-plats']);
  });

  it('puts the point of each base area inside it', () => {
    const outside = geography.areas.filter(
      ({ id, level, centroid }) =>
        level === 'BASE_AREA' && centroid && !inConvex(geometry(id), [centroid.lon, centroid.lat]),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it.each(['DISTRICT_COMMITTEE_AREA', 'CITY_DISTRICT', 'BASE_AREA'] as const)(
    'divides the city into what %s hold, with nothing left and nothing twice',
    (level) => {
      const city = extent('sthlm:kommun');
      expect(city).toBeGreaterThan(0);
      expect(extentOf((area) => area.level === level && area.validTo === null) / city).toBeCloseTo(1, 9);
    },
  );

  it('draws each stadsdel in one piece without holes, wound as RFC 7946 says', () => {
    const stadsdelar = geography.areas.filter(({ level }) => level === 'CITY_DISTRICT');
    for (const { id } of stadsdelar) {
      expect([id, geometry(id).type, polygonsOf(geometry(id)).flat().length]).toEqual([id, 'Polygon', 1]);
      expect(extent(id)).toBeGreaterThan(0);
    }
  });

  it('is the same every time, and on every machine', () => {
    expect(schematicGeometries(geography)).toEqual(drawn);
    const digest = createHash('sha256')
      .update(JSON.stringify([...drawn]))
      .digest('hex');
    expect(digest).toMatchInlineSnapshot(
      `"7a61d8ae0ca15a08ab84f9b2f3254bc8280c19d9f441f25c12109b65f1e39958"`,
    );
  });
});

const cell = (x: number, y: number, side = 1): readonly Edge[] => {
  const corners: readonly Position[] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  return corners.map((from, at) => [from, corners[(at + 1) % 4] ?? from]);
};
const joined = (...at: readonly (readonly [number, number])[]) =>
  joinEdges(at.flatMap(([x, y]) => cell(x, y)));

describe('cells that are joined', () => {
  it('become one ring where they share a side, and two polygons where they do not', () => {
    expect(joined([0, 0], [1, 0])).toHaveLength(1);
    expect(joined([0, 0], [1, 0])[0]?.[0]).toHaveLength(7);
    expect(joined([0, 0], [5, 0])).toHaveLength(2);
  });

  it('that touch in a corner become two polygons, each closed', () => {
    const polygons = joined([0, 0], [1, 1]);
    expect(polygons.map(([ring]) => ring?.length)).toEqual([5, 5]);
  });

  it('around an empty place have a hole, clockwise, in the exterior that holds it', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [2, 1],
      [0, 2],
      [1, 2],
      [2, 2],
    ] as const;
    const polygons = joined(...ring, [9, 9]);
    expect(polygons).toHaveLength(2);
    const [withHole] = polygons.filter((polygon) => polygon.length === 2);
    expect(turning(withHole?.[0] ?? [])).toBe(18);
    expect(turning(withHole?.[1] ?? [])).toBe(-2);
  });
});
