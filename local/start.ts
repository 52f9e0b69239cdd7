import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createLocalJWKSet, createRemoteJWKSet } from 'jose';
import { type GatewayConfig, gatewaySettings } from '../config.ts';
import { buildConsole } from '../console/build.ts';
import { readSigningKeys } from '../gateway/signing-keys.ts';
import { type RunningGateway, startGateway } from '../gateway/start.ts';
import { startCheckpointer } from '../log/checkpointer.ts';
import { readSettings } from '../settings.ts';
import { demonstrationPartners } from '../subgraphs/city/seed/partners.ts';
import {
  type DatabaseName,
  databaseNames,
  openDatabase,
  servedStatementTimeout,
} from '../subgraphs/database.ts';
import { databaseOf } from '../subgraphs/foundation/provision.ts';
import { readReference } from '../subgraphs/reference.ts';
import { startNamed } from '../subgraphs/start.ts';
import type { LocalConfig } from './config.ts';
import { demonstrationParties, install } from './install.ts';
import { createIssuer } from './issuer.ts';
import { ensureClients } from './issuer-clients.ts';
import { consoleClientId } from './issuer-configuration.ts';
import { lockDataDir } from './lock.ts';
import { demonstrationPeople } from './people.ts';
import { type EmbeddedPostgres, startPostgres } from './postgres.ts';
import { freePort } from './postgres-process.ts';
import { replaceFile } from './private-file.ts';
import {
  ensureHubKeys,
  ensureLogKeys,
  ensureSecrets,
  keeperRole,
  roleNames,
  type Secrets,
} from './secrets.ts';
import { LocalStartError, systemErrorCode } from './start-error.ts';

/** The embedded hub, running. Disposing stops all of it, the database last. */
export type RunningLocal = AsyncDisposable & {
  readonly origin: string;
  readonly dataDir: string;
  readonly subgraphUrls: ReadonlyMap<DatabaseName, string>;
  readonly postgres: EmbeddedPostgres;
  readonly secrets: Secrets;
};

export type LocalParts = {
  /** Progress, a line a step. */
  readonly log: (message: string) => void;
  /** Faults that no partner sees. */
  readonly report: (error: unknown) => void;
};

const loopback = '127.0.0.1';

/**
 * Starts everything in one process: PostgreSQL, the demonstration issuer, five subgraphs and the gateway. Throws
 * LocalStartError with what to do; what was started by then is stopped again.
 */
export async function startLocal(config: LocalConfig, { log, report }: LocalParts): Promise<RunningLocal> {
  const dataDir = resolve(config.HUB_DATA_DIR);
  await using stack = new AsyncDisposableStack();
  stack.use(await lockDataDir(dataDir));
  const port = config.HUB_PORT === 0 ? await freePort() : config.HUB_PORT;
  await requirePort(port);
  log('starting PostgreSQL, and building the console');
  const built = buildConsole().catch((error: unknown) => report(error));
  const server = stack.use(await startPostgres({ dataDir, log }));
  const origin = `http://localhost:${port}`;
  const [secrets, keysFile, logKeysFile] = await Promise.all([
    ensureSecrets(dataDir, demonstrationParties()),
    ensureHubKeys(dataDir),
    ensureLogKeys(dataDir),
  ]);
  log('databases: roles, migrations, demonstration data');
  await install(server, secrets, log);
  const partnerIds = demonstrationPartners.map(({ id }) => id);
  await ensureClients(dataDir, partnerIds);
  log('starting the issuer, five subgraphs and the gateway');
  const issuer = await createIssuer({
    origin,
    dataDir,
    resource: `${origin}/graphql`,
    clients: partnerIds,
    people: demonstrationPeople,
    log: (message) => report(new Error(message)),
  });
  const keys = await readSigningKeys(keysFile);
  const hubKeys = createLocalJWKSet({ keys: [...keys.published.keys] });
  const tokens = {
    issuer: issuer.issuerUrl,
    audience: `${origin}/graphql`,
    // Over loopback as the gateway fetches them, so that a name of the origin need not resolve here.
    keys: createRemoteJWKSet(new URL(`http://${loopback}:${port}/oidc/jwks`), { cooldownDuration: 1_000 }),
    peopleClients: [consoleClientId],
  };
  const subgraphUrls = new Map<DatabaseName, string>();
  await Promise.all(
    databaseNames.map(async (name) => {
      const role = roleNames.serving(name);
      const keeper = keeperRole(name);
      const database = openDatabase(server.urlFor(databaseOf(name), role, secrets.passwords[role]), {
        statementTimeout: servedStatementTimeout,
      });
      stack.defer(() => database.end());
      const running = stack.use(
        await startNamed(name, {
          db: database.db,
          reference: await readReference(database.db),
          sealKey: Buffer.from(secrets.sealKeys[name] ?? '', 'hex'),
          hubIssuer: origin,
          hubKeys,
          tokens,
          gatewayUrl: `http://${loopback}:${port}`,
          registerUrl:
            name === 'city'
              ? server.urlFor(databaseOf(name), roleNames.register, secrets.passwords[roleNames.register])
              : null,
          keeperUrl: server.urlFor(databaseOf(name), keeper, secrets.passwords[keeper]),
          host: loopback,
          port: 0,
          report,
        }),
      );
      subgraphUrls.set(name, running.url);
    }),
  );
  const logKeys = await readSigningKeys(logKeysFile);
  const publicLogKeysFile = join(dataDir, 'log-jwks.json');
  await replaceFile(publicLogKeysFile, JSON.stringify(logKeys.published));
  // Before the gateway, so that it stops after it and signs the last records too.
  stack.use(
    startCheckpointer({
      url: server.urlFor(
        databaseOf('hub'),
        roleNames.checkpointer,
        secrets.passwords[roleNames.checkpointer],
      ),
      origin,
      keys: logKeys,
      seconds: config.HUB_CHECKPOINT_SECONDS,
      report,
    }),
  );
  await built;
  const gateway: RunningGateway = stack.use(
    await startGateway(
      gatewayConfig(config, origin, port, { keysFile, publicLogKeysFile }, subgraphUrls, server, secrets),
      {
        logKey: Buffer.from(secrets.logKey, 'hex'),
        also: (request, response) => {
          if (!request.url?.startsWith('/oidc/')) return false;
          issuer.handle(request, response);
          return true;
        },
        report,
      },
    ),
  );
  await gateway.ready;
  const hubFile = join(dataDir, 'hub.json');
  await replaceFile(
    hubFile,
    JSON.stringify({ origin, pid: process.pid, subgraphs: Object.fromEntries(subgraphUrls) }),
  );
  stack.defer(() => rm(hubFile, { force: true }));
  const running = stack.move();
  return {
    origin,
    dataDir,
    subgraphUrls,
    postgres: server,
    secrets,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** The gateway's configuration: addresses and keys are the embedded hub's own, the rest the operator's. */
function gatewayConfig(
  config: LocalConfig,
  origin: string,
  port: number,
  files: { readonly keysFile: string; readonly publicLogKeysFile: string },
  subgraphs: ReadonlyMap<DatabaseName, string>,
  server: EmbeddedPostgres,
  secrets: Secrets,
): GatewayConfig {
  const own = readSettings(gatewaySettings, {
    HUB_HOST: loopback,
    HUB_PORT: String(port),
    HUB_ORIGIN: origin,
    HUB_ISSUER: `${origin}/oidc`,
    HUB_JWKS_URL: `http://${loopback}:${port}/oidc/jwks`,
    HUB_AUDIENCE: `${origin}/graphql`,
    HUB_SUBGRAPH_CITY: subgraphs.get('city'),
    HUB_SUBGRAPH_POLICE: subgraphs.get('police'),
    HUB_SUBGRAPH_REGION: subgraphs.get('region'),
    HUB_SUBGRAPH_CIVIL_SOCIETY: subgraphs.get('civil-society'),
    HUB_SUBGRAPH_HUB: subgraphs.get('hub'),
    HUB_SIGNING_KEYS_FILE: files.keysFile,
    HUB_LOG_KEYS_FILE: files.publicLogKeysFile,
    HUB_LOG_DATABASE_URL: server.urlFor(
      databaseOf('hub'),
      roleNames.gateway,
      secrets.passwords[roleNames.gateway],
    ),
  });
  const { HUB_DATA_DIR: _, HUB_PORT: __, HUB_CHECKPOINT_SECONDS: ___, ...chosen } = config;
  return { ...own, ...chosen };
}

/** Refuses early where something else listens on the port, before anything is set up. */
function requirePort(port: number): Promise<void> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => {
      reject(
        systemErrorCode(cause) === 'EADDRINUSE'
          ? new LocalStartError(
              'PORT_IN_USE',
              `Port ${port} is in use by another program, perhaps another hub. Stop it, or choose a port: HUB_PORT=4100 npm start.`,
              { cause },
            )
          : cause,
      );
    });
    probe.listen(port, loopback, () => probe.close(() => resolvePort()));
  });
}
