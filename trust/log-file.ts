import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { leafOfText } from './log-leaf.ts';
import {
  type Erasure,
  isCheckpoint,
  mayBeErasure,
  nameOf,
  type PlacedLine,
  parse,
  readErasure,
  readNote,
  readPlaced,
} from './log-line.ts';
import { append, emptyFrontier, rootOfFrontier } from './merkle.ts';

/** What came of verifying a log; where it failed, the first record or checkpoint that is not as signed. */
export type Verdict =
  | {
      readonly kind: 'verified';
      readonly records: number;
      readonly checkpoints: number;
      /** Records at the end for which no checkpoint vouches yet. */
      readonly unsigned: number;
      /** Erasures; the records that they cover are verified by their leaves alone. */
      readonly erasures: readonly Erasure[];
      /** Records of which some is masked: verified by their leaves alone. */
      readonly masked: number;
      readonly last: Checkpoint;
    }
  | { readonly kind: 'bad-line'; readonly line: number; readonly why: string }
  | { readonly kind: 'bad-record'; readonly index: number; readonly why: string }
  | { readonly kind: 'bad-checkpoint'; readonly size: number; readonly why: string };

type BadCheckpoint = Extract<Verdict, { kind: 'bad-checkpoint' }>;

/** What a file says of its records in other places than theirs. */
type Ahead = {
  readonly checkpoints: ReadonlyMap<number, Checkpoint>;
  /** By the place of the erasure's own record, which is verified when it is come to. */
  readonly erasures: ReadonlyMap<number, Erasure>;
};

/**
 * Verifies an exported log with public keys alone. `lines` gives the file's lines from the beginning each time: first
 * the checkpoints, which may stand anywhere, and the erasures are read; then every leaf and the root at every
 * checkpoint is computed.
 */
export async function verifyLog(
  lines: () => AsyncIterable<string>,
  keys: JWTVerifyGetKey,
  progress: (records: number) => void = () => {},
): Promise<Verdict> {
  const ahead = await readAhead(lines(), keys);
  if ('kind' in ahead) return ahead;
  const checkpoints = [...ahead.checkpoints.values()].sort((one, other) => one.size - other.size);
  const last = checkpoints.at(-1);
  if (!last) return badCheckpoint(0, 'there is none, so nothing vouches for the records');
  let [frontier, passed, line, masked] = [emptyFrontier, 0, 0, 0];
  const erased = new Map<number, number>();
  for await (const text of lines()) {
    line += 1;
    if (text === '' || isCheckpoint(text)) continue;
    const row = readPlaced(text);
    if (!row) return { kind: 'bad-line', line, why: 'it is neither a record nor a checkpoint' };
    const index = frontier.size;
    const why =
      row.index === index
        ? faultOf(row, ahead.erasures)
        : `it is missing: record ${row.index} stands in its place`;
    if (why !== undefined) return { kind: 'bad-record', index, why };
    if ('masked' in row) masked += 1;
    if ('erasure' in row) erased.set(row.erasure, (erased.get(row.erasure) ?? 0) + 1);
    frontier = append(frontier, [row.leaf]);
    const due = ahead.checkpoints.get(frontier.size);
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
  for (const [index, { count }] of ahead.erasures) {
    const found = erased.get(index) ?? 0;
    if (found !== count) {
      return {
        kind: 'bad-record',
        index,
        why: `it says that ${count} records were erased, and ${found} are`,
      };
    }
  }
  return {
    kind: 'verified',
    records: frontier.size,
    checkpoints: passed,
    unsigned: frontier.size - last.size,
    erasures: [...ahead.erasures.values()],
    masked,
    last,
  };
}

/** What is wrong with a record that stands in its place; undefined where nothing is that it alone can show. */
function faultOf(row: PlacedLine, erasures: Ahead['erasures']): string | undefined {
  if ('erasure' in row) {
    const erasure = erasures.get(row.erasure);
    const covered =
      erasure !== undefined &&
      erasure.first <= row.index &&
      row.index <= erasure.last &&
      row.index < row.erasure &&
      Date.parse(row.at) < Date.parse(erasure.before);
    return covered ? undefined : 'it was erased, and no erasure in the log covers it';
  }
  if ('record' in row && leafOfText(row.salt, row.record) !== row.leaf) {
    return 'its leaf is not that of its salt and record';
  }
  const name = nameOf('record' in row ? row.record : row.masked);
  return name?.id === row.id && name.at === row.at
    ? undefined
    : 'its id or instant is not that in its record';
}

/** The checkpoints by size and the erasures by place; or what is wrong with a checkpoint. */
async function readAhead(
  lines: AsyncIterable<string>,
  keys: JWTVerifyGetKey,
): Promise<Ahead | BadCheckpoint> {
  const checkpoints = new Map<number, Checkpoint>();
  const erasures = new Map<number, Erasure>();
  for await (const text of lines) {
    if (mayBeErasure(text)) {
      const row = readPlaced(text);
      const erasure = row && 'record' in row ? readErasure(row.record) : undefined;
      if (row && erasure) erasures.set(row.index, erasure);
    }
    if (!isCheckpoint(text)) continue;
    const note = readNote(text);
    const checkpoint = await verifyCheckpoint(note, keys);
    if (!checkpoint) return badCheckpoint(sizeSaid(note), 'none of the keys signed it');
    const { size, root } = checkpoint;
    if ((checkpoints.get(size)?.root ?? root) !== root)
      return badCheckpoint(size, 'two roots are signed for it');
    checkpoints.set(size, checkpoint);
  }
  return { checkpoints, erasures };
}

const badCheckpoint = (size: number, why: string): BadCheckpoint => ({ kind: 'bad-checkpoint', size, why });

/** The size that a note claims, for naming it; 0 where it cannot be read. */
function sizeSaid(note: string): number {
  const payload = parse(Buffer.from(note.split('.')[1] ?? '', 'base64url').toString());
  return z.looseObject({ size: z.number() }).safeParse(payload).data?.size ?? 0;
}
