import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkpointSettings, gatewaySettings, subgraphSettings } from '../config.ts';
import { coveragePage, errorsPage, settingsPage } from '../docs/generate.ts';
import { importSettings, localSettings, publishSettings, retentionSettings } from '../local/config.ts';
import packageJson from '../package.json' with { type: 'json' };
import { errorCatalogue } from '../schema/errors.ts';
import { rows } from './coverage/rows.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What stands as code in the first column of a page's tables, in order. */
const listed = (page: string): readonly string[] =>
  [...page.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name ?? '');

test('every error that a partner can receive is documented, and no other', () => {
  const page = read('docs/errors.md');
  expect(page).toBe(errorsPage());
  expect(listed(page)).toEqual(Object.keys(errorCatalogue));
});

test('every setting that a part reads is documented by part, and no other', () => {
  const page = read('docs/settings.md');
  expect(page).toBe(settingsPage());
  expect(listed(page)).toEqual(
    [
      gatewaySettings,
      subgraphSettings,
      checkpointSettings,
      retentionSettings,
      importSettings,
      publishSettings,
      localSettings,
    ].flatMap(Object.keys),
  );
});

test('every row of the safety programme’s inventory is on the page of its coverage, which is made from the tests', () => {
  const page = read('docs/coverage.md');
  expect(page).toBe(coveragePage());
  const listedRows = [...page.matchAll(/^\| ([A-M]\d\d) +\|/gm)].map(([, id]) => id);
  expect(listedRows).toHaveLength(308);
  expect(listedRows).toEqual(rows.map(({ id }) => id));
});

test('every dependency has a line in a decision record, and no line is without its dependency', () => {
  const documented = listed(read('docs/decisions/0001-dependencies.md'));
  const installed = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.devDependencies)];
  expect([...documented].sort()).toEqual(installed.sort());
});

test('every decision record is in the index', () => {
  const records = globSync('[0-9]*.md', { cwd: join(root, 'docs/decisions') }).sort();
  const index = read('docs/decisions/README.md');
  expect(records.length).toBeGreaterThan(0);
  expect([...index.matchAll(/\]\((\d{4}-[^)]+\.md)\)/g)].map(([, file]) => file)).toEqual(records);
});

test('every relative link in the project’s papers leads to something', () => {
  const papers = [...globSync('*.md', { cwd: root }), ...globSync('docs/**/*.md', { cwd: root })];
  const broken = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g)].flatMap(([, target = '']) =>
      existsSync(join(root, dirname(paper), target)) ? [] : `${paper}: ${target}`,
    ),
  );
  expect(papers.length).toBeGreaterThan(5);
  expect(broken).toEqual([]);
});
