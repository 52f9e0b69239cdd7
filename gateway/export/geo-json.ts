import type { Area } from './areas.ts';
import { type Cells, gatherCells } from './cells.ts';
import { about, type Format, labelOf } from './format.ts';
import { type Project, projectionTo, reprojected } from './projection.ts';
import type { Run } from './run.ts';
import type { Table } from './table.ts';

/**
 * GeoJSON (RFC 7946, WGS 84): of statistics one feature for each area, whose properties are the figures, by indicator
 * and period, each with its status; of other tables one feature for each row that has an area. In another reference
 * system where that was asked for, marked by the old `crs` member.
 */
export const geoJson: Format = {
  extension: 'geojson',
  fileExtension: 'geojson',
  contentType: 'application/geo+json; charset=utf-8',
  gathers: true,
  takes: 'areas',
  async *write(run, { crs }) {
    const table = run.tables.find(hasArea);
    if (!table) return;
    const project = projectionTo(crs);
    yield `{"type":"FeatureCollection",${crs === null ? '' : `"crs":${JSON.stringify(crsMember(crs))},`}"features":[`;
    yield* table.kind === 'observations'
      ? areaFeatures(run, await gatherCells(run, table), project)
      : rowFeatures(run, table, project);
    const end = run.end();
    const { complete, code, rows, receipts } = end;
    yield `\n],"about":${JSON.stringify(about(run.head, end))},"notes":${JSON.stringify(end.notes)},`;
    yield `"end":${JSON.stringify({ complete, ...(code === null ? {} : { code }), rows, receipts })}}\n`;
  },
};

/** Whether a table's rows lie in an area. */
export const hasArea = (table: Table): boolean => areaColumn(table) >= 0;

const areaColumn = ({ columns }: Table): number => {
  const own = columns.findIndex(({ name }) => name === 'area_id');
  return own >= 0 ? own : columns.findIndex(({ name }) => name === 'area.id');
};

async function* areaFeatures(run: Run, cells: Cells, project: Project): AsyncGenerator<string> {
  const ids = [...cells.areas.indexOf.keys()];
  const known = await run.areasOf(ids);
  const byArea = Array.from(ids, () => [] as number[]);
  for (let cell = 0; cell < cells.count; cell += 1) byArea[cells.place(cell)[1]]?.push(cell);
  const indicators = [...cells.indicators.indexOf.keys()];
  const periods = [...cells.periods.indexOf.keys()];
  const breakdowns = [...cells.breakdowns.indexOf.keys()];
  const { sources, synthetic } = run.end();
  let first = true;
  for (const [index, id] of ids.entries()) {
    // Tools keep a feature's properties and drop what stands beside the features.
    const properties: Record<string, unknown> = {
      ...placeOf(id, known.get(id)),
      source: sources.join('; '),
      synthetic,
    };
    for (const cell of byArea[index] ?? []) {
      const [indicator, , period, breakdown] = cells.place(cell);
      const of = breakdowns[breakdown] === 'total' ? '' : ` ${breakdowns[breakdown]}`;
      const name = `${indicators[indicator]} ${periods[period]}${of}`;
      properties[name] = cells.value(cell);
      properties[`${name} status`] = cells.status(cell);
    }
    for (const indicator of indicators) {
      const code = cells.refused.get(`${indicator} ${id}`);
      if (code !== undefined) properties[`${indicator} status`] = code;
    }
    yield feature(id, known.get(id), properties, project, first);
    first = false;
  }
}

async function* rowFeatures(run: Run, table: Table, project: Project): AsyncGenerator<string> {
  const column = areaColumn(table);
  let first = true;
  for await (const rows of run.rows(table)) {
    const ids = rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []));
    const known = await run.areasOf(ids);
    for (const row of rows) {
      const area = known.get(String(row[column]));
      const values = table.columns.map((one, index) => [labelOf(one, run.head), row[index] ?? null] as const);
      yield feature(null, area, { ...Object.fromEntries(values), ...drawnAs(area) }, project, first);
      first = false;
    }
  }
}

const placeOf = (id: string, area: Area | undefined) => ({
  area_id: id,
  area_name: area?.name ?? null,
  area_level: area?.level ?? null,
  ...drawnAs(area),
});

/** A drawing must not be taken for a border. */
const drawnAs = (area: Area | undefined) =>
  area?.geometry
    ? { geometry_schematic: area.schematic, geometry_source: area.geometrySource }
    : { geometry_schematic: true, geometry_source: area?.centroid ? 'mittpunkt' : null };

function feature(
  id: string | null,
  area: Area | undefined,
  properties: Readonly<Record<string, unknown>>,
  project: Project,
  first: boolean,
): string {
  const geometry = area?.geometry ?? (area?.centroid ? { type: 'Point', coordinates: area.centroid } : null);
  const written = {
    type: 'Feature',
    ...(id === null ? {} : { id }),
    geometry: geometry && { type: geometry.type, coordinates: reprojected(geometry.coordinates, project) },
    properties,
  };
  return `${first ? '\n' : ',\n'}${JSON.stringify(written)}`;
}

/** The member of GeoJSON before RFC 7946, which QGIS and GDAL read. */
const crsMember = (crs: string) => ({
  type: 'name',
  properties: { name: `urn:ogc:def:crs:${crs.replace(':', '::')}` },
});
