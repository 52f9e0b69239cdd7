import proj4 from 'proj4';
import { degrees } from '../base-areas.ts';
import type { Position } from '../geometry.ts';

const definitions = {
  'EPSG:4326': '+proj=longlat +datum=WGS84 +no_defs',
  // SWEREF 99 TM and SWEREF 99 18 00 (Lantmäteriet). SWEREF 99 and WGS 84 differ by less than a metre.
  'EPSG:3006': '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  'EPSG:3011':
    '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
} as const;

/** A coordinate system that files may be in: WGS 84, SWEREF 99 TM, SWEREF 99 18 00. */
export type CoordinateSystem = keyof typeof definitions;

/** The coordinate systems known, as options name them. */
export const coordinateSystems: readonly CoordinateSystem[] = ['EPSG:4326', 'EPSG:3006', 'EPSG:3011'];

/**
 * The system of a name, as options and the `crs` member of older GeoJSON write it: `EPSG:3006`,
 * `urn:ogc:def:crs:EPSG::3006`, `urn:ogc:def:crs:OGC:1.3:CRS84`. Undefined where it is not known.
 */
export function coordinateSystemOf(name: string): CoordinateSystem | undefined {
  if (/^urn:ogc:def:crs:OGC:[\d.]*:CRS84$/i.test(name)) return 'EPSG:4326';
  const code = /^(?:urn:ogc:def:crs:)?EPSG:(?:[\d.]*:)?(\d+)$/i.exec(name)?.[1];
  return coordinateSystems.find((system) => system === `EPSG:${code}`);
}

/** From a system's coordinates, east before north as GeoJSON files have them, to WGS 84 in five decimals (a metre). */
export function toWgs84(system: CoordinateSystem): (x: number, y: number) => Position {
  if (system === 'EPSG:4326') return (lon, lat) => [lon, lat];
  const { forward } = proj4(definitions[system], definitions['EPSG:4326']);
  return (x, y) => {
    const [lon = Number.NaN, lat = Number.NaN] = forward([x, y]);
    return [degrees(lon), degrees(lat)];
  };
}
