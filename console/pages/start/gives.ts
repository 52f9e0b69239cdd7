import { productName } from './grants.ts';
import type { StartGrantFragment } from './queries.generated.ts';

const committee = 'org:sdn-';
const mostNames = 3;

/** How the parts of the sentence are said. */
type Said = {
  readonly districts: (count: number) => string;
  readonly andMore: (names: string, count: number) => string;
  readonly fromProviders: (products: string, providers: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly others: (count: number) => string;
};

/**
 * What grants give and from whom, providers of the same products together; `whole` is false where names are left out. Names hold
 * commas and conjunctions, so dots part them. District committees that are several are told by how many they are.
 */
export function givenText(
  grants: readonly StartGrantFragment[],
  said: Said,
): { readonly text: string; readonly whole: boolean } {
  const byProvider = [...Map.groupBy(grants, ({ provider }) => provider.id)].map(([id, of]) => ({
    id,
    name: of[0]?.provider.name ?? id,
    products: [...new Set(of.map(productName))],
  }));
  const groups = [...Map.groupBy(byProvider, ({ products }) => products.toSorted().join('\n')).values()].map(
    (group) => {
      const local = group.filter(({ id }) => id.startsWith(committee)).map(({ name }) => name);
      const rest = group.filter(({ id }) => !id.startsWith(committee)).map(({ name }) => name);
      return {
        products: group[0]?.products ?? [],
        providers: [...(local.length > 1 ? [said.districts(local.length)] : local), ...rest],
      };
    },
  );
  const texts = groups.map(({ products, providers }) => {
    const few = products.slice(0, mostNames).join(' · ');
    const from =
      providers.length > mostNames
        ? [...providers.slice(0, mostNames), said.others(providers.length - mostNames)]
        : providers;
    return said.fromProviders(
      products.length > mostNames ? said.andMore(few, products.length - mostNames) : few,
      said.list(from),
    );
  });
  return {
    text: texts.join('; '),
    whole: groups.every(
      ({ products, providers }) => products.length <= mostNames && providers.length <= mostNames,
    ),
  };
}
