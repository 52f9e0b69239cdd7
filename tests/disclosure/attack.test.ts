import { describe, expect, test } from 'vitest';
import { patience } from '../amount.ts';
import { attack, type Findings } from './attack.ts';
import { everythingOf } from './hard-tables.ts';
import { highs } from './highs.ts';
import { type Cell, protectedSums, type Year, yearsOf } from './released.ts';

const full = process.env.TESTS === 'full';

/** Sensitive cells that are suppressed, or come out by subtracting: of areas that cut each other, of a category from a whole. */
const targetsOf = ({ cells }: Year): readonly Cell[] =>
  cells.filter(
    ({ sensitive, state, table, value }) =>
      sensitive && (state === 'suppressed' || table.startsWith('PIECE') || value === 0),
  );

const exposed = ({ byPropagation, byProgramming }: Findings): number =>
  byPropagation.length + byProgramming.length;

/** How many sensitive cells an attacker determines of a year as it is released; prints what was tried. */
function determinedIn(year: Year): number {
  const started = performance.now();
  const targets = targetsOf(year);
  expect(targets.length).toBeGreaterThan(0);
  const found = attack(
    highs,
    year,
    year.cells.filter(({ state }) => state === 'shown'),
    targets,
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${year.name}: ${targets.length} of ${year.cells.filter(({ sensitive }) => sensitive).length} sensitive cells attacked, ` +
      `${exposed(found)} determined; ${found.columns} columns, ${found.solves} solves, ${seconds} s\n  ${shares(year)}`,
  );
  return exposed(found);
}

/** The same if small counts alone had been suppressed, and so were known to be small. */
function determinedWithPrimaryAlone(year: Year): number {
  const suppressed = year.cells.filter(({ state }) => state === 'suppressed');
  const small = suppressed.filter(({ sensitive }) => sensitive);
  const others = year.cells.filter(
    ({ state, sensitive }) => state !== 'in no table' && !(state === 'suppressed' && sensitive),
  );
  return exposed(attack(highs, year, others, targetsOf(year), small));
}

/** Shares suppressed by level and interval: because small, and beside. */
function shares({ cells }: Year): string {
  const tables = Map.groupBy(
    cells.filter(({ state }) => state !== 'in no table'),
    ({ table }) => table,
  );
  return [...tables]
    .map(([table, all]) => {
      const share = (sensitive: boolean): string => {
        const part = all.filter((cell) => cell.state === 'suppressed' && cell.sensitive === sensitive);
        return ((100 * part.length) / all.length).toFixed(1);
      };
      return `${table} ${share(true)}+${share(false)} %`;
    })
    .join(', ');
}

/** In the usual run what is quick and hard, one year of each; in the full one all years of all. */
const usual = ['police.shootings.total', 'fire.fires.total', 'region.statistics-exchange.injury-visits'];
const attacked = protectedSums.filter(({ name }) => full || usual.includes(name));

describe('an attacker with everything that is shown and Brå’s figures for the city', () => {
  test.each(attacked.map((sums) => [sums.name, sums] as const))(
    'determines nothing sensitive of %s, as every partner and any two together read it',
    (_, sums) => {
      for (const year of yearsOf(sums, (candidate) => full || candidate === 2024)) {
        expect(determinedIn(year)).toBe(0);
      }
    },
    patience,
  );

  const hard = [
    ['shootings', 'police.shootings.total', 1],
    [
      'a fourteenth of offences against the person, about as many as robberies',
      'police.reported-offences.person',
      1 / 14,
    ],
  ] as const;
  test.each(full ? hard : hard.slice(0, 1))(
    'determines nothing of %s with all levels and intervals released, linked police areas among them',
    (_, indicator, keep) => {
      const year = everythingOf(indicator, 2024, keep);
      expect(determinedIn(year)).toBe(0);
      // The attack can succeed: against primary suppression alone it finds most.
      const alone = determinedWithPrimaryAlone(year);
      console.log(`  with primary suppression alone: ${alone} determined`);
      expect(alone).toBeGreaterThan(targetsOf(year).length / 2);
    },
    patience,
  );
});
