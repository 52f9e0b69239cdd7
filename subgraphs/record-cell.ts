import { monthNo } from '../policy/period.ts';
import { hubError } from '../schema/errors.ts';
import { cellNo } from './foundation/sources.ts';
import type { Reference } from './reference.ts';

/**
 * Where a record lies for row security, from what the subgraph has read at start: as `placeOf` of the foundation, for rows that are
 * written while it runs. Throws AREA_UNKNOWN, and INTERNAL where the provider has no source of the product.
 */
export function recordCell(
  reference: Pick<Reference, 'areaNo' | 'sourceNo'>,
  product: string,
  provider: string,
  area: string,
  day: string,
): { readonly areaNo: number; readonly cellNo: number } {
  const areaNo = reference.areaNo(area);
  if (areaNo === undefined) throw hubError('AREA_UNKNOWN', undefined, { areas: [area] });
  const source = reference.sourceNo(product, provider);
  const month = monthNo(day.slice(0, 7));
  if (source === undefined || month === undefined) throw hubError('INTERNAL');
  return { areaNo, cellNo: cellNo(source, 0, areaNo, month) };
}
