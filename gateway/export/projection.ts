import proj4 from 'proj4';

/** The reference systems that Swedish authorities map in, as PROJ writes them: SWEREF 99 TM and SWEREF 99 18 00. */
const systems = {
  'EPSG:3006': '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  'EPSG:3011':
    '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
} as const;

/** A system that coordinates may be given in beside WGS 84. */
export type ReferenceSystem = keyof typeof systems;

/** Whether a text names such a system. */
export const isReferenceSystem = (text: string): text is ReferenceSystem => Object.hasOwn(systems, text);

/** Takes a position of WGS 84 (longitude, latitude) into another system: easting and northing, metres. */
export type Project = (position: readonly [number, number]) => readonly [number, number];

/** The projection into a system; null leaves positions as they are. Millimetres are enough for any border. */
export function projectionTo(system: ReferenceSystem | null): Project {
  if (system === null) return (position) => position;
  const converter = proj4('EPSG:4326', systems[system]);
  return ([longitude, latitude]) => {
    const [east = 0, north = 0] = converter.forward([longitude, latitude]);
    return [Math.round(east * 1_000) / 1_000, Math.round(north * 1_000) / 1_000];
  };
}

/** Coordinates of any geometry, each position taken into the other system. */
export function reprojected(coordinates: unknown, project: Project): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [first, second] = coordinates;
  if (typeof first === 'number' && typeof second === 'number') return project([first, second]);
  return coordinates.map((inner) => reprojected(inner, project));
}
