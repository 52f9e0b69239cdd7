import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { registerGateway } from './tables.ts';

/** A gateway that may be answering requests, with the version of the register that it has last said to decide by. */
export type GatewayAcknowledgement = {
  readonly gateway: string;
  /** Whether it decides by the version that was asked for, or a later one. */
  readonly acknowledged: boolean;
  readonly version: number;
  /** When it last said so, ISO 8601 in UTC. */
  readonly seenAt: string;
};

/** A gateway counts as long as this after it was last heard, milliseconds, or as long as it serves without hearing anything. */
const heardWithin = 10_000;
/** What it may have heard after it last said anything. */
const graceMilliseconds = 5_000;
const pollMilliseconds = 25;

/**
 * Which gateways decide by a version of the register. Waits until all do, or the time is over; those that do not may
 * still answer by what was before, until their staleness has passed. Call it after the transaction that made the version
 * has committed. Needs a role that reads register_gateway.
 */
export async function acknowledgementsOf(
  db: Pick<PostgresJsDatabase, 'select'>,
  version: number,
  { waitMilliseconds }: { readonly waitMilliseconds: number },
): Promise<readonly GatewayAcknowledgement[]> {
  const until = performance.now() + waitMilliseconds;
  for (;;) {
    const list = await readAcknowledgements(db, version);
    if (list.every(({ acknowledged }) => acknowledged) || performance.now() >= until) return list;
    await sleep(pollMilliseconds);
  }
}

async function readAcknowledgements(
  db: Pick<PostgresJsDatabase, 'select'>,
  version: number,
): Promise<readonly GatewayAcknowledgement[]> {
  const { gateway, staleness, seenAt } = registerGateway;
  const counts = sql`greatest(${heardWithin}, ${staleness} + ${graceMilliseconds}) * interval '1 millisecond'`;
  const rows = await db
    .select({ gateway, version: registerGateway.version, seenAt })
    .from(registerGateway)
    .where(sql`${seenAt} > clock_timestamp() - ${counts}`)
    .orderBy(gateway);
  return rows.map((row) => ({
    ...row,
    acknowledged: row.version >= version,
    seenAt: row.seenAt.toISOString(),
  }));
}
