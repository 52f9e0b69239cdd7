import { dayOf } from '../day.ts';
import type { Resolvers, SubgraphContext } from '../subgraph.ts';
import { allOf, byId, organisations } from './catalogue.ts';
import type { OrganisationRow } from './queries.ts';

type Entity = { readonly id: string };
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
    organisations: (_: unknown, args: ListArguments, context) => organisationsAt(args, context),
    organisation: (_: unknown, { id }: Entity, context) => byId(organisations(context), id),
  },
  OrganisationKind: { AUTHORITY: 'authority', COMPANY: 'company', ASSOCIATION: 'association' },
  Organisation: {
    __resolveReference: ({ id }: Entity, context: SubgraphContext) => byId(organisations(context), id),
    unitOf: ({ unitOf }: OrganisationRow, _: unknown, context) => byId(organisations(context), unitOf),
    units: async ({ id }: OrganisationRow, _: unknown, context) =>
      (await organisations(context)).filter((row) => row.unitOf === id),
    predecessors: async ({ id }: OrganisationRow, _: unknown, context) =>
      (await organisations(context)).filter((row) => row.successors.includes(id)),
    successors: ({ successors }: OrganisationRow, _: unknown, context) =>
      allOf(organisations(context), successors),
  },
} satisfies Resolvers;
