import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DrizzleSnapshotJSON, generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { expect, test } from 'vitest';

const subgraphs = join(import.meta.dirname, '../../subgraphs');

/** What drizzle-kit reads for each database (CONTRIBUTING.md): the tables, and where their migrations are. */
const databases: readonly (readonly [migrations: string, tables: string])[] = [
  ['city', '{city,pictures}/*tables.ts'],
  ['police', '{police,pictures}/*tables.ts'],
  ['region', '{region,pictures}/*tables.ts'],
  ['civil-society', '{civil-society,pictures}/*tables.ts'],
  ['hub', 'hub/tables.ts'],
  ['foundation', 'foundation/tables.ts'],
];

test.each(databases)(
  'a migration of %s is written from where the last one left its tables',
  async (name, files) => {
    const snapshots = globSync(`${name}/migrations/meta/*_snapshot.json`, { cwd: subgraphs })
      .sort()
      .map((file) => JSON.parse(readFileSync(join(subgraphs, file), 'utf8')) as DrizzleSnapshotJSON);
    // Each follows the one before it: drizzle-kit refuses two that follow the same.
    expect(snapshots.slice(1).map(({ prevId }) => prevId)).toEqual(
      snapshots.slice(0, -1).map(({ id }) => id),
    );
    const tables: Record<string, unknown> = {};
    for (const file of globSync(files, { cwd: subgraphs })) {
      Object.assign(tables, await import(join(subgraphs, file)));
    }
    const [last] = snapshots.slice(-1);
    if (!last) throw new Error(`${name} has no snapshot`);
    expect(await generateMigration(last, generateDrizzleJson(tables, last.id))).toEqual([]);
  },
);
