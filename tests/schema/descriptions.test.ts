import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { subgraphNames, subgraphSdl } from '../../schema/sdl.ts';
import { definitions } from './definitions.ts';

const undescribed = (sdl: string): readonly string[] =>
  definitions(parse(sdl))
    .filter((definition) => definition.description.trim() === '')
    .map((definition) => definition.coordinate);

test.each(subgraphNames)('everything that %s defines is described', (name) => {
  expect(definitions(parse(subgraphSdl(name))).length).toBeGreaterThan(50);
  expect(undescribed(subgraphSdl(name))).toEqual([]);
});

test('a type, field, argument, enum value or input field without description is found', () => {
  const planted =
    'type A { b(c: Int): E } enum E { F } input G { h: Int } scalar I extend type J { k: Int } "" type L { "m" m: Int }';
  expect(undescribed(planted)).toEqual(['A', 'A.b', 'A.b(c:)', 'E', 'E.F', 'G', 'G.h', 'I', 'J', 'J.k', 'L']);
});
