import { and, eq, inArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { AreaLevel } from '../policy/area.ts';
import { type Outside, outside, type Requested } from '../policy/coverage.ts';
import type { ObservationStatus } from '../policy/disclosure.ts';
import {
  type Interval,
  intervalMonths,
  intervalRank,
  type Month,
  monthNo,
  monthOf,
  periodLabel,
  periodsWithin,
  startsPeriod,
} from '../policy/period.ts';
import type { Grant } from '../policy/scope.ts';
import { hubError } from '../schema/errors.ts';
import { exactCell, releasedCell } from './foundation/tables.ts';
import type { AreaRow, IndicatorRow } from './reference.ts';
import type { SubgraphContext } from './subgraph.ts';

/** The arguments of `observations`. */
export type ObservationsArguments = {
  readonly areas: readonly string[];
  readonly from: Month;
  readonly to: Month;
  readonly interval: Interval;
  readonly level?: AreaLevel | null;
};

/** An entity reference to an area, resolved by the city. */
type AreaReference = { readonly __typename: 'Area'; readonly id: string };

/** One cell as it leaves. */
export type Observation = {
  readonly area: AreaReference;
  readonly period: string;
  readonly from: Month;
  readonly value: number | null;
  readonly status: ObservationStatus;
};

/** One requested area's cells. */
export type ObservationSeries = {
  readonly area: AreaReference;
  readonly interval: Interval;
  readonly level: AreaLevel;
  readonly source: string;
  readonly synthetic: boolean;
  readonly vintage: string;
  readonly unit: string;
  readonly threshold: number | null;
  readonly disclosure: 'EXACT' | 'PROTECTED';
  readonly observations: readonly Observation[];
};

const maximumAreas = 200;
/** In one request, over all its indicators and aliases. */
const maximumCells = 50_000;

type Checked = {
  readonly indicator: IndicatorRow;
  readonly interval: Interval;
  readonly from: number;
  readonly to: number;
  /** By position: the areas whose cells are asked for, or why the position is refused. */
  readonly positions: readonly (Position | Error)[];
};
type Position = { readonly area: AreaRow; readonly level: AreaLevel; readonly units: readonly AreaRow[] };
type Cell = {
  readonly indicatorNo: number;
  readonly areaNo: number;
  readonly monthNo: number;
  readonly value: number | null;
  readonly status: string;
  readonly exact: boolean;
};

/**
 * The observations of an indicator, one series for each area asked for, in that order. A position that lies outside
 * the scope is an error that lists what is outside; the whole is one where the product is not in the scope at all.
 * Both are decided before any figure is read. Throws errors of the catalogue.
 */
export async function observations(
  indicatorId: string,
  args: ObservationsArguments,
  context: SubgraphContext,
): Promise<readonly (ObservationSeries | Error)[]> {
  const checked = check(indicatorId, args, context);
  if (checked.positions.every((position) => position instanceof Error)) {
    return checked.positions.filter((position) => position instanceof Error);
  }
  const cells = await context
    .loader<Checked, readonly Cell[]>('cells', (keys) => readCells(keys, context), cellsKey)
    .load(checked);
  return seriesOf(checked, cells, context);
}

function check(indicatorId: string, args: ObservationsArguments, context: SubgraphContext): Checked {
  const { reference, claims } = context;
  const indicator = reference.indicators.get(indicatorId);
  if (!indicator) throw hubError('INDICATOR_UNKNOWN');
  const { interval } = args;
  const grants = claims.grants.filter((grant) => grant.product === indicator.product);
  if (grants.length === 0) {
    throw hubError(claims.purpose === null ? 'PURPOSE_REQUIRED' : 'PRODUCT_NOT_COVERED', undefined, {
      products: [indicator.product],
    });
  }
  const { from, to } = checkPeriod(args);
  if (args.areas.length === 0 || args.areas.length > maximumAreas) {
    throw hubError('ARGUMENT_INVALID', `Give from 1 to ${maximumAreas} areas.`);
  }
  const positions = args.areas.map((id): Position | Error => {
    const area = reference.areas.get(id);
    if (!area) return hubError('AREA_UNKNOWN', undefined, { areas: [id] });
    const level = (args.level ?? area.level) as AreaLevel;
    const units = reference.tree.within(id, level).flatMap((unit) => reference.areas.get(unit) ?? []);
    if (!indicator.releasedAt.includes(`${level}:${interval}`)) {
      return hubError('LEVEL_NOT_PUBLISHED', undefined, { level, interval, published: indicator.releasedAt });
    }
    if (!validIn(area, to)) {
      const { validFrom, validTo, successors } = area;
      return hubError('AREA_NOT_VALID', undefined, { area: id, validFrom, validTo, successors });
    }
    // Parts are today's division, for all time: with the ended ones beside them, their sum would count twice.
    const current = units.filter((row) => row.id === id || row.validTo === null);
    const asked = { area: id, level: args.level ?? null, from, to, interval };
    const missing = outsideGrants(asked, indicator.product, grants, context);
    if (missing) {
      const { code, ...rest } = missing;
      return hubError(code, undefined, { product: indicator.product, ...rest });
    }
    return { area, level, units: current };
  });
  const cells = positions.reduce(
    (sum, position) =>
      sum +
      (position instanceof Error ? 0 : position.units.length * periodsWithin(from, to, interval).length),
    0,
  );
  if (context.askCells(cells) > maximumCells) {
    throw hubError(
      'ARGUMENT_INVALID',
      `Ask for at most ${maximumCells} cells at a time: fewer indicators or areas, or a shorter period.`,
    );
  }
  return { indicator, interval, from, to, positions };
}

/** What lies outside: each area's figures are its provider's, and only that provider's grants reach them. */
function outsideGrants(
  asked: Requested,
  product: string,
  grants: readonly Grant[],
  context: SubgraphContext,
): Outside | null {
  const { tree, providerIn, providersOf } = context.reference;
  if (asked.level === null || providersOf(product).length < 2) {
    const provider = providerIn(product, asked.area);
    const reaching = grants.filter((grant) => provider === undefined || grant.provider === provider);
    return outside(asked, reaching, tree);
  }
  const found = tree.within(asked.area, asked.level).flatMap((area) => {
    return outsideGrants({ ...asked, area, level: null }, product, grants, context) ?? [];
  });
  const areas = found.flatMap((one) => (one.code === 'AREA_NOT_COVERED' ? one.areas : []));
  return areas.length > 0 ? { code: 'AREA_NOT_COVERED', areas } : (found[0] ?? null);
}

function checkPeriod({ from, to, interval }: ObservationsArguments): { from: number; to: number } {
  const first = monthNo(from);
  const last = monthNo(to);
  if (first === undefined || last === undefined || last < first) throw hubError('PERIOD_INVALID');
  if (!startsPeriod(first, interval) || !startsPeriod(last + 1, interval)) {
    throw hubError(
      'PERIOD_INVALID',
      `Give whole periods: with interval ${interval}, from starts one and to ends one (${intervalMonths[interval]} months).`,
    );
  }
  return { from: first, to: last };
}

/** A present area has figures for all time, recalculated; one that has ended only until its end. */
function validIn(area: AreaRow, to: number): boolean {
  return area.validTo === null || `${monthOf(to)}-28` <= area.validTo;
}

const cellsKey = ({ indicator, interval, from, to, positions }: Checked): string =>
  JSON.stringify([
    indicator.no,
    interval,
    from,
    to,
    positions.map((position) => (position instanceof Error ? null : [position.area.no, position.level])),
  ]);

/** One statement for each (interval, period) that is asked for at the same time, whatever the number of indicators. */
async function readCells(
  keys: readonly Checked[],
  { tx }: SubgraphContext,
): Promise<readonly (readonly Cell[])[]> {
  const groups = new Map<string, Checked[]>();
  for (const key of keys) {
    const name = `${key.interval} ${key.from} ${key.to}`;
    const group = groups.get(name);
    if (group) group.push(key);
    else groups.set(name, [key]);
  }
  const rows = new Map<Checked, readonly Cell[]>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const areas = new Set(
      group.flatMap(({ positions }) =>
        positions.flatMap((position) =>
          position instanceof Error ? [] : position.units.map(({ no }) => no),
        ),
      ),
    );
    const found = await selectCells(
      tx,
      group.map(({ indicator }) => indicator.no),
      [...areas],
      first,
    );
    for (const key of group)
      rows.set(
        key,
        found.filter((cell) => cell.indicatorNo === key.indicator.no),
      );
  }
  return keys.map((key) => rows.get(key) ?? []);
}

function selectCells(
  tx: SubgraphContext['tx'],
  indicators: readonly number[],
  areas: readonly number[],
  { interval, from, to }: Checked,
): Promise<readonly Cell[]> {
  const from_ = (table: typeof exactCell | typeof releasedCell, exact: boolean) =>
    tx
      .select({
        indicatorNo: table.indicatorNo,
        areaNo: table.areaNo,
        monthNo: table.monthNo,
        value: table.value,
        status: table.status,
        exact: sql<boolean>`${exact}::boolean`.as('exact'),
      })
      .from(table)
      .where(
        and(
          inArray(table.indicatorNo, [...indicators]),
          eq(table.intervalRank, intervalRank[interval]),
          eq(table.breakdownNo, 0),
          sql`${table.areaNo} = any(${sql.param(`{${areas.join(',')}}`)}::int[])`,
          sql`${table.monthNo} between ${from} and ${to}`,
        ),
      );
  return unionAll(from_(exactCell, true), from_(releasedCell, false));
}

function seriesOf(
  { indicator, interval, from, to, positions }: Checked,
  cells: readonly Cell[],
  context: SubgraphContext,
): readonly (ObservationSeries | Error)[] {
  const byPlace = new Map<string, Cell>();
  for (const cell of cells) {
    const key = `${cell.areaNo} ${cell.monthNo}`;
    if (cell.exact || !byPlace.has(key)) byPlace.set(key, cell);
  }
  const periods = periodsWithin(from, to, interval);
  return positions.map((position) => {
    if (position instanceof Error) return position;
    let protectedCells = 0;
    let exactCells = 0;
    const list = position.units.flatMap((unit) => {
      let rows = 0;
      const observed = periods.map((start): Observation => {
        const cell = byPlace.get(`${unit.no} ${start}`);
        if (cell) {
          rows += 1;
          if (cell.exact) exactCells += 1;
          else protectedCells += 1;
        }
        return {
          area: { __typename: 'Area', id: unit.id },
          period: periodLabel(start, interval),
          from: monthOf(start),
          value: cell?.value ?? null,
          status: (cell?.status as ObservationStatus | undefined) ?? 'NOT_COLLECTED',
        };
      });
      const provider = context.reference.providerIn(indicator.product, unit.id);
      if (provider !== undefined) context.read(indicator.product, provider, rows);
      return observed;
    });
    const exact = exactCells > 0 && protectedCells === 0;
    return {
      area: { __typename: 'Area', id: position.area.id },
      interval,
      level: position.level,
      source: indicator.sourceText,
      synthetic: indicator.synthetic,
      vintage: indicator.vintage,
      unit: indicator.unit,
      threshold: exact ? null : indicator.threshold,
      disclosure: exact ? 'EXACT' : 'PROTECTED',
      observations: list,
    };
  });
}
