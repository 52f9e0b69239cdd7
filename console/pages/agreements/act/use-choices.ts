import { useMemo } from 'react';
import { useHubQuery } from '../../../hub/hub.tsx';
import type { GroupedOption, Option } from '../../../parts/choice-list.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { nameOf } from '../clause.ts';
import { words } from './draft-words.ts';
import { AreaChoicesDocument, DraftChoicesDocument, type DraftChoicesQuery } from './queries.generated.ts';

type Product = NonNullable<DraftChoicesQuery['dataProducts']>[number];

/** What a draft may refer to, by name in Swedish order. Empty lists until they are read. */
export type Choices = {
  readonly organisations: readonly Option[];
  /** The functions that may sign for an organisation. */
  readonly functionsOf: (organisation: string) => readonly string[];
  readonly products: readonly GroupedOption[];
  readonly productOf: (id: string) => Product | undefined;
  readonly purposes: readonly Option[];
  readonly areas: readonly GroupedOption[];
  /** What something of the register is called; its id where that is not known. */
  readonly nameOf: (id: string) => string;
};

/** Asks the hub what a draft may refer to. */
export function useChoices(): Choices {
  const t = useWords(words);
  const { compare } = useFormats();
  const { data } = useHubQuery(DraftChoicesDocument, {});
  const { data: areaData } = useHubQuery(AreaChoicesDocument, {});
  return useMemo(() => {
    const byText = (one: Option, other: Option) => compare(one.text, other.text);
    const organisations = data?.organisations ?? [];
    const products = data?.dataProducts ?? [];
    const { city, districts, police, cityDistricts, base } = areaData ?? {};
    const areas = [city, districts, police, cityDistricts, base].flatMap((level) => level ?? []);
    const options = {
      organisations: organisations.map((row) => ({ id: row.id, text: nameOf(row) })).toSorted(byText),
      products: products
        .map((row) => ({ id: row.id, text: nameOf(row), description: row.id }))
        .toSorted(byText),
      purposes: (data?.purposes ?? []).map(({ code, name }) => ({ id: code, text: name ?? code })),
      areas: areas.map((row) => ({
        id: row.id,
        text: nameOf(row),
        group: row.level === null ? undefined : t.areaLevels[row.level],
      })),
    };
    const names = new Map(
      [...options.organisations, ...options.products, ...options.purposes, ...options.areas].map(
        ({ id, text }) => [id, text],
      ),
    );
    return {
      ...options,
      functionsOf: (id) => organisations.find((row) => row.id === id)?.signatoryFunctions ?? [],
      productOf: (id) => products.find((row) => row.id === id),
      nameOf: (id) => names.get(id) ?? id,
    };
  }, [data, areaData, compare, t]);
}
