import type { Page } from 'playwright-core';
import { answer } from './answers.ts';
import { framesOf, keyToFrame, ms } from './timing.ts';

const size = { areas: 400, months: 130, agreements: 0, name: (at: number) => `Påhittat område ${at}` };
const steps = 40;
const drags = 8;

/** How long a step of the slider takes to its frame, on the map that is open. */
export async function sliderStep(page: Page): Promise<void> {
  await page.getByRole('slider').first().focus();
  const taken: number[] = [];
  for (let step = 0; step < steps; step += 1)
    taken.push(await keyToFrame(page, step % 20 < 10 ? 'ArrowLeft' : 'ArrowRight'));
  console.log(`  a step of the slider to its frame ${ms(taken)}`);
}

/** The map with 400 areas and 130 months: a step of its slider, its playing, and its frames while it is moved and zoomed. */
export async function bigMap(page: Page): Promise<void> {
  await answer(page, size);
  await page.goto('/karta');
  await page.waitForFunction(
    (count) => document.querySelectorAll('.page-map-figure[aria-busy=false] [data-area]').length === count,
    size.areas,
  );
  const periods = Number(await page.getByRole('slider').first().getAttribute('max')) + 1;
  await page.waitForTimeout(1000);
  console.log(`/karta with ${size.areas} areas and ${periods} months`);
  await sliderStep(page);
  await play(page);
  await move(page);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

async function play(page: Page): Promise<void> {
  const slider = page.getByRole('slider').first();
  await slider.press('Home');
  await page.waitForTimeout(1000);
  const frames = await framesOf(page, async () => {
    await page.getByRole('button', { name: 'Spela' }).click();
    await page.waitForTimeout(8000);
  });
  const shown = await slider.inputValue();
  await page.getByRole('button', { name: 'Pausa' }).click();
  console.log(
    `  playing for 8 s: ${shown} steps, a frame ${ms(frames, 1)}, the longest ${Math.max(...frames).toFixed(0)} ms`,
  );
}

async function move(page: Page): Promise<void> {
  const svg = page.locator('.figure-map-svg').first();
  await svg.scrollIntoViewIfNeeded();
  const box = await svg.boundingBox();
  if (!box) throw new Error('The map is not on the screen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  const zoomed = await framesOf(page, async () => {
    for (let turn = 0; turn < 80; turn += 1) {
      await page.mouse.wheel(0, turn % 40 < 20 ? -60 : 60);
      await page.waitForTimeout(16);
    }
  });
  console.log(`  a frame while the wheel zooms ${ms(zoomed, 1)}`);
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, -60);
  await page.waitForTimeout(500);
  const panned = await framesOf(page, async () => {
    for (let drag = 0; drag < drags; drag += 1) {
      const way = drag % 2 === 0 ? 1 : -1;
      await page.mouse.move(x - 90 * way, y - 60 * way);
      await page.mouse.down();
      for (let at = 0; at < 60; at += 1)
        await page.mouse.move(x + (at * 3 - 90) * way, y + (at * 2 - 60) * way);
      await page.mouse.up();
    }
  });
  console.log(`  a frame while it is dragged ${ms(panned, 1)}`);
}
