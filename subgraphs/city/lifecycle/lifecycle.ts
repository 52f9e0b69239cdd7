import { createDrafting, type Drafting } from './drafting.ts';
import { createKeeper, type KeeperSettings } from './keeper.ts';
import { createKeys, type Keys } from './keys.ts';
import { createSigning, type Signing } from './signing.ts';
import { createStanding, type Standing } from './standing.ts';

/**
 * The life of agreements and of the keys that sign them. Every act is one transaction of the keeper's role: it takes its
 * turn, asks the pure rules of policy/lifecycle.ts, and is written whole, history included, or not at all.
 */
export type Lifecycle = Drafting & Signing & Standing & { readonly keys: Keys };

/** Makes the acts over a pool of the keeper's role. The caller ends the pool. */
export function createLifecycle(settings: KeeperSettings): Lifecycle {
  const perform = createKeeper(settings);
  return {
    ...createDrafting(perform),
    ...createSigning(perform),
    ...createStanding(perform),
    keys: createKeys(perform),
  };
}
