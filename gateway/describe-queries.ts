import * as z from 'zod';
import type { Interval } from '../policy/period.ts';
import type { Register } from '../policy/register.ts';
import type { ScopeClaims } from '../trust/scope-assertion.ts';
import type { Hub } from './hub.ts';
import { relativeNow, type SharedQuery } from './shared-queries.ts';
import type { Declared, Parameter, ReadDocument } from './shared-query-document.ts';

/** What the hub's own subgraph asks about shared queries. */
export const describeQuestion = z.strictObject({
  documents: z.array(z.strictObject({ text: z.string(), origin: z.enum(['person', 'manifest']) })).max(200),
  /** Organisations that are to be known. */
  organisations: z.array(z.string()).max(200),
});

/** What a document declares, with what its relative values are now for whoever asks, by the interval of a run. */
type WithValues<Query extends Declared> = Query & {
  readonly parameters: readonly (Parameter & { readonly now: Readonly<Record<Interval, unknown>> | null })[];
};

/** What a gateway tells: it has the schema and the register. */
type QueriesDescribed = {
  /** In the order asked. */
  readonly documents: readonly (
    | Extract<ReadDocument, { kind: 'problems' }>
    | { readonly kind: 'declared'; readonly declared: WithValues<Declared> }
  )[];
  readonly unknownOrganisations: readonly string[];
  /** Those that come with the hub. */
  readonly builtIn: readonly WithValues<SharedQuery>[];
};

/** Tells of documents what the schema, the register and what is published say of them to whoever asks. */
export const describeQueries =
  ({ documents, sharedQueries, vintages }: Pick<Hub, 'documents' | 'sharedQueries' | 'vintages'>) =>
  (
    register: Register,
    asked: z.infer<typeof describeQuestion>,
    { organisation: id }: Pick<ScopeClaims, 'organisation'>,
  ): QueriesDescribed => {
    const organisation = register.organisations.get(id) ?? { id, internalScope: null };
    const instant = new Date();
    const withValues = <Query extends Declared>(query: Query): WithValues<Query> => {
      const values = relativeNow(query, organisation, vintages, instant);
      const parameters = query.parameters.map((one, at) => ({ ...one, now: values[at] ?? null }));
      return { ...query, parameters };
    };
    const read = (text: string, origin: 'person' | 'manifest'): ReadDocument =>
      origin === 'manifest' ? documents.plain(text) : knownPurpose(documents.shared(text), register.purposes);
    return {
      documents: asked.documents.map(({ text, origin }) => {
        const one = read(text, origin);
        return one.kind === 'problems' ? one : { kind: 'declared', declared: withValues(one.declared) };
      }),
      unknownOrganisations: asked.organisations.filter((each) => !register.organisations.has(each)),
      builtIn: sharedQueries
        .all()
        .filter(({ owner }) => owner === 'hub')
        .map(withValues),
    };
  };

/** Which purposes there are the register knows, and no schema. */
function knownPurpose(read: ReadDocument, purposes: ReadonlyMap<string, unknown>): ReadDocument {
  if (read.kind === 'problems' || purposes.has(read.declared.purpose)) return read;
  const message = 'The purpose is not a code of the register. `purposes` lists the codes.';
  return { kind: 'problems', problems: [{ message, line: null, column: null }] };
}
