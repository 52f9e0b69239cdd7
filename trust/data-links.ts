import * as z from 'zod';

const dataLink = z.object({
  /** Also the user name of its Basic credentials. */
  id: z.string(),
  partner: z.string(),
  sharedQuery: z.string(),
  version: z.number().int().min(1),
  purpose: z.string(),
  /** SHA-256 of the secret, hexadecimal. */
  secret: z.string().regex(/^[0-9a-f]{64}$/),
  /** ISO 8601 in UTC. */
  expires: z.string(),
});

/** A data link that has neither been revoked nor ended, as the hub's own subgraph tells a gateway. */
export type LiveDataLink = z.infer<typeof dataLink>;

/** All of them. */
export const liveDataLinks = z.array(dataLink);
