import { describe, expect, test } from 'vitest';
import { continuing, protectInOrder } from '../../policy/disclosure/continuing.ts';
import type { LinkedTable } from '../../policy/disclosure/linked-table.ts';
import { protect } from '../../policy/disclosure/protect.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { yearTables } from '../../subgraphs/foundation/linked-tables.ts';
import { sourceOf } from '../../subgraphs/foundation/sources.ts';
import { cellsOf } from '../../subgraphs/foundation/unprotected.ts';
import { patience } from '../amount.ts';
import { attack } from './attack.ts';
import { highs } from './highs.ts';
import { type Cell, geography, type Readings, series, yearsOf } from './released.ts';

const full = process.env.TESTS === 'full';
const regime = { threshold: 5, distance: 1 };
const year = 2024;
/** The whole year, or half of it. */
const length = full ? 12 : 6;

/** The year's tables after one month, two and so on, with what their cells are called. */
function stepsOf(indicatorId: string) {
  const one = series.find(({ indicator }) => indicator === indicatorId);
  if (!one) throw new Error(indicatorId);
  const indicator = indicatorOf(indicatorId);
  const first = (year - Number(one.firstMonth.slice(0, 4))) * 12;
  const steps = Array.from({ length }, (_, at) => {
    const months = at + 1;
    const counts = Int32Array.from({ length: one.baseAreas.length * months }, (__, leaf) => {
      return one.counts[Math.floor(leaf / months) * one.months + first + (leaf % months)] ?? 0;
    });
    const alone = { ...one, firstMonth: `${year}-01`, months, counts, preliminaryFrom: null };
    const cells = [...cellsOf(alone, geography, indicator, sourceOf(one.product, one.provider))];
    const group = {
      shape: alone,
      parts: [counts],
      members: [{ indicator, breakdownNo: 0, parts: [0], cells }],
    };
    const [only] = yearTables(group, geography);
    const [numbers] = only?.cells ?? [];
    if (!only || !numbers) throw new Error('no table');
    const keys = cells.map(
      ({ intervalRank, areaNo, monthNo }) => `${indicatorId} ${intervalRank} ${areaNo} ${monthNo}`,
    );
    return { table: only.table, counts, cells, keys, numbers };
  });
  const sums = (counts: Int32Array) => ({
    name: indicatorId,
    parts: [counts],
    categories: [{ indicator: indicatorId, parts: [0] }],
    baseAreas: one.baseAreas,
    firstYear: year,
    months: length,
  });
  return { steps, sums };
}

type Step = ReturnType<typeof stepsOf>['steps'][number];

/** What can be read of a step's cells under the suppression. */
const read = ({ cells, keys, numbers }: Step, suppressed: Uint8Array): Readings =>
  new Map(
    cells.map((cell, at) => [
      keys[at] ?? '',
      suppressed[numbers.get(at) ?? -1] === 1 ? null : cell.exact.value,
    ]),
  );

const indicatorsTried = full
  ? [
      'city.tyck-till.damage',
      'city.tyck-till.litter',
      'police.event-reports.total',
      'police.reported-offences.burglary',
    ]
  : ['city.tyck-till.damage'];

describe.each(indicatorsTried)('%s month by month', (indicator) => {
  const { steps, sums } = stepsOf(indicator);
  const last = steps.at(-1);
  if (!last) throw new Error('no months');
  const determined = (readings: Readings): number => {
    let found = 0;
    for (const one of yearsOf(sums(last.counts), () => true, readings)) {
      const targets: readonly Cell[] = one.cells.filter(
        ({ sensitive, state, table }) => sensitive && (state === 'suppressed' || table.startsWith('PIECE')),
      );
      const shown = one.cells.filter(({ state }) => state === 'shown');
      const { byPropagation, byProgramming } = attack(highs, one, shown, targets);
      found += byPropagation.length + byProgramming.length;
    }
    return found;
  };

  test(
    'tells nothing to an attacker who has kept every month, and changes nothing that is out',
    () => {
      const known = new Map<string, number | null>();
      let before: { readonly table: LinkedTable; readonly suppressed: Uint8Array } | undefined;
      for (const step of steps) {
        const table = before ? continuing(before.table, before.suppressed, step.table) : step.table;
        const { suppressed, open } = protect(table, regime);
        expect(open).toEqual([]);
        const readings = read(step, suppressed);
        const changed = [...known].filter(([key, value]) => readings.get(key) !== value);
        expect(changed).toEqual([]);
        for (const [key, value] of readings) known.set(key, value);
        before = { table, suppressed };
      }
      const [first, ...later] = steps.map(({ table }) => table);
      if (!first) throw new Error('no months');
      expect(protectInOrder(first, later, regime).suppressed).toEqual(before?.suppressed);
      const withheld = (readings: Readings): number =>
        [...readings.values()].filter((value) => value === null).length;
      const atOnce = withheld(read(last, protect(last.table, regime).suppressed));
      const inOrder = withheld(known);
      console.log(`${indicator}: ${known.size} cells; at once ${atOnce} suppressed, in order ${inOrder}`);
      expect(determined(known)).toBe(0);
    },
    patience,
  );

  // Half a year is too short for it to happen.
  test.runIf(full)(
    'would tell, if every month were protected without the ones before',
    () => {
      const known = new Map<string, number | null>();
      for (const step of steps) {
        for (const [key, value] of read(step, protect(step.table, regime).suppressed)) {
          known.set(key, known.get(key) ?? value);
        }
      }
      const found = determined(known);
      console.log(`${indicator}: afresh each month, ${found} determined`);
      expect(found).toBeGreaterThan(0);
    },
    patience,
  );
});
