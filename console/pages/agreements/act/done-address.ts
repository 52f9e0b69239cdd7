import * as z from 'zod';
import { actNames } from './what-may.ts';

/**
 * What of an agreement's acts stands in the address: the version being signed, and what was just done. An act may change what the
 * page may read, so that what is said of it must outlive everything that was read before.
 */
export const doneAddress = {
  /** The version that is being signed. */
  underteckna: z.literal('ja').optional(),
  /** What was done just now. */
  gjort: z.enum(actNames).optional(),
  /** The request's id in the access log. */
  kvitto: z.string().optional(),
  /** How many of how many gateways go by it: '2/2'. */
  ingangar: z
    .string()
    .regex(/^\d{1,3}\/\d{1,3}$/)
    .optional(),
  /** The version that was signed. */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
} as const;

/** How many gateways have heard, as the address has it; nothing where none was asked. */
export const heardText = (
  heard: readonly { readonly acknowledged: boolean }[] | null | undefined,
): string | undefined =>
  heard && heard.length > 0
    ? `${heard.filter(({ acknowledged }) => acknowledged).length}/${heard.length}`
    : undefined;
