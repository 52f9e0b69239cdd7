import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { DatabaseName } from '../../subgraphs/database.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { type Ended, importCommand } from '../../subgraphs/import/command.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

/** A place to import into: three databases with areas and indicators, and without figures. */
export type ImportPlace = AsyncDisposable & {
  readonly databases: TestDatabases;
  owner(name: DatabaseName): postgres.Sql;
  /** Writes a file into a folder of its own, and gives its path. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** Runs `npm run import` with these arguments. */
  run(...args: readonly string[]): Promise<Ended & { readonly told: string }>;
  /** What stands in the tables that importers write. */
  written(): Promise<readonly number[]>;
};

/** The day on which tests import. */
export const importedOn = new Date('2026-07-01T08:00:00Z');

/** Starts the databases of the city, the police and civil society. */
export async function startImporting(): Promise<ImportPlace> {
  const databases = await startDatabases(['city', 'police', 'civil-society']);
  const folder = await mkdtemp(join(tmpdir(), 'hub-import-'));
  const owners = new Map<DatabaseName, postgres.Sql>();
  const geography = loadGeography();
  for (const name of databases.names) {
    const owner = databases.owner(name);
    owners.set(name, owner);
    await loadFoundation(owner, name, geography);
  }
  const owner = (name: DatabaseName): postgres.Sql => {
    const found = owners.get(name);
    if (!found) throw new Error(`no database of ${name} here`);
    return found;
  };
  return {
    databases,
    owner,
    async file(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    async run(...args) {
      const ended = await importCommand(args, {
        connect: async (name) => postgres(databases.ownerUrl(name), { max: 1, onnotice: () => {} }),
        progress: { write: () => undefined },
        now: importedOn,
      });
      return { ...ended, told: ended.lines.join('\n') };
    },
    async written() {
      const counts: number[] = [];
      for (const name of databases.names) {
        const [row] = await owner(name)<{ counts: number[] }[]>`
          select array[(select count(*) from import_record), (select count(*) from base_cell),
                       (select count(*) from exact_cell), (select count(*) from released_cell),
                       (select count(*) from vintage)]::int[] as counts`;
        counts.push(...(row?.counts ?? []));
      }
      return counts;
    },
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
      await databases[Symbol.asyncDispose]();
    },
  };
}
