import { FileError } from './importer.ts';

/** How much JSON is read into memory at once: bytes of text, roughly. */
const mostCharacters = 64 * 1024 * 1024;

/** Reads a file as one JSON value. Throws FileError where it is too large or no JSON; `smaller` says how to get less. */
export async function readJson(file: AsyncIterable<string>, smaller: string): Promise<unknown> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of file) {
    length += piece.length;
    if (length > mostCharacters)
      throw new FileError(1, null, `the file is larger than ${mostCharacters / 1024 / 1024} MB: ${smaller}`);
    pieces.push(piece);
  }
  try {
    return JSON.parse(pieces.join(''));
  } catch {
    // The message of JSON.parse quotes the file.
    throw new FileError(1, null, 'the file is not valid JSON');
  }
}
