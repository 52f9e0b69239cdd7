import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { idKinds } from '../../console/pages/queries/ids.ts';
import {
  exportPath,
  fieldOf,
  missingIn,
  type QueryParameter,
  reversedIn,
  variablesOf,
} from '../../console/pages/queries/parameters.ts';

const parameter = (type: string, more: Partial<QueryParameter> = {}): QueryParameter => ({
  name: 'p',
  type,
  values: null,
  required: false,
  label: 'P',
  description: null,
  default: null,
  relative: null,
  ...more,
});

test.each([
  ['ID', {}, 'text'],
  ['[ID!]!', {}, 'texts'],
  ['[String!]', {}, 'texts'],
  ['Month!', {}, 'month'],
  ['AccessRole', { values: ['A'] }, 'choice'],
  ['[AccessRole!]', { values: ['A'] }, 'choices'],
  ['Boolean', {}, 'boolean'],
  ['Int!', {}, 'number'],
  ['Date', {}, 'date'],
  ['DateTime', {}, 'instant'],
] as const)('%s %j is written in a field of %s', (type, more, field) => {
  expect(fieldOf(parameter(type, more))).toBe(field);
});

const kindIn = (document: string, type = 'ID', more: Partial<QueryParameter> = {}) =>
  idKinds([parameter(type, more)], document).get('p');

test('what an id names is told by the arguments of the schema that it is handed to', () => {
  const schema = buildSchema(readFileSync('clients/api.generated.graphql', 'utf8'), { assumeValid: true });
  const told = Object.values(schema.getTypeMap())
    .flatMap((type) =>
      (isObjectType(type) && type.name === 'Query') || isInterfaceType(type)
        ? Object.values(type.getFields())
        : [],
    )
    .flatMap((field) => field.args.map((argument) => ({ field, argument })))
    .filter(({ argument }) => getNamedType(argument.type).name === 'ID')
    .map(({ field: { name: field }, argument: { name } }) => ({
      place: `${field}.${name}`,
      kind: kindIn(`{ ${field}(${name}: $p) { id } }`),
    }));
  const placesOf = (kind: string | undefined) =>
    told.filter((one) => one.kind === kind).map(({ place }) => place);
  expect(placesOf('indicator')).toEqual(['indicators.ids', 'comparison.indicators']);
  expect(placesOf('product')).toEqual(['dataProduct.id', 'accessLog.product']);
  expect(placesOf('agreement')).toEqual(['agreement.id', 'collaborationProcesses.agreement']);
  expect(placesOf('police-area')).toEqual(['localPoliceArea.id']);
  expect(placesOf('process')).toEqual(['collaborationProcess.id']);
  expect(placesOf('measure')).toEqual(['measure.id']);
  expect(placesOf('purpose')).toEqual(['accessLog.purposes', 'explain.purpose']);
  expect(placesOf('organisation')).toEqual([
    'organisation.id',
    'agreements.party',
    'processingRegister.organisation',
    'signingKeys.organisation',
    'forums.convener',
    'coordinators.organisation',
    'committeeRecords.committee',
    'dutyReport.committee',
    'accessLog.partners',
  ]);
  expect(placesOf('area')).toEqual(expect.arrayContaining(['area.id', 'areas.within', 'observations.areas']));
  // What is not listed, or not by such ids, is written.
  expect(placesOf(undefined)).toEqual([
    'receipt.id',
    'reportDeliveries.report',
    'explain.partner',
    'sharedQuery.id',
  ]);
});

test('what an id names is told from its use alone, wherever in the document that is', () => {
  expect(kindIn('', '[ID!]!', { relative: 'MY_AREA' })).toBe('area');
  expect(kindIn('query($p: ID!) { mine: indicators(axis: SHARED, ids: ["a", $p]) { id } }')).toBe(
    'indicator',
  );
  expect(kindIn('{ ...a } fragment a on Query { log: accessLog(first: 1, product: $p) { x } }')).toBe(
    'product',
  );
  expect(kindIn('{ a: agreements(party: $p) { x } b: organisation(id: $p) { x } }')).toBe('organisation');
  // Another's id, two kinds of ids, what only says so, what is no id, and what is no GraphQL.
  expect(kindIn('{ receipt(id: $p) { id } indicators(ids: $pp) { id } }')).toBeUndefined();
  expect(kindIn('{ dataProduct(id: $p) { id } organisation(id: $p) { id } }')).toBeUndefined();
  expect(kindIn('{ a(text: "indicators(ids: $p)") } # indicators(ids: $p)')).toBeUndefined();
  expect(kindIn('{ indicators(ids: $p) { id } }', 'String')).toBeUndefined();
  expect(kindIn('{ indicators(ids: $p')).toBeUndefined();
});

test('a variable that is merely called as what is listed is written', () => {
  const named = { ...parameter('[ID!]'), name: 'indicators' };
  expect(idKinds([named], '{ reportDeliveries(report: $indicators) { id } }').size).toBe(0);
  expect(idKinds([named], '{ cameraSites(areas: $indicators) { id } }').get('indicators')).toBe('area');
});

test('a variable is sent as its type, and what does not fit goes as it is, for the hub to refuse', () => {
  const sent = (type: string, ...texts: string[]) => variablesOf([parameter(type)], { p: texts }).p;
  expect(sent('Int!', '50')).toBe(50);
  expect(sent('Int!', 'femtio')).toBe('femtio');
  expect(sent('Boolean', 'false')).toBe(false);
  expect(sent('[ID!]!', 'a', 'b')).toEqual(['a', 'b']);
  expect(sent('[ID!]!', 'a')).toEqual(['a']);
});

test('what was left alone is left to the query; what was cleared is nothing, or is asked for', () => {
  const nullable = parameter('[ID!]', { relative: 'MY_AREA' });
  const needed = parameter('[ID!]!', { relative: 'MY_AREA' });
  expect(variablesOf([nullable], {})).toEqual({});
  expect(variablesOf([nullable], { p: [''] })).toEqual({ p: null });
  expect(missingIn([nullable], { p: [''] })).toEqual([]);
  expect(missingIn([needed], { p: [''] })).toEqual(['p']);
  expect(missingIn([needed], {})).toEqual([]);
  expect(missingIn([parameter('ID!', { required: true })], {})).toEqual(['p']);
});

test('the address of an export repeats the name of a list, and escapes what it must', () => {
  const path = exportPath(
    { id: 'sdn-jarva.a', version: 2 },
    'csv',
    { areas: ['a b', 'c&d'], none: null },
    { labels: 'sv' },
  );
  expect(path).toBe('/shared-queries/sdn-jarva.a/2.csv?areas=a+b&areas=c%26d&labels=sv');
});

test.each([
  ['2026-07', '2024-06', ['to']],
  ['2024-06', '2024-06', []],
  ['2024-06', '', []],
] as const)('a period from %s to %s ends before it begins: %j', (from, to, expected) => {
  const months = ['from', 'to'].map((name) => parameter('Month!', { name }));
  const texts = (name: string) => [name === 'from' ? from : to];
  expect(reversedIn(months, texts)).toEqual(expected);
  // Texts of other kinds have no order that is known here.
  expect(
    reversedIn(
      ['from', 'to'].map((name) => parameter('ID', { name })),
      texts,
    ),
  ).toEqual([]);
});
