import { chmod, mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newAccess, type PostgresAccess, readAccess, writeAccess } from './postgres-access.ts';
import { checkPostgresBinaries, findPostgresBinaries } from './postgres-binaries.ts';
import { type Cluster, initCluster, syncCluster } from './postgres-cluster.ts';
import { answers, freePort, isPostmaster, launch, readPidFile, stopServer } from './postgres-process.ts';
import { isIdInUse } from './process-identity.ts';
import { giveTo, serverUser, unreachableFolder } from './server-user.ts';
import { LocalStartError } from './start-error.ts';

/** A running PostgreSQL of our own, reachable on this machine only. */
export type EmbeddedPostgres = AsyncDisposable & {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly adminUser: string;
  readonly adminPassword: string;
  /** A connection URL; without user and password, the superuser's. */
  urlFor(database: string, user?: string, password?: string): string;
  /** Fast shutdown; resolves when the server has ended. Calling it again does no harm. */
  stop(): Promise<void>;
};

/** What starting needs. The caller holds the lock of `dataDir` (`lockDataDir`). */
export type PostgresOptions = { readonly dataDir: string; readonly log: (message: string) => void };

/**
 * Starts PostgreSQL on `dataDir/postgres`, making it at the first start. A server left running by a hub
 * that was killed is adopted if it answers, else stopped first. Throws `LocalStartError`.
 */
export async function startPostgres({ dataDir, log }: PostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findPostgresBinaries();
  const user = await serverUser();
  const home = resolve(dataDir, 'postgres');
  await mkdir(resolve(dataDir), { recursive: true, mode: 0o711 });
  await mkdir(home, { recursive: true, mode: 0o700 });
  await giveTo(user, home);
  await chmod(home, 0o700);
  const closed = await unreachableFolder(home, user);
  if (closed !== undefined) {
    throw new LocalStartError(
      'DATA_DIR_UNREACHABLE',
      `PostgreSQL runs as the user ${user.name}, who cannot enter ${closed}. Give others the right to enter it (chmod o+x ${closed}), set HUB_DATA_DIR to a folder that everybody can enter, or start the hub as an ordinary user.`,
    );
  }
  // The log lies outside the server's own folder: we open it with our rights, where the server cannot plant a link.
  const cluster: Cluster = {
    binaries,
    user,
    folder: join(home, 'cluster'),
    logFile: resolve(dataDir, 'postgres.log'),
  };
  const accessFile = resolve(dataDir, 'postgres.json');
  const version = await checkPostgresBinaries(binaries, user);

  const known = (await exists(join(cluster.folder, 'PG_VERSION'))) ? await readAccess(accessFile) : undefined;
  if (known !== undefined) {
    const adopted = await adopt(cluster, known, log);
    const running = adopted ? known : await launchAnywhere(cluster, known, accessFile, log);
    return embedded(cluster, running, Promise.resolve());
  }
  if (await exists(cluster.folder)) {
    throw new LocalStartError(
      'INITDB_FAILED',
      `${cluster.folder} exists, but ${accessFile}, which holds its password, does not. Put that file back, or move the folder away to begin with an empty database.`,
    );
  }
  log(`making a database with ${version}`);
  const access = newAccess();
  await writeAccess(accessFile, access);
  await initCluster(cluster, access);
  const running = await launchAnywhere(cluster, access, accessFile, log);
  const synced = syncCluster(cluster).catch((error: unknown) =>
    log(`the new database is not yet on disk: ${String(error)}`),
  );
  return embedded(cluster, running, synced);
}

/** Takes over a server that still runs; true if it answers. One that does not is stopped. */
async function adopt(
  cluster: Cluster,
  access: PostgresAccess,
  log: (message: string) => void,
): Promise<boolean> {
  const found = await readPidFile(cluster);
  if (found === undefined) return false;
  if (!(await isPostmaster(found))) {
    // PostgreSQL clears the file of a dead process itself, but not while the id is that of another program or of a zombie.
    log(`clearing the pid file of a PostgreSQL that is gone (process ${found.pid})`);
    if (isIdInUse(found.pid)) await rm(join(cluster.folder, 'postmaster.pid'), { force: true });
    return false;
  }
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const current = await readPidFile(cluster);
    if (current === undefined) return false;
    if (current.ready && current.port === access.port && (await answers(cluster, access))) {
      log(`adopting the PostgreSQL that runs as process ${current.pid} on port ${current.port}`);
      return true;
    }
    if (current.ready) break;
    await sleep(250);
  }
  log(`stopping a PostgreSQL that does not answer (process ${found.pid})`);
  await stopServer(cluster).catch(() => stopServer(cluster, 'immediate'));
  return false;
}

/** Starts on the port of last time, or on another one if that is taken; writes down which. */
async function launchAnywhere(
  cluster: Cluster,
  access: PostgresAccess,
  accessFile: string,
  log: (message: string) => void,
): Promise<PostgresAccess> {
  let words = '';
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const port = attempt === 0 && access.port !== 0 ? access.port : await freePort();
    const attempted = { ...access, port };
    // Written first: a hub killed the next moment must leave word of where its server is.
    await writeAccess(accessFile, attempted);
    const result = await launch(cluster, port);
    if (result.kind === 'ready') return attempted;
    words = result.words;
    if (/shared memory block/.test(words)) await sleep(500);
    else if (!/could not bind|could not create any TCP/.test(words)) break;
    log('PostgreSQL did not start; trying again');
  }
  throw new LocalStartError(
    'POSTGRES_START_FAILED',
    `PostgreSQL did not start: ${words.trim().split('\n').at(-1) ?? 'no word from it'}. Its log is ${cluster.logFile}.`,
  );
}

function embedded(cluster: Cluster, access: PostgresAccess, synced: Promise<void>): EmbeddedPostgres {
  const { adminUser, adminPassword, port } = access;
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= synced.then(() => stopServer(cluster));
    return stopped;
  };
  return {
    host: '127.0.0.1',
    port,
    adminUser,
    adminPassword,
    urlFor: (database, user = adminUser, password = adminPassword) =>
      `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
