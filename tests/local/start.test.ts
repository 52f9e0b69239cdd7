import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../local/postgres-process.ts';
import { isAlive } from '../../local/process-identity.ts';
import { requestToken } from '../../local/token.ts';

const root = join(import.meta.dirname, '../..');
let dataDir = '';
let port = 0;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hub-start-'));
  await chmod(dataDir, 0o711);
  port = await freePort();
});

afterAll(async () => {
  for (const child of children) child.kill('SIGINT');
  await Promise.all(
    [...children].map((child) => (child.exitCode === null ? once(child, 'exit') : undefined)),
  );
  await rm(dataDir, { recursive: true, force: true });
});

type Started = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
};

function run(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Started {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HUB_DATA_DIR: dataDir, HUB_PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  const exit = once(child, 'exit').then(([code]) => {
    children.delete(child);
    return code as number | null;
  });
  return { child, output: () => output, exit };
}

async function startHub(environment: Readonly<Record<string, string>> = {}): Promise<Started> {
  const started = run('local/main.ts', [], environment);
  const end = Date.now() + 60_000;
  while (!started.output().includes('Ctrl-C stops everything')) {
    if (started.child.exitCode !== null || Date.now() > end) throw new Error(started.output());
    await delay(25);
  }
  return started;
}

async function command(script: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HUB_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, ...texts };
}

async function viewer(token: string): Promise<{ status: number; partner?: string }> {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { partner } }' }),
  });
  return { status: response.status, partner: (await response.json()).data?.viewer?.partner };
}

const postmaster = async (): Promise<number> =>
  Number((await readFile(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

test.each([
  ['a port that is none', { HUB_PORT: '70000' }, 'HUB_PORT', 'a port from 0 to 65535'],
  ['a limit that is no number', { HUB_MAX_DEPTH: 'deep' }, 'HUB_MAX_DEPTH', 'a number from 1 to 100'],
  ['a setting that there is not', { HUB_PROT: '4000' }, 'HUB_PROT', 'is not a setting'],
])('%s stops the start with its name and what is allowed', async (_what, environment, name, allowed) => {
  const started = run('local/main.ts', [], environment as Record<string, string>);
  expect(await started.exit).toBe(1);
  expect(started.output()).toContain(name);
  expect(started.output()).toContain(allowed);
  expect(started.output()).not.toContain('deep');
});

test('the hub starts, tells its addresses and partners, and answers; a second one on its data or its port says so', async () => {
  const hub = await startHub();
  expect(hub.output()).toContain(`http://localhost:${port}/graphql`);
  expect(hub.output()).toContain('night-walkers-farsta');
  expect(hub.output()).toMatch(new RegExp(`Konsol +http://localhost:${port}/\\n`));
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('<div id="console">');
  expect(await viewer(await requestToken(dataDir, 'district-jarva'))).toEqual({
    status: 200,
    partner: 'district-jarva',
  });

  const sameData = run('local/main.ts', [], { HUB_PORT: String(await freePort()) });
  expect(await sameData.exit).toBe(1);
  expect(sameData.output()).toContain(String(hub.child.pid));
  const other = await mkdtemp(join(tmpdir(), 'hub-other-'));
  const samePort = run('local/main.ts', [], { HUB_DATA_DIR: other });
  expect(await samePort.exit).toBe(1);
  expect(samePort.output()).toContain(`Port ${port} is in use`);
  await rm(other, { recursive: true });

  const database = await postmaster();
  hub.child.kill('SIGINT');
  expect(await hub.exit).toBe(0);
  expect(hub.output()).toContain('stopped');
  expect(isAlive(database)).toBe(false);
});

test('after a kill the next start adopts or stops what was left, and has the data still', async () => {
  const killed = await startHub();
  const database = await postmaster();
  killed.child.kill('SIGKILL');
  await killed.exit;
  expect(isAlive(database)).toBe(true);
  const next = await startHub();
  expect(next.output()).not.toContain('base cells');
  expect(await viewer(await requestToken(dataDir, 'lpo-farsta'))).toEqual({
    status: 200,
    partner: 'lpo-farsta',
  });
  next.child.kill('SIGTERM');
  expect(await next.exit).toBe(0);
});

test('what was asked is signed when the hub stops, and can be verified with public keys alone', async () => {
  const hub = await startHub({ HUB_CHECKPOINT_SECONDS: '86400' });
  await viewer(await requestToken(dataDir, 'district-jarva'));
  hub.child.kill('SIGINT');
  expect(await hub.exit).toBe(0);
  const next = await startHub();
  const file = join(dataDir, 'log.ndjson');
  expect((await command('local/log-export.ts', file)).code).toBe(0);
  const verified = await command('log/verify.ts', file, '--keys', join(dataDir, 'log-jwks.json'));
  expect(verified).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Verified: [1-9]/) });
  expect(verified.stdout).not.toContain('No checkpoint vouches');
  next.child.kill('SIGINT');
  expect(await next.exit).toBe(0);
});

test('a further partner is registered, rotates its secret and is removed, while the hub runs', async () => {
  const hub = await startHub();
  const wrong = await command(
    'local/partner.ts',
    'add',
    'library-jarva',
    '--organisation',
    'org:bibliotek',
    '--contact',
    'nobody',
  );
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('--contact');
  const added = await command(
    'local/partner.ts',
    'add',
    'library-jarva',
    '--organisation',
    'org:bibliotek',
    '--name',
    'Biblioteket i Järva (syntetiskt)',
    '--kind',
    'association',
    '--contact',
    'trygghet@bibliotek.example',
    '--purposes',
    'lagesbild',
    '--test',
  );
  expect(added).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\S{20,}\n$/) });
  await delay(500);
  expect(await viewer(await requestToken(dataDir, 'library-jarva'))).toEqual({
    status: 200,
    partner: 'library-jarva',
  });
  const twice = await command(
    'local/partner.ts',
    'add',
    'library-jarva',
    '--organisation',
    'org:bibliotek',
    '--contact',
    'trygghet@bibliotek.example',
  );
  expect(twice.code).toBe(1);

  const basic = (secret: string) => ({
    authorization: `Basic ${btoa(`library-jarva:${encodeURIComponent(secret.trim())}`)}`,
  });
  const ask = (secret: string) =>
    fetch(`http://localhost:${port}/oidc/token`, {
      method: 'POST',
      headers: basic(secret),
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
  const rotated = await command('local/partner.ts', 'rotate', 'library-jarva');
  expect(rotated.code).toBe(0);
  expect((await ask(added.stdout)).status).toBe(401);
  expect((await ask(rotated.stdout)).status).toBe(200);

  const token = await requestToken(dataDir, 'library-jarva');
  expect((await command('local/partner.ts', 'remove', 'library-jarva')).code).toBe(0);
  await delay(500);
  expect((await viewer(token)).status).toBe(403);
  await expect(requestToken(dataDir, 'library-jarva')).rejects.toThrow(/no partner/);
  hub.child.kill('SIGINT');
  expect(await hub.exit).toBe(0);
});
