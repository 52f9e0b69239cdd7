import type { StartGrantFragment } from './queries.generated.ts';

/** What two purposes give beside each other, by data product: names in Swedish order of the hub. */
export type Difference = {
  readonly adds: readonly string[];
  readonly takes: readonly string[];
  readonly alters: readonly string[];
  readonly same: number;
};

/** The grants that agreements give. */
export const byClause = (grants: readonly StartGrantFragment[]): readonly StartGrantFragment[] =>
  grants.filter(({ kind }) => kind === 'CLAUSE');

/** A data product's name, or its id where it has none. */
export const productName = ({ product }: StartGrantFragment): string => product.name ?? product.id;

/** How many data products grants of a kind are of. */
export const productCount = (
  grants: readonly StartGrantFragment[],
  kind: StartGrantFragment['kind'],
): number => new Set(grants.filter((grant) => grant.kind === kind).map(({ product }) => product.id)).size;

/** What a purpose would give or take beside another. The same product by other clauses is on other terms. */
export function differenceOf(
  now: readonly StartGrantFragment[],
  other: readonly StartGrantFragment[],
): Difference {
  const here = clausesByProduct(now);
  const there = clausesByProduct(other);
  const names = (ids: readonly string[], of: ReturnType<typeof clausesByProduct>) =>
    ids.map((id) => of.get(id)?.name ?? id);
  const common = [...here.keys()].filter((id) => there.has(id));
  const altered = common.filter((id) => here.get(id)?.clauses !== there.get(id)?.clauses);
  return {
    adds: names(
      [...there.keys()].filter((id) => !here.has(id)),
      there,
    ),
    takes: names(
      [...here.keys()].filter((id) => !there.has(id)),
      here,
    ),
    alters: names(altered, here),
    same: common.length - altered.length,
  };
}

function clausesByProduct(grants: readonly StartGrantFragment[]) {
  const groups = Map.groupBy(byClause(grants), ({ product }) => product.id);
  return new Map(
    [...groups].map(([id, of]) => {
      const clauses = of.map(({ clause }) => clause ?? '').toSorted();
      return [id, { name: of[0] ? productName(of[0]) : id, clauses: clauses.join(' ') }];
    }),
  );
}
