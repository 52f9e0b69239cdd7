import { areasWithin } from '../areas-argument.ts';
import { connectionOf, type Page, sliceOf } from '../connection.ts';
import { instantOf } from '../day.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { agreementOf } from './agreement-state.ts';
import { allOf, byId, organisations, places, referredTo } from './catalogue.ts';
import {
  type CameraSiteRow,
  type CollaborationRow,
  type DeploymentRow,
  selectCameraSites,
  selectCameraSitesById,
  selectCollaborations,
  selectCollaborationsById,
  selectDeployments,
  selectDeploymentsById,
} from './queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

type Entity = { readonly id: string };
type AreasPage = Page & { readonly areas?: readonly string[] | null };
type DeploymentsPage = AreasPage & { readonly at?: string | null };

const cameraProduct = 'city.camera-sites';
const deploymentProduct = 'city.order-guard-deployments';
const planProduct = 'city.order-guard-plans';
const collaborationProduct = 'city.place-collaborations';

/** Notes governed rows that leave, by the provider whose they are. */
function noteSites(rows: readonly CameraSiteRow[], context: SubgraphContext): void {
  for (const { provider } of rows) context.read(cameraProduct, provider, 1);
}

function noteDeployments(rows: readonly DeploymentRow[], context: SubgraphContext): void {
  for (const row of rows) {
    context.read(deploymentProduct, row.provider, 1);
    if (statusOf(row, context) === 'PLANNED') context.read(planProduct, row.provider, 1);
  }
}

function noteCollaborations(rows: readonly CollaborationRow[], context: SubgraphContext): void {
  for (const { lead } of rows) context.read(collaborationProduct, lead, 1);
}

async function sitePage(args: AreasPage, context: SubgraphContext) {
  const slice = sliceOf('cameraSites', args);
  const areas = areasWithin(cameraProduct, args.areas, context);
  const connection = connectionOf('cameraSites', await selectCameraSites(context.tx, areas, slice), args);
  noteSites(nodesOf(connection), context);
  return connection;
}

async function deploymentPage(args: DeploymentsPage, context: SubgraphContext) {
  const slice = sliceOf('orderGuardDeployments', args);
  const areas = areasWithin(deploymentProduct, args.areas, context);
  const at = args.at ? new Date(instantOf(args.at, context.claims.instant)) : null;
  const connection = connectionOf(
    'orderGuardDeployments',
    await selectDeployments(context.tx, areas, at, slice),
    args,
  );
  noteDeployments(nodesOf(connection), context);
  return connection;
}

async function collaborationPage(args: Page, context: SubgraphContext) {
  const connection = connectionOf(
    'placeCollaborations',
    await selectCollaborations(context.tx, sliceOf('placeCollaborations', args)),
    args,
  );
  noteCollaborations(nodesOf(connection), context);
  return connection;
}

function nodesOf<T>({ edges }: { readonly edges: readonly { readonly node: T }[] }): readonly T[] {
  return edges.map(({ node }) => node);
}

/** A batched reference to a governed record: one outside the scope is null, as if it were not there. */
function reference<T extends Entity>(
  name: string,
  select: (tx: SubgraphContext['tx'], ids: readonly string[]) => Promise<readonly T[]>,
  noteRows: (rows: readonly T[], context: SubgraphContext) => void,
): (entity: Entity, context: SubgraphContext) => Promise<T | null> {
  return ({ id }, context) =>
    context
      .loader<string, T | null>(name, async (ids) => {
        const rows = await select(context.tx, ids);
        noteRows(rows, context);
        return ids.map((wanted) => rows.find((row) => row.id === wanted) ?? null);
      })
      .load(id);
}

/** The place collaboration of an id, where the scope reaches it. */
export const collaborationOf = reference('collaborations', selectCollaborationsById, noteCollaborations);

function statusOf({ from, to }: DeploymentRow, { claims }: SubgraphContext) {
  if (from.toISOString() > claims.instant) return 'PLANNED';
  return to !== null && to.toISOString() <= claims.instant ? 'ENDED' : 'ACTIVE';
}

const areaOf = ({ areaNo }: { readonly areaNo: number }, _: unknown, context: SubgraphContext) =>
  context.reference.areasByNo.get(areaNo) ?? null;

const placeOf = ({ place }: { readonly place: string | null }, _: unknown, context: SubgraphContext) =>
  byId(places(context), place);

/** Camera sites, deployments of order guards and place collaborations: governed by schema, and row by row beneath. */
export const recordResolvers = {
  Query: {
    cameraSites: (_, args, context) => sitePage(args, context),
    orderGuardDeployments: (_, args, context) => deploymentPage(args, context),
    placeCollaborations: (_, args, context) => collaborationPage(args, context),
  },
  CameraSite: {
    __resolveReference: reference('camera-sites', selectCameraSitesById, noteSites),
    place: placeOf,
    area: areaOf,
    operator: ({ operator }, _, context) => byId(organisations(context), operator),
    infrastructureOwner: ({ infrastructureOwner }, _, context) =>
      byId(organisations(context), infrastructureOwner),
  },
  CameraAssent: {
    party: ({ party }, _, context) => referredTo(organisations(context), party),
  },
  OrderGuardDeployment: {
    __resolveReference: reference('deployments', selectDeploymentsById, noteDeployments),
    area: areaOf,
    from: ({ from }) => from.toISOString(),
    to: ({ to }) => to?.toISOString() ?? null,
    status: (row, _, context) => statusOf(row, context),
  },
  PlaceCollaboration: {
    __resolveReference: collaborationOf,
    place: placeOf,
    lead: ({ lead }, _, context) => byId(organisations(context), lead),
    parties: ({ parties }, _, context) => allOf(organisations(context), parties),
    agreement: ({ agreement }, _, context) => (agreement === null ? null : agreementOf(agreement, context)),
  },
} satisfies Resolvers;
