import type { ProductGrantsQuery } from './queries.generated.ts';

/** A grant of the scope that holds now. */
export type Grant = NonNullable<NonNullable<ProductGrantsQuery['viewer']>['scope']>[number];

/** By what a product is had: by a grant, or `ROWS` where everybody reads the rows that concern them without one. */
export type Access = Grant['kind'] | 'ROWS';

/** Each row says itself who may read it, so that no grant of the product is needed for one's own. */
const ownRows: ReadonlySet<string> = new Set(['city.agreements', 'hub.access-log', 'hub.monthly-report']);

/** By what a product is had: as own or open data, else by a clause or row by row; null where it is lacked. */
export function accessTo(product: string, grants: readonly Grant[]): Access | null {
  const kinds = new Set(grants.filter((grant) => grant.product.id === product).map(({ kind }) => kind));
  return (
    (['OWN', 'OPEN', 'CLAUSE'] as const).find((kind) => kinds.has(kind)) ??
    (ownRows.has(product) ? 'ROWS' : null)
  );
}
