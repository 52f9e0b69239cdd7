import type { FeedFragment } from './queries.generated.ts';

type Change = FeedFragment['changes'][number];

/** Changes that belong together: a day of an agreement, or one publication of a data product. */
export type NewsItem = {
  readonly key: string;
  /** When the latest of them came to be known. */
  readonly at: string;
  /** Some of them came since last time. */
  readonly fresh: boolean;
  readonly changes: readonly [Change, ...Change[]];
};

/** What tells one change from another: the feed gives them no ids. */
const identity = ({ at, kind, indicator, vintage, agreement, version, party }: Change): string =>
  [at, kind, indicator, vintage, agreement?.id, version, party?.id].join(' ');

const groupOf = ({ at, kind, product, vintage, agreement }: Change): string =>
  agreement ? `${at.slice(0, 10)} ${agreement.id}` : `${at.slice(0, 10)} ${kind} ${product?.id} ${vintage}`;

/** Changes in groups, newest first. `fresh` are those since last time, of which some may be missing among the recent. */
export function newsOf(recent: readonly Change[], fresh: readonly Change[]): readonly NewsItem[] {
  const isFresh = new Set(fresh.map(identity));
  const all = [...new Map([...recent, ...fresh].map((change) => [identity(change), change])).values()];
  const items = [...Map.groupBy(all, groupOf)].flatMap(([key, [first, ...rest]]) => {
    if (!first) return [];
    const changes = [first, ...rest] as const;
    const at = changes.reduce((latest, change) => (change.at > latest ? change.at : latest), first.at);
    return [{ key, at, fresh: changes.some((change) => isFresh.has(identity(change))), changes }];
  });
  return items.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
