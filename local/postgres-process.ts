import { execFile, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import postgres from 'postgres';
import type { PostgresAccess } from './postgres-access.ts';
import { postgresEnvironment } from './postgres-binaries.ts';
import { type Cluster, lastLine } from './postgres-cluster.ts';
import { isAlive, processProgram } from './process-identity.ts';
import { LocalStartError, systemErrorCode } from './start-error.ts';

const run = promisify(execFile);

/**
 * Settings given at every start, so that an old cluster runs as this code means it to. Durability is
 * PostgreSQL's own: fsync and synchronous commit stay on. No replica is ever attached to the embedded
 * server, so the log holds what crash recovery needs and no more.
 */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  jit: 'off',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %u@%d ',
  // Neither statements nor the values of keys belong in a log that lies beside the data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** What the cluster's pid file says; undefined if there is none. */
export async function readPidFile(cluster: Cluster): Promise<PidFile | undefined> {
  try {
    const lines = (await readFile(join(cluster.folder, 'postmaster.pid'), 'utf8')).split('\n');
    // pidfile.h: 1 pid, 2 folder, 3 start, 4 port, 5 socket folder, 6 address, 7 shared memory, 8 status
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The postmaster's own statement of who and where it is. */
export type PidFile = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** Whether the pid file's process is a living PostgreSQL, not another program to which the id has passed. */
export async function isPostmaster({ pid }: PidFile): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false;
  const program = await processProgram(pid);
  return program === undefined || program.includes('postgres');
}

/** Whether a server answers at `access.port`, knows our password, and serves this very cluster. */
export async function answers(cluster: Cluster, access: PostgresAccess): Promise<boolean> {
  const { adminUser: username, adminPassword: password, port } = access;
  const sql = postgres({
    host: '127.0.0.1',
    port,
    username,
    password,
    database: 'postgres',
    max: 1,
    connect_timeout: 3,
    onnotice: () => undefined,
  });
  try {
    const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`;
    return row?.folder === cluster.folder;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** How a start ended: with a server that is ready, or with the end of the process and its last words. */
export type Launch = { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly words: string };

/**
 * Starts the server in a process group and session of its own, so that Ctrl-C in our terminal reaches us
 * and not it, and waits until it is ready, however long recovery takes.
 */
export async function launch(cluster: Cluster, port: number): Promise<Launch> {
  const { binaries, user, folder, logFile } = cluster;
  await rotate(logFile);
  await using log = await open(logFile, 'a', 0o600);
  const wordsFrom = (await log.stat()).size;
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = spawn(binaries.postgres, ['-D', folder, ...options], {
    ...user.spawnAs,
    env: postgresEnvironment,
    cwd: folder,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.unref();
  let ended = false;
  child.once('exit', () => (ended = true)).once('error', () => (ended = true));
  for (;;) {
    const pidFile = await readPidFile(cluster);
    if (pidFile?.ready && pidFile.pid === child.pid) return { kind: 'ready' };
    if (ended) return { kind: 'failed', words: (await readFile(logFile, 'utf8')).slice(wordsFrom) };
    await sleep(5);
  }
}

/** Stops the server the fast way (open transactions are rolled back) and waits for the end of its process. */
export async function stopServer(cluster: Cluster, mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
  const { binaries, user, folder } = cluster;
  const server = await readPidFile(cluster);
  try {
    await run(binaries.pgCtl, ['stop', '-D', folder, '-m', mode, '-w', '-t', '120'], {
      ...user.spawnAs,
      env: postgresEnvironment,
    });
  } catch (cause) {
    const pidFile = await readPidFile(cluster);
    if (pidFile === undefined || !isAlive(pidFile.pid)) return;
    throw new LocalStartError(
      'POSTGRES_STOP_FAILED',
      `PostgreSQL (process ${pidFile.pid}) did not stop within two minutes: ${lastLine(cause)}. Its log is ${cluster.logFile}; stop it by kill -INT ${pidFile.pid}.`,
      { cause },
    );
  }
  // pg_ctl waits for the pid file to go, which the server removes a moment before it ends itself.
  const end = Date.now() + 5_000;
  while (server !== undefined && (await isPostmaster(server)) && Date.now() < end) await sleep(5);
}

/**
 * A port of 127.0.0.1 that is free at this moment: below those that systems give to connections that go out, any of which
 * could take it before the server that it is for listens.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = randomInt(20_000, 32_768);
    const server = createServer();
    const free = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error) => {
        if ('code' in error && error.code === 'EADDRINUSE' && attempt < 100) resolve(false);
        else reject(error);
      });
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

async function rotate(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 8 * 1024 * 1024) await rename(file, `${file}.1`);
}
