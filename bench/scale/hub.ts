import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import postgres from 'postgres';
import { readSigningKeys } from '../../gateway/signing-keys.ts';
import { demonstrationParties, install } from '../../local/install.ts';
import { startPostgres } from '../../local/postgres.ts';
import { freePort } from '../../local/postgres-process.ts';
import { ensureHubKeys, ensureSecrets, keeperRole, roleNames, type Secrets } from '../../local/secrets.ts';
import { type DatabaseName, databaseNames } from '../../subgraphs/database.ts';
import { databaseOf } from '../../subgraphs/foundation/provision.ts';
import type { SigningKey } from '../../trust/scope-assertion.ts';
import { gatewayFlags } from '../gateway-flags.ts';
import { type Part, startPart } from './part.ts';

/** A part that answers GraphQL. */
export type ServingPart = Part & { readonly url: string };

/** Addresses of the subgraphs that a gateway asks. */
export type Subgraphs = Readonly<Record<DatabaseName, string>>;

/**
 * The demonstration hub in parts: databases that can be copied, and subgraphs and gateways each in a process of its own,
 * as many of each as a curve has points. Disposing ends all of it and removes its folder.
 */
export type ScaleHub = AsyncDisposable & {
  readonly secrets: Secrets;
  /** What signs scope assertions here, and in whose name. */
  readonly signer: SigningKey;
  readonly origin: string;
  /** Makes a database like another; nobody may be connected to that. Returns its name. */
  copy(name: DatabaseName, from: string, to: string): Promise<string>;
  /** Logs in as the owner of a database. The caller ends it. */
  owner(name: DatabaseName, database?: string): postgres.Sql;
  serving(name: DatabaseName, database?: string): postgres.Sql;
  /** Bytes on disk of a database. */
  bytes(database: string): Promise<number>;
  subgraph(name: DatabaseName, database?: string): Promise<ServingPart>;
  /** `more`: settings beside what a gateway needs here. `args`: of Node and of the gateway. */
  gateway(subgraphs: Subgraphs, more?: Readonly<Record<string, string>>): Promise<ServingPart>;
  /** An access token of a machine client; with `person`, of somebody who acts for the partner. */
  token(client: string, person?: { readonly id: string; readonly partner: string }): Promise<string>;
};

const loopback = '127.0.0.1';

/** Starts the database and loads the demonstration. Throws the signal's reason where the bench is stopped meanwhile. */
export async function startScaleHub(signal: AbortSignal): Promise<ScaleHub> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'hub-scale-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o711);
  const server = stack.use(await startPostgres({ dataDir: folder, log: () => {} }));
  const secrets = await ensureSecrets(folder, demonstrationParties());
  await install(server, secrets, () => {});
  signal.throwIfAborted();
  const admin = postgres(server.urlFor('postgres'), { max: 1, onnotice: () => {} });
  stack.defer(() => admin.end());
  const keysFile = await ensureHubKeys(folder);
  const keys = await readSigningKeys(keysFile);
  for (const name of databaseNames)
    await writeFile(join(folder, `seal-${name}`), Buffer.from(secrets.sealKeys[name] ?? '', 'hex'));

  // The bench is the issuer of its callers' tokens, and shows the hub's keys to the subgraphs.
  const issuing = await generateKeyPair('ES256');
  const published = {
    '/issuer': { keys: [{ ...(await exportJWK(issuing.publicKey)), kid: 'bench', alg: 'ES256' }] },
    '/hub': keys.published,
  };
  const shown = createServer(({ url }, response) => {
    const found = Object.entries(published).find(([path]) => path === url);
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found?.[1] ?? {}));
  });
  const shownPort = await freePort();
  await new Promise<void>((resolve) => shown.listen(shownPort, loopback, resolve));
  stack.defer(() => {
    shown.close();
    shown.closeAllConnections();
  });
  const origin = `http://${loopback}:${shownPort}`;
  const callers = {
    HUB_ISSUER: `${origin}/oidc`,
    HUB_JWKS_URL: `${origin}/issuer`,
    HUB_AUDIENCE: `${origin}/graphql`,
  };
  const url = (name: DatabaseName, role: string, database = databaseOf(name)) =>
    server.urlFor(database, role, secrets.passwords[role]);
  const login = (address: string): postgres.Sql => postgres(address, { max: 1, onnotice: () => {} });

  const running = stack.move();
  return {
    secrets,
    signer: keys.signer,
    origin,
    async copy(name, from, to) {
      const owner = roleNames.owner(name);
      await admin`create database ${admin(to)} owner ${admin(owner)} template ${admin(from)} strategy file_copy`;
      return to;
    },
    owner: (name, database) => login(url(name, roleNames.owner(name), database)),
    serving: (name, database) => login(url(name, roleNames.serving(name), database)),
    async bytes(database) {
      const [row] = await admin<{ bytes: string }[]>`select pg_database_size(${database}) as bytes`;
      return Number(row?.bytes);
    },
    async subgraph(name, database) {
      const port = await freePort();
      const settings = {
        ...callers,
        HUB_SUBGRAPH_PORT: String(port),
        HUB_DATABASE_URL: url(name, roleNames.serving(name), database),
        ...(name === 'city' ? { HUB_REGISTER_DATABASE_URL: url(name, roleNames.register, database) } : {}),
        HUB_KEEPER_DATABASE_URL: url(name, keeperRole(name), database),
        HUB_SEAL_KEY_FILE: join(folder, `seal-${name}`),
        HUB_ASSERTION_ISSUER: origin,
        HUB_ASSERTION_JWKS_URL: `${origin}/hub`,
      };
      const at = `http://${loopback}:${port}`;
      const part = await startPart(['subgraphs/main.ts', name], settings, `${at}/health/live`, signal);
      running.use(part);
      return { ...part, url: `${at}/graphql` };
    },
    async gateway(subgraphs, more = {}) {
      const port = await freePort();
      const settings = {
        ...callers,
        HUB_PORT: String(port),
        HUB_ORIGIN: origin,
        HUB_SUBGRAPH_CITY: subgraphs.city,
        HUB_SUBGRAPH_POLICE: subgraphs.police,
        HUB_SUBGRAPH_REGION: subgraphs.region,
        HUB_SUBGRAPH_CIVIL_SOCIETY: subgraphs['civil-society'],
        HUB_SUBGRAPH_HUB: subgraphs.hub,
        HUB_LOG_DATABASE_URL: url('hub', roleNames.gateway),
        HUB_SIGNING_KEYS_FILE: keysFile,
        HUB_LOG_KEY_FILE: join(folder, `log-key-${port}`),
        HUB_RATE_PER_SECOND: '100000',
        HUB_CACHE_ENTRIES: '0',
        ...more,
      };
      const at = `http://${loopback}:${port}`;
      // As `npm run gateway` has it.
      const args = [...gatewayFlags, 'gateway/main.ts'];
      const part = await startPart(args, settings, `${at}/health/ready`, signal);
      running.use(part);
      return { ...part, url: `${at}/graphql` };
    },
    token: (client, person) =>
      new SignJWT({
        client_id: client,
        ...(person ? { hub_partner: person.partner, roles: ['analyst'] } : {}),
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'at+jwt' })
        .setIssuer(callers.HUB_ISSUER)
        .setAudience(callers.HUB_AUDIENCE)
        .setSubject(person?.id ?? client)
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(issuing.privateKey),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
