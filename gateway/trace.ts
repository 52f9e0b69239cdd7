import type { LogRecord } from '../trust/log-leaf.ts';

/** What is learnt of a request on its way, for the record. Steps only add to it; `record` reads it. */
export type Trace = {
  readonly id: string;
  /** The instant that the request is decided for, ISO 8601 in UTC. */
  readonly at: string;
  client: string | null;
  partner: string | null;
  organisation: string | null;
  person: string | null;
  purpose: string | null;
  operation: string | null;
  document: string | null;
  variables: string | null;
  /** The variables themselves: recorded only where a product that is touched has them kept. */
  given: Readonly<Record<string, unknown>> | null;
  /** Requests of unknown callers that were turned away before this one of such a caller. */
  unrecorded: number;
  registerVersion: number | null;
  readonly reads: Map<
    string,
    { product: string; provider: string; rows: number; clauses: readonly string[] }
  >;
  readonly denied: Set<string>;
  readonly codes: Set<string>;
  decision: LogRecord['decision'];
};

/** A trace with nothing learnt: what is recorded where the request goes no further. */
export function startTrace(id: string, at: string): Trace {
  return {
    id,
    at,
    client: null,
    partner: null,
    organisation: null,
    person: null,
    purpose: null,
    operation: null,
    document: null,
    variables: null,
    given: null,
    unrecorded: 0,
    registerVersion: null,
    reads: new Map(),
    denied: new Set(),
    codes: new Set(),
    decision: 'refused',
  };
}
