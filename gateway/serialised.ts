import { createHash } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';

/** The data of an answer as the bytes that it leaves as. It stands in the place of data where answers are written by `stringifyResult`. */
export class Serialised {
  readonly bytes: Uint8Array;
  #etag: string | undefined;

  constructor(data: unknown) {
    this.bytes = new TextEncoder().encode(JSON.stringify(data));
  }

  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  /** Names the data (RFC 9110, section 8.8.3); weak, since each answer has a receipt of its own. */
  get etag(): string {
    this.#etag ??= `W/"${createHash('sha256').update(this.bytes).digest('base64url')}"`;
    return this.#etag;
  }
}

/** Writes an answer; data that is text already is not written again. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, errors, extensions }: { data?: unknown } & Omit<FormattedExecutionResult, 'data'> = result;
  if (!(data instanceof Serialised)) return `${JSON.stringify(result)}\n`;
  const before = errors === undefined ? '' : `"errors":${JSON.stringify(errors)},`;
  const after = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${before}"data":${data.text}${after}}\n`;
}

/** Text, or its pieces in order. */
export type Body = string | readonly (string | Uint8Array)[];

/** A body as text. */
export function textOf(body: Body): string {
  if (typeof body === 'string') return body;
  return Buffer.concat(body.map((piece) => Buffer.from(piece))).toString();
}

/** Stands in the place of data that is put into the answer's text as it leaves, by `withData`. */
export const dataApart = new Serialised('');
const before = '{"data":';
const standIn = `${before}${dataApart.text}`;

/** The pieces of an answer that was written with `dataApart`; undefined where the text is of another answer. */
export function withData(text: string, { bytes }: Serialised): Body | undefined {
  return text.startsWith(standIn) ? [before, bytes, text.slice(standIn.length)] : undefined;
}

/** Whether If-None-Match names the tag, compared weakly. */
export function matchesTag(header: string | readonly string[] | undefined, etag: string): boolean {
  const given = [header ?? []].flat().join(',');
  const opaque = etag.replace(/^W\//, '');
  return given.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === opaque);
}
