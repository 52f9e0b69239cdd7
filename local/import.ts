import postgres from 'postgres';
import { ConfigError } from '../settings.ts';
import { importCommand } from '../subgraphs/import/command.ts';
import { UsageError } from '../subgraphs/import/importer.ts';
import { readImportConfig } from './config.ts';
import { connectAsOwner, HubNotRunningError } from './owner-connection.ts';

/** Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const config = readImportConfig();
  const url = config.HUB_OWNER_DATABASE_URL?.reveal();
  const { code, lines } = await importCommand(args, {
    connect: async (name) =>
      url === undefined
        ? connectAsOwner(config.HUB_DATA_DIR, name)
        : postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} }),
    progress: process.stderr,
    now: new Date(),
  });
  const text = `${lines.join('\n')}\n`;
  (code === 0 ? process.stdout : process.stderr).write(text);
  return code;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  },
);

/** What went wrong. A database's own words may hold what was imported, and are not repeated. */
function sentenceOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof ConfigError || error instanceof HubNotRunningError)
    return error.message;
  if (error instanceof postgres.PostgresError)
    return `The database refused the import (${error.code}); nothing was imported.`;
  return `The import stopped, and nothing was imported: ${error instanceof Error ? error.name : 'unknown'}${codeOf(error)}.`;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
