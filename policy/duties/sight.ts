import { type AreaTree, everyArea, levelRank } from '../area.ts';
import type { Month } from '../period.ts';
import type { Grant } from '../scope.ts';

/** The month that the programme began in: what is older is none of its work. */
const programmeBegins: Month = '2020-01';

/**
 * The providers of a product all of whose records, from the programme's first month to the given one, the grants reach.
 * `roots`: where each provider's records lie, `*` for everywhere.
 */
export function providersSeen(
  grants: readonly Grant[],
  tree: AreaTree,
  product: string,
  roots: ReadonlyMap<string, string>,
  month: Month,
): ReadonlySet<string> {
  const reaching = grants.filter(
    (grant) =>
      grant.product === product &&
      levelRank[grant.finestLevel] === levelRank.BASE_AREA &&
      grant.from <= programmeBegins &&
      (grant.to === null || month <= grant.to),
  );
  // Records may lie in the root itself: to reach all that it is made of is not enough.
  const seen = [...roots].filter(([provider, root]) =>
    reaching.some(
      (grant) =>
        grant.provider === provider &&
        grant.areas.some((area) => area === everyArea || tree.contains(area, root)),
    ),
  );
  return new Set(seen.map(([provider]) => provider));
}
