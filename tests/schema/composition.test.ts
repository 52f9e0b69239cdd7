import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { argumentsInRequires, composeHub } from '../../schema/compose.ts';
import { committedSupergraphSdl, subgraphNames, subgraphSdl } from '../../schema/sdl.ts';

test('the five subgraphs compose, and the committed supergraph is what they compose to', () => {
  expect(composeHub().supergraphSdl).toBe(committedSupergraphSdl());
});

test('the composer remarks on nothing but the interface whose fields are divided among subgraphs', () => {
  const other = composeHub().hints.filter(
    (hint) => !/^\[INCONSISTENT_INTERFACE_VALUE_TYPE_FIELD\]: Field "Indicator\./.test(hint),
  );
  expect(other).toEqual([]);
});

test.each(subgraphNames)('no selection of @requires in %s has arguments', (name) => {
  expect(argumentsInRequires(parse(subgraphSdl(name)))).toEqual([]);
});

test('an argument inside @requires is found', () => {
  const planted = parse(
    'type Area { name(at: Date): String @external label: String @requires(fields: "name(at: null)") }',
  );
  expect(argumentsInRequires(planted)).toEqual(['Area.label']);
});
