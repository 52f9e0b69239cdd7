import { individualValuesIn } from '../policy/individual-values.ts';
import { hubError } from '../schema/errors.ts';

/** The longest text, characters. */
const longestText = 4_000;
/** The longest name of a function, a unit, a reference or a picture, characters. */
export const longestName = 120;
/** The most entries that a list holds. */
const longestList = 50;

// Control characters but for the end of a line and a tab, separators, and what turns writing around.
const unprintable = /[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text is nothing but that: no order to the screen on which somebody reads it, and nothing out of sight. */
export const isPlain = (text: string): boolean => !unprintable.test(text);

const isText = (text: string, longest: number): boolean =>
  text.length <= longest && isPlain(text) && text.isWellFormed();

/** A text of one character to the longest, trimmed. Throws CONTENT_INVALID with the field's name. */
export function textOf(text: string, field: string, longest = longestText): string {
  const trimmed = text.trim();
  if (trimmed === '') throw invalid(field, `Give from one to ${longest} characters of plain text.`);
  return mayBeEmpty(trimmed, field, longest);
}

/** As `textOf`, but that it may be empty. */
export function mayBeEmpty(text: string, field: string, longest = longestText): string {
  const trimmed = text.trim();
  if (!isText(trimmed, longest)) throw invalid(field, `Give at most ${longest} characters of plain text.`);
  // A name cannot be told from other words: that there is none rests on the writer.
  if (individualValuesIn(trimmed).length > 0) {
    throw invalid(field, 'Take out personal numbers, telephone numbers and mail addresses: name functions.');
  }
  return trimmed;
}

/** As `textOf`; null for none. */
export function textOrNull(
  text: string | null | undefined,
  field: string,
  longest = longestText,
): string | null {
  return text === null || text === undefined ? null : textOf(text, field, longest);
}

/** A list that is not too long. Throws CONTENT_INVALID with the field's name. */
export function listOf<T>(list: readonly T[], field: string): readonly T[] {
  if (list.length > longestList) throw invalid(field, `Give at most ${longestList}.`);
  return list;
}

/** Why content is refused; `field` is a name of the schema. */
export function invalid(field: string, message: string): Error {
  return hubError('CONTENT_INVALID', `${field}: ${message}`, { field });
}

/** Whether every text in a JSON value, names of fields too, is one that can be kept and shown. */
export function isPlainJson(value: unknown): boolean {
  if (typeof value === 'string') return isText(value, longestText) && individualValuesIn(value).length === 0;
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(
    ([name, inside]) => isText(name, longestName) && isPlainJson(name) && isPlainJson(inside),
  );
}
