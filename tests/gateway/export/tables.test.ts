import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { Slices } from '../../../gateway/export/pages.ts';
import { type AnswerError, rowsOf } from '../../../gateway/export/rows.ts';
import { type Table, tablesOf } from '../../../gateway/export/table.ts';
import { sheetName } from '../../../gateway/export/xlsx-parts.ts';

const schema = buildSchema(`
  scalar Date
  type Query {
    agreements(first: Int! = 50, after: String): AgreementConnection
    indicators(ids: [ID!]): [Indicator!]
    viewer: Viewer
  }
  type Viewer { partner: ID! organisation: Party! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type AgreementConnection { totalCount: Int edges: [AgreementEdge!]! pageInfo: PageInfo! }
  type AgreementEdge { cursor: String! node: Agreement! }
  "An agreement (överenskommelse)."
  type Agreement {
    "Its title (titel)."
    title: String!
    parent: Agreement
    "Who (parter)."
    parties: [Party!]!
    versions: [Version!]
    tags: [String!]
    from: Date
  }
  type Party { id: ID! "What it is called (namn)." name: String }
  type Version { number: Int! digest: String }
  interface Indicator { id: ID! name: String! unit: String! }
  type CityIndicator implements Indicator {
    id: ID! name: String! unit: String! methodBreaks: [MethodBreak!] observations(areas: [ID!]!, from: String!, to: String!): [ObservationSeries]
  }
  type PoliceIndicator implements Indicator {
    id: ID! name: String! unit: String! methodBreaks: [MethodBreak!] observations(areas: [ID!]!, from: String!, to: String!): [ObservationSeries]
  }
  type MethodBreak { from: String! }
  type Area { id: ID! name: String }
  type ObservationSeries {
    area: Area! unit: String! source: String! synthetic: Boolean! vintage: String! threshold: Int total: SeriesTotal! observations: [Observation!]!
  }
  type SeriesTotal { value: Float status: String! }
  type Observation { area: Area! period: String! from: String! value: Float status: String! }
`);

const only = (document: string): Table => {
  const tables = tablesOf(document, schema);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) throw new TypeError('no table');
  return table;
};
const names = ({ columns }: Table) => columns.map(({ name }) => name);
const objects = (
  table: Table,
  data: unknown,
  errors: readonly AnswerError[] = [],
  areas: readonly string[] = [],
) =>
  rowsOf(table, { data, errors }, { areas, from: '2024-01' }).map((row) =>
    Object.fromEntries(names(table).map((name, index) => [name, row[index]])),
  );
const error = (code: string, path: (string | number)[], extensions = {}): AnswerError => ({
  message: code,
  path,
  extensions: { ...extensions, code },
});

const agreements = `query A($first: Int! = 50, $after: String) {
  agreements(first: $first, after: $after) {
    edges { node { title parent { title } tags from parties { id name } versions { number } } }
    pageInfo { hasNextPage }
  }
}`;

test('two lists side by side are two tables, each with what stands above it, and each a valid document', () => {
  const tables = tablesOf(agreements, schema);
  expect(tables.map(({ name }) => name)).toEqual(['agreements.parties', 'agreements.versions']);
  expect(tables.map(names)).toEqual([
    ['title', 'parent.title', 'tags', 'from', 'parties.id', 'parties.name', 'note'],
    ['title', 'parent.title', 'tags', 'from', 'versions.number', 'note'],
  ]);
  for (const { document } of tables) expect(validate(schema, parse(document))).toEqual([]);
  expect(tables[0]?.document).not.toContain('versions');
});

test('figures come before the lists that only describe them, and stay in their order', () => {
  const cells = 'observations(areas: [], from: "2024-01", to: "2024-12") { observations { value } }';
  const tables = tablesOf(
    `{ indicators { ... on CityIndicator { methodBreaks { from } before: ${cells} after: ${cells} } } }`,
    schema,
  );
  expect(tables.map(({ name }) => name)).toEqual([
    'indicators.before.observations',
    'indicators.after.observations',
    'indicators.methodBreaks',
  ]);
  expect(tables.map(({ name }, index) => sheetName(name, index))).toEqual([
    '1 before',
    '2 after',
    '3 methodBreaks',
  ]);
});

test('the sum of a series is not in a table: a page would have its own', () => {
  const table = only(
    '{ indicators { ... on CityIndicator { observations(areas: [], from: "2024-01", to: "2024-12") { total { value status } observations { value } } } } }',
  );
  expect(table.document).not.toContain('total');
  expect(names(table).join()).not.toContain('total');
});

test('a connection is read by its cursor, with the end of each page asked for', () => {
  const [table] = tablesOf(agreements, schema);
  expect(table?.paging).toEqual({ kind: 'cursor', path: ['agreements'], after: 'after', first: 'first' });
  expect(table?.document).toContain('endCursor');
});

test('a row stands for each innermost item, and for an item whose list is empty', () => {
  const [table] = tablesOf(agreements, schema);
  if (!table) throw new TypeError('no table');
  const node = (title: string, parties: unknown[]) => ({
    node: { title, parent: null, tags: ['a', 'b'], from: '2024-05-01', parties },
  });
  const data = {
    agreements: {
      edges: [
        node('One', [
          { id: 'p', name: 'P' },
          { id: 'q', name: null },
        ]),
        node('Two', []),
      ],
    },
  };
  expect(objects(table, data)).toMatchObject([
    { title: 'One', tags: 'a; b', 'parties.id': 'p', 'parties.name': 'P', note: null },
    { title: 'One', 'parties.id': 'q', 'parties.name': null },
    { title: 'Two', 'parties.id': null, note: null },
  ]);
});

test('Swedish labels are the words of the schema', () => {
  const [table] = tablesOf(agreements, schema);
  expect(table?.columns.map(({ swedish }) => swedish)).toEqual([
    'Titel',
    'Parent: Titel',
    'Tags',
    'From',
    'Parter: Id',
    'Parter: Namn',
    'Anmärkning',
  ]);
});

test('what was denied of every row is noted in every row, by its column', () => {
  const [table] = tablesOf(agreements, schema);
  if (!table) throw new TypeError('no table');
  const node = { title: 'One', parent: null, tags: null, from: null, parties: [{ id: 'p', name: null }] };
  const data = { agreements: { edges: [{ node }, { node }] } };
  const denied = [
    error('PRODUCT_NOT_COVERED', ['agreements', 'edges', 0, 'node', 'parent'], { occurrences: 2 }),
    error('PURPOSE_REQUIRED', ['agreements', 'edges', 1, 'node', 'parties', 0, 'name']),
  ];
  expect(objects(table, data, denied).map(({ note }) => note)).toEqual([
    'parent.title: PRODUCT_NOT_COVERED',
    'parent.title: PRODUCT_NOT_COVERED; parties.name: PURPOSE_REQUIRED',
  ]);
});

test('a table that was denied as a whole is a row that says so', () => {
  const [table] = tablesOf(agreements, schema);
  if (!table) throw new TypeError('no table');
  expect(objects(table, { agreements: null }, [error('PRODUCT_NOT_COVERED', ['agreements'])])).toMatchObject([
    { title: null, note: 'PRODUCT_NOT_COVERED' },
  ]);
});

const statistics = `query S($areas: [ID!]!, $from: String!, $to: String!) {
  indicators(ids: ["x"]) {
    ... on PoliceIndicator { ...figures }
    ... on CityIndicator { observations(areas: $areas, from: $from, to: $to) { threshold observations { value area { name } } } }
  }
}
fragment figures on PoliceIndicator { unit observations(areas: $areas, from: $from, to: $to) { observations { value } } }`;

test('statistics have the columns that readers look for, whatever the query asks for', () => {
  const table = only(statistics);
  expect(table.kind).toBe('observations');
  expect(names(table)).toEqual([
    'indicator',
    'indicator_name',
    'area_id',
    'area_name',
    'period',
    'from',
    'breakdown',
    'value',
    'unit',
    'status',
    'answers',
    'margin_of_error',
    'vintage',
    'source',
    'synthetic',
    'threshold',
    'note',
  ]);
  expect(validate(schema, parse(table.document))).toEqual([]);
  expect(table.document).not.toMatch(/area \{\s+name/);
  expect(table.paging).toEqual({ kind: 'areas', areas: 'areas', period: { from: 'from', to: 'to' } });
});

test('a refused position is a row with its area, and its code for status; so is each area of a refused indicator', () => {
  const table = only(statistics);
  const cell = { area: { id: 'a' }, period: '2024', from: '2024-01', value: 0, status: 'OBSERVED' };
  const series = { area: { id: 'a' }, unit: 'antal', source: 's', synthetic: true, vintage: 'v' };
  const data = {
    indicators: [
      {
        id: 'one',
        name: 'One',
        observations: [
          { ...series, observations: [cell, { ...cell, value: null, status: 'SUPPRESSED' }] },
          null,
        ],
      },
      { id: 'two', name: 'Two', observations: null },
    ],
  };
  const errors = [
    error('AREA_NOT_COVERED', ['indicators', 0, 'observations', 1]),
    error('PRODUCT_NOT_COVERED', ['indicators', 1, 'observations']),
  ];
  expect(
    objects(table, data, errors, ['a', 'b']).map((row) => [
      row.indicator,
      row.area_id,
      row.value,
      row.status,
    ]),
  ).toEqual([
    ['one', 'a', 0, 'OBSERVED'],
    ['one', 'a', null, 'SUPPRESSED'],
    ['one', 'b', null, 'AREA_NOT_COVERED'],
    ['two', 'a', null, 'PRODUCT_NOT_COVERED'],
    ['two', 'b', null, 'PRODUCT_NOT_COVERED'],
  ]);
});

test('areas that also steer something else are not cut into pages', () => {
  const twice = only(`query S($areas: [ID!]!) {
    indicators(ids: $areas) { ... on CityIndicator { observations(areas: $areas, from: "2024-01", to: "2024-12") { observations { value } } } }
  }`);
  expect(twice.paging).toEqual({ kind: 'whole' });
});

test('each field of the query is a table of its own; one without a list is one row', () => {
  const tables = tablesOf('{ viewer { partner organisation { name } } indicators { id } }', schema);
  expect(tables.map(({ name }) => name)).toEqual(['viewer', 'indicators']);
  const [viewer] = tables;
  if (!viewer) throw new TypeError('no table');
  expect(objects(viewer, { viewer: { partner: 'p', organisation: { name: 'N' } } })).toEqual([
    { partner: 'p', 'organisation.name': 'N', note: null },
  ]);
});

test.each([
  [1, '2012-03', '2025-06', 700],
  [7, '2024-01', '2024-12', 12],
  [300, '2020-01', '2022-12', 1],
  [3, '2020-01', '2022-12', 40_000],
])(
  '%i areas from %s to %s, %i rows a year: each area and month stands in one page',
  (count, from, to, rows) => {
    const areas = Array.from({ length: count }, (_, index) => `a${index}`);
    const slices = new Slices(areas, { from, to });
    const seen = new Map<string, string[]>();
    for (let slice = slices.next(); slice; slice = slices.next()) {
      const years = Number(slice.period?.to.slice(0, 4)) - Number(slice.period?.from.slice(0, 4)) + 1;
      for (const area of slice.areas) {
        seen.set(area, [...(seen.get(area) ?? []), `${slice.period?.from} ${slice.period?.to}`]);
      }
      expect(slice.areas.length).toBeLessThanOrEqual(200);
      expect(slice.areas.length * years * rows).toBeLessThanOrEqual(Math.max(1_000, rows));
      slices.read(slice.areas.length * years * rows);
    }
    expect([...seen.keys()]).toEqual(areas);
    for (const periods of seen.values()) {
      const ends = periods.flatMap((period) => period.split(' '));
      expect([ends[0], ends.at(-1)]).toEqual([from, to]);
      for (let index = 1; index + 1 < ends.length; index += 2) {
        expect(ends[index]?.slice(5)).toBe('12');
        expect(Number(ends[index + 1]?.slice(0, 4))).toBe(Number(ends[index]?.slice(0, 4)) + 1);
        expect(ends[index + 1]?.slice(5)).toBe('01');
      }
    }
  },
);
