import { useMemo } from 'react';
import { useHub, useHubQuery } from '../../hub/hub.tsx';
import type { GroupedOption } from '../../parts/choice-list.tsx';
import { useFormats } from '../../words.tsx';
import { useAreaOptions } from './area-options.ts';
import { type IdKind, idKinds } from './ids.ts';
import type { QueryParameter } from './parameters.ts';
import { NamesInProcessesDocument, NamesOfIdsDocument } from './queries.generated.ts';

/** What may be chosen by name in place of ids. */
export type Names = { readonly kind: IdKind; readonly options: readonly GroupedOption[] };

/**
 * The names to choose from for the parameters that are ids, by the parameters' names, in the order of names. None for one
 * whose names cannot be had, or are on their way; areas have none to choose from meanwhile. `purpose`: what it is run for; what is
 * read under a purpose is named where that is the chosen one.
 */
export function useNames(
  parameters: readonly Pick<QueryParameter, 'name' | 'type' | 'relative'>[],
  document: string,
  purpose: string,
): ReadonlyMap<string, Names> {
  const { compare } = useFormats();
  const areas = useAreaOptions();
  const { purpose: chosen } = useHub();
  const kinds = useMemo(() => idKinds(parameters, document), [parameters, document]);
  const needed = new Set(kinds.values());
  const asked = {
    indicators: needed.has('indicator'),
    products: needed.has('product'),
    organisations: needed.has('organisation'),
    agreements: needed.has('agreement'),
    purposes: needed.has('purpose'),
    policeAreas: needed.has('police-area'),
  };
  const { data } = useHubQuery(NamesOfIdsDocument, asked, {
    pause: !Object.values(asked).includes(true),
    purpose: null,
  });
  const measures = needed.has('measure');
  const { data: work } = useHubQuery(
    NamesInProcessesDocument,
    { measures },
    // Another purpose could give others, and its scope is not followed here.
    { pause: purpose !== chosen || (!measures && !needed.has('process')) },
  );
  const options = useMemo(() => {
    const { indicators, dataProducts, organisations, agreements, purposes, localPoliceAreas } = data ?? {};
    const processes = wholeOf(work?.collaborationProcesses);
    const listed = (rows: readonly Named[] | null | undefined) =>
      rows
        ?.map(({ id, name, group }) => ({
          id,
          text: name ?? id,
          description: id,
          group: group ?? undefined,
        }))
        .toSorted((a, b) => compare(a.group ?? '', b.group ?? '') || compare(a.text, b.text));
    return {
      area: areas,
      indicator: listed(indicators?.map((row) => ({ ...row, group: row.provider?.name ?? null }))),
      product: listed(dataProducts),
      organisation: listed(organisations),
      agreement: listed(wholeOf(agreements)?.map(({ id, title }) => ({ id, name: title }))),
      process: listed(processes?.map(({ id, title }) => ({ id, name: title }))),
      measure: listed(
        processes?.flatMap(({ title: group, cycles }) =>
          (cycles ?? []).flatMap(({ measures }) =>
            measures.map(({ id, title }) => ({ id, name: title, group })),
          ),
        ),
      ),
      purpose: listed(purposes?.map(({ code, name }) => ({ id: code, name }))),
      'police-area': listed(localPoliceAreas),
    };
  }, [areas, data, work, compare]);
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
  readonly group?: string | null;
};

/** What a list holds; undefined where it goes on: a part of it would be taken for the whole. */
function wholeOf<T>(
  list:
    | {
        readonly edges: readonly { readonly node: T | null }[];
        readonly pageInfo: { readonly hasNextPage: boolean };
      }
    | null
    | undefined,
): readonly T[] | undefined {
  return list?.pageInfo.hasNextPage ? undefined : list?.edges.flatMap(({ node }) => node ?? []);
}
