import { drizzle } from 'drizzle-orm/postgres-js';
import { acknowledgementsOf, type GatewayAcknowledgement } from '../acknowledgements.ts';
import { registerState } from '../tables.ts';
import { createDrafting, type Drafting } from './drafting.ts';
import { createKeeper, type KeeperSettings } from './keeper.ts';
import { createKeys, type Keys } from './keys.ts';
import { createSigning, type Signing } from './signing.ts';
import { createStanding, type Standing } from './standing.ts';
import { createSuccessions, type Successions } from './succession.ts';

/**
 * The life of agreements and of the keys that sign them. Every act is one transaction of the keeper's role: it takes its
 * turn, asks the pure rules of policy/lifecycle.ts, and is written whole, history included, or not at all.
 */
export type Lifecycle = Drafting &
  Signing &
  Standing &
  Successions & {
    readonly keys: Keys;
    /** Which gateways decide by what has been done until now; waits until all do, or the time is over. */
    gateways(waitMilliseconds: number): Promise<readonly GatewayAcknowledgement[]>;
  };

/** Makes the acts over a pool of the keeper's role. The caller ends the pool. */
export function createLifecycle(settings: KeeperSettings): Lifecycle {
  const db = drizzle(settings.sql);
  const perform = createKeeper(settings);
  return {
    ...createDrafting(perform),
    ...createSigning(perform),
    ...createStanding(perform),
    ...createSuccessions(perform),
    keys: createKeys(perform, db),
    async gateways(waitMilliseconds) {
      const [state] = await db.select().from(registerState);
      return acknowledgementsOf(db, state?.version ?? 0, { waitMilliseconds });
    },
  };
}
