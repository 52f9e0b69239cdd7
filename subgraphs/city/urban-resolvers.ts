import { connectionOf, type Page, sliceOf } from '../connection.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { byId, organisations, referredTo, whole } from './catalogue.ts';
import { documentOf } from './document-resolvers.ts';
import {
  selectFocusAreas,
  selectInvolvement,
  selectProposals,
  selectStrategicLinks,
  selectUrbanProjects,
} from './place-queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

const focusAreas = whole('focus-areas', selectFocusAreas);
const strategicLinks = whole('strategic-links', selectStrategicLinks);
const urbanProjects = whole('urban-projects', selectUrbanProjects);
const involvement = whole('project-involvement', selectInvolvement);

/** The programme's own words (line 1056). As it says about how many, nothing tells when all of them are listed. */
const linksStated = 'ett tiotal';
const linksMissing =
  'Trygghetsprogrammet 2020-2023 säger att de är ett tiotal och namnger inget av dem (rad 1056).';

async function linksKnown(context: SubgraphContext) {
  return { stated: linksStated, missing: linksMissing, links: await strategicLinks(context) };
}

async function proposalPage(args: Page, context: SubgraphContext) {
  const slice = sliceOf('citizenProposals', args);
  return connectionOf('citizenProposals', await selectProposals(context.tx, slice), args);
}

async function involvementOf(project: string, context: SubgraphContext) {
  return (await involvement(context)).filter((row) => row.project === project);
}

const areasOf = (ids: readonly string[], { reference }: SubgraphContext) =>
  ids.flatMap((id) => reference.areas.get(id) ?? []);

/** Focus areas, strategic links, urban development projects and proposals from the public: open. */
export const urbanResolvers = {
  Query: {
    focusAreas: (_, __, context) => focusAreas(context),
    strategicLinks: (_, __, context) => linksKnown(context),
    urbanProjects: (_, __, context) => urbanProjects(context),
    citizenProposals: (_, args, context) => proposalPage(args, context),
  },
  FocusArea: {
    areas: ({ areas }, _, context) => areasOf(areas, context),
    document: ({ document }, _, context) => documentOf(document, context),
  },
  StrategicLink: {
    connects: ({ connects }, _, context) => areasOf(connects, context),
  },
  UrbanDevelopmentProject: {
    lead: ({ lead }, _, context) => byId(organisations(context), lead),
    areas: ({ areas }, _, context) => areasOf(areas, context),
    focusArea: ({ focusArea }, _, context) => byId(focusAreas(context), focusArea),
    involvement: ({ id }, _, context) => involvementOf(id, context),
  },
  ProjectInvolvement: {
    organisation: ({ organisation }, _, context) => referredTo(organisations(context), organisation),
  },
  CitizenProposal: {
    committee: ({ committee }, _, context) => byId(organisations(context), committee),
  },
} satisfies Resolvers;
