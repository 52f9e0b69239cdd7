import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { individualValuesIn } from '../../policy/individual-values.ts';
import { databaseNames } from '../../subgraphs/database.ts';
import { type WalkedValues, walkValues } from '../forbidden/database-values.ts';
import { keyExceptions } from '../forbidden/exceptions.ts';
import { forbiddenIn } from '../forbidden/finding.ts';
import { keysIn } from '../forbidden/values.ts';
import { ask, tokenOf } from './ask.ts';
import { command } from './command.ts';
import { asOwner } from './databases.ts';

const run = 'areas=sthlm:sdo:jarva&from=2024-01&to=2025-12';
let folder = '';
let exported: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-individuals-'));
  await ask('stranger', { query: '{ cameraSites { edges { node { id } } } }' });
  await ask('district-jarva', {
    sharedQuery: 'tyck-till-i-omrade',
    variables: { areas: ['sthlm:sdo:jarva'] },
  });
  const file = join(folder, 'log.ndjson');
  const environment = { HUB_DATA_DIR: inject('hub').dataDir };
  expect(await command(environment, 'local/log-export.ts', file)).toMatchObject({ code: 0 });
  exported = (await readFile(file, 'utf8')).trim().split('\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function get(path: string): Promise<Response> {
  const response = await fetch(`${inject('hub').origin}${path}`, {
    headers: { authorization: `Bearer ${await tokenOf('district-jarva')}` },
  });
  expect([path, response.status]).toEqual([path, 200]);
  return response;
}

/** Those of the keys that are about an individual, each with the word that says so. */
const individuals = (where: string, keys: Iterable<string>): readonly string[] =>
  [...new Set(keys)].flatMap((key) => {
    const word = forbiddenIn(key);
    const at = `${where} ${key}`;
    return word === undefined || keyExceptions.has(at) ? [] : [`${at}: ${word}`];
  });

/** The exceptions among these keys that nothing needs any more. */
const unneeded = (where: string, keys: readonly string[]): readonly string[] =>
  [...keyExceptions.keys()].filter(
    (at) => at.startsWith(`${where} `) && !keys.some((key) => at === `${where} ${key}` && forbiddenIn(key)),
  );

/** Every key of the lines, and of the JSON that stands in them as text. */
const keysOfLines = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    const value = JSON.parse(line);
    const { record, masked } = value;
    return [...keysIn(value), ...[record, masked].flatMap((text) => (text ? keysIn(JSON.parse(text)) : []))];
  });

test('no record of the access log has a key about an individual, nor a value of one', async () => {
  expect(exported.length).toBeGreaterThan(2);
  const keys = keysOfLines(exported);
  expect(keys).toContain('denied');
  expect(individuals('log', keys)).toEqual([]);
  expect(exported.flatMap(individualValuesIn)).toEqual([]);
  expect(unneeded('log', keys)).toEqual([]);

  const lines = (await (await get('/access-log.ndjson')).text()).trim().split('\n');
  const told = lines.flatMap((line) => keysIn(JSON.parse(line)));
  expect(told).toContain('decision');
  expect(individuals('access-log.ndjson', told)).toEqual([]);

  const planted = JSON.stringify({ id: '1', record: JSON.stringify({ of: [{ patientId: 1 }] }) });
  expect(individuals('log', keysOfLines([planted]))).toEqual(['log patientId: patient']);
  console.info(
    `individuals: ${new Set([...keys, ...told]).size} keys of ${exported.length} lines of the log`,
  );
});

test('no export, report, feed or agreement has a column, key or dimension about an individual, nor a value of one', async () => {
  const of = (extension: string) => get(`/shared-queries/lagesbild-for-omrade/1.${extension}?${run}`);
  const csv = await (await of('csv')).text();
  const [header = []] = parseCsv(csv) as readonly (readonly string[])[];
  const json = await (await of('json')).json();
  const stat = await (await of('json-stat')).json();
  const geo = await (await of('geojson')).json();
  const [sheet] = await readSheets(Buffer.from(await (await of('xlsx')).arrayBuffer()));
  const html = await (await get('/reports/manadsrapport/2026-06.html')).text();
  const report = await (await get('/reports/manadsrapport/2026-06.json')).json();
  const feed = await ask('district-jarva', {
    query: `{ changedSince(first: 100) { cursor more unavailable
      changes { at kind indicator vintage product { id } agreement { id } version digest party { id } countsFrom } } }`,
  });
  const agreement = async (form: string) => {
    const told = await command(
      { HUB_DATA_DIR: inject('hub').dataDir },
      ...[
        'local/document.ts',
        'agreement',
        'district-jarva',
        'agreement:local:jarva:jarva/2',
        '--format',
        form,
      ],
    );
    expect([form, told.code]).toEqual([form, 0]);
    return JSON.parse(told.stdout);
  };
  const [signed, odrl] = [await agreement('json'), await agreement('odrl')];
  const parts: Readonly<Record<string, readonly string[]>> = {
    csv: header,
    json: keysIn(json),
    'json-stat': [...keysIn(stat), ...(stat.id as readonly string[])],
    geojson: keysIn(geo),
    xlsx: (sheet?.data[0] ?? []).map(String),
    'report.html': [...html.matchAll(/<th[^>]*>([^<]*)/g)].map(([, cell = '']) => cell),
    'report.json': keysIn(report),
    feed: keysIn(feed.data),
    'agreement.json': keysIn(signed),
    'agreement.odrl': keysIn(odrl),
  };
  for (const [name, keys] of Object.entries(parts)) {
    expect(keys.length, name).toBeGreaterThan(3);
    expect(individuals(name, keys)).toEqual([]);
    expect(unneeded(name, keys)).toEqual([]);
  }
  expect(
    [
      csv,
      html,
      feed.text,
      ...[json, stat, geo, report, signed, odrl].map((one) => JSON.stringify(one)),
    ].flatMap(individualValuesIn),
  ).toEqual([]);
  console.info(
    `individuals: ${new Set(Object.values(parts).flat()).size} columns and keys of 5 forms of export, a report and an agreement in 2, and the feed; ${keyExceptions.size} exceptions`,
  );
});

test('no text of any database is of an individual, and no key of its JSON', async () => {
  let values = 0;
  let keys = 0;
  for (const name of databaseNames) {
    const sql = asOwner(name);
    try {
      const walked = await walkValues(sql);
      expect([name, walked.values > 100]).toEqual([name, true]);
      expect([name, walked.individuals]).toEqual([name, []]);
      for (const [column, found] of walked.keys) {
        // The records of the log, as above.
        const where = column === 'access_log.record' ? 'log' : `${name} ${column}`;
        expect(individuals(where, found)).toEqual([]);
        keys += found.size;
      }
      values += walked.values;
    } finally {
      await sql.end();
    }
  }
  console.info(
    `individuals: ${values} texts of ${databaseNames.length} databases, ${keys} keys of their JSON`,
  );
});

test('plans against extremism are one row of the whole city, and no programme of a service has a place', async () => {
  const sql = asOwner('city');
  try {
    const plans = await sql`
      select level from governing_document join area on area.no = area_no where kind = 'EXTREMISM_ACTION_PLAN'`;
    expect(plans.map(({ level }) => level)).toEqual(['CITY']);
    const [columns] = await sql`
      select array_agg(column_name::text order by column_name) as names
      from information_schema.columns where table_name = 'programme'`;
    expect(columns?.names).toEqual([
      'id',
      'indicators',
      'kind',
      'name',
      'partners',
      'run_by',
      'source',
      'summary',
    ]);
  } finally {
    await sql.end();
  }
});

test('what is planted in a database is found: a number, an address, a key in JSON and one in a text', async () => {
  const rolledBack = new Error('rolled back');
  const sql = asOwner('city');
  let walked: WalkedValues | undefined;
  try {
    const planting = sql.begin(async (tx) => {
      await tx`create table planted (a text, b jsonb, c text[], d text)`;
      await tx`insert into planted values (
        'se 19121212-1212', '{"of": [{"suspectName": "070-174 06 05"}]}', '{x,"skriv till a.b@c.se"}', '{"ssn": 1}')`;
      walked = await walkValues(tx);
      throw rolledBack;
    });
    await expect(planting).rejects.toBe(rolledBack);
  } finally {
    await sql.end();
  }
  expect([...(walked?.individuals ?? [])].sort()).toEqual([
    'planted.a: personal number',
    'planted.b: telephone number',
    'planted.c: mail address',
  ]);
  const keys = ['planted.b', 'planted.d'].flatMap((column) => [...(walked?.keys.get(column) ?? [])]);
  expect(individuals('city', keys)).toEqual(['city suspectName: suspect', 'city ssn: ssn']);
});

test.each([
  ['191212121212', ['personal number']],
  ['121212+1212', ['personal number']],
  ['samordningsnummer 701063-2391', ['personal number']],
  ['19121212-1213', []],
  ['orgnr 802003-1234', []],
  ['2026-06-30T12:00:00.000Z', []],
  ['19121212-1212-4bad-8bad-191212121212', []],
  ['08-508 290 00', ['telephone number']],
  ['+46 70 174 06 05', ['telephone number']],
  ['0.0123456789', []],
  ['någon@stad.se', ['mail address']],
  ['trygghet@stad.example', []],
  ['any@stad.example.se', ['mail address']],
  ['any@1.se', ['mail address']],
  ['lagesbild-for-omrade@1.json-stat', []],
])('%s is taken for what it is', (text, kinds) => {
  expect(individualValuesIn(text)).toEqual(kinds);
});
