import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import * as z from 'zod';
import type { DocumentProblem, DocumentReader } from '../gateway/shared-query-document.ts';

const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string(),
    }),
  ),
});

/** What Apollo's tools write of a front-end's operations: format `apollo-persisted-query-manifest`, version 1. */
export type Manifest = z.infer<typeof manifest>;

/** One operation of it. */
export type ManifestOperation = Manifest['operations'][number];

/** Reads a manifest. Throws where it is none. */
export function readManifest(text: string): Manifest {
  return manifest.parse(JSON.parse(text));
}

/** A manifest of documents: each by the SHA-256 of its bytes, each once. */
export function manifestOf(documents: readonly string[]): Manifest {
  const operations = [...new Set(documents)].flatMap((body) => {
    const operation = parse(body).definitions.find((node) => node.kind === 'OperationDefinition');
    if (!operation) return [];
    return [{ id: sha256(body), name: operation.name?.value ?? '', type: operation.operation, body }];
  });
  return {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: operations.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  };
}

/** Why an operation cannot be registered; empty where it can. */
export function operationFaults(
  { id, type, body }: ManifestOperation,
  documents: DocumentReader,
): readonly DocumentProblem[] {
  const faults: DocumentProblem[] = [];
  const fault = (message: string) => faults.push({ message, line: null, column: null });
  if (type !== 'query') fault(`A ${type} is not registered: published operations are queries.`);
  if (id !== sha256(body)) fault('Its id is not the SHA-256 of its body, hexadecimal.');
  const read = documents.plain(body);
  return read.kind === 'problems' ? [...faults, ...read.problems] : faults;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
