import type { SubgraphContext } from './subgraph.ts';

/** Refuses by the scope alone where it has no grant of the product: PURPOSE_REQUIRED without a purpose, else PRODUCT_NOT_COVERED. */
export function requireProduct(_product: string, _context: SubgraphContext): void {
  throw new Error('not written');
}

/**
 * The numbers of the areas that records of a product with several providers in one area are asked for in; null where none are named.
 * Throws ARGUMENT_INVALID, AREA_UNKNOWN, and AREA_NOT_COVERED for those that no grant of the product contains, whoever provides.
 */
export function areasReached(
  _product: string,
  _areas: readonly string[] | null | undefined,
  _context: SubgraphContext,
): readonly number[] | null {
  throw new Error('not written');
}
