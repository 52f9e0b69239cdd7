import type postgres from 'postgres';
import { everyArea } from '../../policy/area.ts';
import { monthOf } from '../../policy/period.ts';
import type { DemonstrationSeries } from '../demonstration.ts';
import type { Geography } from '../geography.ts';
import { indicatorsOf, type Published, type YearLayers } from './publication-plan.ts';
import { sources } from './sources.ts';

/**
 * The base cells of a year as each of its layers counts them, as series of each provider. Layers in which nothing
 * differs from the one before are left out; `layerOf` gives the place of each that there was. Reads the year alone.
 */
export async function yearSeries(
  sql: postgres.ISql,
  geography: Geography,
  { indicators, baseAreas }: Published,
  { start, months, imports }: YearLayers,
  preliminaryFrom: string | null,
): Promise<{
  readonly layers: readonly (readonly DemonstrationSeries[])[];
  readonly layerOf: readonly number[];
}> {
  const rowOf = new Map(baseAreas.map((no, row) => [no, row]));
  const length = baseAreas.length * months;
  const counts = new Map<number, readonly Int32Array[]>();
  const last = Math.max(...imports.flat());
  const cells = sql<
    { indicator_no: number; area_no: number; month_no: number; import_no: number; value: number }[]
  >`
    select indicator_no, area_no, month_no, import_no, value from base_cell
     where indicator_no = any(${[...indicators]}) and month_no between ${start} and ${start + months - 1}
       and breakdown_no = 0 and import_no <= ${last}
     order by import_no, indicator_no`.cursor(20_000);
  for await (const rows of cells) {
    for (const { indicator_no, area_no, month_no, import_no, value } of rows) {
      const own = counts.get(indicator_no) ?? imports.map(() => new Int32Array(length));
      counts.set(indicator_no, own);
      const month = month_no - start;
      const at = (rowOf.get(area_no) ?? Number.NaN) * months + month;
      for (const [layer, all] of own.entries()) {
        // Rows come by import: the latest that a layer counts holds.
        if (import_no <= (imports[layer]?.[month] ?? -1)) all[at] = value;
      }
    }
  }
  const kept: number[] = [];
  const layerOf = imports.map((_, layer) => {
    const before = kept.at(-1);
    const same =
      before !== undefined &&
      [...counts.values()].every((own) => own[layer]?.every((count, at) => count === own[before]?.[at]));
    if (!same) kept.push(layer);
    return kept.length - 1;
  });
  const layers = kept.map((layer) =>
    indicatorsOf(indicators).flatMap((indicator) => {
      const own = counts.get(indicator.no)?.[layer];
      if (!own) return [];
      const providers = sources.filter(({ product }) => product === indicator.product);
      return providers.map(({ provider, root }): DemonstrationSeries => {
        const inside = areasInside(geography, root);
        const rows = [...rowOf].filter(([no]) => inside === null || inside.has(no));
        return {
          indicator: indicator.id,
          product: indicator.product,
          provider,
          baseAreas: rows.map(([no]) => no),
          firstMonth: monthOf(start),
          months,
          counts:
            rows.length === baseAreas.length
              ? own
              : Int32Array.from({ length: rows.length * months }, (_, at) => {
                  const row = rows[Math.floor(at / months)]?.[1] ?? 0;
                  return own[row * months + (at % months)] ?? 0;
                }),
          preliminaryFrom,
          synthetic: true,
          source: indicator.sourceText,
          note: '',
        };
      });
    }),
  );
  return { layers, layerOf };
}

/** The numbers of the areas inside a provider's own; null for everywhere. */
function areasInside(geography: Geography, root: string): ReadonlySet<number> | null {
  if (root === everyArea) return null;
  const top = geography.byId.get(root)?.no;
  return new Set(
    geography.closure.flatMap(({ ancestor, descendant }) => (ancestor === top ? [descendant] : [])),
  );
}
