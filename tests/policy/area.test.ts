import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaTree } from '../../policy/area.ts';
import { nodes, tree } from './world.ts';

const ids = fc.constantFrom(...nodes.map(({ id }) => id));

test('an area lies in itself, in what it is part of, and in every area', () => {
  expect(tree.contains('sthlm:bas:kista-01', 'sthlm:bas:kista-01')).toBe(true);
  expect(tree.contains('lpo:jarva', 'sthlm:bas:kista-01')).toBe(true);
  expect(tree.contains('sthlm:sdo:jarva', 'sthlm:bas:kista-01')).toBe(true);
  expect(tree.contains('*', 'sthlm:bas:kista-01')).toBe(true);
});

test('a part never contains the whole, and areas of two systems do not contain each other', () => {
  expect(tree.contains('sthlm:bas:kista-01', 'sthlm:stadsdel:kista')).toBe(false);
  expect(tree.contains('lpo:jarva', 'sthlm:sdo:jarva')).toBe(false);
  expect(tree.contains('sthlm:sdo:farsta', 'sthlm:bas:kista-01')).toBe(false);
});

test('an unknown area lies in nothing, not even in itself or in every area', () => {
  expect(tree.contains('sthlm:sdo:atlantis', 'sthlm:sdo:atlantis')).toBe(false);
  expect(tree.contains('*', 'sthlm:sdo:atlantis')).toBe(false);
  expect(tree.contains('sthlm:sdo:atlantis', 'sthlm:bas:kista-01')).toBe(false);
  expect(tree.level('sthlm:sdo:atlantis')).toBeUndefined();
  expect(tree.within('sthlm:sdo:atlantis', 'BASE_AREA')).toEqual([]);
});

test.each(['__proto__', 'constructor', 'toString'])('%s is no area', (id) => {
  expect(tree.level(id)).toBeUndefined();
  expect(tree.contains('*', id)).toBe(false);
});

test('an invented parent widens nothing', () => {
  const made = areaTree([{ id: 'x', level: 'BASE_AREA', parents: ['invented'] }]);
  expect(made.contains('invented', 'x')).toBe(false);
});

test('geography with a ring in it ends, and each area still lies in itself', () => {
  const made = areaTree([
    { id: 'a', level: 'CITY', parents: ['b'] },
    { id: 'b', level: 'CITY', parents: ['a'] },
  ]);
  expect(made.contains('a', 'a')).toBe(true);
});

test('lying within is transitive, and agrees with the list of what lies within', () => {
  fc.assert(
    fc.property(ids, ids, ids, (a, b, c) => {
      if (tree.contains(a, b) && tree.contains(b, c)) expect(tree.contains(a, c)).toBe(true);
      const level = tree.level(b);
      expect(level !== undefined && tree.within(a, level).includes(b)).toBe(tree.contains(a, b));
    }),
  );
});
