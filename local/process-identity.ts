import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { systemErrorCode } from './start-error.ts';

const run = promisify(execFile);

/** Whether the system still knows a process by this id, be it only its remains (a zombie that nobody reaped). */
export function isIdInUse(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and is another user's.
    return systemErrorCode(error) === 'EPERM';
  }
}

/** Whether a process with this id lives, of whichever user. In a container without init, the killed stay as zombies. */
export function isAlive(pid: number): boolean {
  if (!isIdInUse(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch (error) {
    // Hidden from us (hidepid) counts as living; gone since is gone.
    return systemErrorCode(error) !== 'ESRCH' && isIdInUse(pid);
  }
}

/**
 * When a process started, as an opaque text that only equality may be asked of, so that a recycled id is
 * not taken for the process that had it. Undefined if there is no such process, or the system does not say.
 */
export async function processStart(pid: number): Promise<string | undefined> {
  try {
    if (process.platform === 'linux') {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      // proc(5): the name in field 2 may hold spaces and brackets; starttime is field 22, in ticks since boot.
      const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
      return ticks === undefined ? undefined : `${boot.trim()}/${ticks}`;
    }
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The program that a process runs: a path on Linux, a command line elsewhere; undefined if it cannot be told. */
export async function processProgram(pid: number): Promise<string | undefined> {
  try {
    if (process.platform === 'linux') return await readlink(`/proc/${pid}/exe`);
    const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
