import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { ms } from './timing.ts';

const runs = 7;

/** Has the pages of a context keep what `firstView` prints. */
export async function keepPaints(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, long: [] as { start: number; duration: number }[] };
    Reflect.set(globalThis, 'seen', seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcp = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.cls += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.long.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** What a page weighs and when it is there, from its address on, with nothing in the browser's cache. */
export async function firstView(page: Page, path: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const found = { first: [], largest: [], ready: [], blocked: [] } as Record<string, number[]>;
  let shift = 0;
  let weight = { scripts: 0, styles: 0, files: 0 };
  for (let run = 0; run < runs; run += 1) {
    await client.send('Network.clearBrowserCache');
    const urls = new Map<string, string>();
    const keep = (response: { url(): string; request(): { resourceType(): string } }) =>
      urls.set(response.url(), response.request().resourceType());
    page.on('response', keep);
    await page.goto(path);
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('main .loading, main .skeleton') === null);
    const ready = await page.evaluate(() => performance.now());
    await page.waitForTimeout(800);
    page.off('response', keep);
    const { first, seen } = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      seen: Reflect.get(globalThis, 'seen') as {
        lcp: number;
        cls: number;
        long: { start: number; duration: number }[];
      },
    }));
    found.first?.push(first);
    found.largest?.push(seen.lcp);
    found.ready?.push(ready);
    found.blocked?.push(seen.long.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0));
    shift = Math.max(shift, seen.cls);
    if (run > 0) continue;
    for (const [url, type] of urls) {
      if (type !== 'script' && type !== 'stylesheet') continue;
      const gzipped = gzipSync(await (await fetch(url)).bytes()).length;
      weight = {
        files: weight.files + 1,
        scripts: weight.scripts + (type === 'script' ? gzipped : 0),
        styles: weight.styles + (type === 'stylesheet' ? gzipped : 0),
      };
    }
  }
  console.log(
    `${path}: ${(weight.scripts / 1024).toFixed(0)} kB of script and ${(weight.styles / 1024).toFixed(0)} kB of styles gzipped, ${weight.files} files`,
  );
  console.log(`  first contentful paint   ${ms(found.first ?? [])}`);
  console.log(`  largest contentful paint ${ms(found.largest ?? [])}`);
  console.log(`  ready to use             ${ms(found.ready ?? [])}`);
  console.log(`  total blocking time      ${ms(found.blocked ?? [])}`);
  console.log(`  cumulative layout shift  ${shift.toFixed(3)}`);
}
