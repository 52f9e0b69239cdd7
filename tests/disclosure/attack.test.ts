import { describe, expect, test } from 'vitest';
import { patience } from '../amount.ts';
import { attack } from './attack.ts';
import { everythingOf } from './hard-tables.ts';
import { highs } from './highs.ts';
import { type Cell, protectedSums, type Year, yearsOf } from './released.ts';

const full = process.env.TESTS === 'full';

/** Sensitive cells that are suppressed, or come out by subtracting areas that cut each other. */
const targetsOf = ({ cells }: Year): readonly Cell[] =>
  cells.filter(
    ({ sensitive, state, table }) => sensitive && (state === 'suppressed' || table.startsWith('PIECE')),
  );

/** Attacks a year as it is released, and as it would be if small counts alone were suppressed, and so known to be small. */
function attackBoth(year: Year): {
  readonly released: number;
  readonly primaryOnly: number;
  readonly attacked: number;
} {
  const started = performance.now();
  const targets = targetsOf(year);
  const shown = year.cells.filter(({ state }) => state === 'shown');
  const found = attack(highs, year, shown, targets);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const hidden = year.cells.filter(({ state, sensitive }) => state === 'suppressed' && sensitive);
  const beside = year.cells.filter(({ state, sensitive }) => state === 'suppressed' && !sensitive);
  const alone = attack(highs, year, [...shown, ...beside], targets, hidden);
  const released = shown.length + hidden.length + beside.length;
  const exposed = (one: typeof found): number => one.byPropagation.length + one.byProgramming.length;
  const share = (part: number): string => `${((100 * part) / released).toFixed(1)} %`;
  console.log(
    `${year.name}: ${released} cells, ${share(hidden.length)} primary, ${share(beside.length)} secondary; ` +
      `${targets.length} attacked, ${exposed(found)} determined (primary alone: ${exposed(alone)}); ` +
      `${found.columns} columns, ${found.solves} solves, ${seconds} s`,
  );
  return { released: exposed(found), primaryOnly: exposed(alone), attacked: targets.length };
}

/** In the usual run what is quick and hard, one year of each; in the full one all years of all. */
const usual = ['police.shootings.total', 'fire.fires.total', 'region.statistics-exchange.injury-visits'];
const attacked = protectedSums.filter(({ name }) => full || usual.includes(name));

describe('an attacker with everything that is shown and Brå’s figures for the city', () => {
  test.each(attacked.map((sums) => [sums.name, sums] as const))(
    'determines nothing sensitive of %s, as every partner and any two together read it',
    (_, sums) => {
      for (const year of yearsOf(sums, (candidate) => full || candidate === 2024)) {
        const { released, attacked: targets } = attackBoth(year);
        expect(released).toBe(0);
        expect(targets).toBeGreaterThan(0);
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
      const { released, primaryOnly, attacked: targets } = attackBoth(everythingOf(indicator, 2024, keep));
      expect(released).toBe(0);
      // The attack can succeed: against primary suppression alone it finds most.
      expect(primaryOnly).toBeGreaterThan(targets / 2);
    },
    patience,
  );
});
