import { instantIn } from '../policy/instant.ts';
import { hubError } from '../schema/errors.ts';

const dayPattern = /^\d{4}-\d\d-\d\d$/;

/** The day that a question is about: the one given, or that of the request. Throws ARGUMENT_INVALID for no day. */
export function dayOf(at: string | null | undefined, instant: string): string {
  if (at === null || at === undefined) return instant.slice(0, 10);
  if (!dayPattern.test(at) || !isDay(at)) {
    throw hubError('ARGUMENT_INVALID', 'Give the day as YYYY-MM-DD.');
  }
  return at;
}

/** The instant that a question is about: the one given, or that of the request; ISO 8601 in UTC. Throws ARGUMENT_INVALID. */
export function instantOf(at: string | null | undefined, instant: string): string {
  if (at === null || at === undefined) return instant;
  const given = instantIn(at);
  if (given === null) {
    throw hubError('ARGUMENT_INVALID', 'Give the instant in ISO 8601, such as 2024-03-01T08:00:00Z.');
  }
  return given;
}

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(text);
}

/** Whether something that lasts from a first day to a last one (null: still) is valid on the day. */
export function validOn(
  day: string,
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}
