import { inArray } from 'drizzle-orm';
import type postgres from 'postgres';
import { validOn } from '../day.ts';
import { once } from '../foundation/once.ts';
import type { Geography } from '../geography.ts';
import { type Bounds, boundsOf, type Geometry, simplified } from '../geometry.ts';
import type { AreaRow } from '../reference.ts';
import { schematicGeometries, schematicSource } from '../schematic-geometry.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { areaGeometry } from './tables.ts';

type GeometryRow = typeof areaGeometry.$inferSelect;

/** What an area covers, as it is shown. */
export type ShownGeometry = Omit<GeometryRow, 'areaId' | 'geometry' | 'importNo'> & {
  readonly geojson: Geometry;
  readonly bbox: Bounds;
};

/**
 * What an area covers on a day (`YYYY-MM-DD`), at the latest its last: as imported where that holds then, else its
 * drawing. Null where it has neither.
 */
export async function geometryOn(
  { id, validTo }: Pick<AreaRow, 'id' | 'validTo'>,
  day: string,
  context: SubgraphContext,
): Promise<GeometryRow | null> {
  const rows = await context
    .loader<string, readonly GeometryRow[]>('area-geometries', async (ids) => {
      const found = await context.tx
        .select()
        .from(areaGeometry)
        .where(inArray(areaGeometry.areaId, [...ids]));
      const byArea = Map.groupBy(found, ({ areaId }) => areaId);
      return ids.map((one) => byArea.get(one) ?? []);
    })
    .load(id);
  const on = validTo !== null && validTo < day ? validTo : day;
  const imported = rows
    .filter((row) => !row.schematic && validOn(on, row))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return imported[0] ?? rows.find((row) => row.schematic) ?? null;
}

/** A geometry as it is shown, simplified to within so many metres; 0 leaves it as it is. */
export function shown(
  { geometry, areaId: _, importNo: __, ...row }: GeometryRow,
  metres: number,
): ShownGeometry {
  const geojson = metres === 0 ? geometry : simplified(geometry, metres);
  return { ...row, geojson, bbox: boundsOf(geojson) };
}

/** Stores the drawings of all areas, once. `owner` logs in as the owner. */
export async function loadSchematicGeometry(owner: postgres.Sql, geography: Geography): Promise<void> {
  await once(owner, 'area_geometry', async (sql) => {
    const rows = [...schematicGeometries(geography)].map(([id, geometry]) => ({
      id,
      from: geography.byId.get(id)?.validFrom ?? null,
      geometry,
    }));
    await sql`
      insert into area_geometry (area_id, valid_from, schematic, geometry, source, licence)
      select id, "from", true, geometry, ${schematicSource}, 'CC0-1.0'
        from jsonb_to_recordset(${sql.json(rows)}) as row(id text, "from" date, geometry jsonb)`;
  });
}
