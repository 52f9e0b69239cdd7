import { execFile } from 'node:child_process';
import { open, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { PostgresAccess } from './postgres-access.ts';
import { type PostgresBinaries, postgresEnvironment } from './postgres-binaries.ts';
import { giveTo, type ServerUser } from './server-user.ts';
import { LocalStartError } from './start-error.ts';

const run = promisify(execFile);

/** A cluster on disk and all that is needed to run it. */
export type Cluster = {
  readonly binaries: PostgresBinaries;
  readonly user: ServerUser;
  readonly folder: string;
  readonly logFile: string;
};

/** Makes a new cluster in `cluster.folder`, in one step: a start that is killed midway leaves none. */
export async function initCluster(cluster: Cluster, access: PostgresAccess): Promise<void> {
  const { binaries, user, folder } = cluster;
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  await rm(draft, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  try {
    await using handle = await open(passwordFile, 'wx', 0o600);
    await handle.writeFile(access.adminPassword);
    await giveTo(user, passwordFile);
    const args = ['--pgdata', draft, '--username', access.adminUser, '--pwfile', passwordFile];
    const manner = [
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      '--locale',
      'C.UTF-8',
      '--no-sync',
      '--no-instructions',
    ];
    // The collation is PostgreSQL's own, so that an index means the same on every machine.
    const locale = [
      '--locale-provider',
      'builtin',
      '--builtin-locale',
      'C.UTF-8',
      '--lc-collate',
      'C',
      '--lc-ctype',
      'C',
    ];
    await run(binaries.initdb, [...args, ...manner, ...locale], {
      ...user.spawnAs,
      env: postgresEnvironment,
    });
    await rename(draft, folder);
  } catch (cause) {
    throw new LocalStartError(
      'INITDB_FAILED',
      `PostgreSQL could not make a database in ${folder}: ${lastLine(cause)}. See that the disk has room and that the folder may be written to, then start again.`,
      { cause },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Puts a new cluster's files on disk; the server may already run meanwhile. */
export async function syncCluster({ binaries, user, folder }: Cluster): Promise<void> {
  await run(binaries.initdb, ['--sync-only', '--pgdata', folder], {
    ...user.spawnAs,
    env: postgresEnvironment,
  });
}

/** The last line that a program wrote on its way out. */
export function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}
