import { agreementDocumentResolvers } from './agreement-document-resolvers.ts';
import { agreementReportResolvers } from './agreement-report-resolvers.ts';
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
  ...agreementDocumentResolvers,
  ...agreementReportResolvers,
  ...recordResolvers,
  CollaborationAgreement: {
    ...agreementResolvers.CollaborationAgreement,
    ...agreementDocumentResolvers.CollaborationAgreement,
  },
  AgreementVersion: {
    ...agreementResolvers.AgreementVersion,
    ...agreementDocumentResolvers.AgreementVersion,
  },
  Query: {
    ...organisationResolvers.Query,
    ...areaResolvers.Query,
    ...catalogueResolvers.Query,
    ...indicatorResolvers.Query,
    ...agreementResolvers.Query,
    ...agreementReportResolvers.Query,
    ...recordResolvers.Query,
  },
} satisfies Resolvers;
