import { errorCatalogue, hubError } from '../../schema/errors.ts';

/**
 * What an answer may still take. One entity may stand at many places of an answer though it was asked for once: what
 * subgraphs send says nothing of how large the answer is, and it must be known before it is made.
 */
export type Allowance = { left: number };

/** Most that an answer takes, characters, about: as much as subgraphs may send for it in all. */
export const largestAnswer = 24 * 1024 * 1024;
/** Most errors of an answer, and most places that they are looked for at. */
export const mostErrors = 100_000;
export const mostPlaces = 1_000_000;

/** A number, a name of an enum, or what stands between two members, characters. */
export const smallest = 4;
/** What a member of an entity is taken for at each place that it is put to, characters. */
export const usualMember = 16;

const weights = new WeakMap<object, number>();

/** About what a value takes as JSON, characters; told once of an object, which may stand at many places. */
export function weigh(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return smallest;
  let weight = weights.get(value);
  if (weight === undefined) {
    weight = weightOf(value);
    weights.set(value, weight);
  }
  return weight;
}

function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return smallest;
  let weight = smallest;
  if (Array.isArray(value)) for (const item of value) weight += weightOf(item);
  else for (const [key, member] of Object.entries(value)) weight += key.length + weightOf(member);
  return weight;
}

/** Refuses the operation. */
export function tooLarge(): never {
  throw hubError('OPERATION_TOO_LARGE', 'The answer would be too large: ask for less at a time.', {
    limit: 'answer',
    http: { status: errorCatalogue.OPERATION_TOO_LARGE.status },
  });
}
