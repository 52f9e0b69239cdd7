import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { refuseOversized } from '../document-text.ts';
import { Refused } from '../refused.ts';
import type { AskedQuery, GivenVariables } from '../shared-queries.ts';
import { reservedParameters } from '../shared-query-document.ts';

/** An HTTP request as the server hands it over. `body` undefined: larger than allowed. */
export type Incoming = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The query string with its `?`, or empty. */
  readonly search: string;
  readonly body: string | undefined;
  /** Aborted when the client goes before it is answered. */
  readonly gone?: AbortSignal;
};

/** A request that may be looked at further. */
export type Admitted = {
  readonly request: HTTPGraphQLRequest;
  readonly token: string | null;
  readonly purposeHeader: string | null;
  /** The shared query that is asked for in place of a document. */
  readonly asked: AskedQuery | null;
  /** The document that is asked; null where none is. */
  readonly document: string | null;
  readonly gone: AbortSignal | undefined;
};

/**
 * Admits a request by its form alone: method, media type and size. What GraphQL itself demands is left to Apollo
 * Server, and what a shared query is, to who is allowed to know. Throws Refused.
 */
export function admit(incoming: Incoming): Admitted {
  const { method, search } = incoming;
  if (method !== 'GET' && method !== 'POST') throw new Refused('METHOD_NOT_ALLOWED');
  if (incoming.body === undefined) throw new Refused('BODY_TOO_LARGE');
  // RFC 6750, section 5.3: addresses are kept in logs and histories.
  const parameters = new URLSearchParams(search);
  if (parameters.has('access_token')) throw new Refused('TOKEN_IN_ADDRESS');
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  let body: unknown;
  let said: Said;
  if (method === 'POST') {
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json') throw new Refused('MEDIA_TYPE_UNSUPPORTED');
    body = parseJson(incoming.body);
    said = saidByBody(body);
  } else {
    said = saidBySearch(parameters);
  }
  if (said.document !== null) refuseOversized(said.document);
  return {
    request: { method, headers, search, body },
    token: bearer(headers.get('authorization')),
    purposeHeader: headers.get('hub-purpose')?.trim() || null,
    gone: incoming.gone,
    ...said,
  };
}

type Said = Pick<Admitted, 'asked' | 'document'>;

function saidByBody(body: unknown): Said {
  if (!isRecord(body)) return { asked: null, document: null };
  const { query, sharedQuery, sharedQueryVersion = null, variables, extensions } = body;
  const document = typeof query === 'string' ? query : null;
  const given = (): GivenVariables => {
    if (variables === undefined || variables === null) return { kind: 'json', values: {} };
    if (!isRecord(variables)) throw new Refused('BAD_REQUEST');
    return { kind: 'json', values: variables };
  };
  if (sharedQuery !== undefined) {
    if (query !== undefined) throw new Refused('BAD_REQUEST');
    return {
      asked: {
        kind: 'id',
        id: idOf(sharedQuery),
        version: versionOf(sharedQueryVersion),
        variables: given(),
      },
      document,
    };
  }
  const hash = hashOf(extensions);
  if (hash === null) return { asked: null, document };
  return { asked: { kind: 'hash', hash, document, variables: given() }, document };
}

function saidBySearch(parameters: URLSearchParams): Said {
  const document = parameters.get('query');
  const given = (): GivenVariables => {
    const json = parameters.get('variables');
    if (json !== null) {
      const values = parseJson(json);
      if (!isRecord(values)) throw new Refused('BAD_REQUEST');
      return { kind: 'json', values };
    }
    return { kind: 'text', values: [...parameters].filter(([name]) => !reservedParameters.has(name)) };
  };
  const id = parameters.get('sharedQuery');
  if (id !== null) {
    const version = parameters.get('version');
    return {
      asked: {
        kind: 'id',
        id: idOf(id),
        version: versionOf(version === null ? null : Number(version)),
        variables: given(),
      },
      // What else it says is not looked at.
      document: null,
    };
  }
  const extensions = parameters.get('extensions');
  const hash = extensions === null ? null : hashOf(parseJson(extensions));
  if (hash === null) return { asked: null, document };
  return { asked: { kind: 'hash', hash, document, variables: given() }, document };
}

function idOf(id: unknown): string {
  if (typeof id !== 'string' || id === '') throw new Refused('SHARED_QUERY_UNKNOWN');
  return id;
}

function versionOf(version: unknown): number | null {
  if (version === null) return null;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw new Refused('SHARED_QUERY_UNKNOWN');
  }
  return version;
}

/** The hash by which Apollo's clients name a registered operation; null where there is none. */
function hashOf(extensions: unknown): string | null {
  if (!isRecord(extensions) || !isRecord(extensions.persistedQuery)) return null;
  const { sha256Hash } = extensions.persistedQuery;
  if (typeof sha256Hash !== 'string') throw new Refused('BAD_REQUEST');
  return sha256Hash.toLowerCase();
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
