import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AreaLevel, areaTree, levelRank, liesWithin } from '../../policy/area.ts';
import { outside, type Rectangle, type Requested } from '../../policy/coverage.ts';
import { type Interval, intervalMonths, intervalRank, monthNo, monthOf } from '../../policy/period.ts';
import { runs } from '../amount.ts';
import { nodes, tree } from './world.ts';

const rectangle = (change: Partial<Rectangle> = {}): Rectangle => ({
  areas: ['sthlm:sdo:jarva'],
  from: '2020-01',
  to: '2020-12',
  finestLevel: 'CITY_DISTRICT',
  finestInterval: 'MONTH',
  ...change,
});
const no = (month: string): number => monthNo(month) ?? -1;
const requested = (change: Partial<Requested> = {}): Requested => ({
  area: 'sthlm:stadsdel:kista',
  level: null,
  from: no('2020-01'),
  to: no('2020-12'),
  interval: 'MONTH',
  ...change,
});

test('a request inside a grant is covered', () => {
  expect(outside(requested(), [rectangle()], tree)).toBeNull();
});

test('no grant, and a grant on no area, cover nothing', () => {
  const refused = { code: 'AREA_NOT_COVERED', areas: ['sthlm:stadsdel:kista'] };
  expect(outside(requested(), [], tree)).toEqual(refused);
  expect(outside(requested(), [rectangle({ areas: [] })], tree)).toEqual(refused);
});

test('an area outside is named, and of parts asked for only those outside', () => {
  expect(outside(requested({ area: 'sthlm:stadsdel:farsta' }), [rectangle()], tree)).toEqual({
    code: 'AREA_NOT_COVERED',
    areas: ['sthlm:stadsdel:farsta'],
  });
  expect(outside(requested({ area: 'sthlm:kommun', level: 'CITY_DISTRICT' }), [rectangle()], tree)).toEqual({
    code: 'AREA_NOT_COVERED',
    areas: ['sthlm:stadsdel:farsta'],
  });
});

test('an unknown area is answered as a forbidden one, also by a grant on every area', () => {
  const everywhere = rectangle({ areas: ['*', 'sthlm:sdo:atlantis'] });
  expect(outside(requested({ area: 'sthlm:sdo:atlantis' }), [everywhere], tree)).toEqual({
    code: 'AREA_NOT_COVERED',
    areas: ['sthlm:sdo:atlantis'],
  });
});

test('an area without parts at the level is refused, never answered by an empty list', () => {
  const asked = requested({ area: 'sthlm:bas:kista-01', level: 'CITY' });
  expect(outside(asked, [rectangle({ areas: ['*'], finestLevel: 'BASE_AREA' })], tree)).toEqual({
    code: 'AREA_NOT_COVERED',
    areas: ['sthlm:bas:kista-01'],
  });
});

test('a place is covered by a clause that reaches base areas, and by no district that it lies in', () => {
  const withPlace = areaTree([
    ...nodes.map((node) =>
      node.id === 'sthlm:bas:kista-01' ? { ...node, parents: [...node.parents, 'sthlm:plats:kista'] } : node,
    ),
    { id: 'sthlm:plats:kista', level: 'PLACE', parents: [] },
  ]);
  const asked = requested({ area: 'sthlm:plats:kista', interval: 'YEAR' });
  const of = (areas: readonly string[], finestLevel: AreaLevel) =>
    outside(asked, [rectangle({ areas, finestLevel })], withPlace);
  expect(of(['*'], 'BASE_AREA')).toBeNull();
  expect(of(['sthlm:plats:kista'], 'PLACE')).toBeNull();
  expect(of(['*'], 'CITY_DISTRICT')).toMatchObject({ code: 'LEVEL_NOT_COVERED', level: 'PLACE' });
  expect(of(['sthlm:sdo:jarva'], 'BASE_AREA')).toMatchObject({ code: 'AREA_NOT_COVERED' });
  // Below a clause for the district, one for the place may be made: what it is made of lies inside.
  expect(liesWithin(withPlace, ['sthlm:sdo:jarva'], ['sthlm:plats:kista'])).toBe(true);
  expect(liesWithin(withPlace, ['sthlm:sdo:farsta'], ['sthlm:plats:kista'])).toBe(false);
});

test('a finer level or interval than granted is refused, a coarser one is not', () => {
  const finer = requested({ area: 'sthlm:bas:kista-01' });
  expect(outside(finer, [rectangle()], tree)).toMatchObject({
    code: 'LEVEL_NOT_COVERED',
    level: 'BASE_AREA',
    interval: 'MONTH',
  });
  const quarters = [rectangle({ finestInterval: 'QUARTER' })];
  expect(outside(requested(), quarters, tree)).toMatchObject({ code: 'LEVEL_NOT_COVERED' });
  expect(outside(requested({ interval: 'YEAR' }), quarters, tree)).toBeNull();
});

test('months outside are listed in runs, and a month nobody can express is no bound', () => {
  const grants = [rectangle({ from: '2020-02', to: '2020-04' }), rectangle({ from: '2020-08', to: null })];
  expect(outside(requested(), grants, tree)).toEqual({
    code: 'PERIOD_NOT_COVERED',
    periods: [
      { from: '2020-01', to: '2020-01' },
      { from: '2020-05', to: '2020-07' },
    ],
  });
  expect(outside(requested(), [rectangle({ from: '0000-00' })], tree)).toMatchObject({
    code: 'PERIOD_NOT_COVERED',
  });
});

test('months that differ from part to part are all listed', () => {
  const grants = [
    rectangle({ areas: ['sthlm:stadsdel:kista'], from: '2020-02' }),
    rectangle({ areas: ['sthlm:stadsdel:rinkeby'], to: '2020-11' }),
  ];
  expect(outside(requested({ area: 'sthlm:sdo:jarva', level: 'CITY_DISTRICT' }), grants, tree)).toEqual({
    code: 'PERIOD_NOT_COVERED',
    periods: [
      { from: '2020-01', to: '2020-01' },
      { from: '2020-12', to: '2020-12' },
    ],
  });
});

test('a quarter half in one grant and half in another is not covered', () => {
  const grants = [rectangle({ to: '2020-05' }), rectangle({ from: '2020-06' })];
  expect(outside(requested(), grants, tree)).toBeNull();
  expect(outside(requested({ interval: 'QUARTER' }), grants, tree)).toEqual({
    code: 'PERIOD_NOT_COVERED',
    periods: [{ from: '2020-04', to: '2020-06' }],
  });
});

test('a range that begins inside a quarter is read as the whole quarters inside it', () => {
  const asked = requested({ from: no('2020-02'), to: no('2020-07'), interval: 'QUARTER' });
  expect(outside(asked, [rectangle({ from: '2020-04', to: '2020-06' })], tree)).toBeNull();
  const crooked = [
    rectangle({ from: '2020-02', to: '2020-04' }),
    rectangle({ from: '2020-05', to: '2020-07' }),
  ];
  expect(outside(asked, crooked, tree)).toMatchObject({ code: 'PERIOD_NOT_COVERED' });
});

test('two grants with different areas, months and levels never mix', () => {
  const grants = [
    rectangle({ areas: ['sthlm:stadsdel:kista'], to: '2020-06', finestLevel: 'BASE_AREA' }),
    rectangle({ areas: ['sthlm:stadsdel:rinkeby', 'sthlm:stadsdel:kista'], from: '2020-07' }),
  ];
  expect(outside(requested({ area: 'sthlm:stadsdel:rinkeby' }), grants, tree)).toMatchObject({
    code: 'PERIOD_NOT_COVERED',
    periods: [{ from: '2020-01', to: '2020-06' }],
  });
  expect(outside(requested({ area: 'sthlm:bas:kista-01' }), grants, tree)).toMatchObject({
    code: 'PERIOD_NOT_COVERED',
    periods: [{ from: '2020-07', to: '2020-12' }],
  });
});

const ids = nodes.map(({ id }) => id);
const levels: readonly AreaLevel[] = [
  'CITY',
  'DISTRICT_COMMITTEE_AREA',
  'LOCAL_POLICE_AREA',
  'CITY_DISTRICT',
  'BASE_AREA',
];
const interval = fc.constantFrom<Interval>('MONTH', 'QUARTER', 'YEAR');
const month = fc.integer({ min: 0, max: 35 });
const rectangles = fc.array(
  fc.record({
    areas: fc.subarray([...ids, '*'], { maxLength: 3 }),
    from: month.map(monthOf),
    to: fc.option(month.map(monthOf), { freq: 4 }),
    finestLevel: fc.constantFrom(...levels),
    finestInterval: interval,
  }),
  { maxLength: 5 },
);
const requests = fc.record({
  area: fc.constantFrom(...ids),
  level: fc.option(fc.constantFrom(...levels)),
  from: month,
  to: month,
  interval,
});

/** Ancestors by the list of parents, read anew for each question. */
const liesIn = (inner: string, outer: string): boolean =>
  inner === outer || (nodes.find(({ id }) => id === inner)?.parents ?? []).some((up) => liesIn(up, outer));

/** Cell by cell: one grant alone must hold the area, the level, the interval and every month of a cell. */
function cellsOutside(asked: Requested, grants: readonly Rectangle[]) {
  const units = nodes.filter(({ id, level }) =>
    asked.level === null ? id === asked.area : level === asked.level && liesIn(id, asked.area),
  );
  const length = intervalMonths[asked.interval];
  const outsideMonths = new Set<number>();
  const area = new Set<string>();
  const level = new Set<string>();
  for (const unit of units) {
    const here = grants.filter(({ areas }) => areas.some((wide) => wide === '*' || liesIn(unit.id, wide)));
    if (here.length === 0) area.add(unit.id);
    const fine = here.filter(
      (grant) =>
        levelRank[unit.level] <= levelRank[grant.finestLevel] &&
        intervalRank[asked.interval] >= intervalRank[grant.finestInterval],
    );
    if (here.length > 0 && fine.length === 0) level.add(unit.id);
    for (let start = 0; start < 48; start += length) {
      if (start < asked.from || start + length - 1 > asked.to) continue;
      const months = Array.from({ length }, (_, index) => monthOf(start + index));
      const whole = fine.some((grant) =>
        months.every((at) => grant.from <= at && (grant.to === null || at <= grant.to)),
      );
      if (!whole) for (let at = start; at < start + length; at += 1) outsideMonths.add(at);
    }
  }
  return { units, area, level, outsideMonths };
}

test('coverage is what one finds cell by cell, whatever is granted and asked', () => {
  fc.assert(
    fc.property(requests, rectangles, (asked, grants) => {
      const found = outside(asked, grants, tree);
      const { units, area, level, outsideMonths } = cellsOutside(asked, grants);
      if (units.length === 0 || area.size > 0) {
        expect(found?.code).toBe('AREA_NOT_COVERED');
        const named = area.size === units.length ? [asked.area] : [...area];
        if (found?.code === 'AREA_NOT_COVERED') expect([...found.areas].sort()).toEqual(named.sort());
      } else if (level.size > 0) {
        expect(found?.code).toBe('LEVEL_NOT_COVERED');
      } else if (outsideMonths.size > 0) {
        expect(found?.code).toBe('PERIOD_NOT_COVERED');
        const listed = found?.code === 'PERIOD_NOT_COVERED' ? found.periods : [];
        const months = listed.flatMap(({ from, to }) =>
          Array.from({ length: no(to) - no(from) + 1 }, (_, index) => no(from) + index),
        );
        expect(months).toEqual([...outsideMonths].sort((a, b) => a - b));
      } else {
        expect(found).toBeNull();
      }
    }),
    { numRuns: runs(5_000) },
  );
});

test('another grant never takes coverage away, and an empty request is refused alike', () => {
  fc.assert(
    fc.property(requests, rectangles, rectangles, (asked, grants, more) => {
      if (outside(asked, grants, tree) === null)
        expect(outside(asked, [...grants, ...more], tree)).toBeNull();
    }),
    { numRuns: runs(2_000) },
  );
});
