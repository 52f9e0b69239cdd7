import { connectionOf, type Page, sliceOf } from '../connection.ts';
import { dayOf, validOn } from '../day.ts';
import { requireProduct } from '../require-product.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { pairsOn } from './agreement-report-resolvers.ts';
import { oneAgreement } from './agreement-resolvers.ts';
import { allOf, byId, organisations, referredTo } from './catalogue.ts';
import {
  type CommitteeRecordRow,
  type ForumRow,
  forumProduct,
  noteForums,
  objectOf,
  ofKind,
  processOf,
  processProduct,
  readCoordinators,
  selectCommitteeRecords,
  selectCommitteeRecordsById,
  selectForums,
  selectForumsById,
  selectForumsUnder,
} from './process-queries.ts';
import type { AgreementRow } from './queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

type Entity = { readonly id: string };
type ForumPage = Page & {
  readonly kind?: ForumRow['kind'] | null;
  readonly convener?: string | null;
  readonly at?: string | null;
};
type RecordPage = Page & {
  readonly kind?: CommitteeRecordRow['kind'] | null;
  readonly committee?: string | null;
  readonly at?: string | null;
};
type CoordinatorsAsked = { readonly organisation?: string | null; readonly at?: string | null };

async function forumPage({ kind, convener, at, ...page }: ForumPage, context: SubgraphContext) {
  requireProduct(forumProduct, context);
  const slice = sliceOf('forums', page);
  const on = dayOf(at, context.claims.instant);
  const connection = connectionOf(
    'forums',
    await selectForums(context.tx, { kind, convener, on }, slice),
    page,
  );
  noteForums(
    connection.edges.map(({ node }) => node),
    context,
  );
  return connection;
}

function oneForum({ id }: Entity, context: SubgraphContext): Promise<ForumRow | null> {
  requireProduct(forumProduct, context);
  return context
    .loader<string, ForumRow | null>('forums', async (ids) => {
      const rows = await selectForumsById(context.tx, ids);
      noteForums(rows, context);
      return ids.map((wanted) => rows.find((row) => row.id === wanted) ?? null);
    })
    .load(id);
}

/** The forums that follow an agreement; refused where the scope has no forum of anybody. */
function forumsUnder({ id }: AgreementRow, context: SubgraphContext): Promise<readonly ForumRow[]> {
  requireProduct(forumProduct, context);
  return context
    .loader<string, readonly ForumRow[]>('forums-under', async (agreements) => {
      const rows = await selectForumsUnder(context.tx, agreements);
      noteForums(rows, context);
      return agreements.map((one) => rows.filter(({ agreement }) => agreement === one));
    })
    .load(id);
}

const schoolCommittee = 'org:utbildningsnamnden';
/** A seat of the police region stands for its local police areas. */
const policeRegion = 'org:polisregion-stockholm';

/** Who must have a seat in a local council and has none on the day. Programme lines 465-468. */
async function missingIn(forum: ForumRow, at: string | null | undefined, context: SubgraphContext) {
  const day = dayOf(at, context.claims.instant);
  if (forum.kind !== 'LOCAL_CRIME_PREVENTION_COUNCIL' || !validOn(day, forum)) return [];
  const committees = [forum.convener, forum.area.replace('sthlm:sdo:', 'org:sdn-')];
  const units = pairsOn(day, [...context.reference.areas.values()])
    .filter(({ committee }) => committees.includes(committee))
    .map(({ policeUnit }) => policeUnit);
  const seated = new Set(forum.seats.map(({ organisation }) => organisation));
  const isPresent = (one: string) => seated.has(one) || (one !== schoolCommittee && seated.has(policeRegion));
  const required = [...new Set([schoolCommittee, ...units])];
  return allOf(
    organisations(context),
    required.filter((one) => !isPresent(one)),
  );
}

async function coordinatorsOf({ organisation, at }: CoordinatorsAsked, context: SubgraphContext) {
  const day = dayOf(at, context.claims.instant);
  return (await readCoordinators(context)).filter(
    (row) => (!organisation || row.organisation === organisation) && validOn(day, row),
  );
}

async function recordPage({ kind, committee, at, ...page }: RecordPage, context: SubgraphContext) {
  const slice = sliceOf('committeeRecords', page);
  const on = at === null || at === undefined ? null : dayOf(at, context.claims.instant);
  return connectionOf(
    'committeeRecords',
    await selectCommitteeRecords(context.tx, { kind, committee, on }, slice),
    page,
  );
}

function oneRecord({ id }: Entity, context: SubgraphContext): Promise<CommitteeRecordRow | null> {
  return context
    .loader<string, CommitteeRecordRow | null>('committee-records', async (ids) => {
      const rows = await selectCommitteeRecordsById(context.tx, ids);
      return ids.map((wanted) => rows.find((row) => row.id === wanted) ?? null);
    })
    .load(id);
}

/** The processes that a record names. Records are open, and processes are not: without a grant, how many are named is not told. */
async function processesOf({ content }: CommitteeRecordRow, context: SubgraphContext) {
  requireProduct(processProduct, context);
  const rows = await Promise.all(content.processes.map((id) => processOf(id, context)));
  return rows.filter((row) => row !== null);
}

async function measuresOf({ content }: CommitteeRecordRow, context: SubgraphContext) {
  requireProduct(processProduct, context);
  const rows = await Promise.all(content.measures.map((id) => objectOf(id, context)));
  return ofKind(
    rows.filter((row) => row !== null),
    'MEASURE',
  );
}

/** Forums, governed by row; coordinators' functions and committees' records, which are open. */
export const forumResolvers = {
  CollaborationAgreement: {
    forums: (row, _, context) => forumsUnder(row, context),
  },
  Query: {
    forums: (_, args, context) => forumPage(args, context),
    coordinators: (_, args, context) => coordinatorsOf(args, context),
    committeeRecords: (_, args, context) => recordPage(args, context),
  },
  Forum: {
    __resolveReference: (entity, context) => oneForum(entity, context),
    convener: ({ convener }, _, context) => byId(organisations(context), convener),
    area: ({ area }, _, { reference }) => reference.areas.get(area) ?? null,
    agreement: ({ agreement }, _, context) => (agreement === null ? null : oneAgreement(agreement, context)),
    missing: (row, { at }, context) => missingIn(row, at, context),
  },
  ForumSeat: {
    organisation: ({ organisation }, _, context) => referredTo(organisations(context), organisation),
  },
  Organisation: {
    coordinators: ({ id }, _, context) => coordinatorsOf({ organisation: id }, context),
  },
  Coordinator: {
    organisation: ({ organisation }, _, context) => referredTo(organisations(context), organisation),
  },
  CommitteeRecord: {
    __resolveReference: (entity, context) => oneRecord(entity, context),
    committee: ({ committee }, _, context) => byId(organisations(context), committee),
    counterpart: ({ counterpart }, _, context) => byId(organisations(context), counterpart),
    area: ({ area }, _, { reference }) => reference.areas.get(area ?? '') ?? null,
    text: ({ content }) => content.text,
    goals: ({ content }) => content.goals,
    activities: ({ content }) => content.activities,
    conditions: ({ content }) => content.conditions,
    processes: (row, _, context) => processesOf(row, context),
    measures: (row, _, context) => measuresOf(row, context),
  },
} satisfies Resolvers;
