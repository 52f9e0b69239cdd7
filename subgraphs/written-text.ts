import { individualValuesIn } from '../policy/individual-values.ts';
import { isLine, isPlain } from '../policy/plain-text.ts';
import { hubError } from '../schema/errors.ts';

/** The longest text, characters. */
const longestText = 4_000;
/** The longest name of a function, a unit, a reference or a picture, characters. */
export const longestName = 120;
/** The most entries that a list holds. */
const longestList = 50;

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

/** As `textOf`, on one line: a title, or the name of a function, a unit or a reference. */
export function lineOf(text: string, field: string, longest = longestText): string {
  const line = textOf(text, field, longest);
  if (!isLine(line)) throw notOneLine(field);
  return line;
}

/** As `lineOf`; null for none. */
export function lineOrNull(
  text: string | null | undefined,
  field: string,
  longest = longestText,
): string | null {
  return text === null || text === undefined ? null : lineOf(text, field, longest);
}

/** Why what should be one line is refused. */
export const notOneLine = (field: string): Error => invalid(field, 'Give it on one line.');

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
