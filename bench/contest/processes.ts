import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

/** A process of the bench: it is sent messages, and tells things one at a time. */
export type Running = AsyncDisposable & {
  readonly pid: number;
  /** What it tells next. Throws where it ends first, with the last that it said. */
  told(): Promise<unknown>;
  ask(question: unknown): Promise<unknown>;
};

/** How a process is started. */
export type Start = {
  /** Path of its file from the project's folder. */
  readonly file: string;
  readonly args?: readonly string[];
  /** For Node itself. */
  readonly flags?: readonly string[];
  /** All of its environment, beside NODE_ENV=production and that it tells nobody outside. */
  readonly environment?: Readonly<Record<string, string>>;
};

/** Starts a Node process that ends with this one, whatever happens to it. */
export function start({ file, args = [], flags = [], environment = {} }: Start): Running {
  const child = fork(join(root, file), [...args], {
    cwd: root,
    execArgv: [...flags],
    // The stock gateway would send metrics to its maker: nothing here leaves the machine.
    env: { NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', ...environment },
    // Keeps what is not a number as it is.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  const told = async (): Promise<unknown> => {
    if (child.exitCode !== null) throw new Error(`${file} has ended:\n${said}`);
    const next = new AbortController();
    const { signal } = next;
    try {
      const [message] = await Promise.race([
        once(child, 'message', { signal }),
        once(child, 'exit', { signal }).then(() => {
          throw new Error(`${file} ended:\n${said}`);
        }),
      ]);
      return message;
    } finally {
      next.abort();
    }
  };
  return {
    pid: child.pid ?? 0,
    told,
    ask: (question) => {
      const answer = told();
      child.send(question as object);
      return answer;
    },
    [Symbol.asyncDispose]: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, delay(5_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
  await ended;
}
