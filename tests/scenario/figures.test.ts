import { expect, test } from 'vitest';
import { offenceTotalParts } from '../../subgraphs/official-figures.ts';
import { ask } from './ask.ts';

const categories = ['burglary', 'drugs-weapons', 'person', 'theft', 'vandalism', 'other'];
const years = ['2019', '2023', '2025'];

async function figures(ids: readonly string[], area: string, level: string | null) {
  const answer = await ask('police-region', {
    purpose: 'lagesbild',
    query: `query ($ids: [ID!], $area: ID!, $level: AreaLevel) { indicators(ids: $ids) { id
      observations(areas: [$area], level: $level, from: "2019-01", to: "2025-12", interval: YEAR) { disclosure observations { area { id } period value } } } }`,
    variables: { ids, area, level },
  });
  expect(answer.errors).toEqual([]);
  const found = new Map<string, number>();
  for (const { id, observations } of answer.data.indicators) {
    for (const { area: of, period, value } of observations[0].observations) {
      found.set(`${id} ${of.id} ${period}`, value);
    }
  }
  return found;
}

test("districts and unknown place sum to Brå's figure by category and year, and the categories to its total", async () => {
  const police = categories.map((name) => `police.reported-offences.${name}`);
  const bra = [...categories, 'total'].map((name) => `bra.municipal-offences.${name}`);
  const districts = await figures(police, 'sthlm:kommun', 'DISTRICT_COMMITTEE_AREA');
  const official = await figures(bra, 'sthlm:kommun', null);
  const present = new Set([...districts.keys()].map((key) => key.split(' ')[1]));
  expect(present).toContain('sthlm:sdo:okand-plats');
  expect(present.size).toBe(12);
  for (const year of years) {
    for (const name of categories) {
      let sum = 0;
      for (const area of present)
        sum += districts.get(`police.reported-offences.${name} ${area} ${year}`) ?? Number.NaN;
      expect(sum).toBe(official.get(`bra.municipal-offences.${name} sthlm:kommun ${year}`));
    }
    let total = 0;
    for (const part of offenceTotalParts) {
      total += official.get(`bra.municipal-offences.${part} sthlm:kommun ${year}`) ?? Number.NaN;
    }
    expect(total).toBe(official.get(`bra.municipal-offences.total sthlm:kommun ${year}`));
  }
});

const fourProviders = [
  'police.reported-offences.total',
  'fire.fires.total',
  'region.transit-incidents.total',
  'civil.night-walks.total',
];

test('a district compares four providers: where they are published alike, with rates, changes and vintages', async () => {
  const plan = await ask('district-jarva', {
    purpose: 'lagesbild',
    query: `query ($ids: [ID!]!) { comparison(indicators: $ids, axis: SHARED) { axes { indicators { id } } aligned { level interval } } }`,
    variables: { ids: fourProviders },
  });
  expect(plan.errors).toEqual([]);
  expect(plan.data.comparison.axes[0].indicators).toHaveLength(4);
  const { interval } = plan.data.comparison.aligned.find(
    ({ level }: { level: string }) => level === 'DISTRICT_COMMITTEE_AREA',
  );
  const answer = await ask('district-jarva', {
    purpose: 'lagesbild',
    query: `query ($ids: [ID!], $interval: Interval!) { indicators(ids: $ids, axis: SHARED) { id latestVintage { label publishedAt }
      observations(areas: ["sthlm:sdo:jarva"], from: "2025-01", to: "2025-12", interval: $interval, asOf: "2026-08-01T00:00:00Z") {
        vintage publishedAt observations { period value status ratePer1000 population { inhabitants estimated source }
          change(against: SAME_PERIOD_LAST_YEAR) { against difference percent status } } } } }`,
    variables: { ids: fourProviders, interval },
  });
  expect(answer.errors).toEqual([]);
  expect(answer.data.indicators).toHaveLength(4);
  for (const { latestVintage, observations } of answer.data.indicators) {
    expect(latestVintage.label).toBe('2026-06');
    expect(observations[0]).toMatchObject({ vintage: '2026-06', publishedAt: '2026-07-15T04:00:00.000Z' });
    expect(observations[0].observations).toHaveLength(4);
    for (const cell of observations[0].observations) {
      expect(cell.population).toMatchObject({ inhabitants: 94_713, estimated: true });
      expect(cell.ratePer1000).toBe(Math.round((100_000 * cell.value) / 94_713) / 100);
      expect(cell.change.against).toBe(cell.period.replace('2025', '2024'));
      expect(cell.change.status).toBe('OBSERVED');
    }
  }
});

test('NTU beside Trygghetsmätningen is refused with the reason, and each by itself is answered by sex', async () => {
  const together = await ask('district-jarva', {
    purpose: 'lagesbild',
    query: '{ indicators(ids: ["bra.ntu.unsafe-late", "city.safety-survey.unsafe-late"]) { id } }',
  });
  expect(together.data.indicators).toBeNull();
  expect(together.errors[0]?.message).toContain('jämförs inte');
  expect(together.errors[0]?.extensions).toMatchObject({
    code: 'SERIES_NOT_COMPARABLE',
    reason: 'NEVER_TOGETHER',
    indicators: ['bra.ntu.unsafe-late', 'city.safety-survey.unsafe-late'],
  });
  const bySex = await ask('district-jarva', {
    purpose: 'lagesbild',
    query: `{ indicators(ids: ["city.safety-survey.very-unsafe-late"]) {
      observations(areas: ["sthlm:kommun"], from: "2023-01", to: "2023-12", interval: YEAR, breakdown: SEX) {
        synthetic observations { value answers marginOfError breakdown { id } } } } }`,
  });
  expect(bySex.errors).toEqual([]);
  const [series] = bySex.data.indicators[0].observations;
  expect(series.synthetic).toBe(true);
  const [women, men] = series.observations;
  expect([women.breakdown.id, men.breakdown.id]).toEqual(['sex:women', 'sex:men']);
  // The ratio of the sexes is worked out by who reads both.
  expect(women.value / men.value).toBeGreaterThan(1.5);
  expect(women.answers + men.answers).toBeGreaterThan(15_000);
  expect(women.marginOfError).toBeGreaterThan(0);
});
