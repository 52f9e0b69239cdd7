import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grant } from '../../policy/scope.ts';
import { grantOf } from './claims.ts';
import { type CityAnswer, type ReadingCity, startReadingCity } from './reading-city.ts';

let city: ReadingCity;
beforeAll(async () => {
  city = await startReadingCity();
});
afterAll(async () => {
  const reported = city?.reported;
  await city?.[Symbol.asyncDispose]();
  expect(reported).toEqual([]);
});

const ofFires = (given: Partial<Omit<Grant, 'product'>> = {}): Grant =>
  grantOf('fire.fires', { provider: 'org:ssbf', ...given });
const change = 'change(against: PREVIOUS_PERIOD) { against difference percent status }';
const lastYear = 'year: change(against: SAME_PERIOD_LAST_YEAR) { against difference percent status }';

const observe = (args: string, fields: string, grants: readonly Grant[]): Promise<CityAnswer> =>
  city.ask(
    `{ indicators(ids: ["fire.fires.total"]) { ... on CityIndicator { observations(${args}) { disclosure threshold observations { period value status ${fields} } } } } }`,
    grants,
  );
const cells = ({ data }: CityAnswer) => data.indicators[0].observations[0].observations;
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for.
type Any = any;

const quarters = 'areas: ["sthlm:kommun"], from: "2024-01", to: "2025-12", interval: QUARTER';

describe('a change', () => {
  it('is against the period before, and against the same one last year', async () => {
    const found = cells(await observe(quarters, `${change} ${lastYear}`, [ofFires()]));
    expect(
      found.map((cell: Any) => [cell.period, cell.change.against, cell.year.against]).slice(0, 2),
    ).toEqual([
      ['2024K1', '2023K4', '2023K1'],
      ['2024K2', '2024K1', '2023K2'],
    ]);
    for (const at of [1, 4, 7]) {
      const difference = found[at].value - found[at - 1].value;
      expect(found[at].change.difference).toBe(difference);
      expect(found[at].change.percent).toBe(Math.round((1_000 * difference) / found[at - 1].value) / 10);
    }
    expect(found[4].year.difference).toBe(found[4].value - found[0].value);
  });

  it('of many cells and indicators takes one statement more, not one each', async () => {
    const ask = (fields: string) =>
      city.ask(
        `{ indicators(ids: ["fire.fires.total", "city.tyck-till.litter"]) { ... on CityIndicator { observations(areas: ["sthlm:kommun"], level: DISTRICT_COMMITTEE_AREA, from: "2020-01", to: "2025-12", interval: QUARTER) { observations { value ${fields} } } } } }`,
        [ofFires(), grantOf('city.tyck-till', { provider: 'org:trafiknamnden' })],
      );
    expect((await ask('')).statements).toBe(1);
    const both = await ask(`${change} again: ${change}`);
    expect([both.codes, both.statements]).toEqual([[], 2]);
    expect((await ask(`${change} ${lastYear}`)).statements).toBe(3);
  });

  it('counts what it is against as read', async () => {
    const rows = async (fields: string) => (await observe(quarters, fields, [ofFires()])).read[0]?.rows;
    expect([await rows(''), await rows(change)]).toEqual([8, 16]);
  });

  it('is preliminary where one of the figures is', async () => {
    const found = cells(
      await observe(
        'areas: ["sthlm:kommun"], from: "2026-01", to: "2026-01", interval: MONTH',
        `${change} ${lastYear}`,
        [ofFires()],
      ),
    );
    expect([found[0].status, found[0].change.status, found[0].year.status]).toEqual([
      'PRELIMINARY',
      'PRELIMINARY',
      'PRELIMINARY',
    ]);
  });

  it('is suppressed where one of the figures is, whichever', async () => {
    const found = cells(
      await observe(
        'areas: ["sthlm:kommun"], level: CITY_DISTRICT, from: "2015-01", to: "2025-12", interval: YEAR',
        change,
        [ofFires()],
      ),
    );
    let withheld = 0;
    for (const [at, cell] of found.entries()) {
      if (cell.period === '2015') continue;
      const sides = [cell.status, found[at - 1].status];
      if (!sides.includes('SUPPRESSED')) {
        expect(cell.change.difference).toBe(cell.value - found[at - 1].value);
        continue;
      }
      withheld += 1;
      expect(cell.change).toMatchObject({ difference: null, percent: null, status: 'SUPPRESSED' });
    }
    expect(withheld).toBeGreaterThan(10);
  });

  it('against zero has no percentage', async () => {
    const [pair] = await city.owner<{ id: string; month_no: number; value: number }[]>`
      select area.id, now.month_no, now.value from released_cell as now
      join released_cell as earlier on earlier.indicator_no = now.indicator_no and earlier.area_no = now.area_no
        and earlier.interval_rank = now.interval_rank and earlier.month_no = now.month_no - 12
      join area on area.no = now.area_no
      where now.indicator_no = 20 and now.interval_rank = 3 and earlier.value = 0 and now.value is not null
        and area.valid_to is null and area.level = 'CITY_DISTRICT' limit 1`;
    const year = 2010 + (pair?.month_no ?? 0) / 12;
    const [cell] = cells(
      await observe(`areas: ["${pair?.id}"], from: "${year}-01", to: "${year}-12", interval: YEAR`, change, [
        ofFires(),
      ]),
    );
    expect(cell.change).toMatchObject({ difference: pair?.value, percent: null, status: 'OBSERVED' });
  });
});

describe('what a change is against', () => {
  const from2024 = ofFires({ from: '2024-01' });

  it('must lie inside the grants: else nothing of it is told, and the rest stands', async () => {
    const answer = await observe(quarters, `${change} ${lastYear}`, [from2024]);
    const found = cells(answer);
    expect(answer.codes).toEqual([]);
    const uncovered = { difference: null, percent: null, status: 'PERIOD_NOT_COVERED' };
    expect(found[0].change).toEqual({ against: '2023K4', ...uncovered });
    expect(found[1].change.status).toBe('OBSERVED');
    expect(found.map((cell: Any) => cell.year.status)).toEqual([
      ...Array(4).fill('PERIOD_NOT_COVERED'),
      ...Array(4).fill('OBSERVED'),
    ]);
  });

  it('is decided from the scope: a period with figures and one without are refused alike', async () => {
    const args = (year: number) =>
      `areas: ["sthlm:kommun"], from: "${year}-01", to: "${year}-12", interval: YEAR`;
    const without = await observe(args(2013), change, [ofFires({ from: '2013-01' })]);
    expect(cells(without)[0].change.status).toBe('PERIOD_NOT_COVERED');
    const withFigures = await observe(args(2024), change, [from2024]);
    // Nothing is read of it either.
    expect([withFigures.statements, withFigures.read]).toMatchObject([1, [{ rows: 1 }]]);
    expect(cells(withFigures)[0].change).toEqual({ ...cells(without)[0].change, against: '2023' });
    // Reached, and nothing there.
    expect(cells(await observe(args(2013), change, [ofFires()]))[0].change.status).toBe('NOT_COLLECTED');
    // Before the hub's first month there is nothing that a grant could reach.
    expect(cells(await observe(args(2010), change, [ofFires()]))[0].change).toMatchObject({
      against: '2009',
      status: 'PERIOD_NOT_COVERED',
    });
  });

  it('must be reached by a grant for the same area, not by one for another', async () => {
    const year = (area: string) => `areas: ["${area}"], from: "2024-01", to: "2024-12", interval: YEAR`;
    const grants = [
      ofFires({ areas: ['sthlm:sdo:jarva'], from: '2024-01' }),
      ofFires({ areas: ['sthlm:sdo:farsta'] }),
    ];
    expect(cells(await observe(year('sthlm:sdo:jarva'), change, grants))[0].change.status).toBe(
      'PERIOD_NOT_COVERED',
    );
    expect(cells(await observe(year('sthlm:sdo:farsta'), change, grants))[0].change.status).toBe('OBSERVED');
  });

  it('is exact where both figures are, and else both are as published', async () => {
    const args =
      'areas: ["sthlm:kommun"], level: CITY_DISTRICT, from: "2024-01", to: "2025-12", interval: YEAR';
    const exactly = cells(await observe(args, change, [ofFires({ disclosure: 'exact' })]));
    const mixed = cells(
      await observe(args, change, [ofFires({ disclosure: 'exact', from: '2025-01' }), ofFires()]),
    );
    const published = cells(await observe(args, change, [ofFires()]));
    let checked = 0;
    for (const [at, cell] of published.entries()) {
      if (cell.period !== '2025' || cell.change.status !== 'SUPPRESSED') continue;
      checked += 1;
      expect(exactly[at].change.difference).toBe(exactly[at].value - exactly[at - 1].value);
      expect(mixed[at].value).toBe(exactly[at].value);
      expect(mixed[at].change).toEqual(cell.change);
    }
    expect(checked).toBeGreaterThan(2);
  });

  it('stands in a series that says exact as soon as one figure is, and whose threshold holds as long as one is protected', async () => {
    const args = 'areas: ["sthlm:kommun"], from: "2024-01", to: "2025-12", interval: YEAR';
    const seriesBy = async (...grants: readonly Grant[]) =>
      (await observe(args, change, grants)).data.indicators[0].observations[0];
    const late = ofFires({ disclosure: 'exact', from: '2025-01' });
    expect(await seriesBy(ofFires())).toMatchObject({ disclosure: 'PROTECTED', threshold: 5 });
    expect(await seriesBy(late, ofFires())).toMatchObject({ disclosure: 'EXACT', threshold: 5 });
    expect(await seriesBy(ofFires({ disclosure: 'exact' }))).toMatchObject({
      disclosure: 'EXACT',
      threshold: null,
    });
  });
});
