import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import JSONstat from 'jsonstat-toolkit';
import readSheets from 'read-excel-file/node';
import { expect, inject, test } from 'vitest';
import { ask, tokenOf } from './ask.ts';
import { asOwner } from './databases.ts';

const run = 'areas=sthlm:sdo:jarva,sthlm:sdo:farsta&from=2024-01&to=2025-12';
const picture = 'lagesbild-for-omrade/1';

type Fetched = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

async function get(partner: string | null, path: string, { method = 'GET', headers = {} }: Fetched = {}) {
  return fetch(`${inject('hub').origin}/shared-queries/${path}`, {
    method,
    headers: {
      ...(partner === null ? {} : { authorization: `Bearer ${await tokenOf(partner)}` }),
      ...headers,
    },
  });
}

/** The refusal of an export: its status, code and what else it says. */
async function refusal(partner: string | null, path: string, fetched?: Fetched) {
  const response = await get(partner, path, fetched);
  const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
  return { status: response.status, ...errors[0]?.extensions };
}

const records = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true });

test('three partners export one comparison of four providers, and each has what its agreements give', async () => {
  const seen: Record<string, unknown> = {};
  for (const partner of ['district-jarva', 'police-region', 'stranger']) {
    const rows = records(await (await get(partner, `${picture}.csv?${run}`)).text());
    const statuses = new Map<string, Set<string | undefined>>();
    for (const { indicator = '', area_id, status } of rows) {
      if (!indicator.includes('.')) continue;
      const key = `${indicator.split('.')[0]} ${area_id?.split(':')[2]}`;
      statuses.set(key, (statuses.get(key) ?? new Set()).add(status));
    }
    seen[partner] = Object.fromEntries([...statuses].map(([key, found]) => [key, [...found].join()]));
    expect(rows.at(-1)?.indicator).toBe('END');
  }
  expect(seen['district-jarva']).toMatchObject({
    'police jarva': 'OBSERVED',
    'civil jarva': 'OBSERVED',
    'civil farsta': 'AREA_NOT_COVERED',
  });
  expect(seen['police-region']).toMatchObject({ 'police jarva': 'OBSERVED', 'police farsta': 'OBSERVED' });
  expect(Object.values(seen.stranger as object)).toEqual(
    Array.from({ length: 8 }, () => 'PRODUCT_NOT_COVERED'),
  );
});

test('the same figures stand in every format, read back by readers of others', async () => {
  const query = await ask('district-jarva', {
    sharedQuery: 'lagesbild-for-omrade',
    variables: { areas: ['sthlm:sdo:jarva'], from: '2024-01', to: '2025-12' },
  });
  const path = `${picture}.csv?areas=sthlm:sdo:jarva&from=2024-01&to=2025-12`;
  const told: number[] = query.data.indicators.flatMap(
    ({ observations }: { observations: { observations: { value: number }[] }[] }) =>
      observations[0]?.observations.map(({ value }) => value),
  );
  expect(told).toHaveLength(32);
  const figures = [...told].sort();
  const csv = records(await (await get('district-jarva', path)).text());
  expect(
    csv
      .filter(({ period }) => period !== '')
      .map(({ value }) => Number(value))
      .sort(),
  ).toEqual(figures);
  const dataset = JSONstat(
    await (await get('district-jarva', path.replace('.csv', '.jsonstat.json'))).json(),
  );
  expect([...dataset.value].sort()).toEqual(figures);
  expect(dataset.Dimension('area').Category('sthlm:sdo:jarva').label).toBe('Järva');
  const alias = JSONstat(await (await get('district-jarva', path.replace('.csv', '.json-stat'))).json());
  expect(alias.size).toEqual([4, 1, 8, 1]);
  const sheets = await readSheets(
    Buffer.from(await (await get('district-jarva', path.replace('.csv', '.xlsx'))).arrayBuffer()),
  );
  const [header, ...rows] = sheets[0]?.data ?? [];
  const value = header?.indexOf('value') ?? -1;
  expect(rows.map((row) => row[value]).sort()).toEqual(figures);
  const { features } = await (await get('district-jarva', path.replace('.csv', '.geojson'))).json();
  expect(features).toHaveLength(1);
  const [{ geometry, properties }] = features;
  expect(geometry).not.toBeNull();
  expect(
    Object.values(properties)
      .filter((one) => typeof one === 'number')
      .sort(),
  ).toEqual(figures);
});

test('lists of a connection are read page by page, two lists side by side as two tables', async () => {
  const body = await (await get('stockholm-central', 'overenskommelsernas-lage/latest.json')).json();
  const [parties] = body.tables;
  expect(body.tables[0].name).toBe('agreements.parties');
  expect(new Set(parties.rows.map(({ id }: { id: string }) => id)).size).toBeGreaterThan(13);
  expect(body.end.complete).toBe(true);
  const one = await (
    await get('stockholm-central', 'overenskommelsernas-lage/1.csv?table=agreements.parties')
  ).text();
  expect(records(one).length).toBe(parties.rows.length + 2);
});

test('every page is decided and logged by itself, and its receipt is in the file', async () => {
  const body = await (await get('district-jarva', `${picture}.json?${run}`)).json();
  const { receipts } = body.end;
  expect(receipts.length).toBeGreaterThan(1);
  const log = await ask('district-jarva', {
    query: '{ accessLog(first: 50, role: RECIPIENT) { edges { node { id operationName decision } } } }',
  });
  const found = new Map(
    log.data.accessLog.edges.map(({ node }: { node: { id: string } }) => [node.id, node]),
  );
  for (const receipt of receipts) {
    expect(found.get(receipt)).toMatchObject({ operationName: 'lagesbild-for-omrade@1.json' });
  }
});

test('an ending that is not offered is not kept as it was written', async () => {
  const refused = await get('district-jarva', `${picture}.someone@stad.se?${run}`);
  expect(refused.status).toBe(406);
  const log = await ask('district-jarva', {
    query: '{ accessLog(first: 5, role: RECIPIENT) { edges { node { id operationName } } } }',
  });
  type Edge = { readonly node: { readonly id: string; readonly operationName: string } };
  const found = log.data.accessLog.edges.find(
    ({ node }: Edge) => node.id === refused.headers.get('hub-receipt'),
  );
  expect(found.node.operationName).toBe('lagesbild-for-omrade@1.unknown');
});

test('the name of the file says what is in it; its type is what its readers know', async () => {
  const response = await get('district-jarva', `${picture}.csv?${run}&labels=sv&dialect=excel-sv`);
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="lagesbild-for-omrade_v1_areas-sthlm-sdo-jarva-.*from-2024-01.*\.csv"$/,
  );
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(response.headers.get('cache-control')).toBe('private, no-cache');
  // fetch takes the byte order mark away.
  expect((await response.text()).startsWith('Indikator;Indikatorns namn;Område;')).toBe(true);
});

test.each<readonly [string | null, string, Fetched | undefined, Readonly<Record<string, unknown>>]>([
  [null, `${picture}.csv?${run}`, undefined, { status: 401, code: 'TOKEN_MISSING' }],
  ['stranger', `${picture}.pdf?${run}`, undefined, { status: 406, code: 'EXPORT_TYPE_UNKNOWN' }],
  [
    'stockholm-central',
    'overenskommelsernas-lage/1.jsonstat.json',
    undefined,
    { status: 406, types: ['json', 'csv', 'xlsx'] },
  ],
  ['stranger', `okand/1.csv`, undefined, { status: 404, code: 'SHARED_QUERY_UNKNOWN' }],
  ['stranger', `lagesbild-for-omrade/7.csv?${run}`, undefined, { status: 404, code: 'SHARED_QUERY_UNKNOWN' }],
  ['stranger', `lagesbild-for-omrade/first.csv`, undefined, { status: 404, code: 'NOT_FOUND' }],
  ['stranger', `${picture}.csv?${run}&from=nyss`, undefined, { status: 400, parameter: 'from' }],
  ['stranger', `${picture}.csv?${run}&unknown=1`, undefined, { status: 400, parameter: 'unknown' }],
  ['stranger', `${picture}.csv?${run}&labels=fi`, undefined, { status: 400, parameter: 'labels' }],
  ['stranger', `${picture}.json?${run}&dialect=excel-sv`, undefined, { status: 400, parameter: 'dialect' }],
  ['stranger', `${picture}.geojson?${run}&crs=EPSG:3857`, undefined, { status: 400, parameter: 'crs' }],
  ['stranger', `${picture}.csv?${run}&table=x`, undefined, { status: 400, parameter: 'table' }],
  [
    'stockholm-central',
    'overenskommelsernas-lage/1.csv?first=1',
    undefined,
    { status: 400, parameter: 'first' },
  ],
  ['stranger', `${picture}.csv?${run}&access_token=x`, undefined, { status: 400, code: 'TOKEN_IN_ADDRESS' }],
  [null, `${picture}.csv?${run}&access_token=x`, undefined, { status: 400, code: 'TOKEN_IN_ADDRESS' }],
  [
    'stranger',
    `${picture}.csv?${run}`,
    { headers: { 'hub-purpose': 'uppfoljning' } },
    { status: 400, code: 'PURPOSE_CONFLICT' },
  ],
  ['stranger', `${picture}.csv?${run}`, { method: 'POST' }, { status: 405, code: 'METHOD_NOT_ALLOWED' }],
])('%s is refused %s', async (partner, path, fetched, expected) => {
  expect(await refusal(partner, path, fetched)).toMatchObject(expected);
});

test('an answer that has not changed is not sent again, and its ETag goes by the partner, what is asked and the scope', async () => {
  const first = await get('district-jarva', `${picture}.csv?${run}`);
  await first.text();
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"/);
  const again = await get('district-jarva', `${picture}.csv?${run}`, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const log = await ask('district-jarva', {
    query: '{ accessLog(first: 10, role: RECIPIENT) { edges { node { id operationName } } } }',
  });
  expect(log.data.accessLog.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(
    again.headers.get('hub-receipt'),
  );
  const others = [
    get('lpo-jarva', `${picture}.csv?${run}`),
    get('district-jarva', `${picture}.csv?${run}&labels=sv`),
    get('district-jarva', `${picture}.json?${run}`),
    get('district-jarva', `${picture}.csv?areas=sthlm:sdo:jarva&from=2024-01&to=2025-12`),
  ];
  for (const other of await Promise.all(others)) {
    await other.text();
    expect(other.headers.get('etag')).not.toBe(etag);
  }
  const nobody = await get(null, `${picture}.csv?${run}`, { headers: { 'if-none-match': etag } });
  expect(nobody.status).toBe(401);
  const revised = asOwner('police');
  try {
    await revised`insert into vintage (no, indicator_no, label, published_at, kind, first_month, last_month, preliminary_from)
      select (select coalesce(max(no), 0) + 1 from vintage), min(no), 'prov', now(), 'revision', 0, 1, null from indicator where host = 'police'`;
    await delay(2_500);
    const later = await get('district-jarva', `${picture}.csv?${run}`, {
      headers: { 'if-none-match': etag },
    });
    expect(later.status).toBe(200);
    expect(later.headers.get('etag')).not.toBe(etag);
    await later.text();
  } finally {
    await revised`delete from vintage where label = 'prov'`;
    await revised.end();
    // The gateway hears of this too.
    await delay(2_500);
  }
});

test('readers who go before the first page leave their places to others', async () => {
  const { hostname, port } = new URL(inject('hub').origin);
  const authorization = `Bearer ${await tokenOf('district-farsta')}`;
  const readers = Array.from({ length: 4 }, () => connect(Number(port), hostname));
  for (const reader of readers) {
    reader.write(
      `GET /shared-queries/${picture}.csv HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: ${authorization}\r\n\r\n`,
    );
  }
  await delay(20);
  for (const reader of readers) reader.destroy();
  await delay(2_000);
  const response = await get('district-farsta', `${picture}.csv`);
  expect(response.status).toBe(200);
  expect((await response.text()).trimEnd().split('\r\n').at(-1)).toMatch(/^END,/);
});

test('HEAD tells what GET would, without a row', async () => {
  const head = await get('district-jarva', `${picture}.csv?${run}`, { method: 'HEAD' });
  const whole = await get('district-jarva', `${picture}.csv?${run}`);
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const name of ['etag', 'content-type', 'content-disposition']) {
    expect(head.headers.get(name)).toBe(whole.headers.get(name));
  }
  await whole.text();
});

test('an agreement suspended while its export is written stops it within a second, and the file says so', async () => {
  const sql = asOwner('city');
  const [version] = await sql`
    select digest from agreement_version where agreement = 'agreement:local:farsta:farsta' order by number desc limit 1`;
  const areas = Array.from({ length: 500 }, () => 'sthlm:sdo:farsta').join(',');
  const response = await get(
    'district-farsta',
    `${picture}.csv?areas=${areas}&from=2015-01&to=2025-12&interval=MONTH`,
  );
  expect(response.status).toBe(200);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new TypeError('no body');
  let text = (await reader.read()).value ?? '';
  let suspended = 0;
  try {
    await sql`insert into agreement_event (digest, kind, at) values (${version?.digest}, 'suspended', now())`;
    suspended = performance.now();
    const rest = async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        text += value;
      }
    };
    // Broken off: it never ends as a whole one does.
    await expect(rest()).rejects.toThrow();
    expect(performance.now() - suspended).toBeLessThan(1_500);
    expect(text).toContain('OBSERVED');
    expect(text).toMatch(/\nINCOMPLETE,.*code=SCOPE_CHANGED/);
    expect(text.split('\r\n').length).toBeLessThan(500 * 528);
  } finally {
    await sql`insert into agreement_event (digest, kind, at) values (${version?.digest}, 'resumed', now())`;
    await sql.end();
  }
});

test('exports answer other origins as /graphql does', async () => {
  const asked = {
    method: 'OPTIONS',
    headers: { origin: 'https://other.example', 'access-control-request-method': 'GET' },
  };
  const { origin } = inject('hub');
  const [exported, graphql] = await Promise.all([
    fetch(`${origin}/shared-queries/${picture}.csv`, asked),
    fetch(`${origin}/graphql`, asked),
  ]);
  for (const name of ['access-control-allow-origin', 'access-control-allow-headers']) {
    expect(exported.headers.get(name)).toBe(graphql.headers.get(name));
  }
});
