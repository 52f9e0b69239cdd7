import { describe, expect, it } from 'vitest';
import { marginOfError, minimumAnswers } from '../../policy/derived-figures.ts';
import { syntheticShares } from '../../subgraphs/demonstration-surveys.ts';
import { type Figure, publishFigure, publishFigures } from '../../subgraphs/foundation/figures.ts';
import { indicatorOf, indicators } from '../../subgraphs/foundation/indicators.ts';
import { populationsByYear } from '../../subgraphs/foundation/population.ts';
import { loadGeography } from '../../subgraphs/geography.ts';

const geography = loadGeography();
const no = (id: string) => geography.byId.get(id)?.no;

describe('a share of a survey', () => {
  const share = (answers: number | null): Figure => ({
    indicator: 'city.safety-survey.very-unsafe-late',
    product: 'city.safety-survey',
    provider: 'org:kommunstyrelsen',
    area: 'sthlm:sdo:jarva',
    interval: 'YEAR',
    firstMonth: '2023-01',
    value: 8,
    status: 'OBSERVED',
    breakdown: 'sex:women',
    answers,
  });

  it('of too few answers is withheld, and of enough is shown', () => {
    expect(publishFigure(share(minimumAnswers - 1), geography)).toMatchObject({
      exact: { value: 8 },
      released: { value: null, status: 'SUPPRESSED' },
    });
    expect(publishFigure(share(minimumAnswers), geography)?.released).toEqual({
      value: 8,
      status: 'OBSERVED',
    });
    expect(publishFigure(share(null), geography)).toMatchObject({
      released: { value: 8 },
      answers: null,
      marginOfError: null,
    });
  });

  it('has the margin of its answers', () => {
    const cell = [...publishFigures(geography)].find(({ answers }) => answers === 17_857);
    expect(cell?.marginOfError).toBe(marginOfError(cell?.exact.value ?? 0, 17_857));
  });
});

describe('synthetic shares', () => {
  const shares = syntheticShares(geography);

  it('are of indicators that say so, and no real figure is by sex', () => {
    expect(shares.length).toBeGreaterThan(100);
    for (const { indicator } of shares) expect(indicatorOf(indicator)).toMatchObject({ synthetic: true });
    const bySex = [...publishFigures(geography)].filter(({ breakdownNo }) => breakdownNo !== 0);
    expect(bySex.length).toBeGreaterThan(50);
    const synthetic = new Set(indicators.filter((one) => one.synthetic).map(({ no }) => no));
    for (const { indicatorNo } of bySex) expect(synthetic).toContain(indicatorNo);
  });

  it('are of women and men, who together are all that answered', () => {
    const found = new Map(
      shares.map((one) => [`${one.indicator} ${one.area} ${one.year} ${one.breakdown}`, one]),
    );
    for (const one of shares.filter(({ breakdown }) => breakdown === 'total')) {
      const of = (sex: string) => found.get(`${one.indicator} ${one.area} ${one.year} sex:${sex}`);
      const [women, men] = [of('women'), of('men')];
      expect((women?.answers ?? 0) + (men?.answers ?? 0)).toBe(one.answers);
      const mean =
        ((women?.value ?? 0) * (women?.answers ?? 0) + (men?.value ?? 0) * (men?.answers ?? 0)) / one.answers;
      expect(Math.abs(mean - one.value)).toBeLessThan(0.11);
    }
    expect(syntheticShares(geography)).toEqual(shares);
  });
});

describe('inhabitants', () => {
  const rows = populationsByYear(geography);
  const of = (id: string, year: number) => rows.find((row) => row.areaNo === no(id) && row.year === year);

  it('are the official ones where these are known, and else marked as estimates', () => {
    expect(of('sthlm:kommun', 2011)).toMatchObject({ inhabitants: 864_324, estimated: false });
    expect(of('sthlm:kommun', 2018)).toMatchObject({ estimated: true });
    expect(of('sthlm:sdo:rinkeby-kista', 2011)).toMatchObject({ inhabitants: 46_792, estimated: false });
    expect(of('sthlm:sdo:rinkeby-kista', 2020)).toMatchObject({ estimated: true });
    // A forecast made in 2012, and a rounded number, are no official figures of these years.
    expect(of('sthlm:sdo:rinkeby-kista', 2021)).toMatchObject({ estimated: true });
    expect(of('sthlm:sdo:jarva', 2022)).toMatchObject({ estimated: true });
    for (const { estimated, source } of rows) expect(source.includes('Skattning')).toBe(estimated);
  });

  it('of 2024 are those of the areas, and of other years add up over stadsdelar', () => {
    for (const { no: area, level, population } of geography.areas) {
      const row = rows.find(({ areaNo, year }) => areaNo === area && year === 2024);
      const known = level === 'BASE_AREA' || level === 'PLACE' ? null : population;
      expect(row?.inhabitants ?? null).toBe(known);
    }
    const parts = geography.areas.filter(
      ({ level, parents }) => level === 'CITY_DISTRICT' && parents.includes('lpo:jarva'),
    );
    expect(parts.length).toBeGreaterThan(3);
    expect(of('lpo:jarva', 2016)?.inhabitants).toBe(
      parts.reduce((sum, { id }) => sum + (of(id, 2016)?.inhabitants ?? Number.NaN), 0),
    );
  });
});
