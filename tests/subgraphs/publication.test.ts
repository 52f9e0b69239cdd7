import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { everyArea, levelRank } from '../../policy/area.ts';
import { type Interval, intervalMonths, intervalRank, monthNo, monthOf } from '../../policy/period.ts';
import { unknownBaseAreaId, unknownDistrictId } from '../../subgraphs/areas.ts';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { breakdowns } from '../../subgraphs/foundation/breakdowns.ts';
import { publishFigures } from '../../subgraphs/foundation/figures.ts';
import { indicatorOf, indicators } from '../../subgraphs/foundation/indicators.ts';
import { roundedAtSource } from '../../subgraphs/foundation/programme-indicators.ts';
import { type PublishedCell, publish } from '../../subgraphs/foundation/publication.ts';
import { releaseLevels } from '../../subgraphs/foundation/release-levels.ts';
import { sources } from '../../subgraphs/foundation/sources.ts';
import { districtsAt, loadGeography } from '../../subgraphs/geography.ts';
import { offenceYears } from '../../subgraphs/official-figures.ts';
import { roundingKey } from '../rounding-key.ts';

const geography = loadGeography();
const series = demonstrationSeries(geography);
const publishAll = (): readonly PublishedCell[] => [
  ...publish(series, geography, roundingKey),
  ...publishFigures(geography),
];
const cells = publishAll();
const key = (indicator: string, interval: Interval, area: string, month: string): string =>
  [
    indicatorOf(indicator).no,
    intervalRank[interval],
    geography.byId.get(area)?.no,
    monthNo(month) ?? month,
  ].join(' ');
const byKey = new Map(
  cells.map((cell) => [
    [
      cell.indicatorNo,
      cell.intervalRank,
      cell.areaNo,
      cell.monthNo,
      ...(cell.breakdownNo ? [cell.breakdownNo] : []),
    ].join(' '),
    cell,
  ]),
);
const cellOf = (indicator: string, interval: Interval, area: string, month: string) =>
  byKey.get(key(indicator, interval, area, month));
const levelOf = (no: number) => geography.areas[no - 1]?.level;

describe('the list of indicators', () => {
  it('has every series of the demonstration and every official figure, and nothing else', () => {
    const published = new Set(cells.map((cell) => cell.indicatorNo));
    expect([...published].sort((a, b) => a - b)).toEqual(indicators.map(({ no }) => no));
    expect(new Set(indicators.map(({ no }) => no)).size).toBe(indicators.length);
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  });

  it('does not renumber: stored rows refer to the numbers', () => {
    const numbered = [
      ...indicators.map(({ no, id }) => `${no} ${id}`),
      ...sources.map(({ no, product, provider }) => `${no} ${product} ${provider}`),
    ];
    expect(createHash('sha256').update(numbered.join('\n')).digest('hex')).toBe(
      'cc1405c536b13c5ae70cbef2059d4903bdce0bc46f4954bc0b4f8e3f2fa12f02',
    );
  });

  it('belongs to products that have a source at the same host', () => {
    for (const { product, host } of indicators) {
      const own = sources.filter((source) => source.product === product);
      expect(own.length).toBeGreaterThan(0);
      for (const source of own) expect(source.host).toBe(host);
    }
    for (const { root } of sources) expect(root === everyArea || geography.byId.has(root)).toBe(true);
    expect(new Set(sources.map(({ no }) => no)).size).toBe(sources.length);
  });

  it('releases counts at the levels that their number allows', () => {
    for (const indicator of indicators.filter((one) => one.regime !== null)) {
      // Of the whole city alone: it is finer in time.
      if (indicator.product === 'police.offence-times') continue;
      const year = cellOf(indicator.id, 'YEAR', 'sthlm:kommun', '2025-01')?.exact.value ?? 0;
      // A total beside its categories goes no further down than the districts.
      const summed = indicator.id === 'police.reported-offences.total';
      const levels = summed
        ? releaseLevels.total
        : year > 20_000
          ? releaseLevels.most
          : year > 5_000
            ? releaseLevels.many
            : year >= 1_500
              ? releaseLevels.some
              : year >= 500
                ? releaseLevels.few
                : releaseLevels.rare;
      expect([indicator.id, indicator.releasedAt]).toEqual([indicator.id, levels]);
    }
  });

  it('protects every synthetic count of people and events, and nothing that is open or comes rounded', () => {
    for (const { id, product, regime, synthetic, unit } of indicators) {
      const open =
        !synthetic || unit !== 'antal' || id.startsWith('civil.night-walks') || roundedAtSource.has(product);
      const suppressed = { kind: 'threshold', threshold: 5, distance: 1 };
      const rounded = { kind: 'rounding', base: 5 };
      const wanted = id.startsWith('city.tyck-till') ? rounded : suppressed;
      expect([id, regime]).toEqual([id, open ? null : wanted]);
    }
  });

  it('protects all indicators of a product in one way: two protections expose what each protects', () => {
    for (const all of Map.groupBy(indicators, ({ product }) => product).values()) {
      expect(all.map(({ regime }) => regime)).toEqual(all.map(() => all[0]?.regime));
    }
  });

  it.each([
    'police.reported-offences.total',
    'fire.fires.total',
    'region.transit-incidents.total',
    'civil.night-walks.total',
  ])('has %s by district and quarter, to be compared', (id) => {
    expect(indicatorOf(id).releasedAt).toContain('DISTRICT_COMMITTEE_AREA:QUARTER');
    expect(cellOf(id, 'QUARTER', 'sthlm:sdo:jarva', '2025-04')?.exact.status).toBe('OBSERVED');
    expect(indicatorOf(id).comparabilityClass).toBe('events');
  });

  it('keeps surveys and official statistics from the axis of anything else', () => {
    const classesOf = (prefix: string) =>
      new Set(indicators.filter(({ id }) => id.startsWith(prefix)).map((one) => one.comparabilityClass));
    expect(classesOf('city.safety-survey')).toEqual(new Set(['trygghetsmatningen']));
    expect(classesOf('city.school-survey')).toEqual(new Set(['stockholmsenkaten']));
    expect(classesOf('bra.municipal-offences')).toEqual(new Set(['official-offences']));
    expect(classesOf('bra.ntu')).toEqual(new Set(['ntu']));
    expect(classesOf('police.event-notices')).toEqual(new Set(['event-notices']));
    expect(classesOf('police.reported-offences')).toEqual(new Set(['events']));
  });
});

describe('publication', () => {
  const years = offenceYears().filter(({ year }) => year >= 2015);
  const figures = years.flatMap(({ year, total, categories }) =>
    [...Object.entries(categories), ['total', total] as const].map(
      ([category, count]) => [category, year, count] as const,
    ),
  );

  it.each(figures)(
    'has districts that sum, with the unknown place, to what Brå counted of %s in %i',
    (category, year, count) => {
      const indicator = `police.reported-offences.${category}`;
      const value = (area: string) =>
        cellOf(indicator, 'YEAR', area, `${year}-01`)?.exact.value ?? Number.NaN;
      for (const day of [`${year}-12-31`, '2026-01-01']) {
        const districts = districtsAt(geography, day).map(({ id }) => id);
        expect([...districts, unknownDistrictId].reduce((sum, id) => sum + value(id), 0)).toBe(count);
      }
      expect(value('sthlm:kommun')).toBe(count);
      expect(
        cellOf(`bra.municipal-offences.${category}`, 'YEAR', 'sthlm:kommun', `${year}-01`)?.exact.value,
      ).toBe(count);
    },
  );

  it('never has a value beside SUPPRESSED, suppresses every count from 1 to 4, and others to hide them', () => {
    let small = 0;
    let others = 0;
    let needing = 0;
    const regimes = new Map(indicators.map(({ no, regime }) => [no, regime]));
    for (const { indicatorNo, exact, released } of cells) {
      const regime = regimes.get(indicatorNo);
      if (regime?.kind === 'rounding') continue;
      const threshold = regime?.threshold ?? null;
      const suppressed = released.status === 'SUPPRESSED';
      const isSmall = threshold !== null && exact.value >= 1 && exact.value < threshold;
      if (isSmall && !suppressed) throw new Error(`${indicatorNo}: a small count is shown`);
      if (threshold === null && suppressed) throw new Error(`${indicatorNo} needs no protection`);
      if ((released.value === null) !== suppressed) throw new Error(`${indicatorNo}`);
      if (released.value !== null && released.value !== exact.value) throw new Error(`${indicatorNo}`);
      if (threshold !== null) needing += 1;
      if (isSmall) small += 1;
      else if (suppressed) others += 1;
    }
    expect(small).toBeGreaterThan(1_000);
    expect(others).toBeGreaterThan(1_000);
    // The levels of release are chosen so that most can be shown.
    expect((small + others) / needing).toBeLessThan(0.06);
  });

  it('shows at least three quarters of every level and interval of every indicator', () => {
    const counts = new Map<string, { shown: number; all: number }>();
    const dimensionOf = new Map(breakdowns.map(({ no, dimension }) => [no, dimension]));
    for (const { indicatorNo, areaNo, breakdownNo, intervalRank: rank, released } of cells) {
      const at = `${indicatorNo} ${dimensionOf.get(breakdownNo)} ${levelOf(areaNo)} ${rank}`;
      const count = counts.get(at) ?? { shown: 0, all: 0 };
      count.all += 1;
      if (released.value !== null) count.shown += 1;
      counts.set(at, count);
    }
    expect(counts.size).toBeGreaterThan(100);
    expect([...counts].filter(([, { shown, all }]) => shown < 0.75 * all)).toEqual([]);
  });

  it('shows most zeros as zeros, and withholds some beside small counts', () => {
    const zeros = cells.filter((cell) => cell.exact.value === 0);
    const shown = zeros.filter(({ released }) => released.value !== null);
    expect(shown.length).toBeGreaterThan(0.9 * zeros.length);
    expect(shown.length).toBeLessThan(zeros.length);
    expect(
      shown.every(({ released, exact }) => released.value === 0 && released.status === exact.status),
    ).toBe(true);
  });

  it('publishes no figures of which no protection is kept', () => {
    const changed = series.map((one) =>
      one.indicator === 'fire.fires.total'
        ? { ...one, counts: one.counts.map((count, at) => (at === 5 ? count + 1 : count)) }
        : one,
    );
    expect(() => [...publish(changed, geography, null)]).toThrow('npm run protection');
  });

  it('gives an area that has ended figures to its end, and one of today figures for all time', () => {
    const months = (area: string) =>
      cells
        .filter((cell) => cell.indicatorNo === 7 && cell.intervalRank === 1)
        .filter((cell) => cell.areaNo === geography.byId.get(area)?.no)
        .map((cell) => monthOf(cell.monthNo));
    expect([months('sthlm:sdo:rinkeby-kista').at(0), months('sthlm:sdo:rinkeby-kista').at(-1)]).toEqual([
      '2015-01',
      '2023-06',
    ]);
    expect(months('sthlm:sdo:hagersten-liljeholmen').at(-1)).toBe('2020-06');
    expect(months('lpo:norrmalm').at(-1)).toBe('2024-12');
    expect(months('sthlm:sdo:jarva')).toHaveLength(138);
    expect(months('lpo:norra-innerstaden')).toHaveLength(138);
    const indicator = 'police.reported-offences.total';
    expect(cellOf(indicator, 'YEAR', 'sthlm:sdo:rinkeby-kista', '2023-01')).toBeUndefined();
    expect(cellOf(indicator, 'QUARTER', 'sthlm:sdo:rinkeby-kista', '2023-07')).toBeUndefined();
    const in2022 = (area: string) => cellOf(indicator, 'YEAR', area, '2022-01')?.exact.value ?? Number.NaN;
    expect(in2022('sthlm:sdo:rinkeby-kista') + in2022('sthlm:sdo:spanga-tensta')).toBe(
      in2022('sthlm:sdo:jarva'),
    );
  });

  it('publishes whole periods alone, and calls preliminary what a preliminary month is part of', () => {
    const indicator = 'police.reported-offences.total';
    expect(cellOf(indicator, 'YEAR', 'sthlm:kommun', '2026-01')).toBeUndefined();
    expect(cellOf(indicator, 'QUARTER', 'sthlm:kommun', '2026-04')?.exact).toEqual({
      value: 47_915,
      status: 'PRELIMINARY',
    });
    expect(cellOf(indicator, 'MONTH', 'sthlm:kommun', '2026-01')?.released.status).toBe('PRELIMINARY');
    expect(cellOf(indicator, 'YEAR', 'sthlm:kommun', '2025-01')?.exact.status).toBe('OBSERVED');
    expect(cells.every((cell) => cell.monthNo % ([1, 3, 12][cell.intervalRank - 1] ?? 1) === 0)).toBe(true);
  });

  it('is at the released levels and intervals, and at no others', () => {
    const released = new Map(indicators.map(({ no, releasedAt }) => [no, new Set<string>(releasedAt)]));
    const intervals: readonly Interval[] = ['MONTH', 'QUARTER', 'YEAR'];
    const found = new Map<number, Set<string>>();
    for (const { indicatorNo, areaNo, breakdownNo, intervalRank: rank } of cells) {
      if (breakdownNo !== 0) continue;
      const level = `${levelOf(areaNo)}:${intervals[rank - 1]}`;
      found.set(indicatorNo, (found.get(indicatorNo) ?? new Set()).add(level));
    }
    expect(found).toEqual(released);
  });

  it('has breakdowns at the levels that are said, and counts of one dimension that sum to everything', () => {
    const shares = new Set(indicators.filter(({ unit }) => unit === 'procent').map(({ no }) => no));
    const dimensionOf = new Map(breakdowns.map(({ no, dimension }) => [no, dimension]));
    const names = new Map(indicators.map(({ no, id }) => [no, id]));
    const found = new Map<string, Set<string>>();
    const sums = new Map<string, number>();
    for (const { indicatorNo, areaNo, breakdownNo, intervalRank: rank, monthNo: month, exact } of cells) {
      if (breakdownNo === 0) continue;
      const dimension = `${names.get(indicatorNo)} ${dimensionOf.get(breakdownNo)}`;
      found.set(dimension, (found.get(dimension) ?? new Set()).add(`${levelOf(areaNo)}:${rank}`));
      if (shares.has(indicatorNo)) continue;
      const at = `${dimension} ${indicatorNo} ${rank} ${areaNo} ${month}`;
      sums.set(at, (sums.get(at) ?? 0) + exact.value);
    }
    const bySexOfCity = [
      ...[
        'offending',
        'minor-offences',
        'serious-offences',
        'alcohol',
        'drugs',
        'tobacco',
        'mental-health',
      ].map((last) => `city.school-survey.${last}`),
      ...['worried-close', 'worried-society', 'victimisation', 'trust'].map(
        (last) => `city.safety-survey.${last}`,
      ),
    ];
    const yearly = new Set(['CITY:3', 'DISTRICT_COMMITTEE_AREA:3', 'LOCAL_POLICE_AREA:3']);
    expect(Object.fromEntries(found)).toEqual({
      'bra.ntu.unsafe-late SEX': new Set(['CITY:3']),
      'bra.ntu.worried SEX': new Set(['CITY:3']),
      ...Object.fromEntries(bySexOfCity.map((id) => [`${id} SEX`, new Set(['CITY:3'])])),
      'city.safety-survey.very-unsafe-late SEX': new Set(['CITY:3', 'DISTRICT_COMMITTEE_AREA:3']),
      'police.offence-times.total WEEK': new Set(['CITY:3']),
      'police.offence-times.total WEEKDAY_TIME': new Set(['CITY:3']),
      'region.statistics-exchange.injury-visits SEX': yearly,
      'region.statistics-exchange.injury-visits AGE': yearly,
    });
    expect(sums.size).toBeGreaterThan(200);
    for (const [at, sum] of sums) {
      expect(byKey.get(at.split(' ').slice(2).join(' '))?.exact.value).toBe(sum);
    }
  });

  it('counts each base area under an area once, whatever ways lead there', () => {
    for (const indicator of ['police.event-reports.total', 'fire.fires.total']) {
      const one = series.find((candidate) => candidate.indicator === indicator);
      if (!one) throw new Error(indicator);
      const offset = (monthNo('2024-01') ?? 0) - (monthNo(one.firstMonth) ?? 0);
      const inYear = one.baseAreas.map((_, row) =>
        one.counts
          .subarray(row * one.months + offset, row * one.months + offset + intervalMonths.YEAR)
          .reduce((sum, count) => sum + count, 0),
      );
      for (const area of geography.areas.filter(({ level, validTo }) => levelRank[level] < 4 && !validTo)) {
        const inside = new Set(
          geography.closure.filter((row) => row.ancestor === area.no).map((row) => row.descendant),
        );
        const sum = one.baseAreas.reduce(
          (all, no, row) => all + (inside.has(no) ? (inYear[row] ?? 0) : 0),
          0,
        );
        const cell = cellOf(indicator, 'YEAR', area.id, '2024-01');
        if (cell || area.id !== unknownDistrictId) expect(cell?.exact.value).toBe(sum);
      }
    }
  });

  it('counts the unknown place in the city, and shows it where a series knows it', () => {
    expect(cellOf('police.event-reports.total', 'MONTH', unknownDistrictId, '2025-01')).toBeDefined();
    expect(cellOf('police.event-reports.total', 'YEAR', unknownBaseAreaId, '2025-01')).toBeDefined();
    expect(cellOf('fire.fires.total', 'YEAR', unknownDistrictId, '2025-01')).toBeUndefined();
  });

  it('publishes of an association inside its own area alone', () => {
    const walks = cells.filter((cell) => cell.indicatorNo === indicatorOf('civil.night-walks.total').no);
    const areas = [...new Set(walks.map((cell) => geography.areas[cell.areaNo - 1]?.id))].sort();
    expect(areas).toEqual([
      'lpo:jarva',
      'sthlm:sdo:farsta',
      'sthlm:sdo:jarva',
      'sthlm:sdo:rinkeby-kista',
      'sthlm:sdo:spanga-tensta',
    ]);
  });

  it('numbers cells by source, interval, area and month', () => {
    const numbers = new Set<number>();
    for (const { cellNo, indicatorNo, intervalRank: rank, areaNo, monthNo: month } of cells) {
      const source = Math.floor(cellNo / 8_000_000);
      const product = sources.find(({ no }) => no === source)?.product;
      if (product !== indicators.find(({ no }) => no === indicatorNo)?.product) throw new Error(`${cellNo}`);
      if (cellNo !== ((source * 4 + rank) * 2000 + areaNo) * 1000 + month) throw new Error(`${cellNo}`);
      numbers.add(cellNo);
    }
    // Indicators of one product and provider lie in the same cells: row security knows the product alone.
    expect(numbers.size).toBeLessThan(cells.length);
  });

  it('has no cell twice', () => {
    expect(byKey.size).toBe(cells.length);
  });

  it('is the same to the last bit every time', () => {
    const digest = (all: readonly PublishedCell[]): string =>
      createHash('sha256').update(JSON.stringify(all)).digest('hex');
    expect(digest(publishAll())).toBe(digest(cells));
  });
});
