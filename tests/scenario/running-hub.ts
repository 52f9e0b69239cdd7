import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { recording } from '../../bench/recorded-statements.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    hub: {
      readonly origin: string;
      readonly dataDir: string;
      /** Address by subgraph. */
      readonly subgraphs: Readonly<Record<string, string>>;
      readonly postgres: { readonly port: number; readonly user: string; readonly password: string };
      /** Passwords by database role, and seals by subgraph. */
      readonly passwords: Readonly<Record<string, string>>;
      readonly sealKeys: Readonly<Record<string, string>>;
    };
  }
}

/** One hub for all scenarios, started as its user would, on a data folder of its own that is gone afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-scenarios-'));
  // As root, PostgreSQL runs as another user, who must get through.
  await chmod(dataDir, 0o711);
  const hub = spawn(process.execPath, [recording(dataDir), 'local/main.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      PATH: process.env.PATH,
      HUB_DATA_DIR: dataDir,
      HUB_PORT: '0',
      HUB_RATE_PER_SECOND: '5000',
      HUB_CHECKPOINT_SECONDS: '1',
      HUB_LOG_KEEP_VARIABLES: 'city.tyck-till',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  hub.stderr.on('data', (chunk) => {
    told = `${told}${chunk}`.slice(-10_000);
  });
  const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
  const stop = async () => {
    const exited = hub.exitCode !== null ? Promise.resolve() : once(hub, 'exit');
    hub.kill('SIGINT');
    await Promise.race([exited, delay(10_000).then(() => hub.kill('SIGKILL'))]);
    await rm(dataDir, { recursive: true, force: true });
  };
  const end = Date.now() + 120_000;
  let running: { origin: string; subgraphs: Record<string, string> } | undefined;
  while (!running) {
    if (hub.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`The hub did not start:\n${told}`);
    }
    running = await read('hub.json').catch(() => undefined);
    await delay(50);
  }
  const { port, adminUser: user, adminPassword: password } = await read('postgres.json');
  const { passwords, sealKeys } = await read('secrets.json');
  project.provide('hub', { ...running, dataDir, postgres: { port, user, password }, passwords, sealKeys });
  return stop;
}
