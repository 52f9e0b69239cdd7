import { monthNo } from '../policy/period.ts';
import { allocate, scatter } from './calibration.ts';
import { type DemonstrationAreas, demonstrationAreas, type WeightedAreas } from './demonstration-areas.ts';
import { type AssumedLevel, readAssumedLevels, readSeasons } from './demonstration-assumptions.ts';
import { splitBySexAndAge } from './demonstration-breakdowns.ts';
import { demonstrationOffences } from './demonstration-offences.ts';
import { readShootings } from './facts-crime.ts';
import type { Geography } from './geography.ts';
import { type OffenceCategory, offenceTotalParts } from './official-figures.ts';
import { randomSource } from './random.ts';

/** The first month of the quarters that Brå calls preliminary; the other series keep step with it. */
const preliminaryFrom = '2026-01';

/** One provider's counts of one indicator by base area and month. Every value in it is synthetic. */
export type DemonstrationSeries = {
  readonly indicator: string;
  readonly product: string;
  /** The organisation whose data it plays; an indicator with two providers has two series. */
  readonly provider: string;
  /** Numbers of areas, ascending but for the unknown place, which is last where it is there. */
  readonly baseAreas: readonly number[];
  readonly firstMonth: string;
  readonly months: number;
  /** Row-major: the count of base area `a` in month `m` is at `a * months + m`. */
  readonly counts: Int32Array;
  /** The same counts by base category (breakdowns.ts), where they are counted by several: as long, and together `counts`. */
  readonly parts?: readonly Int32Array[];
  /** The first preliminary month, or null. */
  readonly preliminaryFrom: string | null;
  readonly synthetic: true;
  readonly source: string;
  /** Swedish, for people: what was assumed. */
  readonly note: string;
};

/** The last month of every series. */
export const demonstrationLastMonth = '2026-06';

const offencesFirstYear = 2015;
const calibrated = 'Syntetiska data, kalibrerade mot Brå';
const assumed = 'Syntetiska data';

/** All demonstration series, the same to the last bit every time. Takes about a fifth of a second. */
export function demonstrationSeries(geography: Geography): readonly DemonstrationSeries[] {
  const areas = demonstrationAreas(geography);
  return [
    ...offenceSeries(areas),
    shootingSeries(areas),
    ...readAssumedLevels().map((level) => assumedSeries(level, areas)),
  ];
}

/** All reported offences, derived from the stored categories; burglary is counted within theft. */
export function offencesTotal(series: readonly DemonstrationSeries[]): DemonstrationSeries {
  const parts = offenceTotalParts.map((category) => {
    const part = series.find((candidate) => candidate.indicator === offenceIndicator(category));
    if (!part) throw new Error(`the series have no ${offenceIndicator(category)}`);
    return part;
  });
  const [first] = parts;
  if (!first) throw new Error('the total has no parts');
  const counts = first.counts.map((_, cell) =>
    parts.reduce((sum, part) => sum + (part.counts[cell] ?? 0), 0),
  );
  return {
    ...first,
    indicator: 'police.reported-offences.total',
    counts,
    note: 'Summa av brottskategorierna; inbrott ingår i tillgrepp.',
  };
}

function offenceIndicator(category: OffenceCategory): string {
  return `police.reported-offences.${category}`;
}

function offenceSeries(areas: DemonstrationAreas): readonly DemonstrationSeries[] {
  const months = monthsFrom(offencesFirstYear);
  const { baseAreas, counts } = demonstrationOffences(areas, offencesFirstYear, months);
  const categories: readonly OffenceCategory[] = ['burglary', ...offenceTotalParts];
  return categories.map((category) => ({
    indicator: offenceIndicator(category),
    product: 'police.reported-offences',
    provider: 'org:polismyndigheten',
    baseAreas,
    firstMonth: `${offencesFirstYear}-01`,
    months,
    counts: counts[category],
    preliminaryFrom,
    synthetic: true,
    source: calibrated,
    note: [
      'Fördelningen på områden och månader är syntetisk; stadens summor per år och kvartal är Brås.',
      '2026 är preliminärt, med kategorier enligt 2025 års andelar.',
      category === 'burglary' ? 'Ingår i tillgrepp.' : '',
    ]
      .join(' ')
      .trim(),
  }));
}

/** About half of what is known of the police region, interpolated between the known years. */
function shootingSeries(areas: DemonstrationAreas): DemonstrationSeries {
  const region = yearlyShootings();
  return series(
    {
      indicator: 'police.shootings.total',
      product: 'police.shootings',
      provider: 'org:polismyndigheten',
      firstYear: offencesFirstYear,
      season: 'steady',
    },
    areas.all('drugs_weapons', false),
    (year) => Math.round(region(year) / 2),
    'scatter',
    'Syntetisk fördelning. Stadens nivå antas vara hälften av polisregionens kända årstal; år däremellan är interpolerade.',
  );
}

/** Confirmed shootings in the police region by year: whole years where known, else a first quarter scaled, else a line. */
function yearlyShootings(): (year: number) => number {
  const facts = readShootings().filter(
    (fact) => fact.measure === 'bekräftade skjutningar' && fact.area.startsWith('Polisregion Stockholm'),
  );
  const known = new Map<number, number>();
  for (const { period, value } of facts) {
    if (value !== null && period !== null && /^\d{4}$/.test(period)) known.set(Number(period), value);
  }
  const quarters = new Map<number, number>();
  for (const { period, value } of facts) {
    const match = /^(\d{4}) Q1$/.exec(period ?? '');
    if (value !== null && match) quarters.set(Number(match[1]), value);
  }
  for (const [year, value] of quarters) {
    // 2017 has both a first quarter and a whole year, and gives the scale.
    const scale = (known.get(2017) ?? 0) / (quarters.get(2017) ?? 1);
    if (!known.has(year)) known.set(year, value * scale);
  }
  const years = [...known.keys()].sort((a, b) => a - b);
  return (year) => {
    const before = years.filter((candidate) => candidate <= year).at(-1) ?? years[0] ?? year;
    const after = years.find((candidate) => candidate >= year) ?? before;
    const from = known.get(before) ?? 0;
    const to = known.get(after) ?? 0;
    return after === before ? from : from + ((to - from) * (year - before)) / (after - before);
  };
}

function assumedSeries(level: AssumedLevel, areas: DemonstrationAreas): DemonstrationSeries {
  const spread =
    level.where === 'all'
      ? areas.all(level.spread, level.unknownPlace)
      : level.where === 'stations'
        ? areas.nearStations()
        : areas.of(level.where);
  const random = randomSource(`levels/${level.indicator}/${level.provider}`);
  const drift = Array.from({ length: monthsFrom(level.firstYear) / 12 + 1 }, () => 0.94 + 0.12 * random());
  return series(
    level,
    spread,
    (year) => Math.round(level.yearly * (drift[year - level.firstYear] ?? 1)),
    level.indicator.endsWith('.hours') ? 'share' : 'scatter',
    'Både nivå och fördelning är syntetiska; inga verkliga tal finns publicerade.',
  );
}

/** Shares each year's total out over its months and areas; an unfinished year has its months' part of the total. */
function series(
  what: Pick<AssumedLevel, 'indicator' | 'product' | 'provider' | 'firstYear' | 'season'>,
  areas: WeightedAreas,
  yearly: (year: number) => number,
  how: 'scatter' | 'share',
  note: string,
): DemonstrationSeries {
  const season = readSeasons().get(what.season);
  if (!season) throw new Error(`demonstration_seasons.csv: has no ${what.season}`);
  const months = monthsFrom(what.firstYear);
  const counts = new Int32Array(areas.baseAreas.length * months);
  for (let first = 0; first < months; first += 12) {
    const year = what.firstYear + first / 12;
    const seed = `series/${what.indicator}/${what.provider}/${year}`;
    const random = randomSource(seed);
    const length = Math.min(12, months - first);
    const part = season.slice(0, length).reduce((sum, weight) => sum + weight, 0);
    const whole = season.reduce((sum, weight) => sum + weight, 0);
    const total = Math.round((yearly(year) * part) / whole);
    const weights = new Float64Array(areas.baseAreas.length * length);
    areas.weights.forEach((weight, area) => {
      const varied = weight * (0.85 + 0.3 * random());
      for (let month = 0; month < length; month += 1)
        weights[area * length + month] = varied * (season[month] ?? 0);
    });
    const cells = how === 'scatter' ? scatter(total, weights, random) : allocate(total, weights, seed);
    cells.forEach((count, cell) => {
      counts[Math.floor(cell / length) * months + first + (cell % length)] = count;
    });
  }
  const parts = splitBySexAndAge({ indicator: what.indicator, counts });
  return {
    ...(parts ? { parts } : {}),
    indicator: what.indicator,
    product: what.product,
    provider: what.provider,
    baseAreas: areas.baseAreas,
    firstMonth: `${what.firstYear}-01`,
    months,
    counts,
    preliminaryFrom,
    synthetic: true,
    source: assumed,
    note,
  };
}

/** Months from January of a year to the last month, both included. */
function monthsFrom(year: number): number {
  const first = monthNo(`${year}-01`);
  const last = monthNo(demonstrationLastMonth);
  if (first === undefined || last === undefined)
    throw new Error(`${year} lies outside the months of the hub`);
  return last - first + 1;
}
