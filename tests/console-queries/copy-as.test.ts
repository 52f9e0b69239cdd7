import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type CopiedRun, codeOf } from '../../console/pages/queries/copy-as.ts';

const run = promisify(execFile);
const hostile = [
  "it's",
  '"; rm -rf $HOME; `id` $(id) \\',
  'å 😀 \u2028 #(lf) #{x}',
  '\'\'\'\n"""\t$HUB_TOKEN',
] as const;
const copied = (variables: Readonly<Record<string, unknown>>): CopiedRun => ({
  origin: 'http://hub.test',
  id: 'sdn-jarva.brander',
  version: 2,
  variables,
});
const variables = { areas: [...hostile], text: hostile[1], count: 3, only: true, none: null };
const sent = { sharedQuery: 'sdn-jarva.brander', sharedQueryVersion: 2, variables };

test('whatever a value is, the shell hands it to curl as it is', async () => {
  // A curl that prints its last argument, which is the body.
  const code = `curl() { for last; do :; done; printf %s "$last"; }\n${codeOf('curl', copied(variables), 'x')}`;
  const { stdout } = await run('sh', ['-c', code], { env: { HUB_TOKEN: 'secret' } });
  expect(JSON.parse(stdout)).toEqual(sent);
});

test('whatever a value is, JavaScript sends it as it is', async () => {
  const code = `globalThis.fetch = async (_, init) => { console.log(init.body); process.exit(0); };\n${codeOf('javascript', copied(variables), 'x')}`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], {
    env: { HUB_TOKEN: 'secret' },
  });
  expect(JSON.parse(stdout)).toEqual(sent);
});

test('Python has its own words for true, false and nothing', () => {
  const code = codeOf('python', copied({ only: true, not: false, none: null, areas: ['a'] }), 'x');
  expect(code).toContain('"variables": {"only": True, "not": False, "none": None, "areas": ["a"]}');
});

test('R asks at an address that means every value, and nothing to R', () => {
  const code = codeOf('r', copied(variables), 'x');
  const [, text = ''] = /request\("([ -~]*)"\)/.exec(code) ?? [];
  expect(text).not.toMatch(/["\\]/);
  const { pathname, searchParams } = new URL(text);
  expect(pathname).toBe('/shared-queries/sdn-jarva.brander/2.csv');
  expect([...searchParams]).toEqual([
    ...hostile.map((one) => ['areas', one]),
    ['text', hostile[1]],
    ['count', '3'],
    ['only', 'true'],
  ]);
});

test('Power Query gets a list as a list, and quotes by its own rules', () => {
  const m = codeOf('powerquery', copied({ areas: ['a"b', '#(lf)'], to: '2025-12', none: null }), 'x');
  expect(m).toContain('#"areas" = {"a""b", "#(#)(lf)"}');
  expect(m).toContain('#"to" = "2025-12"');
  expect(m).not.toContain('none');
});

test.each(['curl', 'javascript', 'python', 'r', 'powerquery'] as const)(
  'in %s the token is a name, not a token',
  (language) => {
    expect(codeOf(language, copied({}), 'x')).toContain('HUB_TOKEN');
  },
);
