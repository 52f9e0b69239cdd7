import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { requestToken } from '../../local/token.ts';
import { type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

const { dataDir } = inject('hub');
let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

test('a developer asks under a pasted token, reads the schema, and leaves no token behind', async () => {
  // Before there is a token the schema is refused, which the browser says aloud.
  const page = await browser.open('/graphiql', { expected: /^console: .* 401 .*\/graphql\)/ });
  const token = await requestToken(dataDir, 'district-jarva');
  const headers = page.getByRole('region', { name: 'Headers' }).getByRole('textbox');
  await headers.press('ControlOrMeta+a');
  await headers.fill(JSON.stringify({ Authorization: `Bearer ${token}`, 'Hub-Purpose': 'lagesbild' }));
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const result = page.getByRole('region', { name: 'Operation Response' }).or(page.locator('.result-window'));
  await result.getByText('"district-jarva"').first().waitFor();
  await page.getByRole('button', { name: /^Re-fetch GraphQL schema/ }).click();
  await page.getByRole('button', { name: /^Show Documentation Explorer/ }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).first().click();
  await page.getByText('The questions that a partner may put to the hub').waitFor();
  await screenshot(page, 'graphiql');
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  expect(kept).toContain('graphiql:');
  expect(kept).not.toContain(token.slice(0, 40));
});
