import { type Allowance, smallest, tooLarge } from './allowance.ts';

/** A JSON object in the course of execution, as JSON.parse makes it. */
export type Value = { [key: string]: unknown };

/** True for an object that is neither null nor a list. */
export function isValue(value: unknown): value is Value {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Whether every object has a member of this name that it was not given. */
export const isInherited = (key: string): boolean => key in Object.prototype;

/**
 * A value's own member: a field named as something of every object's prototype is absent until it is answered. What
 * is inherited are functions, which JSON has not, and `__proto__`.
 */
export function memberOf(value: Value, key: string): unknown {
  const member = value[key];
  if (typeof member !== 'function' && key !== '__proto__') return member;
  return Object.hasOwn(value, key) ? member : undefined;
}

/** Gives a value a member of its own, whatever it is called. */
export function setMember(value: Value, key: string, member: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(value, key, {
      value: member,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else {
    value[key] = member;
  }
}

/**
 * Merges what a subgraph answered into what is known, in place; lists are merged by position. Objects that are new
 * are taken as they are, so that the source must not be used for anything else afterwards.
 */
export function mergeInto(target: Value, source: Value): void {
  for (const key of Object.keys(source)) mergeMember(target, key, source[key]);
}

/** The same for one member: what is absent changes nothing, and null takes no object away. */
export function mergeMember(target: Value, key: string, value: unknown): void {
  if (value === undefined) return;
  const known = memberOf(target, key);
  if (known === undefined || known === null) setMember(target, key, value);
  else if (value !== null) setMember(target, key, merged(known, value));
  else if (typeof known !== 'object') setMember(target, key, null);
}

/** Two values that are both there: objects and lists are merged into the known one, anything else is replaced. */
function merged(known: unknown, value: unknown): unknown {
  if (isValue(known) && isValue(value)) {
    if (known !== value) mergeInto(known, value);
    return known;
  }
  if (!Array.isArray(known) || !Array.isArray(value)) return value;
  for (const [index, item] of value.entries()) {
    const old: unknown = known[index];
    known[index] = old !== undefined && old !== null && item !== null ? merged(old, item) : item;
  }
  return known;
}

/** A copy that shares no object and no list with the original; the allowance says how much may yet be copied. */
export function copyOf(value: Value, allowance: Allowance): Value {
  const copy: Value = {};
  for (const key of Object.keys(value)) setMember(copy, key, copied(value[key], allowance));
  return copy;
}

function copied(value: unknown, allowance: Allowance): unknown {
  allowance.left -= smallest;
  if (allowance.left < 0) tooLarge();
  if (Array.isArray(value)) return value.map((item) => copied(item, allowance));
  return isValue(value) ? copyOf(value, allowance) : value;
}
