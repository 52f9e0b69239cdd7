import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { requestToken } from '../local/token.ts';
import { recorded, recording } from './recorded-statements.ts';

// How many SQL statements each shared query takes: a hub of its own runs each once, for three districts or fifty items,
// as a partner and for the purpose that may read it. Run: node bench/statements.ts

/** What one shared query took: requests to a subgraph, and the statements of all of them, beginning and scope aside. */
export type StatementLine = {
  readonly sharedQuery: string;
  readonly subgraph: string;
  readonly fetches: number;
  readonly statements: number;
  /** Requests that were answered from memory, without a transaction. */
  readonly withoutDatabase: number;
};

const partners: Readonly<Record<string, string>> = {
  'underlag-for-kameraplats': 'traffic-committee',
  platssamverkan: 'district-jarva',
  'vem-laste-vad': 'district-jarva',
};
const districts = ['jarva', 'farsta', 'skarholmen'].map((slug) => `sthlm:sdo:${slug}`);

/** Counts the statements of every shared query that comes with the hub. Fails where one is not answered. */
export async function countStatements(): Promise<readonly StatementLine[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-statements-'));
  await chmod(dataDir, 0o711);
  const hub = spawn(
    'env',
    [`HUB_DATA_DIR=${dataDir}`, 'HUB_PORT=0', process.execPath, recording(dataDir), 'local/main.ts'],
    { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const started = () => readFile(join(dataDir, 'hub.json'), 'utf8').then(JSON.parse, () => undefined);
  try {
    let running: { readonly origin: string } | undefined;
    while (!running) {
      if (hub.exitCode !== null) throw new Error('The hub did not start.');
      await delay(200);
      running = await started();
    }
    const lines: StatementLine[] = [];
    for (const { id, text } of await sharedQueries()) {
      const token = await requestToken(dataDir, partners[id] ?? 'stockholm-central');
      const { works } = await recorded(dataDir, () => ask(running.origin, token, id, text));
      for (const [subgraph, of] of Map.groupBy(works, (work) => work.subgraph)) {
        lines.push({
          sharedQuery: id,
          subgraph,
          fetches: of.length,
          statements: of.reduce((sum, { statements }) => sum + statements.length, 0),
          withoutDatabase: of.filter(({ statements }) => statements.length === 0).length,
        });
      }
    }
    return lines;
  } finally {
    hub.kill('SIGINT');
    if (hub.exitCode === null) await once(hub, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function sharedQueries() {
  const folder = join(import.meta.dirname, '../schema/shared-queries');
  const files = (await readdir(folder)).sort();
  return Promise.all(
    files.map(async (file) => ({
      id: file.replace('.graphql', ''),
      text: await readFile(join(folder, file), 'utf8'),
    })),
  );
}

async function ask(origin: string, token: string, sharedQuery: string, text: string): Promise<void> {
  const variables = {
    ...(text.includes('$areas') ? { areas: districts } : {}),
    ...(text.includes('$first') ? { first: 50 } : {}),
  };
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ sharedQuery, variables }),
  });
  if (!response.ok) throw new Error(`${sharedQuery} was answered ${response.status}.`);
  await response.arrayBuffer();
}

if (import.meta.main) console.table(await countStatements());
