import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { type LogRecord, recordText } from '../trust/log-leaf.ts';

/** The access log, for appending. */
export type AccessLog = AsyncDisposable & {
  /** Resolves when the record is durable; rejects where it could not be made so. */
  append(record: LogRecord, entries: readonly LogEntry[]): Promise<void>;
};

/** What one organisation may read of a request. */
export type LogEntry = {
  readonly organisation: string;
  readonly role: 'recipient' | 'provider';
  readonly products: readonly { readonly product: string; readonly rows: number }[];
  readonly denied: readonly string[];
  readonly agreements: readonly string[];
};

type Pending = {
  readonly record: LogRecord;
  readonly entries: readonly LogEntry[];
  readonly done: PromiseWithResolvers<void>;
};

const largestCommit = 500;
/** More than this are never let wait: while the database hangs, each would hold its request for ever longer. */
const longestQueue = 5_000;
const saltBytes = 16;
const commitMilliseconds = 3_000;
/**
 * While several ask at once, the next commit waits this long for company: a commit of many costs a quarter of what one
 * each does. Who asks alone never waits.
 */
const gatherMilliseconds = 8;

/**
 * Appends to the log's database as a role that may do nothing else. Records that wait while a commit is under way
 * share the next one, so that the log costs a commit for many requests.
 */
export function openAccessLog(url: string): AccessLog {
  const sql = postgres(url, {
    max: 2,
    onnotice: () => {},
    connect_timeout: 2,
    idle_timeout: 0,
    backoff: () => 0.1,
    connection: { statement_timeout: commitMilliseconds, application_name: 'hub-access-log' },
  });
  let queue: Pending[] = [];
  let committing = false;

  const commit = async (batch: readonly Pending[]) => {
    // The database gives each its index and computes its leaf (trust/log-leaf.ts says of what).
    const salts = randomBytes(saltBytes * batch.length);
    const rows = batch.map(({ record }, index) => ({
      id: record.id,
      at: record.at,
      salt: salts.toString('hex', index * saltBytes, (index + 1) * saltBytes),
      record: recordText(record),
    }));
    const entries = batch.flatMap(({ record, entries }) =>
      entries.map((entry) => ({
        ...entry,
        log_id: record.id,
        at: record.at,
        recipient: record.organisation,
        purpose: record.purpose,
        operation: record.operation,
        decision: record.decision,
        code: record.codes[0] ?? null,
        register_version: record.registerVersion,
      })),
    );
    const work = sql`
      select hub.append_log(${JSON.stringify(rows)}::text::jsonb, ${JSON.stringify(entries)}::text::jsonb)`;
    await withTimeout(work, commitMilliseconds);
  };

  const drain = async () => {
    committing = true;
    while (queue.length > 0) {
      const batch = queue.slice(0, largestCommit);
      queue = queue.slice(largestCommit);
      try {
        await commit(batch);
        for (const { done } of batch) done.resolve();
      } catch (error) {
        for (const { done } of batch) done.reject(error);
      }
      if (batch.length > 1) await delay(gatherMilliseconds);
    }
    committing = false;
  };

  return {
    append(record, entries) {
      if (queue.length >= longestQueue)
        return Promise.reject(new Error('Too many records wait for the log.'));
      const done = Promise.withResolvers<void>();
      queue.push({ record, entries, done });
      if (!committing) void drain();
      return done.promise;
    },
    async [Symbol.asyncDispose]() {
      await sql.end({ timeout: 2 });
    },
  };
}

async function withTimeout(work: Promise<unknown>, milliseconds: number): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('The log did not answer in time.')), milliseconds);
  try {
    await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
