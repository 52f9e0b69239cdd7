import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  readAssumedLevels,
  readRateFactors,
  readSeasons,
} from '../../subgraphs/demonstration-assumptions.ts';
import {
  readCityDistricts,
  readDistricts,
  readMetroStations,
  readPoliceAreas,
  readPoliceMemberships,
  readPopulation,
  readPopulationWeights,
  readVulnerableAreaLinks,
  readVulnerableAreas,
} from '../../subgraphs/facts.ts';
import {
  readAnnualOffences,
  readEventTypes,
  readFires,
  readMonthlyEvents,
  readQuarterlyOffences,
  readShootings,
} from '../../subgraphs/facts-crime.ts';
import {
  readCameras,
  readLegalTimeline,
  readOrderGuardAreas,
  readOrderGuardTotals,
  readSources,
  readSurveys,
} from '../../subgraphs/facts-places.ts';
import { parseTable, provenance } from '../../subgraphs/facts-table.ts';

const readers: Readonly<
  Record<string, readonly [() => { readonly length?: number; readonly size?: number }, number]>
> = {
  'areas_stadsdelar.csv': [readCityDistricts, 117],
  'areas_stadsdelsomraden.csv': [readDistricts, 17],
  'cameras.csv': [readCameras, 21],
  'demonstration_levels.csv': [readAssumedLevels, 11],
  'demonstration_rates.csv': [readRateFactors, 26],
  'demonstration_seasons.csv': [readSeasons, 12],
  'fires.csv': [readFires, 5],
  'legal_timeline.csv': [readLegalTimeline, 12],
  'metro_stations.csv': [readMetroStations, 100],
  'order_guard_areas.csv': [readOrderGuardAreas, 23],
  'order_guard_totals.csv': [readOrderGuardTotals, 8],
  'police_event_types.csv': [readEventTypes, 97],
  'police_events_stockholm_monthly.csv': [readMonthlyEvents, 1050],
  'police_local_areas.csv': [readPoliceAreas, 19],
  'population_stadsdelsomraden.csv': [readPopulation, 94],
  'reported_crime_0180_annual.csv': [readAnnualOffences, 180],
  'reported_crime_0180_quarterly.csv': [readQuarterlyOffences, 48],
  'shootings_explosions.csv': [readShootings, 26],
  'sources.csv': [readSources, 8],
  'stadsdel_population_weights.csv': [readPopulationWeights, 117],
  'stadsdel_to_lpo.csv': [readPoliceMemberships, 117],
  'surveys.csv': [readSurveys, 38],
  'vulnerable_area_links.csv': [readVulnerableAreaLinks, 15],
  'vulnerable_areas_panel.csv': [readVulnerableAreas, 158],
};

describe('a facts file', () => {
  it('has a reader, every one of them', () => {
    const files = readdirSync(new URL('../../subgraphs/facts', import.meta.url)).filter((file) =>
      file.endsWith('.csv'),
    );
    expect(files.toSorted()).toEqual(Object.keys(readers));
  });

  it.each(Object.entries(readers))('%s is read to the last row', (_, [read, rows]) => {
    const table = read();
    expect(table.length ?? table.size).toBe(rows);
  });
});

describe('an error in a facts file', () => {
  const read = (csv: string) =>
    parseTable(csv, 'x.csv', (cells) => ({
      name: cells.text('name'),
      n: cells.integer('n'),
      from: cells.optionalDate('from'),
    }));

  it.each([
    ['a missing value', 'name,n,from\na,1,\n,2,\n', 'x.csv:3: column "name": expected a text'],
    ['a wrong number', 'name,n,from\na,1.5,\n', 'x.csv:2: column "n": expected an integer'],
    ['a wrong date', 'name,n,from\na,1,2023-13-01\n', 'x.csv:2: column "from": expected a date YYYY-MM-DD'],
    ['a missing column', 'name,from\na,\n', 'x.csv:2: column "n": expected a column of this name'],
    [
      'a name in form NFD',
      `name,n,from\n${'Järva'.normalize('NFD')},1,\n`,
      'x.csv:2: column "name": expected Unicode in form NFC',
    ],
  ])('names file, line and column of %s', (_, csv, message) => {
    expect(() => read(csv)).toThrow(message);
  });

  it('names the file of a row that is too short, and counts lines over a quoted line break', () => {
    expect(() => read('name,n,from\na\n')).toThrow('x.csv');
    expect(() => read('name,n,from\n"a\nb",1,\nc,d,\n')).toThrow('x.csv:4: column "n"');
  });

  it('is raised where a row does not say whether it is synthetic', () => {
    expect(() => parseTable('synthetic,source,confidence\n,a,b\n', 'x.csv', provenance)).toThrow(
      '"synthetic"',
    );
  });
});
