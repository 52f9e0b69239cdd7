import { type AreaLevel, type AreaTree, everyArea, levelRank } from './area.ts';
import type { Rectangle } from './coverage.ts';
import {
  type Interval,
  intervalMonths,
  intervalRank,
  lastMonthNo,
  type Month,
  monthNo,
  monthOf,
} from './period.ts';

/** Whether figures are exact or protected. A grant of exact figures gives protected ones too. */
export type Disclosure = 'exact' | 'protected';

/** A rectangle with its disclosure: what can be read through one grant of a product and provider. */
export type Readable = Rectangle & { readonly disclosure: Disclosure };

/**
 * A part of what can be read: every figure per one of the levels and intervals, about any area of that level inside
 * the areas (`*`: all there are), for whole periods in [from, to]; `to` null until further notice.
 */
export type Part = {
  readonly areas: readonly string[];
  readonly levels: readonly AreaLevel[];
  readonly intervals: readonly Interval[];
  readonly disclosures: readonly Disclosure[];
  readonly from: Month;
  readonly to: Month | null;
};

/** What can be read after and not before, and the other way. */
export type Difference = { readonly gained: readonly Part[]; readonly lost: readonly Part[] };

const levels: readonly AreaLevel[] = [
  'CITY',
  'DISTRICT_COMMITTEE_AREA',
  'LOCAL_POLICE_AREA',
  'CITY_DISTRICT',
  'BASE_AREA',
  'PLACE',
];
const intervals: readonly Interval[] = ['MONTH', 'QUARTER', 'YEAR'];
const disclosures: readonly Disclosure[] = ['protected', 'exact'];

/** Period numbers, both included: months since 2010-01 divided by the interval's length. */
type Range = readonly [first: number, last: number];
type Line = Omit<Part, 'areas'> & { readonly units: string[] };

/**
 * Compares two unions of grants of one product and provider, figure by figure: the same rule as `outside` of coverage
 * decides by (a period is covered by one grant whole), so that a part is gained exactly where a request that would be
 * refused before is answered after. The same tree gives the same text: areas are put together where whole.
 */
export function differenceOver(
  tree: AreaTree,
): (before: readonly Readable[], after: readonly Readable[]) => Difference {
  const unitsOf = remembered((areas: string) => units(tree, areas.split(' ')));
  const levelOf = new Map(tree.ids.map((id) => [id, tree.level(id)]));
  const collapsed = remembered((key: string) => collapse(tree, key.split(' ')));
  const parts = (lines: ReadonlyMap<string, Line>): readonly Part[] =>
    merged(
      [...lines.values()].map(({ units: found, ...rest }) => ({
        ...rest,
        areas: collapsed(found.join(' ')),
      })),
    );

  return (before, after) => {
    const changed = [...onlyIn(before, after), ...onlyIn(after, before)];
    const touched = new Set(changed.flatMap(({ areas }) => [...unitsOf(areas.join(' '))]));
    const holdersOf = (grants: readonly Readable[]) =>
      grants.map((grant) => ({ grant, holds: unitsOf(grant.areas.join(' ')) }));
    const [was, is] = [holdersOf(before), holdersOf(after)];
    const gained = new Map<string, Line>();
    const lost = new Map<string, Line>();
    const rangesBy = remembered((key: string) => {
      const [level = '', had = '', has = ''] = key.split('|');
      return compared(level as AreaLevel, pick(before, had), pick(after, has));
    });
    for (const unit of tree.ids) {
      const level = levelOf.get(unit);
      if (!touched.has(unit) || level === undefined) continue;
      const marks = (holders: typeof was) =>
        holders.map(({ holds }) => (holds.has(unit) ? '1' : '0')).join('');
      for (const { change, interval, disclosure, range } of rangesBy(`${level}|${marks(was)}|${marks(is)}`)) {
        const lines = change === 'gained' ? gained : lost;
        const key = `${level} ${interval} ${disclosure} ${range}`;
        const known = lines.get(key);
        if (known) known.units.push(unit);
        else {
          const one = { levels: [level], intervals: [interval], disclosures: [disclosure] };
          lines.set(key, { ...monthsOf(range, interval), ...one, units: [unit] });
        }
      }
    }
    return { gained: parts(gained), lost: parts(lost) };
  };
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

const textOf = ({ areas, from, to, finestLevel, finestInterval, disclosure }: Readable): string =>
  JSON.stringify([areas, from, to, finestLevel, finestInterval, disclosure]);

function onlyIn(some: readonly Readable[], others: readonly Readable[]): readonly Readable[] {
  const known = new Set(others.map(textOf));
  return some.filter((one) => !known.has(textOf(one)));
}

/** Every area of any level that the areas hold. Areas have no spaces in their ids. */
function units(tree: AreaTree, areas: readonly string[]): ReadonlySet<string> {
  if (areas.includes(everyArea)) return new Set(tree.ids);
  return new Set(areas.flatMap((area) => levels.flatMap((level) => tree.within(area, level))));
}

const pick = (grants: readonly Readable[], marks: string): readonly Readable[] =>
  grants.filter((_, at) => marks[at] === '1');

/** For an area of the level that these grants hold before and after: the periods that only one side covers. */
function compared(level: AreaLevel, before: readonly Readable[], after: readonly Readable[]) {
  return intervals.flatMap((interval) =>
    disclosures.flatMap((disclosure) => {
      const had = covered(before, level, interval, disclosure);
      const has = covered(after, level, interval, disclosure);
      const tell = (change: 'gained' | 'lost', ranges: readonly Range[]) =>
        ranges.map((range) => ({ change, interval, disclosure, range }));
      return [...tell('gained', minus(has, had)), ...tell('lost', minus(had, has))];
    }),
  );
}

function covered(
  grants: readonly Readable[],
  level: AreaLevel,
  interval: Interval,
  disclosure: Disclosure,
): readonly Range[] {
  const length = intervalMonths[interval];
  const ranges: Range[] = [];
  for (const grant of grants) {
    if (levelRank[level] > levelRank[grant.finestLevel]) continue;
    if (intervalRank[interval] < intervalRank[grant.finestInterval]) continue;
    if (disclosure === 'exact' && grant.disclosure !== 'exact') continue;
    const from = monthNo(grant.from);
    const to = grant.to === null ? lastMonthNo : monthNo(grant.to);
    if (from === undefined || to === undefined) continue;
    const first = Math.ceil(from / length);
    const last = Math.floor((to + 1) / length) - 1;
    if (first <= last) ranges.push([first, last]);
  }
  return joined(ranges);
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const runs: Range[] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && first <= run[1] + 1) runs[runs.length - 1] = [run[0], Math.max(run[1], last)];
    else runs.push([first, last]);
  }
  return runs;
}

/** Both joined. */
function minus(some: readonly Range[], others: readonly Range[]): readonly Range[] {
  return some.flatMap(([first, last]) => {
    const left: Range[] = [];
    let next = first;
    for (const [from, to] of others) {
      if (to < next || from > last) continue;
      if (from > next) left.push([next, from - 1]);
      next = to + 1;
    }
    if (next <= last) left.push([next, last]);
    return left;
  });
}

function monthsOf([first, last]: Range, interval: Interval): Pick<Part, 'from' | 'to'> {
  const length = intervalMonths[interval];
  const end = Math.floor((lastMonthNo + 1) / length) - 1;
  return { from: monthOf(first * length), to: last === end ? null : monthOf((last + 1) * length - 1) };
}

/** Few areas that hold exactly these areas of one level, those that hold most first; `*` where these are all. */
function collapse(tree: AreaTree, found: readonly string[]): readonly string[] {
  const level = tree.level(found[0] ?? '');
  if (level === undefined) return found;
  if (tree.ids.filter((id) => tree.level(id) === level).length === found.length) return [everyArea];
  const wanted = new Set(found);
  const holders = levels
    .flatMap((coarse) => tree.ids.filter((id) => tree.level(id) === coarse))
    .map((id) => ({ id, inside: tree.within(id, level) }))
    .filter(({ inside }) => inside.length > 0 && inside.every((unit) => wanted.has(unit)))
    .sort((a, b) => b.inside.length - a.inside.length);
  const open = new Set(found);
  const chosen: string[] = [];
  for (const { id, inside } of holders) {
    if (!inside.some((unit) => open.has(unit))) continue;
    chosen.push(id);
    for (const unit of inside) open.delete(unit);
  }
  return chosen;
}

/** Parts that differ in one thing alone are one: intervals first, then levels, then disclosures. */
function merged(parts: readonly Part[]): readonly Part[] {
  const members = { intervals, levels, disclosures } as const;
  return (['intervals', 'levels', 'disclosures'] as const).reduce<readonly Part[]>((list, member) => {
    const groups = Map.groupBy(list, (part) => JSON.stringify({ ...part, [member]: [] }));
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      const held = new Set<string>(group.flatMap((part) => part[member]));
      return first ? [{ ...first, [member]: members[member].filter((one) => held.has(one)) }] : [];
    });
  }, parts);
}
