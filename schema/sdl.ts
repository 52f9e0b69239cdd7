import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A subgraph of the hub, and its folder's name under `subgraphs/`. */
export type SubgraphName = 'city' | 'police' | 'region' | 'civil-society' | 'hub';

/** The five subgraphs, in the order in which they are composed. */
export const subgraphNames: readonly SubgraphName[] = ['city', 'police', 'region', 'civil-society', 'hub'];

/** The parts of each subgraph's schema: its own file first, then the value types that it has in common with others. */
const parts: Readonly<Record<SubgraphName, readonly string[]>> = {
  city: [
    'city',
    'programme',
    'places',
    'process',
    'forums',
    'city-pictures',
    'values',
    'statistics',
    'pictures',
  ],
  police: ['police', 'police-pictures', 'values', 'statistics', 'pictures'],
  region: ['region', 'region-pictures', 'values', 'statistics', 'pictures'],
  'civil-society': ['civil-society', 'civil-society-pictures', 'values', 'statistics', 'pictures'],
  hub: ['hub', 'values'],
};

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The schema that a subgraph serves: its own file and its common parts. Throws where a file cannot be read. */
export function subgraphSdl(name: SubgraphName): string {
  return parts[name].map((part) => read(`${part}.graphql`)).join('\n');
}

/** The file of the supergraph as it is committed: what the last `node schema/compose.ts` wrote. */
export const committedSupergraphFile = fileURLToPath(new URL('supergraph.graphql', import.meta.url));

/** What stands in that file. */
export function committedSupergraphSdl(): string {
  return readFileSync(committedSupergraphFile, 'utf8');
}

/** The directives by which a shared query says what it is. They are no part of the supergraph. */
export function sharedQueryDirectives(): string {
  return read('shared-query-directives.graphql');
}
