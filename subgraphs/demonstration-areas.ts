import { type Area, unknownBaseAreaId } from './areas.ts';
import {
  type RateCategory,
  type RateFactors,
  rateCategories,
  readRateFactors,
  type Spread,
} from './demonstration-assumptions.ts';
import type { Geography } from './geography.ts';
import { randomSource } from './random.ts';

/** The base areas that a series covers, with a weight for each; the weights of one spread sum to about 1. */
export type WeightedAreas = {
  readonly baseAreas: readonly number[];
  readonly weights: Float64Array;
};

/** How the demonstration spreads a city total over base areas. */
export type DemonstrationAreas = {
  /** Every base area, the unknown place last where it is asked for. */
  all(spread: Spread, unknownPlace: boolean): WeightedAreas;
  /** Base areas near metro stations, by the station's lines. */
  nearStations(): WeightedAreas;
  /** Base areas of one area, by population. */
  of(areaId: string): WeightedAreas;
};

/** Weights = population × rate factors × a fixed variation of each base area; the same every time. */
export function demonstrationAreas(geography: Geography): DemonstrationAreas {
  const factors = new Map(readRateFactors().map((row) => [row.area, row]));
  for (const id of factors.keys()) {
    if (!geography.byId.has(id)) throw new Error(`demonstration_rates.csv: ${id} is no area`);
  }
  const baseAreas = geography.areas.filter(
    (area) => area.level === 'BASE_AREA' && area.id !== unknownBaseAreaId,
  );
  const unknown = geography.byId.get(unknownBaseAreaId);
  const weightOf = (area: Area, spread: Spread): number =>
    (area.population ?? 0) * (spread === 'population' ? 1 : rate(area, spread, geography, factors));

  return {
    all: (spread, unknownPlace) => {
      const weights = baseAreas.map((area) => weightOf(area, spread));
      const numbers = baseAreas.map((area) => area.no);
      const sum = weights.reduce((all, weight) => all + weight, 0);
      if (!unknownPlace || !unknown) return scaled(numbers, weights, sum);
      const share = spread === 'population' ? 0.04 : (factors.get(unknown.id)?.factors[spread] ?? 0);
      return scaled([...numbers, unknown.no], [...weights, (sum * share) / (1 - share)], sum / (1 - share));
    },
    nearStations: () => {
      const weights = new Map<number, number>();
      for (const station of geography.metroStations) {
        const lines = station.lines.length;
        station.baseAreas.forEach((no, rank) => {
          weights.set(no, (weights.get(no) ?? 0) + (lines * lines) / (rank + 1));
        });
      }
      const entries = [...weights].sort(([a], [b]) => a - b);
      const sum = entries.reduce((all, [, weight]) => all + weight, 0);
      return scaled(
        entries.map(([no]) => no),
        entries.map(([, weight]) => weight),
        sum,
      );
    },
    of: (areaId) => {
      const ancestor = geography.byId.get(areaId)?.no;
      const inside = new Set(
        geography.closure.filter((row) => row.ancestor === ancestor).map((row) => row.descendant),
      );
      const members = baseAreas.filter((area) => inside.has(area.no));
      if (members.length === 0) throw new Error(`demonstration_levels.csv: ${areaId} has no base areas`);
      const weights = members.map((area) => weightOf(area, 'population'));
      return scaled(
        members.map((area) => area.no),
        weights,
        weights.reduce((all, weight) => all + weight, 0),
      );
    },
  };
}

function scaled(baseAreas: readonly number[], weights: readonly number[], sum: number): WeightedAreas {
  return { baseAreas, weights: Float64Array.from(weights, (weight) => weight / sum) };
}

function rate(
  area: Area,
  category: RateCategory,
  geography: Geography,
  factors: ReadonlyMap<string, RateFactors>,
): number {
  const random = randomSource(`rates/${area.id}`);
  const variations = rateCategories.map(() => 0.75 + 0.5 * random());
  let factor = variations[rateCategories.indexOf(category)] ?? 1;
  for (let id = area.parent; id !== null; id = geography.byId.get(id)?.parent ?? null) {
    factor *= factors.get(id)?.factors[category] ?? 1;
  }
  return factor;
}
