import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { Refused } from '../../gateway/refused.ts';
import type { Caller } from '../../gateway/request/authenticate.ts';
import {
  createSharedQueries,
  givenVariables,
  readBuiltInQueries,
  relativeNow,
  type SavedQueries,
  type SavedQueriesSource,
  type SharedQuery,
  variablesOf,
} from '../../gateway/shared-queries.ts';
import { createDocumentReader } from '../../gateway/shared-query-document.ts';
import type { PublishedIndicator } from '../../gateway/vintages.ts';
import type { Organisation } from '../../policy/organisation.ts';

const root = `${import.meta.dirname}/../..`;
const reader = createDocumentReader({
  schema: buildSchema(await readFile(`${root}/clients/api.generated.graphql`, 'utf8')),
  limits: { depth: 15, fields: 1_000, aliases: 100, cost: 200_000 },
  maxTokens: 10_000,
});
const builtIn = await readBuiltInQueries(`${root}/schema/shared-queries`, reader);

const caller = (id: string, more: Partial<Organisation> = {}): Caller => ({
  token: 'a.b.c',
  client: 'c',
  partner: { id: 'p', organisation: id, testMode: true },
  organisation: { id, name: '', kind: 'authority', branch: null, unitOf: null, internalScope: null, ...more },
  legalBody: more.unitOf ?? id,
  person: null,
  roles: [],
  purposes: [],
  mode: 'omit',
  documents: 'any',
  reads: 'all',
});
const jarva = caller('org:sdn-jarva');

const query = (variables: string, body = 'viewer { partner }', more = ''): SharedQuery => {
  const read = reader.shared(
    `query Q(${variables}) @sharedQuery(title: "Q", description: "", purpose: "lagesbild"${more}) { ${body} }`,
  );
  if (read.kind === 'problems' && read.problems.some(({ message }) => !message.includes('never used'))) {
    throw new Error(JSON.stringify(read.problems));
  }
  if (read.kind === 'problems') throw new Error('Use every variable.');
  return { ...read.declared, id: 'q', version: 1, owner: 'org:sdn-jarva', runnableBy: null, broken: [] };
};

const published = (
  id: string,
  lastMonth: string,
  preliminaryFrom: string | null = null,
): PublishedIndicator => ({
  id,
  product: 'p',
  vintage: 1,
  label: '',
  publishedAt: '2026-07-15T04:00:00Z',
  firstMonth: '2022-01',
  lastMonth,
  preliminaryFrom,
});
const view = (...list: readonly PublishedIndicator[]) => ({
  indicators: () => new Map(list.map((one) => [one.id, one])),
});
const now = new Date('2026-11-22T12:00:00Z');
const months = (interval: string) =>
  query(
    `$latest: Month! @parameter(label: "a", relative: LATEST_MONTH)
     $final: Month! @parameter(label: "a", relative: LATEST_FINAL_MONTH)
     $year: Month! @parameter(label: "a", relative: SAME_MONTH_LAST_YEAR)
     $january: Month! @parameter(label: "a", relative: FIRST_MONTH_OF_YEAR)
     $twelve: Month! @parameter(label: "a", relative: TWELVE_MONTHS_BACK)
     $more: Month! @parameter(label: "a", relative: TWENTY_FOUR_MONTHS_BACK)
     $interval: Interval! = ${interval} @parameter(label: "a")`,
    `indicators(ids: ["fire.fires.total", "police.reported-offences.total"]) {
       a: observations(areas: [], from: $latest, to: $final, interval: $interval) { vintage }
       b: observations(areas: [], from: $year, to: $january) { vintage }
       c: observations(areas: [], from: $twelve, to: $more) { vintage }
     }`,
  );
const fires = published('fire.fires.total', '2026-08', '2026-06');
const offences = published('police.reported-offences.total', '2026-07');

test('a relative month is the newest of which every indicator of the query has figures', () => {
  const { interval: _, ...found } = variablesOf(months('MONTH'), {}, jarva, view(fires, offences), now);
  expect(found).toEqual({
    latest: '2026-07',
    final: '2026-05',
    year: '2025-07',
    january: '2026-01',
    twelve: '2025-08',
    more: '2024-08',
  });
});

test('a relative month is rounded to whole periods of the run’s interval', () => {
  const quarters = variablesOf(months('QUARTER'), {}, jarva, view(fires, offences), now);
  expect(quarters).toMatchObject({ latest: '2026-06', final: '2026-03', twelve: '2025-07', more: '2024-07' });
  const years = variablesOf(months('QUARTER'), { interval: 'YEAR' }, jarva, view(fires, offences), now);
  expect(years).toMatchObject({ latest: '2025-12', final: '2025-12', twelve: '2025-01', more: '2024-01' });
});

test('where nothing is known to be published, a relative month is the last that is over', () => {
  expect(variablesOf(months('MONTH'), {}, jarva, view(), now)).toMatchObject({ latest: '2026-10' });
});

test('what is told beforehand of a relative value is what a run puts in, for each interval', () => {
  const of = (interval: 'MONTH' | 'QUARTER' | 'YEAR') => {
    const asked = months('MONTH');
    const values = relativeNow(asked, jarva.organisation, view(fires, offences), now);
    return Object.fromEntries(asked.parameters.map(({ name }, at) => [name, values[at]?.[interval]]));
  };
  for (const interval of ['MONTH', 'QUARTER', 'YEAR'] as const) {
    const { interval: _, ...run } = variablesOf(
      months('MONTH'),
      { interval },
      jarva,
      view(fires, offences),
      now,
    );
    expect(of(interval)).toEqual({ ...run, interval: undefined });
  }
});

const area = query('$area: ID! @parameter(label: "a", relative: MY_AREA)', 'area(id: $area) { id }');
const areas = query(
  '$areas: [ID!] @parameter(label: "a", relative: MY_AREA)',
  'cameraSites(areas: $areas) { pageInfo { hasNextPage } }',
);

test('my area is a unit’s own, a committee’s district, or the city', () => {
  const of = (one: Caller) => variablesOf(areas, {}, one, view(), now).areas;
  expect(of(jarva)).toEqual(['sthlm:sdo:jarva']);
  expect(
    of(caller('org:lpo-jarva', { unitOf: 'org:polismyndigheten', internalScope: ['lpo:jarva'] })),
  ).toEqual(['lpo:jarva']);
  expect(of(caller('org:trafiknamnden'))).toEqual(['sthlm:kommun']);
  expect(variablesOf(area, {}, jarva, view(), now)).toEqual({ area: 'sthlm:sdo:jarva' });
  expect(variablesOf(area, { area: 'lpo:farsta' }, jarva, view(), now)).toEqual({ area: 'lpo:farsta' });
});

const refused = (work: () => unknown): Readonly<Record<string, unknown>> => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return { ...error.extensions, code: error.code };
    throw error;
  }
  throw new Error('It was not refused.');
};
const lagesbild = builtIn.find(({ id }) => id === 'lagesbild-for-omrade') ?? area;

test.each([
  [{ from: 202401 }, 'from'],
  [{ from: '2024' }, 'from'],
  [{ to: null }, 'to'],
  [{ areas: [null] }, 'areas'],
  [{ areas: { id: 'x' } }, 'areas'],
  [{ interval: 'month' }, 'interval'],
  [{ fran: '2024-01' }, 'fran'],
  [{ __proto__x: 1 }, '__proto__x'],
])('%j is refused, and names the parameter', (given, parameter) => {
  expect(refused(() => variablesOf(lagesbild, given, jarva, view(), now))).toMatchObject({
    code: 'PARAMETER_INVALID',
    parameter,
    expected: expect.any(String),
  });
});

test('what must be given and is not is named', () => {
  const needed = query('$id: ID! @parameter(label: "a")', 'area(id: $id) { id }');
  expect(refused(() => variablesOf(needed, {}, jarva, view(), now))).toMatchObject({ parameter: 'id' });
});

test('the texts of an address are read by the types of the query', () => {
  const page = builtIn.find(({ id }) => id === 'underlag-for-kameraplats') ?? area;
  const values = [
    ['areas', 'a,b'],
    ['areas', 'c'],
    ['first', '7'],
  ] as const;
  expect(givenVariables(page, { kind: 'text', values })).toEqual({ areas: ['a', 'b', 'c'], first: 7 });
  const twice = givenVariables(page, {
    kind: 'text',
    values: [
      ['first', '7'],
      ['first', '8'],
    ],
  });
  expect(refused(() => variablesOf(page, twice, jarva, view(), now))).toMatchObject({ parameter: 'first' });
  const word = givenVariables(page, { kind: 'text', values: [['first', 'sju']] });
  expect(refused(() => variablesOf(page, word, jarva, view(), now))).toMatchObject({ parameter: 'first' });
});

const source = (current: () => SavedQueries): SavedQueriesSource => ({
  current,
  refresh: () => Promise.resolve(),
  changed: () => new Promise(() => {}),
});

test('saved ones are run while they are fresh; those that come with the hub always', async () => {
  const saved: SharedQuery = { ...area, id: 'sdn-jarva.a' };
  let fresh = true;
  const queries = createSharedQueries(
    builtIn,
    source(() => ({ queries: fresh ? [saved] : [], fresh })),
  );
  expect(queries.find('sdn-jarva.a', null, jarva)?.id).toBe('sdn-jarva.a');
  fresh = false;
  expect(refused(() => queries.find('sdn-jarva.a', null, jarva)).code).toBe('SHARED_QUERIES_UNAVAILABLE');
  expect(queries.find('vem-laste-vad', 1, jarva)?.id).toBe('vem-laste-vad');
});

test('the newest version that the caller may run is run, and an older one by its number', () => {
  const version = (no: number, runnableBy: readonly string[] | null): SharedQuery => ({
    ...area,
    id: 'a.b',
    owner: 'org:a',
    version: no,
    runnableBy,
  });
  const queries = createSharedQueries(
    [],
    source(() => ({ queries: [version(1, null), version(2, ['org:police']), version(3, [])], fresh: true })),
  );
  expect(queries.find('a.b', null, jarva)?.version).toBe(1);
  expect(queries.find('a.b', 2, jarva)).toBeUndefined();
  expect(queries.find('a.b', null, caller('org:lpo', { unitOf: 'org:police' }))?.version).toBe(2);
  expect(queries.find('a.b', null, caller('org:a'))?.version).toBe(3);
  expect(queries.find('a.b', 3, null)).toBeUndefined();
  expect(queries.find('a.b', 1, null)?.version).toBe(1);
});

test('a copy of an operation gives its hash no other purpose, nor a name of the hub another document', () => {
  const copy = { version: 9, purpose: 'kameraplacering' };
  const hubs: SharedQuery = { ...area, owner: 'hub', id: 'hubs' };
  let saved: readonly SharedQuery[] = [{ ...area, ...copy, id: 'other.copy', owner: 'org:other' }];
  const queries = createSharedQueries(
    [hubs],
    source(() => ({ queries: saved, fresh: true })),
  );
  expect(queries.findByHash(area.hash, jarva)?.id).toBe('hubs');
  saved = [...saved, { ...area, id: area.hash, owner: 'org:front-end' }];
  expect(queries.findByHash(area.hash, jarva)?.owner).toBe('org:front-end');
  saved = [
    { ...area, ...copy, id: 'hubs', owner: 'org:other' },
    { ...area, ...copy, id: 'a.b', owner: 'hub' },
  ];
  expect(queries.find('hubs', null, jarva)?.version).toBe(1);
  expect(queries.find('hubs', 9, jarva)).toBeUndefined();
  expect(queries.all()).toEqual([hubs]);
});

test('a parameter may be called as what every object has, and none is passed over', () => {
  const named = query(
    '$constructor: String @parameter(label: "a") $toString: ID! = "x" @parameter(label: "a")',
    'area(id: $toString) { id } cameraSites(after: $constructor) { pageInfo { hasNextPage } }',
  );
  const run = (...values: readonly (readonly [string, string])[]) =>
    variablesOf(named, givenVariables(named, { kind: 'text', values }), jarva, view(), now);
  expect({ ...run() }).toEqual({ toString: 'x' });
  expect({ ...run(['constructor', 'a']) }).toEqual({ constructor: 'a', toString: 'x' });
  expect(refused(() => run(['__proto__', 'a']))).toMatchObject({ parameter: '__proto__' });
  expect(refused(() => run(['__proto__', 'a'], ['__proto__', 'b']))).toMatchObject({
    parameter: '__proto__',
  });
  const reserved =
    'query Q($__proto__: ID! @parameter(label: "a")) @sharedQuery(title: "Q", description: "", purpose: "lagesbild") { area(id: $__proto__) { id } }';
  expect(reader.shared(reserved)).toMatchObject({
    problems: [{ message: expect.stringContaining('$__proto__ has another use') }],
  });
});

test('a title is one line of plain text', () => {
  const titled = (title: string) =>
    reader.shared(
      `query Q @sharedQuery(title: "${title}", description: "a\\nb", purpose: "lagesbild") { viewer { partner } }`,
    );
  expect(titled('Bränder – 2025').kind).toBe('declared');
  for (const title of ['a\\n\\n## b', 'a\\u202eb', 'a\\u200bb']) {
    expect(titled(title)).toEqual({
      kind: 'problems',
      problems: [{ message: 'Give the title as one line of plain text.', line: 1, column: 9 }],
    });
  }
});

test('every query that comes with the hub has words for people, and needs no variable', () => {
  for (const one of builtIn) {
    expect(one.title.length).toBeGreaterThan(3);
    expect(one.description.length).toBeGreaterThan(20);
    expect([one.id, one.parameters.filter(({ required }) => required)]).toEqual([one.id, []]);
    expect(one.document).not.toMatch(/@sharedQuery|@parameter/);
  }
});
