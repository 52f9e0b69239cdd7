import { warningsOf } from '../../policy/process-rules.ts';
import { connectionOf, type Page, sliceOf } from '../connection.ts';
import { areasReached, requireProduct } from '../require-product.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { oneAgreement } from './agreement-resolvers.ts';
import { allOf, byId, organisations } from './catalogue.ts';
import {
  actsIn,
  factsOf,
  knowProcesses,
  type ObjectRow,
  objectsIn,
  ofKind,
  type ProcessRow,
  partiesOf,
  processOf,
  processProduct,
  selectProcesses,
} from './process-queries.ts';
import type { AgreementRow } from './queries.ts';
import { collaborationOf } from './record-resolvers.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** One round of a process, with what the reader may read of it. */
export type Round = { readonly number: number; readonly objects: readonly ObjectRow[] };

type ListArguments = Page & {
  readonly agreement?: string | null;
  readonly areas?: readonly string[] | null;
};

async function processPage(args: ListArguments, context: SubgraphContext) {
  requireProduct(processProduct, context);
  const slice = sliceOf('collaborationProcesses', args);
  const areas = areasReached(processProduct, args.areas, context);
  const rows = await selectProcesses(
    context.tx,
    { agreements: args.agreement ? [args.agreement] : null, areas },
    slice,
  );
  const connection = connectionOf('collaborationProcesses', rows, args);
  knowProcesses(
    connection.edges.map(({ node }) => node),
    context,
  );
  return connection;
}

/** The process of an id; refused where the scope has no process of anybody. */
function oneProcess({ id }: { readonly id: string }, context: SubgraphContext): Promise<ProcessRow | null> {
  requireProduct(processProduct, context);
  return processOf(id, context);
}

/** The processes of an agreement; refused where the scope has no process of anybody. */
function processesUnder({ id }: AgreementRow, context: SubgraphContext): Promise<readonly ProcessRow[]> {
  requireProduct(processProduct, context);
  return context
    .loader<string, readonly ProcessRow[]>('processes-under', async (agreements) => {
      const rows = await selectProcesses(context.tx, { agreements }, null);
      knowProcesses(rows, context);
      return agreements.map((one) => rows.filter(({ agreement }) => agreement === one));
    })
    .load(id);
}

async function roundsOf({ id, cycle }: ProcessRow, context: SubgraphContext): Promise<readonly Round[]> {
  const objects = await objectsIn(id, context);
  return Array.from({ length: cycle }, (_, at) => ({
    number: at + 1,
    objects: objects.filter((one) => one.cycle === at + 1),
  }));
}

async function historyOf({ id, provider }: ProcessRow, context: SubgraphContext) {
  const acts = await actsIn(id, context);
  if (acts.length > 0) context.read(processProduct, provider, acts.length);
  return acts;
}

/** Processes of collaboration with their rounds and history: governed by row. */
export const processResolvers = {
  Query: {
    collaborationProcesses: (_, args, context) => processPage(args, context),
    collaborationProcess: (_, entity, context) => oneProcess(entity, context),
  },
  CollaborationAgreement: {
    processes: (row, _, context) => processesUnder(row, context),
  },
  CollaborationProcess: {
    __resolveReference: (entity, context) => oneProcess(entity, context),
    agreement: ({ agreement }, _, context) => (agreement === null ? null : oneAgreement(agreement, context)),
    placeCollaboration: ({ placeCollaboration: id }, _, context) =>
      id === null ? null : collaborationOf({ id }, context),
    area: ({ area }, _, { reference }) => reference.areas.get(area) ?? null,
    lead: ({ lead }, _, context) => byId(organisations(context), lead),
    parties: async (row, _, context) => allOf(organisations(context), await partiesOf(row, context)),
    cycles: (row, _, context) => roundsOf(row, context),
    current: async (row, _, context) => (await roundsOf(row, context)).at(-1) ?? null,
    obstacles: async ({ id }, _, context) => ofKind(await objectsIn(id, context), 'OBSTACLE'),
    signals: async ({ id }, _, context) => ofKind(await objectsIn(id, context), 'SIGNAL'),
    history: (row, _, context) => historyOf(row, context),
    warnings: async (row, _, context) =>
      warningsOf(await factsOf(row, context), context.claims.instant.slice(0, 10)),
  },
  ProcessCycle: {
    jointPicture: ({ objects }) => ofKind(objects, 'JOINT_PICTURE').at(0) ?? null,
    prioritisation: ({ objects }) => ofKind(objects, 'PRIORITISATION').at(0) ?? null,
    causeAnalyses: ({ objects }) => ofKind(objects, 'CAUSE_ANALYSIS'),
    goals: ({ objects }) => ofKind(objects, 'GOAL'),
    measures: ({ objects }) => ofKind(objects, 'MEASURE'),
    followUps: ({ objects }) => ofKind(objects, 'FOLLOW_UP'),
  },
  ProcessAct: {
    at: ({ at }) => at.toISOString(),
    organisation: ({ organisation }, _, context) => byId(organisations(context), organisation),
  },
} satisfies Resolvers;
