import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { type LogVerdict, verifyContinuedLog } from '../trust/continued-log.ts';

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
): Promise<LogVerdict> {
  const { checkpoint } = noted.parse(await ask(new URL('/log/checkpoint', hub)));
  return verifyContinuedLog(checkpoint, kept, keys, async (from, to) => {
    const answer = await ask(new URL(`/log/consistency?from=${from}&to=${to}`, hub));
    return proved.parse(answer).proof;
  });
}

const patienceMilliseconds = 10_000;

async function ask(url: URL): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patienceMilliseconds), redirect: 'error' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}
