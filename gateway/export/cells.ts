import type { Run } from './run.ts';
import type { Table } from './table.ts';

/** A dimension of a cube: its categories in order, each with its label. */
export type Dimension = {
  readonly labels: ReadonlyMap<string, string>;
  /** The place of a category. */
  readonly indexOf: ReadonlyMap<string, number>;
};

/** Observations held closely: some twenty-five bytes each. */
export type Cells = {
  readonly count: number;
  /** The places of a cell's indicator, area, period and breakdown in their dimensions. */
  place(cell: number): readonly [number, number, number, number];
  value(cell: number): number | null;
  status(cell: number): string;
  readonly indicators: Dimension;
  readonly areas: Dimension;
  readonly periods: Dimension;
  readonly breakdowns: Dimension;
  /** The unit of each indicator. */
  readonly units: ReadonlyMap<string, string>;
  /** Why an indicator was refused for an area, by `<indicator> <area>`. */
  readonly refused: ReadonlyMap<string, string>;
};

/** Reads a table of observations to its end. */
export async function gatherCells(run: Run, table: Table): Promise<Cells> {
  const at = (name: string) => table.columns.findIndex((column) => column.name === name);
  const columns = {
    indicator: at('indicator'),
    indicatorName: at('indicator_name'),
    area: at('area_id'),
    areaName: at('area_name'),
    period: at('period'),
    breakdown: at('breakdown'),
    breakdownName: at('breakdown_name'),
    value: at('value'),
    unit: at('unit'),
    status: at('status'),
  };
  const indicators = growing();
  const areas = growing();
  const periods = growing();
  const breakdowns = growing();
  const statuses = growing();
  const units = new Map<string, string>();
  const refused = new Map<string, string>();
  let capacity = 1_024;
  let places = new Uint32Array(4 * capacity);
  let values = new Float64Array(capacity);
  let said = new Uint8Array(capacity);
  let count = 0;
  for await (const rows of run.rows(table)) {
    for (const row of rows) {
      const text = (index: number) => (index < 0 ? '' : String(row[index] ?? ''));
      const indicator = text(columns.indicator) || table.name;
      const area = text(columns.area);
      const indicatorAt = indicators.place(indicator, text(columns.indicatorName));
      if (area === '') continue;
      const areaAt = areas.place(area, text(columns.areaName));
      const period = text(columns.period);
      const status = text(columns.status);
      if (period === '') {
        refused.set(`${indicator} ${area}`, status);
        continue;
      }
      if (columns.unit >= 0) units.set(indicator, text(columns.unit));
      if (count === capacity) {
        capacity *= 2;
        places = grown(places, new Uint32Array(4 * capacity));
        values = grown(values, new Float64Array(capacity));
        said = grown(said, new Uint8Array(capacity));
      }
      const breakdown = text(columns.breakdown) || 'total';
      places.set(
        [
          indicatorAt,
          areaAt,
          periods.place(period, period),
          breakdowns.place(breakdown, text(columns.breakdownName)),
        ],
        4 * count,
      );
      const value = row[columns.value];
      values[count] = typeof value === 'number' ? value : Number.NaN;
      said[count] = statuses.place(status, status);
      count += 1;
    }
  }
  // Areas come page by page, each with its periods: the dimension has them in their own order.
  const order = [...periods.indexOf.keys()].sort();
  const sorted = new Map(order.map((period, index) => [period, index]));
  const moved = [...periods.indexOf.keys()].map((period) => sorted.get(period) ?? 0);
  const words = [...statuses.indexOf.keys()];
  return {
    count,
    place: (cell) => [
      places[4 * cell] ?? 0,
      places[4 * cell + 1] ?? 0,
      moved[places[4 * cell + 2] ?? 0] ?? 0,
      places[4 * cell + 3] ?? 0,
    ],
    value: (cell) => {
      const value = values[cell];
      return value === undefined || Number.isNaN(value) ? null : value;
    },
    status: (cell) => words[said[cell] ?? 0] ?? '',
    indicators,
    areas,
    periods: { labels: new Map(order.map((period) => [period, period])), indexOf: sorted },
    breakdowns,
    units,
    refused,
  };
}

function growing() {
  const labels = new Map<string, string>();
  const indexOf = new Map<string, number>();
  return {
    labels,
    indexOf,
    place(category: string, label: string): number {
      const known = indexOf.get(category);
      if (known !== undefined) return known;
      labels.set(category, label || category);
      indexOf.set(category, indexOf.size);
      return indexOf.size - 1;
    },
  };
}

function grown<Numbers extends Uint32Array | Float64Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
