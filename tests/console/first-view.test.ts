import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axe, type ConsoleBrowser, openBrowser, screenshot, signIn } from './browser.ts';

const { origin } = inject('hub');
let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

/** The most that the scripts of the first view may weigh, gzipped. */
const budget = 350_000;

const shell = async (page: Page) => {
  await page.getByRole('banner').waitFor();
  await page.getByRole('navigation', { name: 'Sidor' }).waitFor();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
};

test('somebody signs in through the issuer and stands in the console, whose scripts are light', async () => {
  const page = await browser.open('/');
  await signIn(page, 'samordnare-jarva');
  await shell(page);
  const scripts = new Set<string>();
  const keep = (response: Response) => {
    if (response.request().resourceType() === 'script') scripts.add(response.url());
  };
  // Signed in already, the page is opened as on any other day: by way of the issuer, without a question.
  page.on('response', keep);
  await page.reload();
  await shell(page);
  page.off('response', keep);
  const weights = await Promise.all(
    [...scripts].map(async (url) => ({ url, gzipped: gzipSync(await (await fetch(url)).bytes()).length })),
  );
  const sum = weights.reduce((total, { gzipped }) => total + gzipped, 0);
  console.log(`first view: ${weights.length} scripts, ${sum} bytes gzipped`);
  expect(weights.length).toBeGreaterThan(1);
  expect(weights.map(({ url }) => url).join()).not.toMatch(/graphiql|codemirror/i);
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThan(budget);
});

test('tokens are in the memory of the page alone: no script reads them from what the browser keeps', async () => {
  const page = await browser.open('/');
  const tokens: string[] = [];
  page.context().on('response', async (response) => {
    if (!response.url().endsWith('/oidc/token')) return;
    const given: Record<string, unknown> = await response.json();
    for (const name of ['access_token', 'refresh_token', 'id_token']) tokens.push(String(given[name]));
  });
  await signIn(page, 'samordnare-jarva');
  await shell(page);
  await expect.poll(() => tokens.length).toBe(3);
  expect(tokens).not.toContain('undefined');
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    address: location.href,
    before: document.referrer,
    state: JSON.stringify(history.state),
    window: name,
  }));
  const text = JSON.stringify(kept);
  for (const token of tokens) expect(text).not.toContain(token.slice(0, 40));
  expect(text).not.toMatch(/eyJ[\w-]+\.eyJ|[?&]code=/);
  expect(kept).toMatchObject({ cookies: '', databases: [], caches: [], workers: 0 });
  for (const key of [...Object.keys(kept.local), ...Object.keys(kept.session)]) expect(key).toMatch(/^hub\./);
});

test.each([
  ['light', 1280],
  ['light', 360],
  ['dark', 1280],
  ['dark', 360],
] as const)('the login and the console are well for everybody, %s at %i pixels', async (theme, width) => {
  const viewport = { width, height: 780 };
  // The browser says aloud that a login was refused.
  const page = await browser.open('/', {
    theme,
    viewport,
    expected: /^console: .* 403 .*\/oidc\/interaction\//,
  });
  await page.emulateMedia({ colorScheme: theme });
  const well = async (name: string) => {
    await screenshot(page, `${name}-${theme}-${width}`);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  };
  const ask = page.getByRole('button', { name: 'Logga in' });
  await ask.waitFor();
  await well('welcome');
  await ask.click();
  await page.getByLabel('Användarnamn').waitFor();
  await well('login');
  await page.getByLabel('Användarnamn').fill('samordnare-jarva');
  await page.getByLabel('Lösenord').fill('not the password');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('alert').waitFor();
  await well('login-refused');
  await signIn(page, 'samordnare-jarva');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await well('shell');
});

test('who signs out stands before a login that does ask, and the pages are of no more use', async () => {
  const page = await browser.openAs('samordnare-jarva', '/');
  await shell(page);
  await page.getByRole('button', { name: /Samordnare, Järva/ }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByRole('heading', { name: 'Logga ut' }).waitFor();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.waitForURL(`${origin}/`);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByLabel('Användarnamn').waitFor();
});

test('who signs out leaves nothing in the tab, and no token in an address', async () => {
  const page = await browser.open('/', { purpose: 'lagesbild' });
  const addresses: string[] = [];
  const tokens: string[] = [];
  page.context().on('request', (request) => addresses.push(request.url()));
  page.context().on('response', async (response) => {
    if (!response.url().endsWith('/oidc/token')) return;
    const given: Record<string, unknown> = await response.json();
    for (const name of ['access_token', 'refresh_token', 'id_token']) tokens.push(String(given[name]));
  });
  await signIn(page, 'analytiker-jarva');
  await page.goto('/karta?indikator=police.reported-offences.person');
  const figures = page.getByRole('row', { name: /Tensta/ });
  await figures.first().waitFor();
  await page.evaluate(() => {
    sessionStorage.setItem('hub.query-text:new', '{ viewer { partner } }');
    sessionStorage.setItem('hub.explain', '{}');
  });
  await page.getByRole('button', { name: /Analytiker, Järva/ }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByRole('heading', { name: 'Logga ut' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Logga in' }).waitFor();
  expect(await figures.count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(tokens.length).toBeGreaterThanOrEqual(3);
  const text = addresses.join('\n');
  expect(text).toContain('client_id=');
  for (const token of tokens) expect(text).not.toContain(token);
});

test('who signs out while the issuer is away stands signed out all the same', async () => {
  const page = await browser.openAs('samordnare-jarva', '/', { expected: /openid-configuration/ });
  await shell(page);
  await page.route('**/.well-known/openid-configuration', (route) => route.abort());
  await page.getByRole('button', { name: /Samordnare, Järva/ }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByRole('button', { name: 'Logga in' }).waitFor();
  expect(new URL(page.url()).origin).toBe(origin);
  await page.reload();
  await page.getByRole('button', { name: 'Logga in' }).waitFor();
  expect(await page.getByRole('navigation', { name: 'Sidor' }).count()).toBe(0);
});

test('a page that the browser brings back whole is begun anew', async () => {
  const page = await browser.openAs('samordnare-jarva', '/');
  await shell(page);
  const begun = page.waitForEvent('load');
  await page.evaluate(() => {
    setTimeout(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  });
  await begun;
});
