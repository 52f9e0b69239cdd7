import { describe, expect, it } from 'vitest';
import { CubeError, readCube } from '../../../subgraphs/import/json-stat-cube.ts';
import { figureOf } from '../../../subgraphs/import/json-stat-figure.ts';

/** Two sexes by three years, as JSON-stat 2.0 has it. */
const dataset = {
  version: '2.0',
  class: 'dataset',
  id: ['Kon', 'Tid'],
  size: [2, 3],
  role: { time: ['Tid'] },
  dimension: {
    Kon: { category: { index: { 2: 1, 1: 0 }, label: { 1: 'män', 2: 'kvinnor' } } },
    Tid: { category: { index: ['2022', '2023', '2024'] } },
  },
  value: [1, 2, 3, 4, 5, null],
  status: { 5: '..' },
};
const values = (json: unknown) => [...readCube(json).cells()].map(({ value }) => value);
const statuses = (json: unknown) => [...readCube(json).cells()].map(({ status }) => status);

describe('a dataset of JSON-stat 2.0', () => {
  it('gives its cells in order, the last dimension first, with categories by their index', () => {
    const cube = readCube(dataset);
    expect(cube.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['Kon', null],
      ['Tid', 'time'],
    ]);
    expect(cube.dimensions[0]?.categories).toEqual([
      { code: '1', label: 'män' },
      { code: '2', label: 'kvinnor' },
    ]);
    expect([...cube.cells()].map(({ positions, value }) => [...positions, value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [0, 2, 3],
      [1, 0, 4],
      [1, 1, 5],
      [1, 2, null],
    ]);
  });

  it('may have values by position, where what is not there is missing', () => {
    expect(values({ ...dataset, value: { 0: 7, 4: 0 } })).toEqual([7, null, null, null, 0, null]);
  });

  it.each([
    ['one for all', 'p', ['p', 'p', 'p', 'p', 'p', 'p']],
    ['one for all, in a list', ['p'], ['p', 'p', 'p', 'p', 'p', 'p']],
    ['one for each cell', ['', 'p', null, '-', '.', '..'], ['', 'p', null, '-', '.', '..']],
    ['by position', { 1: 'p' }, [null, 'p', null, null, null, null]],
    ['not there', undefined, [null, null, null, null, null, null]],
  ])('may have a status %s', (_, status, expected) => {
    expect(statuses({ ...dataset, status })).toEqual(expected);
  });

  it('may name a category that is alone by its label', () => {
    const alone = {
      ...dataset,
      size: [1, 3],
      value: [1, 2, 3],
      status: undefined,
      dimension: { ...dataset.dimension, Kon: { category: { label: { '1+2': 'totalt' } } } },
    };
    expect(readCube(alone).dimensions[0]?.categories).toEqual([{ code: '1+2', label: 'totalt' }]);
  });

  const withKon = (category: object) => ({
    ...dataset,
    dimension: { ...dataset.dimension, Kon: { category } },
  });
  it.each([
    ['is of JSON-stat 1', { dataset: { dimension: {}, value: [] } }, 'json-stat2'],
    ['is no JSON-stat', [1, 2], 'json-stat2'],
    ['is a collection', { version: '2.0', class: 'collection', link: {} }, 'no dataset'],
    ['is of another version', { ...dataset, version: '3.0' }, 'another version'],
    ['has too few values', { ...dataset, value: [1, 2, 3] }, 'value does not have'],
    ['has a value outside it', { ...dataset, value: { 6: 1 } }, 'does not have'],
    ['has a value under no number', { ...dataset, value: { '01': 1 } }, 'does not have'],
    ['has text for a value', { ...dataset, value: ['1', 2, 3, 4, 5, 6] }, 'value is not'],
    ['has too few statuses', { ...dataset, status: ['p', 'p'] }, 'status does not have'],
    ['has sizes of other length', { ...dataset, size: [6] }, 'size and id'],
    ['has a size that is no number', { ...dataset, size: [2, 0] }, 'size is not'],
    ['names a dimension twice', { ...dataset, id: ['Tid', 'Tid'], size: [3, 3] }, 'twice'],
    ['does not describe a dimension', { ...dataset, id: ['Kon', 'År'] }, 'not described'],
    ['has fewer categories than its size', withKon({ index: ['1'] }), 'as many'],
    ['has a category twice', withKon({ index: ['1', '1'] }), 'as many'],
    ['has categories with gaps', withKon({ index: { 1: 0, 2: 2 } }), 'numbered from 0'],
    ['has several categories without index', withKon({ label: { 1: 'a', 2: 'b' } }), 'numbered from 0'],
    ['is too large', { ...dataset, size: [5_000, 5_000] }, 'ask for fewer'],
  ])('is refused where it %s', (_, json, reason) => {
    expect(() => readCube(json)).toThrow(CubeError);
    expect(() => readCube(json)).toThrow(reason);
  });
});

describe('the signs of a cell', () => {
  it.each([
    [12, null, { kind: 'figure', value: 12, preliminary: false, estimated: false }],
    [12, 'p', { kind: 'figure', value: 12, preliminary: true, estimated: false }],
    [12, 'e', { kind: 'figure', value: 12, preliminary: false, estimated: true }],
    [0, null, { kind: 'figure', value: 0 }],
    [0, '-', { kind: 'figure', value: 0 }],
    [null, '-', { kind: 'figure', value: 0 }],
    [null, null, { kind: 'none' }],
    [null, '.', { kind: 'none' }],
    [null, ':', { kind: 'none' }],
    [null, 'c', { kind: 'suppressed' }],
    [null, '..', { kind: 'wrong' }],
    [null, 'x', { kind: 'wrong' }],
    [3, '..', { kind: 'wrong' }],
    [3, '-', { kind: 'wrong' }],
    [3, 'c', { kind: 'wrong' }],
  ])('%j with %j is %o', (value, status, figure) => {
    expect(figureOf(value, status, null)).toMatchObject(figure);
  });

  it('".." is suppressed or not collected, as the publisher of the file means it', () => {
    expect(figureOf(null, '..', 'SUPPRESSED').kind).toBe('suppressed');
    expect(figureOf(null, '..', 'NOT_COLLECTED').kind).toBe('none');
  });
});
