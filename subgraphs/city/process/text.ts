import { hubError } from '../../../schema/errors.ts';
import { isPlain } from '../lifecycle/text.ts';

/** The longest text in a process, characters. */
const longestText = 4_000;
/** The longest name of a function, unit or reference, characters. */
export const longestName = 120;
/** The most entries that a list of an object holds. */
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
  if (typeof value === 'string') return isText(value, longestText);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inside]) => isText(name, longestName) && isPlainJson(inside));
}
