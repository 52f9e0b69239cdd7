import { createHash } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';

/** The data of an answer as the text that it leaves as. It stands in the place of data where answers are written by `stringifyResult`. */
export class Serialised {
  readonly text: string;
  #etag: string | undefined;

  constructor(data: unknown) {
    this.text = JSON.stringify(data);
  }

  /** Names the data (RFC 9110, section 8.8.3); weak, since each answer has a receipt of its own. */
  get etag(): string {
    this.#etag ??= `W/"${createHash('sha256').update(this.text).digest('base64url')}"`;
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

/** Whether If-None-Match names the tag, compared weakly. */
export function matchesTag(header: string | readonly string[] | undefined, etag: string): boolean {
  const given = [header ?? []].flat().join(',');
  const opaque = etag.replace(/^W\//, '');
  return given.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === opaque);
}
