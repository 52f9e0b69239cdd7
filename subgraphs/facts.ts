import { type Cells, type Provenance, provenance, readTable } from './facts-table.ts';

/** A district committee area (stadsdelsområde) with the dates of its division; an ended one has both dates. */
export type DistrictFact = Provenance & {
  readonly id: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** The 11 present district committee areas and the six that ended. */
export function readDistricts(): readonly DistrictFact[] {
  return readTable('areas_stadsdelsomraden.csv', (cells) => ({
    id: cells.text('id'),
    name: cells.text('stadsdelsomrade'),
    validFrom: cells.date('valid_from'),
    validTo: cells.optionalDate('valid_to'),
    ...provenance(cells),
  }));
}

/** A stadsdel of the city map, with the name of its district committee area under each of the three divisions. */
export type CityDistrictFact = Provenance & {
  readonly id: string;
  readonly name: string;
  readonly district2023: string;
  readonly district2020: string;
  readonly district2007: string;
  readonly landKm2: number;
  readonly lon: number;
  readonly lat: number;
};

/** The 117 stadsdelar of the city map. */
export function readCityDistricts(): readonly CityDistrictFact[] {
  return readTable('areas_stadsdelar.csv', (cells) => ({
    id: cells.text('id'),
    name: cells.text('stadsdel'),
    district2023: cells.text('stadsdelsomrade_2023'),
    district2020: cells.text('stadsdelsomrade_2020_2023'),
    district2007: cells.text('stadsdelsomrade_2007_2020'),
    landKm2: cells.decimal('land_km2'),
    lon: cells.decimal('centroid_lon'),
    lat: cells.decimal('centroid_lat'),
    ...provenance(cells),
  }));
}

/** Which local police area a stadsdel lies in, to 2024-12-31 and from 2025-01-01. */
export type PoliceMembershipFact = Provenance & {
  readonly cityDistrict: string;
  readonly to2024: string;
  readonly from2025: string;
};

/** One row for each of the 117 stadsdelar. */
export function readPoliceMemberships(): readonly PoliceMembershipFact[] {
  return readTable('stadsdel_to_lpo.csv', (cells) => ({
    cityDistrict: cells.text('stadsdel'),
    to2024: cells.text('lpo_2024'),
    from2025: cells.text('lpo_2025'),
    ...provenance(cells),
  }));
}

/** A local police area (lokalpolisområde) of the police region. A code that ends in `?` was inferred. */
export type PoliceAreaFact = Provenance & {
  readonly districtCode: string;
  readonly districtName: string;
  readonly code: string | null;
  readonly name: string;
  readonly valid: string;
  readonly covers: string;
  readonly touchesCity: boolean;
};

/** The local police areas of Polisregion Stockholm; Gotland's is missing, because its name is not confirmed. */
export function readPoliceAreas(): readonly PoliceAreaFact[] {
  return readTable('police_local_areas.csv', (cells) => ({
    districtCode: cells.text('polisomrade_kod'),
    districtName: cells.text('polisomrade'),
    code: cells.optionalText('lpo_kod'),
    name: cells.text('lokalpolisomrade'),
    valid: cells.text('valid'),
    covers: cells.text('covers'),
    touchesCity: cells.oneOf('in_stockholm_kommun', ['yes', 'no']) === 'yes',
    ...provenance(cells),
  }));
}

/** The police's classes of vulnerable areas; `riskområde` was dropped with edition 2025. */
export type VulnerabilityClass = 'utsatt område' | 'riskområde' | 'särskilt utsatt område';

const vulnerabilityClasses: readonly VulnerabilityClass[] = [
  'utsatt område',
  'riskområde',
  'särskilt utsatt område',
];

/** One area of one edition of the police's list. */
export type VulnerableAreaFact = Provenance & {
  readonly name: string;
  readonly municipality: string;
  readonly edition: number;
  readonly class: VulnerabilityClass;
  readonly note: string | null;
};

/** The areas of Stockholm county in the editions 2015, 2017, 2019, 2021, 2023 and 2025. */
export function readVulnerableAreas(): readonly VulnerableAreaFact[] {
  return readTable('vulnerable_areas_panel.csv', (cells) => ({
    name: cells.text('area'),
    municipality: cells.text('kommun'),
    edition: cells.integer('year'),
    class: cells.oneOf('class', vulnerabilityClasses),
    note: cells.optionalText('note'),
    ...provenance(cells),
  }));
}

/** The stadsdelar that a vulnerable area is named after, and the areas that it was split into. Names, by `;`. */
export type VulnerableAreaLink = Provenance & {
  readonly name: string;
  readonly municipality: string;
  readonly cityDistricts: readonly string[];
  readonly successors: readonly string[];
  readonly policeId2025: number | null;
};

/** Links by name; the police's polygons follow neither stadsdel nor any other division. */
export function readVulnerableAreaLinks(): readonly VulnerableAreaLink[] {
  return readTable('vulnerable_area_links.csv', (cells) => ({
    name: cells.text('area'),
    municipality: cells.text('kommun'),
    cityDistricts: list(cells, 'stadsdelar', ';'),
    successors: list(cells, 'successors', ';'),
    policeId2025: cells.optionalInteger('police_id_2025'),
    ...provenance(cells),
  }));
}

/** Population of an area in a year; `kind` tells actual figures from estimates and forecasts. */
export type PopulationFact = Provenance & {
  readonly area: string;
  readonly level: string;
  readonly year: number;
  readonly population: number;
  readonly kind: string;
};

/** Population by district committee area and year; most after 2011 are estimates. */
export function readPopulation(): readonly PopulationFact[] {
  return readTable('population_stadsdelsomraden.csv', (cells) => ({
    area: cells.text('area'),
    level: cells.text('level'),
    year: cells.integer('year'),
    population: cells.integer('population'),
    kind: cells.text('kind'),
    ...provenance(cells),
  }));
}

/** A stadsdel's weight: an estimate of its population in 2024, good to about a fifth. */
export type PopulationWeight = Provenance & { readonly cityDistrict: string; readonly weight: number };

/** One row for each of the 117 stadsdelar; 0 means less than one election district. */
export function readPopulationWeights(): readonly PopulationWeight[] {
  return readTable('stadsdel_population_weights.csv', (cells) => ({
    cityDistrict: cells.text('stadsdel'),
    weight: cells.integer('pop_2024_est'),
    ...provenance(cells),
  }));
}

/** A metro station; `cityDistrict` is the stadsdel whose polygon holds it, null outside the city. */
export type MetroStationFact = Provenance & {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly lines: readonly string[];
  readonly cityDistrict: string | null;
};

/** The 100 stations of the metro, those outside the city too. */
export function readMetroStations(): readonly MetroStationFact[] {
  return readTable('metro_stations.csv', (cells) => {
    const cityDistrict = cells.optionalText('stadsdel');
    if (cells.flag('in_stockholm_kommun') !== (cityDistrict !== null))
      throw cells.wrong('stadsdel', 'a stadsdel exactly where in_stockholm_kommun is 1');
    return {
      name: cells.text('station'),
      lat: cells.decimal('lat'),
      lon: cells.decimal('lon'),
      lines: list(cells, 'lines', '+'),
      cityDistrict,
      ...provenance(cells),
    };
  });
}

function list(cells: Cells, column: string, separator: string): readonly string[] {
  return cells.optionalText(column)?.split(separator) ?? [];
}
