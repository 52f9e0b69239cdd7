import { existsSync } from 'node:fs';
import postgres from 'postgres';
import { startPostgres } from '../../local/postgres.ts';
import { type DatabaseName, databaseNames } from '../../subgraphs/database.ts';
import { databaseOf } from '../../subgraphs/foundation/provision.ts';
import { dataFolder } from '../local/data-folder.ts';
import { copyTemplate, testPassword, testRole, testSealKey } from './database-template.ts';

/** Databases of their own for a test file: migrated, sealed with `sealKey`, and empty. */
export type TestDatabases = AsyncDisposable & {
  readonly names: readonly DatabaseName[];
  readonly sealKey: Uint8Array;
  /** Logs in as the owner, whom row security lets pass. */
  ownerUrl(name: DatabaseName): string;
  /** Logs in as the role that serves requests. */
  servingUrl(name: DatabaseName): string;
  owner(name: DatabaseName): postgres.Sql;
  /** Logs in as the role that writes agreements (the city's alone has tables for it). */
  keeper(name: DatabaseName, max?: number): postgres.Sql;
  serving(name: DatabaseName, max?: number): postgres.Sql;
};

/** The rooms whose tables exist. */
export const migratedNames: readonly DatabaseName[] = databaseNames.filter((name) =>
  existsSync(new URL(`../../subgraphs/${name}/migrations/meta/_journal.json`, import.meta.url)),
);

/** Starts a PostgreSQL of our own with these databases; everything is gone at the end. */
export async function startDatabases(names: readonly DatabaseName[] = migratedNames): Promise<TestDatabases> {
  const folder = await dataFolder();
  await copyTemplate(folder.path, names);
  const server = await startPostgres({ dataDir: folder.path, log: () => undefined });
  const pools: postgres.Sql[] = [];
  const login = (name: DatabaseName, role: 'owner' | 'serving' | 'keeper'): string =>
    server.urlFor(databaseOf(name), testRole(name, role), testPassword);
  const open = (url: string, max: number): postgres.Sql => {
    const sql = postgres(url, { max, onnotice: () => undefined });
    pools.push(sql);
    return sql;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(pools.map((sql) => sql.end({ timeout: 1 })));
    await server.stop();
    await folder[Symbol.asyncDispose]();
  };
  return {
    names,
    sealKey: testSealKey,
    ownerUrl: (name) => login(name, 'owner'),
    servingUrl: (name) => login(name, 'serving'),
    owner: (name) => open(login(name, 'owner'), 1),
    keeper: (name, max = 1) => open(login(name, 'keeper'), max),
    serving: (name, max = 1) => open(login(name, 'serving'), max),
    [Symbol.asyncDispose]: stop,
  };
}
