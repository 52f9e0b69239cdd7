import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { withAsOf } from '../../gateway/report/as-of.ts';
import { chart } from '../../gateway/report/chart.ts';
import { monthsOf, readReports } from '../../gateway/report/definition.ts';
import { tablesOf } from '../../gateway/report/figures.ts';
import { reportHtml } from '../../gateway/report/html.ts';
import { reportService } from '../../gateway/report/run.ts';
import { figureWords } from '../../gateway/report/words.ts';
import type { ServiceRequest } from '../../gateway/request.ts';
import { startTrace } from '../../gateway/trace.ts';

const figure = (period: string, value: number | null, status = 'OBSERVED') => ({ period, value, status });

test('the definitions that come with the hub can be read', async () => {
  const reports = await readReports(`${import.meta.dirname}/../../schema/reports`);
  expect(reports.get('manadsrapport')?.purpose).toBe('manadsrapport');
});

test('a report whose agreements change between its first section and its last is not given', async () => {
  const reports = await readReports(`${import.meta.dirname}/../../schema/reports`);
  const organisation = { id: 'org:a', name: 'A' };
  const caller = { client: 'c', partner: { id: 'a' }, organisation, purposes: ['manadsrapport'] };
  const fires = { id: 'fire.fires.total', lastMonth: '2026-06', preliminaryFrom: null };
  const sharedQuery = { purpose: 'manadsrapport', parameters: [], indicators: [], document: '{ a }' };
  const given = (fingerprints: string[]) => {
    const trace = startTrace('id', '2026-07-16T00:00:00.000Z');
    const body = { kind: 'complete', string: '{"data":{"indicators":[]}}' };
    const hub = {
      fingerprintOf: () => fingerprints.shift(),
      graphql: async () => ({ status: 200, headers: new Map(), body }),
      sharedQueries: { find: () => sharedQuery },
      vintages: { indicators: () => new Map([[fires.id, fires]]) },
      log: { append: async () => {} },
      keepVariables: new Set(),
      register: { current: () => undefined },
      requestTimeout: 1_000,
    };
    const admitted = { request: { method: 'GET', search: '' }, purposeHeader: null };
    const register = { purposes: new Map([['manadsrapport', {}]]) };
    const request = { hub, admitted, caller, register, trace } as unknown as ServiceRequest;
    return reportService(reports, '/reports/manadsrapport/2026-06.json')(request);
  };
  await expect(given(['x', 'x'])).resolves.toMatchObject({ status: 200 });
  await expect(given(['x', 'y'])).rejects.toMatchObject({ code: 'SCOPE_CHANGED' });
});

test('a section ends with the last whole period that is over by the month', () => {
  expect(monthsOf({ interval: 'MONTH', periods: 12 }, '2026-06')).toEqual({ from: '2025-07', to: '2026-06' });
  expect(monthsOf({ interval: 'QUARTER', periods: 2 }, '2026-06')).toEqual({
    from: '2026-01',
    to: '2026-06',
  });
  expect(monthsOf({ interval: 'QUARTER', periods: 2 }, '2026-05')).toEqual({
    from: '2025-10',
    to: '2026-03',
  });
  expect(monthsOf({ interval: 'YEAR', periods: 1 }, '2026-11')).toEqual({ from: '2025-01', to: '2025-12' });
  expect(() => monthsOf({ interval: 'MONTH', periods: 1 }, '2026-13')).toThrow(RangeError);
});

test('every reading of figures is given the instant, but one that has its own', () => {
  const dated = withAsOf(
    'query Q($areas: [ID!]!) { indicators { a: observations(areas: $areas) { observations { value } } b: observations(areas: $areas, asOf: "2020-01-01T00:00:00Z") { unit } } }',
  );
  expect(dated).toBe(
    print(
      parse(
        'query Q($areas: [ID!]!, $asOf: DateTime) { indicators { a: observations(areas: $areas, asOf: $asOf) { observations { value } } b: observations(areas: $areas, asOf: "2020-01-01T00:00:00Z") { unit } } }',
      ),
    ),
  );
});

test('zero, suppressed, not collected and preliminary are told apart in words', () => {
  expect([
    figureWords(figure('p', 0)),
    figureWords(figure('p', 1234)),
    figureWords(figure('p', null, 'SUPPRESSED')),
    figureWords(figure('p', null, 'NOT_COLLECTED')),
    figureWords(figure('p', null, 'NOT_APPLICABLE')),
    figureWords(figure('p', 87, 'PRELIMINARY')),
    figureWords(figure('p', 88, 'REVISED')),
  ]).toEqual([
    '0',
    '1\u00a0234',
    'undertryckt',
    'ej insamlad',
    'ej tillämplig',
    '87 (preliminär)',
    '88 (reviderad)',
  ]);
});

test('a chart leaves a gap where there is no value, draws zero as zero, and says all in its text', () => {
  const drawn = chart('LINE', 'Bränder', [
    {
      name: 'Bränder',
      figures: [
        figure('K1', 0),
        figure('K2', 4),
        figure('K3', null, 'SUPPRESSED'),
        figure('K4', 3),
        figure('K5', 2),
      ],
    },
  ]);
  expect(drawn?.match(/<polyline/g)).toHaveLength(2);
  expect(drawn?.match(/<circle/g)).toHaveLength(4);
  expect(drawn).toContain('aria-label="Bränder. Bränder: K1 0, K2 4, K3 undertryckt, K4 3, K5 2."');
  const bars = chart('BARS', 'B', [
    { name: 'B', figures: [figure('K1', 0), figure('K2', null, 'SUPPRESSED')] },
  ]);
  expect(bars?.match(/<rect/g)).toHaveLength(1);
  expect(bars).toContain('height="0"');
  expect(chart('BARS', 'B', [{ name: 'B', figures: [figure('K1', null, 'SUPPRESSED')] }])).toBeUndefined();
  expect(chart('LINE', 'B', [])).toBeUndefined();
});

test('an indicator that the answer refuses has the codes of its own place, and another none', () => {
  const series = {
    area: { id: 'a', name: 'A' },
    vintage: 'v',
    synthetic: true,
    source: 's',
    threshold: 5,
    observations: [figure('K1', 1)],
  };
  const indicator = (id: string, observations: unknown) => ({
    id,
    name: id,
    unit: 'antal',
    provider: null,
    observations,
  });
  const answer = {
    data: { indicators: [indicator('x', [series]), indicator('y', [null]), indicator('z', null)] },
    errors: [
      { path: ['indicators', 1, 'observations', 0], extensions: { code: 'AREA_NOT_COVERED' } },
      { path: ['indicators', 2, 'observations'], extensions: { code: 'PRODUCT_NOT_COVERED' } },
    ],
  };
  expect(
    tablesOf(JSON.stringify(answer), ['z', 'x', 'y']).map(({ indicator, refused }) => [indicator, refused]),
  ).toEqual([
    ['z', ['PRODUCT_NOT_COVERED']],
    ['x', []],
    ['y', ['AREA_NOT_COVERED']],
  ]);
  const whole = { errors: [{ extensions: { code: 'OPERATION_REFUSED' } }], data: null };
  expect(tablesOf(JSON.stringify(whole), ['x'])).toMatchObject([
    { series: [], refused: ['OPERATION_REFUSED'] },
  ]);
});

test('nothing that comes from data becomes markup', () => {
  const evil = `<script>alert("1")</script>' & "`;
  const html = reportHtml({
    report: 'r',
    version: 1,
    title: evil,
    introduction: evil,
    purpose: evil,
    month: '2026-06',
    asOf: evil,
    recipient: { id: evil, name: evil },
    synthetic: false,
    receipt: evil,
    vintages: [{ indicator: evil, vintage: evil }],
    sources: [evil],
    sections: [
      {
        heading: evil,
        text: evil,
        view: 'LINE',
        query: evil,
        variables: {},
        receipt: evil,
        tables: [
          {
            indicator: evil,
            name: evil,
            unit: evil,
            provider: evil,
            refused: [evil],
            series: [1, 2].map((no) => ({
              area: { id: `${no}`, name: evil },
              vintage: evil,
              synthetic: false,
              source: evil,
              threshold: 5,
              observations: [figure(evil, 1, evil), figure(evil, null, evil)],
            })),
          },
        ],
      },
    ],
  });
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/alert\("/);
  expect(html).not.toContain('Syntetiska data');
});
