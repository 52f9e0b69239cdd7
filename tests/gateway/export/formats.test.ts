import { parse } from 'csv-parse/sync';
import JSONstat from 'jsonstat-toolkit';
import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Area } from '../../../gateway/export/areas.ts';
import type { Column } from '../../../gateway/export/columns.ts';
import { csv } from '../../../gateway/export/csv.ts';
import type { Format, FormatOptions } from '../../../gateway/export/format.ts';
import { geoJson } from '../../../gateway/export/geo-json.ts';
import { json } from '../../../gateway/export/json.ts';
import { jsonStat } from '../../../gateway/export/json-stat.ts';
import { projectionTo } from '../../../gateway/export/projection.ts';
import type { Row } from '../../../gateway/export/rows.ts';
import type { Run } from '../../../gateway/export/run.ts';
import type { Table } from '../../../gateway/export/table.ts';
import { xlsx } from '../../../gateway/export/xlsx.ts';
import type { ErrorCode } from '../../../schema/errors.ts';

const plain: FormatOptions = { dialect: 'rfc4180', crs: null };
const names = [
  'indicator',
  'indicator_name',
  'area_id',
  'area_name',
  'period',
  'value',
  'unit',
  'status',
  'synthetic',
  'day',
  'note',
];
const column = (name: string): Column => ({
  name,
  swedish: `${name} på svenska`,
  kind: name === 'value' ? 'number' : name === 'synthetic' ? 'boolean' : name === 'day' ? 'date' : 'text',
  level: 0,
  path: [name],
});
const table = (rows = 'indicators'): Table => ({
  name: rows,
  kind: 'observations',
  document: '',
  operationName: null,
  roots: [],
  variables: [],
  levels: [],
  columns: names.map(column),
  paging: { kind: 'whole' },
});
const row = (
  [indicator, area, period]: readonly [string, string, string | null],
  value: number | null,
  status: string,
): Row => [
  indicator,
  `Namn på ${indicator}`,
  area,
  `Namn på ${area}`,
  period,
  value,
  'antal',
  status,
  true,
  '2024-05-17',
  period === null ? status : null,
];
const rows = [
  row(['one', 'a', '2024'], 0, 'OBSERVED'),
  row(['one', 'a', '2023'], 12.5, 'PRELIMINARY'),
  row(['one', 'b', '2023'], null, 'SUPPRESSED'),
  row(['one', 'b', '2024'], null, 'NOT_COLLECTED'),
  row(['two', 'a', '2023'], 7, 'OBSERVED'),
  row(['two', 'a', '2024'], 8, 'REVISED'),
  row(['two', 'b', null], null, 'AREA_NOT_COVERED'),
];
const areas = new Map<string, Area>(
  ['a', 'b'].map((id, index) => [
    id,
    {
      id,
      name: `Namn på ${id}`,
      level: 'CITY_DISTRICT',
      centroid: [18 + index, 59],
      geometry:
        id === 'a'
          ? {
              type: 'Polygon',
              coordinates: [
                [
                  [18, 59],
                  [19, 59],
                  [18, 60],
                  [18, 59],
                ],
              ],
            }
          : null,
      schematic: true,
      geometrySource: 'ritad',
    },
  ]),
);

/** A run of one table, cut off by a code after its rows where one is given. */
function runOf(given: readonly Row[], code: ErrorCode | null = null, labels: 'en' | 'sv' = 'en'): Run {
  let read = 0;
  return {
    head: {
      id: 'fraga',
      version: 3,
      title: 'En fråga & <svar>',
      purpose: 'lagesbild',
      partner: 'district-jarva',
      at: '2026-01-02T03:04:05.000Z',
      parameters: { areas: ['a', 'b'] },
      labels,
    },
    tables: [table()],
    async *rows() {
      read = given.length;
      yield given.slice(0, 2);
      yield given.slice(2);
    },
    areasOf: async () => areas,
    stands: async () => code === null,
    updated: () => '2026-07-15T04:00:00.000Z',
    end: () => ({
      complete: code === null,
      code,
      rows: read,
      receipts: ['r-1', 'r-2'],
      notes: [
        {
          table: 'indicators',
          place: 'indicators.observations',
          code: 'AREA_NOT_COVERED',
          message: 'Outside.',
          details: {},
        },
      ],
      sources: ['Källan'],
      vintages: ['2026-06'],
      synthetic: true,
    }),
  };
}

async function written(format: Format, run: Run, options = plain): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of format.write(run, options)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

test('CSV is read back by another reader, every record as long as the header, and ends with its receipts', async () => {
  const text = (await written(csv, runOf(rows))).toString('utf8');
  const records: string[][] = parse(text);
  expect(records[0]).toEqual(names);
  expect(records.slice(1, 4).map((record) => [record[5], record[7]])).toEqual([
    ['0', 'OBSERVED'],
    ['12.5', 'PRELIMINARY'],
    ['', 'SUPPRESSED'],
  ]);
  expect(text.split('\r\n')).toHaveLength(rows.length + 4);
  expect(records.at(-2)).toEqual(['RECEIPTS', ...names.slice(2).map(() => ''), 'r-1 r-2']);
  expect(records.at(-1)?.[0]).toBe('END');
  expect(records.at(-1)?.at(-1)).toBe(`rows=${rows.length}; pages=2; synthetic`);
});

test('CSV that was cut off says so in its last record', async () => {
  const records: string[][] = parse(await written(csv, runOf(rows, 'SCOPE_CHANGED')));
  expect(records.at(-1)?.[0]).toBe('INCOMPLETE');
  expect(records.at(-1)?.at(-1)).toContain('code=SCOPE_CHANGED');
});

test('for a Swedish Excel, CSV has a byte order mark, semicolons and decimal commas', async () => {
  const text = (await written(csv, runOf(rows, null, 'sv'), { ...plain, dialect: 'excel-sv' })).toString(
    'utf8',
  );
  expect(text.startsWith('\u{feff}indicator på svenska;')).toBe(true);
  expect(parse(text, { bom: true, delimiter: ';' })[2]?.[5]).toBe('12,5');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a text that begins as %j is no formula in CSV',
  async (text) => {
    const evil = [row([text, 'a', '2024'], -3, 'OBSERVED')];
    const records: string[][] = parse(await written(csv, runOf(evil)));
    expect(records[1]?.[0]).toBe(`'${text}`);
    // A negative number is a number.
    expect(records[1]?.[5]).toBe('-3');
  },
);

test('XLSX is read back by another reader with numbers, dates, booleans and texts, suppressed cells empty', async () => {
  const evil = row(['=HYPERLINK("x")', 'a & <b>', '2024'], 1, 'OBSERVED');
  const sheets = await readSheets(await written(xlsx, runOf([...rows, evil])));
  const [data, notes] = sheets;
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['1 indicators', 'Om uttaget']);
  expect(data?.data[0]).toEqual(names);
  expect(data?.data[2]?.slice(4, 9)).toEqual(['2023', 12.5, 'antal', 'PRELIMINARY', true]);
  expect(data?.data[2]?.[9]).toEqual(new Date('2024-05-17'));
  expect(data?.data[3]?.slice(5, 8)).toEqual([null, 'antal', 'SUPPRESSED']);
  expect(data?.data.at(-1)?.slice(0, 3)).toEqual(['=HYPERLINK("x")', expect.any(String), 'a & <b>']);
  const told = new Map(notes?.data.map(([name, value]) => [String(name), String(value)]));
  expect(told.get('Titel')).toBe('En fråga & <svar>');
  expect(told.get('Källa')).toBe('Källan');
  expect(told.get('Observera')).toContain('Syntetiska data');
  expect(told.get('Kvitto')).toBe('r-2');
  expect(told.get('Nekat: AREA_NOT_COVERED')).toContain('Outside.');
});

test('XLSX that was cut off is never finished', async () => {
  await expect(written(xlsx, runOf(rows, 'SCOPE_CHANGED'))).rejects.toThrow();
});

test('JSON has its rows as objects, its notes and its end; cut off, it says so and is JSON still', async () => {
  const whole = JSON.parse((await written(json, runOf(rows))).toString('utf8'));
  expect(whole.tables[0].rows).toHaveLength(rows.length);
  expect(whole.tables[0].rows[2]).toMatchObject({ value: null, status: 'SUPPRESSED' });
  expect(whole.about).toMatchObject({ title: 'En fråga & <svar>', sources: ['Källan'], synthetic: true });
  expect(whole.notes[0].code).toBe('AREA_NOT_COVERED');
  expect(whole.end).toEqual({ complete: true, rows: rows.length, receipts: ['r-1', 'r-2'] });
  const cut = JSON.parse((await written(json, runOf(rows, 'SCOPE_CHANGED'))).toString('utf8'));
  expect(cut.end).toMatchObject({ complete: false, code: 'SCOPE_CHANGED' });
});

test('JSON-stat is read back by its toolkit, and tells suppressed, not collected and refused apart', async () => {
  const dataset = JSONstat(JSON.parse((await written(jsonStat, runOf(rows))).toString('utf8')));
  expect(dataset.class).toBe('dataset');
  expect(dataset.id).toEqual(['indicator', 'area', 'period', 'breakdown']);
  expect(dataset.size).toEqual([2, 2, 2, 1]);
  const cell = (indicator: string, area: string, period: string) => {
    const { value, status } = dataset.Data({ indicator, area, period, breakdown: 'total' });
    return [value, status];
  };
  expect(cell('one', 'a', '2024')).toEqual([0, 'OBSERVED']);
  expect(cell('one', 'a', '2023')).toEqual([12.5, 'PRELIMINARY']);
  expect(cell('one', 'b', '2023')).toEqual([null, 'SUPPRESSED']);
  expect(cell('one', 'b', '2024')).toEqual([null, 'NOT_COLLECTED']);
  expect(cell('two', 'b', '2023')).toEqual([null, 'AREA_NOT_COVERED']);
  expect(dataset.Dimension('area').Category('b').label).toBe('Namn på b');
  expect(dataset.Dimension('indicator').Category('one').unit.label).toBe('antal');
  expect(dataset.note.join(' ')).toContain('Syntetiska data');
  expect([dataset.source, dataset.updated]).toEqual(['Källan', '2026-07-15T04:00:00.000Z']);
});

type Feature = {
  id: string;
  geometry: { type: string; coordinates: number[][][] };
  properties: Record<string, unknown>;
};

test('GeoJSON has a feature for each area in WGS 84, figures with statuses, and drawings marked as such', async () => {
  const { type, features, end, crs } = JSON.parse((await written(geoJson, runOf(rows))).toString('utf8'));
  expect([type, features.length, end.complete, crs]).toEqual(['FeatureCollection', 2, true, undefined]);
  const [a, b]: Feature[] = features;
  expect(a?.geometry.type).toBe('Polygon');
  expect(a?.properties).toMatchObject({
    area_id: 'a',
    'one 2024': 0,
    'one 2024 status': 'OBSERVED',
    geometry_schematic: true,
    source: 'Källan',
    synthetic: true,
  });
  expect(b?.geometry).toEqual({ type: 'Point', coordinates: [19, 59] });
  expect(b?.properties).toMatchObject({
    'one 2023': null,
    'one 2023 status': 'SUPPRESSED',
    'two status': 'AREA_NOT_COVERED',
  });
});

test('GeoJSON in SWEREF 99 TM is marked by the old member, its positions metres east and north', async () => {
  const { crs, features } = JSON.parse(
    (await written(geoJson, runOf(rows), { ...plain, crs: 'EPSG:3006' })).toString('utf8'),
  );
  expect(crs.properties.name).toBe('urn:ogc:def:crs:EPSG::3006');
  const [east, north] = features[0].geometry.coordinates[0][0];
  expect([Math.round(east / 1_000), Math.round(north / 1_000)]).toEqual([672, 6_544]);
});

test('on their own meridians the systems have their false eastings, and SWEREF 99 TM its scale', () => {
  const [east, north] = projectionTo('EPSG:3006')([15, 59]);
  const [local, unscaled] = projectionTo('EPSG:3011')([18, 59]);
  expect([east, local]).toEqual([500_000, 150_000]);
  expect(north / unscaled).toBeCloseTo(0.9996, 6);
});
