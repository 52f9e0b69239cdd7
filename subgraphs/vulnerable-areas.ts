import {
  readVulnerableAreaLinks,
  readVulnerableAreas,
  type VulnerabilityClass,
  type VulnerableAreaFact,
} from './facts.ts';
import { slug } from './slug.ts';

/** An edition of the police's list: the classes it knows, and what it held in the whole country where known. */
export type VulnerableAreaEdition = {
  readonly edition: number;
  readonly classes: readonly VulnerabilityClass[];
  readonly national: number | null;
  readonly nationalByClass: Readonly<Partial<Record<VulnerabilityClass, number>>>;
};

/** A vulnerable area of Stockholm county, with its class in each edition that lists it. */
export type VulnerableArea = {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly classes: readonly { readonly edition: number; readonly class: VulnerabilityClass }[];
  /** The areas it was split into or renamed as in edition 2025. */
  readonly successors: readonly string[];
  /** Ids of the stadsdelar that it is named after. The police's polygons follow neither stadsdel nor RegSO nor DeSO. */
  readonly cityDistricts: readonly string[];
  /** The police's own id in edition 2025. */
  readonly policeId2025: number | null;
  readonly sources: readonly string[];
};

/** The schema's word for each class of the list. */
export const vulnerableAreaClasses: Readonly<
  Record<VulnerabilityClass, 'UTSATT' | 'RISK' | 'SARSKILT_UTSATT'>
> = {
  'utsatt område': 'UTSATT',
  riskområde: 'RISK',
  'särskilt utsatt område': 'SARSKILT_UTSATT',
};

const threeClasses: readonly VulnerabilityClass[] = ['utsatt område', 'riskområde', 'särskilt utsatt område'];

/** The editions since 2015. Riskområde was dropped in 2025, so that a series over 2023 and 2025 is broken. */
export const vulnerableAreaEditions: readonly VulnerableAreaEdition[] = [
  { edition: 2015, classes: threeClasses, national: null, nationalByClass: {} },
  { edition: 2017, classes: threeClasses, national: null, nationalByClass: {} },
  { edition: 2019, classes: threeClasses, national: null, nationalByClass: {} },
  { edition: 2021, classes: threeClasses, national: 61, nationalByClass: {} },
  {
    edition: 2023,
    classes: threeClasses,
    national: 59,
    nationalByClass: { 'utsatt område': 27, riskområde: 15, 'särskilt utsatt område': 17 },
  },
  {
    edition: 2025,
    classes: ['utsatt område', 'särskilt utsatt område'],
    national: 65,
    nationalByClass: { 'utsatt område': 46, 'särskilt utsatt område': 19 },
  },
];

/** All vulnerable areas of the county, by id. `cityDistrictIds` maps names of stadsdelar; an unknown name throws. */
export function loadVulnerableAreas(cityDistrictIds: ReadonlyMap<string, string>): readonly VulnerableArea[] {
  const links = new Map(readVulnerableAreaLinks().map((link) => [`${link.municipality}/${link.name}`, link]));
  const areas = new Map<string, VulnerableAreaFact[]>();
  for (const fact of readVulnerableAreas()) {
    const key = `${fact.municipality}/${fact.name}`;
    areas.set(key, [...(areas.get(key) ?? []), fact]);
  }
  for (const key of links.keys())
    if (!areas.has(key)) throw new Error(`vulnerable_area_links.csv: ${key} is not listed`);
  return [...areas]
    .map(([key, facts]) => {
      const link = links.get(key);
      const [first] = facts;
      const name = first?.name ?? '';
      return {
        id: vulnerableAreaId(name),
        name,
        municipality: first?.municipality ?? '',
        classes: facts
          .map((fact) => ({ edition: fact.edition, class: fact.class }))
          .sort((a, b) => a.edition - b.edition),
        successors: (link?.successors ?? []).map(vulnerableAreaId),
        cityDistricts: (link?.cityDistricts ?? []).map((cityDistrict) => {
          const id = cityDistrictIds.get(cityDistrict);
          if (id === undefined) throw new Error(`vulnerable_area_links.csv: ${cityDistrict} is no stadsdel`);
          return id;
        }),
        policeId2025: link?.policeId2025 ?? null,
        sources: [...new Set(facts.map((fact) => fact.source))],
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function vulnerableAreaId(name: string): string {
  return `vuln:${slug(name)}`;
}
