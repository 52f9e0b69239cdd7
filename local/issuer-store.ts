import type { Adapter, AdapterPayload } from 'oidc-provider';

type Entry = { readonly payload: AdapterPayload; readonly expiresAt: number };

/** How many entries of a kind may live at once: unauthenticated requests make interactions and sessions. */
const bound = 10_000;

/**
 * The provider's short-lived things (sessions, interactions, codes, grants, refresh tokens), in memory: a
 * restart asks people to log in again. Each kind is bounded; the oldest gives way, save for the record of
 * spent client assertions (`ReplayDetection`), where giving way would let one be used twice.
 */
export function createIssuerStore(now: () => number = Date.now): (model: string) => Adapter {
  const grants = new Map<string, Set<() => void>>();
  return (model) => {
    const entries = new Map<string, Entry>();

    const live = (id: string): AdapterPayload | undefined => {
      const entry = entries.get(id);
      if (entry === undefined) return undefined;
      if (entry.expiresAt > now()) return entry.payload;
      entries.delete(id);
      return undefined;
    };
    const findBy = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
      for (const [id, { payload }] of entries) if (matches(payload)) return live(id);
      return undefined;
    };
    const makeRoom = (): void => {
      if (entries.size < bound) return;
      for (const id of [...entries.keys()]) live(id);
      if (entries.size < bound) return;
      if (model === 'ReplayDetection') throw new Error('Too many client assertions at once.');
      const [oldest] = entries.keys();
      if (oldest !== undefined) entries.delete(oldest);
    };

    return {
      upsert: async (id, payload, expiresIn) => {
        if (!entries.has(id)) makeRoom();
        const expiresAt = expiresIn === undefined ? Number.POSITIVE_INFINITY : now() + expiresIn * 1000;
        entries.set(id, { payload, expiresAt });
        if (payload.grantId !== undefined) rememberGrant(grants, payload.grantId, () => entries.delete(id));
      },
      find: async (id) => live(id),
      findByUid: async (uid) => findBy((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => findBy((payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = live(id);
        if (payload !== undefined) payload.consumed = Math.floor(now() / 1000);
      },
      destroy: async (id) => {
        entries.delete(id);
      },
      revokeByGrantId: async (grantId) => {
        for (const forget of grants.get(grantId) ?? []) forget();
        grants.delete(grantId);
      },
    };
  };
}

/** A grant's tokens, across kinds; the oldest grants are forgotten, long after their tokens have expired. */
function rememberGrant(grants: Map<string, Set<() => void>>, grantId: string, forget: () => void): void {
  const known = grants.get(grantId);
  if (known !== undefined) {
    known.add(forget);
    return;
  }
  if (grants.size >= 4 * bound) {
    const [oldest] = grants.keys();
    if (oldest !== undefined) grants.delete(oldest);
  }
  grants.set(grantId, new Set([forget]));
}
