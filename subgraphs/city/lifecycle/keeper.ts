import { and, count, eq, gt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { GraphQLError } from 'graphql';
import type postgres from 'postgres';
import type { AreaTree } from '../../../policy/area.ts';
import {
  type Act,
  type Actor,
  isRefusal,
  type LifecycleRole,
  type Refusal,
  refusal,
  roleOf,
} from '../../../policy/lifecycle.ts';
import type { ProcessRefusal } from '../../../policy/process-rules.ts';
import { hubError } from '../../../schema/errors.ts';
import type { Transaction } from '../../row-security.ts';
import { agreementAct, registerState } from '../tables.ts';

/** What the life of agreements is kept with. */
export type KeeperSettings = {
  /** A pool of its own, logged in as a member of hub_keeper. */
  readonly sql: postgres.Sql;
  readonly areas: AreaTree;
  /** The clock; tests set it. */
  readonly now?: () => Date;
};

/** One act under way: nobody else acts until it is over, and it is written whole or not at all. */
export type Deed = {
  readonly tx: Transaction;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly actor: Actor;
  readonly areas: AreaTree;
  /** Puts the act into the history. */
  note(about: ActNote): Promise<void>;
};

/** What the history says of an act. */
export type ActNote = {
  readonly agreement?: string;
  readonly number?: number;
  readonly digest?: string;
  readonly keyId?: string;
  readonly reason?: string;
  /** Who may read of it, beside whoever may read the version. */
  readonly parties: readonly string[];
};

/** Does an act of somebody: checks the role, takes the turn, and commits what the work wrote, or nothing of it. */
export type Perform = <T>(act: Act, actor: Actor, work: (deed: Deed) => Promise<T>) => Promise<T>;

/** Of each of these acts an organisation does so many in 24 hours: what is proposed is kept for good, by all gateways. */
const limited: ReadonlySet<Act> = new Set(['create', 'propose']);
const mostInADay = 100;
const day = 24 * 60 * 60 * 1_000;

/** Acts are serialised by the register's one row, which every change of the register locks anyhow. */
export function createKeeper({ sql, areas, now = () => new Date() }: KeeperSettings): Perform {
  const db = drizzle(sql);
  return async (act, actor, work) => {
    const role: LifecycleRole = granted(roleOf(act, actor));
    return db.transaction(async (tx) => {
      await tx.select().from(registerState).for('update');
      const at = now();
      if (limited.has(act)) demand(await tooMany(tx, act, actor, at));
      return work({
        tx,
        now: at.toISOString(),
        actor,
        areas,
        async note({ parties, ...about }) {
          const { organisation } = actor;
          await tx
            .insert(agreementAct)
            .values({ ...about, at, act, organisation, role, parties: [...parties] });
        },
      });
    });
  };
}

async function tooMany(
  tx: Transaction,
  act: Act,
  { organisation }: Actor,
  at: Date,
): Promise<Refusal | null> {
  const [done] = await tx
    .select({ acts: count() })
    .from(agreementAct)
    .where(
      and(
        eq(agreementAct.organisation, organisation),
        eq(agreementAct.act, act),
        gt(agreementAct.at, new Date(at.getTime() - day)),
      ),
    );
  if ((done?.acts ?? 0) < mostInADay) return null;
  return refusal('TOO_MANY_ACTS', `Your organisation may do this ${mostInADay} times in 24 hours. Wait.`);
}

/** What the rules of agreements, and those of processes, refuse by. */
type AnyRefusal = Refusal | ProcessRefusal;
const isAnyRefusal: (value: unknown) => value is AnyRefusal = isRefusal;

/** Throws where the rules refuse; what was written so far is rolled back. */
export function demand(found: AnyRefusal | null): void {
  if (found) throw refused(found);
}

/** The value, where the rules did not refuse. */
export function granted<T>(value: T | Refusal | ProcessRefusal): T {
  if (isAnyRefusal(value)) throw refused(value);
  return value;
}

/** A refusal as the error that the partner receives. */
export function refused({ code, message, details }: AnyRefusal): GraphQLError {
  return hubError(code, message, details);
}
