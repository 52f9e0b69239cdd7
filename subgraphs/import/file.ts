import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { FileError } from './importer.ts';

/** A file as text, read once and piece by piece. */
export type TextFile = {
  /** Throws FileError where it is not UTF-8. A byte order mark is left out. */
  readonly text: AsyncIterable<string>;
  /** SHA-256 in hexadecimal, once all of it was read; null before. */
  digest(): string | null;
};

const pieceLength = 1 << 18;

/** The file at a path; nothing of it is kept. */
export function openTextFile(path: string): TextFile {
  const hash = createHash('sha256');
  let digest: string | null = null;
  async function* text(): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let line = 1;
    let first = true;
    for await (const piece of createReadStream(path, { highWaterMark: pieceLength })) {
      const bytes: Buffer = piece;
      hash.update(bytes);
      if (first) refuseOtherEncodings(bytes);
      first = false;
      yield decoded(decoder, bytes, line);
      line += newlines(bytes);
    }
    try {
      yield decoder.decode();
    } catch {
      throw notUtf8(line);
    }
    digest = hash.digest('hex');
  }
  return { text: text(), digest: () => digest };
}

const marks: readonly (readonly [string, string])[] = [
  ['fffe', 'is UTF-16, not UTF-8. Save it as "CSV UTF-8", or convert it: iconv -f UTF-16 -t UTF-8'],
  ['feff', 'is UTF-16, not UTF-8. Save it as "CSV UTF-8", or convert it: iconv -f UTF-16 -t UTF-8'],
  ['504b0304', 'is a workbook or a zip file, not text. Save the sheet as "CSV UTF-8"'],
  ['1f8b', 'is compressed. Unpack it first: gunzip'],
];

/** Names what is no UTF-8 by how it begins. */
function refuseOtherEncodings(bytes: Buffer): void {
  const start = bytes.subarray(0, 4).toString('hex');
  const mark = marks.find(([known]) => start.startsWith(known));
  if (mark) throw new FileError(1, null, `the file ${mark[1]}`);
  if (bytes.subarray(0, 1_000).includes(0)) {
    throw new FileError(
      1,
      null,
      'the file has NUL bytes: it is UTF-16 without a mark, or no text. Convert it: iconv -f UTF-16LE -t UTF-8',
    );
  }
}

function decoded(decoder: TextDecoder, bytes: Buffer, line: number): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw notUtf8(line + linesBefore(bytes));
  }
}

const notUtf8 = (line: number): FileError =>
  new FileError(
    line,
    null,
    'the file is not UTF-8, probably Latin-1 (Windows-1252). Save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1252 -t UTF-8',
  );

/** How many whole lines precede the first that is not UTF-8. A character that an earlier piece began is passed over. */
function linesBefore(bytes: Buffer): number {
  let start = 0;
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  for (let lines = 0; ; lines += 1) {
    const end = bytes.indexOf(newline, start);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end === -1 ? undefined : end));
    } catch {
      return lines;
    }
    if (end === -1) return lines;
    start = end + 1;
  }
}

const newline = 0x0a;

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}
