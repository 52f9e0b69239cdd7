import { availableParallelism } from 'node:os';
import postgres from 'postgres';
import { ConfigError } from '../settings.ts';
import type { DatabaseName } from '../subgraphs/database.ts';
import { PublicationError } from '../subgraphs/foundation/publication-request.ts';
import { sources } from '../subgraphs/foundation/sources.ts';
import { loadGeography } from '../subgraphs/geography.ts';
import { startPublicationWorkers } from '../subgraphs/publication-workers.ts';
import { PublishUsageError, publishCommand, publishUsage } from '../subgraphs/publish-command.ts';
import { readPublishConfig } from './config.ts';
import { connectAsOwner, HubNotRunningError } from './owner-connection.ts';
import { ensureSecrets } from './secrets.ts';

/** More threads do not compute faster than the database reads. */
const mostThreads = 4;

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 0 || args.includes('--help')) {
    process.stdout.write(publishUsage);
    return;
  }
  const config = readPublishConfig();
  await using stack = new AsyncDisposableStack();
  const open = async (name: DatabaseName): Promise<postgres.Sql> => {
    const url = config.HUB_OWNER_DATABASE_URL?.reveal();
    const sql = url
      ? postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
      : await connectAsOwner(config.HUB_DATA_DIR, name);
    stack.defer(() => sql.end({ timeout: 2 }));
    return sql;
  };
  const lines = await publishCommand(args, {
    owners: (host) => {
      const hosts = host ? [host] : config.HUB_OWNER_DATABASE_URL ? [hostsOfFigures[0]] : hostsOfFigures;
      return Promise.all(hosts.map((name) => open(name ?? 'city')));
    },
    means: ({ options: { host, port, database, user, pass } }) => {
      const threads = Math.min(mostThreads, availableParallelism());
      const login = {
        host: host[0] ?? '127.0.0.1',
        port: port[0] ?? 5432,
        database,
        username: user,
        password: String(pass ?? ''),
      };
      const workers = stack.use(startPublicationWorkers(login, threads));
      return { block: workers.block, atOnce: threads };
    },
    roundingKey: async () =>
      config.HUB_ROUNDING_KEY?.reveal() ??
      (config.HUB_OWNER_DATABASE_URL ? null : (await ensureSecrets(config.HUB_DATA_DIR, [])).roundingKey) ??
      null,
    geography: loadGeography(),
    progress: (line) => console.error(line),
  });
  for (const line of lines) console.log(line);
}

/** The subgraphs that host figures. */
const hostsOfFigures: readonly DatabaseName[] = [...new Set(sources.map(({ host }) => host))].filter(
  (host) => host !== 'hub',
);

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exitCode = 1;
});

/** What went wrong. A database's own words may hold figures, and are not repeated. */
function sentenceOf(error: unknown): string {
  const told = [PublicationError, PublishUsageError, ConfigError, HubNotRunningError].some(
    (kind) => error instanceof kind,
  );
  if (told && error instanceof Error) return error.message;
  if (error instanceof postgres.PostgresError)
    return `The database refused the publication (${error.code}); nothing was published.`;
  return `The publication stopped, and nothing was published: ${error instanceof Error ? error.name : 'unknown'}.`;
}
