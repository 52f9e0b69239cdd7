import { agreementResolvers } from './agreement-resolvers.ts';
import { areaResolvers } from './area-resolvers.ts';
import { catalogueResolvers } from './catalogue-resolvers.ts';
import { indicatorResolvers } from './indicator-resolvers.ts';
import { organisationResolvers } from './organisation-resolvers.ts';
import { recordResolvers } from './record-resolvers.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** The city's part of the graph. */
export const cityResolvers = {
  ...organisationResolvers,
  ...areaResolvers,
  ...catalogueResolvers,
  ...indicatorResolvers,
  ...agreementResolvers,
  ...recordResolvers,
  Query: {
    ...organisationResolvers.Query,
    ...areaResolvers.Query,
    ...catalogueResolvers.Query,
    ...indicatorResolvers.Query,
    ...agreementResolvers.Query,
    ...recordResolvers.Query,
  },
} satisfies Resolvers;
