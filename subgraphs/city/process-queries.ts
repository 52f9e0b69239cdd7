import { and, asc, eq, getTableColumns, gt, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { ObjectContent, ObjectKind, ProcessFacts } from '../../policy/process.ts';
import { isAnyOf } from '../any-of.ts';
import type { Slice } from '../connection.ts';
import { areaClosure } from '../foundation/tables.ts';
import type { Transaction } from '../row-security.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { versionState, versionsOf } from './agreement-state.ts';
import { allOf, organisations, whole } from './catalogue.ts';
import { committeeRecord, coordinator, forum, process, processAct, processObject } from './process-tables.ts';
import { collaborationOf } from './record-resolvers.ts';
import { agreement as known } from './tables.ts';

/** One process that the scope reaches. */
export type ProcessRow = typeof process.$inferSelect;
/** One object of a process that the scope reaches, with whose the process is and whether it is synthetic. */
export type ObjectRow = typeof processObject.$inferSelect & Pick<ProcessRow, 'provider' | 'synthetic'>;
/** An object of one kind, its content typed by it. */
export type ObjectOf<K extends ObjectKind> = ObjectRow & {
  readonly content: Extract<ObjectContent, { readonly kind: K }>;
};
/** One act in a process. */
export type ProcessActRow = typeof processAct.$inferSelect;
/** One forum that the scope reaches. */
export type ForumRow = typeof forum.$inferSelect;
/** One coordinator function. */
export type CoordinatorRow = typeof coordinator.$inferSelect;
/** One committee's record. */
export type CommitteeRecordRow = typeof committeeRecord.$inferSelect;

/** What processes and all that is made in them are governed by. */
export const processProduct = 'city.collaboration-process';
/** What forums are governed by. */
export const forumProduct = 'city.forums';

/** What processes are asked for by; areas by number, null for everywhere. */
export type ProcessFilter = {
  readonly agreements?: readonly string[] | null;
  readonly areas?: readonly number[] | null;
};

/** The processes that the scope reaches, by id; `slice` null for all. */
export function selectProcesses(
  tx: Transaction,
  { agreements, areas }: ProcessFilter,
  slice: Slice | null,
): Promise<readonly ProcessRow[]> {
  const inside =
    areas &&
    inArray(
      process.areaNo,
      tx.select({ no: areaClosure.descendant }).from(areaClosure).where(isAnyOf(areaClosure.ancestor, areas)),
    );
  // Only where the agreement itself may be read: else the answer would tell what a process belongs to.
  const ofAgreement = agreements
    ? inArray(process.agreement, tx.select({ id: known.id }).from(known).where(isAnyOf(known.id, agreements)))
    : undefined;
  const query = tx
    .select()
    .from(process)
    .where(and(ofAgreement, inside ?? undefined, slice?.after ? gt(process.id, slice.after) : undefined))
    .orderBy(asc(process.id));
  return slice === null ? query : query.limit(slice.limit);
}

function selectProcessesById(tx: Transaction, ids: readonly string[]): Promise<readonly ProcessRow[]> {
  return tx.select().from(process).where(isAnyOf(process.id, ids));
}

/** Objects with what is said of their process alone: they are read with it, never without. */
const objectsWithProvider = (tx: Transaction) =>
  tx
    .select({ ...getTableColumns(processObject), provider: process.provider, synthetic: process.synthetic })
    .from(processObject)
    .innerJoin(process, eq(process.id, processObject.process));

function selectObjectsOf(tx: Transaction, processes: readonly string[]): Promise<readonly ObjectRow[]> {
  return objectsWithProvider(tx)
    .where(isAnyOf(processObject.process, processes))
    .orderBy(asc(processObject.createdOn), asc(processObject.id));
}

function selectObjectsById(tx: Transaction, ids: readonly string[]): Promise<readonly ObjectRow[]> {
  return objectsWithProvider(tx).where(isAnyOf(processObject.id, ids));
}

/** A slice of the obstacles of all processes that the scope reaches, by id, which is by when they were raised. */
export function selectObstacles(
  tx: Transaction,
  state: string | null,
  { after, limit }: Slice,
): Promise<readonly ObjectRow[]> {
  return objectsWithProvider(tx)
    .where(
      and(
        eq(processObject.kind, 'OBSTACLE'),
        state === null ? undefined : sql`${processObject.content} ->> 'state' = ${state}`,
        after === null ? undefined : gt(processObject.id, after),
      ),
    )
    .orderBy(asc(processObject.id))
    .limit(limit);
}

function selectActsOf(tx: Transaction, processes: readonly string[]): Promise<readonly ProcessActRow[]> {
  return tx
    .select()
    .from(processAct)
    .where(isAnyOf(processAct.process, processes))
    .orderBy(asc(processAct.no));
}

/** What forums are asked for by. */
export type ForumFilter = {
  readonly kind?: ForumRow['kind'] | null;
  readonly convener?: string | null;
  /** Only those that there were on the day; null for all. */
  readonly on?: string | null;
};

/** The forums that the scope reaches, by id; `slice` null for all. */
export function selectForums(
  tx: Transaction,
  { kind, convener, on }: ForumFilter,
  slice: Slice | null,
): Promise<readonly ForumRow[]> {
  const query = tx
    .select()
    .from(forum)
    .where(
      and(
        kind ? eq(forum.kind, kind) : undefined,
        convener ? eq(forum.convener, convener) : undefined,
        on ? and(lte(forum.validFrom, on), or(isNull(forum.validTo), gte(forum.validTo, on))) : undefined,
        slice?.after ? gt(forum.id, slice.after) : undefined,
      ),
    )
    .orderBy(asc(forum.id));
  return slice === null ? query : query.limit(slice.limit);
}

/** The forums that follow these agreements, by id. */
export function selectForumsUnder(
  tx: Transaction,
  agreements: readonly string[],
): Promise<readonly ForumRow[]> {
  return tx.select().from(forum).where(isAnyOf(forum.agreement, agreements)).orderBy(asc(forum.id));
}

/** The forums with these ids. */
export function selectForumsById(tx: Transaction, ids: readonly string[]): Promise<readonly ForumRow[]> {
  return tx.select().from(forum).where(isAnyOf(forum.id, ids));
}

/** What committees' records are asked for by. */
export type RecordFilter = {
  readonly kind?: CommitteeRecordRow['kind'] | null;
  readonly committee?: string | null;
  /** Only those that hold on the day; null for all. */
  readonly on?: string | null;
};

/** Committees' records, by id; `slice` null for all. */
export function selectCommitteeRecords(
  tx: Transaction,
  { kind, committee, on }: RecordFilter,
  slice: Slice | null,
): Promise<readonly CommitteeRecordRow[]> {
  const { id, from, to } = committeeRecord;
  const query = tx
    .select()
    .from(committeeRecord)
    .where(
      and(
        kind ? eq(committeeRecord.kind, kind) : undefined,
        committee ? eq(committeeRecord.committee, committee) : undefined,
        on ? and(lte(from, on), or(isNull(to), gte(to, on))) : undefined,
        slice?.after ? gt(id, slice.after) : undefined,
      ),
    )
    .orderBy(asc(id));
  return slice === null ? query : query.limit(slice.limit);
}

/** The records with these ids. */
export function selectCommitteeRecordsById(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly CommitteeRecordRow[]> {
  return tx.select().from(committeeRecord).where(isAnyOf(committeeRecord.id, ids));
}

function noteProcesses(rows: readonly ProcessRow[], context: SubgraphContext): void {
  for (const { provider } of rows) context.read(processProduct, provider, 1);
}

/** Notes objects that leave, by the provider whose they are. */
export function noteObjects(rows: readonly ObjectRow[], context: SubgraphContext): void {
  for (const { provider } of rows) context.read(processProduct, provider, 1);
}

/** Notes forums that leave, by the provider whose they are. */
export function noteForums(rows: readonly ForumRow[], context: SubgraphContext): void {
  for (const { provider } of rows) context.read(forumProduct, provider, 1);
}

const processLoader = (context: SubgraphContext) =>
  context.loader<string, ProcessRow | null>('processes', async (ids) => {
    const rows = await selectProcessesById(context.tx, ids);
    noteProcesses(rows, context);
    return ids.map((wanted) => rows.find(({ id }) => id === wanted) ?? null);
  });

/** The process of an id that the reader may read; forbidden and absent are both null. */
export function processOf(id: string, context: SubgraphContext): Promise<ProcessRow | null> {
  return processLoader(context).load(id);
}

/** Takes note of processes that a list has read, so that what refers to them asks for none again. */
export function knowProcesses(rows: readonly ProcessRow[], context: SubgraphContext): void {
  noteProcesses(rows, context);
  for (const row of rows) processLoader(context).prime(row.id, row);
}

/** All objects of a process that the reader may read, first to latest; none of another. */
export function objectsIn(process: string, context: SubgraphContext): Promise<readonly ObjectRow[]> {
  return context
    .loader<string, readonly ObjectRow[]>('process-objects', async (ids) => {
      const rows = await selectObjectsOf(context.tx, ids);
      noteObjects(rows, context);
      const byProcess = Map.groupBy(rows, (row) => row.process);
      return ids.map((id) => byProcess.get(id) ?? []);
    })
    .load(process);
}

/** The object of an id, whatever its process, that the reader may read; forbidden and absent are both null. */
export function objectOf(id: string, context: SubgraphContext): Promise<ObjectRow | null> {
  return context
    .loader<string, ObjectRow | null>('process-objects-by-id', async (ids) => {
      const rows = await selectObjectsById(context.tx, ids);
      noteObjects(rows, context);
      return ids.map((wanted) => rows.find((row) => row.id === wanted) ?? null);
    })
    .load(id);
}

/** The objects of a kind. */
export function ofKind<K extends ObjectKind>(rows: readonly ObjectRow[], kind: K): readonly ObjectOf<K>[] {
  return rows.filter((row): row is ObjectOf<K> => row.content.kind === kind);
}

/** What was done in a process, first to latest. */
export function actsIn(process: string, context: SubgraphContext): Promise<readonly ProcessActRow[]> {
  return context
    .loader<string, readonly ProcessActRow[]>('process-acts', async (ids) => {
      const byProcess = Map.groupBy(await selectActsOf(context.tx, ids), (row) => row.process);
      return ids.map((id) => byProcess.get(id) ?? []);
    })
    .load(process);
}

/**
 * Who may take part in a process: the authorities among the parties of its agreement's version in force, or of its place
 * where that has no agreement. Empty where none is in force, and where the reader may read neither.
 */
export async function partiesOf(
  row: Pick<ProcessRow, 'agreement' | 'placeCollaboration'>,
  context: SubgraphContext,
): Promise<readonly string[]> {
  const id = row.placeCollaboration;
  const place = id === null ? null : await collaborationOf({ id }, context);
  const agreement = row.agreement ?? place?.agreement ?? null;
  const parties = agreement === null ? (place?.parties ?? []) : await partiesInForce(agreement, context);
  const known = await allOf(organisations(context), parties);
  return known.filter(({ kind }) => kind === 'authority').map((organisation) => organisation.id);
}

async function partiesInForce(agreement: string, context: SubgraphContext): Promise<readonly string[]> {
  const versions = await versionsOf(agreement, context);
  const { instant } = context.claims;
  const states = await Promise.all(versions.map((version) => versionState(version, instant, context)));
  return versions[states.indexOf('IN_FORCE')]?.content.parties.map(({ organisation }) => organisation) ?? [];
}

/** A process as its rules look at it, in what the reader may read. */
export async function factsOf(row: ProcessRow, context: SubgraphContext): Promise<ProcessFacts> {
  const [parties, objects] = await Promise.all([partiesOf(row, context), objectsIn(row.id, context)]);
  return { ...row, parties, objects };
}

/** Every process that the reader may read with its objects, without who may take part; noted as read. */
export async function readProcesses(
  context: SubgraphContext,
): Promise<readonly Omit<ProcessFacts, 'parties'>[]> {
  const rows = await selectProcesses(context.tx, {}, null);
  knowProcesses(rows, context);
  return Promise.all(rows.map(async (row) => ({ ...row, objects: await objectsIn(row.id, context) })));
}

/** Every forum that the reader may read; noted as read. */
export async function readForums(context: SubgraphContext): Promise<readonly ForumRow[]> {
  const rows = await selectForums(context.tx, {}, null);
  noteForums(rows, context);
  return rows;
}

/** Every coordinator function. */
export const readCoordinators = whole<CoordinatorRow>('coordinators', (tx) =>
  tx.select().from(coordinator).orderBy(asc(coordinator.id)),
);

/** Every committee's record. */
export function readCommitteeRecords(context: SubgraphContext): Promise<readonly CommitteeRecordRow[]> {
  return selectCommitteeRecords(context.tx, {}, null);
}
