import * as z from 'zod';
import type { AccessDecision } from './queries.generated.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .default('');
const several = z.array(z.string().max(200)).max(50).default([]);

/** What may have become of a request. */
export const decisions = ['ANSWERED', 'PARTIAL', 'REFUSED', 'FAILED'] as const satisfies AccessDecision[];

/** What of the page stands in its address. Days are whole days in Stockholm, `till` among them. */
export const logAddress = {
  /** What others read of ours, what we read, a receipt from elsewhere, or whether the log is whole. */
  vy: z.enum(['andra', 'vi', 'kvitton', 'helhet']).default('andra'),
  fran: day,
  till: day,
  produkt: z.string().max(200).default(''),
  andamal: several,
  beslut: z.array(z.enum(decisions)).default([]),
  vem: several,
  /** Requests that touched no data product are shown too. */
  allt: z.enum(['ja', 'nej']).default('nej'),
  delning: z.enum(['beslut', 'produkt']).default('beslut'),
  /** The request whose receipt is open. */
  kvitto: z.string().max(100).default(''),
};

/** What of the page stands in its address, as it is read. */
export type LogState = { readonly [Key in keyof typeof logAddress]: z.output<(typeof logAddress)[Key]> };
