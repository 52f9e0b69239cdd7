import type { Reference } from './reference.ts';

/**
 * Where a record lies for row security, from what the subgraph has read at start: as `placeOf` of the foundation, for rows that are
 * written while it runs. Throws AREA_UNKNOWN, and INTERNAL where the provider has no source of the product.
 */
export function recordCell(
  _reference: Reference,
  _product: string,
  _provider: string,
  _area: string,
  _day: string,
): { readonly areaNo: number; readonly cellNo: number } {
  throw new Error('not written');
}
