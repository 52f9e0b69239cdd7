import { expect, test } from 'vitest';
import { tablesOf } from '../../console/pages/queries/answer-rows.ts';
import { joined, seriesGroupsOf } from '../../console/pages/queries/answer-series.ts';

const series = (area: string, periods: readonly string[]) => ({
  area: { id: area, name: area },
  synthetic: true,
  source: 'Källa: Brå',
  total: { value: 3, status: 'OBSERVED' },
  observations: periods.map((period, at) => ({ period, value: at, status: 'OBSERVED' })),
});

test('figures are found wherever they stand, and what was denied among them is left out', () => {
  const [group, other] = seriesGroupsOf({
    deep: {
      axes: [
        {
          indicators: [
            { id: 'i', name: 'Bränder', unit: 'antal', observations: [null, series('a', ['2025K3'])] },
          ],
        },
      ],
    },
    more: [
      { id: 'j', name: 'Brott', observations: null },
      { id: 'k', name: 'Oro', o: [series('a', ['2025'])] },
    ],
  });
  expect(group).toMatchObject({ name: 'Bränder', unit: 'antal' });
  expect(group?.series).toHaveLength(1);
  // Figures know quarters by another name, and write the word for source themselves.
  expect(group?.series[0]).toMatchObject({ areaId: 'a', source: 'Brå', synthetic: true });
  expect(group?.series[0]?.cells[0]?.period).toBe('2025-Q3');
  expect(other?.name).toBe('Oro');
});

test.each([
  ['SUPPRESSED', null, 'SUPPRESSED'],
  ['NOT_COLLECTED', null, 'NOT_COLLECTED'],
  ['SOMETHING_NEW', 7, 'NOT_COLLECTED'],
  [undefined, 7, 'OBSERVED'],
  [undefined, null, 'NOT_COLLECTED'],
])('a figure of status %s and value %s is shown as %s', (status, value, shown) => {
  const [group] = seriesGroupsOf({
    indicators: [{ id: 'i', observations: [{ observations: [{ period: '2025', value, status }] }] }],
  });
  expect(group?.series[0]?.cells[0]?.status).toBe(shown);
});

test('each breakdown is a series of its own', () => {
  const observations = ['kvinnor', 'män'].map((label) => ({
    period: '2025',
    value: 1,
    status: 'OBSERVED',
    breakdown: { id: label, label },
  }));
  const [group] = seriesGroupsOf({ i: [{ o: [{ area: { id: 'a', name: 'Järva' }, observations }] }] });
  expect(group?.series.map(({ name }) => name)).toEqual(['Järva, kvinnor', 'Järva, män']);
});

test('before and after are one row of time for an area, unless they overlap', () => {
  const of = (before: readonly string[], after: readonly string[]) =>
    seriesGroupsOf({ i: [{ id: 'i', before: [series('a', before)], after: [series('a', after)] }] })[0]
      ?.series ?? [];
  const one = joined(of(['2024K1', '2024K2'], ['2025K1']));
  expect(one?.series).toHaveLength(1);
  expect(one?.series[0]?.cells.map(({ period }) => period)).toEqual(['2024-Q1', '2024-Q2', '2025-Q1']);
  expect(one?.parts).toEqual([
    { part: 'before', first: '2024-Q1', last: '2024-Q2' },
    { part: 'after', first: '2025-Q1', last: '2025-Q1' },
  ]);
  expect(joined(of(['2024', '2025'], ['2025', '2026']))).toBeUndefined();
});

test('a connection is laid flat, and a list within its items is a table that says what it stands under', () => {
  const node = {
    id: 'camera:a',
    area: { id: 'x', name: 'Akalla' },
    assessment: null,
    purposes: ['a', 'b'],
    assent: [{ party: { id: 'p', name: 'Polisen' }, decided: '2025-01-01' }],
  };
  const [sites, assents] = tablesOf({
    cameraSites: { edges: [{ node }], pageInfo: { hasNextPage: true, endCursor: 'c' } },
  });
  expect(sites).toMatchObject({
    name: 'cameraSites',
    next: 'c',
    columns: ['id', 'area.name', 'assessment', 'purposes', 'assent'],
  });
  expect(sites?.rows[0]?.cells).toMatchObject({
    purposes: { kind: 'values', values: ['a', 'b'] },
    assent: { kind: 'rows', count: 1 },
    assessment: { kind: 'none', place: ['cameraSites', 'edges', 0, 'node', 'assessment'] },
  });
  expect(sites?.rows[0]?.area).toEqual({ id: 'x', name: 'Akalla' });
  expect(assents).toMatchObject({
    name: 'cameraSites.assent',
    columns: ['cameraSites', 'party.name', 'decided'],
  });
});

test('figures are in no table of rows, but what else an indicator has is', () => {
  const tables = tablesOf({
    indicators: [
      {
        id: 'i',
        name: 'Bränder',
        methodBreaks: [{ from: '2015-01' }],
        observations: [series('a', ['2025'])],
      },
    ],
  });
  expect(tables.map(({ name, columns }) => [name, columns])).toEqual([
    ['indicators.methodBreaks', ['indicators', 'from']],
  ]);
});

test('an answer of a single thing is a table of one row', () => {
  expect(tablesOf({ viewer: { partner: 'p' } })).toMatchObject([{ columns: ['viewer.partner'] }]);
  expect(tablesOf(undefined)).toEqual([]);
});
