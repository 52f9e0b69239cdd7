import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { leafOfText } from './log-leaf.ts';
import { nameOf } from './log-line.ts';
import { verifyInclusion } from './merkle.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const receipt = z.object({
  id: z.string().min(1),
  index: z.number().int().min(0),
  leaf: hash,
  path: z.array(hash).nullable(),
  checkpoint: z.string().nullable(),
  salt: z
    .string()
    .regex(/^([0-9a-f]{2})+$/)
    .nullish(),
  record: z.string().nullish(),
});
const answer = z.object({ data: z.object({ receipt }) });

/**
 * That a request stands in the log: its leaf, the hashes that lead from there to a root, and the checkpoint that has
 * that root. `path` and `checkpoint` are null while no checkpoint vouches for it, `salt` and `record` where the
 * reader is not the one who asked.
 */
export type Receipt = Readonly<z.infer<typeof receipt>>;

/** A receipt from JSON: by itself, or within the hub's whole answer. Undefined for anything else. */
export function readReceipt(value: unknown): Receipt | undefined {
  return answer.safeParse(value).data?.data.receipt ?? receipt.safeParse(value).data;
}

/** What came of verifying a receipt; `record` is its text where the receipt has it and the leaf is of it. */
export type ReceiptVerdict =
  | {
      readonly kind: 'verified';
      readonly id: string;
      readonly index: number;
      readonly checkpoint: Checkpoint;
      readonly record: string | null;
    }
  | { readonly kind: 'not-verified'; readonly why: string };

/** Verifies a receipt with public keys alone. */
export async function verifyReceipt(receipt: Receipt, keys: JWTVerifyGetKey): Promise<ReceiptVerdict> {
  const { id, index, leaf, path, salt, record } = receipt;
  if (receipt.checkpoint === null || path === null) {
    return fails('no checkpoint vouches for it yet: ask the hub again after the next');
  }
  const checkpoint = await verifyCheckpoint(receipt.checkpoint, keys);
  if (!checkpoint) return fails('none of the keys signed its checkpoint');
  if (!verifyInclusion(leaf, index, checkpoint.size, path, checkpoint.root)) {
    return fails(`its path does not lead from leaf ${index} to the signed root`);
  }
  if (typeof record === 'string') {
    if (typeof salt !== 'string' || leafOfText(salt, record) !== leaf) {
      return fails('its leaf is not that of its salt and record');
    }
    if (nameOf(record)?.id !== id) return fails('its record is of another request');
  }
  return { kind: 'verified', id, index, checkpoint, record: record ?? null };
}

const fails = (why: string): ReceiptVerdict => ({ kind: 'not-verified', why });
