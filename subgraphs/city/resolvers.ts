import { activityResolvers } from './activity-resolvers.ts';
import { agreementDocumentResolvers } from './agreement-document-resolvers.ts';
import { agreementReportResolvers } from './agreement-report-resolvers.ts';
import { agreementResolvers } from './agreement-resolvers.ts';
import { areaResolvers } from './area-resolvers.ts';
import { catalogueResolvers } from './catalogue-resolvers.ts';
import { documentResolvers } from './document-resolvers.ts';
import { draftResolvers } from './draft-resolvers.ts';
import { indicatorResolvers } from './indicator-resolvers.ts';
import type { Lifecycle } from './lifecycle/lifecycle.ts';
import { lifecycleResolvers } from './lifecycle-resolvers.ts';
import { organisationResolvers } from './organisation-resolvers.ts';
import { recordResolvers } from './record-resolvers.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { urbanResolvers } from './urban-resolvers.ts';

/** The city's part of the graph, by reading. */
export const cityResolvers = {
  ...organisationResolvers,
  ...areaResolvers,
  ...activityResolvers,
  ...urbanResolvers,
  ...catalogueResolvers,
  ...indicatorResolvers,
  ...agreementResolvers,
  ...agreementDocumentResolvers,
  ...agreementReportResolvers,
  ...draftResolvers,
  ...recordResolvers,
  ...documentResolvers,
  CollaborationAgreement: {
    ...agreementResolvers.CollaborationAgreement,
    ...agreementDocumentResolvers.CollaborationAgreement,
    ...draftResolvers.CollaborationAgreement,
  },
  AgreementVersion: {
    ...agreementResolvers.AgreementVersion,
    ...agreementDocumentResolvers.AgreementVersion,
    ...draftResolvers.AgreementVersion,
  },
  AgreementSignature: { ...agreementResolvers.AgreementSignature, ...draftResolvers.AgreementSignature },
  Query: {
    ...organisationResolvers.Query,
    ...areaResolvers.Query,
    ...activityResolvers.Query,
    ...urbanResolvers.Query,
    ...catalogueResolvers.Query,
    ...indicatorResolvers.Query,
    ...agreementResolvers.Query,
    ...agreementReportResolvers.Query,
    ...recordResolvers.Query,
    ...documentResolvers.Query,
  },
} satisfies Resolvers;

/** The whole of the city's part: what people do with agreements too. */
export function cityResolversWith(lifecycle: Lifecycle) {
  return { ...cityResolvers, ...lifecycleResolvers(lifecycle) } satisfies Resolvers;
}
