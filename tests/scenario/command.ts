import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** How a command ended: its exit code, and what it printed. */
export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs one of the project's commands as its user would: a file with arguments, and nothing else in the environment. */
export async function command(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ended> {
  const options = { cwd: root, env: { PATH: process.env.PATH, ...environment } };
  return run(process.execPath, [...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}
