import { cellNo, type Dimension, type LinkedTable, standing } from './linked-table.ts';
import { type Protection, protect } from './protect.ts';
import type { Regime } from './sensitive.ts';

/**
 * A later table of which cells are out already: more months of the same year, or a revision (whose parts are what the
 * first vintage counted, and what came late). What was shown cannot be withheld any more, what was withheld stays so,
 * and everything sensitive is to be protected anew beside it. The leaves of both have the same numbers in each
 * dimension, and cells are the same where their sets are. Publishing anew without it exposes by the difference.
 */
export function continuing(earlier: LinkedTable, suppressed: Uint8Array, later: LinkedTable): LinkedTable {
  const areas = places(earlier.areas, later.areas);
  const months = places(earlier.months, later.months);
  const parts = places(earlier.parts, later.parts);
  const stands = later.standing.slice();
  for (const [area, toArea] of areas) {
    for (const [month, toMonth] of months) {
      for (const [part, toPart] of parts) {
        const was = cellNo(earlier, area, month, part);
        if (earlier.standing[was] === standing.hidden) continue;
        stands[cellNo(later, toArea, toMonth, toPart)] =
          suppressed[was] === 1 ? standing.withheld : standing.fixed;
      }
    }
  }
  return { ...later, standing: stands };
}

/**
 * Protects tables that were published one after the other, each the one before and more. The witnesses are those of the
 * last, and prove everything that is out by then; `open` counts what any of them left open.
 */
export function protectInOrder(
  first: LinkedTable,
  later: readonly LinkedTable[],
  regime: Regime,
): Protection {
  let table = first;
  let protection = protect(first, regime);
  const open = [...protection.open];
  for (const next of later) {
    table = continuing(table, protection.suppressed, next);
    protection = protect(table, regime);
    open.push(...protection.open);
  }
  return { ...protection, open };
}

/** Pairs of sets of the same members; of several sets with the same members the first goes with the first. */
function places(earlier: Dimension, later: Dimension): readonly (readonly [number, number])[] {
  const numbers = new Map<string, number[]>();
  for (const [at, members] of later.sets.entries()) {
    const key = members.join(' ');
    numbers.set(key, [...(numbers.get(key) ?? []), at]);
  }
  return earlier.sets.map((members, at) => {
    const to = numbers.get(members.join(' '))?.shift();
    if (to === undefined)
      throw new RangeError(`The later table has no set like set ${at} of the earlier one.`);
    return [at, to] as const;
  });
}
