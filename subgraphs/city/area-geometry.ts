import type postgres from 'postgres';
import { hubError } from '../../schema/errors.ts';
import { isAnyOf } from '../any-of.ts';
import { dayOf, validOn } from '../day.ts';
import { once } from '../foundation/once.ts';
import type { Geography } from '../geography.ts';
import { type Bounds, boundsOf, type Geometry, simplified } from '../geometry.ts';
import { schematicGeometries, schematicSource } from '../schematic-geometry.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { areaGeometry } from './tables.ts';

type GeometryRow = typeof areaGeometry.$inferSelect;

/** What an area covers, as it is shown. */
export type ShownGeometry = Omit<GeometryRow, 'areaId' | 'geometry' | 'importNo'> & {
  readonly geojson: Geometry;
  readonly bbox: Bounds;
};

/** What has a geometry, with its last day; null while it lasts. */
export type GeometryOwner = { readonly id: string; readonly validTo: string | null };

/** Which geometry is asked for: simplified to within so many metres, as of a day. */
type GeometryArguments = { readonly simplify?: number | null; readonly at?: string | null };

/**
 * What an area covers on a day, at the latest its last: as imported where that holds then, else its drawing. Null where
 * it has neither. Throws ARGUMENT_INVALID.
 */
export async function geometryOf(
  owner: GeometryOwner,
  { simplify, at }: GeometryArguments,
  context: SubgraphContext,
): Promise<ShownGeometry | null> {
  const metres = simplify ?? 0;
  if (metres < 0) throw hubError('ARGUMENT_INVALID', 'Give simplify in metres: 0 or more.');
  const found = await geometryOn(owner, dayOf(at, context.claims.instant), context);
  if (!found) return null;
  const { geometry, areaId: _, importNo: __, ...row } = found;
  const geojson = metres === 0 ? geometry : simplified(geometry, metres);
  return { ...row, geojson, bbox: boundsOf(geojson) };
}

async function geometryOn(
  { id, validTo }: GeometryOwner,
  day: string,
  context: SubgraphContext,
): Promise<GeometryRow | null> {
  const rows = await context
    .loader<string, readonly GeometryRow[]>('area-geometries', async (ids) => {
      const found = await context.tx.select().from(areaGeometry).where(isAnyOf(areaGeometry.areaId, ids));
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
