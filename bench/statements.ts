import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requestToken } from '../local/token.ts';
import { startDemonstration } from './demonstration.ts';
import { recorded, recording } from './recorded-statements.ts';
import type { Bench } from './section.ts';

/** What one shared query took: requests to a subgraph, and the statements of all of them, beginning and scope aside. */
type StatementLine = {
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

/** A hub of its own runs each shared query once, as a partner and for the purpose that may read it. */
export const statements: Bench = {
  name: 'statements',
  about: 'how many SQL statements each shared query takes',
  async run(progress, { signal }) {
    progress('starting a demonstration hub');
    await using hub = await startDemonstration(signal, (dataDir) => [recording(dataDir)]);
    const { origin } = await hub.read('hub.json');
    const lines: StatementLine[] = [];
    for (const { id, text } of await sharedQueries()) {
      signal.throwIfAborted();
      progress(id);
      const token = await requestToken(hub.dataDir, partners[id] ?? 'stockholm-central');
      const { works } = await recorded(hub.dataDir, () => ask(origin, token, id, text));
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
    const rows = lines.map(({ sharedQuery, subgraph, fetches, statements, withoutDatabase }) =>
      [sharedQuery, subgraph, fetches, statements, withoutDatabase].join(' | '),
    );
    return {
      title: 'Statements of shared queries',
      markdown: `Each shared query once, for three districts or fifty items: requests to each subgraph, and the SQL statements of all of them, beginning,
scope and end aside.

| shared query | subgraph | requests | statements | of the requests answered from memory |
| --- | --- | ---: | ---: | ---: |
${rows.map((row) => `| ${row} |`).join('\n')}`,
      json: { lines },
    };
  },
};

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
