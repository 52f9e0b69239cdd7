import { createLocalJWKSet } from 'jose';
import postgres from 'postgres';
import type { SigningKeys } from '../gateway/signing-keys.ts';
import { signCheckpoint, verifyCheckpoint } from '../trust/checkpoint.ts';
import { isKept } from '../trust/log-nodes.ts';
import {
  append,
  emptyFrontier,
  type Frontier,
  type Hash,
  isFrontier,
  rootOfFrontier,
  type Subtree,
} from '../trust/merkle.ts';

/** What the checkpointer needs. */
export type CheckpointerParts = {
  /** The log's database, as a role that reads leaves and appends checkpoints. */
  readonly url: string;
  /** The log's name in its checkpoints: the hub's address. */
  readonly origin: string;
  readonly keys: SigningKeys;
  readonly seconds: number;
  readonly report: (error: unknown) => void;
};

/** A running checkpointer. Disposing it makes a last checkpoint. */
export type Checkpointer = AsyncDisposable & {
  /** Signs what was appended since the last checkpoint, if anything was. */
  checkpoint(): Promise<void>;
};

const batch = 10_000;

/** Signs a checkpoint of the log at intervals, and one at the end. A failure is reported, and tried again next time. */
export function startCheckpointer({ url, origin, keys, seconds, report }: CheckpointerParts): Checkpointer {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 2,
    idle_timeout: 0,
    connection: { statement_timeout: 30_000, application_name: 'hub-checkpointer' },
  });
  const published = createLocalJWKSet({ keys: [...keys.published.keys] });
  let known: Frontier | undefined;

  const checkpoint = async () => {
    known ??= await lastSigned(sql, published);
    let frontier = known;
    const nodes: (Subtree & { readonly hash: Hash })[] = [];
    for (let read = batch; read === batch; ) {
      const rows = await sql<{ index: string; leaf: string }[]>`
        select index, leaf from access_log where index >= ${frontier.size} order by index limit ${batch}`;
      const { size } = frontier;
      if (rows.some(({ index }, place) => Number(index) !== size + place)) {
        throw new Error(`The log has a gap after record ${size}: no checkpoint is signed.`);
      }
      frontier = append(
        frontier,
        rows.map(({ leaf }) => leaf),
        (subtree, hash) => {
          if (isKept(subtree)) nodes.push({ ...subtree, hash });
        },
      );
      read = rows.length;
    }
    if (frontier.size === known.size) return;
    const root = rootOfFrontier(frontier);
    const at = new Date().toISOString();
    const note = await signCheckpoint({ origin, size: frontier.size, root, at }, keys.signer);
    const { size } = frontier;
    // Another checkpointer may have been first: then both have signed the same root.
    await sql.begin(async (tx) => {
      for (let at = 0; at < nodes.length; at += batch) {
        await tx`insert into log_node ${tx(nodes.slice(at, at + batch), 'level', 'place', 'hash')} on conflict do nothing`;
      }
      await tx`
        insert into log_checkpoint (size, note, frontier) values (${size}, ${note}, ${[...frontier.nodes]})
        on conflict (size) do nothing`;
    });
    known = frontier;
  };

  // One at a time: the next goes on from where the one before it ended.
  let running = Promise.resolve();
  const next = (): Promise<void> => {
    const done = running.then(checkpoint);
    running = done.catch(() => {});
    return done;
  };
  const timer = setInterval(() => next().catch(report), seconds * 1000);
  return {
    checkpoint: next,
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await next().catch(report);
      await sql.end({ timeout: 2 });
    },
  };
}

/**
 * The frontier of the last checkpoint. It is taken only if our own key signed its root: so whatever is done to the
 * database, what is signed next continues what was signed before.
 */
async function lastSigned(sql: postgres.Sql, keys: ReturnType<typeof createLocalJWKSet>): Promise<Frontier> {
  const [row] = await sql<{ size: string; note: string; frontier: string[] }[]>`
    select size, note, frontier from log_checkpoint order by size desc limit 1`;
  if (!row) return emptyFrontier;
  const frontier: Frontier = { size: Number(row.size), nodes: row.frontier };
  const signed = await verifyCheckpoint(row.note, keys);
  if (!isFrontier(frontier) || signed?.size !== frontier.size || signed.root !== rootOfFrontier(frontier)) {
    throw new Error(`The checkpoint of size ${row.size} is not what was signed: none is signed after it.`);
  }
  return frontier;
}
