import { forbiddenStems, forbiddenWords } from './words.ts';

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=\w{3})(?<!s)s$/, ''));

const phrases: readonly (readonly [word: string, cut: string])[] = forbiddenWords.map((word) => [
  word,
  ` ${wordsOf(word).join(' ')} `,
]);

/** The forbidden word in a name of whatever kind (camelCase, snake_case, UPPER, with hyphens), or undefined. */
export function forbiddenIn(name: string): string | undefined {
  const words = ` ${wordsOf(name).join(' ')} `;
  const compound = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return (
    phrases.find(([, cut]) => words.includes(cut))?.[0] ??
    forbiddenStems.find((stem) => compound.includes(stem))
  );
}
