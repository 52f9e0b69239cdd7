import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { monthNo, monthOf } from '../../policy/period.ts';
import { unknownBaseAreaId } from '../../subgraphs/areas.ts';
import {
  type DemonstrationSeries,
  demonstrationLastMonth,
  demonstrationSeries,
  offencesTotal,
} from '../../subgraphs/demonstration.ts';
import { readAnnualOffences, readQuarterlyOffences } from '../../subgraphs/facts-crime.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import {
  offenceTotalParts,
  offenceYears,
  officialFigures,
  surveyFigures,
} from '../../subgraphs/official-figures.ts';

const geography = loadGeography();
const series = demonstrationSeries(geography);
const total = offencesTotal(series);

const of = (indicator: string): DemonstrationSeries => {
  const found = series.find((one) => one.indicator === indicator);
  if (!found) throw new Error(indicator);
  return found;
};
/** The sum over the base areas that pass, of the months from `first` for `length` months. */
const sum = (one: DemonstrationSeries, first: string, length: number, keep = (_: number) => true): number => {
  const offset = (monthNo(first) ?? 0) - (monthNo(one.firstMonth) ?? 0);
  return one.baseAreas.reduce((all, no, row) => {
    if (!keep(no)) return all;
    const from = row * one.months + offset;
    return one.counts.subarray(from, from + length).reduce((cells, count) => cells + count, all);
  }, 0);
};
const annual = readAnnualOffences().filter((row) => row.year >= 2015);
const unknown = geography.byId.get(unknownBaseAreaId)?.no;

describe('demonstration offences', () => {
  it.each(annual.map((row) => [row.category, row.year, row.count] as const))(
    'sum to what Brå counted of %s in %i',
    (category, year, count) => {
      const one = category === 'total' ? total : of(`police.reported-offences.${category.replace('_', '-')}`);
      expect(sum(one, `${year}-01`, 12)).toBe(count);
    },
  );

  it.each(
    readQuarterlyOffences()
      .filter((row) => row.year >= 2015)
      .map((row) => [row.year, row.quarter, row.count] as const),
  )('sum to what Brå counted of all in %iK%i', (year, quarter, count) => {
    expect(sum(total, monthOf((year - 2010) * 12 + quarter * 3 - 3), 3)).toBe(count);
  });

  it('of injury visits by sex and age group sum to all, cell by cell, and to something in each', () => {
    const { counts, parts = [] } = of('region.statistics-exchange.injury-visits');
    expect(parts).toHaveLength(10);
    expect(parts.every((part) => part.some((count) => count > 0))).toBe(true);
    expect(counts.every((count, at) => parts.reduce((all, part) => all + (part[at] ?? 0), 0) === count)).toBe(
      true,
    );
  });

  it('add up to the total without burglary, which is counted within theft, cell by cell', () => {
    const burglary = of('police.reported-offences.burglary').counts;
    const theft = of('police.reported-offences.theft').counts;
    expect(burglary.every((count, cell) => count <= (theft[cell] ?? 0))).toBe(true);
    const parts = offenceTotalParts.map((category) => of(`police.reported-offences.${category}`).counts);
    expect(
      total.counts.every((count, cell) => count === parts.reduce((all, part) => all + (part[cell] ?? 0), 0)),
    ).toBe(true);
  });

  it('sum to the same by stadsdelsområden of each division and by police areas, with the unknown place', () => {
    const within = (ids: readonly string[]): number => {
      const numbers = new Set(ids.map((id) => geography.byId.get(id)?.no));
      const inside = geography.closure
        .filter((row) => numbers.has(row.ancestor))
        .map((row) => row.descendant);
      const bases = new Map<number, number>();
      for (const no of inside) bases.set(no, (bases.get(no) ?? 0) + 1);
      return total.baseAreas.reduce(
        (all, no) => all + (bases.get(no) ?? 0) * sum(total, '2022-01', 12, (other) => other === no),
        0,
      );
    };
    const valid = (level: string, date: string) =>
      geography.areas
        .filter((area) => area.level === level && area.validFrom <= date && (area.validTo ?? '9999') >= date)
        .map((area) => area.id);
    const whole = sum(total, '2022-01', 12);
    expect(within(valid('DISTRICT_COMMITTEE_AREA', '2019-01-01'))).toBe(whole);
    expect(within(valid('DISTRICT_COMMITTEE_AREA', '2022-01-01'))).toBe(whole);
    expect(within(valid('DISTRICT_COMMITTEE_AREA', '2026-01-01'))).toBe(whole);
    const placed = whole - sum(total, '2022-01', 12, (no) => no === unknown);
    expect(within(valid('LOCAL_POLICE_AREA', '2024-12-31'))).toBe(placed);
    expect(within(valid('LOCAL_POLICE_AREA', '2025-01-01'))).toBe(placed);
    expect(within(valid('CITY_DISTRICT', '2025-01-01'))).toBe(placed);
  });

  it('have about 4 % at an unknown place', () => {
    const share =
      sum(total, '2015-01', total.months, (no) => no === unknown) / sum(total, '2015-01', total.months);
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.05);
  });

  it('are preliminary from January 2026', () => {
    expect(total.preliminaryFrom).toBe('2026-01');
    expect(sum(total, '2026-01', 6)).toBe(41_163 + 47_915);
  });
});

describe('demonstration series', () => {
  it('are all preliminary from the first quarter that Brå calls preliminary', () => {
    expect(new Set(series.map((one) => one.preliminaryFrom))).toEqual(new Set(['2026-01']));
  });

  it('are the same to the last bit as when they were recorded', () => {
    const digest = (all: readonly DemonstrationSeries[]): string => {
      const hash = createHash('sha256');
      for (const { indicator, provider, baseAreas, firstMonth, months, counts } of all) {
        hash.update(JSON.stringify([indicator, provider, baseAreas, firstMonth, months]));
        for (const count of counts) hash.update(`${count},`);
      }
      return hash.digest('hex');
    };
    expect(digest(demonstrationSeries(geography))).toBe(digest(series));
    expect(digest(series)).toBe('0093fa576a0e2c0eb824def3549e408ab754da686570c02afd665e145e355479');
  });

  it('say that they are synthetic, in words too, and end in the same month', () => {
    for (const one of series) {
      expect(one.synthetic).toBe(true);
      expect(one.source).toMatch(/^Syntetiska data/);
      expect(one.note).toMatch(/synteti/i);
      expect(monthOf((monthNo(one.firstMonth) ?? 0) + one.months - 1)).toBe(demonstrationLastMonth);
      expect(one.counts).toHaveLength(one.baseAreas.length * one.months);
      expect(one.counts.every((count) => count >= 0)).toBe(true);
    }
  });

  it('lie in base areas alone, each once', () => {
    for (const one of series) {
      expect(new Set(one.baseAreas).size).toBe(one.baseAreas.length);
      for (const no of one.baseAreas) expect(geography.areas[no - 1]?.level).toBe('BASE_AREA');
    }
  });

  it('keep shootings rare, at about half of the police region', () => {
    const one = of('police.shootings.total');
    expect(sum(one, '2017-01', 12)).toBe(65);
    expect(sum(one, '2019-01', 12)).toBe(44);
    expect(sum(one, '2020-01', 12)).toBe(78);
    expect(Math.max(...one.counts)).toBeLessThan(5);
  });

  it('give each night-walking association its own district', () => {
    const walks = series.filter((one) => one.indicator === 'civil.night-walks.total');
    expect(walks.map((one) => one.provider)).toEqual(['org:nattvandrarna-farsta', 'org:nattvandrarna-jarva']);
    const districtOf = (no: number) =>
      geography.byId.get(geography.areas[no - 1]?.parent ?? '')?.parent?.replace('sthlm:sdo:', '');
    for (const walk of walks) {
      expect(new Set(walk.baseAreas.map(districtOf))).toEqual(
        new Set([walk.provider.replace('org:nattvandrarna-', '')]),
      );
    }
  });

  it('place the region’s incidents and guards near metro stations', () => {
    const near = new Set(geography.metroStations.flatMap((station) => station.baseAreas));
    for (const indicator of ['region.transit-incidents.total', 'region.guard-presence.hours']) {
      expect(new Set(of(indicator).baseAreas)).toEqual(near);
    }
  });
});

describe('official figures', () => {
  const figures = officialFigures();

  it('leave a rest of 0 or more in every year, which adding burglary once more would not', () => {
    for (const { categories, total: all } of offenceYears()) {
      expect(categories.other).toBeGreaterThan(0);
      expect(offenceTotalParts.reduce((parts, category) => parts + categories[category], 0)).toBe(all);
    }
    const first = offenceYears()[0];
    expect(first?.year).toBe(1996);
    expect((first?.categories.other ?? 0) - (first?.categories.burglary ?? 0)).toBe(-197);
  });

  it('are 30 years of seven figures and 48 quarters', () => {
    expect(figures.filter((figure) => figure.interval === 'YEAR')).toHaveLength(210);
    expect(figures.filter((figure) => figure.interval === 'QUARTER')).toHaveLength(48);
    expect(
      figures.filter((figure) => figure.status === 'PRELIMINARY').map((figure) => figure.firstMonth),
    ).toEqual(['2026-01', '2026-04']);
    expect(figures.some((figure) => 'synthetic' in figure)).toBe(false);
  });

  it('have quarters that sum to their year from 2015', () => {
    for (const { year, total: all } of offenceYears().filter((one) => one.year >= 2015)) {
      const quarters = figures.filter(
        (figure) => figure.interval === 'QUARTER' && figure.firstMonth.startsWith(`${year}-`),
      );
      expect(quarters.reduce((parts, figure) => parts + figure.value, 0)).toBe(all);
    }
  });

  it('have survey shares with their question and area, and the number of answers where it is known', () => {
    const surveys = surveyFigures(geography);
    expect(surveys).toHaveLength(16);
    expect(
      surveys.find(
        (one) =>
          one.indicator === 'city.safety-survey.worried' &&
          one.year === 2020 &&
          one.area === 'sthlm:kommun' &&
          one.group === null,
      ),
    ).toMatchObject({ value: 9, respondents: 17_857 });
    expect(
      surveys.filter((one) => one.area === 'sthlm:sdo:rinkeby-kista').map(({ year, value }) => [year, value]),
    ).toEqual([
      [2017, 21],
      [2020, 11],
    ]);
    expect(surveys.filter((one) => one.respondents === null).length).toBeGreaterThan(0);
  });
});
