import { dayOf } from '../day.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { allOf, byId, organisations, whole } from './catalogue.ts';
import { concepts } from './concepts.ts';
import {
  type GoverningDocumentRow,
  type ProgrammeRow,
  selectGoverningDocuments,
  selectProgrammes,
  selectTargets,
  type TargetRow,
} from './document-queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

const documentProduct = 'city.internal-documents';

const governingDocuments = whole<GoverningDocumentRow>('governing-documents', selectGoverningDocuments);
const targets = whole<TargetRow>('targets', selectTargets);
const programmes = whole<ProgrammeRow>('programmes', selectProgrammes);

type DocumentsAsked = { readonly kind?: string | null; readonly at?: string | null };

/** Notes rows that leave and are not everybody's, by the provider whose they are. */
function noteDocuments(rows: readonly GoverningDocumentRow[], context: SubgraphContext): void {
  for (const { provider } of rows) if (provider !== null) context.read(documentProduct, provider, 1);
}

async function documentsAsked({ kind, at }: DocumentsAsked, context: SubgraphContext) {
  const day = at === null || at === undefined ? null : dayOf(at, context.claims.instant);
  const rows = ofKind(await governingDocuments(context), kind).filter(
    ({ validFrom, validTo }) => day === null || ((validFrom ?? day) <= day && day <= (validTo ?? day)),
  );
  noteDocuments(rows, context);
  return rows;
}

/** The document of the id; null where there is none, or the reader may not see it. */
export async function documentOf(
  id: string | null,
  context: SubgraphContext,
): Promise<GoverningDocumentRow | null> {
  const row = id === null ? null : await byId(governingDocuments(context), id);
  if (row) noteDocuments([row], context);
  return row;
}

function ofKind<T extends { readonly kind: string }>(
  rows: readonly T[],
  kind: string | null | undefined,
): readonly T[] {
  return kind ? rows.filter((row) => row.kind === kind) : rows;
}

/** Documents, concepts, targets and programmes: open, but for the documents that row security leaves out. */
export const documentResolvers = {
  Query: {
    governingDocuments: (_, args, context) => documentsAsked(args, context),
    concepts: async (_, { kind }, context) => ofKind(await concepts(context), kind),
    targets: (_, __, context) => targets(context),
    programmes: async (_, { kind }, context) => ofKind(await programmes(context), kind),
  },
  GoverningDocument: {
    decidedBy: ({ decidedBy }, _, context) => byId(organisations(context), decidedBy),
  },
  Concept: {
    within: ({ within }, _, context) => byId(concepts(context), within),
  },
  Target: {
    within: ({ within }, _, context) => byId(targets(context), within),
    document: ({ document }, _, context) => documentOf(document, context),
    indicator: ({ indicator }, _, { reference }) => reference.indicators.get(indicator ?? '') ?? null,
  },
  Programme: {
    runBy: ({ runBy }, _, context) => byId(organisations(context), runBy),
    partners: ({ partners }, _, context) => allOf(organisations(context), partners),
    indicators: ({ indicators }, _, { reference }) =>
      indicators.flatMap((id) => reference.indicators.get(id) ?? []),
  },
} satisfies Resolvers;
