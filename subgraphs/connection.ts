import { hubError } from '../schema/errors.ts';

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

/** Checks a page's arguments. Throws ARGUMENT_INVALID for a size outside 1 to 200, and for a cursor that is none. */
export function sliceOf({ first, after }: Page): Slice {
  if (first < 1 || first > maximumFirst) {
    throw hubError('ARGUMENT_INVALID', `Ask for from 1 to ${maximumFirst} at a time.`);
  }
  return { after: after === null || after === undefined ? null : keyOf(after), limit: first + 1 };
}

/** The page of rows that a slice found, in the order of their keys; the key is the id unless said otherwise. */
export function connectionOf<T extends { readonly id: string }>(
  rows: readonly T[],
  { first }: Page,
  key: (node: T) => string = ({ id }) => id,
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(key(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

const prefix = 'after ';

/** Cursors are opaque, so that nobody builds on what they hold. */
function cursorOf(key: string): string {
  return Buffer.from(`${prefix}${key}`).toString('base64url');
}

function keyOf(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(prefix) || cursorOf(text.slice(prefix.length)) !== cursor || text.includes('\0')) {
    throw hubError('ARGUMENT_INVALID', 'The cursor is not one of this list.');
  }
  return text.slice(prefix.length);
}
