import { everyArea } from '../policy/area.ts';
import { hubError } from '../schema/errors.ts';
import { knownAreas } from './areas-argument.ts';
import type { SubgraphContext } from './subgraph.ts';

const grantsOf = (product: string, { claims }: SubgraphContext) =>
  claims.grants.filter((grant) => grant.product === product);

/** Refuses by the scope alone where it has no grant of the product: PURPOSE_REQUIRED without a purpose, else PRODUCT_NOT_COVERED. */
export function requireProduct(product: string, context: SubgraphContext): void {
  if (grantsOf(product, context).length > 0) return;
  const code = context.claims.purpose === null ? 'PURPOSE_REQUIRED' : 'PRODUCT_NOT_COVERED';
  throw hubError(code, undefined, { products: [product] });
}

/**
 * The numbers of the areas that records of a product with several providers in one area are asked for in; null where none are named.
 * Throws ARGUMENT_INVALID, AREA_UNKNOWN, and AREA_NOT_COVERED for those that no grant of the product contains, whoever provides.
 */
export function areasReached(
  product: string,
  areas: readonly string[] | null | undefined,
  context: SubgraphContext,
): readonly number[] | null {
  const numbers = knownAreas(areas, context);
  const { tree } = context.reference;
  const reached = grantsOf(product, context).flatMap((grant) => grant.areas);
  const outside = (areas ?? []).filter(
    (area) => !reached.some((wide) => wide === everyArea || tree.contains(wide, area)),
  );
  if (outside.length > 0) throw hubError('AREA_NOT_COVERED', undefined, { product, areas: outside });
  return numbers;
}
