import { areasWithin } from '../areas-argument.ts';
import { type Connection, connectionOf, type List, type Page, type Slice, sliceOf } from '../connection.ts';
import { dayOf, validOn } from '../day.ts';
import { overlapping } from '../overlap.ts';
import type { PictureKeeper } from '../pictures/keeper.ts';
import { pictureMutations } from '../pictures/mutations.ts';
import { citedFiguresResolvers, pictureResolvers } from '../pictures/resolvers.ts';
import type { Reference } from '../reference.ts';
import { latestVintage, statisticsResolvers } from '../statistics/resolvers.ts';
import { observations } from '../statistics/series.ts';
import type { SubgraphContext } from '../subgraph.ts';
import {
  type CertificationRow,
  type NeighbourhoodWatchRow,
  type PartnershipRow,
  selectAssociations,
  selectCertifications,
  selectCertificationsById,
  selectCertificationsHolding,
  selectChecklists,
  selectInspections,
  selectNeighbourhoodWatch,
  selectPartnerships,
  selectPartnershipsById,
  selectQuestions,
} from './queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

type Governed = { readonly provider: string };
type AreasPage = Page & { readonly areas?: readonly string[] | null };

const reference = <T extends 'Area' | 'Organisation'>(__typename: T, id: string) => ({ __typename, id });

/** An open and small table, read whole and once a request. */
const whole =
  <T>(name: string, select: (tx: SubgraphContext['tx']) => Promise<readonly T[]>) =>
  (context: SubgraphContext): Promise<readonly T[]> =>
    context
      .loader<'all', readonly T[]>(name, async (keys) => {
        const rows = await select(context.tx);
        return keys.map(() => rows);
      })
      .load('all');

const associations = whole('associations', selectAssociations);
const checklists = whole('checklists', selectChecklists);
const questions = whole('checklist-questions', selectQuestions);

const associationOf = async (id: string, context: SubgraphContext) =>
  (await associations(context)).find((row) => row.id === id) ?? null;

const checklistOf = async (id: string, context: SubgraphContext) =>
  (await checklists(context)).find((row) => row.id === id) ?? null;

const questionsOf = async (checklist: string, context: SubgraphContext) =>
  (await questions(context)).filter((row) => row.checklist === checklist);

/** Notes rows that leave, by the provider whose they are. */
function noteRows(product: string, rows: readonly Governed[], context: SubgraphContext): void {
  for (const { provider } of rows) context.read(product, provider, 1);
}

/** The numbers of the areas and of all that lies inside them. */
function numbersInside({ areas, tree }: Reference, outer: readonly string[]): readonly number[] {
  return [...areas.values()]
    .filter((row) => outer.some((id) => tree.contains(id, row.id)))
    .map(({ no }) => no);
}

type SelectInside<T> = (
  tx: SubgraphContext['tx'],
  areas: readonly number[] | null,
  slice: Slice,
) => Promise<readonly T[]>;

/** A page of what property owners tell of housing, certifications or inspections: one product governs both. */
async function housingPage<T extends Governed & { readonly id: string }>(
  list: List,
  select: SelectInside<T>,
  page: AreasPage,
  context: SubgraphContext,
): Promise<Connection<T>> {
  const slice = sliceOf(list, page);
  const named = areasWithin('civil.certifications', page.areas, context) !== null;
  const inside = named ? numbersInside(context.reference, page.areas ?? []) : null;
  const connection = connectionOf(list, await select(context.tx, inside, slice), page);
  noteRows(
    'civil.certifications',
    connection.edges.map(({ node }) => node),
    context,
  );
  return connection;
}

async function partnershipPage(page: Page, context: SubgraphContext) {
  const connection = connectionOf(
    'partnerships',
    await selectPartnerships(context.tx, sliceOf('partnerships', page)),
    page,
  );
  noteRows(
    'civil.partnerships',
    connection.edges.map(({ node }) => node),
    context,
  );
  return connection;
}

function certificationsHolding(area: string, context: SubgraphContext) {
  return context
    .loader<string, readonly CertificationRow[]>('certifications-in', async (ids) => {
      const inside = ids.map((id) => new Set(numbersInside(context.reference, [id])));
      const all = [...new Set(inside.flatMap((numbers) => [...numbers]))];
      const day = dayOf(null, context.claims.instant);
      const rows = await selectCertificationsHolding(context.tx, all, day);
      noteRows('civil.certifications', rows, context);
      return inside.map((numbers) => rows.filter((row) => numbers.has(row.areaNo)));
    })
    .load(area);
}

/** From its first to its last day, and not from the day it was withdrawn: as `selectCertificationsHolding` has it. */
function holdsOn(day: string, row: CertificationRow): boolean {
  return validOn(day, row) && (row.withdrawnAt === null || day < row.withdrawnAt);
}

function certificationOf(id: string, context: SubgraphContext) {
  return context
    .loader<string, CertificationRow | null>('certifications', async (ids) => {
      const rows = await selectCertificationsById(context.tx, ids);
      noteRows('civil.certifications', rows, context);
      return ids.map((wanted) => rows.find((row) => row.id === wanted) ?? null);
    })
    .load(id);
}

function partnershipOf(id: string, context: SubgraphContext) {
  return context
    .loader<string, PartnershipRow | null>('partnerships', async (ids) => {
      const rows = await selectPartnershipsById(context.tx, ids);
      noteRows('civil.partnerships', rows, context);
      return ids.map((wanted) => rows.find((row) => row.id === wanted) ?? null);
    })
    .load(id);
}

function neighbourhoodWatchIn(area: string, context: SubgraphContext) {
  return context
    .loader<string, NeighbourhoodWatchRow | null>('neighbourhood-watch', async (areas) => {
      const rows = await selectNeighbourhoodWatch(context.tx, areas);
      return areas.map((wanted) => rows.find((row) => row.area === wanted) ?? null);
    })
    .load(area);
}

/** Associations of night walkers that walk in the area, or in a part or surrounding of it. */
async function nightWalkGroups(area: string, context: SubgraphContext) {
  const ids = new Set(
    (
      ['CITY', 'DISTRICT_COMMITTEE_AREA', 'LOCAL_POLICE_AREA', 'CITY_DISTRICT', 'BASE_AREA', 'PLACE'] as const
    ).flatMap((level) => overlapping(context.reference, area, level).map(({ id }) => id)),
  );
  return (await associations(context)).filter(
    (row) => row.kind === 'NIGHT_WALKERS' && row.areas.some((id) => ids.has(id)),
  );
}

const pictures = pictureResolvers('civil');

/** Civil society's part of the graph. */
export const civilSocietyResolvers = {
  Query: {
    civilSocietyPictures: pictures.page,
    associations: async (_, { kind }, context) =>
      (await associations(context)).filter((row) => kind === null || kind === undefined || row.kind === kind),
    certifications: (_, page, context) => housingPage('certifications', selectCertifications, page, context),
    safetyChecklists: (_, __, context) => checklists(context),
    safetyInspections: (_, page, context) =>
      housingPage('safetyInspections', selectInspections, page, context),
    partnerships: (_, page, context) => partnershipPage(page, context),
  },
  Association: {
    __resolveReference: ({ id }, context) => associationOf(id, context),
    organisation: ({ organisation }) => reference('Organisation', organisation),
    areas: ({ areas }) => areas.map((id) => reference('Area', id)),
  },
  SafetyCertification: {
    __resolveReference: ({ id }, context) => certificationOf(id, context),
    association: ({ association }, _, context) => associationOf(association, context),
    area: ({ area }) => reference('Area', area),
    checklist: ({ checklist }, _, context) => checklistOf(checklist, context),
    holds: (row, { on }, { claims }) => holdsOn(dayOf(on, claims.instant), row),
  },
  SafetyChecklist: {
    questions: ({ id }, _, context) => questionsOf(id, context),
  },
  SafetyInspection: {
    association: ({ association }, _, context) => associationOf(association, context),
    area: ({ area }) => reference('Area', area),
  },
  Partnership: {
    __resolveReference: ({ id }, context) => partnershipOf(id, context),
    association: ({ association }, _, context) => associationOf(association, context),
    committee: ({ committee }) => reference('Organisation', committee),
    areas: ({ areas }) => areas.map((id) => reference('Area', id)),
  },
  Area: {
    nightWalkGroups: ({ id }, _, context) => nightWalkGroups(id, context),
    certifications: ({ id }, _, context) => certificationsHolding(id, context),
    neighbourhoodWatch: ({ id }, _, context) => neighbourhoodWatchIn(id, context),
  },
  CivilSocietyPicture: { __resolveReference: pictures.reference, ...pictures.type },
  SituationalPicture: { __resolveType: () => 'CivilSocietyPicture' },
  CitedFigures: citedFiguresResolvers,
  CivilSocietyIndicator: {
    observations: ({ id }, args, context) => observations(id, args, context),
    latestVintage: ({ id }, _, context) => latestVintage(id, context),
  },
  ...statisticsResolvers,
} satisfies Resolvers;

/** The whole of it: what people do with their own pictures too. */
export function civilSocietyResolversWith(keeper: PictureKeeper) {
  const acts = pictureMutations('civil', keeper);
  return {
    ...civilSocietyResolvers,
    Mutation: {
      saveCivilSocietyPicture: acts.save,
      releaseCivilSocietyPicture: acts.release,
      withdrawCivilSocietyPicture: acts.withdraw,
    },
  } satisfies Resolvers;
}
