import { hubError } from '../../schema/errors.ts';
import type { PictureKeeper } from '../pictures/keeper.ts';
import { pictureMutations } from '../pictures/mutations.ts';
import { citedFiguresResolvers, pictureResolvers } from '../pictures/resolvers.ts';
import { latestVintage, statisticsResolvers } from '../statistics/resolvers.ts';
import { observations } from '../statistics/series.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { type StationRow, selectStations, selectStationsById, selectStationsIn } from './queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** The stations in an area, by its stadsdelar: nothing finer is known of where a station lies. */
function stationsIn(area: string, context: SubgraphContext): Promise<readonly StationRow[]> {
  return context
    .loader<string, readonly StationRow[]>('stations-in', async (areas) => {
      const inside = areas.map((id) => new Set(context.reference.tree.within(id, 'CITY_DISTRICT')));
      const all = [...new Set(inside.flatMap((ids) => [...ids]))];
      const rows = all.length === 0 ? [] : await selectStationsIn(context.tx, all);
      return inside.map((ids) => rows.filter((row) => row.area !== null && ids.has(row.area)));
    })
    .load(area);
}

function stationOf(id: string, context: SubgraphContext): Promise<StationRow | null> {
  return context
    .loader<string, StationRow | null>('stations', async (ids) => {
      const rows = await selectStationsById(context.tx, ids);
      return ids.map((wanted) => rows.find((row) => row.id === wanted) ?? null);
    })
    .load(id);
}

const pictures = pictureResolvers('region');

/** Region Stockholm's part of the graph. */
export const regionResolvers = {
  Query: {
    regionPictures: pictures.page,
    stations: (_, { within }, context) => {
      if (within === null || within === undefined) return selectStations(context.tx);
      if (!context.reference.areas.has(within))
        throw hubError('AREA_UNKNOWN', undefined, { areas: [within] });
      return stationsIn(within, context);
    },
  },
  Area: {
    stations: ({ id }, _, context) => stationsIn(id, context),
  },
  Station: {
    __resolveReference: ({ id }, context) => stationOf(id, context),
    location: ({ lon, lat }) => ({ lon, lat }),
    area: ({ area }) => (area === null ? null : { __typename: 'Area', id: area }),
  },
  RegionPicture: { __resolveReference: pictures.reference, ...pictures.type },
  SituationalPicture: { __resolveType: () => 'RegionPicture' },
  CitedFigures: citedFiguresResolvers,
  RegionIndicator: {
    observations: ({ id }, args, context) => observations(id, args, context),
    latestVintage: ({ id }, _, context) => latestVintage(id, context),
  },
  ...statisticsResolvers,
} satisfies Resolvers;

/** The whole of it: what people do with their own pictures too. */
export function regionResolversWith(keeper: PictureKeeper) {
  const acts = pictureMutations('region', keeper);
  return {
    ...regionResolvers,
    Mutation: {
      saveRegionPicture: acts.save,
      releaseRegionPicture: acts.release,
      withdrawRegionPicture: acts.withdraw,
    },
  } satisfies Resolvers;
}
