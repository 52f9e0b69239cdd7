import { and, count, eq, gt } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Actor } from '../../../policy/lifecycle.ts';
import type { ProcessFacts, ProcessObject } from '../../../policy/process.ts';
import { type Judging, type ProcessActName, processRole } from '../../../policy/process-rules.ts';
import { hubError } from '../../../schema/errors.ts';
import type { Transaction } from '../../row-security.ts';
import { granted } from '../lifecycle/keeper.ts';
import type { ProcessRow } from '../process-queries.ts';
import { processAct, process as processTable } from '../process-tables.ts';
import { factsOf, type Ground, processOf } from './facts.ts';

/** One act under way: nobody else acts in the process until it is over, and it is written whole or not at all. */
export type Act<O extends ProcessObject | null> = {
  readonly tx: Transaction;
  /** The process as it is kept. */
  readonly row: ProcessRow;
  readonly judging: Judging;
  /** What is acted on in it; null for the process itself and for what is new. */
  readonly object: O;
  /** Puts the act into the history. */
  note(about: ActNote): Promise<void>;
};

/** What the history says of an act beside who did it and when. */
export type ActNote = Partial<
  Pick<typeof processAct.$inferInsert, 'object' | 'cycle' | 'from' | 'to' | 'restart' | 'reason'>
>;

/** Does an act in a process: takes its turn, checks who may, and commits what the work wrote, or nothing of it. */
export type Acting = <O extends ProcessObject | null, T>(
  act: ProcessActName,
  actor: Actor,
  process: string,
  /** What is acted on, in the process as it is at an instant. */
  find: (process: ProcessFacts, now: string) => O,
  work: (act: Act<O>) => Promise<T>,
) => Promise<T>;

const mostInADay = 500;
const dayLength = 24 * 60 * 60 * 1_000;

/** Acts in a process are serialised by its row, so that two who edit at once are told of each other. */
export function createActing(db: PostgresJsDatabase, now: () => Date): Acting {
  return (act, actor, id, find, work) =>
    db.transaction(async (tx) => {
      // What is closed is never written, so it cannot be locked either; it is read, and the rules refuse it.
      await tx
        .select({ id: processTable.id })
        .from(processTable)
        .where(eq(processTable.id, id))
        .for('update');
      const row = await processOf(tx, id);
      const at = now();
      const instant = at.toISOString();
      const { facts, ground } = await factsOf(tx, row, instant);
      const object = find(facts, instant);
      const { role, days } = entitled(act, actor, facts, object, ground);
      await demandFew(tx, actor, at);
      return work({
        tx,
        row,
        judging: { process: facts, days, now: instant },
        object,
        note: (about) => noteAct(tx, { process: id, act, role, cycle: row.cycle, ...about }, actor, at),
      });
    });
}

/** The role that somebody does an act in, and the days within which it is done. Throws what the rules refuse by. */
export function entitled(
  act: ProcessActName,
  actor: Actor,
  process: ProcessFacts,
  object: ProcessObject | null,
  ground: Ground | null,
): { readonly role: string; readonly days: Judging['days'] } {
  const role = granted(processRole(act, actor, process, object));
  if (!ground) throw hubError('STATE_CONFLICT');
  return { role, days: ground.days };
}

/** Refuses what would be more acts in 24 hours than an organisation may do: each is kept for good. */
export async function demandFew(tx: Transaction, { organisation }: Actor, at: Date): Promise<void> {
  const since = new Date(at.getTime() - dayLength);
  const [done] = await tx
    .select({ acts: count() })
    .from(processAct)
    .where(and(eq(processAct.organisation, organisation), gt(processAct.at, since)));
  if ((done?.acts ?? 0) < mostInADay) return;
  throw hubError(
    'TOO_MANY_ACTS',
    `Your organisation may act in processes ${mostInADay} times in 24 hours. Wait.`,
  );
}

type NotedAct = Required<Pick<typeof processAct.$inferInsert, 'process' | 'act' | 'role' | 'cycle'>> &
  ActNote;

/** Writes an act into the history: it names the organisation and the role, never anybody. */
export async function noteAct(
  tx: Transaction,
  about: NotedAct,
  { organisation }: Actor,
  at: Date,
): Promise<void> {
  await tx.insert(processAct).values({ restart: false, ...about, organisation, at });
}
