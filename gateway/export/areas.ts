import type { Answer, Row, Value } from './rows.ts';
import type { Table } from './table.ts';

/** What an export knows of an area. */
export type Area = {
  readonly id: string;
  readonly name: string | null;
  readonly level: string | null;
  /** Longitude and latitude in WGS 84; null where there is none. */
  readonly centroid: readonly [number, number] | null;
  /** RFC 7946; null where there is none. */
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly schematic: boolean;
  readonly geometrySource: string | null;
};

/** What is read of areas: their names alone, or where they lie as well. */
export type AreaReads = 'names' | 'centroid' | 'geometry';

/** Areas in one page. */
const atOnce = 50;

type Ask = (
  document: string,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/** What exports look up of areas, each once: by pages of the export, decided and logged as its others. */
export function createAreas(ask: Ask, reads: AreaReads) {
  const known = new Map<string, Area>();
  const document = documentOf(reads);

  const of = async (ids: Iterable<string>): Promise<ReadonlyMap<string, Area>> => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    for (let start = 0; start < missing.length; start += atOnce) {
      const some = missing.slice(start, start + atOnce);
      // The document is the same for every number of areas: the last stands in for those that there are not.
      const variables = Object.fromEntries(
        Array.from({ length: atOnce }, (_, index) => [`a${index}`, some[index] ?? some.at(-1)]),
      );
      const { data } = await ask(document, 'ExportAreas', variables);
      for (const [index, id] of some.entries()) known.set(id, areaOf(id, inside(data, `a${index}`)));
    }
    return known;
  };

  return {
    of,
    /** The rows with the names of their areas. */
    async name({ columns }: Table, rows: readonly Row[]): Promise<readonly Row[]> {
      const id = columns.findIndex(({ name }) => name === 'area_id');
      const name = columns.findIndex((column) => column.name === 'area_name' && column.level === null);
      if (id < 0 || name < 0) return rows;
      const found = await of(rows.flatMap((row) => (typeof row[id] === 'string' ? [row[id]] : [])));
      return rows.map((row) => {
        const named: Value[] = [...row];
        named[name] = found.get(String(row[id]))?.name ?? null;
        return named;
      });
    },
  };
}

function documentOf(reads: AreaReads): string {
  const fields = `id name level${reads === 'names' ? '' : ' centroid { lon lat }'}${
    reads === 'geometry' ? ' geometry { geojson schematic source }' : ''
  }`;
  const each = Array.from({ length: atOnce }, (_, index) => index);
  const variables = each.map((index) => `$a${index}: ID!`).join(', ');
  const areas = each.map((index) => `a${index}: area(id: $a${index}) { ${fields} }`).join('\n  ');
  return `query ExportAreas(${variables}) {\n  ${areas}\n}`;
}

function areaOf(id: string, found: unknown): Area {
  const longitude = inside(inside(found, 'centroid'), 'lon');
  const latitude = inside(inside(found, 'centroid'), 'lat');
  const shape = inside(inside(found, 'geometry'), 'geojson');
  const parsed: unknown = typeof shape === 'string' ? JSON.parse(shape) : shape;
  const type = inside(parsed, 'type');
  return {
    id,
    name: textOf(inside(found, 'name')),
    level: textOf(inside(found, 'level')),
    centroid: typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null,
    geometry: typeof type === 'string' ? { type, coordinates: inside(parsed, 'coordinates') } : null,
    schematic: inside(inside(found, 'geometry'), 'schematic') === true,
    geometrySource: textOf(inside(inside(found, 'geometry'), 'source')),
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const inside = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
