import { type Series, shownValue, stateOf } from './series.ts';

/** The columns of a file of figures, and what stands where no figure may. */
const csvWords = {
  sv: {
    columns: [
      'serie',
      'område',
      'period',
      'värde',
      'status',
      'per 1 000',
      'enhet',
      'lämnas av',
      'källa',
      'syntetisk',
      'anmärkning',
    ],
    suppressed: 'skyddad',
    missing: 'saknas',
    'not-applicable': 'ej tillämpligt',
    yes: 'ja',
    no: 'nej',
  },
  en: {
    columns: [
      'series',
      'area',
      'period',
      'value',
      'status',
      'per 1,000',
      'unit',
      'provider',
      'source',
      'synthetic',
      'note',
    ],
    suppressed: 'protected',
    missing: 'missing',
    'not-applicable': 'not applicable',
    yes: 'yes',
    no: 'no',
  },
} as const;

/**
 * Figures as a file that Swedish Excel reads: UTF-8 with a byte order mark, semicolons, decimal commas, one row a
 * cell. A suppressed or missing figure stands as a word, never as 0 or blank; text that a spreadsheet would take
 * for a formula is defused.
 */
export function figuresCsv(series: readonly Series[], language: 'sv' | 'en' = 'sv'): string {
  const words = csvWords[language];
  const rows = series.flatMap((one) =>
    one.cells.map((cell) => {
      const value = shownValue(cell);
      const state = stateOf(cell);
      const shown =
        state === 'suppressed' || state === 'missing' || state === 'not-applicable' ? words[state] : '';
      return [
        text(one.name),
        text(one.areaId ?? ''),
        text(cell.period),
        value === null ? text(shown) : decimal(value),
        text(cell.status),
        value === null || cell.rate == null ? '' : decimal(cell.rate),
        text(one.unit),
        text(one.provider ?? ''),
        text(one.source ?? ''),
        one.synthetic ? words.yes : words.no,
        text(cell.note ?? ''),
      ].join(';');
    }),
  );
  return file([words.columns.map(text).join(';'), ...rows]);
}

/** Rows of texts as the same kind of file: the first row names the columns. */
export function textsCsv(rows: readonly (readonly string[])[]): string {
  return file(rows.map((row) => row.map(text).join(';')));
}

const file = (lines: readonly string[]): string => `\uFEFF${lines.join('\r\n')}\r\n`;

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** Quoted where it must be, and with an apostrophe before what would be a formula. */
function text(value: string): string {
  const harmless = /^[\s]*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
