import * as z from 'zod';
import type { SubgraphContext } from '../../subgraph.ts';
import { askGateway } from '../ask-gateway.ts';

const parameter = z.object({
  name: z.string(),
  type: z.string(),
  values: z.array(z.string()).nullable(),
  required: z.boolean(),
  label: z.string(),
  description: z.string().nullable(),
  default: z.unknown().optional(),
  relative: z
    .enum([
      'MY_AREA',
      'CITY',
      'LATEST_MONTH',
      'LATEST_FINAL_MONTH',
      'SAME_MONTH_LAST_YEAR',
      'FIRST_MONTH_OF_YEAR',
      'TWELVE_MONTHS_BACK',
      'TWENTY_FOUR_MONTHS_BACK',
    ])
    .nullable(),
  /** What the relative value is now for whoever asked, by the interval of a run; null where there is none. */
  now: z.object({ MONTH: z.unknown(), QUARTER: z.unknown(), YEAR: z.unknown() }).nullable(),
});
const declared = z.object({
  title: z.string(),
  description: z.string(),
  purpose: z.string(),
  view: z.enum(['TABLE', 'LINE', 'MAP', 'BARS']),
  /** The periods of a run where no parameter says. */
  interval: z.enum(['MONTH', 'QUARTER', 'YEAR']),
  parameters: z.array(parameter),
});
const problem = z.object({
  message: z.string(),
  line: z.number().nullable(),
  column: z.number().nullable(),
});
const described = z.object({
  documents: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('declared'), declared }),
      z.object({ kind: z.literal('problems'), problems: z.array(problem) }),
    ]),
  ),
  unknownOrganisations: z.array(z.string()),
  builtIn: z.array(
    z.object({ id: z.string(), version: z.number(), document: z.string(), ...declared.shape }),
  ),
});

/** What a gateway, which has the schema and the register, says of documents. */
export type Described = z.infer<typeof described>;

/** A document to be described, and who wrote it. */
export type Describable = { readonly document: string; readonly origin: 'person' | 'manifest' };

/** Asks a gateway. Throws SUBGRAPH_UNAVAILABLE where it does not answer, and AGREEMENTS_UNAVAILABLE where it has no register. */
export type Describe = (
  context: Pick<SubgraphContext, 'assertion'>,
  documents: readonly Describable[],
  organisations?: readonly string[],
) => Promise<Described>;

/** Asks the gateway with an assertion of who asked this subgraph itself. */
export const createDescribe =
  (gatewayUrl: string): Describe =>
  async ({ assertion }, documents, organisations = []) =>
    described.parse(
      await askGateway(gatewayUrl, '/describe-shared-queries', assertion, {
        documents: documents.map(({ document, origin }) => ({ text: document, origin })),
        organisations,
      }),
    );
