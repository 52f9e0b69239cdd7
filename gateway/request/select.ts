import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { Refused } from '../refused.ts';
import {
  type AskedQuery,
  givenVariables,
  type SharedQueries,
  type SharedQuery,
  variablesOf,
} from '../shared-queries.ts';
import type { VintageView } from '../vintages.ts';
import type { Caller } from './authenticate.ts';

/** What a request asks for, before it is known what that is. */
export type Asking = {
  readonly request: HTTPGraphQLRequest;
  readonly asked: AskedQuery | null;
};

/** The request with the operation that is carried out, and the shared query that it is. */
export type Selected = { readonly request: HTTPGraphQLRequest; readonly sharedQuery: SharedQuery | null };

/** What selecting rests on. */
export type Selection = {
  readonly sharedQueries: SharedQueries;
  readonly vintages: Pick<VintageView, 'indicators'>;
};

/**
 * Puts a shared query, its version and its variables in the place of their names. An operation of the caller's own is
 * passed on, where its client may have any. Throws Refused.
 */
export async function select(
  { request, asked }: Asking,
  caller: Caller,
  { sharedQueries, vintages }: Selection,
): Promise<Selected> {
  const own = asked === null || (asked.kind === 'hash' && asked.document !== null);
  const sharedQuery = asked && (await findAsked(asked, sharedQueries, caller));
  if (sharedQuery && asked) {
    const given = givenVariables(sharedQuery, asked.variables);
    const variables = variablesOf(sharedQuery, given, caller, vintages, new Date());
    return { request: withOperation(request, sharedQuery.document, variables), sharedQuery };
  }
  if (caller.documents !== 'any' && own) throw new Refused('DOCUMENT_NOT_PUBLISHED');
  if (asked === null) return { request, sharedQuery: null };
  if (asked.kind === 'id') throw new Refused('SHARED_QUERY_UNKNOWN');
  const { document, variables, hash } = asked;
  if (document === null) throw new Refused('PERSISTED_QUERY_NOT_FOUND');
  // Sent with its hash to be registered: it is run once as any other, and never registered.
  if (createHash('sha256').update(document).digest('hex') !== hash) throw new Refused('BAD_REQUEST');
  const values = variables.kind === 'json' ? variables.values : {};
  return { request: withOperation(request, document, values), sharedQuery: null };
}

/** The shared query that is asked for and that the caller may run. One that is not known may have been published a moment ago. */
export async function findAsked(
  asked: AskedQuery,
  sharedQueries: SharedQueries,
  caller: Caller,
): Promise<SharedQuery | undefined> {
  const find = () =>
    asked.kind === 'id'
      ? sharedQueries.find(asked.id, asked.version, caller)
      : sharedQueries.findByHash(asked.hash, caller);
  const known = find();
  if (known) return known;
  await sharedQueries.refresh();
  return find();
}

function withOperation(
  request: HTTPGraphQLRequest,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): HTTPGraphQLRequest {
  if (request.method === 'GET') {
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    return { ...request, search: `?${search}` };
  }
  return { ...request, body: { query, variables } };
}
