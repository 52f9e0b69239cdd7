import { subgraphNames, subgraphSdl } from '../../schema/sdl.ts';
import type { Federated } from './main.ts';
import { entity, hash, type Particular, type Synthetic, syntheticSchema } from './synthetic.ts';

/** The entity type of an indicator, by the beginning of its id. */
const indicatorTypes = {
  'police.': 'PoliceIndicator',
  'region.': 'RegionIndicator',
  'civil.': 'CivilSocietyIndicator',
  '': 'CityIndicator',
} as const;

const typeOfIndicator = (id: string): string =>
  Object.entries(indicatorTypes).find(([begins]) => id.startsWith(begins))?.[1] ?? '';

/** A series for each area, with a cell for each month. */
const observations: Particular = (parent, { areas, from, to }) =>
  (areas as readonly string[]).map((id): Synthetic => {
    const seed = `${parent.seed}.${id}`;
    return {
      seed,
      area: entity('Area', id),
      synthetic: true,
      source: 'Syntetiska data för mätning',
      observations: months(String(from), String(to)).map((period) => ({
        seed: `${seed}.${period}`,
        area: entity('Area', id),
        period,
        value: hash(`${seed}.${period}`) % 400,
        status: 'OBSERVED',
      })),
    };
  });

const particular: Readonly<Record<string, Particular>> = {
  'Query.indicators': (_, { ids }) => (ids as readonly string[]).map((id) => entity(typeOfIndicator(id), id)),
  'Query.area': (_, { id }) => entity('Area', String(id)),
  ...Object.fromEntries(Object.values(indicatorTypes).map((type) => [`${type}.observations`, observations])),
};

/** What each subgraph tells of the rows that left, for the access log: by what its own subgraph would tell of this query. */
const read: Readonly<Record<string, readonly object[]>> = {
  city: [{ product: 'fire.fires', provider: 'org:ssbf', rows: 72 }],
  police: [{ product: 'police.reported-offences', provider: 'org:polismyndigheten', rows: 72 }],
  region: [{ product: 'region.transit-incidents', provider: 'org:region-stockholm', rows: 72 }],
  'civil-society': [{ product: 'civil.night-walks', provider: 'org:nattvandrarna-jarva', rows: 72 }],
  hub: [],
};

/** The hub's own five subgraphs, answering with synthetic data. */
export const five = (): readonly Federated[] =>
  subgraphNames.map((name) => ({
    name,
    schema: syntheticSchema(subgraphSdl(name), particular),
    extensions: { read: read[name] },
  }));

function months(from: string, to: string): readonly string[] {
  const last = numberOf(to);
  const found: string[] = [];
  for (let at = numberOf(from); at <= last; at += 1) {
    found.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  return found;
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
