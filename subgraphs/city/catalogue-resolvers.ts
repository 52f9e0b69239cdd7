import type { SubgraphContext } from '../subgraph.ts';
import { allOf, byId, dataProducts, organisations, priorityAreas, purposes } from './catalogue.ts';
import type { Resolvers } from './resolvers.generated.ts';

async function priorityAreasOf(edition: number | null | undefined, context: SubgraphContext) {
  const rows = await priorityAreas(context);
  const wanted = edition ?? rows.at(-1)?.edition;
  return rows.filter((row) => row.edition === wanted);
}

async function purposeOf(code: string, context: SubgraphContext) {
  return (await purposes(context)).find((row) => row.code === code) ?? null;
}

/** Data products, purposes and priority areas: open. */
export const catalogueResolvers = {
  Query: {
    dataProducts: (_, __, context) => dataProducts(context),
    dataProduct: (_, { id }, context) => byId(dataProducts(context), id),
    purposes: (_, __, context) => purposes(context),
    priorityAreas: (_, { edition }, context) => priorityAreasOf(edition, context),
  },
  Sensitivity: { OPEN: 'open', AGGREGATED: 'aggregated', SHARED: 'shared', PROTECTED: 'protected' },
  DataProduct: {
    __resolveReference: ({ id }, context) => byId(dataProducts(context), id),
    providers: ({ providers }, _, context) => allOf(organisations(context), providers),
    hostSubgraph: ({ subgraph }) => subgraph,
  },
  Purpose: {
    __resolveReference: ({ code }, context) => purposeOf(code, context),
  },
  PriorityArea: {
    __resolveReference: ({ id }, context) => byId(priorityAreas(context), id),
  },
} satisfies Resolvers;
