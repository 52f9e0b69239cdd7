import { monthNo } from '../../policy/period.ts';
import { found } from '../by-name.ts';
import type { Geography } from '../geography.ts';
import { cellNo, sourceOf } from './sources.ts';

/** What row security tests of a record. */
export type RecordPlace = { readonly area_no: number; readonly cell_no: number };

/**
 * Where a record lies for row security: in plane 0 of its source, in its area, in the month of its first day
 * (`YYYY-MM-DD`). Throws for an unknown area and for a month before 2010.
 */
export function placeOf(
  geography: Geography,
  product: string,
  provider: string,
  area: string,
  firstDay: string,
): RecordPlace {
  const { no } = found(geography.byId, area);
  const month = monthNo(firstDay.slice(0, 7));
  if (month === undefined)
    throw new RangeError(`A record begins on ${firstDay}, before the months of the hub.`);
  return { area_no: no, cell_no: cellNo(sourceOf(product, provider).no, 0, no, month) };
}
