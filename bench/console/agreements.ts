import type { Page } from 'playwright-core';
import { answer } from './answers.ts';
import { framesOf, keyToFrame, ms, pressedAt } from './timing.ts';

const count = 1000;
const size = {
  areas: 0,
  months: 0,
  agreements: count,
  name: (at: number) => `Påhittad överenskommelse ${at}`,
};
const runs = 5;

/** A thousand agreements: how long until they are listed, frames while they scroll, and a letter in the search. */
export async function manyAgreements(page: Page): Promise<void> {
  await answer(page, size);
  const first: number[] = [];
  const all: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto('/overenskommelser', { waitUntil: 'commit' });
    first.push(await listed(page, 1));
    all.push(await listed(page, count));
  }
  console.log(`/overenskommelser with ${count} agreements`);
  console.log(`  from the last redirect of the login to the first of them ${ms(first)}`);
  console.log(`  from the last redirect of the login to all of them       ${ms(all)}`);
  await page.waitForTimeout(1000);
  await page.mouse.move(640, 600);
  const scrolled = await framesOf(page, async () => {
    for (let turn = 0; turn < 120; turn += 1) {
      await page.mouse.wheel(0, turn % 60 < 40 ? 200 : -200);
      await page.waitForTimeout(16);
    }
  });
  console.log(`  a frame while they scroll ${ms(scrolled, 1)}`);
  await page.getByRole('searchbox').first().focus();
  const typed: number[] = [];
  const narrowed: number[] = [];
  for (const [key, left] of Array.from(
    { length: 10 },
    () =>
      [
        ['7', matching],
        ['Backspace', count],
      ] as const,
  ).flat()) {
    const shown = listed(page, left);
    typed.push(await keyToFrame(page, key));
    narrowed.push((await shown) - (await pressedAt(page)));
    await page.waitForTimeout(400);
  }
  console.log(`  a letter in the search to its frame      ${ms(typed)}`);
  console.log(`  a letter in the search to what it leaves ${ms(narrowed)}`);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

/** How many have a 7 in their own number or in that of one of their parties. */
const matching = Array.from({ length: count }, (_, at) => at).filter((at) =>
  [at, at % 40, (at + 1) % 40, (at + 2) % 40].some((number) => String(number).includes('7')),
).length;

/** When so many are listed, on the page's clock. */
async function listed(page: Page, least: number): Promise<number> {
  const seen = await page.waitForFunction(
    (wanted) => {
      const there = document.querySelectorAll('.agreement-list-entry').length;
      return (wanted === 1 ? there > 0 : there === wanted) && performance.now();
    },
    least,
    { polling: 'raf' },
  );
  return Number(await seen.jsonValue());
}
