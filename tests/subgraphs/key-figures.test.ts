import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticCounts } from '../../subgraphs/demonstration-counts.ts';
import { publishFigures } from '../../subgraphs/foundation/figures.ts';
import { indicatorOf, indicators } from '../../subgraphs/foundation/indicators.ts';
import { programmeIndicators } from '../../subgraphs/foundation/programme-indicators.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { grantOf } from './claims.ts';
import { type ReadingCity, startReadingCity } from './reading-city.ts';

let city: ReadingCity;
beforeAll(async () => {
  city = await startReadingCity();
});
afterAll(async () => {
  const reported = city?.reported;
  await city?.[Symbol.asyncDispose]();
  expect(reported).toEqual([]);
});

const geography = loadGeography();
const counts = syntheticCounts(geography);
const keyFigures = indicators.filter(({ product }) => product === 'city.key-figures');
const granted = [
  grantOf('city.key-figures', {
    provider: 'org:kommunstyrelsen',
    finestLevel: 'DISTRICT_COMMITTEE_AREA',
    finestInterval: 'YEAR',
  }),
];

const observe = (id: string, asked: string, grants = granted) =>
  city.ask(
    `{ indicators(ids: ["${id}"]) { ... on CityIndicator { observations(${asked}) {
      disclosure observations { area { id } period value status } } } } }`,
    grants,
  );
const wholeYear = 'areas: ["sthlm:kommun"], from: "2024-01", to: "2024-12", interval: YEAR';

describe('key figures', () => {
  it('are rounded where they come from: counts to ten and never few, shares to whole per cent', () => {
    const found = counts.filter(({ product }) => product === 'city.key-figures');
    expect(new Set(found.map(({ indicator }) => indicator))).toEqual(new Set(keyFigures.map(({ id }) => id)));
    for (const { indicator, value } of found) {
      const share = indicatorOf(indicator).unit === 'procent';
      expect(value % (share ? 1 : 10), indicator).toBe(0);
      expect(value, indicator).toBeGreaterThanOrEqual(share ? 1 : 50);
      if (share) expect(value, indicator).toBeLessThan(100);
    }
    for (const { value } of counts.filter((one) => one.product === 'city.daytime-population'))
      expect(value % 100).toBe(0);
    expect(syntheticCounts(geography)).toEqual(counts);
  });

  it('are of the whole city and a whole year, and of nothing else', () => {
    expect(keyFigures).toHaveLength(20);
    for (const one of keyFigures)
      expect(one).toMatchObject({ releasedAt: ['CITY:YEAR'], releasedBy: {}, regime: null, synthetic: true });
    const cities = counts.filter(({ product }) => product !== 'city.daytime-population');
    expect(new Set(cities.map(({ area }) => area))).toEqual(new Set(['sthlm:kommun']));
  });

  it('have no exact value behind what is released, in the database either', async () => {
    const numbers = new Set(programmeIndicators.map(({ no }) => no));
    const cells = [...publishFigures(geography)].filter(({ indicatorNo }) => numbers.has(indicatorNo));
    expect(new Set(cells.map(({ indicatorNo }) => indicatorNo))).toEqual(numbers);
    for (const { exact, released } of cells) expect(released).toEqual(exact);
    const [{ unlike, finer, base, all } = {}] = await city.owner`
      select count(*) filter (where e.value is distinct from r.value)::int as unlike,
        count(*) filter (where a.level <> 'CITY' or e.interval_rank <> 3)::int as finer, count(*)::int as all,
        (select count(*)::int from base_cell where indicator_no between 100 and 133) as base
      from exact_cell e join indicator i on i.no = e.indicator_no join area a on a.no = e.area_no
      left join released_cell r using (indicator_no, interval_rank, area_no, month_no, breakdown_no)
      where i.product = 'city.key-figures'`;
    expect({ unlike, finer, base, all }).toEqual({ unlike: 0, finer: 0, base: 0, all: 20 * 7 });
  });

  it('are given by a clause, and not without one, by another or closer', async () => {
    const id = 'city.key-figures.parenting-abc';
    const { data, codes, read } = await observe(id, wholeYear);
    expect(codes).toEqual([]);
    const [series] = data.indicators[0].observations;
    const known = counts.find(({ indicator, year }) => indicator === id && year === 2024);
    expect(series.observations).toEqual([
      { area: { id: 'sthlm:kommun' }, period: '2024', value: known?.value, status: 'OBSERVED' },
    ]);
    expect(read).toEqual([{ product: 'city.key-figures', provider: 'org:kommunstyrelsen', rows: 1 }]);
    for (const [code, asked, grants] of [
      ['PRODUCT_NOT_COVERED', wholeYear, []],
      ['PRODUCT_NOT_COVERED', wholeYear, [grantOf('city.school-survey', { provider: 'org:socialnamnden' })]],
      ['LEVEL_NOT_PUBLISHED', wholeYear.replace('kommun', 'sdo:jarva'), granted],
      ['LEVEL_NOT_PUBLISHED', `${wholeYear}, level: DISTRICT_COMMITTEE_AREA`, granted],
      ['LEVEL_NOT_PUBLISHED', wholeYear.replace('YEAR', 'MONTH'), granted],
      ['BREAKDOWN_NOT_PUBLISHED', `${wholeYear}, breakdown: SEX`, granted],
    ] as const) {
      const refused = await observe(id, asked, [...grants]);
      expect({ asked, codes: refused.codes, read: refused.read }).toEqual({ asked, codes: [code], read: [] });
    }
  });
});

describe('what the programme asks for and nobody publishes', () => {
  it('has the numbers 100 to 133, is synthetic, and says so to whoever reads it', () => {
    expect(programmeIndicators.map(({ no }) => no)).toEqual(Array.from({ length: 34 }, (_, at) => 100 + at));
    expect(new Set(indicators.map(({ no }) => no)).size).toBe(indicators.length);
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    for (const { id } of programmeIndicators) {
      const { synthetic, description, sourceText } = indicatorOf(id);
      expect(synthetic, id).toBe(true);
      expect(description, id).toContain('Siffrorna är syntetiska');
      expect(sourceText, id).toMatch(/^Syntetiska data/);
    }
  });

  it('has surveys by sex that are never put beside NTU', async () => {
    for (const one of ['worried-close', 'worried-society', 'victimisation', 'trust']) {
      const { codes } = await city.ask(
        `{ comparison(indicators: ["bra.ntu.worried", "city.safety-survey.${one}"], axis: SEPARATE) { notes } }`,
      );
      expect(codes, one).toEqual(['SERIES_NOT_COMPARABLE']);
    }
    const { codes } = await city.ask(
      '{ indicators(ids: ["bra.ntu.worried", "city.school-survey.offending"], axis: SHARED) { id } }',
    );
    expect(codes).toEqual(['SERIES_NOT_COMPARABLE']);
  });

  it('is answered by sex under the clause of the survey, with how many answered', async () => {
    const school = grantOf('city.school-survey', { provider: 'org:socialnamnden', finestInterval: 'YEAR' });
    const asked = `{ indicators(ids: ["city.school-survey.offending"]) { ... on CityIndicator {
      observations(${wholeYear}, breakdown: SEX) { observations { breakdown { id } value answers } } } } }`;
    const { data, codes } = await city.ask(asked, [school]);
    expect(codes).toEqual([]);
    const cells = data.indicators[0].observations.flatMap(
      ({ observations }: { observations: readonly object[] }) => observations,
    );
    expect(cells.map((cell: { breakdown: { id: string } }) => cell.breakdown.id).sort()).toEqual([
      'sex:men',
      'sex:women',
    ]);
    for (const { answers } of cells) expect(answers).toBeGreaterThan(5_000);
    expect((await city.ask(asked, granted)).codes).toEqual(['PRODUCT_NOT_COVERED']);
  });
});
