import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import type postgres from 'postgres';
import { readBuiltInQueries } from '../gateway/shared-queries.ts';
import { createDocumentReader, type DocumentReader } from '../gateway/shared-query-document.ts';
import { readLocalConfig } from './config.ts';
import { type ManifestOperation, manifestOf, operationFaults, readManifest } from './manifest.ts';
import { connectAsOwner } from './owner-connection.ts';

const usage = `Shared queries as a persisted-query manifest of Apollo's tools, for the operator of the embedded hub.

  npm run -s shared-queries -- export <file>      published ones: those that come with the hub, and those for everybody
  npm run -s shared-queries -- import <file> --owner <organisation> --purpose <code> [--everybody]
                                                  registers a front-end's operations as published, by their hashes

Of an import every operation is reported; where one fails, none is registered. Without --everybody they are run by the
owner's clients alone.
`;

const root = join(import.meta.dirname, '..');

/** A wrong call; the message says what to give. */
class UsageError extends Error {
  override name = 'UsageError';
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      owner: { type: 'string' },
      purpose: { type: 'string' },
      everybody: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [command, file] = positionals;
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (file === undefined || (command !== 'export' && command !== 'import')) throw new UsageError(usage);
  const config = readLocalConfig();
  const documents = createDocumentReader({
    schema: buildSchema(await readFile(join(root, 'clients/api.generated.graphql'), 'utf8')),
    limits: {
      depth: config.HUB_MAX_DEPTH,
      fields: config.HUB_MAX_FIELDS,
      aliases: config.HUB_MAX_ALIASES,
      cost: config.HUB_MAX_COST,
    },
    maxTokens: config.HUB_MAX_TOKENS,
  });
  const hub = await connectAsOwner(config.HUB_DATA_DIR, 'hub');
  try {
    if (command === 'export') return await exportTo(file, hub, documents);
    const { owner, purpose, everybody } = values;
    if (!owner || !purpose) throw new UsageError('An import needs --owner and --purpose.');
    await requireKnown(config.HUB_DATA_DIR, owner, purpose);
    const { operations } = readManifest(await readFile(file, 'utf8'));
    return await register(hub, operations, documents, { owner, purpose, everybody });
  } finally {
    await hub.end();
  }
}

async function exportTo(file: string, hub: postgres.Sql, documents: DocumentReader): Promise<number> {
  const builtIn = await readBuiltInQueries(join(root, 'schema/shared-queries'), documents);
  const saved = await hub<{ document: string; origin: 'person' | 'manifest' }[]>`
    select document, origin from shared_query_version where state = 'published' and runnable_by is null order by id, version`;
  const texts = saved.flatMap(({ document, origin }) => {
    const read = origin === 'person' ? documents.shared(document) : documents.plain(document);
    return read.kind === 'declared' ? [read.declared.document] : [];
  });
  const manifest = manifestOf([...builtIn.map(({ document }) => document), ...texts]);
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`${manifest.operations.length} operations written.`);
  return 0;
}

async function requireKnown(dataDir: string, owner: string, purpose: string): Promise<void> {
  const city = await connectAsOwner(dataDir, 'city');
  try {
    const [known] = await city`
      select exists (select from organisation where id = ${owner}) as owner,
        exists (select from purpose where code = ${purpose}) as purpose`;
    if (!known?.owner) throw new UsageError('--owner names no organisation of the register.');
    if (!known.purpose) throw new UsageError('--purpose names no purpose of the register.');
  } finally {
    await city.end();
  }
}

type Target = { readonly owner: string; readonly purpose: string; readonly everybody: boolean };

/** Registers all of the operations, or none: each is reported, with what is wrong with it. Returns the exit code. */
async function register(
  hub: postgres.Sql,
  operations: readonly ManifestOperation[],
  documents: DocumentReader,
  { owner, purpose, everybody }: Target,
): Promise<number> {
  return hub.begin(async (sql) => {
    await sql`lock table shared_query_version in share row exclusive mode`;
    const fresh: { readonly operation: ManifestOperation; readonly version: number }[] = [];
    let failed = 0;
    for (const operation of operations) {
      const known = await sql<{ version: number; owner: string; state: string }[]>`
        select version, owner, state from shared_query_version where id = ${operation.id} order by version desc limit 1`;
      const [newest] = known;
      const faults = operationFaults(operation, documents).map(
        ({ message, line, column }) => `${line === null ? '' : `${line}:${column} `}${message}`,
      );
      if (newest && newest.owner !== owner) faults.push('Another organisation has registered it.');
      if (faults.length > 0) failed += 1;
      const standing = newest?.state === 'published' ? 'registered already' : 'fits';
      console.log(`${operation.name}: ${faults.length > 0 ? faults.join('; ') : standing}`);
      const twice = fresh.some((one) => one.operation.id === operation.id);
      if (newest?.state !== 'published' && !twice)
        fresh.push({ operation, version: (newest?.version ?? 0) + 1 });
    }
    if (failed > 0) {
      console.error(`${failed} of ${operations.length} operations do not fit: nothing was registered.`);
      return 1;
    }
    const runnableBy = everybody ? null : [owner];
    for (const { operation, version } of fresh) {
      const { id, name, body } = operation;
      await sql`
        insert into shared_query_version
          (id, version, owner, state, revision, title, description, purpose, view, document, origin, runnable_by, author)
        values (${id}, ${version}, ${owner}, 'published', 1, ${name}, '', ${purpose}, 'TABLE', ${body}, 'manifest', ${runnableBy}, 'operator')`;
      await sql`
        insert into shared_query_act (id, version, state, at, organisation, person)
        values (${id}, ${version}, 'published', now(), ${owner}, 'operator')`;
    }
    console.log(`${fresh.length} operations registered for ${owner}.`);
    return 0;
  });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
