import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, inject, test } from 'vitest';
import { roleNames } from '../../local/secrets.ts';
import { command } from './command.ts';
import { addressOf, asOwner } from './databases.ts';

const root = join(import.meta.dirname, '../..');

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

const police = {
  HUB_DATABASE_URL: addressOf('police', roleNames.serving('police')),
  HUB_OWNER_DATABASE_URL: addressOf('police', roleNames.owner('police')),
};

test("npm run accept keeps a provider's list as the owner of its database, and says what is wrong", async () => {
  const accept = (...args: readonly string[]) => command(police, 'subgraphs/accept.ts', ...args);
  const digest = 'a'.repeat(64);
  try {
    expect(await accept('add', digest, 'org:polismyndigheten')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await accept('list')).stdout).toContain(`${digest} org:polismyndigheten on paper\n`);
    const wrong = await accept('add', 'abc', 'org:polismyndigheten');
    expect(wrong).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('64') });
    expect(wrong.stderr).not.toContain('    at ');
    const { HUB_OWNER_DATABASE_URL: _, ...serving } = police;
    const refused = await command(serving, 'subgraphs/accept.ts', 'list');
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('OWNER') });
    expect((await command({}, 'subgraphs/accept.ts')).stdout).toContain('npm run accept -- pin');
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

test('npm run publish finds the database of the embedded hub that hosts the indicator, and says what is wrong', async () => {
  const hub = { HUB_DATA_DIR: inject('hub').dataDir };
  const publish = (...args: readonly string[]) => command(hub, 'local/publish.ts', ...args);
  expect(await publish('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--revise') });
  for (const indicator of ['police.shootings.total', 'region.transit-incidents.total']) {
    expect(await publish('--indicator', indicator, '--to', '2026-06')).toEqual({
      code: 1,
      stdout: '',
      stderr: '2026-06 is published already. Revise it with --revise.\n',
    });
  }
  // Rounded figures are published under the key that the hub made at its first start, and under no other.
  const rounded = ['--indicator', 'city.tyck-till.litter', '--to', '2026-06'];
  const final = [...rounded, '--preliminary-from', 'none', '--dry-run'];
  expect(await publish(...final)).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing was') });
  const other = { ...hub, HUB_ROUNDING_KEY: 'somebody else made this one, of 32 letters' };
  expect(await command(other, 'local/publish.ts', ...final)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('rounded under another key'),
  });
  const nowhere = await command({ HUB_DATA_DIR: join(tmpdir(), 'no-hub') }, 'local/publish.ts', '--verify');
  expect(nowhere).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('npm start') });
});
