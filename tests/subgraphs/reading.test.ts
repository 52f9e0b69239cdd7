import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthNo } from '../../policy/period.ts';
import type { Grant } from '../../policy/scope.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { sourceOf } from '../../subgraphs/foundation/sources.ts';
import { unprotectedCell } from '../../subgraphs/foundation/unprotected.ts';
import { writeVintage } from '../../subgraphs/foundation/vintages.ts';
import { grantOf } from './claims.ts';
import { type CityAnswer, type ReadingCity, startReadingCity } from './reading-city.ts';

let city: ReadingCity;
const fires = 'fire.fires.total';
const ofFires = (given: Partial<Omit<Grant, 'product'>> = {}): Grant =>
  grantOf('fire.fires', { provider: 'org:ssbf', ...given });
const ofSurvey = grantOf('city.safety-survey', { provider: 'org:kommunstyrelsen' });
const ofNtu = grantOf('bra.ntu', { provider: 'org:bra' });

beforeAll(async () => {
  city = await startReadingCity();
});
afterAll(async () => {
  const reported = city?.reported;
  await city?.[Symbol.asyncDispose]();
  expect(reported).toEqual([]);
});

/** The first series of the first indicator. */
const cells = ({ data }: CityAnswer) => data.indicators[0].observations[0].observations;

function observe(
  indicator: string,
  args: string,
  fields: string,
  grants: readonly Grant[],
): Promise<CityAnswer> {
  return city.ask(
    `{ indicators(ids: ["${indicator}"]) { ... on CityIndicator { observations(${args}) { ${fields} } } } }`,
    grants,
  );
}

describe('a breakdown', () => {
  const sex = 'areas: ["sthlm:sdo:jarva"], from: "2023-01", to: "2023-12", interval: YEAR';
  const fields =
    'breakdown synthetic observations { value answers marginOfError ratePer1000 breakdown { id label dimension } }';

  it('gives the cells of each category, and without it everything together', async () => {
    const survey = 'city.safety-survey.very-unsafe-late';
    const by = await observe(survey, `${sex}, breakdown: SEX`, fields, [ofSurvey]);
    expect(by.data.indicators[0].observations[0]).toMatchObject({ breakdown: 'SEX', synthetic: true });
    const [women, men] = cells(by);
    expect([women.breakdown, men.breakdown]).toEqual([
      { id: 'sex:women', label: 'kvinnor', dimension: 'SEX' },
      { id: 'sex:men', label: 'män', dimension: 'SEX' },
    ]);
    const [all] = cells(await observe(survey, sex, fields, [ofSurvey]));
    expect(all.breakdown).toBeNull();
    expect(all.answers).toBe(women.answers + men.answers);
    expect(women.value).toBeGreaterThan(all.value);
    expect(all.value).toBeGreaterThan(men.value);
    expect(women.marginOfError).toBeGreaterThan(all.marginOfError);
    expect(women.ratePer1000).toBeNull();
    expect(by.read).toMatchObject([{ product: 'city.safety-survey', rows: 2 }]);
  });

  it('that is not published is refused with what is', async () => {
    const refused = await observe(fires, `${sex}, breakdown: SEX`, fields, [ofFires()]);
    expect(refused.data.indicators[0].observations).toEqual([null]);
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'BREAKDOWN_NOT_PUBLISHED',
      breakdown: 'SEX',
      published: [],
    });
    const other = await observe('city.safety-survey.very-unsafe-late', `${sex}, breakdown: AGE`, fields, [
      ofSurvey,
    ]);
    expect(other.errors[0]?.extensions.published).toContain('SEX:DISTRICT_COMMITTEE_AREA:YEAR');
    expect(other.statements).toBe(0);
  });

  it('is refused outside the scope like everything', async () => {
    const { codes } = await observe(fires, `${sex}, breakdown: SEX`, fields, [ofSurvey]);
    expect(codes).toEqual(['PRODUCT_NOT_COVERED']);
  });
});

describe('a rate', () => {
  const fields =
    'notes observations { area { id } value status ratePer1000 population { inhabitants year estimated source } }';
  const year = (areas: string, more = '') =>
    `areas: [${areas}], from: "2025-01", to: "2025-12", interval: YEAR${more}`;

  it('is per 1,000 who lived there at the turn of the year before', async () => {
    const [all] = cells(await observe(fires, year('"sthlm:kommun"'), fields, [ofFires()]));
    expect(all.population).toMatchObject({ inhabitants: 995_574, year: 2024, estimated: false });
    expect(all.ratePer1000).toBe(Math.round((100_000 * all.value) / 995_574) / 100);
    const answer = await observe(fires, year('"lpo:jarva"'), fields, [ofFires()]);
    expect(cells(answer)[0].population).toMatchObject({ inhabitants: 94_713, estimated: true });
    expect(cells(answer)[0].population.source).toContain('Skattning');
  });

  it('of a month is of the month, and says so', async () => {
    const answer = await observe(
      fires,
      'areas: ["sthlm:kommun"], from: "2026-01", to: "2026-01", interval: MONTH',
      fields,
      [ofFires()],
    );
    const [january] = cells(answer);
    // No population of 2025 is known: the latest before it.
    expect(january.population.year).toBe(2024);
    expect(january.ratePer1000).toBe(Math.round((100_000 * january.value) / 995_574) / 100);
    expect(answer.data.indicators[0].observations[0].notes.join(' ')).toContain('inte uppräknat till ett år');
  });

  it('is null where the value is withheld, and nothing else of the cell is told', async () => {
    const found = cells(
      await observe(
        fires,
        year('"sthlm:kommun"', ', level: CITY_DISTRICT'),
        `${fields.replace('value', 'value answers')}`,
        [ofFires()],
      ),
    );
    const suppressed = found.filter(({ status }: { status: string }) => status === 'SUPPRESSED');
    expect(suppressed.length).toBeGreaterThan(3);
    for (const cell of suppressed)
      expect([cell.value, cell.ratePer1000, cell.answers]).toEqual([null, null, null]);
    const shown = found.filter(({ value }: { value: number | null }) => value !== null);
    for (const cell of shown) expect(cell.ratePer1000).not.toBeNull();
  });

  it('has no denominator in base areas, which are made up', async () => {
    const tyckTill = grantOf('city.tyck-till', { provider: 'org:trafiknamnden' });
    const [cell] = cells(
      await observe('city.tyck-till.litter', year('"sthlm:bas:husby-01"'), fields, [tyckTill]),
    );
    expect(cell.value).not.toBeNull();
    expect([cell.ratePer1000, cell.population]).toEqual([null, null]);
  });
});

describe('a sum', () => {
  const total = async (area: string, more: string) =>
    (
      await observe(
        fires,
        `areas: ["${area}"], from: "2025-01", to: "2025-12", interval: ${more}`,
        'total { value status } observations { value }',
        [ofFires()],
      )
    ).data.indicators[0].observations[0];

  it('is of all cells, and none over one that is withheld', async () => {
    const whole = await total('sthlm:kommun', 'MONTH');
    expect(whole.total.value).toBe(
      whole.observations.reduce((sum: number, { value }: { value: number }) => sum + value, 0),
    );
    const parts = await total('sthlm:kommun', 'YEAR, level: CITY_DISTRICT');
    expect(parts.total).toEqual({ value: null, status: 'SUPPRESSED' });
  });

  it('of shares has no meaning', async () => {
    const { data } = await observe(
      'bra.ntu.worried',
      'areas: ["sthlm:kommun"], from: "2023-01", to: "2024-12", interval: YEAR',
      'total { value status }',
      [ofNtu],
    );
    expect(data.indicators[0].observations[0].total).toEqual({ value: null, status: 'NOT_APPLICABLE' });
  });
});

describe('the geography of a date', () => {
  it('refuses an ended area beyond its end with what succeeded it, and never answers with another', async () => {
    const in2024 = 'areas: ["sthlm:sdo:rinkeby-kista"], from: "2024-01", to: "2024-12", interval: YEAR';
    const answer = await observe(
      fires,
      in2024,
      'observations { value change(against: PREVIOUS_PERIOD) { difference } }',
      [ofFires()],
    );
    expect(answer.data.indicators[0].observations).toEqual([null]);
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'AREA_NOT_VALID',
      validTo: '2023-06-30',
      successors: ['sthlm:sdo:jarva'],
    });
    expect(answer.statements).toBe(0);
  });

  it('says NOT_APPLICABLE of an ended area before it began', async () => {
    const found = cells(
      await observe(
        fires,
        'areas: ["lpo:norrmalm"], from: "2014-01", to: "2024-12", interval: YEAR',
        'observations { period status change(against: PREVIOUS_PERIOD) { status } }',
        [ofFires()],
      ),
    );
    const statuses = new Map(
      found.map(({ period, status }: { period: string; status: string }) => [period, status]),
    );
    expect(statuses.get('2014')).toBe('NOT_APPLICABLE');
    expect(statuses.get('2016')).not.toBe('NOT_APPLICABLE');
    expect(found[1].change.status).toBe('NOT_APPLICABLE');
  });

  it('has Vantör in the police area Farsta, and Enskede-Årsta in none of it', () => {
    const parts = city.geography.closure
      .filter(({ ancestor }) => ancestor === city.geography.byId.get('lpo:farsta')?.no)
      .map(({ descendant }) => city.geography.areas[descendant - 1]?.id);
    expect(parts).toEqual(expect.arrayContaining(['sthlm:stadsdel:ragsved', 'sthlm:stadsdel:hogdalen']));
    expect(parts).not.toContain('sthlm:stadsdel:arsta');
    expect(parts).not.toContain('sthlm:stadsdel:enskede-gard');
  });
});

describe('a vintage', () => {
  const args = (asOf: string) =>
    `areas: ["sthlm:kommun"], from: "2024-01", to: "2024-12", interval: YEAR${asOf}`;
  const fields =
    'vintage publishedAt preliminaryFrom observations { value status change(against: PREVIOUS_PERIOD) { status } }';
  const read = async (asOf: string, grants: readonly Grant[] = [ofFires()]) => {
    const answer = await observe(fires, args(asOf === '' ? '' : `, asOf: "${asOf}"`), fields, grants);
    return { ...answer.data.indicators[0].observations[0], read: answer.read };
  };

  it('is read as it was at an instant, and now as it is', async () => {
    const before = await read('');
    expect(before).toMatchObject({ vintage: '2026-06', publishedAt: '2026-07-15T04:00:00.000Z' });
    const { value } = before.observations[0];
    const indicator = indicatorOf(fires);
    const start = monthNo('2024-01') ?? 0;
    const exact = { value: value + 7, status: 'OBSERVED' } as const;
    const cell = unprotectedCell(indicator, sourceOf('fire.fires', 'org:ssbf'), 'YEAR', 1, start, exact);
    await city.owner.begin((sql) =>
      writeVintage(
        sql,
        {
          indicators: [indicator],
          kind: 'revision',
          label: '2026-06 r1',
          publishedAt: '2026-09-01T04:00:00Z',
          importNo: 0,
          preliminaryFrom: null,
        },
        [{ ...cell, released: exact }],
      ),
    );
    const now = await read('');
    expect(now).toMatchObject({
      vintage: '2026-06 r1',
      publishedAt: '2026-09-01T04:00:00.000Z',
      observations: [{ value: value + 7, status: 'REVISED', change: { status: 'REVISED' } }],
    });
    const then = await read('2026-08-31T23:59:59+02:00');
    expect(then).toMatchObject({ vintage: '2026-06', observations: [{ value, status: 'OBSERVED' }] });
    expect(then.observations[0].change.status).toBe('OBSERVED');
    expect((await read('2026-09-01T04:00:00Z')).observations[0].value).toBe(value + 7);
  });

  it('that takes a figure back leaves it to those who read as of before', async () => {
    const in2016 = (asOf: string) =>
      observe(
        fires,
        `areas: ["sthlm:kommun"], from: "2016-01", to: "2016-12", interval: YEAR${asOf}`,
        fields,
        [ofFires()],
      );
    await city.owner`update released_cell set vintage_to = 2
      where indicator_no = 20 and interval_rank = 3 and area_no = 1 and month_no = ${monthNo('2016-01') ?? 0}`;
    expect(cells(await in2016(', asOf: "2026-08-01T00:00:00Z"'))[0].status).toBe('OBSERVED');
    for (const asOf of ['', ', asOf: "2026-10-01T00:00:00Z"']) {
      expect(cells(await in2016(asOf))[0]).toMatchObject({ value: null, status: 'NOT_COLLECTED' });
    }
  });

  it('has nothing before the first, which is not zero', async () => {
    const before = await read('2026-07-15T03:59:59Z');
    expect(before).toMatchObject({
      vintage: '',
      publishedAt: null,
      observations: [{ value: null, status: 'NOT_COLLECTED', change: { status: 'NOT_COLLECTED' } }],
    });
  });

  it('counts a cell once, however many vintages and whether exact or protected', async () => {
    const { read: rows } = await read('', [ofFires({ disclosure: 'exact' }), ofFires()]);
    // One for the figure, and one for what its change is against.
    expect(rows).toEqual([{ product: 'fire.fires', provider: 'org:ssbf', rows: 2 }]);
  });

  it.each([
    '2026-11-01T12:00:05.001Z',
    '2027-01-01T00:00:00Z',
    '2026-08-01',
    '2026-08-01T00:00:00',
    'now',
    '',
  ])('as of %j is refused', async (asOf) => {
    const { codes, statements } = await observe(fires, args(`, asOf: "${asOf}"`), fields, [ofFires()]);
    expect([codes, statements]).toEqual([['ARGUMENT_INVALID'], 0]);
  });

  it('is told of the indicator', async () => {
    const { data } = await city.ask(
      `{ indicators(ids: ["${fires}"]) { ... on CityIndicator { latestVintage { label publishedAt from to preliminaryFrom } } } }`,
    );
    expect(data.indicators[0].latestVintage).toMatchObject({
      label: '2026-06 r1',
      from: '2024-01',
      to: '2024-12',
    });
  });
});

describe('what an indicator says of itself', () => {
  it('is its definition, terms, regime and where it is published', async () => {
    const { data, codes } =
      await city.ask(`{ indicators(ids: ["city.tyck-till.litter", "bra.ntu.unsafe-late", "bra.municipal-offences.total", "${fires}"]) {
      id unit synthetic licence source threshold roundingBase comparabilityClass methodBreaks { from } releasedAt { level interval breakdowns } } }`);
    expect(codes).toEqual([]);
    const [litter, ntu, offences, fire] = data.indicators;
    expect(litter).toMatchObject({ threshold: null, roundingBase: 5, synthetic: true });
    expect(fire).toMatchObject({ threshold: 5, roundingBase: null });
    expect(ntu).toMatchObject({
      synthetic: true,
      source: 'Syntetiska data, inte Brås',
      methodBreaks: [{ from: '2017-01' }],
      releasedAt: [{ level: 'CITY', interval: 'YEAR', breakdowns: ['SEX'] }],
    });
    expect(offences).toMatchObject({ synthetic: false, threshold: null });
    expect(offences.licence).toContain('källan');
  });
});
