import { verifySharedQueriesToken } from '../../../trust/scope-assertion.ts';
import { type ListSettings, listForGateways } from '../list-for-gateways.ts';
import type { QueryKeeper } from './keeper.ts';

/** GET /shared-queries: every published version that organisations have saved. */
export function sharedQueriesService({
  keeper,
  ...settings
}: ListSettings & { readonly keeper: Pick<QueryKeeper, 'mark' | 'published'> }) {
  return listForGateways(
    {
      path: '/shared-queries',
      verify: verifySharedQueriesToken,
      mark: () => keeper.mark(),
      list: () => keeper.published(),
    },
    settings,
  );
}
