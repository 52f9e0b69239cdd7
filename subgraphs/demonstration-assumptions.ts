import { type Cells, readTable } from './facts-table.ts';

/** The categories that the rate factors and the seasons are given for. */
export type RateCategory = 'burglary' | 'drugs_weapons' | 'person' | 'theft' | 'vandalism' | 'other';

/** In the order of the columns. */
export const rateCategories: readonly RateCategory[] = [
  'burglary',
  'drugs_weapons',
  'person',
  'theft',
  'vandalism',
  'other',
];

/** What drives how a series spreads over areas: a category's rates times population, or population alone. */
export type Spread = RateCategory | 'population';

const spreads: readonly Spread[] = [...rateCategories, 'population'];

/** Rate factors of an area: of a district, of a stadsdel (multiplied with its district's), or shares of the unknown place. */
export type RateFactors = {
  readonly area: string;
  readonly factors: Readonly<Record<RateCategory, number>>;
};

/** Assumed factors, 1 being the city's average. They describe no place. */
export function readRateFactors(): readonly RateFactors[] {
  return readTable('demonstration_rates.csv', (cells) => ({
    area: cells.text('area'),
    factors: {
      burglary: cells.decimal('burglary'),
      drugs_weapons: cells.decimal('drugs_weapons'),
      person: cells.decimal('person'),
      theft: cells.decimal('theft'),
      vandalism: cells.decimal('vandalism'),
      other: cells.decimal('other'),
    },
  }));
}

/** Assumed seasons by name: twelve weights about 100, January first. */
export function readSeasons(): ReadonlyMap<string, readonly number[]> {
  return new Map(readTable('demonstration_seasons.csv', (cells) => [cells.text('season'), months(cells)]));
}

function months(cells: Cells): readonly number[] {
  return Array.from({ length: 12 }, (_, month) => cells.integer(`m${String(month + 1).padStart(2, '0')}`));
}

/** The assumed level of a series for which no figure is published. */
export type AssumedLevel = {
  readonly indicator: string;
  readonly product: string;
  readonly provider: string;
  readonly firstYear: number;
  /** In the whole city and a whole year. */
  readonly yearly: number;
  readonly season: string;
  readonly spread: Spread;
  /** True where a part has no known place. */
  readonly unknownPlace: boolean;
  /** `all` base areas, those near metro `stations`, or those of the area with this id. */
  readonly where: string;
};

/** One row for each series but the police's offences and shootings. */
export function readAssumedLevels(): readonly AssumedLevel[] {
  return readTable('demonstration_levels.csv', (cells) => ({
    indicator: cells.text('indicator'),
    product: cells.text('product'),
    provider: cells.text('provider'),
    firstYear: cells.integer('first_year'),
    yearly: cells.integer('yearly'),
    season: cells.text('season'),
    spread: cells.oneOf('spread', spreads),
    unknownPlace: cells.flag('unknown_place'),
    where: cells.text('where'),
  }));
}
