import { hubError } from '../schema/errors.ts';

/** The lists that have pages, by the field that gives them: a cursor of one is none of another. */
export type List =
  | 'agreements'
  | 'cameraSites'
  | 'orderGuardDeployments'
  | 'placeCollaborations'
  | 'citizenProposals'
  | 'safetyActivities'
  | 'safetyWalks'
  | 'vehicleBarriers'
  | 'safetyInspections'
  | 'certifications'
  | 'partnerships'
  | 'accessLog'
  | 'reportDeliveries'
  | 'sharedQueries'
  | 'cityPictures'
  | 'policePictures'
  | 'regionPictures'
  | 'civilSocietyPictures'
  | 'collaborationProcesses'
  | 'obstacles'
  | 'forums'
  | 'committeeRecords';

/** The arguments of a connection. */
export type Page = { readonly first: number; readonly after?: string | null };

/** What a page asks the database for: rows after a key, one more than it shows, to know whether more follows. */
export type Slice = { readonly after: string | null; readonly limit: number };

/** A page of a connection. */
export type Connection<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const maximumFirst = 200;

/**
 * Checks the arguments of a page of a list. Throws ARGUMENT_INVALID for a size outside 1 to 200, and for a cursor that is
 * none of this list's.
 */
export function sliceOf(list: List, { first, after }: Page): Slice {
  if (first < 1 || first > maximumFirst) {
    throw hubError('ARGUMENT_INVALID', `Ask for from 1 to ${maximumFirst} at a time.`);
  }
  return { after: after === null || after === undefined ? null : keyOf(list, after), limit: first + 1 };
}

/** The page of rows that a slice found, in the order of their ids. */
export function connectionOf<T extends { readonly id: string }>(
  list: List,
  rows: readonly T[],
  { first }: Page,
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(list, node.id), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/**
 * Cursors are opaque, so that nobody builds on what they hold: the list and the key after which the next page begins. They
 * are bound to no scope: what a reader may not see is in none of its pages, wherever these begin.
 */
function cursorOf(list: List, key: string): string {
  return Buffer.from(`${list} after ${key}`).toString('base64url');
}

function keyOf(list: List, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const key = text.slice(`${list} after `.length);
  if (cursorOf(list, key) !== cursor || key.includes('\0')) {
    throw hubError('ARGUMENT_INVALID', 'The cursor is not one of this list.');
  }
  return key;
}
