import { join, resolve } from 'node:path';

/** Where the embedded hub keeps what it makes; all of it lies in the data folder. */
export type LocalPaths = {
  readonly dataDir: string;
  /** Written by the running hub: its origin and process. */
  readonly hubFile: string;
};

/** The paths from `HUB_DATA_DIR` (default `.data` in the working folder). */
export function readLocalPaths(env: Readonly<Record<string, string | undefined>> = process.env): LocalPaths {
  const dataDir = resolve(env.HUB_DATA_DIR || '.data');
  return { dataDir, hubFile: join(dataDir, 'hub.json') };
}
