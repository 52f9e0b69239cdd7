import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { readOdrl } from '../policy/odrl-reader.ts';
import { ask } from './ask.ts';

const run = promisify(execFile);

async function document(...args: readonly string[]) {
  const options = {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env.PATH, HUB_DATA_DIR: inject('hub').dataDir },
    maxBuffer: 16 * 1024 * 1024,
  };
  return run(process.execPath, ['local/document.ts', ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

test('npm run agreement prints a version as text, as ODRL and as the bytes that are signed', async () => {
  const local = 'agreement:local:jarva:jarva/2';
  const { versions } = (
    await ask('district-jarva', {
      query: '{ agreement(id: "agreement:local:jarva:jarva") { versions { number digest } } }',
    })
  ).data.agreement;
  const { digest } = versions.find(({ number }: { number: number }) => number === 2);
  const text = await document('agreement', 'district-jarva', local);
  expect(text).toMatchObject({ code: 0, stderr: '' });
  expect(text.stdout).toContain('## Kontrollsumma');
  expect(text.stdout).toContain(digest);
  const json = await document('agreement', 'district-jarva', local, '--format', 'json');
  expect(createHash('sha256').update(json.stdout).digest('hex')).toBe(digest);
  const odrl = await document('agreement', 'district-jarva', local, '--format', 'odrl');
  expect(readOdrl(odrl.stdout).digest).toBe(digest);
  const whatIf = await document(
    'agreement',
    'district-jarva',
    'agreement:local:jarva:jarva',
    '--format',
    'what-if',
  );
  expect(whatIf.stdout).toContain('# Vad versionen ändrar');
});

test('npm run processing-register prints what the partner may read', async () => {
  const printed = await document('processing-register', 'district-jarva', 'org:sdn-jarva');
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  expect(printed.stdout).toContain('# Registerförteckning: Järva stadsdelsnämnd');
  expect(printed.stdout).not.toContain('agreement:local:farsta');
});

test('both say how they are used', async () => {
  expect(await document('agreement', '--help')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('npm run processing-register -- <partner>'),
  });
});

test.each([
  [
    'what is forbidden looks as what is not there',
    ['agreement', 'district-jarva', 'agreement:local:farsta:farsta'],
  ],
  ['a version that is not there', ['agreement', 'district-jarva', 'agreement:stad-polis/99']],
  [
    'what-if of an agreement of others',
    ['agreement', 'lpo-jarva', 'agreement:stad-polis', '--format', 'what-if'],
  ],
  ['an unknown format', ['agreement', 'lpo-jarva', 'agreement:stad-polis', '--format', 'pdf']],
  ['an unknown partner', ['agreement', 'nobody', 'agreement:stad-polis']],
  ['no agreement', ['agreement', 'lpo-jarva']],
  ['no command', []],
])('%s prints nothing, and says what is wrong', async (_, args) => {
  const refused = await document(...args);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/\.\n$/);
});
