import { cityId } from '../areas.ts';
import { allocate } from '../calibration.ts';
import { type PopulationFact, readPopulation } from '../facts.ts';
import type { Geography } from '../geography.ts';

/** Inhabitants of an area on the last day of a year. */
export type AreaPopulation = {
  readonly areaNo: number;
  readonly year: number;
  readonly inhabitants: number;
  /** True where it is worked out from other figures, and no official statistics. */
  readonly estimated: boolean;
  readonly source: string;
};

const firstYear = 2010;
/** The year of the division by stadsdel, from which the other years are worked out. */
const lastYear = 2024;
const divided = 'Skattning: stadens folkmängd fördelad efter stadsdelarnas skattade andelar 2024';
const between = 'Skattning: rakt mellan kända år';

/**
 * Inhabitants by area and year, 2010 to 2024: of the city, of districts past and present, of local police areas (their
 * part in the city) and of stadsdelar. Official where a figure is known; else the city's, drawn straight between known
 * years, shared out by what stadsdelar were estimated to have in 2024. Base areas are made up, and have none.
 */
export function populationsByYear(geography: Geography): readonly AreaPopulation[] {
  const official = readPopulation().filter(({ kind }) => kind === 'actual');
  const ofCity = new Map(
    official
      .filter(({ level, area }) => level === 'kommun' && area === 'Stockholm')
      .map((fact) => [fact.year, fact]),
  );
  const members = membersByArea(geography);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  return years.flatMap((year) => {
    const inCity = cityIn(year, ofCity);
    const shares = sharesOf(geography, inCity.inhabitants / (ofCity.get(lastYear)?.population ?? 1), year);
    return geography.areas.flatMap(({ no, id, name, level, ...area }): readonly AreaPopulation[] => {
      if (id === cityId) return [{ areaNo: no, year, ...inCity }];
      if (level === 'BASE_AREA' || level === 'PLACE' || area.population === null) return [];
      const fact = level === 'DISTRICT_COMMITTEE_AREA' ? officialOf(official, name, year) : undefined;
      if (fact) {
        const { population: inhabitants, source } = fact;
        return [{ areaNo: no, year, inhabitants, estimated: false, source }];
      }
      const inhabitants = (members.get(no) ?? []).reduce((sum, one) => sum + (shares.get(one) ?? 0), 0);
      return [{ areaNo: no, year, inhabitants, estimated: true, source: divided }];
    });
  });
}

type Known = Pick<AreaPopulation, 'inhabitants' | 'estimated' | 'source'>;

/** The city's inhabitants: official, or on the line between the official years around. */
function cityIn(year: number, known: ReadonlyMap<number, PopulationFact>): Known {
  const fact = known.get(year);
  if (fact) return { inhabitants: fact.population, estimated: false, source: fact.source };
  const before = [...known.values()].filter((one) => one.year < year).sort((a, b) => b.year - a.year)[0];
  const after = [...known.values()].filter((one) => one.year > year).sort((a, b) => a.year - b.year)[0];
  if (!before || !after) throw new Error(`population_stadsdelsomraden.csv: nothing is known around ${year}`);
  const part = (year - before.year) / (after.year - before.year);
  const inhabitants = Math.round(before.population + part * (after.population - before.population));
  return { inhabitants, estimated: true, source: between };
}

/** The inhabitants of stadsdelar in a year, by number: they grow with the city. */
function sharesOf(geography: Geography, growth: number, year: number): ReadonlyMap<number, number> {
  const parts = geography.areas.filter(({ level }) => level === 'CITY_DISTRICT');
  const weights = parts.map(({ population }) => population ?? 0);
  const total = Math.round(growth * weights.reduce((sum, weight) => sum + weight, 0));
  const shares = allocate(total, weights, `population/${year}`);
  return new Map(parts.map(({ no }, at) => [no, shares[at] ?? 0]));
}

/** The stadsdelar of each area, itself if it is one; each once. */
function membersByArea(geography: Geography): ReadonlyMap<number, readonly number[]> {
  const parts = new Set(geography.areas.filter(({ level }) => level === 'CITY_DISTRICT').map(({ no }) => no));
  const members = new Map<number, number[]>();
  for (const { ancestor, descendant } of geography.closure) {
    if (!parts.has(descendant)) continue;
    const found = members.get(ancestor);
    if (found) found.push(descendant);
    else members.set(ancestor, [descendant]);
  }
  return members;
}

/** Districts are known by name in the tables of both divisions. */
const officialOf = (official: readonly PopulationFact[], name: string, year: number) =>
  official.find(
    (fact) =>
      fact.area === name && fact.year === year && fact.level.startsWith('stadsdelsomrade') && !fact.synthetic,
  );
