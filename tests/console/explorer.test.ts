import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const queryEditor = (page: Page) => page.getByRole('region', { name: 'Query Editor' });
const answer = (page: Page) => page.getByRole('region', { name: 'Result Window' });
const run = (page: Page) => page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();

/** Writes a query in place of what is there. */
async function write(page: Page, query: string): Promise<void> {
  // At its beginning: the middle of a long line lies behind the button that runs it.
  await queryEditor(page)
    .locator('.CodeMirror-line')
    .first()
    .click({ position: { x: 4, y: 6 } });
  await page.keyboard.press('Control+a');
  // As pasted: typed text would have its brackets closed by the editor.
  await page.keyboard.insertText(query);
}

async function choosePurpose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Ändamål:/ }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

const example = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'Delade frågor som exempel' }).click();
  await page.getByRole('menuitem', { name }).click();
};

test('an analyst’s schema is the contract of the chosen purpose: what no agreement gives for it is not in it', async () => {
  const page = await browser.openAs('analytiker-jarva', '/utforska', { purpose: 'lagesbild' });
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const docs = page.getByRole('region', { name: 'Documentation Explorer' });
  await docs.getByRole('link', { name: 'Query', exact: true }).first().click();
  await docs.getByRole('link', { name: 'indicators', exact: true }).waitFor();
  expect(await docs.getByRole('link', { name: 'cameraSites', exact: true }).count()).toBe(0);

  // What is written stays when the schema is another.
  await write(page, '{ cameraSites(first: 1) { edges { node { id } } } }');
  await page.locator('.CodeMirror-lint-mark-error').first().waitFor();
  await choosePurpose(page, 'Platssamverkan');
  await page.locator('.CodeMirror-lint-mark-error').first().waitFor({ state: 'detached' });
  expect(await queryEditor(page).innerText()).toContain('cameraSites(first: 1)');
  await docs.getByRole('link', { name: 'cameraSites', exact: true }).waitFor();
});

test('a shared query is an example that runs, what was denied is said in words, and its receipt is verified', async () => {
  const page = await browser.openAs('samordnare-jarva', '/utforska', { purpose: 'lagesbild' });
  await queryEditor(page).getByText('viewer').waitFor();
  await example(page, 'Lägesbild för område');
  await queryEditor(page).getByText('LagesbildForOmrade').waitFor();
  expect(await queryEditor(page).innerText()).not.toContain('@');
  const asked = page.waitForRequest((request) => request.postData()?.includes('LagesbildForOmrade') ?? false);
  await run(page);
  const request = await asked;
  expect(await request.headerValue('hub-purpose')).toBe('lagesbild');
  await answer(page).getByText('"Samtliga brott, anmälda"').first().waitFor();
  const told = page.getByRole('region', { name: 'Svaret i ord' });
  await told.getByText('Kvitto:').waitFor();

  await write(page, '{ cameraSites(first: 1) { edges { node { id } } } }');
  await run(page);
  await told.getByText('PURPOSE_NOT_COVERED').waitFor();
  await answer(page).getByText('"cameraSites"').first().waitFor();
  await told.getByRole('link', { name: /^[0-9a-f-]{36}$/ }).click();
  await page.getByRole('dialog').getByText('Kvittot stämmer', { exact: true }).waitFor({ timeout: 15_000 });
});

test('an answer goes with the purpose that it was given for, also when that is chosen again', async () => {
  const page = await browser.openAs('samordnare-jarva', '/utforska', { purpose: 'lagesbild' });
  await queryEditor(page).getByText('viewer').waitFor();
  await run(page);
  await answer(page).getByText('Järva stadsdelsnämnd').first().waitFor();
  await choosePurpose(page, 'Uppföljning');
  await page.getByText('Svaret visas inte längre').waitFor();
  await answer(page).getByText('Järva stadsdelsnämnd').first().waitFor({ state: 'detached' });
  await choosePurpose(page, 'Lägesbild');
  await page.getByRole('button', { name: /^Ändamål: Lägesbild/ }).waitFor();
  expect(await answer(page).innerText()).not.toContain('Järva');
  expect(await queryEditor(page).innerText()).toContain('viewer');
});

test('an analyst’s token and variables are in no storage; the text of the query is there for its writer until the tab is closed', async () => {
  const page = await browser.openAs('samordnare-jarva', '/utforska', { purpose: 'lagesbild' });
  const asked = page.waitForRequest((request) => request.postData()?.includes('TyckTill') ?? false);
  await queryEditor(page).getByText('viewer').waitFor();
  await example(page, 'Tyck till i område');
  await page.getByRole('region', { name: 'Variables' }).getByText('areas').waitFor();
  await run(page);
  const token = (await (await asked).headerValue('authorization'))?.replace('Bearer ', '') ?? '';
  expect(token.length).toBeGreaterThan(100);
  await answer(page).getByText('"indicators"').first().waitFor();
  // Longer than GraphiQL waits before it keeps anything.
  await page.waitForTimeout(700);
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases,
      cookies: document.cookie,
    };
  });
  const text = JSON.stringify(kept);
  expect(text).not.toContain(token);
  for (const part of token.split('.')) expect(text).not.toContain(part);
  expect(text).not.toMatch(/[Bb]earer|authorization|sthlm:/);
  expect(Object.keys(kept.local).filter((key) => key.startsWith('graphiql'))).toEqual([]);
  expect(kept.session['hub.explorer-query']).toContain('TyckTill');
  expect(kept.databases).toEqual([]);
  expect(await page.locator('body').innerText()).not.toContain(token.slice(0, 40));

  await page.reload();
  await queryEditor(page).getByText('TyckTill').waitFor();
  // Another person's text, there before the page is, is not shown.
  await page.addInitScript(() => {
    if (self !== top) return;
    sessionStorage.setItem('hub.explorer-query', JSON.stringify({ account: 'other', query: '{ secret }' }));
  });
  await page.reload();
  await queryEditor(page).getByText('viewer').waitFor();
});

test('a description in the schema is shown as text, and the page still refuses markup', async () => {
  const page = await browser.openAs('samordnare-jarva', '/', { purpose: 'lagesbild' });
  await page.route('**/contract.graphql**', async (route) => {
    const response = await route.fetch();
    const hostile =
      '"""\nWho <img src=x onerror=alert(1)> asks, see https://elsewhere.example\n"""\ntype Query';
    const sdl = (await response.text()).replace(/(?:"""[^"]*"""\s*)?^type Query/m, hostile);
    await route.fulfill({ response, body: sdl });
  });
  await page.goto('/utforska');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const docs = page.getByRole('region', { name: 'Documentation Explorer' });
  await docs.getByRole('link', { name: 'Query', exact: true }).first().click();
  await docs.getByText('Who <img src=x onerror=alert(1)> asks').waitFor();
  expect(await docs.locator('img').count()).toBe(0);
  expect(await docs.getByRole('link', { name: /elsewhere/ }).count()).toBe(0);
});

test('who has no mouse gets out of the editor by Tab', async () => {
  const page = await browser.openAs('samordnare-jarva', '/utforska', { purpose: 'lagesbild' });
  await queryEditor(page).getByText('viewer').click();
  const inQuery = () =>
    page.evaluate(
      () => document.activeElement?.closest('section')?.getAttribute('aria-label') === 'Query Editor',
    );
  expect(await inQuery()).toBe(true);
  for (let presses = 0; presses < 8 && (await inQuery()); presses += 1) await page.keyboard.press('Tab');
  expect(await inQuery()).toBe(false);
});

test.each([
  ['sv', 'light', 1280],
  ['en', 'dark', 360],
] as const)(
  'nobody is shut out of the explorer with its documentation and an answer: %s, %s, %i',
  {
    timeout: 60_000,
  },
  async (language, theme, width) => {
    const viewport = { width, height: 900 };
    const page = await browser.openAs('samordnare-jarva', '/', {
      purpose: 'lagesbild',
      language,
      theme,
      viewport,
    });
    await page.goto('/utforska');
    await queryEditor(page).getByText('viewer').waitFor();
    await run(page);
    await answer(page).getByText('Järva stadsdelsnämnd').first().waitFor();
    const found = [...(await axe(page))];
    await screenshot(page, `explorer-${width}-${theme}`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('region', { name: 'Documentation Explorer' }).waitFor();
    found.push(...(await axe(page)));
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);
