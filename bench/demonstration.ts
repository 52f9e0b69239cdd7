import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A hub with its demonstration, as `npm start` has it, in a folder of its own. Disposing ends it and removes the folder. */
export type Demonstration = AsyncDisposable & {
  readonly dataDir: string;
  /** A JSON file of the folder, read. */
  // biome-ignore lint/suspicious/noExplicitAny: a file of any form
  read(file: string): Promise<any>;
};

/** Starts one; `args` are Node's, given the folder. Throws the signal's reason where the bench is stopped meanwhile. */
export async function startDemonstration(
  signal: AbortSignal,
  args: (dataDir: string) => readonly string[] = () => [],
): Promise<Demonstration> {
  await using stack = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  await chmod(dataDir, 0o711);
  const settings = [`HUB_DATA_DIR=${dataDir}`, 'HUB_PORT=0'];
  const hub = spawn('env', [...settings, process.execPath, ...args(dataDir), 'local/main.ts'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
    // What interrupts the bench leaves the order of stopping to it.
    detached: true,
  });
  const ended = once(hub, 'exit');
  const stop = () => hub.kill('SIGINT');
  process.once('exit', stop);
  stack.defer(async () => {
    stop();
    await ended;
    process.removeListener('exit', stop);
  });
  const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
  // Written when everything answers.
  while (!(await read('hub.json').catch(() => undefined))) {
    if (hub.exitCode !== null) throw new Error('The hub did not start.');
    await delay(100, undefined, { signal });
  }
  const running = stack.move();
  return { dataDir, read, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
