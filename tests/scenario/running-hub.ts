import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readLocalConfig } from '../../config.ts';
import { startLocal } from '../../local/start.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    hub: {
      readonly origin: string;
      readonly dataDir: string;
      readonly subgraphs: Readonly<Record<string, string>>;
      readonly databases: {
        /** Superuser's address, without the database's name. */
        readonly admin: string;
        readonly port: number;
        readonly passwords: Readonly<Record<string, string>>;
      };
      readonly sealKeys: Readonly<Record<string, string>>;
    };
  }
}

/** One hub for all scenarios, on a data folder of its own that is gone afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-scenarios-'));
  // As root, PostgreSQL runs as another user, who must get through.
  await chmod(dataDir, 0o711);
  const running = await startLocal(
    readLocalConfig({ HUB_DATA_DIR: dataDir, HUB_PORT: '0', HUB_RATE_PER_SECOND: '5000' }),
    { log: () => {}, report: () => {} },
  );
  project.provide('hub', {
    origin: running.origin,
    dataDir,
    subgraphs: Object.fromEntries(running.subgraphUrls),
    databases: {
      admin: running.postgres.urlFor('postgres').replace(/\/postgres$/, ''),
      port: running.postgres.port,
      passwords: running.secrets.passwords,
    },
    sealKeys: running.secrets.sealKeys,
  });
  return async () => {
    await running[Symbol.asyncDispose]();
    await rm(dataDir, { recursive: true, force: true });
  };
}
