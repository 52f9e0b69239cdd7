import { dayOf } from '../day.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { allOf, byId, organisations, signatoryKinds } from './catalogue.ts';
import type { Resolvers } from './resolvers.generated.ts';

type ListArguments = { readonly kind?: string | null; readonly at?: string | null };

async function organisationsAt({ kind, at }: ListArguments, context: SubgraphContext) {
  const day = dayOf(at, context.claims.instant);
  return (await organisations(context)).filter(
    (row) =>
      (!kind || row.kind === kind) &&
      (row.validFrom === null || row.validFrom <= day) &&
      (row.validTo === null || day <= row.validTo),
  );
}

/** Organisations: open. */
export const organisationResolvers = {
  Query: {
    organisations: (_, args, context) => organisationsAt(args, context),
    organisation: (_, { id }, context) => byId(organisations(context), id),
  },
  OrganisationKind: { AUTHORITY: 'authority', COMPANY: 'company', ASSOCIATION: 'association' },
  Organisation: {
    __resolveReference: ({ id }, context) => byId(organisations(context), id),
    unitOf: ({ unitOf }, _, context) => byId(organisations(context), unitOf),
    units: async ({ id }, _, context) => (await organisations(context)).filter((row) => row.unitOf === id),
    predecessors: async ({ id }, _, context) =>
      (await organisations(context)).filter((row) => row.successors.includes(id)),
    signatoryFunctions: async ({ role }, _, context) =>
      (await signatoryKinds(context))
        .filter(({ organisationRole }) => organisationRole === role)
        .map((kind) => kind.function)
        .sort(),
    successors: ({ successors }, _, context) => allOf(organisations(context), successors),
  },
} satisfies Resolvers;
