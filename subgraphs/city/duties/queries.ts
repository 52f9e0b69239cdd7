import { asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { ActivityFacts } from '../../../policy/duties/facts.ts';
import type { Transaction } from '../../row-security.ts';
import { safetyActivity } from '../place-tables.ts';
import { processAct, process as processTable } from '../process-tables.ts';

/** The steps that processes came to, of those that the reader may read; `to` is never null. */
export function selectMoves(tx: Transaction) {
  const { process: id, at, to } = processAct;
  return tx
    .select({ process: id, at, to, provider: processTable.provider })
    .from(processAct)
    .innerJoin(processTable, eq(processTable.id, id))
    .where(isNotNull(to))
    .orderBy(asc(processAct.no));
}

/** The days of what is done in places and open to everybody; what is read by clause alone is left out, whoever asks. */
export function selectOpenActivities(tx: Transaction): Promise<readonly ActivityFacts[]> {
  const { id, committee, plannedTo, completed, followedUp, cellNo } = safetyActivity;
  return tx
    .select({ id, committee, plannedTo, completed, followedUp })
    .from(safetyActivity)
    .where(isNull(cellNo))
    .orderBy(asc(id));
}
