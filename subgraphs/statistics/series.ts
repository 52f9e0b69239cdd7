import type { AreaLevel } from '../../policy/area.ts';
import type { Dimension } from '../../policy/comparability.ts';
import type { ObservationStatus } from '../../policy/disclosure.ts';
import {
  type Interval,
  intervalMonths,
  type Month,
  monthOf,
  periodLabel,
  periodsWithin,
} from '../../policy/period.ts';
import type { Breakdown } from '../foundation/breakdowns.ts';
import type { AreaRow } from '../reference.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { type Checked, check, type ObservationsArguments, type Position } from './check.ts';
import { type Cell, type CellFigure, type Cells, cellKey, readCells, readVintages } from './read.ts';

/** An entity reference to an area, resolved by the city. */
type AreaReference = { readonly __typename: 'Area'; readonly id: string };

/** What was read for one series: the request that it answers, and the vintage that was current as of its instant. */
export type Asked = {
  readonly checked: Checked;
  readonly position: Position;
  /** The vintage read; null is the current one, `none` that nothing was published as of the instant. */
  readonly vintage: number | null | 'none';
  /** What its observations are set against, by how many months earlier; filled as changes are asked for. */
  readonly earlier: Map<number, Earlier>;
};

/** Earlier cells of a series, read when first asked for, and whether the grants reach an area in the period that starts in a month. */
export type Earlier = {
  readonly reaches: (area: string, start: number) => boolean;
  readonly cells: () => Promise<Cells>;
};

/** One cell as it leaves, with what its change and rate are worked out from. */
export type Observation = {
  readonly area: AreaReference;
  readonly period: string;
  readonly from: Month;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly breakdown: Category | null;
  readonly answers: number | null;
  readonly marginOfError: number | null;
  readonly asked: Asked;
  readonly unit: AreaRow;
  /** The first month of the period. */
  readonly start: number;
  readonly categoryNo: number;
  readonly cell: Cell | undefined;
};

/** A category of a dimension; never everything together. */
type Category = { readonly id: string; readonly label: string; readonly dimension: Dimension };

/** One requested area's cells. */
export type ObservationSeries = {
  readonly area: AreaReference;
  readonly interval: Interval;
  readonly level: AreaLevel;
  readonly breakdown: Dimension | null;
  readonly source: string;
  readonly synthetic: boolean;
  readonly unit: string;
  readonly threshold: number | null;
  readonly roundingBase: number | null;
  /** Exact where any figure is: it is to be handled so. */
  readonly disclosure: 'EXACT' | 'PROTECTED';
  readonly observations: readonly Observation[];
  readonly asked: Asked;
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
  const { positions } = checked;
  if (positions.every((position) => position instanceof Error)) {
    return positions.filter((position) => position instanceof Error);
  }
  const vintage = await vintageRead(checked, context);
  const cells = await cellsOf(checked, vintage, 0, context);
  return positions.map((position) =>
    position instanceof Error
      ? position
      : seriesOf({ checked, position, vintage, earlier: new Map() }, cells, context),
  );
}

/** The cells of what was asked for, so many months earlier; none where nothing was published. */
export function cellsOf(
  { indicator, interval, from, to, positions, categories, asOf }: Checked,
  vintage: Asked['vintage'],
  monthsEarlier: number,
  context: SubgraphContext,
): Promise<Cells> | Cells {
  if (vintage === 'none') return new Map();
  const areas = positions.flatMap((position) =>
    position instanceof Error ? [] : position.units.map(({ no }) => no),
  );
  const request = {
    indicatorNo: indicator.no,
    interval,
    from: from - monthsEarlier,
    to: to - monthsEarlier,
    areas,
    breakdowns: categories.map(({ no }) => no),
    vintage,
    asOf,
  };
  return readCells(request, context);
}

/** The figure that the reader is given of a cell: the exact one where a grant says exact. */
const shown = (cell: Cell | undefined): CellFigure | undefined => cell?.exact ?? cell?.released;

/** What is said of a place without a cell: nothing was collected, or the area did not exist. */
export function statusWithout(area: AreaRow, start: number, interval: Interval): ObservationStatus {
  const end = start + intervalMonths[interval] - 1;
  const existed =
    area.validTo === null ||
    (area.validFrom <= `${monthOf(start)}-01` && `${monthOf(end)}-28` <= area.validTo);
  return existed ? 'NOT_COLLECTED' : 'NOT_APPLICABLE';
}

async function vintageRead(
  { indicator, asOf }: Checked,
  context: SubgraphContext,
): Promise<Asked['vintage']> {
  if (asOf === null) return null;
  const rows = await readVintages(indicator.no, context);
  const published = rows.filter(({ publishedAt }) => Date.parse(publishedAt) <= asOf);
  return published.at(-1)?.no ?? 'none';
}

function seriesOf(asked: Asked, cells: Cells, context: SubgraphContext): ObservationSeries {
  const { checked, position } = asked;
  const { indicator, interval, from, to, categories, dimension } = checked;
  const periods = periodsWithin(from, to, interval);
  let protectedCells = 0;
  let exactCells = 0;
  const list = position.units.flatMap((unit) => {
    let rows = 0;
    const observed = periods.flatMap((start) =>
      categories.map((category): Observation => {
        const cell = cells.get(cellKey(unit.no, start, category.no));
        const figure = shown(cell);
        if (figure) rows += 1;
        if (cell?.exact) exactCells += 1;
        else if (figure) protectedCells += 1;
        return {
          area: { __typename: 'Area', id: unit.id },
          period: periodLabel(start, interval),
          from: monthOf(start),
          value: figure?.value ?? null,
          status: figure?.status ?? statusWithout(unit, start, interval),
          breakdown: categoryOf(category),
          answers: figure?.answers ?? null,
          marginOfError: figure?.marginOfError ?? null,
          asked,
          unit,
          start,
          categoryNo: category.no,
          cell,
        };
      }),
    );
    const provider = context.reference.providerIn(indicator.product, unit.id);
    if (provider !== undefined) context.read(indicator.product, provider, rows);
    return observed;
  });
  const isExact = exactCells > 0;
  const isWhollyExact = isExact && protectedCells === 0;
  return {
    area: { __typename: 'Area', id: position.area.id },
    interval,
    level: position.level,
    breakdown: dimension,
    source: indicator.sourceText,
    synthetic: indicator.synthetic,
    unit: indicator.unit,
    threshold: isWhollyExact ? null : indicator.threshold,
    roundingBase: isWhollyExact ? null : indicator.roundingBase,
    disclosure: isExact ? 'EXACT' : 'PROTECTED',
    observations: list,
    asked,
  };
}

function categoryOf({ id, label, dimension }: Breakdown): Category | null {
  return dimension === 'TOTAL' ? null : { id, label, dimension };
}
