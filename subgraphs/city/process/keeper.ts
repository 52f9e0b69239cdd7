import type postgres from 'postgres';
import type { Actor } from '../../../policy/lifecycle.ts';
import type { ObjectContent, ProcessDecision, ProcessStep } from '../../../policy/process.ts';
import type { Reference } from '../../reference.ts';

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
  start(actor: Actor, process: NewProcess): Promise<string>;
  move(actor: Actor, id: string, revision: number, to: ProcessStep, reason: string | null): Promise<void>;
  close(actor: Actor, id: string, revision: number, reason: string): Promise<void>;
  /** Gives the object's id. */
  save(actor: Actor, process: string, ref: ObjectRef, content: ObjectContent): Promise<string>;
  /** Gives the id of the goal's process. */
  accept(actor: Actor, goal: string, revision: number, function_: string): Promise<string>;
  /** Gives the id of the obstacle's process. `answer` null: it is taken up. */
  advance(actor: Actor, obstacle: string, revision: number, answer: string | null): Promise<string>;
};

/** Makes the acts over a pool of the keeper's role. */
export function createProcessKeeper(_settings: {
  readonly sql: postgres.Sql;
  readonly reference: Reference;
  readonly now?: () => Date;
}): ProcessKeeper {
  throw new Error('not written');
}
