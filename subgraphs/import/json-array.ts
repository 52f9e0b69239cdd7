import { FileError } from './importer.ts';

/** An element of an array, as text, with the line that it begins on and its place from 0. */
export type JsonElement = { readonly line: number; readonly index: number; readonly text: string };

const longestElement = 1 << 20;
const space = /[^\s]/g;
const structural = /["[\]{}]/g;
const stringEnd = /["\\]/g;

/**
 * The elements of a file that is one JSON array of objects, one at a time. Only where they begin and end is looked at
 * here; whether each is JSON is for `JSON.parse` to tell. Throws FileError where the array itself is broken.
 */
export async function* jsonElements(file: AsyncIterable<string>): AsyncGenerator<JsonElement> {
  let line = 1;
  let index = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let element = '';
  let elementLine = 1;
  let expected: 'start' | 'first' | 'separator' | 'next' | 'nothing' = 'start';
  for await (const piece of file) {
    let at = 0;
    while (at < piece.length) {
      if (depth === 0) {
        space.lastIndex = at;
        const found = space.exec(piece);
        const end = found?.index ?? piece.length;
        line += newlines(piece, at, end);
        if (!found) break;
        at = end + 1;
        switch (expected === 'nothing' ? '' : found[0]) {
          case '[':
            if (expected !== 'start') throw broken(line);
            expected = 'first';
            break;
          case ',':
            if (expected !== 'separator') throw broken(line);
            expected = 'next';
            break;
          case ']':
            if (expected !== 'first' && expected !== 'separator') throw broken(line);
            expected = 'nothing';
            break;
          case '{':
            if (expected !== 'first' && expected !== 'next') throw broken(line);
            depth = 1;
            element = '{';
            elementLine = line;
            break;
          default:
            throw broken(line);
        }
        continue;
      }
      const start = at;
      if (escaped) {
        at += 1;
        escaped = false;
      } else {
        const pattern = inString ? stringEnd : structural;
        pattern.lastIndex = at;
        const found = pattern.exec(piece);
        at = found ? found.index + 1 : piece.length;
        const mark = found?.[0];
        if (mark === '\\') escaped = true;
        else if (mark === '"') inString = !inString;
        else if (mark === '{' || mark === '[') depth += 1;
        else if (mark !== undefined) depth -= 1;
      }
      element += piece.slice(start, at);
      line += newlines(piece, start, at);
      if (element.length > longestElement)
        throw new FileError(
          elementLine,
          `[${index}]`,
          'is longer than 1 MB; a quote or bracket may not be closed',
        );
      if (depth > 0) continue;
      yield { line: elementLine, index, text: element };
      index += 1;
      expected = 'separator';
    }
  }
  if (expected === 'start') throw new FileError(1, null, 'the file is empty');
  if (expected !== 'nothing')
    throw new FileError(line, null, 'the file ends inside the array; it may be cut off');
}

const broken = (line: number): FileError =>
  new FileError(line, null, 'the file is to be one JSON array of objects, and is something else here');

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
