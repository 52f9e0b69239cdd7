import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Actor } from '../../../policy/lifecycle.ts';
import {
  type ObjectContent,
  type ObjectKind,
  objectsOf,
  type ProcessDecision,
  type ProcessFacts,
  type ProcessObject,
  type ProcessStep,
} from '../../../policy/process.ts';
import {
  acceptedGoal,
  advancedObstacle,
  type Judging,
  moveOf,
  type ProcessActName,
  writtenObject,
} from '../../../policy/process-rules.ts';
import { hubError } from '../../../schema/errors.ts';
import type { Reference } from '../../reference.ts';
import { invalid } from '../../written-text.ts';
import { granted } from '../lifecycle/keeper.ts';
import { processObject, process as processTable } from '../process-tables.ts';
import { type Act, createActing } from './acting.ts';
import { homeOf } from './facts.ts';
import { createStarting } from './starting.ts';

/** A process as it is begun. */
export type NewProcess = {
  readonly title: string;
  readonly agreement: string | null;
  readonly placeCollaboration: string | null;
  readonly area: string;
  readonly mandate: string;
  readonly resources: string;
  readonly decision: ProcessDecision;
};

/** Names what is written: null `id` for a new object, whose revision is null too. */
export type ObjectRef = { readonly id: string | null; readonly revision: number | null };

/** What people do in processes. Each is one transaction of the keeper's role under a lock on the process; each throws codes of the catalogue. */
export type ProcessKeeper = {
  /** Gives the process's id. */
  start(actor: Actor, process: NewProcess): Promise<string>;
  move(actor: Actor, id: string, revision: number, to: ProcessStep, reason: string | null): Promise<void>;
  close(actor: Actor, id: string, revision: number, reason: string): Promise<void>;
  /** Gives the object's id. A round has one joint picture and one prioritisation: their `ref` is by revision alone. */
  save(actor: Actor, process: string, ref: ObjectRef, content: ObjectContent): Promise<string>;
  /** Gives the id of the goal's process. */
  accept(actor: Actor, goal: string, revision: number, function_: string): Promise<string>;
  /** Gives the id of the obstacle's process. `answer` null: it is taken up. */
  advance(actor: Actor, obstacle: string, revision: number, answer: string | null): Promise<string>;
};

/** What acts are done over. `now` is the clock; tests set it. */
export type ProcessKeeperSettings = {
  /** A pool logged in as a member of hub_keeper. */
  readonly sql: postgres.Sql;
  readonly reference: Reference;
  readonly now?: () => Date;
};

type Kept = {
  readonly act: ProcessActName;
  /** The id of a new one: where a round has one only, made of the round. */
  readonly id: (judging: Pick<Judging, 'process' | 'now'>) => string;
  readonly onePerRound?: true;
};

/** How the objects of each kind are named. Obstacles are listed by id, oldest first. */
const kinds: Readonly<Record<ObjectKind, Kept>> = {
  JOINT_PICTURE: {
    act: 'save-joint_picture',
    id: ({ process }) => `${process.id}:${process.cycle}:joint`,
    onePerRound: true,
  },
  PRIORITISATION: {
    act: 'save-prioritisation',
    id: ({ process }) => `${process.id}:${process.cycle}:prioritisation`,
    onePerRound: true,
  },
  CAUSE_ANALYSIS: { act: 'save-cause_analysis', id: () => `cause-analysis:${randomUUID()}` },
  GOAL: { act: 'save-goal', id: () => `goal:${randomUUID()}` },
  MEASURE: { act: 'save-measure', id: () => `measure:${randomUUID()}` },
  FOLLOW_UP: { act: 'save-follow_up', id: () => `follow-up:${randomUUID()}` },
  OBSTACLE: { act: 'save-obstacle', id: ({ now }) => `obstacle:${now}:${randomUUID()}` },
  SIGNAL: { act: 'save-signal', id: () => `signal:${randomUUID()}` },
};

const noObject = () => null;

/** Makes the acts over a pool of the keeper's role. The caller ends the pool. */
export function createProcessKeeper({
  sql,
  reference,
  now = () => new Date(),
}: ProcessKeeperSettings): ProcessKeeper {
  const db = drizzle(sql);
  const act = createActing(db, now);
  return {
    start: createStarting(db, reference, now),

    move: (actor, id, revision, to, reason) =>
      act('move', actor, id, noObject, async ({ tx, row, judging, note }) => {
        demandRevision(revision, row.revision);
        const { step, cycle, restart } = granted(moveOf(judging, to, reason));
        await tx
          .update(processTable)
          .set({ step, cycle, revision: row.revision + 1 })
          .where(eq(processTable.id, id));
        await note({ from: row.step, to: step, cycle, restart, reason });
      }),

    close: (actor, id, revision, reason) =>
      act('close', actor, id, noObject, async ({ tx, row, judging, note }) => {
        demandRevision(revision, row.revision);
        await note({ reason });
        await tx
          .update(processTable)
          .set({ closedOn: judging.now.slice(0, 10), revision: row.revision + 1 })
          .where(eq(processTable.id, id));
      }),

    save: (actor, process, ref, content) =>
      act(
        kinds[content.kind].act,
        actor,
        process,
        (facts, at) => replacedBy(facts, at, ref, content.kind),
        async (deed) => {
          const { tx, judging, object, note } = deed;
          demandRevision(ref.revision, object?.revision ?? null);
          demandShort(content);
          const written = granted(writtenObject(judging, content, object));
          if (object) {
            await rewrite({ ...deed, object }, written);
            return object.id;
          }
          const id = kinds[content.kind].id(judging);
          await tx.insert(processObject).values({
            id,
            process,
            cycle: judging.process.cycle,
            kind: content.kind,
            maker: actor.organisation,
            content: written,
            createdOn: judging.now.slice(0, 10),
            revision: 1,
            updatedAt: new Date(judging.now),
          });
          await note({ object: id });
          return id;
        },
      ),

    accept: async (actor, goal, revision, function_) => {
      const process = await homeOf(db, goal);
      await act('accept-goal', actor, process, one('GOAL', goal), async (deed) => {
        demandRevision(revision, deed.object.revision);
        const acceptance = { party: actor.organisation, function: function_ };
        await rewrite(deed, granted(acceptedGoal(deed.judging, deed.object.content, acceptance)));
      });
      return process;
    },

    advance: async (actor, obstacle, revision, answer) => {
      const process = await homeOf(db, obstacle);
      const name = answer === null ? 'take-up' : 'answer';
      await act(name, actor, process, one('OBSTACLE', obstacle), async (deed) => {
        demandRevision(revision, deed.object.revision);
        await rewrite(deed, granted(advancedObstacle(deed.judging, deed.object.content, answer)));
      });
      return process;
    },
  };
}

/** The object of a kind and id in the process. Throws PROCESS_UNKNOWN. */
const one =
  <K extends ObjectKind>(kind: K, id: string) =>
  ({ objects }: ProcessFacts) => {
    const found = objectsOf(objects, kind).find((object) => object.id === id);
    if (!found) throw hubError('PROCESS_UNKNOWN');
    return found;
  };

/** What is written over; null for a new object. Throws PROCESS_UNKNOWN where one is named that is not there. */
function replacedBy(
  process: ProcessFacts,
  now: string,
  { id }: ObjectRef,
  kind: ObjectKind,
): ProcessObject | null {
  const { id: newId, onePerRound } = kinds[kind];
  if (onePerRound) {
    const ofRound = newId({ process, now });
    return process.objects.find((object) => object.id === ofRound) ?? null;
  }
  return id === null ? null : one(kind, id)(process);
}

/** Refuses an edit of what has changed, or has been put down, since it was read. */
function demandRevision(read: number | null, kept: number | null): void {
  if (read === kept) return;
  throw hubError('EDIT_CONFLICT', 'It has changed since you read it. Read it again and edit that.', {
    revision: kept,
  });
}

/** As agreements': whoever reads a process reads all that was written in it. */
const longestContent = 131_072;

function demandShort(content: ObjectContent): void {
  if (JSON.stringify(content).length <= longestContent) return;
  throw invalid('content', `Give at most ${longestContent} characters of JSON in all.`);
}

/** Writes an object anew: nobody else writes in its process until the act is over. */
async function rewrite(
  { tx, judging, object, note }: Act<ProcessObject>,
  content: ObjectContent,
): Promise<void> {
  await tx
    .update(processObject)
    .set({ content, revision: object.revision + 1, updatedAt: new Date(judging.now) })
    .where(eq(processObject.id, object.id));
  await note({ object: object.id });
}
