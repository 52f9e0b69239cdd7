import { hubError } from '../../schema/errors.ts';
import type { SubgraphContext } from '../subgraph.ts';
import {
  type DataProductRow,
  type MethodBreakRow,
  type OrganisationRow,
  type PlaceRow,
  type PriorityAreaRow,
  type PurposeRow,
  type SignatoryKindRow,
  selectDataProducts,
  selectMethodBreaks,
  selectOrganisations,
  selectPlaces,
  selectPriorityAreas,
  selectPurposes,
  selectSignatoryKinds,
} from './queries.ts';

/** A small table, read whole (what the reader may see of it) and once a request: one statement however many rows refer to it. */
export function whole<T>(
  name: string,
  select: (tx: SubgraphContext['tx']) => Promise<readonly T[]>,
): (context: SubgraphContext) => Promise<readonly T[]> {
  return (context) =>
    context
      .loader<'all', readonly T[]>(name, async (keys) => {
        const rows = await select(context.tx);
        return keys.map(() => rows);
      })
      .load('all');
}

/** Every organisation. */
export const organisations = whole<OrganisationRow>('organisations', selectOrganisations);
/** Every data product. */
export const dataProducts = whole<DataProductRow>('data-products', selectDataProducts);
/** Every purpose. */
export const purposes = whole<PurposeRow>('purposes', selectPurposes);
/** Every function that may sign. */
export const signatoryKinds = whole<SignatoryKindRow>('signatory-kinds', selectSignatoryKinds);
/** Every priority area. */
export const priorityAreas = whole<PriorityAreaRow>('priority-areas', selectPriorityAreas);
/** Every named place. */
export const places = whole<PlaceRow>('places', selectPlaces);
/** Every change of method. */
export const methodBreaks = whole<MethodBreakRow>('method-breaks', selectMethodBreaks);

/** The row of an id, or null. */
export async function byId<T extends { readonly id: string }>(
  rows: Promise<readonly T[]>,
  id: string | null,
): Promise<T | null> {
  return (await rows).find((row) => row.id === id) ?? null;
}

/** The row of an id that a row of the same database refers to. That it is not there is our fault, never the reader's. */
export async function referredTo<T extends { readonly id: string }>(
  rows: Promise<readonly T[]>,
  id: string,
): Promise<T | Error> {
  return (await byId(rows, id)) ?? hubError('INTERNAL');
}

/** The rows of the ids, in their order; what is not there is left out. */
export async function allOf<T extends { readonly id: string }>(
  rows: Promise<readonly T[]>,
  ids: readonly string[],
): Promise<readonly T[]> {
  const known = new Map((await rows).map((row) => [row.id, row]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** The purposes of the codes, in the register's order. */
export async function purposesOf(
  codes: readonly string[],
  context: SubgraphContext,
): Promise<readonly PurposeRow[]> {
  return (await purposes(context)).filter(({ code }) => codes.includes(code));
}
