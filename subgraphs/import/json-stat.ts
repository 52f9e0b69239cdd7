import type postgres from 'postgres';
import { type DatabaseName, databaseNames } from '../database.ts';
import { baseCategories, everything } from '../foundation/breakdowns.ts';
import { type Indicator, indicators } from '../foundation/indicators.ts';
import { roundedAtSource } from '../foundation/programme-indicators.ts';
import type { ReleaseLevel } from '../foundation/release-levels.ts';
import { countedIndicator, loadBaseCells } from './base-cells.ts';
import { type ImportedFigure, labelOption, publishImported } from './figures.ts';
import {
  FileError,
  type GivenOptions,
  type ImportContext,
  importer,
  type KnownArea,
  type Row,
  UsageError,
  type Write,
} from './importer.ts';
import { readJson } from './json-file.ts';
import { CubeError, readCube } from './json-stat-cube.ts';
import { type CellFigure, figureOf, type TwoDots } from './json-stat-figure.ts';
import { type DimensionOptions, type FilePeriod, hasPeriod, planOf } from './json-stat-plan.ts';
import { loadPopulation } from './population.ts';

/** What the figures are: inhabitants, figures that are published as they come, or base cells to be protected. */
type Target =
  | { readonly kind: 'population'; readonly hosts: readonly DatabaseName[] }
  | { readonly kind: 'figures' | 'counts'; readonly indicator: Indicator };

type JsonStatOptions = {
  readonly target: Target;
  readonly dimensions: DimensionOptions;
  readonly twoDots: TwoDots | null;
  readonly label: string | null;
};

/** One cell of a file, with where it stands. */
export type PlacedFigure = {
  /** As rejections name it. */
  readonly place: string;
  readonly area: KnownArea;
  readonly period: FilePeriod;
  readonly figure: Extract<CellFigure, { kind: 'figure' | 'suppressed' }>;
};

const populationHosts = databaseNames.filter((name) => name !== 'hub');

/** JSON-stat 2.0, as SCB's and the Region's PxWeb give it: inhabitants, open figures, or counts to be protected. */
export const jsonStatImporter = importer<JsonStatOptions, PlacedFigure>({
  name: 'json-stat',
  summary: 'inhabitants, open figures or counts by area and period (JSON-stat 2.0, PxWeb)',
  help: `A dataset of JSON-stat 2.0: of PxWeb ask for the format json-stat2. With --population its figures are inhabitants by
year, denominators of rates; with --indicator they are that indicator's, published at once where it is open, or kept as
base cells where it is protected (by basområde and month).

Areas by SCB's code (0180), the hub's id, or the name of a district. Periods as 2024, 2024K1, 2024M03. The sign - is
zero and . cannot occur; .. needs --two-dots. Only one category of other dimensions: --contents, --select.`,
  options: {
    population: { type: 'boolean', about: 'the figures are inhabitants at the end of each year' },
    host: { type: 'string', about: '<subgraph> of inhabitants, the one database to write; all unless given' },
    indicator: { type: 'string', about: '<id> the indicator of the figures' },
    'area-dimension': { type: 'string', about: '<id> unless its role is geo, or it is Region' },
    'time-dimension': { type: 'string', about: '<id> unless its role is time, or it is Tid' },
    contents: { type: 'string', about: '<code> of the variable wanted, of several' },
    select: { type: 'string', about: '<list> of other dimensions: "Kon=1+2; Alder=tot"' },
    'two-dots': { type: 'string', about: '<status> what .. means: SUPPRESSED or NOT_COLLECTED' },
    label: labelOption,
  },
  source: 'SCB',
  licence: 'CC0-1.0',
  configure: (given) => ({
    target: targetOf(given),
    dimensions: {
      area: textOf(given, 'area-dimension'),
      time: textOf(given, 'time-dimension'),
      contents: textOf(given, 'contents'),
      select: selectOption(textOf(given, 'select') ?? ''),
    },
    twoDots: twoDotsOption(given),
    label: textOf(given, 'label'),
  }),
  databases: ({ target }) => (target.kind === 'population' ? target.hosts : [target.indicator.host]),
  read,
  load,
});

async function* read(
  file: AsyncIterable<string>,
  { dimensions, twoDots, target }: JsonStatOptions,
  context: ImportContext,
): AsyncGenerator<Row<PlacedFigure>> {
  const json = await readJson(file, 'ask for fewer areas or periods at a time');
  const cube = cubeOf(json);
  const placeOf = planOf(cube, dimensions, context);
  let none = 0;
  let early = 0;
  for (const { index, positions, value, status } of cube.cells()) {
    const at = placeOf(positions);
    if (!at) continue;
    const place = `value[${index}]`;
    const figure = figureOf(value, status, twoDots);
    if (target.kind !== 'population' && at.period.monthNo === undefined) early += 1;
    else if (figure.kind === 'none') none += 1;
    else if (figure.kind === 'wrong') context.reject(1, place, figure.reason);
    else if (!hasPeriod(at.area, at.period)) context.reject(1, place, 'is of an area that had ended');
    else yield { line: 1, value: { place, ...at, figure } };
  }
  if (none > 0) context.note(`${none} cells without figures were left out: they are read as not collected.`);
  if (early > 0) context.note(`${early} cells of periods before 2010 were left out.`);
}

function cubeOf(json: unknown) {
  try {
    return readCube(json);
  } catch (error) {
    if (!(error instanceof CubeError)) throw error;
    throw new FileError(1, null, error.message);
  }
}

function load(
  sql: postgres.TransactionSql,
  rows: AsyncIterable<Row<PlacedFigure>>,
  { target, label }: JsonStatOptions,
  context: ImportContext,
): Promise<Write> {
  switch (target.kind) {
    case 'population':
      return loadPopulation(sql, rows, context);
    case 'counts':
      return loadBaseCells(sql, baseCells(rows, target.indicator, context), context);
    case 'figures':
      return loadFigures(sql, rows, target.indicator, label, context);
  }
}

/** Whole counts of a basområde and a month: what is protected at publication must be known exactly. */
async function* baseCells(
  rows: AsyncIterable<Row<PlacedFigure>>,
  indicator: Indicator,
  context: ImportContext,
) {
  for await (const { line, value: placed } of rows) {
    const { place, area, period, figure } = placed;
    if (figure.kind === 'suppressed')
      context.reject(line, place, 'is suppressed: what is to be protected here must be known exactly');
    else if (!Number.isInteger(figure.value) || figure.value < 0 || figure.value > 2_147_483_647)
      context.reject(line, place, 'is no count');
    else if (area.level !== 'BASE_AREA' || period.interval !== 'MONTH' || period.monthNo === undefined)
      context.reject(line, place, `is not of a basområde and a month, and ${indicator.id} is protected`);
    else {
      const { monthNo } = period;
      yield {
        line,
        value: {
          indicatorNo: indicator.no,
          areaNo: area.no,
          monthNo,
          breakdownNo: everything,
          value: figure.value,
        },
      };
    }
  }
}

async function loadFigures(
  sql: postgres.TransactionSql,
  rows: AsyncIterable<Row<PlacedFigure>>,
  indicator: Indicator,
  label: string | null,
  context: ImportContext,
): Promise<Write> {
  const base = baseOf(indicator);
  const figures: ImportedFigure[] = [];
  for await (const { line, value: placed } of rows) {
    const { place, area, period, figure } = placed;
    const level: ReleaseLevel = `${area.level}:${period.interval}`;
    if (!indicator.releasedAt.includes(level))
      context.reject(line, place, 'is of a level and interval that the indicator is not published at');
    else if (figure.kind === 'figure' && !inUnit[indicator.unit](figure.value))
      context.reject(line, place, `is not in the unit of the indicator (${indicator.unit})`);
    else if (figure.kind === 'figure' && base !== null && figure.value % base !== 0)
      context.reject(line, place, `is not a multiple of ${base}: round it before it is sent`);
    else if (period.monthNo !== undefined) {
      const { monthNo, interval } = period;
      const common = { indicator, areaNo: area.no, interval, monthNo, breakdownNo: everything };
      const cell = { ...common, answers: null, marginOfError: null };
      if (figure.kind === 'suppressed')
        figures.push({ ...cell, exact: null, released: { value: null, status: 'SUPPRESSED' } });
      else {
        const exact = {
          value: figure.value,
          status: figure.preliminary ? 'PRELIMINARY' : 'OBSERVED',
        } as const;
        figures.push({ ...cell, exact, released: exact });
      }
    }
  }
  return (importNo) => publishImported(sql, figures, { importNo, label, context });
}

/** What figures of a unit may be. */
const inUnit: Readonly<Record<Indicator['unit'], (value: number) => boolean>> = {
  antal: (value) => Number.isInteger(value) && value >= 0,
  timmar: (value) => value >= 0,
  procent: (value) => value >= 0 && value <= 100,
};

/** What an indicator's figures are multiples of where they are rounded by who sends them; null where any is taken. */
function baseOf({ product, unit }: Indicator): number | null {
  const base = roundedAtSource.get(product) ?? null;
  return base !== null && unit === 'procent' ? 1 : base;
}

function targetOf(given: GivenOptions): Target {
  const id = textOf(given, 'indicator');
  if ((given.population === true) === (id !== null))
    throw new UsageError('Give --population or --indicator.');
  const host = textOf(given, 'host');
  if (id === null) {
    const hosts = populationHosts.filter((name) => host === null || name === host);
    if (hosts.length === 0) throw new UsageError(`Give --host as one of ${populationHosts.join(', ')}.`);
    return { kind: 'population', hosts };
  }
  if (host !== null) throw new UsageError('Leave --host out: the indicator tells its subgraph.');
  const counted = countedIndicator(id);
  if (counted && baseCategories(counted.releasedBy).length > 1)
    throw new UsageError('That indicator is counted by several categories at once: import it with counts.');
  if (counted) return { kind: 'counts', indicator: counted };
  const indicator = indicators.find((one) => one.id === id && one.regime === null);
  if (!indicator) throw new UsageError('There is no such indicator, or its figures are sums of others.');
  return { kind: 'figures', indicator };
}

function twoDotsOption(given: GivenOptions): TwoDots | null {
  const text = textOf(given, 'two-dots');
  if (text === null || text === 'SUPPRESSED' || text === 'NOT_COLLECTED') return text;
  throw new UsageError('Give --two-dots as SUPPRESSED or NOT_COLLECTED.');
}

function selectOption(text: string): ReadonlyMap<string, string> {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  return new Map(
    parts.map((part) => {
      const [, dimension = '', code = ''] = /^([^=]+)=(.+)$/.exec(part.trim()) ?? [];
      if (dimension === '')
        throw new UsageError('Give --select as "<dimension>=<code>; <dimension>=<code>".');
      return [dimension, code];
    }),
  );
}

const textOf = (given: GivenOptions, name: string): string | null => {
  const value = given[name];
  return typeof value === 'string' && value !== '' ? value : null;
};
