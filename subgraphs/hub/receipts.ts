import { desc, gt, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { keyOf, nodesOf, proofFrom } from '../../trust/log-nodes.ts';
import { consistencyRanges, type Hash, inclusionRanges, type Range } from '../../trust/merkle.ts';
import type { Receipt } from '../../trust/receipt.ts';
import type { Transaction } from '../row-security.ts';
import { logCheckpoint, logNode } from './tables.ts';

type Reader = Transaction | PostgresJsDatabase;

/**
 * That a request stands in the log, for an organisation that it concerns; undefined for anybody else's and for those
 * that there are none of. The record comes with it where the asker's organisation asked, and withheld(record) is false.
 */
export async function readReceipt(
  tx: Transaction,
  id: string,
  withheld: (record: string) => boolean,
): Promise<Receipt | undefined> {
  const [found] = await tx.execute<{
    index: string;
    leaf: Hash;
    salt: string | null;
    record: string | null;
  }>(sql`select index, leaf, salt, record from hub.receipt(${id})`);
  if (!found) return undefined;
  const index = Number(found.index);
  const shown = found.record !== null && !withheld(found.record);
  const checkpoint = await newestCheckpoint(tx, index);
  return {
    id,
    index,
    leaf: found.leaf,
    path: checkpoint ? await readProof(tx, inclusionRanges(index, checkpoint.size)) : null,
    checkpoint: checkpoint?.note ?? null,
    salt: shown ? found.salt : null,
    record: shown ? found.record : null,
  };
}

/** The newest checkpoint, if it vouches for the record in that place. */
export async function newestCheckpoint(
  db: Reader,
  index = 0,
): Promise<{ readonly size: number; readonly note: string } | undefined> {
  const [row] = await db
    .select({ size: logCheckpoint.size, note: logCheckpoint.note })
    .from(logCheckpoint)
    .where(gt(logCheckpoint.size, index))
    .orderBy(desc(logCheckpoint.size))
    .limit(1);
  return row;
}

/**
 * The hashes that show that the tree of the first `from` records is the beginning of that of the first `to`; undefined
 * where the log has not signed so many, or `from` is not from 1 to `to`.
 */
export async function readConsistency(
  db: Reader,
  from: number,
  to: number,
): Promise<readonly Hash[] | undefined> {
  const newest = await newestCheckpoint(db);
  if (!newest || from < 1 || from > to || to > newest.size) return undefined;
  return readProof(db, consistencyRanges(from, to));
}

/** A proof within what is signed, made of leaves and kept nodes: some hundred, in one statement. */
async function readProof(db: Reader, ranges: readonly Range[]): Promise<Hash[]> {
  const wanted = JSON.stringify(nodesOf(ranges));
  const rows = await db.execute<{ level: number; place: string; hash: Hash }>(sql`
    with wanted as materialized (
      select level, place from jsonb_to_recordset(${wanted}::text::jsonb) as w(level smallint, place bigint))
    select level, place, ${logNode.hash} as hash from wanted join ${logNode} using (level, place)
    union all
    select 0, place, l.leaf from wanted join access_log l on l.index = place where level = 0`);
  const nodes = rows.map(({ level, place, hash }) => [keyOf({ level, place: Number(place) }), hash] as const);
  return [...proofFrom(ranges, new Map(nodes))];
}
