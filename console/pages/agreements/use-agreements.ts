import { useMemo } from 'react';
import { useHubQuery } from '../../hub/hub.tsx';
import type { Problem } from '../../hub/problems.ts';
import { AgreementListDocument, type AgreementListQuery } from './queries.generated.ts';

/** An agreement as a list has it. */
export type ListedAgreement = NonNullable<
  NonNullable<AgreementListQuery['agreements']>['edges'][number]['node']
>;

type Listed = {
  readonly agreements: readonly ListedAgreement[];
  readonly problems: readonly Problem[];
  /** True until the last of them is here. */
  readonly fetching: boolean;
  /** Where the following ones begin; null where all are here. */
  readonly next: string | null;
};

/**
 * Up to a thousand agreements after a cursor (null: from the first), in the order of their ids, as they come in: a search
 * and a tree need all of them, and the hub gives two hundred at a time.
 */
export function useAgreements(after: string | null): Listed {
  const first = usePage(after);
  const second = usePage(first.next);
  const third = usePage(second.next);
  const fourth = usePage(third.next);
  const fifth = usePage(fourth.next);
  const agreements = useMemo(
    () =>
      [first.data, second.data, third.data, fourth.data, fifth.data].flatMap(
        (data) => data?.agreements?.edges.flatMap(({ node }) => node ?? []) ?? [],
      ),
    [first.data, second.data, third.data, fourth.data, fifth.data],
  );
  const pages = [first, second, third, fourth, fifth];
  return {
    agreements,
    problems: pages.flatMap(({ problems }) => problems),
    fetching: pages.some(({ fetching }) => fetching),
    next: fifth.next ?? null,
  };
}

/** One page, once it is known where it begins; `next` is undefined where none follows. */
function usePage(after: string | null | undefined) {
  const { data, problems, fetching } = useHubQuery(
    AgreementListDocument,
    { after: after ?? null },
    { pause: after === undefined },
  );
  const info = data?.agreements?.pageInfo;
  return { data, problems, fetching, next: info?.hasNextPage ? (info.endCursor ?? undefined) : undefined };
}
