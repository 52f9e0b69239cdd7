import { feature as topologyFeature } from 'topojson-client';
import * as z from 'zod';
import {
  type Bounds,
  type Geometry,
  geometryOf,
  inBounds,
  type Polygon,
  type Position,
  type Ring,
  turning,
} from '../geometry.ts';
import {
  type CoordinateSystem,
  coordinateSystemOf,
  coordinateSystems,
  toWgs84,
} from './coordinate-system.ts';

/** One area of a file: what it covers, and what the file says of it. */
export type AreaFeature = {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** In WGS 84, wound as RFC 7946 says. */
  readonly geometry: Geometry;
};

/** A feature that cannot be taken, and why; never with a value from the file. */
export type FeatureRefusal = { readonly number: number; readonly reason: string };

/** What a file of areas holds. */
export type AreaFile = {
  readonly features: readonly AreaFeature[];
  readonly refused: readonly FeatureRefusal[];
  /** How many features were wound the other way round, and turned. */
  readonly rewound: number;
  readonly system: CoordinateSystem;
};

/** How to read a file of areas. */
export type AreaFileOptions = {
  /** As `--crs` names it; null takes what the file says, or WGS 84. */
  readonly system: string | null;
  /** Of a TopoJSON file with several objects, the one wanted. */
  readonly object: string | null;
};

/** A file that cannot be read at all. The message says why and what to do. */
export class AreaFileError extends Error {
  override name = 'AreaFileError';
}

/** Mainland Sweden with its islands, generously. */
const sweden: Bounds = [10.5, 55, 24.5, 69.5];

const topology = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()).min(2))),
  transform: z
    .object({ scale: z.tuple([z.number(), z.number()]), translate: z.tuple([z.number(), z.number()]) })
    .optional(),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
});

const named = z.object({ type: z.literal('name'), properties: z.object({ name: z.string() }) });
const record = z.record(z.string(), z.unknown());
const collection = z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const geometries = z.looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(z.unknown()) });
const oneFeature = z.looseObject({
  type: z.literal('Feature'),
  properties: record.nullish(),
  geometry: z.unknown(),
});
const positions = z.array(z.array(z.array(z.number()).min(2)));
const shape = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Polygon'), coordinates: positions }),
  z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(positions) }),
]);

/**
 * Reads GeoJSON (RFC 7946, and the `crs` member of before) or TopoJSON: a parsed file to features in WGS 84. Features
 * that are not valid are refused one by one. Throws AreaFileError where the file as a whole cannot be read.
 */
export function readAreaFeatures(file: unknown, options: AreaFileOptions): AreaFile {
  const system = systemOf(file, options.system);
  const found = featuresOf(file, options.object);
  if (found.length === 0) throw new AreaFileError('The file has no features.');
  const project = toWgs84(system);
  const features: AreaFeature[] = [];
  const refused: FeatureRefusal[] = [];
  let rewound = 0;
  for (const [index, raw] of found.entries()) {
    const number = index + 1;
    const read = readFeature(raw, system, project);
    if (typeof read === 'string') refused.push({ number, reason: read });
    else {
      features.push({ number, properties: read.properties, geometry: read.geometry });
      if (read.turned) rewound += 1;
    }
  }
  return { features, refused, rewound, system };
}

function systemOf(file: unknown, given: string | null): CoordinateSystem {
  const asked = given === null ? null : coordinateSystemOf(given);
  if (asked === undefined) throw new AreaFileError(`--crs is one of ${coordinateSystems.join(', ')}.`);
  const member = record.safeParse(file).data?.crs;
  if (member === undefined || member === null) return asked ?? 'EPSG:4326';
  const name = named.safeParse(member).data?.properties.name;
  const said = name === undefined ? undefined : coordinateSystemOf(name);
  if (said === undefined) {
    throw new AreaFileError(
      `The file's crs member names a coordinate system that is not known here; reproject it to one of ${coordinateSystems.join(', ')}.`,
    );
  }
  if (asked !== null && asked !== said)
    throw new AreaFileError(`The file's crs member says ${said}, and --crs ${asked}: one of them is wrong.`);
  return said;
}

function featuresOf(file: unknown, object: string | null): readonly unknown[] {
  const parsed = topology.safeParse(file);
  if (parsed.success) return featuresOf(fromTopology(parsed.data, object), null);
  const many = collection.safeParse(file);
  if (many.success) return many.data.features;
  const bare = geometries.safeParse(file);
  if (bare.success)
    return bare.data.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
  const type = record.safeParse(file).data?.type;
  if (type === 'Feature') return [file];
  if (type === 'Polygon' || type === 'MultiPolygon')
    return [{ type: 'Feature', properties: {}, geometry: file }];
  throw new AreaFileError('The file is neither GeoJSON (a FeatureCollection of areas) nor TopoJSON.');
}

function fromTopology(data: z.infer<typeof topology>, wanted: string | null): unknown {
  const names = Object.keys(data.objects);
  const name = wanted ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined || !names.includes(name))
    throw new AreaFileError(`Give --object: the TopoJSON file has the objects ${names.join(', ')}.`);
  try {
    // The types of topojson-client want what zod cannot tell of: the geometry of each object, checked when read below.
    return topologyFeature(data as unknown as Parameters<typeof topologyFeature>[0], name);
  } catch (cause) {
    throw new AreaFileError('The TopoJSON file refers to arcs that it does not have.', { cause });
  }
}

type ReadFeature = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
  readonly turned: boolean;
};

/** The feature, or the reason why not. */
function readFeature(
  raw: unknown,
  system: CoordinateSystem,
  project: (x: number, y: number) => Position,
): ReadFeature | string {
  const feature = oneFeature.safeParse(raw);
  if (!feature.success) return 'is no Feature';
  const { geometry: given, properties } = feature.data;
  if (given === null || given === undefined) return 'has no geometry';
  const parsed = shape.safeParse(given);
  if (!parsed.success) return wrongShape(given);
  const { type, coordinates } = parsed.data;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (polygons.length === 0 || polygons.some((polygon) => polygon.length === 0))
    return 'has an empty geometry';
  let turned = false;
  const read: Polygon[] = [];
  for (const polygon of polygons) {
    const rings: Ring[] = [];
    for (const [index, positionsOfRing] of polygon.entries()) {
      const ring = readRing(positionsOfRing, system, project);
      if (typeof ring === 'string') return ring;
      const counterClockwise = turning(ring) > 0;
      if (counterClockwise === (index === 0)) rings.push(ring);
      else {
        rings.push([...ring].reverse());
        turned = true;
      }
    }
    read.push(rings);
  }
  return { properties: properties ?? {}, geometry: geometryOf(read), turned };
}

function wrongShape(given: unknown): string {
  const type = record.safeParse(given).data?.type;
  return type === 'Polygon' || type === 'MultiPolygon'
    ? 'has coordinates that are no rings of positions'
    : 'is no Polygon or MultiPolygon';
}

function readRing(
  given: readonly (readonly number[])[],
  system: CoordinateSystem,
  project: (x: number, y: number) => Position,
): Ring | string {
  if (given.length < 4) return 'has a ring of fewer than four positions';
  const first = given[0];
  const last = given.at(-1);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return 'has a ring that is not closed: its last position is not its first';
  const visited = new Set<string>();
  for (const [x, y] of given.slice(1)) {
    const key = `${x} ${y}`;
    if (visited.has(key)) return 'has a ring that passes the same position twice';
    visited.add(key);
  }
  const ring: Position[] = [];
  for (const [x = Number.NaN, y = Number.NaN] of given) {
    const position = project(x, y);
    if (!inBounds(sweden, position)) return outside(x, y, system);
    ring.push(position);
  }
  return turning(ring) === 0 ? 'has a ring that encloses nothing' : ring;
}

/** Why a position is not in Sweden: what is likely, and what to do. */
function outside(x: number, y: number, system: CoordinateSystem): string {
  if (inBounds(sweden, toWgs84(system)(y, x)))
    return 'has north before east: GeoJSON wants longitude (or east) first';
  if (system === 'EPSG:4326' && (Math.abs(x) > 180 || Math.abs(y) > 90))
    return `has projected coordinates in no named system: say which with --crs (${coordinateSystems.slice(1).join(' or ')})`;
  return system === 'EPSG:4326'
    ? 'lies outside Sweden'
    : `lies outside Sweden when read as ${system}: is --crs right?`;
}
