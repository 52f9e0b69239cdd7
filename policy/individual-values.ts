/** A kind of value that is of one individual, or leads to one. */
export type IndividualValue = 'personal number' | 'telephone number' | 'mail address';

const personal = /(?<![\p{L}\p{N}_])(?:19|20)?(\d{6})[-+]?(\d{4})(?![\p{L}\p{N}_])/gu;
const telephone =
  /(?<![\p{L}\p{N}_.:+-])(?:(?:\+|00)46[ -]?(?:\(0\))?|0)[1-9]\d{0,2}[ -]?\d{2,4}(?:[ -]?\d{2,3}){1,3}(?![\p{L}\p{N}_:.-])/gu;
const mail = /[\p{L}\p{N}_.+-]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;

/** What follows `@` where an export of a shared query is named: its version and form. */
const exported = /^\d+\.(csv|json|geojson|xlsx|json-stat|jsonstat\.json|unknown)$/;

/** Random ids, of which one in a million would pass for a personal number. */
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The check digit of personal numbers (Luhn). */
const checks = (digits: string): boolean =>
  [...digits].reduce((sum, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return sum + (weighed > 9 ? weighed - 9 : weighed);
  }, 0) %
    10 ===
  0;

/** Of a personal number, or of a coordination number, whose day is 60 more. */
const isDate = (digits: string): boolean => {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

/**
 * What kinds of such values stand in a text; never the values, so that a failing test tells none. A mail address is one
 * unless it is under `.example`, where nobody has any: the demonstration's functions are there.
 */
export function individualValuesIn(text: string): readonly IndividualValue[] {
  const found: IndividualValue[] = [];
  for (const [, date = '', last = ''] of text.replaceAll(uuid, ' ').matchAll(personal)) {
    if (isDate(date) && checks(`${date}${last}`)) found.push('personal number');
  }
  for (const [number] of text.matchAll(telephone)) {
    const digits = number.replaceAll(/\D/g, '').length;
    if (digits >= 8 && digits <= 13) found.push('telephone number');
  }
  for (const [, domain = ''] of text.matchAll(mail)) {
    if (!domain.endsWith('.example') && !exported.test(domain)) found.push('mail address');
  }
  return found;
}
