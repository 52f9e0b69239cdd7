import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { requestToken } from '../local/token.ts';

/** What a shared query took: milliseconds over HTTP in order, and of the databases together at each request. */
export type SharedQueryTimes = {
  readonly took: readonly number[];
  readonly inDatabases: number;
  readonly cells: number;
  readonly bytes: number;
};

const port = 4733;

/**
 * Starts a hub of its own, and runs the shared query of a situation picture (lägesbild) one after another: three districts,
 * 24 months, by quarter, four indicators of four subgraphs. Fails where none is answered. The databases' time is what
 * PostgreSQL counts for its sessions, less what the hub takes when nobody asks.
 */
export async function timeSharedQuery(rounds: number): Promise<SharedQueryTimes> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-shared-query-'));
  await chmod(dataDir, 0o711);
  // Settings beside the environment of this programme.
  const settings = [`HUB_DATA_DIR=${dataDir}`, `HUB_PORT=${port}`, 'HUB_RATE_PER_SECOND=5000'];
  const hub = spawn('env', [...settings, process.execPath, 'local/main.ts'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
  try {
    let running: { readonly origin: string } | undefined;
    while (!running) {
      if (hub.exitCode !== null) throw new Error('The hub did not start.');
      await delay(200);
      running = await read('hub.json').catch(() => undefined);
    }
    const { port: databasePort, adminUser, adminPassword } = await read('postgres.json');
    await using sql = Object.assign(
      postgres({
        host: '127.0.0.1',
        port: databasePort,
        user: adminUser,
        password: adminPassword,
        database: 'postgres',
        max: 1,
      }),
      { [Symbol.asyncDispose]: () => sql.end() },
    );
    return await measure(running.origin, await requestToken(dataDir, 'stockholm-central'), sql, rounds);
  } finally {
    hub.kill('SIGINT');
    if (hub.exitCode === null) await once(hub, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  origin: string,
  token: string,
  sql: postgres.Sql,
  rounds: number,
): Promise<SharedQueryTimes> {
  let [cells, bytes] = [0, 0];
  const ask = async (round: number): Promise<number> => {
    const from = 2015 + (round % 9);
    const variables = {
      areas: ['sthlm:sdo:jarva', 'sthlm:sdo:farsta', 'sthlm:sdo:skarholmen'],
      from: `${from}-01`,
      to: `${from + 1}-12`,
      interval: 'QUARTER',
    };
    const started = performance.now();
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ sharedQuery: 'lagesbild-for-omrade', variables }),
    });
    const text = await response.text();
    const took = performance.now() - started;
    cells = text.split('"period"').length - 1;
    bytes = text.length;
    if (!response.ok || cells === 0) throw new Error(`Answered ${response.status}: ${text.slice(0, 500)}`);
    return took;
  };
  for (let round = 0; round < 50; round += 1) await ask(round);
  const idle = await activeFor(sql, () => delay(3_000));
  const took: number[] = [];
  const busy = await activeFor(sql, async () => {
    for (let round = 0; round < rounds; round += 1) took.push(await ask(round));
  });
  const inDatabases = (busy.active - (idle.active / idle.took) * busy.took) / rounds;
  return { took: took.sort((a, b) => a - b), inDatabases, cells, bytes };
}

/** Milliseconds that sessions were executing statements while the work was done. Counted at the end of a second's quiet. */
async function activeFor(sql: postgres.Sql, work: () => Promise<unknown>) {
  const counted = async (): Promise<number> => {
    await delay(1_500);
    const [row] = await sql<{ active: number }[]>`
      select sum(active_time) as active from pg_stat_database where datname <> 'postgres'`;
    return row?.active ?? 0;
  };
  const before = await counted();
  const started = performance.now();
  await work();
  return { took: performance.now() - started, active: (await counted()) - before };
}
