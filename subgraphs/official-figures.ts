import { cityId } from './areas.ts';
import {
  type AnnualOffences,
  type ReportedCategory,
  readAnnualOffences,
  readQuarterlyOffences,
} from './facts-crime.ts';
import { readSurveys, type SurveyFact } from './facts-places.ts';
import type { Geography } from './geography.ts';

/**
 * The offence categories: the last part of `police.reported-offences.*` and of `bra.municipal-offences.*`. In Brå's
 * tables `theft` is chapter 8 of the Criminal Code and holds `burglary`; the other five add up to the total.
 */
export type OffenceCategory = 'burglary' | 'drugs-weapons' | 'person' | 'theft' | 'vandalism' | 'other';

/** The categories that add up to `total`; `burglary` is not among them, because `theft` holds it. */
export const offenceTotalParts: readonly OffenceCategory[] = [
  'drugs-weapons',
  'person',
  'theft',
  'vandalism',
  'other',
];

/** All offences of a year by category, in Brå's count; `other` is what the published categories leave of the total. */
export type OffenceYear = {
  readonly year: number;
  readonly total: number;
  readonly categories: Readonly<Record<OffenceCategory, number>>;
};

/** Brå's years 1996 to 2025, in order. Throws where a category is missing or the parts exceed the total. */
export function offenceYears(): readonly OffenceYear[] {
  const byYear = new Map<number, AnnualOffences[]>();
  for (const row of readAnnualOffences()) byYear.set(row.year, [...(byYear.get(row.year) ?? []), row]);
  return [...byYear].sort(([a], [b]) => a - b).map(([year, rows]) => offenceYear(year, rows));
}

function offenceYear(year: number, rows: readonly AnnualOffences[]): OffenceYear {
  const count = (category: ReportedCategory): number => {
    const [row, ...more] = rows.filter((candidate) => candidate.category === category);
    if (!row || more.length > 0)
      throw new Error(`reported_crime_0180_annual.csv: ${year} needs ${category} once`);
    return row.count;
  };
  const total = count('total');
  const published = {
    'drugs-weapons': count('drugs_weapons'),
    person: count('person'),
    theft: count('theft'),
    vandalism: count('vandalism'),
  };
  const other = total - Object.values(published).reduce((sum, value) => sum + value, 0);
  const burglary = count('burglary');
  if (other < 0 || burglary > published.theft) throw new Error(`the categories of ${year} do not nest`);
  return { year, total, categories: { burglary, ...published, other } };
}

/** One of Brå's figures for the city. Real: never shown as synthetic. */
export type OfficialFigure = {
  /** `bra.municipal-offences.<category>` or `.total`. */
  readonly indicator: string;
  readonly product: 'bra.municipal-offences';
  readonly provider: 'org:bra';
  readonly area: string;
  readonly interval: 'YEAR' | 'QUARTER';
  /** The first month of the period; months before 2010-01 have no month number. */
  readonly firstMonth: string;
  readonly value: number;
  readonly status: 'OBSERVED' | 'PRELIMINARY';
  /** True where it is what the published categories leave of the total. */
  readonly derived: boolean;
  readonly source: 'Källa: Brå';
};

/** Years 1996 to 2025 by category and in total, and totals by quarter 2014K1 to 2026K2 (2014K3 and 2014K4 are missing). */
export function officialFigures(): readonly OfficialFigure[] {
  const shared = {
    product: 'bra.municipal-offences',
    provider: 'org:bra',
    area: cityId,
    source: 'Källa: Brå',
  } as const;
  const years = offenceYears().flatMap(({ year, total, categories }) =>
    [...Object.entries(categories), ['total', total] as const].map(
      ([category, value]): OfficialFigure => ({
        ...shared,
        indicator: `bra.municipal-offences.${category}`,
        interval: 'YEAR',
        firstMonth: `${year}-01`,
        value,
        status: 'OBSERVED',
        derived: category === 'other',
      }),
    ),
  );
  const quarters = readQuarterlyOffences().map(
    (row): OfficialFigure => ({
      ...shared,
      indicator: 'bra.municipal-offences.total',
      interval: 'QUARTER',
      firstMonth: `${row.year}-${String(row.quarter * 3 - 2).padStart(2, '0')}`,
      value: row.count,
      status: row.preliminary ? 'PRELIMINARY' : 'OBSERVED',
      derived: false,
    }),
  );
  return [...years, ...quarters];
}

/** A published share of a survey. Real: never shown as synthetic. */
export type SurveyFigure = {
  readonly indicator: string;
  readonly product: 'city.safety-survey' | 'city.school-survey';
  readonly provider: 'org:kommunstyrelsen' | 'org:socialnamnden';
  readonly area: string;
  readonly year: number;
  readonly question: string;
  /** A group within the area, in Swedish, or null for everybody. */
  readonly group: string | null;
  /** Per cent. */
  readonly value: number;
  /** How many answered, or null where it is not known. */
  readonly respondents: number | null;
  readonly source: string;
  readonly note: string | null;
};

/** Which question of which survey is which indicator. */
export const surveyIndicators = [
  {
    indicator: 'city.safety-survey.worried',
    product: 'city.safety-survey',
    provider: 'org:kommunstyrelsen',
    survey: 'Trygghetsmätningen (Stockholms stad)',
    question: 'ofta orolig för att utsättas för brott (12 mån)',
  },
  {
    indicator: 'city.safety-survey.unsafe-late',
    product: 'city.safety-survey',
    provider: 'org:kommunstyrelsen',
    survey: 'Trygghetsmätningen (Stockholms stad)',
    question: 'orolig/otrygg eller går ej ut: ensam sent en kväll i bostadsområdet',
  },
  {
    indicator: 'city.school-survey.participation',
    product: 'city.school-survey',
    provider: 'org:socialnamnden',
    survey: 'Stockholmsenkäten',
    question: 'deltagande %',
  },
] as const;

/** The shares of Trygghetsmätningen and Stockholmsenkäten that are public, under the division of their year. */
export function surveyFigures(geography: Geography): readonly SurveyFigure[] {
  const facts = readSurveys();
  const respondentsOf = (fact: SurveyFact): number | null =>
    fact.level === 'kommun'
      ? (facts.find(
          (other) =>
            other.survey === fact.survey &&
            other.year === fact.year &&
            other.area === fact.area &&
            other.question === 'svarande (antal)',
        )?.value ?? null)
      : null;
  return surveyIndicators.flatMap(({ indicator, product, provider, survey, question }) =>
    facts
      .filter((fact) => fact.survey === survey && fact.question === question)
      .map(
        (fact): SurveyFigure => ({
          indicator,
          product,
          provider,
          area: fact.level === 'stadsdelsområde' ? districtId(geography, fact) : cityId,
          year: fact.year,
          question: fact.question,
          group: fact.level === 'grupp' ? fact.area.replace(/^Stockholm: /, '') : null,
          value: fact.value,
          respondents: respondentsOf(fact),
          source: fact.source,
          note: fact.note,
        }),
      ),
  );
}

function districtId(geography: Geography, fact: SurveyFact): string {
  const district = geography.areas.find(
    (area) => area.level === 'DISTRICT_COMMITTEE_AREA' && area.name === fact.area,
  );
  if (!district) throw new Error(`surveys.csv: ${fact.area} is no district`);
  return district.id;
}
