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
  path: z.array(hash).readonly().nullable(),
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

/** What is verified of a receipt, in this order: the first that does not hold ends it. */
export const receiptSteps = ['vouched', 'checkpoint', 'path', 'leaf', 'id'] as const;

/**
 * What came of verifying a receipt; `record` is its text where the receipt has it and the leaf is of it. `failed` is the
 * first step that did not hold.
 */
export type ReceiptVerdict =
  | {
      readonly kind: 'verified';
      readonly id: string;
      readonly index: number;
      readonly checkpoint: Checkpoint;
      readonly record: string | null;
    }
  | {
      readonly kind: 'not-verified';
      readonly failed: (typeof receiptSteps)[number];
      readonly why: string;
    };

/** Verifies a receipt with public keys alone. */
export async function verifyReceipt(receipt: Receipt, keys: JWTVerifyGetKey): Promise<ReceiptVerdict> {
  const { id, index, leaf, path, salt, record } = receipt;
  if (receipt.checkpoint === null || path === null) {
    return fails('vouched', 'no checkpoint vouches for it yet: ask the hub again after the next');
  }
  const checkpoint = await verifyCheckpoint(receipt.checkpoint, keys);
  if (!checkpoint) return fails('checkpoint', 'none of the keys signed its checkpoint');
  if (!verifyInclusion(leaf, index, checkpoint.size, path, checkpoint.root)) {
    return fails('path', `its path does not lead from leaf ${index} to the signed root`);
  }
  if (typeof record === 'string') {
    if (typeof salt !== 'string' || leafOfText(salt, record) !== leaf) {
      return fails('leaf', 'its leaf is not that of its salt and record');
    }
    if (nameOf(record)?.id !== id) return fails('id', 'its record is of another request');
  }
  return { kind: 'verified', id, index, checkpoint, record: record ?? null };
}

const fails = (failed: (typeof receiptSteps)[number], why: string): ReceiptVerdict => ({
  kind: 'not-verified',
  failed,
  why,
});
