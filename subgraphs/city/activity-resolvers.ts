import { knownAreas } from '../areas-argument.ts';
import { connectionOf, type Page, sliceOf } from '../connection.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { allOf, byId, organisations, places } from './catalogue.ts';
import { concepts } from './concepts.ts';
import {
  type FindingRow,
  selectActivities,
  selectBarriers,
  selectFindings,
  selectWalks,
} from './place-queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

type AreasPage = Page & { readonly areas?: readonly string[] | null };
type ActivitiesPage = AreasPage & { readonly kinds?: readonly string[] | null };

const activityProduct = 'city.safety-activities';
const barrierProduct = 'city.vehicle-barriers';

/** Open rows leave without a note; those with a cell are noted by the provider whose they are. */
async function activityPage(args: ActivitiesPage, context: SubgraphContext) {
  const slice = sliceOf('safetyActivities', args);
  const filter = { areas: knownAreas(args.areas, context), kinds: args.kinds ?? null };
  const rows = await selectActivities(context.tx, filter, slice);
  const connection = connectionOf('safetyActivities', rows, args);
  for (const { node } of connection.edges) {
    if (node.provider !== null) context.read(activityProduct, node.provider, 1);
  }
  return connection;
}

async function walkPage(args: AreasPage, context: SubgraphContext) {
  const slice = sliceOf('safetyWalks', args);
  const areas = knownAreas(args.areas, context);
  return connectionOf('safetyWalks', await selectWalks(context.tx, areas, slice), args);
}

async function barrierPage(args: Page, context: SubgraphContext) {
  const slice = sliceOf('vehicleBarriers', args);
  const connection = connectionOf('vehicleBarriers', await selectBarriers(context.tx, slice), args);
  for (const { node } of connection.edges) context.read(barrierProduct, node.provider, 1);
  return connection;
}

/** What a walk found, as far as the scope reaches: findings of another's district are left out while the walk stays. */
function findingsOf(walk: string, context: SubgraphContext): Promise<readonly FindingRow[]> {
  return context
    .loader<string, readonly FindingRow[]>('walk-findings', async (walks) => {
      const rows = await selectFindings(context.tx, walks);
      for (const { provider } of rows) context.read(activityProduct, provider, 1);
      return walks.map((wanted) => rows.filter((row) => row.walk === wanted));
    })
    .load(walk);
}

const areaOf = ({ areaNo }: { readonly areaNo: number }, _: unknown, context: SubgraphContext) =>
  context.reference.areasByNo.get(areaNo) ?? null;

const committeeOf = ({ committee }: { readonly committee: string }, _: unknown, context: SubgraphContext) =>
  byId(organisations(context), committee);

/** What is done in places (open but for what is shared), safety walks with their findings, and vehicle barriers. */
export const activityResolvers = {
  Query: {
    safetyActivities: (_, args, context) => activityPage(args, context),
    safetyWalks: (_, args, context) => walkPage(args, context),
    vehicleBarriers: (_, args, context) => barrierPage(args, context),
  },
  SafetyActivity: {
    committee: committeeOf,
    partners: ({ partners }, _, context) => allOf(organisations(context), partners),
    area: areaOf,
    place: ({ place }, _, context) => byId(places(context), place),
  },
  SafetyWalk: {
    committee: committeeOf,
    area: areaOf,
    groups: ({ groups }, _, context) => allOf(concepts(context), groups),
    findings: ({ id }, _, context) => findingsOf(id, context),
  },
  SafetyWalkFinding: {
    responsible: ({ responsible }, _, context) => byId(organisations(context), responsible),
  },
  VehicleBarrier: {
    area: areaOf,
    infrastructureOwner: ({ infrastructureOwner }, _, context) =>
      byId(organisations(context), infrastructureOwner),
  },
} satisfies Resolvers;
