import type { Page } from 'playwright-core';

/** The value in the middle. */
const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const most = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;

/** Milliseconds as they are printed: the middle one, what 95 % are within, and how many there are. */
export const ms = (values: readonly number[], decimals = 0): string =>
  `${middle(values).toFixed(decimals)} ms (95 %: ${most(values).toFixed(decimals)}; ${values.length})`;

/** Milliseconds between the frames that are drawn while `act` goes on. */
export async function framesOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last: number | undefined;
    const next = (now: number) => {
      if (last !== undefined) frames.push(now - last);
      last = now;
      if (Reflect.get(globalThis, 'drawn') === frames) requestAnimationFrame(next);
    };
    Reflect.set(globalThis, 'drawn', frames);
    requestAnimationFrame(next);
  });
  await act();
  return page.evaluate(() => {
    const frames: number[] = Reflect.get(globalThis, 'drawn');
    Reflect.set(globalThis, 'drawn', null);
    return frames;
  });
}

/** When the last key of `keyToFrame` was pressed, on the page's clock. */
export const pressedAt = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(globalThis, 'pressed')));

/** Milliseconds from a key to the end of the frame that shows what it did. */
export async function keyToFrame(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const next = new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          Reflect.set(globalThis, 'pressed', timeStamp);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        },
        { once: true, capture: true },
      );
    });
    Reflect.set(globalThis, 'next', next);
  });
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(globalThis, 'next') as Promise<number>);
}
