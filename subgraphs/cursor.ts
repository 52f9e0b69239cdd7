import { hubError } from '../schema/errors.ts';

const largestPage = 200;

/** A page of a connection: how many, and the key to go on after. */
export type Page<K> = { readonly first: number; readonly after: K | null };

/** A connection as GraphQL has it. */
export type Connection<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

/** An opaque cursor for a key. It says where to go on, and grants nothing. */
export function encodeCursor(key: string | number): string {
  return Buffer.from(String(key)).toString('base64url');
}

/** Reads the arguments of a connection. Throws ARGUMENT_INVALID. */
export function readPage(args: { readonly first: number; readonly after?: string | null }): Page<string> {
  if (!Number.isInteger(args.first) || args.first < 1 || args.first > largestPage) {
    throw hubError('ARGUMENT_INVALID', `Give first from 1 to ${largestPage}.`);
  }
  const after = args.after == null ? null : Buffer.from(args.after, 'base64url').toString('utf8');
  if (after !== null && encodeCursor(after) !== args.after) {
    throw hubError('ARGUMENT_INVALID', 'Give as after a cursor from an earlier answer.');
  }
  return { first: args.first, after };
}

/** Makes a connection of rows, of which one more than the page was read. */
export function connectionOf<R, T>(
  rows: readonly R[],
  page: Page<unknown>,
  keyOf: (row: R) => string | number,
  nodeOf: (row: R) => T,
): Connection<T> {
  const shown = rows.slice(0, page.first);
  const edges = shown.map((row) => ({ cursor: encodeCursor(keyOf(row)), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
