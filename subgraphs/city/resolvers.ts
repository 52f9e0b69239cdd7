import type { PictureKeeper } from '../pictures/keeper.ts';
import { pictureMutations } from '../pictures/mutations.ts';
import { citedFiguresResolvers, pictureResolvers } from '../pictures/resolvers.ts';
import { activityResolvers } from './activity-resolvers.ts';
import { agreementDocumentResolvers } from './agreement-document-resolvers.ts';
import { agreementReportResolvers } from './agreement-report-resolvers.ts';
import { agreementResolvers } from './agreement-resolvers.ts';
import { areaResolvers } from './area-resolvers.ts';
import { byId, organisations } from './catalogue.ts';
import { catalogueResolvers } from './catalogue-resolvers.ts';
import { documentResolvers } from './document-resolvers.ts';
import { draftResolvers } from './draft-resolvers.ts';
import { dutyResolvers } from './duty-resolvers.ts';
import { forumResolvers } from './forum-resolvers.ts';
import { indicatorResolvers } from './indicator-resolvers.ts';
import type { Lifecycle } from './lifecycle/lifecycle.ts';
import { lifecycleResolvers } from './lifecycle-resolvers.ts';
import { organisationResolvers } from './organisation-resolvers.ts';
import { pictureReferenceResolvers } from './picture-reference-resolvers.ts';
import type { ProcessKeeper } from './process/keeper.ts';
import { processMutationResolvers } from './process-mutation-resolvers.ts';
import { processObjectResolvers } from './process-object-resolvers.ts';
import { processResolvers } from './process-resolvers.ts';
import { recordResolvers } from './record-resolvers.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { urbanResolvers } from './urban-resolvers.ts';

const pictures = pictureResolvers('city');

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
  ...dutyResolvers,
  ...documentResolvers,
  ...processResolvers,
  ...processObjectResolvers,
  ...pictureReferenceResolvers(pictures.reference),
  ...forumResolvers,
  Organisation: { ...organisationResolvers.Organisation, ...forumResolvers.Organisation },
  CollaborationAgreement: {
    ...agreementResolvers.CollaborationAgreement,
    ...agreementDocumentResolvers.CollaborationAgreement,
    ...draftResolvers.CollaborationAgreement,
    ...processResolvers.CollaborationAgreement,
    ...forumResolvers.CollaborationAgreement,
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
    ...dutyResolvers.Query,
    ...documentResolvers.Query,
    cityPictures: pictures.page,
    ...processResolvers.Query,
    ...processObjectResolvers.Query,
    ...forumResolvers.Query,
  },
  CityPicture: {
    __resolveReference: pictures.reference,
    ...pictures.type,
    // The city has the register of organisations and the areas itself.
    owner: ({ owner }, _, context) => byId(organisations(context), owner),
    area: ({ area }, _, { reference }) => reference.areas.get(area) ?? null,
  },
  CitedFigures: citedFiguresResolvers,
} satisfies Resolvers;

/** The whole of the city's part: what people do with agreements, in processes and with their own pictures too. */
export function cityResolversWith(lifecycle: Lifecycle, processes: ProcessKeeper, keeper: PictureKeeper) {
  const ofAgreements = lifecycleResolvers(lifecycle);
  const ofProcesses = processMutationResolvers(processes);
  const ofPictures = pictureMutations('city', keeper);
  return {
    ...cityResolvers,
    ...ofAgreements,
    ...ofProcesses,
    Query: { ...cityResolvers.Query, ...ofAgreements.Query },
    Mutation: {
      ...ofAgreements.Mutation,
      ...ofProcesses.Mutation,
      saveCityPicture: ofPictures.save,
      releaseCityPicture: ofPictures.release,
      withdrawCityPicture: ofPictures.withdraw,
    },
  } satisfies Resolvers;
}
