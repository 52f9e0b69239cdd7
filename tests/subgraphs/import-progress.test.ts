import { expect, test } from 'vitest';
import { showProgress } from '../../subgraphs/import/progress.ts';

/** What progress writes while rows come in, two thousand a second. */
function written(isTTY: boolean): readonly string[] {
  const texts: string[] = [];
  let now = 0;
  const progress = showProgress({ isTTY, write: (text) => texts.push(text) }, () => now);
  for (let row = 1; row <= 24_000; row += 1) {
    now = row / 2;
    progress.row();
  }
  progress.end();
  return texts;
}

test('progress is a line every five seconds where there is no terminal', () => {
  expect(written(false)).toEqual(['10000 rows, 2000 rows/s\n', '20000 rows, 2000 rows/s\n']);
});

test('on a terminal progress stays on its line, and is gone at the end', () => {
  const texts = written(true);
  expect(texts).toHaveLength(25);
  expect(texts.join('')).not.toContain('\n');
  expect(texts.at(-2)).toBe('\r\u001b[K24000 rows, 2000 rows/s');
  expect(texts.at(-1)).toBe('\r\u001b[K');
});
