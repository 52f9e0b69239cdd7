import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { startPostgres } from '../../local/postgres.ts';
import { type DatabaseName, migrateDatabase } from '../../subgraphs/database.ts';
import { databaseOf, provisionDatabase, storeSealKey } from '../../subgraphs/foundation/provision.ts';
import { dataFolder } from '../local/data-folder.ts';

const root = join(import.meta.dirname, '../..');
/** Everything that a template is made of: another of these makes another template. */
const sources = [
  'subgraphs/*/migrations/**/*.*',
  'subgraphs/database.ts',
  'subgraphs/foundation/provision.ts',
  'local/postgres*.ts',
  'tests/subgraphs/database-template.ts',
  'package-lock.json',
];
const cache = join(root, 'node_modules/.cache/test-databases');

/** The password of every role of test databases. */
export const testPassword = 'test';
/** The key by which scopes are sealed in test databases. */
export const testSealKey: Uint8Array = createHash('sha256').update('the seal of test databases').digest();

/** A login role's name in test databases. */
export const testRole = (name: DatabaseName, role: 'owner' | 'serving' | 'keeper'): string =>
  `${databaseOf(name)}_${role}`;

const copy = promisify(execFile);

/** Puts a copy of a template into a data folder: a stopped PostgreSQL with these databases, migrated, sealed and empty. */
export async function copyTemplate(dataDir: string, names: readonly DatabaseName[]): Promise<void> {
  // With owners: as root, the server's files are another user's.
  await copy('cp', ['-Rp', `${await template(names)}/.`, dataDir]);
  const access = join(dataDir, 'postgres.json');
  // Each server looks for a port of its own.
  await writeFile(access, JSON.stringify({ ...JSON.parse(await readFile(access, 'utf8')), port: 0 }));
}

/** A template's folder: kept from run to run, and made where there is none of these databases and sources. */
async function template(names: readonly DatabaseName[]): Promise<string> {
  const digest = createHash('sha256').update(names.join());
  for (const file of globSync(sources, { cwd: root }).sort())
    digest.update(file).update(readFileSync(join(root, file)));
  const folder = join(cache, digest.digest('hex').slice(0, 20));
  if (existsSync(folder)) return folder;
  await using made = await dataFolder();
  await make(made.path, names);
  await mkdir(cache, { recursive: true });
  const draft = `${folder}.${randomUUID()}`;
  await copy('cp', ['-Rp', made.path, draft]);
  // In one step: of two that make it at once, one is first.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}

async function make(dataDir: string, names: readonly DatabaseName[]): Promise<void> {
  await using server = await startPostgres({ dataDir, log: () => undefined });
  const admin = postgres(server.urlFor('postgres'), { max: 1, onnotice: () => undefined });
  for (const name of names) {
    await provisionDatabase(admin, name, [
      { name: testRole(name, 'owner'), password: testPassword, groups: [], owner: true },
      { name: testRole(name, 'serving'), password: testPassword, groups: ['hub_serving'], owner: false },
      { name: testRole(name, 'keeper'), password: testPassword, groups: ['hub_keeper'], owner: false },
    ]);
    const url = server.urlFor(databaseOf(name), testRole(name, 'owner'), testPassword);
    await migrateDatabase(url, name);
    const owner = postgres(url, { max: 1, onnotice: () => undefined });
    await storeSealKey(owner, testSealKey);
    await owner.end();
  }
  await admin.end();
}
