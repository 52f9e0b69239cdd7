import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { LocalStartError, systemErrorCode } from './start-error.ts';

/** The files of the issuer, all of mode 0600 in a folder of mode 0700. */
export type IssuerFiles = Readonly<
  Record<'keys' | 'clients' | 'clientsLock' | 'people' | 'passwords', string>
>;

/** Makes `dataDir/issuer` if need be and names its files. */
export async function issuerFolder(dataDir: string): Promise<IssuerFiles> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const folder = join(dataDir, 'issuer');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  return issuerFiles(dataDir);
}

/** The names of the issuer's files, whether they exist or not. */
export function issuerFiles(dataDir: string): IssuerFiles {
  const folder = join(dataDir, 'issuer');
  return {
    keys: join(folder, 'keys.json'),
    clients: join(folder, 'clients.json'),
    clientsLock: join(folder, 'clients.lock'),
    people: join(folder, 'people.json'),
    passwords: join(folder, 'people.txt'),
  };
}

/** Reads a file of secrets; undefined if there is none. Refuses one that others can read or that is damaged. */
export async function readSecrets<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  try {
    const { mode } = await stat(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new LocalStartError(
        'ISSUER_KEYS_UNSAFE',
        `${file} holds secrets and can be read by others. Run chmod 600 on it, and consider them known: rotate them.`,
      );
    }
    const result = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (result.success) return result.data;
    throw result.error;
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return undefined;
    if (cause instanceof LocalStartError) throw cause;
    // The cause is kept out of the message: it may quote the file.
    throw new LocalStartError(
      'ISSUER_FILE_DAMAGED',
      `${file} cannot be read as what the issuer wrote. Put back a copy, or remove it to have it made anew.`,
      { cause },
    );
  }
}
