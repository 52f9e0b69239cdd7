import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { AxeResults } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  chromium as driver,
  type Locator,
  type Page,
} from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/** How a page is opened: what its person has chosen before, and on what it is shown. */
export type OpenOptions = {
  readonly purpose?: string;
  /** Whether the console asks for a purpose where none is chosen, as it does once; not unless said. */
  readonly asksForPurpose?: boolean;
  readonly language?: 'sv' | 'en';
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Faults that the test is about, by their line; any other fails the test. */
  readonly expected?: RegExp;
};

/** A browser whose pages fail the test that opened them for whatever goes wrong in them. */
export type ConsoleBrowser = AsyncDisposable & {
  /** Opens a page of the console with nobody signed in. */
  open(path: string, options?: OpenOptions): Promise<Page>;
  /** Opens a page of the console as somebody who signs in through the issuer's page. */
  openAs(account: string, path: string, options?: OpenOptions): Promise<Page>;
};

/**
 * One Chromium for a test file. A page and what it keeps end with the test that opened it, and fail it for any error
 * in the browser's console, uncaught exception, breach of the content security policy or request to another origin.
 */
export async function openBrowser(): Promise<ConsoleBrowser> {
  const browser = await driver.launch({
    executablePath: await chromium.executablePath(),
    // Not the package's own: they switch off the web's security, which is what is tested.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
  const open = async (path: string, options: OpenOptions = {}) => {
    const page = await openWatched(browser, options);
    await page.goto(path);
    return page;
  };
  return {
    open,
    async openAs(account, path, options) {
      const page = await open(path, options);
      await signIn(page, account);
      return page;
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

async function openWatched(browser: Browser, options: OpenOptions): Promise<Page> {
  const { origin } = inject('hub');
  const { purpose, language, theme, viewport = { width: 1280, height: 900 } } = options;
  const context = await browser.newContext({
    baseURL: origin,
    viewport,
    locale: 'sv-SE',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  const faults = await watch(context, origin);
  onTestFinished(async () => {
    await context.close();
    const unexpected = faults.filter((fault) => !options.expected?.test(fault));
    if (unexpected.length > 0) throw new Error(`In the browser:\n${unexpected.join('\n')}`);
  });
  const asked = options.asksForPurpose ? undefined : 'yes';
  const chosen = {
    'hub.purpose-asked': asked,
    'hub.purpose': purpose,
    'hub.language': language,
    'hub.theme': theme,
  };
  await context.addInitScript((items) => {
    // A page that is none, such as that of an address that was refused, keeps nothing.
    if (!location.protocol.startsWith('http')) return;
    // What is chosen in the page outlives a reload.
    for (const [key, value] of Object.entries(items))
      if (value !== undefined && localStorage.getItem(key) === null) localStorage.setItem(key, value);
  }, chosen);
  return context.newPage();
}

/** What goes wrong in a context's pages, a line each, as it happens. */
async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    const { name, message, stack } = error.error();
    // What a closing window throws has no stack.
    faults.push(`exception: ${stack || `${name}: ${message}`} (${error.page()?.url() ?? 'no page'})`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      faults.push(`foreign: ${request.url()}`);
  });
  await context.exposeBinding('breachOfPolicy', (_source, line: string) => {
    faults.push(`policy: ${line}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const tell: unknown = Reflect.get(globalThis, 'breachOfPolicy');
      if (typeof tell === 'function')
        tell(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    });
  });
  return faults;
}

/** Signs somebody in through the issuer's page, from a page that asks for it or leads there; back in the console afterwards. */
export async function signIn(page: Page, account: string): Promise<void> {
  const { origin, dataDir } = inject('hub');
  const people = await readFile(join(dataDir, 'issuer/people.txt'), 'utf8');
  const password = people
    .split('\n')
    .map((line) => line.split('\t'))
    .find(([known]) => known === account)?.[1];
  if (password === undefined) throw new Error(`There is no person ${account}.`);
  const name = page.getByLabel('Användarnamn');
  const ask = page.getByRole('button', { name: /^(Logga in|Log in)$/ });
  await ask.first().waitFor();
  if (!(await name.isVisible())) await ask.first().click();
  await name.fill(account);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.waitForURL((url) => url.origin === origin && !/^\/(oidc\/|callback)/.test(url.pathname));
}

/** What a page has against it by WCAG 2.2 AA and good practice: a line a rule, with where; none if it is well. */
export async function axe(page: Page): Promise<readonly string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  // A colour on its way to another is neither of them.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}: ${failureSummary}`);
    return [`${id}: ${help}`, ...where].join('\n');
  });
}

/** A picture of the whole page in the folder that `CONSOLE_SCREENSHOTS` names, for whoever looks; none where it is not set. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.CONSOLE_SCREENSHOTS;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Goes to another page of the console without loading it anew, as the browser's history does. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({ ...history.state, key: to }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, path);
}

/** Types a day, 'YYYY-MM-DD', into the field of a label, part by part, on a Swedish page. */
export async function fillDay(within: Page | Locator, label: string | RegExp, day: string): Promise<void> {
  const parts = within.getByRole('group', { name: label }).getByRole('spinbutton');
  for (const [at, digits] of day.split('-').entries()) await parts.nth(at).pressSequentially(digits);
}
