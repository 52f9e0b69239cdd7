import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, processStart } from './process-identity.ts';
import { LocalStartError, systemErrorCode } from './start-error.ts';

/** A held lock. Releasing twice does no harm. */
export type Lock = AsyncDisposable & { release(): Promise<void> };

/** Takes a lock file, or tells which living process holds it. */
export type LockAttempt =
  | { readonly kind: 'held'; readonly lock: Lock }
  | { readonly kind: 'taken'; readonly pid: number };

/**
 * Locks a data folder for this process, so that two hubs never write the same data. The lock of a process
 * that was killed is taken over. Throws `DATA_DIR_IN_USE`, naming the process, if another one lives.
 */
export async function lockDataDir(dataDir: string): Promise<Lock> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const attempt = await tryLock(join(dataDir, 'hub.lock'));
  if (attempt.kind === 'held') return attempt.lock;
  throw new LocalStartError(
    'DATA_DIR_IN_USE',
    `The data folder ${dataDir} is in use by process ${attempt.pid}. Stop that hub first, or set HUB_DATA_DIR to another folder.`,
  );
}

/** Runs `work` while holding the lock `file`; waits up to five seconds for whoever holds it. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + 5_000; ; ) {
    const attempt = await tryLock(file);
    if (attempt.kind === 'held') {
      await using _lock = attempt.lock;
      return await work();
    }
    if (Date.now() > deadline)
      throw new Error(`${file} has been held by process ${attempt.pid} for five seconds.`);
    await sleep(20);
  }
}

/** One attempt at the lock `file`; a holder that no longer lives is put aside. */
export async function tryLock(file: string): Promise<LockAttempt> {
  const token = JSON.stringify({
    pid: process.pid,
    start: await processStart(process.pid),
    id: randomUUID(),
  });
  for (;;) {
    if (await createWith(file, token)) return { kind: 'held', lock: heldLock(file, token) };
    const content = await readFile(file, 'utf8').catch(ignoreMissing);
    if (content === undefined) continue;
    const holder = await livingHolder(content);
    if (holder !== undefined) return { kind: 'taken', pid: holder };
    await putAside(file, content);
  }
}

/** Creates `file` with its content in one step: nobody can see it empty. False if it exists. */
async function createWith(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function livingHolder(content: string): Promise<number | undefined> {
  const { pid, start } = parseHolder(content);
  if (pid === undefined || !isAlive(pid)) return undefined;
  const startNow = await processStart(pid);
  // Where the system tells no start times, a living process is trusted to be the holder.
  const recycled = start !== undefined && startNow !== undefined && start !== startNow;
  return recycled ? undefined : pid;
}

function parseHolder(content: string): { pid?: number; start?: string } {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null) return {};
    return {
      pid: 'pid' in value && Number.isInteger(value.pid) ? Number(value.pid) : undefined,
      start: 'start' in value && typeof value.start === 'string' ? value.start : undefined,
    };
  } catch {
    return {};
  }
}

/**
 * Removes a stale lock. Of many that find it stale one alone may, who holds a lock on its very content; so nobody removes
 * the new lock of another who was quicker.
 */
async function putAside(file: string, stale: string): Promise<void> {
  const name = createHash('sha256').update(stale).digest('hex').slice(0, 16);
  const claim = await tryLock(`${file}.${name}`);
  if (claim.kind === 'taken') return sleep(5);
  await using _claim = claim.lock;
  if ((await readFile(file, 'utf8').catch(ignoreMissing)) === stale) await rm(file, { force: true });
}

function heldLock(file: string, token: string): Lock {
  const release = async (): Promise<void> => {
    const content = await readFile(file, 'utf8').catch(ignoreMissing);
    if (content === token) await rm(file, { force: true });
  };
  return { release, [Symbol.asyncDispose]: release };
}

function ignoreMissing(error: unknown): undefined {
  if (systemErrorCode(error) !== 'ENOENT') throw error;
}
