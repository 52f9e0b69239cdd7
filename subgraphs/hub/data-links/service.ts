import { verifyDataLinksToken } from '../../../trust/scope-assertion.ts';
import { type ListSettings, listForGateways } from '../list-for-gateways.ts';
import type { LinkKeeper } from './keeper.ts';

/** GET /data-links: those that may be used now. */
export function dataLinksService({
  links,
  ...settings
}: ListSettings & { readonly links: Pick<LinkKeeper, 'mark' | 'live'> }) {
  return listForGateways(
    {
      path: '/data-links',
      verify: verifyDataLinksToken,
      mark: () => links.mark(),
      list: () => links.live(),
    },
    settings,
  );
}
