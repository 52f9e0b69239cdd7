import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { type AreaLevel, type AreaTree, areaTree } from '../policy/area.ts';
import type { Sensitivity } from '../policy/product.ts';
import { area, indicator, source } from './foundation/tables.ts';

/** One area as the subgraph's copy of geography has it. */
export type AreaRow = typeof area.$inferSelect;

/** One indicator with how it is published. */
export type IndicatorRow = typeof indicator.$inferSelect;

/** Reference data that every request needs, read once at start: open, small and slow to change. */
export type Reference = {
  readonly tree: AreaTree;
  readonly areas: ReadonlyMap<string, AreaRow>;
  readonly areasByNo: ReadonlyMap<number, AreaRow>;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  areaNo(id: string): number | undefined;
  sourceNo(product: string, provider: string): number | undefined;
  /** How far a provider lets a product travel; undefined where it is none of the provider's here. */
  sensitivityOf(product: string, provider: string): Sensitivity | undefined;
  /** The provider whose rows of a product lie in the area; undefined where none does. */
  providerIn(product: string, area: string): string | undefined;
  providersOf(product: string): readonly string[];
  /** Whether the provider's rows of a product may lie in the area: anywhere, or inside the area that it is of. */
  mayLieIn(product: string, provider: string, area: string): boolean;
};

/** Reads the reference data. */
export async function readReference(db: PostgresJsDatabase): Promise<Reference> {
  const [areaRows, sourceRows, indicatorRows] = await Promise.all([
    db.select().from(area).orderBy(area.no),
    db.select().from(source),
    db.select().from(indicator),
  ]);
  const areas = new Map(areaRows.map((row) => [row.id, row]));
  const tree = areaTree(
    areaRows.map(({ id, level, parents }) => ({ id, level: level as AreaLevel, parents })),
  );
  const key = (product: string, provider: string) => `${product} ${provider}`;
  const sources = new Map(sourceRows.map((row) => [key(row.product, row.provider), row]));
  return {
    tree,
    areas,
    areasByNo: new Map(areaRows.map((row) => [row.no, row])),
    indicators: new Map(indicatorRows.map((row) => [row.id, row])),
    areaNo: (id) => areas.get(id)?.no,
    sourceNo: (product, provider) => sources.get(key(product, provider))?.no,
    sensitivityOf: (product, provider) => sources.get(key(product, provider))?.sensitivity,
    providerIn: (product, inside) =>
      sourceRows.find((row) => row.product === product && liesIn(tree, row.root, inside))?.provider,
    providersOf: (product) => sourceRows.filter((row) => row.product === product).map((row) => row.provider),
    mayLieIn: (product, provider, inside) => {
      const row = sources.get(key(product, provider));
      return row !== undefined && liesIn(tree, row.root, inside);
    },
  };
}

/** Whether an area lies in another by the tree, or because each of its base areas does: police areas are in no district. */
function liesIn(tree: AreaTree, root: string, inside: string): boolean {
  if (tree.contains(root, inside)) return true;
  const baseAreas = tree.within(inside, 'BASE_AREA');
  return baseAreas.length > 0 && baseAreas.every((baseArea) => tree.contains(root, baseArea));
}
