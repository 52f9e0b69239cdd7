import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dimension, standing } from '../../policy/disclosure/linked-table.ts';
import { protect } from '../../policy/disclosure/protect.ts';
import { groupsOf } from '../../subgraphs/foundation/groups.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { timesOf, withheldTimes } from '../../subgraphs/foundation/offence-times.ts';
import type { YearProof } from '../../subgraphs/foundation/protection.ts';
import { publish } from '../../subgraphs/foundation/publication.ts';
import { runs } from '../amount.ts';
import { geography, keptWitnesses, protectedSums, series } from './released.ts';

const offences = protectedSums.find(({ name }) => name === 'police.reported-offences.burglary');
if (!offences) throw new Error('no offences');
const own = indicatorOf('police.offence-times.total');
const police = series.filter(({ product }) => product === 'police.reported-offences');
const cells = [...publish(police, geography, null)].filter(({ indicatorNo }) => indicatorNo === own.no);
const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const of = (year: number, from: number, to: number) =>
  cells.filter(
    ({ monthNo, breakdownNo }) => monthNo === (year - 2010) * 12 && from <= breakdownNo && breakdownNo <= to,
  );

/** What a witness changes of each month's sum over all areas and categories; worked out from leaves alone. */
function monthsChanged(
  changes: ReadonlyMap<number, number>,
  length: number,
  parts: number,
): readonly number[] {
  const sums = new Array<number>(length).fill(0);
  for (const [leaf, by] of changes) {
    const month = Math.floor(leaf / parts) % length;
    sums[month] = (sums[month] ?? 0) + by;
  }
  return sums;
}

test.each(years)(
  'every witness of the monthly tables of %i keeps the total of every month, so that each event can keep its day and time',
  (year) => {
    const witnesses = keptWitnesses(offences, year);
    expect(witnesses.length).toBeGreaterThan(1_000);
    for (const changes of witnesses) {
      if (monthsChanged(changes, 12, offences.parts.length).some((by) => by !== 0))
        throw new Error(`${year}: a witness moves events from one month to another`);
    }
  },
);

test('a year with a witness that moves between months, with something open or with a small count, is withheld', () => {
  const [group] = groupsOf(police, geography);
  const times = group && timesOf(group, police, geography);
  if (!times) throw new Error('no times');
  const good: readonly YearProof[] = years.map((year) => ({
    year,
    witnesses: [],
    open: 0,
    keepsMonths: true,
  }));
  const withheld = (proofs: readonly YearProof[], change: Partial<typeof times> = {}): readonly number[] => {
    const pattern = withheldTimes({ ...times, ...change }, proofs);
    return [
      ...new Set(
        times.cells.flatMap(({ monthNo }, at) =>
          ((pattern[at >> 3] ?? 0) & (1 << (at & 7))) === 0 ? [] : [2010 + monthNo / 12],
        ),
      ),
    ];
  };
  const but = (change: Partial<YearProof>) =>
    good.map((proof) => (proof.year === 2020 ? { ...proof, ...change } : proof));
  expect(withheld(good)).toEqual([]);
  expect(withheld(but({ keepsMonths: false }))).toEqual([2020]);
  expect(withheld(but({ open: 1 }))).toEqual([2020]);
  expect(withheld(good.slice(1))).toEqual([2015]);
  expect(withheld(good, { smallest: new Map([...times.smallest, [2018, 4]]) })).toEqual([2018]);
});

test('nothing small is in the coarse tables or comes out by taking weeks from months', () => {
  expect([...new Set(cells.map(({ monthNo }) => 2010 + monthNo / 12))]).toEqual(years);
  expect(cells.every(({ areaNo, intervalRank }) => areaNo === 1 && intervalRank === 3)).toBe(true);
  let smallest = Number.POSITIVE_INFINITY;
  for (const year of years) {
    const months = Array.from({ length: 12 }, (_, month) => {
      const at = (year - offences.firstYear) * 12 + month;
      return offences.parts.reduce(
        (sum, counts) =>
          sum +
          offences.baseAreas.reduce((all, __, row) => all + (counts[row * offences.months + at] ?? 0), 0),
        0,
      );
    });
    const total = months.reduce((sum, count) => sum + count, 0);
    for (const [from, to, length] of [
      [101, 153, null],
      [201, 228, 28],
      [0, 0, 1],
    ] as const) {
      const list = of(year, from, to);
      if (length !== null) expect(list).toHaveLength(length);
      expect(list.reduce((sum, { released }) => sum + (released.value ?? Number.NaN), 0)).toBe(total);
      smallest = Math.min(smallest, ...list.map(({ exact }) => exact.value));
    }
    // An attacker goes through the year: what of a month its whole weeks leave is what the next week has before it.
    const weeks = of(year, 101, 153);
    let day = 0;
    let week = 0;
    let left = weeks[0]?.exact.value ?? 0;
    const ends = weekEnds(year);
    for (const [month, count] of months.entries()) {
      let open = count;
      day += new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
      while ((ends[week] ?? 367) <= day) {
        smallest = Math.min(smallest, left);
        open -= left;
        week += 1;
        left = weeks[week]?.exact.value ?? 0;
      }
      // The days that the month has of the week it cuts.
      if (open > 0) smallest = Math.min(smallest, open);
      expect(open).toBeGreaterThanOrEqual(0);
      left -= open;
    }
    expect([week, left]).toEqual([weeks.length, 0]);
  }
  console.log(`offence-times: the smallest count that comes out is ${smallest}`);
  expect(smallest).toBeGreaterThan(50);
});

/** The last day of each week by its number in the year: Sundays, and the end of the year for the last. */
function weekEnds(year: number): readonly number[] {
  const days = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365;
  const sundays = Array.from({ length: days }, (_, at) => at + 1).filter(
    (day) => new Date(Date.UTC(year, 0, day)).getUTCDay() === 0,
  );
  // A year that begins on Friday, Saturday or Sunday has its first days in week 1 all the same.
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const own = first === 0 || first > 4 ? sundays.slice(1) : sundays;
  const ends = own.filter((day) => day <= days - 4);
  return [...ends, days];
}

const whole = (leaves: number, sets: readonly (readonly number[])[]): Dimension => ({
  leaves,
  sets,
  costs: sets.map((members) => members.length ** 2),
});

/** All ways to give rows the sums asked for and columns the sums asked for: whether there is one. */
function joins(rows: readonly number[], columns: readonly number[]): boolean {
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  return [...rows, ...columns].every((count) => count >= 0) && sum(rows) === sum(columns);
}

test('in no small table do the weeks of the whole city take a candidate away from an attacker', () => {
  const areas = whole(3, [[0], [1], [2], [0, 1, 2]]);
  const months = whole(2, [[0], [1], [0, 1]]);
  const parts = whole(1, [[0]]);
  const done = { tables: 0, sensitive: 0, witnesses: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(12)), { minLength: 6, maxLength: 6 }),
      fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }),
      (counts, draws) => {
        const table = {
          areas,
          months,
          parts,
          counts: Int32Array.from(counts),
          // The city's months are shown to everybody.
          standing: Uint8Array.from({ length: 12 }, (_, cell) =>
            cell >= 9 ? standing.fixed : standing.released,
          ),
        };
        const { witnesses, open } = protect(table, { threshold: 5, distance: 1 });
        done.tables += 1;
        if (open.length > 0) return;
        // Three weeks, of which the middle one lies in both months: each month's events fall into two of them.
        const monthly = [0, 1].map((month) =>
          [0, 1, 2].reduce((sum, area) => sum + (counts[area * 2 + month] ?? 0), 0),
        );
        const [first = 0, second = 0] = monthly;
        const cut = [first - ((draws[0] ?? 0) % (first + 1)), (draws[1] ?? 0) % (second + 1)];
        const inWeeks = [
          [first - (cut[0] ?? 0), cut[0] ?? 0],
          [cut[1] ?? 0, second - (cut[1] ?? 0)],
        ];
        for (const witness of witnesses) {
          const changed = [...counts];
          for (const { area, otherArea, month, otherMonth } of witness) {
            for (const [a, by] of [
              [area, 1],
              [otherArea, -1],
            ] as const)
              for (const [m, sign] of [
                [month, 1],
                [otherMonth, -1],
              ] as const)
                if (a >= 0 && m >= 0) changed[a * 2 + m] = (changed[a * 2 + m] ?? 0) + by * sign;
          }
          // In each month the areas of the other table can be joined with the same weeks.
          for (const [month, weeks] of inWeeks.entries()) {
            expect(
              joins(
                [0, 1, 2].map((area) => changed[area * 2 + month] ?? 0),
                weeks,
              ),
            ).toBe(true);
          }
          done.witnesses += 1;
        }
        done.sensitive += counts.filter((count) => count > 0 && count < 5).length;
        // A table in which an event has changed its month cannot be joined: the check is one.
        const moved = [...counts];
        const from = moved.findIndex((count, at) => at % 2 === 0 && count > 0);
        if (from < 0) return;
        moved[from] = (moved[from] ?? 0) - 1;
        moved[from + 1] = (moved[from + 1] ?? 0) + 1;
        if (
          !joins(
            [0, 1, 2].map((area) => moved[area * 2] ?? 0),
            inWeeks[0] ?? [],
          )
        )
          done.refused += 1;
      },
    ),
    { numRuns: runs(100), seed: 20_250_615 },
  );
  console.log('weeks of the city, small tables', JSON.stringify(done));
  expect(done.witnesses).toBeGreaterThan(50);
  expect(done.refused).toBeGreaterThan(50);
});
