import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asAdministrator } from '../scenario/databases.ts';
import { type ConsoleBrowser, openBrowser, signIn } from './browser.ts';
import { whileSilent, whileSuspended } from './what-changes.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

/** The police's figures of Järva's districts, which the district has by its local agreement. */
const figures = '/karta?indikator=police.reported-offences.person';
const shown = (page: Page) => page.getByRole('row', { name: /Tensta/ }).first();
const openFigures = async (expected?: RegExp) => {
  const page = await browser.openAs('analytiker-jarva', figures, {
    purpose: 'lagesbild',
    ...(expected ? { expected } : {}),
  });
  await page.goto(figures);
  await shown(page).waitFor();
  return page;
};

test('a page that is open when an agreement is suspended shows its figures for two seconds at most', async () => {
  const page = await openFigures();
  await whileSuspended(async (began) => {
    await shown(page).waitFor({ state: 'detached' });
    expect(performance.now() - began).toBeLessThan(2_000);
    await page.getByText('Det du får se har ändrats').waitFor();
  });
  // What is given again comes back by itself.
  await shown(page).waitFor();
});

test('a hub that has fallen silent is told of, figures go, and come back with it', {
  timeout: 60_000,
}, async () => {
  const page = await openFigures();
  await whileSilent(async () => {
    await page.getByText('Kontakten med navet är bruten').first().waitFor({ timeout: 15_000 });
    await shown(page).waitFor({ state: 'detached' });
  });
  await page
    .getByText('Kontakten med navet är bruten')
    .first()
    .waitFor({ state: 'detached', timeout: 15_000 });
  await shown(page).waitFor();
});

test('a provider that does not answer is named, and its figures come when it is back', {
  timeout: 60_000,
}, async () => {
  const administrator = asAdministrator();
  const page = await browser.openAs('analytiker-jarva', '/', { purpose: 'lagesbild' });
  await administrator`alter database hub_police with allow_connections false`;
  await administrator`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'hub_police'`;
  try {
    await page.goto(figures);
    await page.getByText('Polisen svarar inte').first().waitFor({ timeout: 20_000 });
  } finally {
    await administrator`alter database hub_police with allow_connections true`;
    await administrator.end();
  }
  await shown(page).waitFor({ timeout: 25_000 });
});

test('a token that runs out during work is renewed in silence', async () => {
  const page = await openFigures();
  const renewed = page.waitForRequest((request) => request.url().endsWith('/oidc/token'));
  // To the page it is an hour later.
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Dataprodukter' }).click();
  expect((await renewed).postData()).toContain('grant_type=refresh_token');
  await page.getByRole('heading', { level: 1, name: 'Dataprodukter' }).waitFor();
  expect(await page.getByText('Inloggningen har gått ut').count()).toBe(0);
});

test('when the session is over, what was typed stays, and a login in a window of its own goes on with it', async () => {
  const page = await browser.openAs('samordnare-jarva', '/', {
    purpose: 'lagesbild',
    expected: /status of 40[01]/,
  });
  await page.goto('/atkomst');
  const typed = '{ viewer { partner } } # skrivet före';
  await page.getByRole('tab', { name: /Förklara/ }).click();
  const field = page.getByRole('textbox', { name: 'GraphQL-fråga' });
  await field.fill(typed);
  // The token is refused, and the provider has forgotten the session.
  await page.context().clearCookies();
  const refused = { errors: [{ message: '', extensions: { code: 'TOKEN_EXPIRED' } }] };
  await page.route('**/graphql', (route) => route.fulfill({ status: 401, json: refused }));
  await page.route('**/oidc/token', (route) =>
    route.request().postData()?.includes('refresh_token')
      ? route.fulfill({ status: 400, json: { error: 'invalid_grant' } })
      : route.continue(),
  );
  await page.getByRole('button', { name: 'Förklara', exact: true }).click();
  await page.getByText('Inloggningen har gått ut').first().waitFor();
  expect(await field.inputValue()).toBe(typed);
  await page.unroute('**/graphql');
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Logga in igen' }).click(),
  ]);
  await opened.getByLabel('Användarnamn').waitFor();
  await signInWindow(opened, 'samordnare-jarva');
  await page.getByText('Inloggningen har gått ut').first().waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe(typed);
  // What could not be asked is asked now.
  await page
    .getByText(/viewer\.partner|Query\.viewer/)
    .first()
    .waitFor();
});

test('another person who logs in there gets none of what the first had on the page, whatever it holds back', async () => {
  const page = await browser.openAs('analytiker-lpo-jarva', '/', {
    purpose: 'lagesbild',
    expected: /status of 40[01]/,
  });
  await page.goto('/fragor/ny');
  const field = page.getByLabel('Dokument (GraphQL)');
  await field.fill('query Skriven { viewer { partner } }');
  const kept = () => page.evaluate(() => JSON.stringify(sessionStorage));
  await expect.poll(kept).toContain('Skriven');
  await page.context().clearCookies();
  const refused = { errors: [{ message: '', extensions: { code: 'TOKEN_EXPIRED' } }] };
  await page.route('**/graphql', (route) => route.fulfill({ status: 401, json: refused }));
  await page.route('**/oidc/token', (route) =>
    route.request().postData()?.includes('refresh_token')
      ? route.fulfill({ status: 400, json: { error: 'invalid_grant' } })
      : route.continue(),
  );
  await field.press('End');
  await field.pressSequentially(' ');
  await page.getByText('Inloggningen har gått ut').first().waitFor();
  await page.unroute('**/graphql');
  // Whoever is asked whether to leave the page stays.
  page.on('dialog', (question) => question.dismiss());
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Logga in igen' }).click(),
  ]);
  await opened.getByLabel('Användarnamn').waitFor();
  await signInWindow(opened, 'samordnare-jarva');
  await field.waitFor({ state: 'detached' });
  await expect.poll(kept).not.toContain('Skriven');
});

/** Hides a page, or shows it again, and says what its first frame afterwards shows of an element. */
const turn = (page: Page, visibility: 'hidden' | 'visible', text: string) =>
  page.evaluate(
    async ([to, sought]) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => to });
      document.dispatchEvent(new Event('visibilitychange'));
      await Promise.resolve();
      return document.body.innerText.includes(sought);
    },
    [visibility, text] as const,
  );

test('a page that was hidden for longer than its figures are trusted does not show them when it is seen again', async () => {
  const page = await openFigures(/scope|ERR_FAILED/);
  expect(await turn(page, 'hidden', 'Tensta')).toBe(true);
  // Seen again soon, it shows them still.
  expect(await turn(page, 'visible', 'Tensta')).toBe(true);
  await page.route('**/graphql/scope', (route) => route.abort());
  await turn(page, 'hidden', 'Tensta');
  // Timers stand still in a page that is frozen; the clock does not.
  await page.clock.setSystemTime(Date.now() + 6_000);
  expect(await turn(page, 'visible', 'Tensta')).toBe(false);
  // Nor does another failure make them trusted again.
  await page.getByText('Kontakten med navet är bruten').first().waitFor();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await shown(page).count()).toBe(0);
  await page.unroute('**/graphql/scope');
  await shown(page).waitFor({ timeout: 15_000 });
});

test('figures go while the page is hidden', async () => {
  const page = await openFigures();
  expect(await turn(page, 'hidden', 'Tensta')).toBe(true);
  await shown(page).waitFor({ state: 'detached', timeout: 8_000 });
  await turn(page, 'visible', 'Tensta');
  await shown(page).waitFor();
});

/** Logs in where the window closes by itself. */
async function signInWindow(window: Page, account: string): Promise<void> {
  const closed = window.waitForEvent('close');
  await signIn(window, account).catch((error: unknown) => {
    if (!window.isClosed()) throw error;
  });
  await closed.catch(() => {});
}
