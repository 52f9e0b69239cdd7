import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { leafOfText } from './log-leaf.ts';
import { append, emptyFrontier, rootOfFrontier } from './merkle.ts';

/** A line of an exported log: a record in its place, or a checkpoint. */
export type LogLine =
  | {
      readonly index: number;
      readonly id: string;
      readonly at: string;
      /** Hexadecimal. */
      readonly salt: string;
      /** The record's canonical JSON as it was written: the leaf is of these bytes. */
      readonly record: string;
      readonly leaf: string;
    }
  | { readonly checkpoint: string };

const recordLine = z.strictObject({
  index: z.number().int().min(0),
  id: z.string(),
  at: z.string(),
  salt: z.string().regex(/^([0-9a-f]{2})+$/),
  record: z.string(),
  leaf: z.string(),
});
const checkpointLine = z.strictObject({ checkpoint: z.string() });
const named = z.looseObject({ id: z.string(), at: z.string() });

/** What came of verifying a log; where it failed, the first record or checkpoint that is not as signed. */
export type Verdict =
  | {
      readonly kind: 'verified';
      readonly records: number;
      readonly checkpoints: number;
      /** Records at the end for which no checkpoint vouches yet. */
      readonly unsigned: number;
      readonly last: Checkpoint;
    }
  | { readonly kind: 'bad-line'; readonly line: number; readonly why: string }
  | { readonly kind: 'bad-record'; readonly index: number; readonly why: string }
  | { readonly kind: 'bad-checkpoint'; readonly size: number; readonly why: string };

type BadCheckpoint = Extract<Verdict, { kind: 'bad-checkpoint' }>;

/**
 * Verifies an exported log with public keys alone. `lines` gives the file's lines from the beginning each time: first
 * the checkpoints are read, which may stand anywhere, then every leaf and the root at every checkpoint is computed.
 */
export async function verifyLog(
  lines: () => AsyncIterable<string>,
  keys: JWTVerifyGetKey,
  progress: (records: number) => void = () => {},
): Promise<Verdict> {
  const signed = await readCheckpoints(lines(), keys);
  if ('kind' in signed) return signed;
  const checkpoints = [...signed.values()].sort((one, other) => one.size - other.size);
  const last = checkpoints.at(-1);
  if (!last) return badCheckpoint(0, 'there is none, so nothing vouches for the records');
  let [frontier, passed, line] = [emptyFrontier, 0, 0];
  for await (const text of lines()) {
    line += 1;
    if (text === '' || isCheckpoint(text)) continue;
    const { data: row } = recordLine.safeParse(parse(text));
    if (!row) return { kind: 'bad-line', line, why: 'it is neither a record nor a checkpoint' };
    const index = frontier.size;
    if (row.index !== index) {
      return { kind: 'bad-record', index, why: `it is missing: record ${row.index} stands in its place` };
    }
    if (leafOfText(row.salt, row.record) !== row.leaf) {
      return { kind: 'bad-record', index, why: 'its leaf is not that of its salt and record' };
    }
    const inside = named.safeParse(parse(row.record)).data;
    if (inside?.id !== row.id || inside.at !== row.at) {
      return { kind: 'bad-record', index, why: 'its id or instant is not that in its record' };
    }
    frontier = append(frontier, [row.leaf]);
    const due = signed.get(frontier.size);
    if (due && due.root !== rootOfFrontier(frontier)) {
      const since = checkpoints[passed - 1]?.size ?? 0;
      return badCheckpoint(
        due.size,
        `its root is not that of the records: one of ${since} to ${due.size - 1} is not as it was signed`,
      );
    }
    if (due) passed += 1;
    progress(frontier.size);
  }
  const missing = checkpoints[passed];
  if (missing) {
    return badCheckpoint(
      missing.size,
      `it vouches for ${missing.size} records, and there are ${frontier.size}`,
    );
  }
  return {
    kind: 'verified',
    records: frontier.size,
    checkpoints: passed,
    unsigned: frontier.size - last.size,
    last,
  };
}

/** The checkpoints by size; or what is wrong with one of them. */
async function readCheckpoints(
  lines: AsyncIterable<string>,
  keys: JWTVerifyGetKey,
): Promise<ReadonlyMap<number, Checkpoint> | BadCheckpoint> {
  const signed = new Map<number, Checkpoint>();
  for await (const text of lines) {
    if (!isCheckpoint(text)) continue;
    const note = checkpointLine.safeParse(parse(text)).data?.checkpoint ?? '';
    const checkpoint = await verifyCheckpoint(note, keys);
    if (!checkpoint) return badCheckpoint(sizeSaid(note), 'none of the keys signed it');
    const { size, root } = checkpoint;
    if ((signed.get(size)?.root ?? root) !== root) return badCheckpoint(size, 'two roots are signed for it');
    signed.set(size, checkpoint);
  }
  return signed;
}

/** Told by its beginning: the file is read twice, and most of its lines need not be parsed the first time. */
const isCheckpoint = (text: string): boolean => text.startsWith('{"checkpoint"');

const badCheckpoint = (size: number, why: string): BadCheckpoint => ({ kind: 'bad-checkpoint', size, why });

/** The size that a note claims, for naming it; 0 where it cannot be read. */
function sizeSaid(note: string): number {
  const payload = parse(Buffer.from(note.split('.')[1] ?? '', 'base64url').toString());
  return z.looseObject({ size: z.number() }).safeParse(payload).data?.size ?? 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
