import { useMemo } from 'react';
import { useHubQuery } from '../../hub/hub.tsx';
import type { GroupedOption } from '../../parts/choice-list.tsx';
import { useFormats } from '../../words.tsx';
import { useAreaOptions } from './area-options.ts';
import { type IdKind, idKinds } from './ids.ts';
import type { QueryParameter } from './parameters.ts';
import { NamesOfIdsDocument } from './queries.generated.ts';

/** What may be chosen by name in place of ids. */
export type Names = { readonly kind: IdKind; readonly options: readonly GroupedOption[] };

/**
 * The names to choose from for the parameters that are ids, by the parameters' names, in the order of names. None for one
 * whose names cannot be had, or are on their way; areas have none to choose from meanwhile.
 */
export function useNames(
  parameters: readonly Pick<QueryParameter, 'name' | 'type' | 'relative'>[],
  document: string,
): ReadonlyMap<string, Names> {
  const { compare } = useFormats();
  const areas = useAreaOptions();
  const kinds = useMemo(() => idKinds(parameters, document), [parameters, document]);
  const needed = new Set(kinds.values());
  const asked = {
    indicators: needed.has('indicator'),
    products: needed.has('product'),
    organisations: needed.has('organisation'),
    agreements: needed.has('agreement'),
    purposes: needed.has('purpose'),
  };
  const { data } = useHubQuery(NamesOfIdsDocument, asked, {
    pause: !Object.values(asked).includes(true),
    purpose: null,
  });
  const options = useMemo(() => {
    const { indicators, dataProducts, organisations, agreements, purposes } = data ?? {};
    const listed = (rows: readonly Named[] | null | undefined) =>
      rows
        ?.map(({ id, name, group }) => ({ id, text: name ?? id, description: id, group }))
        .toSorted((a, b) => compare(a.group ?? '', b.group ?? '') || compare(a.text, b.text));
    return {
      area: areas,
      indicator: listed(indicators?.map((row) => ({ ...row, group: row.provider?.name ?? undefined }))),
      product: listed(dataProducts),
      organisation: listed(organisations),
      // A part of a list would be taken for the whole.
      agreement: agreements?.pageInfo.hasNextPage
        ? undefined
        : listed(agreements?.edges.flatMap(({ node }) => (node ? [{ id: node.id, name: node.title }] : []))),
      purpose: listed(purposes?.map(({ code, name }) => ({ id: code, name }))),
    };
  }, [areas, data, compare]);
  return new Map(
    [...kinds].flatMap(([name, kind]) => {
      const offered = options[kind];
      return offered === undefined ? [] : [[name, { kind, options: offered }] as const];
    }),
  );
}

type Named = {
  readonly id: string;
  readonly name: string | null;
  readonly group?: string | undefined;
};
