import type { SigningKeysQuery } from './queries.generated.ts';

/** A key of the register, as its organisation reads it. */
export type RegisteredKey = NonNullable<SigningKeysQuery['signingKeys']>[number];

/** Whether a key is good now. */
export const isGood = ({ validTo }: Pick<RegisteredKey, 'validTo'>): boolean =>
  validTo === null || validTo > new Date().toISOString();
