import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema } from 'graphql';
import { expect, inject, test } from 'vitest';
import { roleNames } from '../../local/secrets.ts';
import { addressOf, asOwner } from './databases.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

async function command(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ended> {
  const options = { cwd: root, env: { PATH: process.env.PATH, ...environment } };
  return run(process.execPath, [...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

test("npm run contract prints a partner's contract, and says what is wrong with a purpose", async () => {
  const hub = { HUB_DATA_DIR: inject('hub').dataDir };
  const printed = await command(
    hub,
    'local/contract.ts',
    'traffic-committee',
    '--purpose',
    'kameraplacering',
  );
  expect(printed.code).toBe(0);
  expect(buildSchema(printed.stdout).getType('CameraAssessment')).toBeDefined();
  const wrong = await command(hub, 'local/contract.ts', 'stranger', '--purpose', 'nyfikenhet');
  expect(wrong).toMatchObject({ code: 1, stdout: '' });
  expect(wrong.stderr).toContain('purpose');
  const help = await command(hub, 'local/contract.ts', '--help');
  expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('--purpose') });
});

test("npm run codegen -- --partner writes the types of a partner's contract, and of nothing outside it", async () => {
  const hub = { HUB_DATA_DIR: inject('hub').dataDir };
  const codegen = (...args: readonly string[]) => command(hub, 'local/codegen.ts', ...args);
  const folder = await mkdtemp(join(tmpdir(), 'hub-types-'));
  try {
    const out = join(folder, 'contract.ts');
    const written = await codegen(
      ...['--partner', 'traffic-committee', '--purpose', 'kameraplacering', '--out', out],
    );
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    const types = await readFile(out, 'utf8');
    expect(types).toMatch(/^\/\/ The contract of traffic-committee at .* for kameraplacering\.\n/);
    expect(types).toContain('export type CameraAssessment = {');
    // It is TypeScript that a client can be written against.
    await writeFile(
      join(folder, 'client.ts'),
      "import type { CameraSite } from './contract.ts';\nexport const id = (site: CameraSite): string => site.id;\n",
    );
    const flags = ['--noEmit', '--strict', '--allowImportingTsExtensions', '--types', '', '--ignoreConfig'];
    const compiled = await command(
      {},
      join(root, 'node_modules/typescript/bin/tsc'),
      ...flags,
      join(folder, 'client.ts'),
    );
    expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
  } finally {
    await rm(folder, { recursive: true });
  }
  const printed = await codegen('--partner', 'stranger', '--purpose', 'lagesbild');
  expect(printed.stdout).toContain('export type Area = {');
  expect(printed.stdout).not.toMatch(/Camera|JointBriefing|OrderGuardDeployment/);
});

test('npm run codegen says what is wrong, and writes nothing then', async () => {
  const hub = { HUB_DATA_DIR: inject('hub').dataDir };
  const wrong: readonly [readonly string[], RegExp][] = [
    [['--partner', 'nobody'], /There is no partner nobody\. The partners are: .*stranger/],
    [['--partner', 'stranger', '--purpose', 'kameraplacering'], /purpose is not permitted/],
    [['--partner', 'stranger', '--purpose', 'nyfikenhet'], /purpose is not a code of the register/],
    [['--purpose', 'lagesbild'], /go with --partner/],
    [['--partners', 'stranger'], /--partners/],
  ];
  for (const [args, message] of wrong) {
    expect(await command(hub, 'local/codegen.ts', ...args)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
  }
  const elsewhere = { HUB_DATA_DIR: join(inject('hub').dataDir, 'none') };
  const stopped = await command(elsewhere, 'local/codegen.ts', '--partner', 'stranger');
  expect(stopped).toMatchObject({ code: 1, stderr: expect.stringContaining('npm start') });
  const help = await command(hub, 'local/codegen.ts', '--help');
  expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('--partner <partner>') });
});

test("npm run accept keeps a provider's list: adds, withdraws, restores, and refuses what is no version", async () => {
  const police = {
    HUB_DATABASE_URL: addressOf('police', roleNames.serving('police')),
    HUB_OWNER_DATABASE_URL: addressOf('police', roleNames.owner('police')),
  };
  const accept = (...args: readonly string[]) => command(police, 'subgraphs/accept.ts', ...args);
  const digest = 'a'.repeat(64);
  const line = async () =>
    (await accept('list')).stdout.split('\n').find((one) => one.startsWith(digest)) ?? null;
  try {
    expect(await line()).toBeNull();
    expect((await accept('add', digest, 'org:polismyndigheten')).code).toBe(0);
    expect(await line()).toBe(`${digest} org:polismyndigheten`);
    await accept('withdraw', digest, 'org:polismyndigheten');
    expect(await line()).toBe(`${digest} org:polismyndigheten withdrawn`);
    await accept('restore', digest, 'org:polismyndigheten');
    expect(await line()).toBe(`${digest} org:polismyndigheten`);
    expect((await accept('add', 'abc', 'org:polismyndigheten')).code).toBe(1);
    expect((await accept('withdraw', 'b'.repeat(64), 'org:polismyndigheten')).code).toBe(1);
  } finally {
    const sql = asOwner('police');
    await sql`delete from signed_version where digest = ${digest}`;
    await sql.end();
  }
});

test('npm run log:erase says what is missing of the rule, and what would be erased', async () => {
  const hub = { HUB_DATA_DIR: inject('hub').dataDir };
  const rule = { HUB_LOG_RETENTION_DAYS: '365', HUB_LOG_RETENTION_BY: 'arkivansvarig' };
  const undecided = await command({ ...hub, ...rule }, 'local/log-erase.ts');
  expect(undecided).toMatchObject({ code: 1, stdout: '' });
  expect(undecided.stderr).toContain('HUB_LOG_RETENTION_DECISION is not set');
  const decided = { ...hub, ...rule, HUB_LOG_RETENTION_DECISION: 'KS 2026/17' };
  const dry = await command(decided, 'local/log-erase.ts', '--dry-run');
  expect(dry).toMatchObject({ code: 0, stdout: 'Nothing is old enough to be erased.\n' });
  const done = await command(decided, 'local/log-erase.ts');
  expect(done).toMatchObject({ code: 0, stdout: '0 records erased by KS 2026/17.\n' });
});
