import * as z from 'zod';

const month = z.string().regex(/^\d{4}-\d{2}$/);

/** An indicator as it is published now; months are `YYYY-MM`, the instant is ISO 8601 in UTC. */
const publishedIndicator = z.object({
  id: z.string(),
  product: z.string(),
  /** The number of its latest vintage, of the subgraph that hosts it. */
  vintage: z.number().int().min(1),
  label: z.string(),
  publishedAt: z.string(),
  /** The months that it has figures of, both included. */
  firstMonth: month,
  lastMonth: month,
  /** The first month whose figures are preliminary; null where none is. */
  preliminaryFrom: month.nullable(),
});

/** An indicator as it is published now: its latest vintage, and the months that it has figures of. */
export type PublishedIndicator = z.infer<typeof publishedIndicator>;

/** What `GET /vintages` of a subgraph answers. */
export const publishedIndicators = z.array(publishedIndicator);

/** What `GET /vintages/history` of a subgraph answers: its publications after `since`, in order, up to and with `last`. */
export const vintageHistory = z.object({
  /** The number of the latest vintage; 0 where nothing has been published. */
  last: z.number().int().min(0),
  vintages: z.array(
    z.object({
      no: z.number().int().min(1),
      indicator: z.string(),
      product: z.string(),
      label: z.string(),
      kind: z.enum(['first', 'revision']),
      publishedAt: z.string(),
      firstMonth: month,
      lastMonth: month,
    }),
  ),
});

/** Publications of a subgraph, as the gateway reads them for the feed. */
export type VintageHistory = z.infer<typeof vintageHistory>;
