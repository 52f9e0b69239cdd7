import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Column } from './columns.ts';
import { type Format, labelOf, syntheticMark } from './format.ts';
import type { Row, Value } from './rows.ts';
import type { End, Head, Run } from './run.ts';
import {
  contentTypes,
  documentRelations,
  sheetName,
  styles,
  workbook,
  workbookRelations,
} from './xlsx-parts.ts';

/**
 * XLSX (ECMA-376): a sheet for each table and one of notes, written as it is read. Numbers, dates and booleans are
 * such; the header is frozen. A suppressed cell is empty, and its status says why. A file that was cut off lacks its
 * directory and does not open.
 */
export const xlsx: Format = {
  extension: 'xlsx',
  fileExtension: 'xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  gathers: false,
  takes: 'everything',
  async *write(run) {
    const zip = new ZipFile();
    const names = [...run.tables.map(({ name }, index) => sheetName(name, index)), 'Om uttaget'];
    const add = (text: string, path: string) => zip.addBuffer(Buffer.from(text), path);
    add(contentTypes(names.length), '[Content_Types].xml');
    add(documentRelations, '_rels/.rels');
    add(workbook(names), 'xl/workbook.xml');
    add(workbookRelations(names.length), 'xl/_rels/workbook.xml.rels');
    add(styles, 'xl/styles.xml');
    const sheets = [...run.tables.map((table) => tableSheet(run, table)), notesSheet(run)];
    const streams = sheets.map(() => new PassThrough({ highWaterMark: 65_536 }));
    for (const [index, stream] of streams.entries()) {
      zip.addReadStream(stream, `xl/worksheets/sheet${index + 1}.xml`);
    }
    zip.end();
    const output = Readable.from(zip.outputStream);
    const stop = new AbortController();
    const feeding = feed(sheets, streams, run, stop.signal).catch((error: unknown) => {
      output.destroy(
        error instanceof Error ? error : new Error('The file was not written.', { cause: error }),
      );
    });
    try {
      for await (const chunk of output) yield chunk;
    } finally {
      stop.abort();
      await feeding;
    }
  },
};

/** Writes one sheet after the other, each as fast as it is taken. Throws where the run was cut off. */
async function feed(
  sheets: readonly AsyncGenerator<string>[],
  streams: readonly PassThrough[],
  run: Run,
  signal: AbortSignal,
): Promise<void> {
  for (const [index, sheet] of sheets.entries()) {
    const stream = streams[index];
    if (!stream) return;
    for await (const text of sheet) {
      if (!stream.write(text)) await once(stream, 'drain', { signal });
    }
    if (!run.end().complete) throw new Error('The export was cut off.');
    stream.end();
  }
}

const opening =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
const frozen =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

async function* tableSheet(run: Run, table: Run['tables'][number]): AsyncGenerator<string> {
  const { columns } = table;
  const widths = columns
    .map(
      ({ kind }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${kind === 'text' ? 24 : 14}" customWidth="1"/>`,
    )
    .join('');
  yield `${opening}${frozen}<cols>${widths}</cols><sheetData>`;
  const letters = columns.map((_, index) => lettersOf(index));
  const header = columns.map((column, index) => text(`${letters[index]}1`, labelOf(column, run.head), 1));
  yield `<row r="1">${header.join('')}</row>`;
  let number = 1;
  for await (const rows of run.rows(table)) {
    yield rows
      .map((row) => {
        number += 1;
        return rowOf(columns, letters, row, number);
      })
      .join('');
  }
  yield '</sheetData></worksheet>';
}

function rowOf(columns: readonly Column[], letters: readonly string[], row: Row, number: number): string {
  const cells = columns.map(({ kind }, index) =>
    cell(`${letters[index]}${number}`, row[index] ?? null, kind),
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** A column's letters: A to Z, AA, AB and so on. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${lettersOf(Math.floor(index / 26) - 1)}${last}`;
}

async function* notesSheet(run: Run): AsyncGenerator<string> {
  yield `${opening}<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="100" customWidth="1"/></cols><sheetData>`;
  for (const [index, [name, value]] of notesOf(run.head, run.end()).entries()) {
    const row = index + 1;
    yield `<row r="${row}">${text(`A${row}`, name, 1)}${text(`B${row}`, value)}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function notesOf(head: Head, end: End): readonly (readonly [string, string])[] {
  return [
    ['Titel', head.title],
    ['Delad fråga', `${head.id}, version ${head.version}`],
    ['Ändamål', head.purpose],
    ['Part', head.partner],
    ['Hämtad', head.at],
    ...Object.entries(head.parameters).map(
      ([name, value]) =>
        [`Parameter: ${name}`, Array.isArray(value) ? value.join(', ') : String(value)] as const,
    ),
    ...end.sources.map((source) => ['Källa', source] as const),
    ...end.vintages.map((vintage) => ['Publiceringsomgång', vintage] as const),
    ...(end.synthetic ? [['Observera', syntheticMark] as const] : []),
    [
      'Status',
      'OBSERVED slutlig, PRELIMINARY preliminär, REVISED reviderad, SUPPRESSED undertryckt (inte noll), NOT_COLLECTED ej insamlad (inte noll), NOT_APPLICABLE ej tillämplig; annat ord: nekat, se nedan.',
    ],
    ...end.notes.map(
      ({ place, code, message, details }) =>
        [`Nekat: ${code}`, `${place}: ${message} ${JSON.stringify(details)}`] as const,
    ),
    ['Rader', String(end.rows)],
    ['Fullständigt', 'ja'],
    ...end.receipts.map((receipt) => ['Kvitto', receipt] as const),
  ];
}

function cell(place: string, value: Value, kind: Column['kind']): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (kind === 'date' || kind === 'instant') {
    const serial = serialOf(value);
    if (serial !== null) return `<c r="${place}" s="${kind === 'date' ? 2 : 3}"><v>${serial}</v></c>`;
  }
  return text(place, value);
}

/** Days since 1899-12-30, as spreadsheets count; null for what is no date. */
function serialOf(value: string): number | null {
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at / 86_400_000 + 25_569;
}

/** A text as such: never a formula, whatever it begins with. */
function text(place: string, value: string, style = 0): string {
  const styled = style === 0 ? '' : ` s="${style}"`;
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, 32_767))}</t></is></c>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML 1.0 does not have are left out. */
const escaped = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>]/g, (character) => entities[character] ?? '');
