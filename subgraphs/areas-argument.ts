import { everyArea } from '../policy/area.ts';
import { hubError } from '../schema/errors.ts';
import type { SubgraphContext } from './subgraph.ts';

const maximumAreas = 200;

/**
 * The numbers of the areas that something is asked for in; null where none are named. Throws ARGUMENT_INVALID for none or
 * too many, AREA_UNKNOWN for one that the hub does not know. For what is open in every area: no scope is looked at.
 */
export function knownAreas(
  areas: readonly string[] | null | undefined,
  { reference }: SubgraphContext,
): readonly number[] | null {
  if (areas === null || areas === undefined) return null;
  if (areas.length === 0 || areas.length > maximumAreas) {
    throw hubError('ARGUMENT_INVALID', `Give from 1 to ${maximumAreas} areas.`);
  }
  const unknown = areas.filter((area) => !reference.areas.has(area));
  if (unknown.length > 0) throw hubError('AREA_UNKNOWN', undefined, { areas: unknown });
  return areas.flatMap((area) => reference.areaNo(area) ?? []);
}

/**
 * The numbers of the areas that records of a product are asked for in; null where none are named. What lies outside
 * the scope is refused by its arguments alone: AREA_UNKNOWN, AREA_NOT_COVERED, never an empty list.
 */
export function areasWithin(
  product: string,
  areas: readonly string[] | null | undefined,
  context: SubgraphContext,
): readonly number[] | null {
  const numbers = knownAreas(areas, context);
  const { claims, reference } = context;
  const grants = claims.grants.filter((grant) => grant.product === product);
  const outside = (areas ?? []).filter((area) => {
    // Each area's records are its provider's: having all of one's own says nothing of another's.
    const provider = reference.providerIn(product, area);
    return !grants.some(
      (grant) =>
        (provider === undefined || grant.provider === provider) &&
        grant.areas.some((wide) => wide === everyArea || reference.tree.contains(wide, area)),
    );
  });
  if (outside.length > 0) throw hubError('AREA_NOT_COVERED', undefined, { product, areas: outside });
  return numbers;
}
