import { LRUCache } from 'lru-cache';
import type { Register } from '../policy/register.ts';
import { type Asking, type Scope, scopeFor } from '../policy/scope.ts';
import { digestOf } from '../trust/canonical.ts';

/** A scope with what is asked of it often. */
export type HeldScope = {
  readonly scope: Scope;
  readonly products: ReadonlySet<string>;
  /** Digest of the grants: equal fingerprints grant the same. */
  readonly fingerprint: string;
};

const heldScopes = 10_000;

/**
 * Scopes by (partner, purpose), kept until the register moves or a clause in them changes by its dates.
 * `fresh` false: only open data may be granted, since agreements may have ended unheard.
 */
export function createScopes(): (register: Register, fresh: boolean, asking: Asking) => HeldScope {
  const held = new LRUCache<string, HeldScope>({ max: heldScopes });
  let latest: Register | undefined;
  return (register, fresh, asking) => {
    if (register !== latest) held.clear();
    latest = register;
    const key = JSON.stringify([fresh, asking.partner, asking.purpose]);
    const known = held.get(key);
    if (known && (known.scope.validUntil === null || asking.instant < known.scope.validUntil)) {
      if (known.scope.instant <= asking.instant) return known;
    }
    const whole = scopeFor(register, asking);
    const scope = fresh ? whole : { ...whole, grants: whole.grants.filter(({ kind }) => kind === 'open') };
    const made = {
      scope,
      products: new Set(scope.grants.map(({ product }) => product)),
      fingerprint: digestOf(scope.grants),
    };
    held.set(key, made);
    return made;
  };
}
