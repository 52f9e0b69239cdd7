import * as z from 'zod';
import { agreementPosition } from '../trust/agreement-feed.ts';

const instant = agreementPosition.shape.instant;

/** How far a reader has come: in the history of agreements, and in the vintages of each subgraph (null: not begun). */
const feedPosition = z.strictObject({
  agreements: agreementPosition.nullable(),
  vintages: z.record(z.string(), z.number().int().min(0).max(2_147_483_647).nullable()),
});

const feedCursor = z.strictObject({
  v: z.literal(1),
  /** What a reader that had no cursor begins after. */
  begin: instant,
  /** Everything up to here has been told. */
  after: feedPosition,
  /** Set between two pages of one reading: what is told up to where, and the last of it that has been. */
  reading: z.strictObject({ upTo: feedPosition, last: z.string() }).nullable(),
});

export type FeedPosition = z.infer<typeof feedPosition>;
/** Where a reader of the feed stands. */
export type FeedCursor = z.infer<typeof feedCursor>;

/** Longer than any cursor of a hub with as many subgraphs as this one. */
const mostCharacters = 4_000;

/** The cursor as it is given away: opaque, so that nobody builds on what it holds. */
export const printCursor = (cursor: FeedCursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/**
 * A cursor as it came; undefined for what is none. That its position is of this hub's history is for the register to
 * say, by its mark; what it grants is nothing: each reading is told by the reader's own scope.
 */
export function readCursor(text: string): FeedCursor | undefined {
  if (text.length > mostCharacters) return undefined;
  try {
    const cursor = feedCursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return printCursor(cursor) === text ? cursor : undefined;
  } catch {
    return undefined;
  }
}
