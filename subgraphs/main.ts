import { readFile } from 'node:fs/promises';
import { createRemoteJWKSet } from 'jose';
import { readSubgraphConfig } from '../config.ts';
import { ConfigError } from '../settings.ts';
import {
  type DatabaseName,
  databaseNames,
  migrateDatabase,
  openDatabase,
  servedStatementTimeout,
} from './database.ts';
import { readReference } from './reference.ts';
import { startNamed } from './start.ts';

/** Runs one subgraph from its settings, as an authority would: `npm run subgraph -- <name>`. */
async function main(): Promise<void> {
  const name = databaseNames.find((candidate) => candidate === process.argv[2]);
  if (!name) throw new ConfigError(`Name a subgraph: npm run subgraph -- <${databaseNames.join(' | ')}>.`);
  const config = readSubgraphConfig();
  if (config.HUB_OWNER_DATABASE_URL) await migrateDatabase(config.HUB_OWNER_DATABASE_URL.reveal(), name);
  await using stack = new AsyncDisposableStack();
  const database = openDatabase(config.HUB_DATABASE_URL.reveal(), {
    statementTimeout: servedStatementTimeout,
  });
  stack.defer(() => database.end());
  const running = stack.use(
    await startNamed(name satisfies DatabaseName, {
      db: database.db,
      reference: await readReference(database.db),
      sealKey: await readFile(config.HUB_SEAL_KEY_FILE),
      hubIssuer: config.HUB_ASSERTION_ISSUER,
      hubKeys: createRemoteJWKSet(new URL(config.HUB_ASSERTION_JWKS_URL), { cooldownDuration: 1_000 }),
      tokens: {
        issuer: config.HUB_ISSUER,
        audience: config.HUB_AUDIENCE,
        keys: createRemoteJWKSet(new URL(config.HUB_JWKS_URL), {
          cooldownDuration: 1_000,
          timeoutDuration: 3_000,
        }),
        peopleClients: config.HUB_PEOPLE_CLIENTS,
      },
      gatewayUrl: config.HUB_GATEWAY_URL,
      registerUrl: config.HUB_REGISTER_DATABASE_URL?.reveal() ?? null,
      keeperUrl: config.HUB_KEEPER_DATABASE_URL?.reveal() ?? null,
      host: config.HUB_SUBGRAPH_HOST,
      port: config.HUB_SUBGRAPH_PORT,
      report: (error) => console.error(error),
    }),
  );
  console.error(`The ${name} subgraph answers the hub at ${running.url}`);
  const keep = stack.move();
  const stop = () => {
    keep.disposeAsync().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
