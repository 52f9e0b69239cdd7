import { expect, test } from 'vitest';
import { patience, runs } from '../amount.ts';
import { faultsOf } from './checker.ts';
import { keptWitnesses, protectedSums, yearsOf } from './released.ts';

const full = process.env.TESTS === 'full';
/** In the usual run one year of all. */
const chosen = (year: number): boolean => full || year === 2024;
const named = protectedSums.map((sums) => [sums.name, sums] as const);

test.each(named)(
  'every sensitive cell of %s has another value in a witness that fits all that is shown',
  (_, sums) => {
    let sensitive = 0;
    for (const year of yearsOf(sums, chosen)) {
      const witnesses = keptWitnesses(sums, Number(year.name.split(' ').at(-1)));
      const faults = faultsOf(year, witnesses);
      expect([year.name, faults.slice(0, 3)]).toEqual([year.name, []]);
      sensitive += year.cells.filter((cell) => cell.sensitive).length;
    }
    expect(sensitive).toBeGreaterThan(50);
  },
  patience,
);

const fires = protectedSums.find(({ name }) => name === 'fire.fires.total');
const burglary = protectedSums.find(({ name }) => name === 'police.reported-offences.burglary');

test.each([
  ['fires', fires, 30],
  ['offences', burglary, 3],
] as const)(
  'the checker finds every single cell of %s that is shown after all',
  (_, sums, usual) => {
    if (!sums) throw new Error('no such sums');
    for (const year of yearsOf(sums, (candidate) => candidate === 2023)) {
      const witnesses = keptWitnesses(sums, 2023);
      const suppressed = year.cells.filter(({ state }) => state === 'suppressed');
      // Evenly over all of them: the small themselves and those beside.
      const tried = suppressed.filter((_cell, at) => at % Math.ceil(suppressed.length / runs(usual)) === 0);
      expect(tried.length).toBeGreaterThan(2);
      for (const cell of tried) {
        const kinds = new Set(faultsOf(year, witnesses, new Set([cell])).map(({ kind }) => kind));
        expect([cell.name, kinds.has('changes what is shown')]).toEqual([cell.name, true]);
      }
    }
  },
  patience,
);

test('the checker finds a witness that is missing, one that goes below zero and one that changes nothing', () => {
  if (!fires) throw new Error('no fires');
  for (const year of yearsOf(fires, (candidate) => candidate === 2023)) {
    const witnesses = keptWitnesses(fires, 2023);
    const kinds = (changed: typeof witnesses) => new Set(faultsOf(year, changed).map(({ kind }) => kind));
    expect(kinds(witnesses)).toEqual(new Set());
    expect(kinds([])).toEqual(new Set(['not proven']));
    expect(kinds([...witnesses, new Map()])).toEqual(new Set(['changes nothing']));
    const empty = year.counts.indexOf(0);
    expect(kinds([...witnesses, new Map([[empty, -1]])])).toContain('below zero');
  }
});
