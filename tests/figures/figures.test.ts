import { expect, test } from 'vitest';
import { cellText } from '../../console/figures/cell-text.ts';
import { classesOf, colourScale, fillClassOf } from '../../console/figures/colour-scale.ts';
import { figuresCsv } from '../../console/figures/csv.ts';
import { boundsOf, boxAround, boxOf, neighbourOf, shapeOf } from '../../console/figures/map-shapes.ts';
import {
  type Cell,
  marksOf,
  periodsOf,
  runsOf,
  type Series,
  shareSuppressed,
  shownValue,
  spanOf,
  sumOf,
} from '../../console/figures/series.ts';

const texts = {
  suppressed: 'skyddad',
  missing: 'saknas',
  notApplicable: 'ej tillämpligt',
  preliminaryMark: 'p',
  revisedMark: 'r',
};
const known = (period: string, value: number): Cell => ({ period, value, status: 'OBSERVED' });
const suppressed = (period: string): Cell => ({ period, value: null, status: 'SUPPRESSED' });
const missing = (period: string): Cell => ({ period, value: null, status: 'NOT_COLLECTED' });
const seriesOf = (cells: readonly Cell[], more: Partial<Series> = {}): Series => ({
  id: 's',
  name: 'Farsta',
  unit: 'anmälda brott',
  synthetic: true,
  cells,
  ...more,
});

/** What a faulty source could send beside a status that forbids it. */
const contradictory: readonly Cell[] = [
  { period: '2025-01', value: 3, status: 'SUPPRESSED', rate: 0.7 },
  { period: '2025-02', value: 0, status: 'SUPPRESSED', rate: 0 },
  { period: '2025-03', value: 7, status: 'NOT_COLLECTED', rate: 1.5 },
  { period: '2025-04', value: 9, status: 'NOT_APPLICABLE', rate: 2.5 },
];

test('a figure that is not known is never shown, not even when it was sent', () => {
  const number = (value: number) => `figure ${value}`;
  for (const cell of [...contradictory, suppressed('2025-05'), undefined]) {
    expect(shownValue(cell)).toBeNull();
    expect(cellText(cell, texts, number)).not.toContain('figure');
    expect(cellText(cell, texts, number)).not.toBe('');
    expect(typeof fillClassOf(colourScale([known('2025-01', 0), known('2025-01', 5)]), cell)).toBe('string');
    expect(fillClassOf(colourScale([known('2025-01', 0)]), cell)).not.toBe('zero');
  }
  expect(runsOf(seriesOf(contradictory))).toEqual([]);
  const rows = figuresCsv([seriesOf(contradictory)])
    .split('\r\n')
    .slice(1, 5);
  expect(rows.map((row) => row.split(';')[3])).toEqual(['skyddad', 'skyddad', 'saknas', 'ej tillämpligt']);
  expect(rows.map((row) => row.split(';')[5])).toEqual(['', '', '', '']);
});

test('a zero is a zero, beside a suppressed figure too', () => {
  const scale = colourScale([known('2025-01', 0), known('2025-01', 5), suppressed('2025-01')]);
  expect(fillClassOf(scale, known('2025-01', 0))).toBe('zero');
  expect(fillClassOf(scale, suppressed('2025-01'))).toBe('suppressed');
  expect(cellText(known('2025-01', 0), texts, String)).toBe('0');
  expect(figuresCsv([seriesOf([known('2025-01', 0)])])).toContain(';0;OBSERVED;');
});

test('preliminary and revised figures bear their mark', () => {
  expect(cellText({ value: 4, status: 'PRELIMINARY' }, texts, String)).toBe('4 p');
  expect(cellText({ value: 4, status: 'REVISED' }, texts, String)).toBe('4 r');
  expect(cellText({ value: null, status: 'PRELIMINARY' }, texts, String)).toBe('saknas');
});

test('there is no sum over a figure that is not known', () => {
  expect(sumOf([known('2025-01', 2), known('2025-02', 3)])).toBe(5);
  expect(sumOf([known('2025-01', 2), suppressed('2025-02')])).toBeNull();
  expect(sumOf([known('2025-01', 2), undefined])).toBeNull();
  expect(sumOf([])).toBeNull();
});

test('the share of suppressed figures counts those that apply', () => {
  const cells = [
    known('2025-01', 1),
    suppressed('2025-02'),
    { ...missing('2025-03'), status: 'NOT_APPLICABLE' as const },
  ];
  expect(shareSuppressed([seriesOf(cells)])).toBe(0.5);
  expect(shareSuppressed([seriesOf([])])).toBeNull();
});

test('a line breaks at what is not known and at a hole, and joins a survey of every third year', () => {
  const runs = (cells: readonly Cell[]) =>
    runsOf(seriesOf(cells)).map((run) => run.map(({ period }) => period));
  expect(
    runs([known('2025-01', 1), suppressed('2025-02'), known('2025-03', 2), known('2025-04', 2)]),
  ).toEqual([['2025-01'], ['2025-03', '2025-04']]);
  expect(runs([known('2025-04', 1), known('2025-01', 1), known('2025-02', 1)])).toEqual([
    ['2025-01', '2025-02'],
    ['2025-04'],
  ]);
  expect(runs([known('2017', 1), known('2020', 2), known('2023', 3)])).toEqual([['2017', '2020', '2023']]);
});

test('periods of several intervals stand in order of time, each once', () => {
  const one = seriesOf([known('2025-Q1', 1), known('2024', 1), known('2025-02', 1)]);
  const other = seriesOf([known('2025-01', 1), known('2025-Q1', 1), known('2025-13', 1), known('soon', 1)]);
  expect(periodsOf([one, other])).toEqual(['2024', '2025-01', '2025-Q1', '2025-02']);
  expect(spanOf('2025-Q3')).toEqual({ start: 2025 * 12 + 6, months: 3 });
  expect(spanOf('2025-Q5')).toBeNull();
  expect(spanOf('2024-02-29')).toEqual({ start: 2024 * 12 + 1 + 28 / 29, months: 1 / 29 });
  expect(spanOf('2025-02-29')).toBeNull();
});

test('classes have round limits, at most six, and hold every known figure', () => {
  const cells = Array.from({ length: 400 }, (_, i) => known('2025-01', Math.round(1.02 ** i)));
  const scale = colourScale([...cells, known('2025-01', 0)], 9);
  expect(classesOf(scale).length).toBe(6);
  for (const limit of scale.limits) expect(String(limit)).toMatch(/^[1-9]5?0*$/);
  expect(scale.limits).toEqual(scale.limits.toSorted((a, b) => a - b));
  for (const limit of scale.limits) {
    const [below, at] = [limit - 1, limit].map((value) => fillClassOf(scale, known('2025-01', value)));
    expect(Number(at) - Number(below)).toBe(1);
  }
  expect(new Set(cells.map((cell) => fillClassOf(scale, cell)))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
});

test('a scale of one figure or none has one class', () => {
  expect(classesOf(colourScale([])).length).toBe(1);
  expect(classesOf(colourScale([known('2025-01', 4), known('2025-02', 4)])).length).toBe(1);
});

test('a series keeps its mark while others come, and no two of eight share one', () => {
  const ids = ['lpo:jarva', 'lpo:farsta', 'lpo:globen', 'lpo:skarholmen', 'a', 'b', 'c', 'd'].map((id) => ({
    id,
  }));
  const marks = marksOf(ids);
  expect(new Set([...marks.values()].map(({ slot }) => slot)).size).toBe(8);
  expect(new Set([...marks.values()].map(({ shape }) => shape)).size).toBe(8);
  expect(new Set([...marks.values()].map(({ dash }) => dash)).size).toBe(8);
  expect(marksOf(ids.slice(0, 1)).get('lpo:jarva')).toEqual(marks.get('lpo:jarva'));
});

test('a file of figures opens in Swedish Excel, and no cell of it is a formula', () => {
  const file = figuresCsv([
    seriesOf([{ period: '2025-01', value: -1.5, status: 'OBSERVED', rate: 2.25, note: '-2+3' }], {
      name: '=HYPERLINK("http://x")',
      provider: '@sum',
      source: ' +1',
      areaId: '\t=1',
    }),
  ]);
  expect(file.startsWith('\uFEFFserie;område;')).toBe(true);
  expect(file.split('\r\n')[1]).toBe(
    `"'=HYPERLINK(""http://x"")";'\t=1;2025-01;-1,5;OBSERVED;2,25;anmälda brott;'@sum;' +1;ja;'-2+3`,
  );
});

test('a geometry is drawn once, whichever way its ring is wound', () => {
  const ring = [
    [18, 59.3],
    [18.1, 59.3],
    [18.1, 59.35],
    [18, 59.35],
    [18, 59.3],
  ];
  const one = { type: 'Polygon' as const, coordinates: [ring] };
  const other = { type: 'Polygon' as const, coordinates: [ring.toReversed()] };
  expect(shapeOf(one)).toBe(shapeOf(one));
  expect(shapeOf(other).box).toEqual(shapeOf(one).box);
  const [left, top, right, bottom] = boxAround([one, other]);
  expect(right - left).toBeLessThan(400);
  expect(bottom - top).toBeLessThan(400);
  expect(boxAround([]).every(Number.isFinite)).toBe(true);
});

test('a part of the world is a box of the map, and a box is a part of the world', () => {
  const jarva = [17.85, 59.35, 17.99, 59.42] as const;
  const box = boxOf(jarva);
  expect(box[0]).toBeLessThan(box[2]);
  // North is up.
  expect(box[1]).toBeLessThan(box[3]);
  for (const [at, degrees] of boundsOf(box).entries()) expect(degrees).toBeCloseTo(jarva[at] ?? 0, 6);
});

test('an arrow key leads to the nearest area in its direction, and stays where none is', () => {
  const middles = [
    [0, 0],
    [10, 1],
    [20, 0],
    [0, 10],
  ] as const;
  expect(neighbourOf(middles, 0, 'right')).toBe(1);
  expect(neighbourOf(middles, 0, 'down')).toBe(3);
  expect(neighbourOf(middles, 3, 'up')).toBe(0);
  expect(neighbourOf(middles, 0, 'left')).toBe(0);
});
