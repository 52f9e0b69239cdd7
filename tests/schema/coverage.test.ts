import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { coordinates } from '../coverage/coordinates.ts';
import { isShown } from '../coverage/finding.ts';
import { openBecause } from '../coverage/open.ts';
import { type Probe, probes } from '../coverage/probes.ts';
import type { Shown } from '../coverage/row.ts';
import { rows } from '../coverage/rows.ts';
import { schema } from '../policy/demonstration.ts';

const shows: readonly Shown[] = rows.flatMap(({ standing }) => {
  if (standing.kind === 'held') return standing.shows;
  return standing.kind === 'absent' && standing.exists ? [standing.exists.show] : [];
});

/** How many rows each part of the inventory has. */
const counts = { A: 20, B: 15, C: 49, D: 13, E: 21, F: 10, G: 34, H: 50, I: 18, J: 19, K: 10, L: 30, M: 19 };

test('the 308 rows of the inventory are all there, each once and in order', () => {
  const expected = Object.entries(counts).flatMap(([part, count]) =>
    Array.from({ length: count }, (_, at) => `${part}${String(at + 1).padStart(2, '0')}`),
  );
  expect(expected).toHaveLength(308);
  expect(rows.map(({ id }) => id)).toEqual(expected);
});

test('a row that individuals stand behind is marked N, and is absent', () => {
  const individual = rows.filter(({ sensitivity }) => sensitivity === 'N');
  expect(individual).toHaveLength(28);
  expect(individual.filter(({ standing }) => standing.kind !== 'absent')).toEqual([]);
});

test('a row names what the schema has, and every probe has rows', () => {
  expect(shows.filter(({ at }) => !coordinates.has(at)).map(({ at }) => at)).toEqual([]);
  const asked = new Set(
    rows.flatMap(({ standing }) => {
      if (standing.kind === 'held') return [standing.probe];
      return standing.kind === 'absent' && standing.exists ? [standing.exists.probe] : [];
    }),
  );
  expect(Object.keys(probes).filter((name) => !asked.has(name as keyof typeof probes))).toEqual([]);
});

test.each(Object.entries<Probe>(probes))('the hub understands what %s asks', (_, { document }) => {
  expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
});

const answered = (observations: unknown) => ({
  __typename: 'CityIndicator',
  id: 'a',
  observations,
  of: { __typename: 'SafetyActivity', kind: 'LEISURE', perspectives: ['CHILD'], place: { id: 'CHILD' } },
});
const withheld = [{ __typename: 'Series', observations: [{ __typename: 'Observation', value: null }] }];

test.each<[string, unknown, Shown, boolean]>([
  ['a figure', answered([{ observations: [{ value: 0 }] }]), { at: 'CityIndicator.observations' }, true],
  ['a figure withheld', answered(withheld), { at: 'CityIndicator.observations' }, false],
  ['no list', answered([]), { at: 'CityIndicator.observations' }, false],
  ['null', answered(null), { at: 'CityIndicator.observations' }, false],
  ['another type', answered([1]), { at: 'PoliceIndicator.observations' }, false],
  ['another object', answered([1]), { at: 'CityIndicator.observations', where: { id: 'b' } }, false],
  ['an object by a path', answered([1]), { at: 'CityIndicator.id', where: { 'of.kind': 'LEISURE' } }, true],
  ['a value', answered(null), { at: 'Perspective.CHILD' }, true],
  ['the word of a value elsewhere', answered(null), { at: 'VenuePart.CHILD' }, false],
  ['another value', answered(null), { at: 'Perspective.GENDER_EQUALITY' }, false],
])('an answer with %s shows what it has and no more', (_, data, show, isIt) => {
  expect(isShown(data, show)).toBe(isIt);
});

test('a row that every partner may ask for is marked open, or says why it may be', () => {
  const unmarked = rows.filter(
    ({ sensitivity, standing }) =>
      standing.kind === 'held' &&
      probes[standing.probe].refused.how === 'no-token' &&
      !/^O(?![/])|^-$/.test(sensitivity),
  );
  expect(unmarked.map(({ id }) => id)).toEqual(Object.keys(openBecause));
});

test('what is not held says why', () => {
  const reasons = rows.flatMap(({ standing }) => (standing.kind === 'notHeld' ? [standing.reason] : []));
  expect(reasons.filter((reason) => reason.length < 40)).toEqual([]);
});
