import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockDataDir, tryLock, withLock } from '../../local/lock.ts';
import { dataFolder } from './data-folder.ts';
import { killHard, secondHub } from './second-process.ts';

test('a second hub on the same data is refused, and the refusal names the process that holds it', async () => {
  await using folder = await dataFolder();
  const other = await secondHub(folder.path, 'lock');
  try {
    await expect(lockDataDir(folder.path)).rejects.toMatchObject({
      code: 'DATA_DIR_IN_USE',
      message: expect.stringContaining(`process ${other.pid}`),
    });
  } finally {
    await killHard(other);
  }
});

test('the lock of a hub that was killed is taken over', async () => {
  await using folder = await dataFolder();
  await killHard(await secondHub(folder.path, 'lock'));
  await access(join(folder.path, 'hub.lock'));
  await using _lock = await lockDataDir(folder.path);
});

test('a process that has been given the id of a dead hub is not taken for it', async () => {
  await using folder = await dataFolder();
  const recycled = { pid: process.pid, start: 'another boot/1', id: 'x' };
  await writeFile(join(folder.path, 'hub.lock'), JSON.stringify(recycled));
  await using _lock = await lockDataDir(folder.path);
});

test('a lock file cut short by a crash does not keep the hub from starting', async () => {
  await using folder = await dataFolder();
  await writeFile(join(folder.path, 'hub.lock'), '');
  await using _lock = await lockDataDir(folder.path);
});

test('a released lock can be taken again', async () => {
  await using folder = await dataFolder();
  const first = await lockDataDir(folder.path);
  await first.release();
  await first.release();
  await using _second = await lockDataDir(folder.path);
});

test('of many that find a stale lock at once, one holds it', async () => {
  await using folder = await dataFolder();
  const file = join(folder.path, 'a.lock');
  await writeFile(file, JSON.stringify({ pid: process.pid, start: 'another boot/1', id: 'x' }));
  const attempts = await Promise.all(Array.from({ length: 40 }, () => tryLock(file)));
  expect(attempts.filter(({ kind }) => kind === 'held')).toHaveLength(1);
});

test('work under a lock is done one at a time', async () => {
  await using folder = await dataFolder();
  const file = join(folder.path, 'a.lock');
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => withLock(file, work)));
  expect(most).toBe(1);
});
