import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import type { AgreementVersion, Clause } from '../policy/agreement.ts';
import { type Grant, grantOf } from '../policy/scope.ts';
import { digestOfText } from '../trust/canonical.ts';
import { readContent } from '../trust/register-snapshot.ts';
import { verifySignature } from '../trust/signature.ts';
import type { PinnedKey } from './pins.ts';

/** A version whose bytes a subgraph has seen, with what of it the providers here have signed. */
export type ProvedVersion = {
  readonly content: AgreementVersion;
  /** By the name that an assertion gives a clause, with what it grants. */
  readonly clauses: ReadonlyMap<string, { readonly clause: Clause; readonly grant: Grant }>;
  /** From when each provider's signature counts, ISO 8601; by provider. */
  readonly signedFrom: ReadonlyMap<string, string>;
  /** When it was proved, milliseconds. */
  readonly at: number;
};

/** Proved versions by digest, bounded; all are forgotten when a key is pinned or unpinned. */
export type Proofs = {
  get(digest: string, keys: readonly PinnedKey[]): ProvedVersion | undefined;
  /** Takes what a gateway brought; gives the digests of what proves itself. Undefined where it is no list of proofs. */
  take(json: unknown, keys: readonly PinnedKey[]): Promise<readonly string[] | undefined>;
};

const mostVersions = 10_000;
/** Of contents as JSON, characters. */
const mostContent = 64 * 1024 * 1024;

const brought = z.object({
  proofs: z
    .array(
      z.object({
        content: z.unknown(),
        digest: z.string(),
        signatures: z.array(z.object({ keyId: z.string(), jws: z.string() })).max(100),
      }),
    )
    .max(1_000),
});

/** Makes an empty store of proofs. */
export function createProofs(): Proofs {
  const proved = new LRUCache<string, ProvedVersion>({
    max: mostVersions,
    maxSize: mostContent,
    sizeCalculation: ({ content }) => JSON.stringify(content).length,
  });
  let under: readonly PinnedKey[] = [];
  const keptUnder = (keys: readonly PinnedKey[]) => {
    if (keys !== under) proved.clear();
    under = keys;
  };

  return {
    get(digest, keys) {
      keptUnder(keys);
      return proved.get(digest);
    },
    async take(json, keys) {
      const parsed = brought.safeParse(json);
      if (!parsed.success) return undefined;
      const taken: string[] = [];
      for (const { content: raw, digest, signatures } of parsed.data.proofs) {
        const read = readContent(raw);
        // Content proves itself by its digest, whoever brings it.
        if (!read || digestOfText(read.canonical) !== digest) continue;
        const signedFrom = await signersOf(read.content, signatures, keys);
        keptUnder(keys);
        // What has been proved stays so, whatever is brought later without it.
        for (const [provider, at] of proved.get(digest)?.signedFrom ?? []) {
          if (at < (signedFrom.get(provider) ?? '~')) signedFrom.set(provider, at);
        }
        proved.set(digest, {
          content: read.content,
          clauses: new Map(
            read.content.clauses.map((clause) => {
              const grant = grantOf({ content: read.content, digest }, clause);
              return [grant.clause ?? '', { clause, grant }];
            }),
          ),
          signedFrom,
          at: Date.now(),
        });
        taken.push(digest);
      }
      return taken;
    },
  };
}

/** The providers that signed, by a pinned key of theirs or of a unit, each with the first instant of doing so. */
async function signersOf(
  content: AgreementVersion,
  signatures: readonly { readonly keyId: string; readonly jws: string }[],
  keys: readonly PinnedKey[],
): Promise<Map<string, string>> {
  const signedFrom = new Map<string, string>();
  for (const { keyId, jws } of signatures) {
    for (const key of keys) {
      if (key.id !== keyId) continue;
      const said = await verifySignature(content, jws, key);
      if (said?.party !== key.party) continue;
      if (said.signedAt < (signedFrom.get(key.provider) ?? '~')) signedFrom.set(key.provider, said.signedAt);
    }
  }
  return signedFrom;
}
