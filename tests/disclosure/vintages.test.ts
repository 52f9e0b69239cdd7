import { expect, test } from 'vitest';
import { continuing } from '../../policy/disclosure/continuing.ts';
import { cellNo, type LinkedTable, standing } from '../../policy/disclosure/linked-table.ts';
import { protect } from '../../policy/disclosure/protect.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { yearTables } from '../../subgraphs/foundation/linked-tables.ts';
import { sourceOf } from '../../subgraphs/foundation/sources.ts';
import { cellsOf } from '../../subgraphs/foundation/unprotected.ts';
import { randomSource } from '../../subgraphs/random.ts';
import { patience } from '../amount.ts';
import { attack } from './attack.ts';
import { highs } from './highs.ts';
import { type Cell, geography, series } from './released.ts';

const full = process.env.TESTS === 'full';
const regime = { threshold: 5, distance: 1 };

/** A year as it was published first, without the events that came late, and with the revision: first, all, late. */
function vintagesOf(indicatorId: string, year: number) {
  const one = series.find(({ indicator }) => indicator === indicatorId);
  if (!one) throw new Error(indicatorId);
  const random = randomSource(`late/${indicatorId}`);
  const offset = (year - Number(one.firstMonth.slice(0, 4))) * 12;
  const late = new Int32Array(one.baseAreas.length * 12);
  const early = late.map((_, leaf) => {
    const events = one.counts[Math.floor(leaf / 12) * one.months + offset + (leaf % 12)] ?? 0;
    for (let event = 0; event < events; event += 1) if (random() < 0.03) late[leaf] = (late[leaf] ?? 0) + 1;
    return events - (late[leaf] ?? 0);
  });
  const indicator = indicatorOf(indicatorId);
  const alone = { ...one, firstMonth: `${year}-01`, months: 12, counts: early, preliminaryFrom: null };
  const cells = [...cellsOf(alone, geography, indicator, sourceOf(one.product, one.provider))];
  const group = { shape: alone, parts: [early], members: [{ indicator, breakdownNo: 0, parts: [0], cells }] };
  const first = yearTables(group, geography)[0]?.table;
  if (!first) throw new Error('no table');
  const parts = { leaves: 2, sets: [[0], [0, 1], [1]], costs: [1, 1, 1] };
  const stands = new Uint8Array(first.standing.length * 3);
  for (const [area, { level }] of geography.areas.entries()) {
    // Only coarse areas are revised: further down, what came late would be pinned to its place.
    if (level === 'BASE_AREA' || level === 'CITY_DISTRICT') continue;
    for (const month of first.months.sets.keys()) {
      if (first.standing[cellNo(first, area, month, 0)] === standing.released)
        stands[cellNo({ months: first.months, parts }, area, month, 1)] = standing.released;
    }
  }
  const counts = Int32Array.from({ length: early.length * 2 }, (_, at) => {
    return (at % 2 === 0 ? early : late)[Math.floor(at / 2)] ?? 0;
  });
  const revised: LinkedTable = { ...first, parts, counts, standing: stands };
  return { first, revised };
}

/** All cells of both vintages as an attacker sees them who has kept the first. */
function cellsSeen(table: LinkedTable, suppressed: Uint8Array, firstSuppressed: Uint8Array): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [area, members] of table.areas.sets.entries()) {
    for (const [month, months] of table.months.sets.entries()) {
      for (const [part, parts] of table.parts.sets.entries()) {
        const at = cellNo(table, area, month, part);
        const leaves = members.flatMap((a) =>
          months.flatMap((m) => parts.map((p) => (a * table.months.leaves + m) * 2 + p)),
        );
        const value = leaves.reduce((sum, leaf) => sum + (table.counts[leaf] ?? 0), 0);
        const withheld = part === 0 ? firstSuppressed[at / 3] === 1 : suppressed[at] === 1;
        const hidden = table.standing[at] === standing.hidden;
        cells.push({
          leaves,
          value,
          name: `${part} ${area} ${month}`,
          table: area < geography.areas.length ? (geography.areas[area]?.level ?? '') : 'PIECE',
          state: hidden ? 'in no table' : withheld ? 'suppressed' : 'shown',
          sensitive: value > 0 && value < 5,
        });
      }
    }
  }
  return cells;
}

const tried = full ? ['fire.fires.total', 'city.tyck-till.damage'] : ['fire.fires.total'];

test.each(tried)(
  'two vintages of %s tell neither a small count nor a few that came late',
  (indicator) => {
    const { first, revised } = vintagesOf(indicator, 2024);
    const before = protect(first, regime);
    const joint = continuing(first, before.suppressed, revised);
    const after = protect(joint, regime);
    expect([before.open, after.open]).toEqual([[], []]);
    const determined = (suppressed: Uint8Array): number => {
      const cells = cellsSeen(joint, suppressed, before.suppressed);
      // Small counts that are suppressed, and small differences between the vintages of an area that is revised.
      const targets = cells.filter(
        ({ sensitive, state, name, table }) =>
          sensitive && (state === 'suppressed' || (name.startsWith('2 ') && table !== 'BASE_AREA')),
      );
      expect(targets.length).toBeGreaterThan(100);
      const shown = cells.filter(({ state }) => state === 'shown');
      const { byPropagation, byProgramming } = attack(
        highs,
        { name: indicator, counts: joint.counts, cells, holding: [] },
        shown,
        targets,
      );
      return byPropagation.length + byProgramming.length;
    };
    const afresh = determined(protect(revised, regime).suppressed);
    const jointly = determined(after.suppressed);
    const inRevision = [...revised.standing.keys()].filter(
      (at) => revised.standing[at] === standing.released,
    );
    const withheld = inRevision.filter((at) => after.suppressed[at] === 1).length;
    console.log(
      `${indicator}: two vintages ${jointly} determined, ${withheld} of ${inRevision.length} revised cells withheld; ` +
        `the revision protected by itself ${afresh}`,
    );
    expect(jointly).toBe(0);
    expect(afresh).toBeGreaterThan(0);
  },
  patience,
);
