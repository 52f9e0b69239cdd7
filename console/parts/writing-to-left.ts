/** A stretch of a text, and whether it is written from right to left. */
export type Stretch = { readonly text: string; readonly toLeft: boolean };

// The blocks that Unicode keeps for writing to the left (UAX 9, 3.2); blanks and signs inside a name join its words.
const letter = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const toLeft = new RegExp(`([${letter}]+(?:[ '’"-][${letter}]+)*)`, 'u');

/** The stretches of a text in order: joined they are the text. */
export const stretchesOf = (text: string): readonly Stretch[] =>
  text
    .split(toLeft)
    .map((part, at) => ({ text: part, toLeft: at % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
