import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';

/**
 * What the access log says of one request: digests and counts, and no data. No variables either, but where the
 * operator has them kept for a data product.
 */
export type LogRecord = {
  readonly id: string;
  readonly at: string;
  readonly client: string | null;
  readonly partner: string | null;
  readonly organisation: string | null;
  readonly person: string | null;
  readonly purpose: string | null;
  readonly operation: string | null;
  /** SHA-256 of the document; null where none was read. */
  readonly document: string | null;
  /** HMAC-SHA-256 of the variables under the log's key: a plain digest could be guessed. */
  readonly variables: string | null;
  /** The variables themselves, where a product that the request touches has them kept. */
  readonly variablesKept?: Readonly<Record<string, unknown>>;
  readonly decision: 'answered' | 'partial' | 'refused' | 'failed';
  /** Codes of the errors in the answer, sorted, without repeats. */
  readonly codes: readonly string[];
  /** Products read, with the provider, the rows and the clauses that allowed it. */
  readonly products: readonly ProductRead[];
  /** Products asked for and denied. */
  readonly denied: readonly string[];
  readonly registerVersion: number | null;
  /** How many requests of unknown callers were turned away since the last such record, too many to record each. */
  readonly unrecorded?: number;
};

/** One product of one provider, as read in one request. */
export type ProductRead = {
  readonly product: string;
  readonly provider: string;
  readonly rows: number;
  readonly clauses: readonly string[];
};

/** Every member, so that none is forgotten below. */
type Members = {
  readonly [Name in Exclude<keyof LogRecord, 'variablesKept'>]-?: LogRecord[Name] | undefined;
};

/**
 * The canonical JSON of a record that is to be written: its members stand in their order here, which costs a tenth of finding
 * it out. A record with variables is left to what takes any value.
 */
export function recordText(record: LogRecord): string {
  if (record.variablesKept !== undefined) return canonicalJson(record);
  const members: Members = {
    at: record.at,
    client: record.client,
    codes: record.codes,
    decision: record.decision,
    denied: record.denied,
    document: record.document,
    id: record.id,
    operation: record.operation,
    organisation: record.organisation,
    partner: record.partner,
    person: record.person,
    products: record.products.map(
      ({ clauses, product, provider, rows }): ProductRead => ({ clauses, product, provider, rows }),
    ),
    purpose: record.purpose,
    registerVersion: record.registerVersion,
    unrecorded: record.unrecorded,
    variables: record.variables,
  };
  return JSON.stringify(members);
}

/** The leaf of the Merkle log: SHA-256 over 0x00, the salt and the canonical record (RFC 6962's leaf prefix). */
export function leafHash(salt: string, record: LogRecord): string {
  return leafOfText(salt, canonicalJson(record));
}

/** The leaf of a record as it was written: its text, byte for byte. `salt` is hexadecimal. */
export function leafOfText(salt: string, text: string): string {
  return createHash('sha256').update(`00${salt}`, 'hex').update(text).digest('hex');
}
