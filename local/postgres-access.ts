import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { replaceFile } from './private-file.ts';
import { systemErrorCode } from './start-error.ts';

const accessSchema = z.object({
  adminUser: z.literal('hub_admin'),
  adminPassword: z.string().min(32),
  port: z.number().int().min(0).max(65535),
});

/** How to reach the embedded server as its superuser; kept in a file that only we can read. */
export type PostgresAccess = Readonly<z.infer<typeof accessSchema>>;

/** Reads the access file; undefined if there is none. */
export async function readAccess(file: string): Promise<PostgresAccess | undefined> {
  try {
    return accessSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A new superuser password of 192 random bits; the port is chosen at start. */
export function newAccess(): PostgresAccess {
  return { adminUser: 'hub_admin', adminPassword: randomBytes(24).toString('base64url'), port: 0 };
}

/** Keeps the access file. */
export async function writeAccess(file: string, access: PostgresAccess): Promise<void> {
  await replaceFile(file, `${JSON.stringify(access, undefined, 2)}\n`);
}
