import { cityId } from './areas.ts';
import type { Geography } from './geography.ts';
import { randomSource } from './random.ts';

/** A figure of a whole year that nobody has counted. Synthetic: never shown as real. */
export type SyntheticCount = {
  readonly indicator: string;
  readonly product: 'city.key-figures' | 'city.daytime-population' | 'bra.municipal-outcomes';
  readonly provider: 'org:kommunstyrelsen' | 'org:bra';
  readonly area: string;
  readonly year: number;
  /** Rounded by whoever reports it, before it is here: counts to ten, daytime population to hundred, shares to whole per cent. */
  readonly value: number;
};

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
/** A rounded count says little of few: below this none is made up, so that none looks like a handful of people. */
const leastCount = 50;

const keyFigures = { product: 'city.key-figures', provider: 'org:kommunstyrelsen' } as const;
const outcomes = { product: 'bra.municipal-outcomes', provider: 'org:bra' } as const;
const daytime = { product: 'city.daytime-population', provider: 'org:kommunstyrelsen' } as const;

/** About how many a year. Assumed; no number of them is published. */
const counts = [
  ...(
    [
      ['parenting-abc', 2_400],
      ['parenting-komet', 900],
      ['parenting-newly-arrived', 350],
      ['home-visits', 3_100],
      ['labour-market-young', 2_800],
      ['labour-market-disability', 640],
      ['jobbtorg', 11_500],
      ['guards-turned-away', 5_200],
      ['guards-removed', 1_300],
      ['guards-custody', 2_100],
      ['settlement-actions', 260],
      ['procurement-controls', 480],
      ['inspections-alcohol', 2_600],
      ['inspections-tobacco', 700],
      ['inspections-food', 6_400],
      ['suggestions', 4_300],
    ] as const
  ).map(([last, level]) => ({ ...keyFigures, indicator: `city.key-figures.${last}`, level })),
  { ...outcomes, indicator: 'bra.municipal-outcomes.prosecutions', level: 14_200 },
  { ...outcomes, indicator: 'bra.municipal-outcomes.convictions', level: 19_800 },
];

/** About how large a part, per cent. Assumed. */
const shares = [
  ['school-climate', 78],
  ['tenants-safe', 74],
  ['eligibility', 89],
  ['school-dropout', 6],
] as const;

/** How many are in a present district in the day for each who lives there; elsewhere fewer than live there. */
const daytimePerInhabitant: Readonly<Record<string, number>> = {
  'sthlm:sdo:norra-innerstaden': 2.1,
  'sthlm:sdo:kungsholmen': 1.6,
  'sthlm:sdo:sodermalm': 1.2,
  'sthlm:sdo:jarva': 1.1,
};
const elsewhere = 0.75;

/** All of them, the same to the last bit every time: key figures and outcomes of the city, daytime population of the present districts too. */
export function syntheticCounts(geography: Geography): readonly SyntheticCount[] {
  return years.flatMap((year) => [
    ...counts.map(({ level, ...of }) => ({
      ...of,
      area: cityId,
      year,
      value: Math.max(leastCount, toNearest(10, level * varied(`${of.indicator}/${year}`, 0.2))),
    })),
    ...shares.map(([last, level]) => {
      const indicator = `city.key-figures.${last}`;
      const value = Math.min(99, Math.round(level * varied(`${indicator}/${year}`, 0.06)));
      return { ...keyFigures, indicator, area: cityId, year, value };
    }),
    ...daytimePopulation(year, geography),
  ]);
}

function daytimePopulation(year: number, { areas }: Geography): readonly SyntheticCount[] {
  const of = { ...daytime, indicator: 'city.daytime-population.total', year } as const;
  const districts = areas.flatMap(({ id, level, validTo, population }): readonly SyntheticCount[] => {
    if (level !== 'DISTRICT_COMMITTEE_AREA' || validTo !== null || population === null) return [];
    const factor = daytimePerInhabitant[id] ?? elsewhere;
    return [
      { ...of, area: id, value: toNearest(100, population * factor * varied(`daytime/${id}/${year}`, 0.04)) },
    ];
  });
  return [{ ...of, area: cityId, value: districts.reduce((sum, { value }) => sum + value, 0) }, ...districts];
}

/** A factor about 1, `width` from its least to its largest. */
const varied = (seed: string, width: number): number => 1 - width / 2 + width * randomSource(seed)();

const toNearest = (base: number, value: number): number => base * Math.round(value / base);
