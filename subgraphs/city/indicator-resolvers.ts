import { type Axis, releasedLevels } from '../../policy/comparability.ts';
import { hubError } from '../../schema/errors.ts';
import { licenceOf } from '../foundation/licences.ts';
import type { IndicatorRow } from '../reference.ts';
import { latestVintage, statisticsResolvers } from '../statistics/resolvers.ts';
import { observations } from '../statistics/series.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { byId, dataProducts, methodBreaks, organisations } from './catalogue.ts';
import { compared, comparisonOf } from './comparison.ts';
import type { Resolvers } from './resolvers.generated.ts';

type Entity = { readonly id: string };
type ListArguments = {
  readonly ids?: readonly string[] | null;
  readonly theme?: string | null;
  readonly axis: Axis;
};

type IndicatorType = 'CityIndicator' | 'PoliceIndicator' | 'RegionIndicator' | 'CivilSocietyIndicator';

const typeOfHost: Readonly<Record<string, IndicatorType>> = {
  city: 'CityIndicator',
  police: 'PoliceIndicator',
  region: 'RegionIndicator',
  'civil-society': 'CivilSocietyIndicator',
};
function listed({ ids, theme, axis }: ListArguments, context: SubgraphContext): readonly IndicatorRow[] {
  const rows = ids ? compared(ids, axis, context) : [...context.reference.indicators.values()];
  return rows.filter((row) => !theme || row.theme === theme);
}

const productOf = ({ product }: IndicatorRow, _: unknown, context: SubgraphContext) =>
  byId(dataProducts(context), product);

/** The provider; null where several have rows of one indicator, each its own areas. */
async function providerOf({ product }: IndicatorRow, _: unknown, context: SubgraphContext) {
  const { providers = [] } = (await byId(dataProducts(context), product)) ?? {};
  return providers.length === 1 ? byId(organisations(context), providers[0] ?? null) : null;
}

async function breaksOf({ id }: IndicatorRow, _: unknown, context: SubgraphContext) {
  return (await methodBreaks(context)).filter(({ indicator }) => indicator === id);
}

const areaOf = ({ area }: { readonly area: Entity }, _: unknown, { reference }: SubgraphContext) =>
  reference.areas.get(area.id) ?? hubError('INTERNAL');

/** What the city says of an indicator, whoever hosts its figures. */
const described = (type: IndicatorType) => ({
  __resolveReference({ id }: Entity, { reference }: SubgraphContext) {
    const row = reference.indicators.get(id);
    return row && typeOfHost[row.host] === type ? row : null;
  },
  provider: providerOf,
  product: productOf,
  methodBreaks: breaksOf,
  source: ({ sourceText }: IndicatorRow) => sourceText,
  licence: licenceOf,
  releasedAt: releasedLevels,
});

/** The catalogue of indicators, and the observations of those that the city hosts. */
export const indicatorResolvers = {
  Query: {
    indicators: (_, args, context) => listed(args, context),
    comparison: (_, args, context) => comparisonOf(args, context),
  },
  Indicator: { __resolveType: ({ host }) => typeOfHost[host] ?? null },
  CityIndicator: {
    ...described('CityIndicator'),
    observations: ({ id }, args, context) => observations(id, args, context),
    latestVintage: ({ id }, _, context) => latestVintage(id, context),
  },
  // What is read refers to areas by id, as every subgraph does; here they are at hand.
  ObservationSeries: { ...statisticsResolvers.ObservationSeries, area: areaOf },
  Observation: { ...statisticsResolvers.Observation, area: areaOf },
  PoliceIndicator: described('PoliceIndicator'),
  RegionIndicator: described('RegionIndicator'),
  CivilSocietyIndicator: described('CivilSocietyIndicator'),
} satisfies Resolvers;
