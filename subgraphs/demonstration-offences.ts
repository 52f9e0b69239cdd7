import { allocate, fitTwoMargins, scatter } from './calibration.ts';
import type { DemonstrationAreas } from './demonstration-areas.ts';
import { type RateCategory, readSeasons } from './demonstration-assumptions.ts';
import { readQuarterlyOffences } from './facts-crime.ts';
import { type OffenceCategory, type OffenceYear, offenceYears } from './official-figures.ts';
import { randomSource } from './random.ts';

/** Offences that do not overlap: theft is split in burglary and the rest, so that the six add up to the total. */
type Part = 'burglary' | 'other-theft' | 'drugs-weapons' | 'person' | 'vandalism' | 'other';

const parts: readonly { readonly part: Part; readonly rates: RateCategory }[] = [
  { part: 'burglary', rates: 'burglary' },
  { part: 'other-theft', rates: 'theft' },
  { part: 'drugs-weapons', rates: 'drugs_weapons' },
  { part: 'person', rates: 'person' },
  { part: 'vandalism', rates: 'vandalism' },
  { part: 'other', rates: 'other' },
];

/** Counts by category, row-major base area × month. */
export type OffenceCounts = {
  readonly baseAreas: readonly number[];
  readonly counts: Readonly<Record<OffenceCategory, Int32Array>>;
};

/**
 * Offences by base area and month from January of `firstYear`, such that every category and year sums to Brå's annual
 * figure and all categories together to Brå's quarters. Years without an annual figure take the shares of the last one.
 */
export function demonstrationOffences(
  areas: DemonstrationAreas,
  firstYear: number,
  months: number,
): OffenceCounts {
  const seasons = readSeasons();
  const quarters = readQuarterlyOffences();
  const known = offenceYears();
  const spread = parts.map(({ rates }) => areas.all(rates, true));
  const baseAreas = spread[0]?.baseAreas ?? [];
  const tables = parts.map(() => new Int32Array(baseAreas.length * months));

  for (let year = firstYear; (year - firstYear) * 12 < months; year += 1) {
    const totals = quarters.filter((row) => row.year === year).sort((a, b) => a.quarter - b.quarter);
    const columns = totals.map((row) => row.count);
    const rows = partTotals(known, year, columns);
    const season = parts.map(({ rates }) => seasons.get(rates) ?? []);
    const byQuarter = fitTwoMargins(
      rows,
      columns,
      rows.flatMap((total, part) =>
        totals.map(
          (row) => total * quarterMonths(row.quarter).reduce((sum, at) => sum + (season[part]?.[at] ?? 0), 0),
        ),
      ),
    );
    parts.forEach(({ part }, index) => {
      const random = randomSource(`offences/${part}/${year}`);
      const areaWeights = Float64Array.from(
        spread[index]?.weights ?? [],
        (weight) => weight * (0.85 + 0.3 * random()),
      );
      const table = tables[index];
      totals.forEach((row, column) => {
        const inQuarter = quarterMonths(row.quarter);
        const weights = Float64Array.from({ length: areaWeights.length * 3 }, (_, cell) => {
          const month = inQuarter[cell % 3] ?? 0;
          return (areaWeights[Math.floor(cell / 3)] ?? 0) * (season[index]?.[month] ?? 0);
        });
        const drawn = scatter(byQuarter[index * columns.length + column] ?? 0, weights, random);
        const firstMonth = (year - firstYear) * 12 + (inQuarter[0] ?? 0);
        drawn.forEach((count, cell) => {
          if (table) table[Math.floor(cell / 3) * months + firstMonth + (cell % 3)] = count;
        });
      });
    });
  }

  const of = (part: Part): Int32Array =>
    tables[parts.findIndex((candidate) => candidate.part === part)] ?? new Int32Array();
  const burglary = of('burglary');
  return {
    baseAreas,
    counts: {
      burglary,
      'drugs-weapons': of('drugs-weapons'),
      person: of('person'),
      theft: of('other-theft').map((count, cell) => count + (burglary[cell] ?? 0)),
      vandalism: of('vandalism'),
      other: of('other'),
    },
  };
}

function quarterMonths(quarter: number): readonly number[] {
  return [quarter * 3 - 3, quarter * 3 - 2, quarter * 3 - 1];
}

/** The year's totals of the parts: Brå's, or the last year's shares of what its quarters sum to. */
function partTotals(
  known: readonly OffenceYear[],
  year: number,
  quarters: readonly number[],
): readonly number[] {
  const found = known.find((candidate) => candidate.year === year);
  const last = found ?? known.at(-1);
  if (!last) throw new Error('reported_crime_0180_annual.csv: no years');
  const { burglary, theft, ...rest } = last.categories;
  const totals = parts.map(({ part }) =>
    part === 'burglary' ? burglary : part === 'other-theft' ? theft - burglary : rest[part],
  );
  if (found) return totals;
  const total = quarters.reduce((sum, count) => sum + count, 0);
  return Array.from(allocate(total, totals, `offences/${year}`));
}
