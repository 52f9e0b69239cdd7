import { buildSchema } from 'graphql';
import { expect, inject, test } from 'vitest';
import { roleNames } from '../../local/secrets.ts';
import { command } from './command.ts';
import { addressOf, asOwner } from './databases.ts';

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
