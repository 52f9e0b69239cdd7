import type { Resolvers, SubgraphContext } from '../subgraph.ts';
import { allOf, byId, dataProducts, organisations, priorityAreas, purposes } from './catalogue.ts';
import type { DataProductRow } from './queries.ts';

type Entity = { readonly id: string };

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
    dataProducts: (_: unknown, __: unknown, context) => dataProducts(context),
    dataProduct: (_: unknown, { id }: Entity, context) => byId(dataProducts(context), id),
    purposes: (_: unknown, __: unknown, context) => purposes(context),
    priorityAreas: (_: unknown, { edition }: { readonly edition?: number | null }, context) =>
      priorityAreasOf(edition, context),
  },
  Sensitivity: { OPEN: 'open', AGGREGATED: 'aggregated', SHARED: 'shared', PROTECTED: 'protected' },
  DataProduct: {
    __resolveReference: ({ id }: Entity, context: SubgraphContext) => byId(dataProducts(context), id),
    providers: ({ providers }: DataProductRow, _: unknown, context) =>
      allOf(organisations(context), providers),
    hostSubgraph: ({ subgraph }: DataProductRow) => subgraph,
  },
  Purpose: {
    __resolveReference: ({ code }: { readonly code: string }, context: SubgraphContext) =>
      purposeOf(code, context),
  },
  PriorityArea: {
    __resolveReference: ({ id }: Entity, context: SubgraphContext) => byId(priorityAreas(context), id),
  },
} satisfies Resolvers;
