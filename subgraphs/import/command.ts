import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type postgres from 'postgres';
import type { DatabaseName } from '../database.ts';
import { type GivenOptions, type Importer, UsageError } from './importer.ts';
import { importers } from './importers.ts';
import { type ProgressOutput, showProgress } from './progress.ts';
import { reportRejections } from './rejections.ts';
import { type ImportOutcome, runImport } from './run.ts';

const general = {
  'dry-run': { type: 'boolean', about: 'everything but the commit' },
  rejected: { type: 'string', about: '<file> writes all rejected rows there, as CSV (line, column, reason)' },
  'decimal-comma': { type: 'boolean', about: 'the numbers of the file have a decimal comma' },
  source: { type: 'string', about: '<text> who publishes the figures, as they are to be cited' },
  licence: { type: 'string', about: '<text> their licence or terms: an SPDX id, or words' },
  help: { type: 'boolean', about: 'this text' },
} as const;

const optionLines = (options: Importer['options']): string =>
  Object.entries(options)
    .map(([name, { about, type }]) => {
      const [what = '', ...words] = type === 'string' ? about.split(' ') : ['', about];
      return `  ${`--${name} ${what}`.trim().padEnd(24)} ${words.join(' ')}\n`;
    })
    .join('');

/** The help of the command, or of one kind. */
function importHelp(kind?: Importer): string {
  if (!kind) {
    return `Imports a file of figures into the database that hosts them: all of it, or nothing.

  npm run import -- <kind> <file> [options]
  npm run import -- <kind> --help

Kinds:
${importers.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}\n`).join('')}
Options:
${optionLines(general)}
Files are UTF-8. A row that is wrong is told by line, column and reason, and then nothing is loaded (exit code 1). A file
that was imported before is not imported again. docs/importing.md describes each form.
`;
  }
  const own = optionLines(kind.options);
  return `npm run import -- ${kind.name} <file> [options]

${kind.summary}

${kind.help}

${own === '' ? '' : `Options of this kind:\n${own}\n`}Options:
${optionLines(general)}
Recorded as from "${kind.source}", on the terms "${kind.licence}", unless --source and --licence say otherwise.
`;
}

/** What the command needs from outside. */
export type CommandParts = {
  /** Opens a database as its owner; the command ends it. */
  readonly connect: (name: DatabaseName) => Promise<postgres.Sql>;
  /** Where progress is shown. */
  readonly progress: ProgressOutput;
  readonly now: Date;
};

/** What the command prints, and its exit code. */
export type Ended = { readonly code: 0 | 1; readonly lines: readonly string[] };

/** Carries out `npm run import`. Throws UsageError for a wrong call. */
export async function importCommand(args: readonly string[], parts: CommandParts): Promise<Ended> {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith('-')) {
    if (name !== undefined && name !== '--help')
      throw new UsageError('Name the kind first. --help lists them.');
    return { code: 0, lines: [importHelp()] };
  }
  const kind = importers.find((candidate) => candidate.name === name);
  if (!kind)
    throw new UsageError(`There is no such kind. Kinds: ${importers.map((one) => one.name).join(', ')}.`);
  const { values, positionals } = parsed(rest, { ...general, ...kind.options });
  if (values.help) return { code: 0, lines: [importHelp(kind)] };
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Give one file.');
  if (!(await stat(path).catch(() => undefined))?.isFile()) throw new UsageError('There is no such file.');
  return importFile(kind, path, values, parts);
}

function parsed(
  args: readonly string[],
  options: Importer['options'],
): { readonly values: GivenOptions; readonly positionals: readonly string[] } {
  const config: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries(options).map(([name, { type }]) => [name, { type }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: config });
    const single = Object.entries(values).filter(
      (entry): entry is [string, string | boolean] => !Array.isArray(entry[1]),
    );
    return { values: Object.fromEntries(single), positionals };
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'An option is wrong.', { cause });
  }
}

async function importFile(
  kind: Importer,
  path: string,
  values: GivenOptions,
  { connect, progress, now }: CommandParts,
): Promise<Ended> {
  const own = Object.fromEntries(Object.keys(kind.options).map((name) => [name, values[name]]));
  const prepared = kind.prepare(own);
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  const fileName = basename(path).normalize('NFC');
  const lines: string[] = [];
  for (const database of prepared.databases) {
    const owner = await connect(database);
    const shown = showProgress(progress);
    const started = performance.now();
    using report = reportRejections(typeof values.rejected === 'string' ? values.rejected : null);
    try {
      const outcome = await runImport(owner, {
        prepared,
        kind: [kind.name, ...given.map(([name, value]) => `${name}=${value}`)].join(' '),
        path,
        fileName,
        source: textOr(values.source, kind.source),
        licence: textOr(values.licence, kind.licence),
        decimalComma: values['decimal-comma'] === true,
        dryRun: values['dry-run'] === true,
        now,
        onRow: () => shown.row(),
        onRejection(rejection) {
          shown.row();
          report.add(rejection);
        },
      });
      shown.end();
      const seconds = (performance.now() - started) / 1_000;
      lines.push(...report.close(), ...told(outcome, fileName, database, seconds));
      if (outcome.kind === 'rejected') return { code: 1, lines };
    } finally {
      await owner.end({ timeout: 2 });
    }
  }
  return { code: 0, lines };
}

const textOr = (value: string | boolean | undefined, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

function told(outcome: ImportOutcome, file: string, database: string, seconds: number): readonly string[] {
  const time = `${seconds.toFixed(1)} s`;
  switch (outcome.kind) {
    case 'imported':
      return [
        `${file}: ${outcome.rows} rows imported into ${database} as import ${outcome.importNo}, in ${time}.`,
        `SHA-256 ${outcome.digest}`,
        ...outcome.notes,
      ];
    case 'tried':
      return [
        `${file}: ${outcome.rows} rows would be imported into ${database}; nothing was written (dry run, ${time}).`,
        ...outcome.notes.map((note) => `It would say: ${note}`),
      ];
    case 'known':
      return [
        `${file} was imported into ${database} on ${outcome.importedAt.slice(0, 10)} as import ${outcome.importNo}; nothing was written.`,
      ];
    case 'rejected':
      return [
        `${file}: rejected with ${outcome.rejections} faults; nothing was imported into ${database} (${time}).`,
        ...outcome.notes,
      ];
  }
}
