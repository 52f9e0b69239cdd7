import type { AreaLevel } from '../../policy/area.ts';
import { hubError } from '../../schema/errors.ts';
import { dayOf, validOn } from '../day.ts';
import { overlapping } from '../overlap.ts';
import type { PictureKeeper } from '../pictures/keeper.ts';
import { pictureMutations } from '../pictures/mutations.ts';
import { citedFiguresResolvers, pictureResolvers } from '../pictures/resolvers.ts';
import { latestVintage, statisticsResolvers } from '../statistics/resolvers.ts';
import { observations } from '../statistics/series.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { vulnerableAreaClasses, vulnerableAreaEditions } from '../vulnerable-areas.ts';
import {
  type CameraAssessmentRow,
  type JointBriefingRow,
  type LocalPoliceAreaRow,
  selectAssessments,
  selectBriefings,
  selectLocalPoliceAreas,
  selectVulnerableAreas,
  type VulnerableAreaRow,
} from './queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** The years in which the police have published their list. */
const editions = vulnerableAreaEditions.map(({ edition }) => edition);
const provider = 'org:polismyndigheten';
const city = 'Stockholm';

const policeAreas = (context: SubgraphContext): Promise<readonly LocalPoliceAreaRow[]> =>
  context
    .loader<'all', readonly LocalPoliceAreaRow[]>('local-police-areas', async (keys) => {
      const rows = await selectLocalPoliceAreas(context.tx);
      return keys.map(() => rows);
    })
    .load('all');

const vulnerableAreas = (context: SubgraphContext): Promise<readonly VulnerableAreaRow[]> =>
  context
    .loader<'all', readonly VulnerableAreaRow[]>('vulnerable-areas', async (keys) => {
      const rows = await selectVulnerableAreas(context.tx);
      return keys.map(() => rows);
    })
    .load('all');

/** The police areas that share ground with the area on a day, in the order of their ids. */
async function policeAreasOf(area: string, day: string, context: SubgraphContext) {
  const ids = new Set(overlapping(context.reference, area, 'LOCAL_POLICE_AREA').map(({ id }) => id));
  return (await policeAreas(context)).filter((row) => ids.has(row.id) && validOn(day, row));
}

/** Districts may be split, so that they overlap rather than lie inside; an ended police area has those of its last day. */
function coveredAreas(
  row: LocalPoliceAreaRow,
  level: AreaLevel,
  at: string | null | undefined,
  context: SubgraphContext,
) {
  const asked = dayOf(at, context.claims.instant);
  const day = !at && row.validTo !== null && row.validTo < asked ? row.validTo : asked;
  if (!validOn(day, row)) return [];
  return overlapping(context.reference, row.id, level)
    .filter((area) => validOn(day, area))
    .map(({ id }) => ({ __typename: 'Area' as const, id }));
}

function listedIn(edition: number | null | undefined): (row: VulnerableAreaRow) => boolean {
  if (edition === null || edition === undefined) return () => true;
  if (!editions.includes(edition)) {
    throw hubError('ARGUMENT_INVALID', `Give an edition of the list: ${editions.join(', ')}.`);
  }
  return (row) => row.classifications.some((one) => one.edition === edition);
}

/** How many of the city's areas are of each class that an edition knows. */
function countsOf(areas: readonly VulnerableAreaRow[]) {
  const listed = areas
    .filter(({ municipality }) => municipality === city)
    .flatMap(({ classifications }) => classifications);
  return vulnerableAreaEditions.flatMap(({ edition, classes }) =>
    classes.map((name) => {
      const code = vulnerableAreaClasses[name];
      const found = listed.filter((one) => one.edition === edition && one.class === code);
      return { edition, class: code, areas: found.length };
    }),
  );
}

/** By stadsdel: the border of a vulnerable area follows no other geography. */
function overlapsVulnerable(area: string, context: SubgraphContext): (row: VulnerableAreaRow) => boolean {
  const ids = new Set(overlapping(context.reference, area, 'CITY_DISTRICT').map(({ id }) => id));
  return (row) => row.cityDistricts.some((id) => ids.has(id));
}

/** The one police area that all of it lies in today; null where that is not known. */
async function policeAreaOf(row: VulnerableAreaRow, context: SubgraphContext) {
  const day = dayOf(null, context.claims.instant);
  const found = await Promise.all(row.cityDistricts.map((id) => policeAreasOf(id, day, context)));
  const [first, ...more] = [...new Map(found.flat().map((area) => [area.id, area])).values()];
  return more.length === 0 ? (first ?? null) : null;
}

function assessmentOf(site: string, context: SubgraphContext): Promise<CameraAssessmentRow | null> {
  return context
    .loader<string, CameraAssessmentRow | null>('assessments', async (sites) => {
      const rows = await selectAssessments(context.tx, sites);
      context.read('police.camera-assessments', provider, rows.length);
      return sites.map((id) => rows.find((row) => row.site === id) ?? null);
    })
    .load(site);
}

function briefingsOf(deployment: string, context: SubgraphContext): Promise<readonly JointBriefingRow[]> {
  return context
    .loader<string, readonly JointBriefingRow[]>('briefings', async (deployments) => {
      const rows = await selectBriefings(context.tx, deployments);
      context.read('police.joint-briefings', provider, rows.length);
      return deployments.map((id) => rows.filter((row) => row.deployment === id));
    })
    .load(deployment);
}

const pictures = pictureResolvers('police');

/** The police's part of the graph. */
export const policeResolvers = {
  Query: {
    policePictures: pictures.page,
    localPoliceAreas: async (_, { at }, context) => {
      const day = dayOf(at, context.claims.instant);
      return (await policeAreas(context)).filter((row) => row.touchesCity && validOn(day, row));
    },
    localPoliceArea: async (_, { id }, context) =>
      (await policeAreas(context)).find((row) => row.id === id) ?? null,
    vulnerableAreas: async (_, { edition }, context) => {
      const listed = listedIn(edition);
      return (await vulnerableAreas(context)).filter((row) => row.municipality === city && listed(row));
    },
    vulnerableAreaCounts: async (_, __, context) => countsOf(await vulnerableAreas(context)),
  },
  Area: {
    localPoliceAreas: ({ id }, { at }, context) =>
      policeAreasOf(id, dayOf(at, context.claims.instant), context),
    vulnerableAreas: async ({ id }, { edition }, context) => {
      const listed = listedIn(edition);
      const overlaps = overlapsVulnerable(id, context);
      return (await vulnerableAreas(context)).filter((row) => overlaps(row) && listed(row));
    },
  },
  LocalPoliceArea: {
    __resolveReference: async ({ id }, context) =>
      (await policeAreas(context)).find((row) => row.id === id) ?? null,
    area: ({ id }, _, { reference }) => (reference.areas.has(id) ? { __typename: 'Area', id } : null),
    areas: (row, { level, at }, context) => coveredAreas(row, level, at, context),
  },
  VulnerableArea: {
    __resolveReference: async ({ id }, context) =>
      (await vulnerableAreas(context)).find((row) => row.id === id) ?? null,
    localPoliceArea: (row, _, context) => policeAreaOf(row, context),
    successors: async ({ successors }, _, context) =>
      (await vulnerableAreas(context)).filter(({ id }) => successors.includes(id)),
    predecessors: async ({ id }, _, context) =>
      (await vulnerableAreas(context)).filter(({ successors }) => successors.includes(id)),
  },
  CameraSite: {
    assessment: ({ id }, _, context) => assessmentOf(id, context),
  },
  OrderGuardDeployment: {
    jointBriefings: ({ id }, _, context) => briefingsOf(id, context),
  },
  JointBriefing: {
    at: ({ at }) => at.toISOString(),
  },
  PolicePicture: { __resolveReference: pictures.reference, ...pictures.type },
  SituationalPicture: { __resolveType: () => 'PolicePicture' },
  CitedFigures: citedFiguresResolvers,
  PoliceIndicator: {
    observations: ({ id }, args, context) => observations(id, args, context),
    latestVintage: ({ id }, _, context) => latestVintage(id, context),
  },
  ...statisticsResolvers,
} satisfies Resolvers;

/** The whole of it: what people do with their own pictures too. */
export function policeResolversWith(keeper: PictureKeeper) {
  const acts = pictureMutations('police', keeper);
  return {
    ...policeResolvers,
    Mutation: {
      savePolicePicture: acts.save,
      releasePolicePicture: acts.release,
      withdrawPolicePicture: acts.withdraw,
    },
  } satisfies Resolvers;
}
