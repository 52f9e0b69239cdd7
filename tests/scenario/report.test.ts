import { afterAll, expect, inject, test } from 'vitest';
import { ask, codes, tokenOf } from './ask.ts';
import { asOwner } from './databases.ts';

type Got = { readonly status: number; readonly headers: Headers; readonly text: string };
type Table = {
  readonly indicator: string;
  readonly series: readonly {
    readonly area: { readonly id: string };
    readonly vintage: string;
    readonly observations: readonly {
      readonly period: string;
      readonly value: number | null;
      readonly status: string;
    }[];
  }[];
  readonly refused: readonly string[];
};

const city = asOwner('city');
const police = asOwner('police');
afterAll(() => Promise.all([city.end(), police.end()]));

async function get(
  partner: string | null,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Got> {
  const response = await fetch(`${inject('hub').origin}/reports/${path}`, {
    method,
    headers: {
      ...(partner === null ? {} : { authorization: `Bearer ${await tokenOf(partner)}` }),
      ...headers,
    },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
const codeOf = ({ text }: Got) => JSON.parse(text).errors?.[0]?.extensions.code;
const june = 'manadsrapport/2026-06';
async function report(partner: string, path = `${june}.json`) {
  const got = await get(partner, path);
  expect([path, got.status, got.status === 200 ? '' : got.text]).toEqual([path, 200, '']);
  return JSON.parse(got.text);
}
const tables = ({ sections }: { sections: readonly { tables: readonly Table[] }[] }): readonly Table[] =>
  sections.flatMap((section) => section.tables);
const areasOf = (list: readonly Table[]) => [
  ...new Set(list.flatMap(({ series }) => series.map(({ area }) => area.id))),
];

test('each recipient gets the figures that the same question gives it, of its own area alone', async () => {
  const got = await report('district-jarva');
  expect(got).toMatchObject({
    report: 'manadsrapport',
    purpose: 'manadsrapport',
    month: '2026-06',
    recipient: { id: 'org:sdn-jarva' },
    synthetic: true,
  });
  expect(areasOf(tables(got))).toEqual(['sthlm:sdo:jarva']);
  const asked = await ask('district-jarva', {
    purpose: 'manadsrapport',
    query: `{ indicators(ids: ["police.reported-offences.total"]) {
      observations(areas: ["sthlm:sdo:jarva"], from: "2025-04", to: "2026-06", interval: QUARTER) {
        observations { period value status } } } }`,
  });
  const [total] = tables(got);
  expect(total?.indicator).toBe('police.reported-offences.total');
  expect(total?.series[0]?.observations).toEqual(asked.data.indicators[0].observations[0].observations);
  expect(total?.series[0]?.observations.some(({ value }) => value !== null)).toBe(true);
  expect(areasOf(tables(await report('district-farsta')))).toEqual(['sthlm:sdo:farsta']);
});

test('what no agreement gives is refused in its section, and the section says why', async () => {
  const list = tables(await report('lpo-jarva'));
  const refused = list.filter((table) => table.refused.length > 0);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(list.length);
  expect(refused.flatMap(({ series }) => series)).toEqual([]);
  expect((await get('lpo-jarva', `${june}.html`)).text.match(/class="refused"/g)).toHaveLength(
    refused.flatMap((table) => table.refused).length,
  );
});

test('an agreement that is suspended takes its figures out of the next report', async () => {
  const [version] = await city`
    select digest from agreement_version where agreement = 'agreement:local:farsta:farsta' order by number desc limit 1`;
  const offences = async () =>
    tables(await report('district-farsta')).find(
      ({ indicator }) => indicator === 'police.reported-offences.total',
    );
  expect((await offences())?.series).toHaveLength(1);
  await city`insert into agreement_event (digest, kind, at) values (${version?.digest}, 'suspended', now())`;
  try {
    await expect
      .poll(offences, { timeout: 3_000 })
      .toMatchObject({ series: [], refused: ['PRODUCT_NOT_COVERED'] });
  } finally {
    await city`insert into agreement_event (digest, kind, at) values (${version?.digest}, 'resumed', now())`;
  }
  await expect.poll(async () => (await offences())?.series.length, { timeout: 3_000 }).toBe(1);
});

test('whoever may not state the purpose, shows no token or another purpose gets no report', async () => {
  expect(codeOf(await get('stranger', `${june}.json`))).toBe('PURPOSE_NOT_PERMITTED');
  expect(codeOf(await get('property-owners-jarva', `${june}.html`))).toBe('PURPOSE_NOT_PERMITTED');
  expect(codeOf(await get(null, `${june}.html`))).toBe('TOKEN_MISSING');
  expect(codeOf(await get('district-jarva', `${june}.html`, { 'hub-purpose': 'lagesbild' }))).toBe(
    'PURPOSE_CONFLICT',
  );
});

test('what is no report, month or form, or is not out yet, is told apart', async () => {
  const refused = {
    'arsrapport/2026-06.html': [404, 'REPORT_UNKNOWN'],
    'manadsrapport/2026-06.pdf': [404, 'REPORT_UNKNOWN'],
    'manadsrapport/2026-6.html': [404, 'REPORT_UNKNOWN'],
    'manadsrapport/2026-13.html': [404, 'REPORT_UNKNOWN'],
    'manadsrapport/..%2F2026-06.html': [404, 'REPORT_UNKNOWN'],
    'manadsrapport/2027-01.html': [404, 'REPORT_NOT_PUBLISHED'],
    'manadsrapport/2026-06.json?asOf=yesterday': [400, 'PARAMETER_INVALID'],
    'manadsrapport/2026-06.json?asOf=2999-01-01T00:00:00Z': [400, 'PARAMETER_INVALID'],
  } as const;
  for (const [path, expected] of Object.entries(refused)) {
    const got = await get('district-jarva', path);
    expect([path, got.status, codeOf(got)]).toEqual([path, ...expected]);
  }
  expect((await report('district-jarva', 'manadsrapport/latest.json')).month).toBe('2026-06');
});

test('asked for as of its instant a report has the same figures, also when others have been published since', async () => {
  const before = await report('district-jarva');
  const figure = (list: readonly Table[]) =>
    list.find(({ indicator }) => indicator === 'police.reported-offences.total')?.series[0];
  await police.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('hub-vintages'))`;
    await tx`create temporary table revised on commit drop as
      select r.* from released_cell r join indicator i on i.no = r.indicator_no join area a on a.no = r.area_no
       where i.id = 'police.reported-offences.total' and a.id = 'sthlm:sdo:jarva' and r.interval_rank = 2
         and r.month_no = 183 and r.vintage_to = 2147483647 and r.breakdown_no = 0`;
    const [{ no } = { no: 0 }] = await tx<{ no: number }[]>`select max(no) + 1 as no from vintage`;
    await tx`update released_cell r set vintage_to = ${no} from revised n
      where (r.indicator_no, r.interval_rank, r.area_no, r.month_no, r.breakdown_no, r.vintage_from)
          = (n.indicator_no, n.interval_rank, n.area_no, n.month_no, n.breakdown_no, n.vintage_from)`;
    await tx`update revised set value = value + 1000, status = 'REVISED', vintage_from = ${no}`;
    await tx`insert into released_cell select * from revised`;
    await tx`insert into vintage (no, indicator_no, label, published_at, kind, first_month, last_month)
      select ${no}, no, 'report-test r1', now(), 'revision', 183, 185 from indicator where id = 'police.reported-offences.total'`;
  });
  const changed = await report('district-jarva');
  expect(figure(tables(changed))).not.toEqual(figure(tables(before)));
  expect(figure(tables(changed))).toMatchObject({ vintage: 'report-test r1' });
  const again = await report('district-jarva', `${june}.json?asOf=${before.asOf}`);
  expect(again.asOf).toBe(before.asOf);
  expect(tables(again)).toEqual(tables(before));
  expect(again.vintages).toEqual(before.vintages);
  await police.begin(async (tx) => {
    await tx`delete from released_cell where vintage_from = (select no from vintage where label = 'report-test r1') and vintage_from > 1`;
    await tx`update released_cell set vintage_to = 2147483647 where vintage_to = (select no from vintage where label = 'report-test r1')`;
    await tx`delete from vintage where label = 'report-test r1'`;
  });
});

test('the page prints by itself: one file, no scripts, nothing fetched, marked synthetic, figures with their status in words', async () => {
  const { headers, text } = await get('district-jarva', `${june}.html`);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
  expect(text).not.toMatch(
    /<script|<link|<img|<iframe|\son\w+=|style=|https?:\/\/(?!www\.w3\.org)[^<]*"|url\(/i,
  );
  for (const part of [
    '<html lang="sv">',
    '@page { size: A4',
    'Syntetiska data',
    'juni 2026',
    'Järva stadsdelsnämnd',
  ])
    expect(text).toContain(part);
  expect(text).toContain('(preliminär)');
  expect(text).toMatch(/<svg [^>]*role="img" aria-label="Anmälda brott, [^"]+2025K2 \d/);
  // Every element that is opened is closed, in its order.
  const open: string[] = [];
  for (const [, end, name = '', self] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
    if (self || name === 'meta' || name === 'doctype') continue;
    if (end) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
});

test('a delivery and each question are in the log; the sender sees all deliveries, a recipient its own', async () => {
  const query = `query D($report: ID!, $month: Month!) { reportDeliveries(report: $report, month: $month, first: 200) {
    edges { node { id at recipient { id } whole } } } }`;
  const variables = { report: 'manadsrapport', month: '2026-05' };
  const path = 'manadsrapport/2026-05.json';
  const jarva = await report('district-jarva', path);
  const farsta = await report('district-farsta', path);
  const sent = async (partner: string) => {
    const answer = await ask(partner, { query, variables });
    expect(codes(answer)).toEqual([]);
    return answer.data.reportDeliveries.edges.map(
      ({ node }: { node: { id: string; recipient: { id: string } } }) => [node.id, node.recipient.id],
    );
  };
  const both = [
    [farsta.receipt, 'org:sdn-farsta'],
    [jarva.receipt, 'org:sdn-jarva'],
  ];
  expect(await sent('stockholm-central')).toEqual(both);
  expect(await sent('district-jarva')).toEqual(both.slice(1));
  expect(await sent('district-farsta')).toEqual(both.slice(0, 1));
  expect(await sent('stranger')).toEqual([]);
  expect(await sent('lpo-jarva')).toEqual([]);

  const entries = await ask('district-jarva', {
    query: '{ accessLog(first: 20) { edges { node { id operationName purpose { code } } } } }',
  });
  const logged = entries.data.accessLog.edges.map(({ node }: { node: object }) => node);
  const purpose = { code: 'manadsrapport' };
  expect(logged).toContainEqual({
    id: jarva.receipt,
    operationName: 'report:manadsrapport:2026-05',
    purpose,
  });
  for (const receipt of new Set(jarva.sections.map((section: { receipt: string }) => section.receipt))) {
    expect(logged).toContainEqual({
      id: receipt,
      operationName: 'report:manadsrapport:2026-05:manadsrapport@1',
      purpose,
    });
  }
});
