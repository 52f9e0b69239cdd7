import type { Page } from 'playwright-core';
import { answer } from './answers.ts';

const length = 300;
const size = {
  areas: 12,
  months: 24,
  agreements: 12,
  name: (at: number) => `N${at}`.padEnd(length, 'ordutanmellanrum'),
};
const views = [
  { path: '/karta', shown: '[data-area]' },
  { path: '/overenskommelser', shown: '.agreement-list-entry' },
  { path: '/overenskommelser?som=lista', shown: '.data-table tbody tr' },
  { path: '/fragor', shown: '.queries-entry' },
] as const;

/** How wide the pages become when every name is 300 characters without a space. */
export async function longNames(page: Page): Promise<void> {
  await answer(page, size);
  console.log(`names of ${length} characters without a space`);
  for (const { path, shown } of views)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.locator(shown).first().waitFor({ state: 'attached' });
      await page.waitForTimeout(500);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      console.log(`  ${path} on ${width} pixels: ${wide} wide${wide > width ? ', TOO WIDE' : ''}`);
    }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}
