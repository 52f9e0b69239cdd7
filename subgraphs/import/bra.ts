import { monthNo } from '../../policy/period.ts';
import { cityId } from '../areas.ts';
import { indicatorOf } from '../foundation/indicators.ts';
import { offenceTotalParts } from '../official-figures.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { type ImportedFigure, labelOption, publishImported } from './figures.ts';
import { type ImportContext, importer, type Row } from './importer.ts';

const categories = ['burglary', 'drugs_weapons', 'person', 'theft', 'vandalism', 'total'] as const;
type Category = (typeof categories)[number];

/** One of Brå's figures for the municipality. */
type Offences = {
  readonly category: Category;
  readonly interval: 'YEAR' | 'QUARTER';
  readonly year: string;
  readonly monthNo: number;
  readonly count: number;
  readonly preliminary: boolean;
};

const municipality = '0180';
const provenance = ['synthetic', 'source', 'confidence'];
const annual = {
  required: ['year', 'category', 'count'],
  optional: ['kommun', 'kommun_namn', 'per_100k', ...provenance],
};
const quarterly = {
  required: ['period', 'category', 'count', 'preliminary'],
  optional: ['kommun', 'kommun_namn', 'per_100k', ...provenance],
};

/** Brå's reported offences of the municipality, by year and category or by quarter in total. Open: published at once. */
export const braImporter = importer<{ readonly label: string | null }, Offences>({
  name: 'bra',
  summary: "Brå's reported offences in the municipality of Stockholm, by year or quarter (CSV)",
  help: `CSV in one of two forms. By year, with the columns year, category and count; each year has all of burglary,
drugs_weapons, person, theft, vandalism and total. By quarter, with period (2025K1), category (total), count and
preliminary (0 or 1). Both may have kommun (0180), kommun_namn, per_100k, synthetic (0), source and confidence.

  kommun,year,category,count
  0180,2025,total,195000

Years before 2010 are left out: the hub's months begin there. The figures are open, and are published at once.`,
  options: { label: labelOption },
  source: 'Brå',
  licence: 'officiell statistik, fri med «Källa: Brå»',
  configure: ({ label }) => ({ label: typeof label === 'string' ? label : null }),
  databases: () => ['city'],
  async *read(file, _options, context) {
    let early = 0;
    yield* readCsv<Offences>(
      file,
      (header) => (header.includes('period') ? quarterly : annual),
      context,
      (row) => {
        const read = offencesOf(row, context.now);
        if (read === 'early') early += 1;
        return read === 'early' ? undefined : read;
      },
    );
    if (early > 0) context.note(`${early} rows of years before 2010 were left out.`);
  },
  async load(sql, rows, { label }, context) {
    const read: Row<Offences>[] = [];
    const seen = new Map<string, number>();
    for await (const row of rows) {
      const key = `${row.value.monthNo} ${row.value.interval} ${row.value.category}`;
      const first = seen.get(key);
      if (first !== undefined)
        context.reject(row.line, null, `the row is for the same figure as line ${first}`);
      else {
        seen.set(key, row.line);
        read.push(row);
      }
    }
    const figures = [...read.map(({ value }) => value), ...rests(read, context)];
    const city = context.areas.get(cityId);
    if (!city) throw new Error('the database has no city');
    return (importNo) =>
      publishImported(
        sql,
        figures.map((figure) => figureOf(figure, city.no)),
        { importNo, label, context },
      );
  },
});

function offencesOf(row: CsvRow, now: Date): Offences | 'early' | undefined {
  const isQuarter = row.has('period');
  if ((row.optional('kommun') ?? municipality) !== municipality)
    return row.reject('kommun', `is not ${municipality}, the municipality of Stockholm`);
  if ((row.optional('synthetic') ?? '0') !== '0')
    return row.reject('synthetic', 'is not 0: what is made up is no statistic of Brå');
  const category = row.oneOf('category', isQuarter ? (['total'] as const) : categories);
  const count = row.count('count');
  const preliminary = isQuarter ? row.oneOf('preliminary', ['0', '1']) : '0';
  const period = row.text(isQuarter ? 'period' : 'year');
  if (period === undefined) return undefined;
  const match = (isQuarter ? /^(\d{4})K([1-4])$/ : /^(\d{4})$/).exec(period);
  const column = isQuarter ? 'period' : 'year';
  if (!match) return row.reject(column, isQuarter ? 'is not a quarter (2025K1)' : 'is not a year');
  const year = match[1] ?? '';
  if (year < '1950') return row.reject(column, 'is not a year of the statistics');
  const quarter = Number(match[2] ?? 1);
  const lastMonth = isQuarter ? quarter * 3 : 12;
  if (`${year}-${two(lastMonth)}` >= now.toISOString().slice(0, 7))
    return row.reject(column, 'is not over yet, or in the future');
  if (category === undefined || count === undefined || preliminary === undefined) return undefined;
  const start = monthNo(`${year}-${two(quarter * 3 - 2)}`);
  if (start === undefined) return 'early';
  return {
    category,
    interval: isQuarter ? 'QUARTER' : 'YEAR',
    year,
    monthNo: start,
    count,
    preliminary: preliminary === '1',
  };
}

const two = (no: number): string => String(no).padStart(2, '0');

/** What the published categories leave of each year's total. Refuses years that lack a category or do not nest. */
function rests(
  rows: readonly Row<Offences>[],
  context: ImportContext,
): readonly (Omit<Offences, 'category'> & { readonly category: 'other' })[] {
  const years = new Map<string, Row<Offences>[]>();
  for (const row of rows) {
    if (row.value.interval !== 'YEAR') continue;
    const known = years.get(row.value.year);
    if (known) known.push(row);
    else years.set(row.value.year, [row]);
  }
  return [...years.values()].flatMap((ofYear) => {
    const line = ofYear[0]?.line ?? 1;
    const count = (category: string): number | undefined =>
      ofYear.find(({ value }) => value.category === category)?.value.count;
    const missing = categories.filter((category) => count(category) === undefined);
    const total = ofYear.find(({ value }) => value.category === 'total');
    if (missing.length > 0 || !total) {
      context.reject(line, 'category', `lacks ${missing.join(', ')} of the same year`);
      return [];
    }
    const parts = offenceTotalParts.flatMap((part) => count(part.replace('-', '_')) ?? []);
    const rest = total.value.count - parts.reduce((sum, part) => sum + part, 0);
    if (rest < 0) context.reject(total.line, 'count', 'is less than its categories together');
    if ((count('burglary') ?? 0) > (count('theft') ?? 0))
      context.reject(line, 'count', 'of burglary is more than that of theft, which holds it');
    return [{ ...total.value, category: 'other' as const, count: rest }];
  });
}

function figureOf(
  {
    category,
    interval,
    monthNo: month,
    count,
    preliminary,
  }: Omit<Offences, 'category'> & { category: string },
  areaNo: number,
): ImportedFigure {
  const exact = { value: count, status: preliminary ? 'PRELIMINARY' : 'OBSERVED' } as const;
  const indicator = indicatorOf(`bra.municipal-offences.${category.replace('_', '-')}`);
  return {
    ...{ indicator, areaNo, interval, monthNo: month, exact, released: exact },
    ...{ breakdownNo: 0, answers: null, marginOfError: null },
  };
}
