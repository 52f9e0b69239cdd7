import * as z from 'zod';

const savedQuery = z.object({
  id: z.string(),
  version: z.number().int(),
  /** The organisation that answers for it. */
  owner: z.string(),
  title: z.string(),
  description: z.string(),
  purpose: z.string(),
  view: z.enum(['TABLE', 'LINE', 'MAP', 'BARS']),
  document: z.string(),
  /** Who wrote it: a person, with what it says of itself, or the manifest of a front-end, which says nothing. */
  origin: z.enum(['person', 'manifest']),
  /** Organisations that may run it; null for everybody. */
  runnableBy: z.array(z.string()).nullable(),
});

/** A published shared query that an organisation has saved, as the hub's own subgraph tells a gateway. */
export type SavedQuery = z.infer<typeof savedQuery>;

/** All of them. */
export const savedQueries = z.array(savedQuery);
