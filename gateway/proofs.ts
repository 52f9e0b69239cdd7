import { type Dispatcher, request } from 'undici';
import type { VersionProof } from '../trust/register-snapshot.ts';
import { type SigningKey, signProofsToken } from '../trust/scope-assertion.ts';

/** What bringing proofs rests on. */
export type ProofSettings = {
  readonly issuer: string;
  readonly signer: SigningKey;
  /** What proves a version of the register. */
  readonly proofOf: (digest: string) => VersionProof | undefined;
};

/** Brings a subgraph (at its GraphQL address) what proves these versions. What cannot be proved is left out. */
export type BringProofs = (
  subgraph: string,
  url: string,
  digests: readonly string[],
  timeout: number,
) => Promise<void>;

/** Characters of proofs in one request: well under what a subgraph takes. */
const largestLoad = 1024 * 1024;

/** Makes what brings proofs to subgraphs. Requests that need the same ones at the same time share them. */
export function createProofBringer(
  { issuer, signer, proofOf }: ProofSettings,
  dispatcher: Dispatcher,
): BringProofs {
  const underWay = new Map<string, Promise<void>>();

  const bring: BringProofs = async (subgraph, url, digests, timeout) => {
    const token = await signProofsToken(subgraph, issuer, signer);
    const signal = AbortSignal.timeout(timeout);
    for (const load of loadsOf(digests.flatMap((digest) => proofOf(digest) ?? []))) {
      const { statusCode, body } = await request(new URL('/proofs', url), {
        method: 'POST',
        dispatcher,
        signal,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: `{"proofs":[${load.join(',')}]}`,
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`Subgraph ${subgraph} answered proofs with ${statusCode}.`);
    }
  };

  return (subgraph, url, digests, timeout) => {
    const key = JSON.stringify([subgraph, [...digests].sort()]);
    const known = underWay.get(key);
    if (known) return known;
    const brought = bring(subgraph, url, digests, timeout).finally(() => underWay.delete(key));
    underWay.set(key, brought);
    return brought;
  };
}

/** Proofs as JSON, a list for each request. */
function loadsOf(proofs: readonly VersionProof[]): readonly (readonly string[])[] {
  const loads: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const { content, digest, signatures } of proofs) {
    const text = JSON.stringify({ content, digest, signatures });
    if (size + text.length > largestLoad) {
      loads.push([]);
      size = 0;
    }
    loads.at(-1)?.push(text);
    size += text.length;
  }
  return loads;
}
