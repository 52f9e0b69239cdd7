import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Register } from '../policy/register.ts';
import {
  type Asking,
  type Grant,
  type Ground,
  groundOf,
  type Scope,
  scopeFor,
  standsIn,
} from '../policy/scope.ts';

/** A scope with what is asked of it often. */
export type HeldScope = {
  readonly scope: Scope;
  readonly products: ReadonlySet<string>;
  /** Digest of the grants: equal fingerprints grant the same. */
  readonly fingerprint: string;
};

type Kept = { readonly held: HeldScope; readonly ground: Ground; readonly register: Register };

const scopesKept = 10_000;
/** Scopes keep their grants, some hundred bytes each: this many at most. */
const grantsKept = 250_000;

/**
 * Scopes by (partner, purpose), kept until what they are made of moves or a clause in them changes by its dates. They are
 * decided as of the later of the asker's instant and the register's own, so that a gateway whose clock is behind does not
 * overlook what it has been told. `fresh` false: only open data may be granted, since agreements may have ended unheard.
 * `reads` 'shared': what is the partner's own is not granted to who comes without its token.
 */
export function createScopes(): (
  register: Register,
  fresh: boolean,
  asking: Asking,
  reads?: 'all' | 'shared',
) => HeldScope {
  const scopes = new LRUCache<string, Kept>({
    max: scopesKept,
    maxSize: grantsKept,
    sizeCalculation: ({ held }) => held.scope.grants.length + 1,
  });
  return (register, fresh, asked, reads = 'all') => {
    const asking = asked.instant < register.instant ? { ...asked, instant: register.instant } : asked;
    const key = JSON.stringify([fresh, reads, asking.partner, asking.purpose]);
    const known = scopes.get(key);
    if (known && holdsAt(known.held.scope, asking.instant)) {
      if (known.register === register) return known.held;
      if (standsIn(known.ground, register, asking.partner)) {
        const held = { ...known.held, scope: { ...known.held.scope, registerVersion: register.version } };
        scopes.set(key, { ...known, held, register });
        return held;
      }
    }
    const whole = scopeFor(register, asking);
    const granted = (kind: Grant['kind']) =>
      kind === 'open' || (fresh && (kind === 'clause' || reads === 'all'));
    const scope = { ...whole, grants: whole.grants.filter(({ kind }) => granted(kind)) };
    const held = {
      scope,
      products: new Set(scope.grants.map(({ product }) => product)),
      fingerprint: fingerprintOf(scope.grants),
    };
    scopes.set(key, { held, ground: groundOf(register, asking.partner), register });
    return held;
  };
}

const holdsAt = ({ instant, validUntil }: Scope, asked: string): boolean =>
  instant <= asked && (validUntil === null || asked < validUntil);

/** A clause is named by the digest of what was signed, which its version entered the register with; all else by itself. */
function fingerprintOf(grants: readonly Grant[]): string {
  const names = grants.map((grant) =>
    grant.kind === 'clause' ? `${grant.digest} ${grant.clause}` : JSON.stringify(grant),
  );
  return createHash('sha256').update(names.sort().join('\n')).digest('hex');
}
