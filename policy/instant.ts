/** Years that every database knows: PostgreSQL has no year 0. */
const instantPattern = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant that was given in ISO 8601 with its time zone, in UTC and cut to the millisecond; null for what is none. */
export function instantIn(given: unknown): string | null {
  if (typeof given !== 'string' || !instantPattern.test(given)) return null;
  const instant = new Date(given);
  return Number.isNaN(instant.valueOf()) ? null : instant.toISOString();
}
