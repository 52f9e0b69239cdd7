import type { QueryStandingQuery, SharedQueryState } from './queries.generated.ts';

/** Where a version stands. */
export type Standing = NonNullable<QueryStandingQuery['sharedQuery']>;

/** What can be done with a version. */
export type QueryAct = 'submit' | 'review' | 'publish' | 'retire';

/** Why something cannot be done with a version by whoever looks at it. */
export type ActObstacle = 'role' | 'state' | 'ownQuery' | 'broken' | 'draftExists';

/** The acts in the order of a version's life. */
export const queryActs: readonly QueryAct[] = ['submit', 'review', 'publish', 'retire'];

/** The state that an act sets out from. */
const from: Readonly<Record<QueryAct, SharedQueryState>> = {
  submit: 'DRAFT',
  review: 'SUBMITTED',
  publish: 'APPROVED',
  retire: 'PUBLISHED',
};

/** Whether roles let somebody write, review and publish: as the keeper of shared queries has it. */
export const maySave = (roles: readonly string[]): boolean =>
  roles.includes('analyst') || roles.includes('coordinator');

/** What stands in the way of an act of the owner's organisation; undefined where nothing does. The hub has the last word. */
export function obstacleTo(
  act: QueryAct,
  { state, mine, broken }: Standing,
  roles: readonly string[],
): ActObstacle | undefined {
  if (state !== from[act]) return 'state';
  if (!maySave(roles)) return 'role';
  if (act === 'review' && mine) return 'ownQuery';
  if (act !== 'retire' && act !== 'review' && broken.length > 0) return 'broken';
  return undefined;
}

/** The draft that there is of a query, whichever version is looked at. */
export const draftOf = (
  versions: readonly { readonly version: number; readonly state: SharedQueryState }[],
): number | undefined => versions.find(({ state }) => state === 'DRAFT')?.version;

/** The way of a version, from draft to retired, as far as it is known: a returned one ends there. */
export const wayOf = (state: SharedQueryState): readonly SharedQueryState[] =>
  state === 'RETURNED'
    ? ['DRAFT', 'SUBMITTED', 'RETURNED']
    : ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'RETIRED'];
