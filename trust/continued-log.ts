import type { JWTVerifyGetKey } from 'jose';
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { type Hash, verifyConsistency } from './merkle.ts';

/**
 * What came of verifying a log's newest checkpoint; `since` is the kept one that it continues. `failed` says of which the
 * fault is: a signature, another log, a log that has become shorter, or one whose beginning is another.
 */
export type LogVerdict =
  | {
      readonly kind: 'verified';
      readonly note: string;
      readonly newest: Checkpoint;
      readonly since: Checkpoint | null;
    }
  | {
      readonly kind: 'not-verified';
      readonly failed: 'newest' | 'kept' | 'origin' | 'shorter' | 'beginning';
      readonly why: string;
    };

/**
 * Verifies the newest note of a log and, where one was kept, that the log which it vouches for begins with the one that the kept
 * note vouched for. `proofOf` brings the log's proof between two sizes; what it throws is passed on.
 */
export async function verifyContinuedLog(
  note: string,
  kept: string | undefined,
  keys: JWTVerifyGetKey,
  proofOf: (from: number, to: number) => Promise<readonly Hash[]>,
): Promise<LogVerdict> {
  const newest = await verifyCheckpoint(note, keys);
  if (!newest) return fails('newest', 'none of the keys signed its newest checkpoint');
  if (kept === undefined) return { kind: 'verified', note, newest, since: null };
  const since = await verifyCheckpoint(kept, keys);
  if (!since) return fails('kept', 'none of the keys signed the kept checkpoint');
  if (since.origin !== newest.origin) return fails('origin', `the kept checkpoint is of ${since.origin}`);
  if (newest.size < since.size) {
    return fails(
      'shorter',
      `it had ${since.size} records when the kept checkpoint was signed, and shows ${newest.size}`,
    );
  }
  const proof = newest.size === since.size ? [] : await proofOf(since.size, newest.size);
  if (!verifyConsistency(since.size, newest.size, since.root, newest.root, proof)) {
    return fails(
      'beginning',
      `its ${newest.size} records do not begin with the ${since.size} of the kept checkpoint`,
    );
  }
  return { kind: 'verified', note, newest, since };
}

const fails = (failed: (LogVerdict & { kind: 'not-verified' })['failed'], why: string): LogVerdict => ({
  kind: 'not-verified',
  failed,
  why,
});
