import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operationsOfAllPages, operationsOfPages, pagesOf } from '../../console/pages/log/operations.ts';

/** The operations that the documents under a folder of the console define. */
const definedIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('queries.graphql'))
    .flatMap((path) => [
      ...readFileSync(join(folder, path), 'utf8').matchAll(/^(?:query|mutation|subscription) (\w+)/gm),
    ])
    .flatMap(([, name]) => name ?? []);

test('each page of the console is known by all its operations, and by no others', () => {
  for (const [page, operations] of Object.entries(operationsOfPages))
    expect([page, [...operations].sort()]).toEqual([
      page,
      [...new Set(definedIn(join('console/pages', page)))].sort(),
    ]);
});

test('every operation of the console is told as a page’s or as the whole console’s', () => {
  const all = definedIn('console');
  expect(all.length).toBeGreaterThan(80);
  const untold = all.filter((name) => pagesOf(name).length === 0 && !operationsOfAllPages.includes(name));
  expect(untold).toEqual([]);
});

test('an operation of two pages is told as both’s, and another’s operation as nobody’s', () => {
  expect(pagesOf('Coordinators')).toEqual(['start', 'work']);
  expect(pagesOf('MapChosen')).toEqual(['map']);
  expect(pagesOf('MinEgenFraga')).toEqual([]);
});
