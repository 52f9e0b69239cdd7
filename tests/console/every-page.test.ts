import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

/** Every page, with something on it, as somebody who may see it. */
const pages = [
  '/',
  '/karta',
  '/fragor',
  '/fragor/lagesbild-for-omrade',
  '/arbetet',
  '/arbetet/lagesbilder',
  '/overenskommelser',
  '/overenskommelser/agreement:local:jarva:jarva',
  '/atkomst',
  '/logg',
  '/dataprodukter',
  '/utforska',
] as const;

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

/** Waits until nothing on the page is being fetched any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(
    () => document.querySelector('main .loading, main .skeleton, main [aria-busy=true]') === null,
  );
}

const looks = (['sv', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

test.each(looks)(
  'nobody is shut out of any page: $language, $theme',
  { timeout: 120_000 },
  async ({ language, theme }) => {
    const page = await browser.openAs('samordnare-jarva', '/', { purpose: 'lagesbild', language, theme });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      await settled(page);
      found.push(...(await axe(page)).map((violation) => `${path}: ${violation}`));
    }
    expect(found).toEqual([]);
  },
);

test.each([360, 1280, 1920])(
  'no page is wider than a screen of %i pixels',
  { timeout: 120_000 },
  async (width) => {
    const viewport = { width, height: width === 360 ? 740 : 900 };
    const page = await browser.openAs('samordnare-jarva', '/', { purpose: 'lagesbild', viewport });
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      await settled(page);
      await screenshot(page, `${width}${path.replaceAll('/', '-')}`);
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrolled > width) wide.push(`${path}: ${scrolled}`);
    }
    expect(wide).toEqual([]);
  },
);
