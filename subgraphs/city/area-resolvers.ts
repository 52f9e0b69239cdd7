import type { AreaLevel } from '../../policy/area.ts';
import { hubError } from '../../schema/errors.ts';
import { dayOf, validOn } from '../day.ts';
import type { AreaRow } from '../reference.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { geometryOf } from './area-geometry.ts';
import { byId, places } from './catalogue.ts';
import type { Resolvers } from './resolvers.generated.ts';

type Within = { readonly within?: string | null };
type ListArguments = Within & { readonly level: AreaLevel; readonly at?: string | null };
type Point = { readonly lon: number | null; readonly lat: number | null };

function areasAt({ level, at, within }: ListArguments, { reference, claims }: SubgraphContext) {
  const day = dayOf(at, claims.instant);
  requireArea(within, reference.areas);
  return [...reference.areas.values()].filter(
    (row) => row.level === level && validOn(day, row) && (!within || reference.tree.contains(within, row.id)),
  );
}

async function placesWithin({ within }: Within, context: SubgraphContext) {
  const { areas, areasByNo, tree } = context.reference;
  requireArea(within, areas);
  return (await places(context)).filter(
    ({ areaNo }) => !within || tree.contains(within, areasByNo.get(areaNo)?.id ?? ''),
  );
}

function requireArea(id: string | null | undefined, areas: ReadonlyMap<string, AreaRow>): void {
  if (id && !areas.has(id)) throw hubError('AREA_UNKNOWN', undefined, { areas: [id] });
}

function childrenOf(row: AreaRow, args: Omit<ListArguments, 'within'>, context: SubgraphContext) {
  return areasAt({ ...args, within: row.id }, context).filter((child) => child.id !== row.id);
}

const centroid = ({ lon, lat }: Point) => (lon === null || lat === null ? null : { lon, lat });

const areaOf = (id: string | undefined, { reference }: SubgraphContext): AreaRow | null =>
  (id === undefined ? undefined : reference.areas.get(id)) ?? null;

/** Reference geography and named places: open, and from memory. */
export const areaResolvers = {
  Query: {
    areas: (_, args, context) => areasAt(args, context),
    area: (_, { id }, context) => areaOf(id, context),
    places: (_, args, context) => placesWithin(args, context),
  },
  Area: {
    __resolveReference: ({ id }, context) => areaOf(id, context),
    // The first parent is the present one; a stadsdel's others are past districts and police areas.
    parent: ({ parents }, _, context) => areaOf(parents[0], context),
    children: (row, args, context) => childrenOf(row, args, context),
    successors: ({ successors }, _, context) => successors.flatMap((id) => areaOf(id, context) ?? []),
    predecessors: ({ id }, _, { reference }) =>
      [...reference.areas.values()].filter((row) => row.successors.includes(id)),
    centroid,
    geometry: (row, args, context) => geometryOf(row, args, context),
  },
  VulnerableArea: {
    __resolveReference: ({ id }) => ({ id, validTo: null }),
    geometry: (owner, args, context) => geometryOf(owner, args, context),
  },
  Place: {
    __resolveReference: ({ id }, context) => byId(places(context), id),
    area: ({ areaNo }, _, { reference }) => reference.areasByNo.get(areaNo) ?? null,
    centroid,
  },
} satisfies Resolvers;
