import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { refuseOversized } from '../document-text.ts';
import { Refused } from '../refused.ts';

/** An HTTP request as the server hands it over. `body` undefined: larger than allowed. */
export type Incoming = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The query string with its `?`, or empty. */
  readonly search: string;
  readonly body: string | undefined;
};

/** A published shared query: its document and the purpose that it declares. */
export type SharedQuery = { readonly id: string; readonly document: string; readonly purpose: string };

/** A request that may be looked at further. */
export type Admitted = {
  readonly request: HTTPGraphQLRequest;
  readonly token: string | null;
  readonly purposeHeader: string | null;
  readonly sharedQuery: SharedQuery | null;
};

/**
 * Admits a request by its form alone: method, media type, size, and a shared query in place of a document. What
 * GraphQL itself demands is left to Apollo Server. Throws Refused.
 */
export function admit(incoming: Incoming, sharedQueries: ReadonlyMap<string, SharedQuery>): Admitted {
  const { method } = incoming;
  if (method !== 'GET' && method !== 'POST') throw new Refused('METHOD_NOT_ALLOWED');
  if (incoming.body === undefined) throw new Refused('BODY_TOO_LARGE');
  // RFC 6750, section 5.3: addresses are kept in logs and histories.
  if (new URLSearchParams(incoming.search).has('access_token')) throw new Refused('TOKEN_IN_ADDRESS');
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  let body: unknown;
  let search = incoming.search;
  let sharedQuery: SharedQuery | null = null;
  let document: unknown;
  if (method === 'POST') {
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json') throw new Refused('MEDIA_TYPE_UNSUPPORTED');
    body = parseJson(incoming.body);
    if (isRecord(body)) document = body.query;
    if (isRecord(body) && body.sharedQuery !== undefined) {
      sharedQuery = lookUp(body.sharedQuery, sharedQueries);
      if (body.query !== undefined) throw new Refused('BAD_REQUEST');
      const { sharedQuery: _, ...rest } = body;
      body = { ...rest, query: sharedQuery.document };
    }
  } else {
    const parameters = new URLSearchParams(search);
    document = parameters.get('query');
    const id = parameters.get('sharedQuery');
    if (id !== null) {
      sharedQuery = lookUp(id, sharedQueries);
      parameters.delete('sharedQuery');
      parameters.set('query', sharedQuery.document);
      search = `?${parameters}`;
    }
  }
  if (typeof document === 'string') refuseOversized(document);
  return {
    request: { method, headers, search, body },
    token: bearer(headers.get('authorization')),
    purposeHeader: headers.get('hub-purpose')?.trim() || null,
    sharedQuery,
  };
}

function lookUp(id: unknown, sharedQueries: ReadonlyMap<string, SharedQuery>): SharedQuery {
  const found = typeof id === 'string' ? sharedQueries.get(id) : undefined;
  if (!found) throw new Refused('SHARED_QUERY_UNKNOWN');
  return found;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refused('BAD_REQUEST', {}, { cause });
  }
}

/** The token of an Authorization header; null where there is none. */
export function bearer(header: string | undefined): string | null {
  const match = /^Bearer +([^\s]+)$/i.exec(header ?? '');
  return match?.[1] ?? null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
