import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts `start-and-die.ts` and waits until it says that it is ready. */
export async function secondHub(dataDir: string, what: 'lock' | 'postgres'): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('start-and-die.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, what], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.stdout === null) throw new Error('no output to read');
  await once(child.stdout, 'data');
  return child;
}

/** Kills it as an operator or the kernel might, leaving it no time for anything. */
export async function killHard(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
