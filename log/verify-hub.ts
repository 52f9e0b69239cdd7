import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { type Checkpoint, verifyCheckpoint } from '../trust/checkpoint.ts';
import { verifyConsistency } from '../trust/merkle.ts';

/** What came of asking a running hub for its newest checkpoint; `since` is the kept one that it continues. */
export type HubVerdict =
  | {
      readonly kind: 'verified';
      readonly note: string;
      readonly newest: Checkpoint;
      readonly since: Checkpoint | null;
    }
  | { readonly kind: 'not-verified'; readonly why: string };

const noted = z.object({ checkpoint: z.string() });
const proved = z.object({ proof: z.array(z.string()) });

/**
 * Verifies the newest checkpoint of a running hub and, where one was kept, that the log which it vouches for begins
 * with the one that the kept note vouched for. Throws where the hub does not answer.
 */
export async function verifyHub(
  hub: string,
  keys: JWTVerifyGetKey,
  kept: string | undefined,
): Promise<HubVerdict> {
  const { checkpoint: note } = noted.parse(await ask(new URL('/log/checkpoint', hub)));
  const newest = await verifyCheckpoint(note, keys);
  if (!newest) return fails('none of the keys signed its newest checkpoint');
  if (kept === undefined) return { kind: 'verified', note, newest, since: null };
  const since = await verifyCheckpoint(kept, keys);
  if (!since) return fails('none of the keys signed the kept checkpoint');
  if (since.origin !== newest.origin) return fails(`the kept checkpoint is of ${since.origin}`);
  if (newest.size < since.size) {
    return fails(
      `it had ${since.size} records when the kept checkpoint was signed, and shows ${newest.size}`,
    );
  }
  const proof =
    newest.size === since.size
      ? []
      : proved.parse(await ask(new URL(`/log/consistency?from=${since.size}&to=${newest.size}`, hub))).proof;
  if (!verifyConsistency(since.size, newest.size, since.root, newest.root, proof)) {
    return fails(`its ${newest.size} records do not begin with the ${since.size} of the kept checkpoint`);
  }
  return { kind: 'verified', note, newest, since };
}

const patienceMilliseconds = 10_000;

async function ask(url: URL): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patienceMilliseconds), redirect: 'error' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}

const fails = (why: string): HubVerdict => ({ kind: 'not-verified', why });
