import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import type { SharedQuery } from './request/admit.ts';

const declaration = /^# purpose: ([a-z]+)$/m;

/** Reads the published shared queries of a folder: one document a file, its id the file's name, its purpose declared in a comment. */
export async function readSharedQueries(folder: string): Promise<ReadonlyMap<string, SharedQuery>> {
  const queries = new Map<string, SharedQuery>();
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith('.graphql')) continue;
    const document = await readFile(`${folder}/${file}`, 'utf8');
    parse(document);
    const purpose = declaration.exec(document)?.[1];
    if (!purpose)
      throw new TypeError(`${file} declares no purpose: begin it with a line "# purpose: <code>".`);
    const id = file.slice(0, -'.graphql'.length);
    queries.set(id, { id, document, purpose });
  }
  return queries;
}
