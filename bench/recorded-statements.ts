import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SubgraphWork } from '../subgraphs/work.ts';

/** The argument of node that has a hub write its subgraphs' statements down in its data folder. */
export function recording(dataDir: string): string {
  const url = pathToFileURL(join(import.meta.dirname, 'record-statements.ts'));
  url.searchParams.set('to', fileIn(dataDir));
  return `--import=${url.href}`;
}

const fileIn = (dataDir: string): string => join(dataDir, 'statements.jsonl');

/** Does the work, and gives what the subgraphs of the hub did meanwhile. Nobody else may ask it anything. */
export async function recorded<T>(
  dataDir: string,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly works: readonly SubgraphWork[] }> {
  const before = lines(dataDir).length;
  const result = await work();
  const works = lines(dataDir).slice(before);
  return { result, works: works.map((line) => JSON.parse(line)) };
}

function lines(dataDir: string): readonly string[] {
  const file = fileIn(dataDir);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}
