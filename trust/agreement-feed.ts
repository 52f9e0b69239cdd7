import * as z from 'zod';

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);

/** How far a reader has come in the history of agreements: a version of the register with its mark, and an instant. */
export const agreementPosition = z.strictObject({
  version: z.number().int().min(0),
  mark: z.uuid(),
  instant,
});

/** What a gateway asks the register of the history of agreements. */
export const agreementFeedQuestion = z.strictObject({
  /** Organisations whose part in an agreement lets the reader read it. */
  names: z.array(z.string()).max(1_000),
  /** How far the reader has come; null for one that begins. */
  after: agreementPosition.nullable(),
  /** How far to read; null up to now. */
  upTo: agreementPosition.nullable(),
  /** Where a reader without a position begins. */
  begin: instant,
});

/** What has happened to agreements, in no order. */
export const agreementFeed = z.object({
  position: agreementPosition,
  changes: z.array(
    z.object({
      kind: z.enum([
        'proposed',
        'signed',
        'in-force',
        'expired',
        'withdrawn',
        'suspended',
        'resumed',
        'ended',
        'superseded',
      ]),
      agreement: z.string(),
      number: z.number().int(),
      digest: z.string(),
      party: z.string().nullable(),
      at: instant,
      from: instant,
    }),
  ),
});

export type AgreementFeedQuestion = z.infer<typeof agreementFeedQuestion>;
/** What the register answers. */
export type AgreementFeed = z.infer<typeof agreementFeed>;
