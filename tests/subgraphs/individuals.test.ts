import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DatabaseName, databaseNames, individualsAmong } from '../forbidden/database-names.ts';
import { databaseExceptions } from '../forbidden/exceptions.ts';
import { forbiddenIn } from '../forbidden/finding.ts';
import { migratedNames, startDatabases, type TestDatabases } from './databases.ts';

let databases: TestDatabases;
const namesOf = new Map<string, readonly DatabaseName[]>();
beforeAll(async () => {
  databases = await startDatabases();
  for (const name of databases.names) namesOf.set(name, await databaseNames(databases.owner(name)));
});
afterAll(() => databases?.[Symbol.asyncDispose]());

test.each(migratedNames)(
  'no schema, table, column, type, value or function of %s is about an individual',
  (name) => {
    const names = namesOf.get(name) ?? [];
    expect(names.filter(({ of }) => of === 'column').length).toBeGreaterThan(50);
    expect(individualsAmong(name, names)).toEqual([]);
  },
);

test('what is planted is found: a table, a column, an index, a value, a function and its argument', async () => {
  const rolledBack = new Error('rolled back');
  let found: readonly string[] = [];
  const planting = databases.owner('city').begin(async (tx) => {
    await tx.unsafe(`
      create table planted_victim (id int, birth_date date);
      create table planted (id int check (id > 0), constraint one_per_patient unique (id));
      create view planted_view as select id as suspect_id from planted;
      create type planted_kind as enum ('GANG_MEMBER');
      create function planted_truancy(ssn text) returns int language sql as 'select 1';
      create policy for_youth on planted using (true);
    `);
    found = individualsAmong('city', await databaseNames(tx));
    throw rolledBack;
  });
  await expect(planting).rejects.toBe(rolledBack);
  for (const part of [
    'planted_victim: victim',
    'planted_victim.birth_date: birth',
    'planted_view.suspect_id: suspect',
    'one_per_patient: patient',
    'planted_kind.GANG_MEMBER: gang',
    'planted_truancy: truancy',
    'planted_truancy.ssn: ssn',
    'for_youth: youth',
  ]) {
    expect(found.filter((one) => one === `city ${part}`).length, part).toBeGreaterThan(0);
  }
});

test('every exception is still needed', () => {
  const found = [...namesOf].flatMap(([database, names]) =>
    names.flatMap(({ coordinate, name }) => (forbiddenIn(name) ? [`${database} ${coordinate}`] : [])),
  );
  expect([...databaseExceptions.keys()].filter((where) => !found.includes(where))).toEqual([]);
});

const located = /^(lon|lat|longitude|latitude|x|y|easting|northing|geometry|position_(x|y))$/;

test('no table but those of areas, named places and stations puts anything on a map', () => {
  const tables = [...namesOf].flatMap(([database, names]) =>
    names
      .filter(({ of, name }) => of === 'column' && located.test(name))
      .map(({ coordinate }) => `${database} ${coordinate}`),
  );
  const areas = ['city', 'civil-society', 'hub', 'police', 'region'].flatMap((name) => [
    `${name} area.lat`,
    `${name} area.lon`,
  ]);
  expect(tables.sort()).toEqual(
    [
      ...areas,
      'city area_geometry.geometry',
      'city place.lat',
      'city place.lon',
      'region station.lat',
      'region station.lon',
    ].sort(),
  );
});

test('of a vehicle barrier there is what it says and nothing that protects it or tells where it stands', () => {
  const columns = (namesOf.get('city') ?? []).filter(({ coordinate }) =>
    coordinate.startsWith('vehicle_barrier.'),
  );
  expect(columns.map(({ name }) => name).sort()).toEqual([
    'area_no',
    'cell_no',
    'id',
    'infrastructure_owner',
    'provider',
    'purposes',
    'since_year',
    'source',
    'synthetic',
  ]);
});

test('what was walked is told', () => {
  const all = [...namesOf.values()].flat();
  const count = (kind: string): number => all.filter(({ of }) => of === kind).length;
  console.info(
    `individuals: ${namesOf.size} databases, ${count('table')} tables, ${count('column')} columns, ` +
      `${count('function')} functions, ${all.length} names; ${databaseExceptions.size} exceptions`,
  );
  expect(namesOf.size).toBe(5);
});
