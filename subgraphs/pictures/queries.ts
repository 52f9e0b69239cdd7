import { and, asc, gt } from 'drizzle-orm';
import { isAnyOf } from '../any-of.ts';
import type { Slice } from '../connection.ts';
import type { Transaction } from '../row-security.ts';
import { picture } from './tables.ts';

/** One own picture that the scope reaches. */
export type PictureRow = typeof picture.$inferSelect;

/** A slice of the pictures about these areas (numbers; null for everywhere), by id. */
export function selectPictures(
  tx: Transaction,
  areas: readonly number[] | null,
  { after, limit }: Slice,
): Promise<readonly PictureRow[]> {
  return tx
    .select()
    .from(picture)
    .where(
      and(
        areas === null ? undefined : isAnyOf(picture.areaNo, areas),
        after === null ? undefined : gt(picture.id, after),
      ),
    )
    .orderBy(asc(picture.id))
    .limit(limit);
}

/** The pictures with these ids. */
export function selectPicturesById(tx: Transaction, ids: readonly string[]): Promise<readonly PictureRow[]> {
  return tx.select().from(picture).where(isAnyOf(picture.id, ids));
}
