import { isDeepStrictEqual } from 'node:util';
import { blockerOfSigned } from '../policy/clause-rules.ts';
import type { Sensitivity } from '../policy/product.ts';
import type { Grant } from '../policy/scope.ts';
import { namesOf } from '../policy/succession.ts';
import type { ScopeClaims } from '../trust/scope-assertion.ts';
import type { OwnData } from './own-data.ts';
import { type FollowedPins, versionKey } from './pins.ts';
import type { Proofs } from './proofs.ts';
import type { Reference } from './reference.ts';

/** What of an assertion may be acted on, and the digests of versions that must be proved before more can be said. */
export type Admitted = { readonly grants: readonly Grant[]; readonly unproved: readonly string[] };

/**
 * The second lock: what a provider's subgraph accepts of what the gateway asserts. The gateway goes by the register;
 * here only what the provider itself has signed or pinned counts, so that neither register nor gateway can give away
 * more than that. Everything that is not accepted is dropped.
 */
export type SecondLock = {
  /** `token`: the caller's access token, as the gateway passed it on. `now`: the subgraph's clock, milliseconds. */
  admit(claims: ScopeClaims, token: unknown, now: number): Promise<Admitted>;
  /** Takes proofs from a gateway; gives the digests of those that hold, undefined where the form is wrong. */
  prove(json: unknown): Promise<readonly string[] | undefined>;
};

/** What a second lock is made of. */
export type SecondLockParts = {
  readonly pins: Pick<FollowedPins, 'current'>;
  readonly proofs: Proofs;
  readonly ownData: OwnData;
  readonly reference: Pick<Reference, 'sensitivityOf'>;
};

/** A proof in vain is asked for again after this long, milliseconds: the provider may have signed meanwhile. */
const vainMilliseconds = 5_000;

/** Makes the lock of a provider's subgraph. */
export function createSecondLock({ pins, proofs, ownData, reference }: SecondLockParts): SecondLock {
  return {
    async admit(claims, token, now) {
      const current = pins.current();
      const asking = { purpose: claims.purpose, instant: new Date(now).toISOString() };
      const names = namesOf(current.successions, claims.organisation, asking.instant);
      const own = claims.grants.some(({ kind }) => kind === 'own')
        ? await ownData(token, claims, current)
        : [];
      const keyed = new Set(current.keys.map(({ provider }) => provider));
      const unproved = new Set<string>();

      const acceptsClause = (grant: Grant, sensitivity: Sensitivity): boolean => {
        const { digest, clause: name, provider } = grant;
        if (digest === null || name === null) return false;
        const key = versionKey(digest, provider);
        const onPaper = current.onPaper.has(key);
        if (current.withdrawn.has(key) || !(onPaper || keyed.has(provider))) return false;
        const version = proofs.get(digest, current.keys);
        const signedFrom = version?.signedFrom.get(provider);
        const signed = onPaper || (signedFrom !== undefined && signedFrom <= asking.instant);
        if (!version || !signed) {
          if (!version || now - version.at > vainMilliseconds) unproved.add(digest);
          return false;
        }
        const known = version.clauses.get(name);
        // Every member must be as signed: a good digest must not carry a wider clause.
        if (!known || !isDeepStrictEqual(known.grant, grant)) return false;
        const { clause } = known;
        if (!clause.recipients.some((recipient) => names.includes(recipient))) return false;
        const blocker = blockerOfSigned({
          asking,
          clause,
          content: version.content,
          sensitivity,
          provider: current.organisations.get(provider),
          recipient: current.organisations.get(claims.organisation),
        });
        return blocker === null;
      };

      const accepts = (grant: Grant): boolean => {
        const sensitivity = reference.sensitivityOf(grant.product, grant.provider);
        if (sensitivity === undefined) return false;
        switch (grant.kind) {
          case 'open':
            return sensitivity === 'open';
          case 'own':
            return own.some(
              ({ provider, areas }) =>
                provider === grant.provider && isDeepStrictEqual([...areas].sort(), [...grant.areas].sort()),
            );
          case 'clause':
            return acceptsClause(grant, sensitivity);
        }
      };
      return { grants: claims.grants.filter(accepts), unproved: [...unproved] };
    },
    prove: (json) => proofs.take(json, pins.current().keys),
  };
}

/** No lock: for the hub's own graph, which gives nothing by grants, and for tests of what lies behind. */
export const noSecondLock: SecondLock = {
  admit: async ({ grants }) => ({ grants, unproved: [] }),
  prove: async () => undefined,
};
