import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const compare = (indicators: readonly string[], more: string) =>
  city.ask(`{ comparison(indicators: ${JSON.stringify(indicators)}, ${more}) {
    axes { unit comparabilityClass indicators { id } } aligned { level interval breakdowns }
    breaks { indicator { id } from description } notes } }`);
const offences = 'police.reported-offences.total';
const fires = 'fire.fires.total';
const walks = 'civil.night-walks.total';
const brå = 'bra.municipal-offences.total';
const ntu = 'bra.ntu.unsafe-late';
const survey = 'city.safety-survey.unsafe-late';

describe('a comparison', () => {
  it('of providers says which axes, and where all are published', async () => {
    const { data, codes } = await compare(
      [offences, fires, 'region.transit-incidents.total', walks],
      'axis: SHARED',
    );
    expect(codes).toEqual([]);
    expect(data.comparison.axes).toMatchObject([{ unit: 'antal', comparabilityClass: 'events' }]);
    expect(data.comparison.aligned).toEqual([
      { level: 'DISTRICT_COMMITTEE_AREA', interval: 'QUARTER', breakdowns: [] },
      { level: 'LOCAL_POLICE_AREA', interval: 'QUARTER', breakdowns: [] },
    ]);
    expect(data.comparison.notes.join(' ')).toContain('summera dem inte');
  });

  it('of offences beside worry has an axis for each', async () => {
    const { data } = await compare([offences, 'city.safety-survey.worried'], 'axis: SEPARATE');
    expect(
      data.comparison.axes.map(({ indicators: [one] }: { indicators: { id: string }[] }) => one?.id),
    ).toEqual([offences, 'city.safety-survey.worried']);
    expect(data.comparison.aligned[0]).toMatchObject({ level: 'DISTRICT_COMMITTEE_AREA', interval: 'YEAR' });
  });

  it('is broken where the method changed inside the period, and only then', async () => {
    const breaks = async (from: string, to: string) =>
      (await compare([brå, ntu], `axis: SEPARATE, from: "${from}", to: "${to}"`)).data.comparison.breaks;
    expect(await breaks('2014-01', '2025-12')).toMatchObject([
      { indicator: { id: brå }, from: '2015-01' },
      { indicator: { id: ntu }, from: '2017-01' },
    ]);
    expect(await breaks('2015-01', '2016-12')).toEqual([]);
    expect((await compare([brå, ntu], 'axis: SEPARATE')).data.comparison.breaks).toHaveLength(2);
  });

  it('over two editions of the vulnerable areas is broken for all', async () => {
    const { data } = await compare(
      [offences, fires],
      'axis: SHARED, areas: ["vuln:husby"], from: "2022-01", to: "2025-12"',
    );
    expect(data.comparison.breaks).toMatchObject([
      { indicator: null, from: '2023-01' },
      { indicator: null, from: '2025-01' },
    ]);
    const other = await compare(
      [offences, fires],
      'axis: SHARED, areas: ["sthlm:sdo:jarva"], from: "2022-01", to: "2025-12"',
    );
    expect(other.data.comparison.breaks).toEqual([]);
  });

  it('tells of areas that lie in each other, and of different kinds', async () => {
    const { data } = await compare(
      [offences, fires],
      'axis: SHARED, areas: ["sthlm:sdo:jarva", "sthlm:stadsdel:husby"]',
    );
    const notes = data.comparison.notes.join(' ');
    expect(notes).toContain('ligger i varandra');
    expect(notes).toContain('olika slag');
  });

  it('of an ended area beyond its end is refused with its successor', async () => {
    const { data, errors } = await compare(
      [offences, fires],
      'axis: SHARED, areas: ["sthlm:sdo:rinkeby-kista"], from: "2024-01", to: "2024-12"',
    );
    expect(data.comparison).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({
      code: 'AREA_NOT_VALID',
      area: 'sthlm:sdo:rinkeby-kista',
      successors: ['sthlm:sdo:jarva'],
    });
    const before = await compare(
      [offences, fires],
      'axis: SHARED, areas: ["sthlm:sdo:rinkeby-kista"], from: "2022-01", to: "2022-12"',
    );
    expect(before.codes).toEqual([]);
  });

  it.each([
    ['AREA_UNKNOWN', [offences, fires], 'axis: SHARED, areas: ["sthlm:sdo:atlantis"]'],
    ['INDICATOR_UNKNOWN', [offences, 'x'], 'axis: SHARED'],
    ['ARGUMENT_INVALID', [offences, offences], 'axis: SHARED'],
    ['PERIOD_INVALID', [offences, fires], 'axis: SHARED, from: "2024-01"'],
    ['PERIOD_INVALID', [offences, fires], 'axis: SHARED, from: "2024-12", to: "2024-01"'],
  ] as const)('is refused with %s', async (code, indicators, more) => {
    const { data, codes } = await compare(indicators, more);
    expect([data.comparison, codes]).toEqual([null, [code]]);
  });
});

describe('what must not be compared', () => {
  it.each([
    ['NEVER_TOGETHER', [ntu, survey], 'SHARED'],
    ['NEVER_TOGETHER', [ntu, survey], 'SEPARATE'],
    ['NEVER_TOGETHER', [ntu, 'city.safety-survey.very-unsafe-late'], 'SEPARATE'],
    ['CLASS_DIFFERS', [offences, 'police.event-reports.total'], 'SHARED'],
    ['CLASS_DIFFERS', [offences, brå], 'SHARED'],
    ['SYNTHETIC_WITH_REAL', [survey, 'city.safety-survey.very-unsafe-late'], 'SHARED'],
  ] as const)(
    'is refused, %s: %j on %s axes, by comparison and by the list',
    async (reason, indicators, axis) => {
      const extensions = { code: 'SERIES_NOT_COMPARABLE', reason, indicators };
      const { data, errors } = await compare(indicators, `axis: ${axis}`);
      expect(data.comparison).toBeNull();
      expect(errors[0]?.extensions).toMatchObject(extensions);
      const listed = await city.ask(
        `{ indicators(ids: ${JSON.stringify(indicators)}, axis: ${axis}) { id } }`,
      );
      expect(listed.data.indicators).toBeNull();
      expect(listed.errors[0]?.extensions).toMatchObject(extensions);
      expect(listed.errors[0]?.message).toMatch(/(jämförs inte|får inte dela axel)/);
    },
  );

  it('is refused of indicators named together even where no axis is said', async () => {
    const { codes } = await city.ask(`{ indicators(ids: ["${ntu}", "${survey}"]) { id } }`);
    expect(codes).toEqual(['SERIES_NOT_COMPARABLE']);
  });

  it('is not refused of the catalogue, which compares nothing, nor of fields apart', async () => {
    const all = await city.ask('{ indicators { id } }');
    expect(all.codes).toEqual([]);
    const ids = all.data.indicators.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([ntu, survey]));
    const apart = await city.ask(
      `{ a: indicators(ids: ["${ntu}"]) { id } b: indicators(ids: ["${survey}"]) { id } }`,
    );
    expect(apart.codes).toEqual([]);
  });
});
