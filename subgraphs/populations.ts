import { byName, found } from './by-name.ts';
import { allocate } from './calibration.ts';
import { type CityDistrictFact, type DistrictFact, readPopulation, readPopulationWeights } from './facts.ts';

/** Population at 2024-12-31, by name. */
export type Populations = {
  readonly city: number;
  readonly cityDistricts: ReadonlyMap<string, number>;
  /** The districts whose figure is actual; the others are estimates. */
  readonly actualDistricts: ReadonlySet<string>;
};

/** Estimates for stadsdelar that sum to their district's figure exactly; none weighs less than 100 inhabitants. */
export function populationsOf(
  districts: readonly DistrictFact[],
  cityDistricts: readonly CityDistrictFact[],
): Populations {
  const in2024 = readPopulation().filter((fact) => fact.year === 2024);
  const ofDistrict = byName(
    in2024.filter((fact) => fact.level === 'stadsdelsomrade_11'),
    (fact) => fact.area,
  );
  const ofCity = byName(
    in2024.filter((fact) => fact.level === 'kommun'),
    (fact) => fact.area,
  );
  const weights = byName(readPopulationWeights(), (fact) => fact.cityDistrict);
  const estimates = districts
    .filter((district) => district.validTo === null)
    .flatMap((district): readonly (readonly [string, number])[] => {
      const members = cityDistricts.filter((member) => member.district2023 === district.name);
      const shares = allocate(
        found(ofDistrict, district.name).population,
        members.map((member) => Math.max(100, found(weights, member.name).weight)),
        `population/${district.id}`,
      );
      return members.map((member, index) => [member.name, shares[index] ?? 0]);
    });
  return {
    city: found(ofCity, 'Stockholm').population,
    cityDistricts: new Map(estimates),
    actualDistricts: new Set(
      [...ofDistrict].filter(([, fact]) => fact.kind === 'actual').map(([name]) => name),
    ),
  };
}
