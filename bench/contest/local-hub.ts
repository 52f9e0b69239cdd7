import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../local/postgres-process.ts';
import { roleNames } from '../../local/secrets.ts';
import { databaseOf } from '../../subgraphs/foundation/provision.ts';
import { root } from './processes.ts';

/** A demonstration hub of the bench's own: its register, issuer, log and databases are real. */
export type LocalHub = AsyncDisposable & {
  readonly dataDir: string;
  /** Addresses of its subgraphs. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Settings by which another gateway stands beside its own: the same register, issuer, keys and log. */
  readonly settings: Readonly<Record<string, string>>;
};

/** Starts `npm start`'s programme on a folder of its own, and waits until it answers. */
export async function startLocalHub(signal: AbortSignal): Promise<LocalHub> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  await chmod(dataDir, 0o711);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(
    'env',
    [`HUB_DATA_DIR=${dataDir}`, `HUB_PORT=${port}`, process.execPath, 'local/main.ts'],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  const ended = once(child, 'exit');
  const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    // Written when it is ready.
    let running: { readonly subgraphs: Readonly<Record<string, string>> } | undefined;
    while (!running) {
      if (child.exitCode !== null) throw new Error(`The demonstration hub did not start:\n${said}`);
      await delay(200, undefined, { signal });
      running = await read('hub.json').catch(() => undefined);
    }
    const { passwords } = await read('secrets.json');
    const { port: databasePort } = await read('postgres.json');
    const role = roleNames.gateway;
    return {
      dataDir,
      subgraphs: running.subgraphs,
      settings: {
        HUB_PORT: '0',
        HUB_ORIGIN: origin,
        HUB_ISSUER: `${origin}/oidc`,
        HUB_AUDIENCE: `${origin}/graphql`,
        HUB_JWKS_URL: `${origin}/oidc/jwks`,
        HUB_SIGNING_KEYS_FILE: join(dataDir, 'hub-keys.json'),
        HUB_LOG_DATABASE_URL: `postgres://${role}:${passwords[role]}@127.0.0.1:${databasePort}/${databaseOf('hub')}`,
        HUB_RATE_PER_SECOND: '1000000',
        HUB_CONCURRENT_REQUESTS: '1000',
      },
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
