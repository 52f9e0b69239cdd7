import { type Provenance, provenance, readTable } from './facts-table.ts';

/**
 * Brå's published rows for the municipality. `theft` is chapter 8 of the Criminal Code and holds `burglary`
 * ("stöld genom inbrott"), so that the five do not add up; `drugs_weapons` is the sum of two acts.
 */
export type ReportedCategory = 'burglary' | 'drugs_weapons' | 'person' | 'theft' | 'vandalism' | 'total';

const reportedCategories: readonly ReportedCategory[] = [
  'burglary',
  'drugs_weapons',
  'person',
  'theft',
  'vandalism',
  'total',
];

/** Reported offences of a category in a year. */
export type AnnualOffences = Provenance & {
  readonly year: number;
  readonly category: ReportedCategory;
  readonly count: number;
};

/** Brå's final figures for the municipality of Stockholm (0180), 1996 to 2025. */
export function readAnnualOffences(): readonly AnnualOffences[] {
  return readTable('reported_crime_0180_annual.csv', (cells) => ({
    year: cells.integer('year'),
    category: cells.oneOf('category', reportedCategories),
    count: cells.integer('count'),
    ...provenance(cells),
  }));
}

/** All reported offences of a quarter. */
export type QuarterlyOffences = Provenance & {
  readonly year: number;
  readonly quarter: number;
  readonly count: number;
  readonly preliminary: boolean;
};

/** Brå's totals by quarter, 2014K1 to 2026K2; 2014K3 and 2014K4 are missing, 2026 is preliminary. */
export function readQuarterlyOffences(): readonly QuarterlyOffences[] {
  return readTable('reported_crime_0180_quarterly.csv', (cells) => {
    const match = /^(\d{4})K([1-4])$/.exec(cells.text('period'));
    if (!match) throw cells.wrong('period', 'a quarter YYYYK1 to YYYYK4');
    cells.oneOf('category', ['total']);
    return {
      year: Number(match[1]),
      quarter: Number(match[2]),
      count: cells.integer('count'),
      preliminary: cells.flag('preliminary'),
      ...provenance(cells),
    };
  });
}

/** A figure from the press or a police page; `period` is a year, a quarter or a span, as the source has it. */
export type MeasureFact = Provenance & {
  readonly measure: string;
  readonly area: string;
  readonly period: string | null;
  readonly value: number | null;
};

/** What is public of shootings and explosions. */
export function readShootings(): readonly MeasureFact[] {
  return readMeasures('shootings_explosions.csv');
}

/** What is public of fires: notices, never a count of the fires that were attended. */
export function readFires(): readonly MeasureFact[] {
  return readMeasures('fires.csv');
}

function readMeasures(file: string): readonly MeasureFact[] {
  return readTable(file, (cells) => ({
    measure: cells.text('measure'),
    area: cells.text('area'),
    period: cells.optionalText('period'),
    value: cells.optionalInteger('value'),
    ...provenance(cells),
  }));
}

/** A type of the police's published event notices, with how many were published. Notices are not crimes. */
export type EventTypeFact = Provenance & {
  readonly type: string;
  readonly sweden: number;
  readonly county: number;
  readonly municipality: number;
};

/** The 97 types of event notices, March 2023 to August 2026. */
export function readEventTypes(): readonly EventTypeFact[] {
  return readTable('police_event_types.csv', (cells) => ({
    type: cells.text('type'),
    sweden: cells.integer('count_sweden'),
    county: cells.integer('count_stockholms_lan'),
    municipality: cells.integer('count_stockholm_kommun'),
    ...provenance(cells),
  }));
}

/** Event notices of a type in a month, for the whole municipality. */
export type MonthlyEvents = Provenance & {
  readonly month: string;
  readonly type: string;
  readonly count: number;
};

/** The 25 most common types by month; the first and the last month are partial. */
export function readMonthlyEvents(): readonly MonthlyEvents[] {
  return readTable('police_events_stockholm_monthly.csv', (cells) => ({
    month: cells.text('month'),
    type: cells.text('type'),
    count: cells.integer('count'),
    ...provenance(cells),
  }));
}
