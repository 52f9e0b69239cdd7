import { describe, expect, it } from 'vitest';
import { boundsOf, polygonsOf, type Ring, simplified, turning } from '../../../subgraphs/geometry.ts';
import {
  AreaFileError,
  type AreaFileOptions,
  readAreaFeatures,
} from '../../../subgraphs/import/area-features.ts';
import { comparableName, matchNames } from '../../../subgraphs/import/area-names.ts';

type Pair = readonly [number, number];

/** A square, counter-clockwise. */
const square = (lon = 18, lat = 59.3, side = 0.01): readonly Pair[] => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
];
const clockwise = (ring: readonly Pair[]): readonly Pair[] => [...ring].reverse();
const polygon = (...coordinates: readonly (readonly Pair[])[]) => ({ type: 'Polygon', coordinates });
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', properties, geometry });
const collection = (geometries: readonly unknown[], more: object = {}) => ({
  type: 'FeatureCollection',
  ...more,
  features: geometries.map((geometry) => feature(geometry)),
});
const asked: AreaFileOptions = { system: null, object: null };
const read = (file: unknown, options = asked) => readAreaFeatures(file, options);
const reasonFor = (geometry: unknown, options = asked): string | undefined =>
  read(collection([polygon(square()), geometry]), options).refused.find(({ number }) => number === 2)?.reason;
const ringsOf = (file: unknown): readonly Ring[] =>
  read(file).features.flatMap(({ geometry }) => polygonsOf(geometry).flat());

describe('a file of areas', () => {
  it('is read as it is where it is wound as RFC 7946 says', () => {
    const file = read(collection([polygon(square(), clockwise(square(18.002, 59.302, 0.002)))]));
    expect(file).toMatchObject({ refused: [], rewound: 0, system: 'EPSG:4326' });
    expect(ringsOf(collection([polygon(square())]))).toEqual([square()]);
  });

  it('is turned where it is wound the other way, holes too, and the report can say so', () => {
    const file = collection([
      polygon(clockwise(square()), square(18.002, 59.302, 0.002)),
      polygon(square(18.1)),
    ]);
    expect(read(file).rewound).toBe(1);
    expect(ringsOf(file).map((ring) => turning(ring) > 0)).toEqual([true, false, true]);
  });

  it('may hold a MultiPolygon, a geometry alone, or a collection of geometries', () => {
    const multi = { type: 'MultiPolygon', coordinates: [[square()], [square(18.1)]] };
    expect(read(feature(multi)).features[0]?.geometry.type).toBe('MultiPolygon');
    expect(read(polygon(square())).features).toHaveLength(1);
    expect(read({ type: 'GeometryCollection', geometries: [polygon(square())] }).features).toHaveLength(1);
  });

  it.each([
    ['a ring that is not closed', polygon(square().slice(0, 4)), 'not closed'],
    [
      'a ring of three positions',
      polygon([
        [18, 59],
        [18.1, 59],
        [18, 59],
      ]),
      'fewer than four',
    ],
    ['a position given twice in a row', polygon([[18, 59], [18, 59], ...square(18, 59).slice(1)]), 'twice'],
    [
      'a ring that touches itself',
      polygon([
        [18, 59],
        [18.1, 59],
        [18.05, 59.05],
        [18.1, 59.1],
        [18, 59.1],
        [18.05, 59.05],
        [18, 59],
      ]),
      'twice',
    ],
    [
      'a ring without extent',
      polygon([
        [18, 59],
        [18.1, 59],
        [18.2, 59],
        [18, 59],
      ]),
      'encloses nothing',
    ],
    ['no geometry', null, 'no geometry'],
    ['an empty polygon', polygon(), 'empty'],
    ['an empty MultiPolygon', { type: 'MultiPolygon', coordinates: [] }, 'empty'],
    ['a point', { type: 'Point', coordinates: [18, 59] }, 'no Polygon'],
    ['a line', { type: 'LineString', coordinates: square() }, 'no Polygon'],
    ['text for a number', polygon([['18', 59] as unknown as Pair]), 'no rings of positions'],
    ['a place in Norway', polygon(square(5.3, 60.4)), 'outside Sweden'],
    ['latitude before longitude', polygon(square().map(([lon, lat]) => [lat, lon])), 'north before east'],
    ['metres in no named system', polygon(square(674_000, 6_580_000, 100)), '--crs'],
    ['numbers beyond all bounds', polygon(square(1e200, 1e200, 1e199)), '--crs'],
  ])('refuses %s by the number of its feature', (_, geometry, reason) => {
    expect(reasonFor(geometry)).toContain(reason);
  });

  it('refuses metres that the system named does not put in Sweden', () => {
    expect(
      reasonFor(polygon(square(674_000, 100_000, 100)), { system: 'EPSG:3006', object: null }),
    ).toContain('EPSG:3006');
  });

  // On a system's own meridian, from the length of the meridian's arc to 60° on GRS 80 (6,654,072.819 m; times 0.9996
  // in SWEREF 99 TM); off it, by Gauss and Krüger's formulas as Lantmäteriet prints them.
  it.each([
    ['EPSG:3006', 500_000, 6_651_411.19, 15, 60],
    ['EPSG:3011', 150_000, 6_654_072.819, 18, 60],
    ['EPSG:3006', 674_647.882, 6_580_824.576, 18.07, 59.33],
    ['EPSG:3011', 153_984.707, 6_579_432.512, 18.07, 59.33],
  ])('in %s at %d, %d is reprojected to WGS 84', (system, x, y, lon, lat) => {
    const [first] = read(polygon(square(x, y, 100)), { system, object: null }).features;
    const [corner] = first ? (polygonsOf(first.geometry)[0]?.[0] ?? []) : [];
    expect(corner?.[0]).toBeCloseTo(lon, 4);
    expect(corner?.[1]).toBeCloseTo(lat, 4);
  });

  it('is reprojected where its crs member says so, and refused where that is unknown or contradicts what was given', () => {
    const crs = (name: string) => ({ type: 'name', properties: { name } });
    const metres = [polygon(square(674_000, 6_580_000, 100))];
    const file = collection(metres, { crs: crs('urn:ogc:def:crs:EPSG::3006') });
    expect(read(file)).toMatchObject({ system: 'EPSG:3006', refused: [] });
    expect(read(collection([polygon(square())], { crs: crs('urn:ogc:def:crs:OGC:1.3:CRS84') })).system).toBe(
      'EPSG:4326',
    );
    expect(() => read(file, { system: 'EPSG:3011', object: null })).toThrow('one of them is wrong');
    expect(() => read(collection(metres, { crs: crs('EPSG:3021') }))).toThrow('reproject');
    expect(() => read(collection(metres), { system: 'RT90', object: null })).toThrow('--crs is one of');
  });

  it.each([
    ['text', 'hej'],
    ['a list', []],
    ['an object of another kind', { type: 'Feature collection', features: [] }],
    ['a collection of nothing', collection([])],
  ])('is refused where it is %s', (_, file) => {
    expect(() => read(file)).toThrow(AreaFileError);
  });
});

/** Two squares side by side that share an arc, quantised, wound clockwise as d3 wants. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.001, 0.001], translate: [18, 59.3] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[-2, -1]], properties: { namn: 'Väster' } },
        { type: 'Polygon', arcs: [[0, -3]], properties: { namn: 'Öster' } },
      ],
    },
  },
};

describe('a TopoJSON file', () => {
  it('gives its features, turned where they are wound for d3', () => {
    const file = read(topology);
    expect(file.refused).toEqual([]);
    expect(file.rewound).toBe(2);
    expect(file.features.map(({ properties }) => properties.namn)).toEqual(['Väster', 'Öster']);
    expect(file.features.map(({ geometry }) => boundsOf(geometry))).toEqual(
      [
        [18, 59.3, 18.01, 59.31],
        [18.01, 59.3, 18.02, 59.31],
      ].map((box) => box.map((value) => expect.closeTo(value, 6))),
    );
  });

  it('with several objects is read when one is named', () => {
    const two = { ...topology, objects: { ...topology.objects, lines: topology.objects.areas } };
    expect(() => read(two)).toThrow('--object');
    expect(() => read(two, { system: null, object: 'nowhere' })).toThrow('--object');
    expect(read(two, { system: null, object: 'areas' }).features).toHaveLength(2);
  });

  it('is refused where an arc is missing', () => {
    expect(() => read({ ...topology, arcs: topology.arcs.slice(0, 1) })).toThrow(AreaFileError);
  });
});

describe('names of areas', () => {
  it.each([
    ['Hässelby - Vällingby', 'Hässelby-Vällingby'],
    ['Hässelby – Vällingby', 'Hässelby-Vällingby'],
    ['Hässelby-Vällingby'.normalize('NFD'), 'Hässelby-Vällingby'],
    [' NORRA  INNERSTADEN', 'Norra innerstaden'],
  ])('%j is %s', (written, name) => {
    expect(comparableName(written)).toBe(comparableName(name));
  });

  it('å is not a', () => {
    expect(comparableName('Arsta')).not.toBe(comparableName('Årsta'));
  });

  it('are matched once each; what is unknown, given twice or nameless is refused', () => {
    const areas = [
      { id: 'a', name: 'Årsta' },
      { id: 'b', name: 'Bromma' },
      { id: 'c', name: 'Farsta' },
      { id: 'd', name: 'Tvilling' },
      { id: 'e', name: 'tvilling' },
    ];
    const names = ['Årsta'.normalize('NFD'), 'Bromma', 'bromma', 'Ingenstans', undefined, 'Tvilling'];
    const items = names.map((name, index) => ({ number: index + 1, name }));
    const matched = matchNames(items, (item) => item.name, areas);
    expect(matched.pairs.map(({ area }) => area.id)).toEqual(['a', 'b']);
    expect(matched.refused.map(({ number }) => number)).toEqual([3, 4, 5, 6]);
    expect(matched.refused[0]?.reason).toContain('feature 2');
    expect(matched.missing.map(({ id }) => id)).toEqual(['c', 'd', 'e']);
  });
});

describe('a simplified geometry', () => {
  it('has fewer positions, the same turning, and none where none can go', () => {
    const round: Pair[] = Array.from({ length: 100 }, (_, at) => [
      18 + 0.01 * Math.cos((at * Math.PI) / 50),
      59.3 + 0.005 * Math.sin((at * Math.PI) / 50),
    ]);
    const circle = { type: 'Polygon', coordinates: [[...round, round[0] ?? [0, 0]]] } as const;
    const [ring = []] = polygonsOf(simplified(circle, 50))[0] ?? [];
    expect(ring.length).toBeGreaterThan(5);
    expect(ring.length).toBeLessThan(30);
    expect(turning(ring)).toBeGreaterThan(0);
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(simplified(circle, 1e6)).toEqual(circle);
  });
});
