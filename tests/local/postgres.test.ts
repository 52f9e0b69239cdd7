import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import { expect, test, vi } from 'vitest';
import { type EmbeddedPostgres, startPostgres } from '../../local/postgres.ts';
import { checkPostgresBinaries } from '../../local/postgres-binaries.ts';
import { isAlive } from '../../local/process-identity.ts';
import { serverUser } from '../../local/server-user.ts';
import { dataFolder } from './data-folder.ts';
import { killHard, secondHub } from './second-process.ts';

const log = (): void => undefined;
const isRoot = process.getuid?.() === 0;

async function query(
  server: EmbeddedPostgres,
  text: string,
  url = server.urlFor('postgres'),
): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end();
  }
}

async function postmasterPid(dataDir: string): Promise<number> {
  const text = await readFile(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}

test('data written before a stop are there after the next start, under the same password', async () => {
  await using folder = await dataFolder();
  const first = await startPostgres({ dataDir: folder.path, log });
  await query(first, 'create table kept as select 42 as answer');
  await first.stop();
  await first.stop();
  await using second = await startPostgres({ dataDir: folder.path, log });
  expect(await query(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
  expect(second.adminPassword).toBe(first.adminPassword);
});

test('the server asks for a password, listens on this machine alone, and keeps its promise of durability', async () => {
  await using folder = await dataFolder();
  await using server = await startPostgres({ dataDir: folder.path, log });
  await expect(
    query(server, 'select 1', server.urlFor('postgres', 'hub_admin', 'postgres')),
  ).rejects.toMatchObject({
    code: '28P01',
  });
  const names = [
    'listen_addresses',
    'unix_socket_directories',
    'fsync',
    'synchronous_commit',
    'full_page_writes',
    'jit',
  ];
  const rows = await query(
    server,
    `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`,
  );
  expect(rows).toEqual([
    {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      jit: 'off',
    },
  ]);
  expect(await query(server, 'select distinct auth_method from pg_hba_file_rules')).toEqual([
    { auth_method: 'scram-sha-256' },
  ]);
  expect((await stat(join(folder.path, 'postgres.json'))).mode & 0o777).toBe(0o600);
  expect(await query(server, "select upper('åäö') as upper")).toEqual([{ upper: 'ÅÄÖ' }]);
});

test('a server left by a killed hub is adopted, and stopped by the one that adopted it', async () => {
  await using folder = await dataFolder();
  await killHard(await secondHub(folder.path, 'postgres'));
  const orphan = await postmasterPid(folder.path);
  expect(isAlive(orphan)).toBe(true);
  await using server = await startPostgres({ dataDir: folder.path, log });
  expect(await postmasterPid(folder.path)).toBe(orphan);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  await vi.waitUntil(() => !isAlive(orphan), 5_000);
});

test('a server that does not know our password is stopped before another is started', async () => {
  await using folder = await dataFolder();
  await killHard(await secondHub(folder.path, 'postgres'));
  const orphan = await postmasterPid(folder.path);
  const file = join(folder.path, 'postgres.json');
  const written: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...Object(written), port: 1 }));
  await using server = await startPostgres({ dataDir: folder.path, log });
  await vi.waitUntil(() => !isAlive(orphan), 5_000);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('committed data survive a server that was killed', async () => {
  await using folder = await dataFolder();
  const first = await startPostgres({ dataDir: folder.path, log });
  await query(first, 'create table kept as select 42 as answer');
  const pid = await postmasterPid(folder.path);
  process.kill(pid, 'SIGKILL');
  await vi.waitUntil(() => !isAlive(pid), 10_000);
  await using second = await startPostgres({ dataDir: folder.path, log });
  expect(await query(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a pid file whose id has passed to another program does not keep the server from starting', async () => {
  await using folder = await dataFolder();
  const first = await startPostgres({ dataDir: folder.path, log });
  const file = join(folder.path, 'postgres/cluster/postmaster.pid');
  const lines = (await readFile(file, 'utf8')).split('\n');
  await first.stop();
  await writeFile(file, [String(process.pid), ...lines.slice(1)].join('\n'));
  await using second = await startPostgres({ dataDir: folder.path, log });
  expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('another port is taken when that of last time is not free', async () => {
  await using folder = await dataFolder();
  const first = await startPostgres({ dataDir: folder.path, log });
  await first.stop();
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(first.port, '127.0.0.1', resolve));
  try {
    await using second = await startPostgres({ dataDir: folder.path, log });
    expect(second.port).not.toBe(first.port);
  } finally {
    squatter.close();
  }
});

test('a cluster whose password file is gone is left alone', async () => {
  await using folder = await dataFolder();
  const first = await startPostgres({ dataDir: folder.path, log });
  await first.stop();
  await rm(join(folder.path, 'postgres.json'));
  await expect(startPostgres({ dataDir: folder.path, log })).rejects.toMatchObject({ code: 'INITDB_FAILED' });
});

test.runIf(isRoot)('a data folder that the server cannot enter is named, with what to do', async () => {
  await using folder = await dataFolder();
  await chmod(folder.path, 0o700);
  await expect(startPostgres({ dataDir: join(folder.path, 'data'), log })).rejects.toMatchObject({
    code: 'DATA_DIR_UNREACHABLE',
    message: expect.stringContaining(`chmod o+x ${folder.path}`),
  });
});

test.runIf(isRoot)('a folder of programs that the server’s user cannot enter is named', async () => {
  await using folder = await dataFolder();
  const program = join(folder.path, 'postgres');
  await writeFile(program, '#!/bin/sh\necho 18', { mode: 0o755 });
  const binaries = { folder: folder.path, initdb: program, pgCtl: program, postgres: program };
  expect(await checkPostgresBinaries(binaries, await serverUser())).toBe('18');
  await chmod(folder.path, 0o700);
  await expect(checkPostgresBinaries(binaries, await serverUser())).rejects.toMatchObject({
    code: 'BINARIES_UNREACHABLE',
    message: expect.stringContaining(folder.path),
  });
});

test.runIf(isRoot)('as root, the server runs as an unprivileged user', async () => {
  await using folder = await dataFolder();
  await using _server = await startPostgres({ dataDir: folder.path, log });
  expect((await stat(`/proc/${await postmasterPid(folder.path)}`)).uid).not.toBe(0);
});

test.runIf(process.platform === 'linux')(
  'a signal to the process group of the hub does not reach the server',
  async () => {
    await using folder = await dataFolder();
    await using _server = await startPostgres({ dataDir: folder.path, log });
    const pid = await postmasterPid(folder.path);
    const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
    // proc(5): after the name come state, parent, process group, session
    expect(fields.slice(2, 4)).toEqual([String(pid), String(pid)]);
  },
);
