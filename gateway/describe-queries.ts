import * as z from 'zod';
import type { Register } from '../policy/register.ts';
import type { Hub } from './hub.ts';
import type { SharedQuery } from './shared-queries.ts';
import type { ReadDocument } from './shared-query-document.ts';

/** What the hub's own subgraph asks about shared queries. */
export const describeQuestion = z.strictObject({
  documents: z.array(z.strictObject({ text: z.string(), origin: z.enum(['person', 'manifest']) })).max(200),
  /** Organisations that are to be known. */
  organisations: z.array(z.string()).max(200),
});

/** What a gateway tells: it has the schema and the register. */
type QueriesDescribed = {
  /** In the order asked. */
  readonly documents: readonly ReadDocument[];
  readonly unknownOrganisations: readonly string[];
  /** Those that come with the hub. */
  readonly builtIn: readonly SharedQuery[];
};

/** Tells of documents what the schema and the register say of them. */
export const describeQueries =
  ({ documents, sharedQueries }: Pick<Hub, 'documents' | 'sharedQueries'>) =>
  (register: Register, asked: z.infer<typeof describeQuestion>): QueriesDescribed => ({
    documents: asked.documents.map(({ text, origin }) => {
      if (origin === 'manifest') return documents.plain(text);
      return knownPurpose(documents.shared(text), register.purposes);
    }),
    unknownOrganisations: asked.organisations.filter((id) => !register.organisations.has(id)),
    builtIn: sharedQueries.all().filter(({ owner }) => owner === 'hub'),
  });

/** Which purposes there are the register knows, and no schema. */
function knownPurpose(read: ReadDocument, purposes: ReadonlyMap<string, unknown>): ReadDocument {
  if (read.kind === 'problems' || purposes.has(read.declared.purpose)) return read;
  const message = 'The purpose is not a code of the register. `purposes` lists the codes.';
  return { kind: 'problems', problems: [{ message, line: null, column: null }] };
}
