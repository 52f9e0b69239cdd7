import { everyArea } from '../../policy/area.ts';
import { hubError } from '../../schema/errors.ts';
import type { SubgraphContext } from '../subgraph.ts';

const maximumAreas = 200;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant that a question is about: the one given, or that of the request; ISO 8601 in UTC. Throws ARGUMENT_INVALID. */
export function instantOf(at: string | null | undefined, instant: string): string {
  if (at === null || at === undefined) return instant;
  const given = new Date(instantPattern.test(at) ? at : Number.NaN);
  if (Number.isNaN(given.valueOf())) {
    throw hubError('ARGUMENT_INVALID', 'Give the instant in ISO 8601, such as 2024-03-01T08:00:00Z.');
  }
  return given.toISOString();
}

/**
 * The numbers of the areas that records of a product are asked for in; null where none are named. What lies outside
 * the scope is refused by its arguments alone: AREA_UNKNOWN, AREA_NOT_COVERED, never an empty list.
 */
export function areasWithin(
  product: string,
  areas: readonly string[] | null | undefined,
  { claims, reference }: SubgraphContext,
): readonly number[] | null {
  if (areas === null || areas === undefined) return null;
  if (areas.length === 0 || areas.length > maximumAreas) {
    throw hubError('ARGUMENT_INVALID', `Give from 1 to ${maximumAreas} areas.`);
  }
  const unknown = areas.filter((area) => !reference.areas.has(area));
  if (unknown.length > 0) throw hubError('AREA_UNKNOWN', undefined, { areas: unknown });
  const granted = claims.grants.filter((grant) => grant.product === product).flatMap((grant) => grant.areas);
  const outside = areas.filter(
    (area) => !granted.some((wide) => wide === everyArea || reference.tree.contains(wide, area)),
  );
  if (outside.length > 0) throw hubError('AREA_NOT_COVERED', undefined, { product, areas: outside });
  return areas.flatMap((area) => reference.areaNo(area) ?? []);
}
