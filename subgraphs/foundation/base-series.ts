import type postgres from 'postgres';
import { everyArea } from '../../policy/area.ts';
import { monthOf } from '../../policy/period.ts';
import type { DemonstrationSeries } from '../demonstration.ts';
import type { Geography } from '../geography.ts';
import { baseCategories } from './breakdowns.ts';
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
  const group = indicatorsOf(indicators);
  // What is protected together is counted by the same categories.
  const categories = baseCategories(group[0]?.releasedBy ?? {});
  const partOf = new Map(categories.map(({ no }, part) => [no, part]));
  /** By indicator, of each layer its parts. */
  const counts = new Map<number, readonly (readonly Int32Array[])[]>();
  const last = Math.max(...imports.flat());
  const cells = sql<
    {
      indicator_no: number;
      area_no: number;
      month_no: number;
      breakdown_no: number;
      import_no: number;
      value: number;
    }[]
  >`
    select indicator_no, area_no, month_no, breakdown_no, import_no, value from base_cell
     where indicator_no = any(${[...indicators]}) and month_no between ${start} and ${start + months - 1}
       and breakdown_no = any(${categories.map(({ no }) => no)}) and import_no <= ${last}
     order by import_no, indicator_no`.cursor(20_000);
  for await (const rows of cells) {
    for (const { indicator_no, area_no, month_no, breakdown_no, import_no, value } of rows) {
      const part = partOf.get(breakdown_no) ?? Number.NaN;
      const own = counts.get(indicator_no) ?? imports.map(() => categories.map(() => new Int32Array(length)));
      counts.set(indicator_no, own);
      const month = month_no - start;
      const at = (rowOf.get(area_no) ?? Number.NaN) * months + month;
      for (const [layer, all] of own.entries()) {
        // Rows come by import: the latest that a layer counts holds.
        const into = import_no <= (imports[layer]?.[month] ?? -1) ? all[part] : undefined;
        if (into) into[at] = value;
      }
    }
  }
  const kept: number[] = [];
  const layerOf = imports.map((_, layer) => {
    const before = kept.at(-1);
    const same =
      before !== undefined &&
      [...counts.values()].every((own) =>
        own[layer]?.every((all, part) => all.every((count, at) => count === own[before]?.[part]?.[at])),
      );
    if (!same) kept.push(layer);
    return kept.length - 1;
  });
  const layers = kept.map((layer) =>
    group.flatMap((indicator) => {
      const own = counts.get(indicator.no)?.[layer];
      if (!own) return [];
      const providers = sources.filter(({ product }) => product === indicator.product);
      return providers.map(({ provider, root }): DemonstrationSeries => {
        const inside = areasInside(geography, root);
        const rows = [...rowOf].filter(([no]) => inside === null || inside.has(no));
        const inRows = (all: Int32Array): Int32Array =>
          rows.length === baseAreas.length
            ? all
            : Int32Array.from({ length: rows.length * months }, (_, at) => {
                const row = rows[Math.floor(at / months)]?.[1] ?? 0;
                return all[row * months + (at % months)] ?? 0;
              });
        const [first = new Int32Array(0), ...others] = own.map(inRows);
        return {
          indicator: indicator.id,
          product: indicator.product,
          provider,
          baseAreas: rows.map(([no]) => no),
          firstMonth: monthOf(start),
          months,
          ...(others.length === 0
            ? { counts: first }
            : {
                counts: first.map((count, at) => others.reduce((sum, all) => sum + (all[at] ?? 0), count)),
                parts: [first, ...others],
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
