import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type postgres from 'postgres';

const chunkLength = 1 << 18;

/** How COPY's text format writes null. */
export const copyNull = '\\N';

/** Streams lines to a COPY in pieces of a quarter of a megabyte; the whole is never held. */
export async function copy(
  statement: postgres.PendingQuery<postgres.Row[]>,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  async function* chunks(): AsyncGenerator<Buffer> {
    let text = '';
    for await (const one of lines) {
      text += one;
      if (text.length < chunkLength) continue;
      yield Buffer.from(text);
      text = '';
    }
    if (text !== '') yield Buffer.from(text);
  }
  await pipeline(Readable.from(chunks()), await statement.writable());
}
