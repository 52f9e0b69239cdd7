import { type AreaLevel, everyArea, levelRank } from '../policy/area.ts';
import { intervalRank, lastMonthNo, monthNo, monthsOfRank } from '../policy/period.ts';
import type { Grant } from '../policy/scope.ts';
import type { Reference } from './reference.ts';

/**
 * What grants reach, by number: areas, and of each kind of cell where its ranges begin and end, in turns and rising. A
 * cell is granted where as many bounds lie at or below its number as make an odd number.
 */
export type GrantedCells = {
  readonly areas: readonly number[];
  /** Of records (sites, deployments): plane 0. */
  readonly record: readonly number[];
  /** Of published figures: planes 1 to 3, which are months, quarters and years. */
  readonly released: readonly number[];
  /** As `released`, of the grants that say exact. */
  readonly exact: readonly number[];
};

/** One grant by number. Rectangles that reach the same areas share their list of them. */
type Rectangle = {
  readonly source: number;
  readonly areas: readonly number[];
  /** Everything of the source, whatever its area: one range. */
  readonly whole: boolean;
  readonly interval: number;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
};
/** From the first number to before the second. */
type Range = readonly [number, number];

const planesOfFigures = [1, 2, 3] as const;

/**
 * The cells of all grants, each a whole rectangle of source x interval x area x months: a period is granted where all of
 * it lies in one. A grant on a product, provider, area or month that this subgraph does not know grants nothing.
 */
export function grantedCells(grants: readonly Grant[], reference: Reference): GrantedCells {
  const rectangles = rectanglesOf(grants, reference);
  const exact = rectangles.filter((one) => one.exact);
  return {
    areas: [...new Set([...new Set(rectangles.map(({ areas }) => areas))].flat())],
    record: boundsOf(rectangles, [0]),
    released: boundsOf(rectangles, planesOfFigures),
    exact: boundsOf(exact, planesOfFigures),
  };
}

function rectanglesOf(grants: readonly Grant[], reference: Reference): readonly Rectangle[] {
  const reached = new Map<string, readonly number[]>();
  return grants.flatMap((grant): readonly Rectangle[] => {
    const { product, provider, finestLevel, areas: named } = grant;
    const source = reference.sourceNo(product, provider);
    const from = monthNo(grant.from);
    const to = grant.to === null ? lastMonthNo : monthNo(grant.to);
    if (source === undefined || from === undefined || to === undefined) return [];
    const key = JSON.stringify([levelRank[finestLevel], named]);
    const areas = reached.get(key) ?? areasWithin(named, levelRank[finestLevel], reference);
    reached.set(key, areas);
    const everywhere = named.includes(everyArea) && levelRank[finestLevel] === levelRank.BASE_AREA;
    const whole = everywhere && from === 0 && to === lastMonthNo;
    const exact = grant.disclosure === 'exact';
    return [{ source, areas, whole, interval: intervalRank[grant.finestInterval], from, to, exact }];
  });
}

/** The numbers of the areas inside those named, down to a rank of levels. */
function areasWithin(named: readonly string[], rank: number, reference: Reference): readonly number[] {
  if (named.includes(everyArea)) {
    return [...reference.areas.values()].flatMap(({ no, levelRank }) => (levelRank <= rank ? no : []));
  }
  const levels = Object.entries(levelRank).flatMap(([level, at]) => (at <= rank ? (level as AreaLevel) : []));
  const inside = named.flatMap((area) => levels.flatMap((level) => reference.tree.within(area, level)));
  return [...new Set(inside.flatMap((id) => reference.areaNo(id) ?? []))];
}

/** The bounds of all rectangles in some planes. Periods are put together before areas are gone through: clauses on one area are many. */
function boundsOf(rectangles: readonly Rectangle[], planes: readonly number[]): readonly number[] {
  const ranges: Range[] = [];
  const bySource = Map.groupBy(rectangles, ({ source }) => source);
  for (const [source, ofSource] of bySource) {
    const alike = [...Map.groupBy(ofSource, ({ areas }) => areas)];
    for (const plane of planes) {
      const start = (source * 4 + plane) * 2000;
      for (const [areas, group] of alike) {
        const open = group.filter(({ interval }) => plane === 0 || plane >= interval);
        if (open.some(({ whole }) => whole)) ranges.push([start * 1000, (start + 2000) * 1000]);
        else {
          const length = monthsOfRank[plane] ?? 1;
          const months = joined(open.map(({ from, to }) => [from, to - length + 2]));
          for (const area of areas) {
            for (const [first, end] of months) {
              ranges.push([(start + area) * 1000 + first, (start + area) * 1000 + end]);
            }
          }
        }
      }
    }
  }
  return joined(ranges).flat();
}

/** The same numbers in as few ranges as can be, rising. Empty ones are dropped. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const rising = ranges.filter(([first, end]) => first < end).sort((a, b) => a[0] - b[0]);
  const found: [number, number][] = [];
  for (const [first, end] of rising) {
    const last = found.at(-1);
    if (last && first <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([first, end]);
  }
  return found;
}
