import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A programme of ours in a process of its own. Disposing ends it. */
export type Part = AsyncDisposable & {
  readonly pid: number;
  /** Seconds from its start until it was ready, and seconds of processor time that it took for it. */
  readonly start: { readonly seconds: number; readonly cpuSeconds: number };
};

const root = join(import.meta.dirname, '../..');
/** How long a part may take to be ready, milliseconds. */
const longestStart = 180_000;

/** However the bench ends, no part is left. */
const living = new Set<() => void>();
const killAll = (): void => {
  for (const kill of living) kill();
};

/**
 * Starts a part by Node, and waits until `readyAt` is answered well. It has a process group of its own, so that what
 * interrupts the bench leaves the order of stopping to it. Throws with the
 * last words of a part that does not come up, and the signal's reason where the bench is stopped.
 */
export async function startPart(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  readyAt: string,
  signal: AbortSignal,
): Promise<Part> {
  const given = Object.entries({ NODE_ENV: 'production', ...settings }).map(
    ([name, value]) => `${name}=${value}`,
  );
  const started = performance.now();
  const child = spawn('env', [...given, process.execPath, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const ended = once(child, 'exit');
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + String(chunk)).slice(-2_000);
  });
  const kill = () => child.kill('SIGKILL');
  living.add(kill);
  if (living.size === 1) process.once('exit', killAll);
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, delay(10_000, undefined, { ref: false }).then(kill)]);
    await ended;
    living.delete(kill);
    if (living.size === 0) process.removeListener('exit', killAll);
  };
  const { pid } = child;
  try {
    while (!(await fetch(readyAt).catch(() => undefined))?.ok) {
      if (pid === undefined || child.exitCode !== null) throw new Error(`${args.join(' ')} ended: ${words}`);
      if (performance.now() - started > longestStart)
        throw new Error(`${args.join(' ')} is not ready: ${words}`);
      await delay(10, undefined, { signal });
    }
    return {
      pid: pid ?? 0,
      start: { seconds: (performance.now() - started) / 1_000, cpuSeconds: await cpuSeconds(pid ?? 0) },
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Processor time that all threads of a process have used, seconds: the kernel counts it in nanoseconds. */
export async function cpuSeconds(pid: number): Promise<number> {
  const tasks = await readdir(`/proc/${pid}/task`);
  const used = await Promise.all(
    tasks.map(async (task) => {
      // A thread may have ended since it was listed.
      const text = await readFile(`/proc/${pid}/task/${task}/schedstat`, 'utf8').catch(() => '0');
      return Number(text.split(' ')[0]);
    }),
  );
  return used.reduce((sum, one) => sum + one, 0) / 1e9;
}

/** Memory of a process, megabytes: resident now, or at most so far. */
export async function megabytes(pid: number, name: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? Number.NaN) / 1_024;
}
