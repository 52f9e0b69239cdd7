import type { AreaLevel } from '../../policy/area.ts';
import type { Interval } from '../../policy/period.ts';

/** A level and interval that an indicator is published at. */
export type ReleaseLevel = `${AreaLevel}:${Interval}`;

/** A level at intervals. */
export const at = (level: AreaLevel, ...intervals: readonly Interval[]): readonly ReleaseLevel[] =>
  intervals.map((interval): ReleaseLevel => `${level}:${interval}`);
const everyInterval = ['MONTH', 'QUARTER', 'YEAR'] as const;
const coarse = [
  ...at('LOCAL_POLICE_AREA', ...everyInterval),
  ...at('DISTRICT_COMMITTEE_AREA', ...everyInterval),
  ...at('CITY', ...everyInterval),
];

const over5000 = [...at('BASE_AREA', 'YEAR'), ...at('CITY_DISTRICT', 'QUARTER', 'YEAR'), ...coarse];

/**
 * Where an indicator is published, by how many events it has a year: a level is released where its mean count is
 * about 10 or more, because what lies below is mostly suppressed (docs/disclosure.md, the level rule).
 */
export const releaseLevels = {
  /** Over 20,000 a year. */
  most: [...at('PLACE', 'QUARTER', 'YEAR'), ...over5000],
  /** 5,000 to 20,000 a year. */
  many: [...at('PLACE', 'YEAR'), ...over5000],
  /** A total of categories, however many: further down, a suppressed category would take another with it (docs/disclosure.md). */
  total: coarse,
  /** 1,500 to 5,000 a year. */
  some: [
    ...at('CITY_DISTRICT', 'YEAR'),
    ...at('LOCAL_POLICE_AREA', 'QUARTER', 'YEAR'),
    ...at('DISTRICT_COMMITTEE_AREA', 'QUARTER', 'YEAR'),
    ...at('CITY', ...everyInterval),
  ],
  /** Under 1,500 a year. */
  few: [
    ...at('LOCAL_POLICE_AREA', 'YEAR'),
    ...at('DISTRICT_COMMITTEE_AREA', 'YEAR'),
    ...at('CITY', 'QUARTER', 'YEAR'),
  ],
  /** So few that a district's year would mostly be suppressed. */
  rare: at('CITY', 'QUARTER', 'YEAR'),
  /** What is about no person and no offence. */
  harmless: [
    ...at('LOCAL_POLICE_AREA', ...everyInterval),
    ...at('DISTRICT_COMMITTEE_AREA', ...everyInterval),
  ],
  harmlessInCity: coarse,
} as const satisfies Readonly<Record<string, readonly ReleaseLevel[]>>;

/** Yearly from districts and police areas up: finer, most would be suppressed. */
const byPeople = [
  ...at('LOCAL_POLICE_AREA', 'YEAR'),
  ...at('DISTRICT_COMMITTEE_AREA', 'YEAR'),
  ...at('CITY', 'YEAR'),
];
export const bySexAndAge = { SEX: byPeople, AGE: byPeople } as const;
