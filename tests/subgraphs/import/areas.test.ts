import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadSchematicGeometry } from '../../../subgraphs/city/area-geometry.ts';
import { loadFoundation } from '../../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../../subgraphs/geography.ts';
import { type Ended, importCommand } from '../../../subgraphs/import/command.ts';
import { startDatabases, type TestDatabases } from '../databases.ts';

let databases: TestDatabases;
let owner: postgres.Sql;
let folder: string;

beforeAll(async () => {
  databases = await startDatabases(['city']);
  owner = databases.owner('city');
  const geography = loadGeography();
  await loadFoundation(owner, 'city', geography);
  await loadSchematicGeometry(owner, geography);
  folder = await mkdtemp(join(tmpdir(), 'areas-'));
});
afterAll(async () => {
  await databases?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await owner`delete from area_geometry where not schematic`;
  await owner`delete from import_record`;
});

const importOf = (path: string, ...options: readonly string[]): Promise<Ended> =>
  importCommand(['areas', path, ...options], {
    connect: async () => databases.owner('city'),
    progress: { isTTY: false, write: () => true },
    now: new Date('2026-11-22T12:00:00Z'),
  });

async function importing(file: unknown, ...options: readonly string[]): Promise<Ended> {
  const path = join(folder, 'file.json');
  await writeFile(path, typeof file === 'string' ? file : JSON.stringify(file));
  return importOf(path, ...options);
}

type Stored = {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
};
const stored = (): Promise<readonly Stored[]> => owner<Stored[]>`
  select area_id as id, valid_from::text as from, valid_to::text as to, source
    from area_geometry where not schematic order by area_id`;

/** A square around a point, which a feature of the area of that point may cover. */
const around = (lon: number, lat: number, side = 0.02) => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon - side, lat - side],
      [lon + side, lat - side],
      [lon + side, lat + side],
      [lon - side, lat + side],
      [lon - side, lat - side],
    ],
  ],
});
const feature = (properties: object, geometry: unknown) => ({ type: 'Feature', properties, geometry });
const collection = (features: readonly unknown[], more: object = {}) => ({
  type: 'FeatureCollection',
  ...more,
  features,
});
/** Made-up squares around the points of local police areas; the level need not be whole. */
const jarva = feature({ namn: 'Järva' }, around(17.93, 59.4, 0.1));
const farsta = feature({ namn: 'Farsta' }, around(18.08, 59.25, 0.1));
const police = ['--level', 'LOCAL_POLICE_AREA', '--valid-from', '2024-01-01'];

describe('areas that are imported', () => {
  test('are stored with days, source and licence, once, and replaced by a corrected file', async () => {
    const file = collection([jarva, farsta]);
    const { code, lines } = await importing(file, ...police, '--source', 'Polisen', '--licence', 'CC0-1.0');
    expect({ code, lines }).toMatchObject({ code: 0 });
    const expected = ['lpo:farsta', 'lpo:jarva'].map((id) => ({
      id,
      from: '2024-01-01',
      to: null,
      source: 'Polisen',
    }));
    expect(await stored()).toEqual(expected);
    const again = await importing(file, ...police, '--source', 'Polisen', '--licence', 'CC0-1.0');
    expect(again.lines.join()).toContain('nothing was written');
    await importing(
      collection([feature({ namn: 'Järva' }, around(17.93, 59.4, 0.11))]),
      ...police,
      '--source',
      'Ny',
    );
    expect((await stored()).map((row) => row.source)).toEqual(['Polisen', 'Ny']);
  });

  test('are not stored by a dry run', async () => {
    expect((await importing(collection([jarva]), ...police, '--dry-run')).code).toBe(0);
    expect(await stored()).toEqual([]);
  });

  test('may be named by another property, in NFD', async () => {
    const named = feature({ LPO: 'Järva'.normalize('NFD') }, around(17.93, 59.4, 0.1));
    expect((await importing(collection([named]), ...police)).code).toBe(1);
    expect((await importing(collection([named]), ...police, '--name', 'LPO')).code).toBe(0);
  });

  test('of SWEREF 99 TM are stored in degrees, and it is said', async () => {
    const metres = feature({ namn: 'Järva' }, around(667_000, 6_588_000, 8_000));
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
    const { code, lines } = await importing(collection([metres], { crs }), ...police);
    expect({ code, said: lines.join('\n') }).toEqual({ code: 0, said: expect.stringContaining('EPSG:3006') });
    const [row] = await owner`
      select geometry #>> '{coordinates,0,0,0}' as lon from area_geometry where area_id = 'lpo:jarva' and not schematic`;
    expect(Number(row?.lon)).toBeGreaterThan(17.5);
    expect(Number(row?.lon)).toBeLessThan(18);
  });
});

const refusal = async (file: unknown, ...options: readonly string[]): Promise<string> => {
  const { code, lines } = await importing(file, ...options);
  expect(code).toBe(1);
  expect(await stored()).toEqual([]);
  return lines.join('\n');
};

describe('a file of areas is refused as a whole', () => {
  test.each([
    [
      'an area is unknown',
      [farsta, feature({ namn: 'Mordor' }, around(18, 59.3))],
      'feature 2 names no area',
    ],
    ['an area is given twice', [jarva, jarva], 'feature 2 names Järva, as feature 1 does'],
    ['an area has no name', [feature({}, around(18, 59.3))], 'feature 1 has no name'],
    ['a geometry is wrong', [jarva, feature({ namn: 'Farsta' }, null)], 'feature 2 has no geometry'],
    ['an area lies elsewhere', [feature({ namn: 'Farsta' }, around(17.9, 59.4))], 'lies elsewhere'],
  ])('where %s', async (_, features, reason) => {
    const told = await refusal(collection(features), ...police);
    expect(told).toContain(reason);
    expect(told).not.toContain('Mordor');
  });

  test('where it is no JSON, or no GeoJSON', async () => {
    expect(await refusal('{"type": "FeatureCollection", "features": [', ...police)).toContain(
      'not valid JSON',
    );
    expect(await refusal({ hej: 1 }, ...police)).toContain('neither GeoJSON');
  });

  test('where the area begins after the day, or has ended before it', async () => {
    const norra = feature({ namn: 'Norra innerstaden' }, around(18.06, 59.34, 0.1));
    const norrmalm = feature({ namn: 'Norrmalm' }, around(18.06, 59.34, 0.1));
    expect(await refusal(collection([norra]), ...police)).toContain('valid from 2025-01-01');
    expect(await refusal(collection([norrmalm]), ...police)).toContain('ended on 2024-12-31');
    expect(await refusal(collection([norrmalm]), ...police, '--valid-to', '2025-06-30')).toContain(
      '2024-12-31',
    );
    expect((await importing(collection([norrmalm]), ...police, '--valid-to', '2024-12-31')).code).toBe(0);
  });

  test('where successors differ from those of the area', async () => {
    const file = collection([feature({ namn: 'Norrmalm' }, around(18.06, 59.34, 0.1))]);
    const given = [...police, '--valid-to', '2024-12-31', '--successors'];
    expect(await refusal(file, ...given, 'Norrmalm=Norra innerstaden')).toContain('Lidingö-Kungsholmen');
    expect(await refusal(file, ...given, 'Farsta=Järva')).toContain('does not have');
    const right = 'Norrmalm=Lidingö - Kungsholmen, Norra innerstaden';
    expect((await importing(file, ...given, right)).code).toBe(0);
  });

  test('where a division of the city is not whole: the statistical stadsdelar never pass for those of the map', async () => {
    const bromma = feature({ namn: 'Bromma' }, around(17.95, 59.34, 0.1));
    const level = ['--level', 'DISTRICT_COMMITTEE_AREA', '--valid-from', '2023-07-01'];
    expect(await refusal(collection([bromma]), ...level)).toContain('has no Järva');
    const farstaOfStatistics = feature({ namn: 'Farsta' }, around(18.09, 59.245, 0.05));
    const asDistrict = ['--level', 'CITY_DISTRICT', '--valid-from', '2023-07-01'];
    expect(await refusal(collection([farstaOfStatistics]), ...asDistrict)).toContain('imported whole');
  });

  test.each([
    [['--level', 'STATISTICAL_STADSDEL', '--valid-from', '2024-01-01'], '--level'],
    [['--level', 'CITY', '--valid-from', '2024-02-30'], '--valid-from'],
    [['--level', 'CITY', '--valid-from', '2024-01-01', '--valid-to', '2023-12-31'], '--valid-to'],
    [['--level', 'CITY', '--valid-from', '2024-01-01', '--successors', 'hej'], '--successors'],
  ])('by a wrong call: %j', async (options, named) => {
    await expect(importing(collection([jarva]), ...options)).rejects.toThrow(named);
  });
});

/** Squares about where the areas lie, with the defects of the police's own file of 2025; no border of theirs. */
const vulnerable = (properties: object, geometry: unknown) =>
  feature(
    { AKTUALITET_START: '2025-12-01', AKTUALITET_SLUT: ' ', REGION: 'Stockholm', ...properties },
    geometry,
  );
const inSweref = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } } };
const edition2025 = ['--level', 'VULNERABLE_AREA', '--valid-from', '2025-12-01'];

describe("the police's list of vulnerable areas", () => {
  test('is taken with its defects, each of which is told', async () => {
    const square = around(690_000, 6_575_000, 300);
    const { code, lines } = await importing(
      collection(
        [
          vulnerable({ OBJECTID: 4, NAMN: 'Husby', ORT: 'Stockholm' }, around(668_000, 6_590_000, 400)),
          vulnerable(
            {
              OBJECTID: 6,
              NAMN: 'Fisksätra',
              ORT: 'Nacka',
              POLISOMRADE: 'Stockholm syd',
              POLISOMRADESKOD: '5313',
            },
            {
              type: 'MultiPolygon',
              coordinates: [square.coordinates, around(692_000, 6_575_000, 300).coordinates],
            },
          ),
          vulnerable({ OBJECTID: 7, NAMN: 'Granängsringen', ORT: 'Nacka' }, around(683_000, 6_570_000, 300)),
          vulnerable({ OBJECTID: 8, NAMN: 'Grantorp / Visättra' }, around(667_000, 6_569_000, 300)),
          vulnerable({ OBJECTID: 9, NAMN: 'Rosengård', REGION: 'Syd' }, around(376_000, 6_163_000, 300)),
        ],
        inSweref,
      ),
      ...edition2025,
    );
    expect({ code, lines }).toMatchObject({ code: 0 });
    const said = lines.join('\n');
    expect(said).toContain('Feature 2: POLISOMRADESKOD');
    expect(said).toContain('Feature 3: ORT');
    expect(said).toContain('1 features lie in other counties');
    expect((await stored()).map(({ id }) => id)).toEqual([
      'vuln:fisksatra',
      'vuln:granangsringen',
      'vuln:grantorp-visattra',
      'vuln:husby',
    ]);
  });

  test.each([
    [
      'an end that differs from what was given',
      { NAMN: 'Husby', AKTUALITET_SLUT: '2025-12-31' },
      'AKTUALITET_SLUT',
    ],
    ['an end that is no date', { NAMN: 'Husby', AKTUALITET_SLUT: 'snart' }, 'no date'],
    ['an area that the edition does not list', { NAMN: 'Östberga' }, 'names no area'],
  ])('is refused for %s', async (_, properties, reason) => {
    const file = collection([vulnerable(properties, around(668_000, 6_590_000, 400))], inSweref);
    expect(await refusal(file, ...edition2025)).toContain(reason);
  });
});

/** The city's open data, which is not part of the project: ../shared/data/geo from its root. */
const openData = join(import.meta.dirname, '../../../../shared/data/geo');

describe.skipIf(!existsSync(openData))("the city's own open data", () => {
  test.each([
    ['stadsdelar_117.geojson', 117, ['--level', 'CITY_DISTRICT', '--valid-from', '2007-01-01']],
    ['stadsdelar_117.topojson', 117, ['--level', 'CITY_DISTRICT', '--valid-from', '2007-01-01']],
    [
      'stadsdelsomraden_11.geojson',
      11,
      ['--level', 'DISTRICT_COMMITTEE_AREA', '--valid-from', '2023-07-01', '--name', 'stadsdelsomrade'],
    ],
    [
      'stadsdelsomraden_13_2020_2023.geojson',
      13,
      [
        ...['--level', 'DISTRICT_COMMITTEE_AREA', '--valid-from', '2020-07-01', '--valid-to', '2023-06-30'],
        ...[
          '--name',
          'stadsdelsomrade_2020_2023',
          '--successors',
          'Rinkeby-Kista=Järva; Spånga-Tensta=Järva',
        ],
      ],
    ],
    [
      'stadsdelsomraden_14_2007_2020.geojson',
      14,
      [
        ...['--level', 'DISTRICT_COMMITTEE_AREA', '--valid-from', '2007-01-01', '--valid-to', '2020-06-30'],
        ...['--name', 'stadsdelsomrade_2007_2020', '--successors', 'Älvsjö=Hägersten-Älvsjö'],
      ],
    ],
    ['stockholm_kommun.geojson', 1, ['--level', 'CITY', '--valid-from', '2007-01-01']],
  ])('%s is imported whole: %d areas', async (name, count, options) => {
    const { code, lines } = await importOf(join(openData, name), ...options);
    expect({ code, lines }).toMatchObject({ code: 0 });
    expect(await stored()).toHaveLength(count);
  });

  test('the eleven districts are no division of 2020', async () => {
    const path = join(openData, 'stadsdelsomraden_11.geojson');
    const { code, lines } = await importOf(
      path,
      ...['--level', 'DISTRICT_COMMITTEE_AREA', '--valid-from', '2020-07-01', '--name', 'stadsdelsomrade'],
    );
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain('Järva, which is valid from 2023-07-01');
  });
});
