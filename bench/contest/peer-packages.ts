import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Progress } from '../section.ts';
import { root } from './processes.ts';

const folder = join(root, 'bench/peers');

/** The packages of the peers could not be installed; the message says what to do. */
class PeerPackagesError extends Error {
  override name = 'PeerPackagesError';
}

/** Installs what the peers are made of where it is not there yet, by their own lock file. Gives packages and versions. */
export async function installPeers(progress: Progress): Promise<ReadonlyMap<string, string>> {
  const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const wanted = new Map(Object.entries(dependencies));
  if (await installed(wanted)) return wanted;
  progress('installing the peers by npm ci in bench/peers (once; about a minute)');
  try {
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  } catch (cause) {
    throw new PeerPackagesError(
      'The peers could not be installed: npm ci failed in bench/peers. Run it there to see why; it needs a package registry.',
      { cause },
    );
  }
  if (!(await installed(wanted)))
    throw new PeerPackagesError('bench/peers/package.json and its lock file differ: run npm install there.');
  return wanted;
}

async function installed(wanted: ReadonlyMap<string, string>): Promise<boolean> {
  const found = await Promise.all(
    [...wanted].map(async ([name, version]) => {
      const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(
        () => '{}',
      );
      return (JSON.parse(text) as { readonly version?: string }).version === version;
    }),
  );
  return found.every(Boolean);
}
