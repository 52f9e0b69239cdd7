import { type Change, changeBetween, type Figure } from '../../policy/derived-figures.ts';
import { intervalMonths, periodLabel } from '../../policy/period.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { type Checked, grantsOf, outsideGrants } from './check.ts';
import { type Cell, type Cells, cellKey } from './read.ts';
import { type Asked, cellsOf, type Observation, statusWithout } from './series.ts';

/** What a figure is set against: the period before it, or the same one a year earlier. */
export type ComparedPeriod = 'PREVIOUS_PERIOD' | 'SAME_PERIOD_LAST_YEAR';

/** A change, and the period that it is against. */
export type ObservationChange = Change & { readonly against: string };

/**
 * The change of an observation. Whether the reader may know what it is against is decided from the scope alone, for
 * that period: where it may not, nothing of the earlier figure is told, not even whether there is one. Both figures
 * are exact, or both are as published: between an exact and a protected one there is no change to be told.
 */
export async function changeOf(
  observation: Observation,
  against: ComparedPeriod,
  context: SubgraphContext,
): Promise<ObservationChange> {
  const { asked, unit, start, categoryNo, cell } = observation;
  const { interval } = asked.checked;
  const months = against === 'PREVIOUS_PERIOD' ? intervalMonths[interval] : intervalMonths.YEAR;
  const base = start - months;
  const period = periodLabel(base, interval);
  if (!(await covered(observation, months, context))) {
    return { against: period, ...changeBetween(observation, 'uncovered') };
  }
  const earlier = (await earlierCells(asked, months, context)).get(cellKey(unit.no, base, categoryNo));
  const absent: Figure = { value: null, status: statusWithout(unit, base, interval) };
  const [now, then] = alike(cell, earlier);
  return { against: period, ...changeBetween(now ?? observation, then ?? absent) };
}

/** Two figures under the same disclosure: both exact where both are, else both as published. */
function alike(now: Cell | undefined, then: Cell | undefined): readonly [Figure?, Figure?] {
  return now?.exact && then?.exact ? [now.exact, then.exact] : [now?.released, then?.released];
}

/** The cells so many months earlier: read once for all observations of the request, and counted as read. */
function earlierCells({ checked, vintage }: Asked, months: number, context: SubgraphContext): Promise<Cells> {
  type Key = { readonly checked: Checked; readonly vintage: Asked['vintage']; readonly months: number };
  const read = async (key: Key): Promise<Cells> => {
    const cells = await cellsOf(key.checked, key.vintage, key.months, context);
    countRead(key.checked, cells, context);
    return cells;
  };
  return context
    .loader<Key, Cells>(
      'earlier-cells',
      (keys) => Promise.all(keys.map(read)),
      (key) => `${key.checked.key} ${key.months}`,
    )
    .load({ checked, vintage, months });
}

function countRead({ indicator, positions }: Checked, cells: Cells, context: SubgraphContext): void {
  const read = new Map<number, number>();
  for (const key of cells.keys()) {
    const area = Number.parseInt(key, 10);
    read.set(area, (read.get(area) ?? 0) + 1);
  }
  for (const position of positions) {
    if (position instanceof Error) continue;
    for (const unit of position.units) {
      const provider = context.reference.providerIn(indicator.product, unit.id);
      const rows = read.get(unit.no);
      if (provider !== undefined && rows !== undefined) context.read(indicator.product, provider, rows);
    }
  }
}

/** Whether the grants reach an observation's area so many months earlier. Mostly they reach the whole series there. */
async function covered(observation: Observation, months: number, context: SubgraphContext): Promise<boolean> {
  const { asked, unit, start } = observation;
  const { indicator, interval, from, to } = asked.checked;
  const grants = grantsOf(indicator, context);
  const reached = ([area, first, last]: Stretch): boolean =>
    outsideGrants(
      { area, level: null, from: first, to: last, interval },
      indicator.product,
      grants,
      context,
    ) === null;
  const whole = context.loader<Stretch, boolean>(
    `reached ${indicator.product} ${interval}`,
    async (keys) => keys.map(reached),
    JSON.stringify,
  );
  if (await whole.load([unit.id, from - months, to - months])) return true;
  return reached([unit.id, start - months, start - months + intervalMonths[interval] - 1]);
}

/** An area, and the first and last of its months. */
type Stretch = readonly [string, number, number];
