import { chown, readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { LocalStartError } from './start-error.ts';

/** Who runs the database server: ourselves, or an unprivileged user if we are root, whom PostgreSQL refuses. */
export type ServerUser = {
  readonly name: string;
  /** Options for `spawn`; empty if the server runs as ourselves. */
  readonly spawnAs: { readonly uid?: number; readonly gid?: number };
};

/** The user `nobody` if this process is root, else ourselves. */
export async function serverUser(passwd = '/etc/passwd'): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return { name: 'of this process', spawnAs: {} };
  const lines = (await readFile(passwd, 'utf8')).split('\n').map((line) => line.split(':'));
  // passwd(5): name, password, uid, gid, ...
  const [name, , uid, gid] = lines.find((fields) => fields[0] === 'nobody') ?? [];
  if (name === undefined || !Number(uid) || !Number(gid)) {
    throw new LocalStartError(
      'SERVER_USER_MISSING',
      `PostgreSQL does not run as root, and ${passwd} has no unprivileged user nobody. Start the hub as an ordinary user.`,
    );
  }
  return { name, spawnAs: { uid: Number(uid), gid: Number(gid) } };
}

/** Gives a file or folder to the server's user. */
export async function giveTo(user: ServerUser, path: string): Promise<void> {
  const { uid, gid } = user.spawnAs;
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

/** The outermost folder on the way to `path`, itself included, that the server's user may not enter. */
export async function unreachableFolder(path: string, user: ServerUser): Promise<string | undefined> {
  const { uid, gid } = user.spawnAs;
  if (uid === undefined) return undefined;
  const way: string[] = [];
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    way.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  const stats = await Promise.all(way.map((folder) => stat(folder)));
  return way.find((_, index) => {
    const found = stats[index];
    if (found === undefined) return true;
    const enter = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    return (found.mode & enter) === 0;
  });
}
