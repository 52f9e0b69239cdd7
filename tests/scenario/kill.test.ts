import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectAsOwner } from '../../local/owner-connection.ts';
import { startPostgres } from '../../local/postgres.ts';
import { freePort } from '../../local/postgres-process.ts';
import { requestToken } from '../../local/token.ts';
import { exportLog } from '../../log/export.ts';
import { type Verdict, verifyLog } from '../../trust/log-file.ts';
import { patience, runs } from '../amount.ts';

const root = join(import.meta.dirname, '../..');
let dataDir = '';
let port = 0;
let hub: ChildProcess | undefined;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hub-kill-'));
  await chmod(dataDir, 0o711);
  port = await freePort();
  await start();
});

afterAll(async () => {
  if (hub) {
    const ended = once(hub, 'exit');
    hub.kill('SIGINT');
    await ended;
  }
  // Where a start has failed, the server that the killed one left is still there.
  await (await startPostgres({ dataDir, log: () => {} })).stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Starts the hub on the same data and port, as its operator would after a crash. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, ['local/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HUB_DATA_DIR: dataDir,
      HUB_PORT: String(port),
      HUB_RATE_PER_SECOND: '5000',
      HUB_CHECKPOINT_SECONDS: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  hub = child;
  let told = '';
  let faults = '';
  child.stderr.on('data', (chunk) => {
    faults = `${faults}${chunk}`.slice(-2_000);
  });
  for await (const chunk of child.stdout) {
    told += chunk;
    if (told.includes('  ready')) break;
  }
  if (!told.includes('  ready')) throw new Error(`The hub did not start: ${told}\n${faults}`);
}

const questions = [
  { body: { query: '{ viewer { partner } }' } },
  {
    purpose: 'lagesbild',
    body: {
      sharedQuery: 'lagesbild-for-omrade',
      variables: { areas: ['sthlm:sdo:jarva'], from: '2025-01', to: '2025-03' },
    },
  },
  { purpose: 'nyfikenhet', body: { query: '{ viewer { partner } }' } },
  { body: { query: '{ accessLog(first: 5) { edges { node { id decision } } } }' } },
];

/** Asks without pause until nothing answers; notes the receipts of the answers that came whole. */
async function client(token: string, first: number, received: string[]): Promise<void> {
  for (let at = first; ; at += 1) {
    const question = questions[at % questions.length];
    try {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          ...(question?.purpose ? { 'hub-purpose': question.purpose } : {}),
        },
        body: JSON.stringify(question?.body),
      });
      const answer = await response.json();
      // Without data, a failure to write the log is the one answer that may leave without a record.
      if (response.status < 500) received.push(answer.extensions.receipt.id);
    } catch {
      return;
    }
  }
}

/** The verdict on the log, once a checkpoint vouches for all that is in it; and which of the receipts are missing. */
async function examine(
  receipts: readonly string[],
): Promise<{ verdict: Verdict; missing: readonly string[] }> {
  const owner = await connectAsOwner(dataDir, 'hub');
  try {
    const [head] = await owner`select size from log_head`;
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const [signed] = await owner`select 1 from log_checkpoint where size >= ${head?.size}`;
      if (signed) break;
      await delay(50);
    }
    const lines: string[] = [];
    const ids = new Set<string>();
    await exportLog(owner, async (line) => {
      lines.push(JSON.stringify(line));
      if ('id' in line) ids.add(line.id);
    });
    const keys = createLocalJWKSet(JSON.parse(await readFile(join(dataDir, 'log-jwks.json'), 'utf8')));
    const verdict = await verifyLog(async function* () {
      yield* lines;
    }, keys);
    return { verdict, missing: receipts.filter((id) => !ids.has(id)) };
  } finally {
    await owner.end();
  }
}

test(
  'whenever the gateway is killed under load, no answer is without a record, and the log verifies after each start',
  async () => {
    const kills = runs(5);
    const receipts: string[] = [];
    let records = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const partners = ['district-jarva', 'district-farsta', 'lpo-jarva', 'fire-brigade'];
      const tokens = await Promise.all(partners.map((partner) => requestToken(dataDir, partner)));
      const received: string[] = [];
      const clients = Array.from({ length: 12 }, (_, at) =>
        client(tokens[at % tokens.length] ?? '', at, received),
      );
      while (received.length === 0) await delay(5);
      await delay(Math.random() * 1_000);
      const child = hub;
      hub = undefined;
      if (!child) throw new Error('There is no hub to kill.');
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await Promise.all(clients);
      receipts.push(...received);
      await start();
      const { verdict, missing } = await examine(receipts);
      expect(missing).toEqual([]);
      expect(verdict).toMatchObject({ kind: 'verified', unsigned: 0, erasures: [], masked: 0 });
      records = verdict.kind === 'verified' ? verdict.records : 0;
    }
    expect(new Set(receipts).size).toBe(receipts.length);
    console.log(
      `${kills} kills: ${receipts.length} answers received, ${records} records, 0 answers without a record, verified after each start`,
    );
  },
  patience,
);
