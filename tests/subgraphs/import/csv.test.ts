import { expect, test } from 'vitest';
import { readCsv } from '../../../subgraphs/import/csv.ts';
import type { ImportContext } from '../../../subgraphs/import/importer.ts';

const context: ImportContext = {
  now: new Date('2026-07-01T08:00:00Z'),
  decimalComma: false,
  areas: new Map(),
  reject: (line, column, reason) => expect.fail(`line ${line}: ${column} ${reason}`),
  note: () => {},
};

/** What is read of a text that comes in pieces of some length. */
async function read(
  text: string,
  length: number,
): Promise<readonly (readonly [number, ...(string | null)[]])[]> {
  const found: [number, ...(string | null)[]][] = [];
  let closed = false;
  async function* pieces(): AsyncGenerator<string> {
    try {
      for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
    } finally {
      closed = true;
    }
  }
  const rows = readCsv(pieces(), { required: ['a', 'b'] }, context, (row) => [
    row.optional('a'),
    row.optional('b'),
  ]);
  for await (const { line, value } of rows) found.push([line, ...value]);
  expect(closed).toBe(true);
  return found;
}

const plain = ['a,b', 'ett,1', '', 'två,2', ',3'];
const quoted = ['"fyra, ""4""",4', 'fem,"rad\ntill"', 'sex,6'];
const plainRows = [
  [2, 'ett', '1'],
  [4, 'två', '2'],
  [5, null, '3'],
];
const quotedRows = [
  [6, 'fyra, "4"', '4'],
  [8, 'fem', 'rad\ntill'],
  [9, 'sex', '6'],
];

test.each([
  ['line feeds', '\n'],
  ['carriage returns and line feeds', '\r\n'],
])(
  'rows and their lines are the same wherever a file with %s is cut, with quotes and without',
  async (_, end) => {
    for (const last of ['', end]) {
      const [without, all] = [plain, [...plain, ...quoted]].map((lines) => `${lines.join(end)}${last}`);
      for (let length = 1; length < 60; length += 1) {
        expect(await read(without ?? '', length)).toEqual(plainRows);
        expect(await read(all ?? '', length)).toEqual([...plainRows, ...quotedRows]);
      }
    }
  },
);

test('a row that has no end is refused before it fills the memory, with quotes and without', async () => {
  for (const begun of ['a,b\n1,', 'a,b\n1,"']) {
    let given = 0;
    async function* pieces(): AsyncGenerator<string> {
      yield begun;
      for (; given < 100; given += 1) yield 'x'.repeat(100_000);
    }
    const rows = readCsv(pieces(), { required: ['a', 'b'] }, context, () => undefined);
    await expect(rows.next()).rejects.toMatchObject({ name: 'FileError', line: 2 });
    expect(given).toBeLessThan(25);
  }
});
