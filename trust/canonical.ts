import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785) of a JSON value: the same bytes on every machine. Throws on what JSON cannot express. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('The value has no JSON form.');
  return text;
}

/** SHA-256 of the canonical JSON, hexadecimal: what parties sign and logs chain. */
export function digestOf(value: unknown): string {
  return digestOfText(canonicalJson(value));
}

/** The same of canonical JSON that is at hand. */
export function digestOfText(canonical: string): string {
  return createHash('sha256').update(canonical).digest('hex');
}
