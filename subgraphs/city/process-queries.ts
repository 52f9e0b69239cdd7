import type { ProcessFacts } from '../../policy/process.ts';
import type { SubgraphContext } from '../subgraph.ts';
import type { committeeRecord, coordinator, forum, process, processAct, processObject } from './process-tables.ts';

/** One process that the scope reaches. */
export type ProcessRow = typeof process.$inferSelect;
/** One object of a process that the scope reaches. */
export type ObjectRow = typeof processObject.$inferSelect;
/** One act in a process. */
export type ProcessActRow = typeof processAct.$inferSelect;
/** One forum that the scope reaches. */
export type ForumRow = typeof forum.$inferSelect;
/** One coordinator function. */
export type CoordinatorRow = typeof coordinator.$inferSelect;
/** One committee's record. */
export type CommitteeRecordRow = typeof committeeRecord.$inferSelect;

/** Every process that the reader may read, with its parties and those of its objects that the reader may read; noted as read. Open and forums beside. */
export function readProcesses(_context: SubgraphContext): Promise<readonly ProcessFacts[]> {
  throw new Error('not written');
}
/** Every forum that the reader may read; noted as read. */
export function readForums(_context: SubgraphContext): Promise<readonly ForumRow[]> {
  throw new Error('not written');
}
/** Every coordinator function. */
export function readCoordinators(_context: SubgraphContext): Promise<readonly CoordinatorRow[]> {
  throw new Error('not written');
}
/** Every committee's record. */
export function readCommitteeRecords(_context: SubgraphContext): Promise<readonly CommitteeRecordRow[]> {
  throw new Error('not written');
}
