import { describe, expect, test } from 'vitest';
import { isLine, isPlain } from '../../policy/plain-text.ts';
import { agreementsOf } from '../../subgraphs/city/seed/agreements.ts';
import { loadGeography } from '../../subgraphs/geography.ts';

describe('a text is no plain one', () => {
  test.each([
    ['an order to the screen', 0x1b],
    ['a carriage return', 0x0d],
    ['the next line of C1', 0x85],
    ['a soft hyphen', 0xad],
    ['a joiner of graphemes', 0x34f],
    ['the mark of Arabic letters', 0x61c],
    ['a leading filler of Hangul', 0x115f],
    ['a vowel filler of Hangul', 0x1160],
    ['a blank of no width', 0x200b],
    ['a non-joiner', 0x200c],
    ['a joiner', 0x200d],
    ['the mark of writing to the right', 0x200e],
    ['the mark of writing to the left', 0x200f],
    ['a separator of lines', 0x2028],
    ['a separator of paragraphs', 0x2029],
    ['what turns writing around', 0x202e],
    ['a joiner of words', 0x2060],
    ['an isolate', 0x2067],
    ['a filler of Hangul', 0x3164],
    ['a choice of form', 0xfe0f],
    ['a byte order mark', 0xfeff],
    ['a narrow filler of Hangul', 0xffa0],
    ['a tag', 0xe0041],
    ['a choice of form beyond the first', 0xe0100],
  ])('with %s', (_what, code) => {
    expect(isPlain(`a${String.fromCodePoint(code)}b`)).toBe(false);
    expect(isLine(`a${String.fromCodePoint(code)}b`)).toBe(false);
  });
});

test('letters of any writing, figures, signs and blanks are plain; the end of a line is no part of a line', () => {
  for (const text of [
    'Järva – 25 % “före” kl. 18:00 (§ 15 a)',
    'שלום',
    'العربية',
    '한국어',
    'a\tb\u00a0c',
    '🙂',
  ])
    expect([text, isPlain(text), isLine(text)]).toEqual([text, true, true]);
  expect([isPlain('a\nb'), isLine('a\nb')]).toEqual([true, false]);
});

test('every seeded agreement is plain text, with its title on one line', () => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  const seeded = agreementsOf(loadGeography()).map(({ content }) => content);
  expect(seeded.length).toBeGreaterThan(40);
  expect(seeded.flatMap(texts).filter((text) => !isPlain(text))).toEqual([]);
  expect(seeded.map(({ title }) => title).filter((title) => !isLine(title))).toEqual([]);
});
