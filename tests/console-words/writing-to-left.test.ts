import { expect, test } from 'vitest';
import { stretchesOf } from '../../console/parts/writing-to-left.ts';

const isolated = (text: string) =>
  stretchesOf(text).flatMap((stretch) => (stretch.toLeft ? [stretch.text] : []));

test('each name written from right to left stands by itself, and its neighbours do not turn around', () => {
  expect(isolated('Polisen (org:polis), 2025')).toEqual([]);
  expect(isolated('שלום עולם (org:x) 12, سلام: 3')).toEqual(['שלום עולם', 'سلام']);
  // Two names in a list are two: else the first would stand where the second is.
  expect(isolated('אבא, אמא')).toEqual(['אבא', 'אמא']);
});

test('nothing is left out of a text or put into it', () => {
  for (const text of ['', 'a', 'אבא', 'a אבא-אמא b', `${'א '.repeat(5_000)}a`])
    expect(
      stretchesOf(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
});
