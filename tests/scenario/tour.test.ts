import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Answer, ask, codes } from './ask.ts';

const twoDistricts = {
  areas: ['sthlm:sdo:jarva', 'sthlm:sdo:farsta'],
  from: '2025-01',
  to: '2025-12',
};
const fourProviders = [
  'police.reported-offences.total',
  'fire.fires.total',
  'region.transit-incidents.total',
  'civil.night-walks.total',
];

/** By indicator, the areas whose series came, in the order asked. */
function areasOf({ data }: Answer): Readonly<Record<string, readonly (string | null)[]>> {
  const series = new Map<string, readonly (string | null)[]>();
  for (const { id, observations } of data.indicators) {
    series.set(id, observations?.map((one: { area: { id: string } } | null) => one?.area.id ?? null) ?? []);
  }
  return Object.fromEntries(series);
}

test.each([
  ['district-jarva', 'sthlm:sdo:jarva', 0],
  ['district-farsta', 'sthlm:sdo:farsta', 1],
])('%s asks for both districts and receives its own from four providers', async (partner, own, position) => {
  const answer = await ask(partner, { sharedQuery: 'lagesbild-for-omrade', variables: twoDistricts });
  expect(answer.status).toBe(200);
  const expected = position === 0 ? [own, null] : [null, own];
  expect(areasOf(answer)).toEqual(Object.fromEntries(fourProviders.map((id) => [id, expected])));
  for (const { observations } of answer.data.indicators) {
    const series = observations[position];
    expect(series.observations).toHaveLength(4);
    expect(series.synthetic).toBe(true);
    for (const { value, status } of series.observations) {
      expect(status).toBe('OBSERVED');
      expect(value).toBeGreaterThanOrEqual(0);
    }
  }
  expect(codes(answer)).toEqual(['AREA_NOT_COVERED']);
  expect(answer.errors.map(({ path }) => path)).toEqual(
    [0, 1, 2, 3].map((at) => ['indicators', at, 'observations', 1 - position]),
  );
  for (const { extensions } of answer.errors) {
    expect(extensions.areas).toEqual([twoDistricts.areas[1 - position]]);
    expect(extensions.agreements).not.toEqual([]);
  }
});

test('lpo-jarva reads Tyck till in Järva and is refused Farsta', async () => {
  const answer = await ask('lpo-jarva', { sharedQuery: 'tyck-till-i-omrade', variables: twoDistricts });
  for (const series of Object.values(areasOf(answer))) expect(series).toEqual(['sthlm:sdo:jarva', null]);
  expect(codes(answer)).toEqual(['AREA_NOT_COVERED']);
});

test('lpo-jarva reads its own offences exactly, in its own area alone, without any agreement', async () => {
  const answer = await ask('lpo-jarva', {
    query: `query ($areas: [ID!]!) { indicators(ids: ["police.reported-offences.person"]) {
      observations(areas: $areas, from: "2025-01", to: "2025-12", interval: YEAR) { area { id } disclosure observations { value status } } } }`,
    variables: { areas: ['lpo:jarva', 'lpo:farsta', 'sthlm:kommun'] },
  });
  const [own, ...others] = answer.data.indicators[0].observations;
  expect(own.disclosure).toBe('EXACT');
  expect(own.observations[0].status).toBe('OBSERVED');
  expect(others).toEqual([null, null]);
  expect(codes(answer)).toEqual(['AREA_NOT_COVERED']);
});

test('property-owners-jarva sees open and aggregated data only, whatever a clause says', async () => {
  const answer = await ask('property-owners-jarva', {
    purpose: 'lagesbild',
    query: `{ viewer { scope { kind product { id sensitivity } } } cameraSites { edges { node { id } } } }`,
  });
  for (const { kind, product } of answer.data.viewer.scope) {
    if (kind !== 'OWN') expect(['OPEN', 'AGGREGATED']).toContain(product.sensitivity);
  }
  expect(answer.data.cameraSites).toBeNull();
  const [refused] = answer.errors;
  expect(refused?.path).toEqual(['cameraSites']);
  expect(refused?.extensions).toMatchObject({
    products: ['city.camera-sites'],
    coordinate: 'Query.cameraSites',
  });
});

test('stranger receives nulls with reasons, and is told of no agreement', async () => {
  const answer = await ask('stranger', { sharedQuery: 'lagesbild-for-omrade', variables: twoDistricts });
  expect(answer.status).toBe(200);
  for (const { observations } of answer.data.indicators) expect(observations).toBeNull();
  expect(codes(answer)).toEqual(['PRODUCT_NOT_COVERED']);
  for (const { extensions } of answer.errors) expect(extensions.agreements).toEqual([]);
});

test('without a purpose a partner is asked for one, and its open data still comes', async () => {
  const answer = await ask('district-jarva', {
    query: `{ area(id: "sthlm:sdo:jarva") { name } indicators(ids: ["fire.fires.total"]) {
      observations(areas: ["sthlm:sdo:jarva"], from: "2025-01", to: "2025-12", interval: YEAR) { vintage } } }`,
  });
  expect(answer.data.area.name).toBe('Järva');
  expect(answer.data.indicators[0].observations).toBeNull();
  expect(codes(answer)).toEqual(['PURPOSE_REQUIRED']);
});

test('one query joins all five subgraphs', async () => {
  const answer = await ask('district-jarva', {
    purpose: 'lagesbild',
    query: `{
      viewer { partner organisation { name } }
      area(id: "sthlm:sdo:jarva") {
        name
        localPoliceAreas { name }
        stations { name }
        nightWalkGroups { organisation { name } }
      }
    }`,
  });
  expect(answer.errors).toEqual([]);
  expect(answer.data.viewer).toEqual({
    partner: 'district-jarva',
    organisation: { name: 'Järva stadsdelsnämnd' },
  });
  expect(answer.data.area.name).toBe('Järva');
  expect(answer.data.area.localPoliceAreas).toContainEqual({ name: 'Järva' });
  expect(answer.data.area.stations).toContainEqual({ name: 'Rinkeby' });
  expect(answer.data.area.nightWalkGroups.length).toBeGreaterThan(0);
});

test('a figure below the threshold is suppressed with no value, for every partner that may not see it exactly', async () => {
  const question = {
    query: `{ indicators(ids: ["police.reported-offences.burglary"]) {
      observations(areas: ["sthlm:sdo:jarva"], level: CITY_DISTRICT, from: "2015-01", to: "2025-12", interval: QUARTER) {
        threshold disclosure observations { area { id } period value status } } } }`,
    purpose: 'lagesbild',
  };
  const exact = await ask('police-region', question);
  const protectedOnes = await ask('district-jarva', question);
  const [exactly] = exact.data.indicators[0].observations;
  const [protectedly] = protectedOnes.data.indicators[0].observations;
  expect(exactly.disclosure).toBe('EXACT');
  expect(protectedly).toMatchObject({ disclosure: 'PROTECTED', threshold: 5 });
  const counted = { small: 0, beside: 0, shown: 0 };
  for (const [index, cell] of protectedly.observations.entries()) {
    const { value } = exactly.observations[index];
    const small = value > 0 && value < 5;
    if (small || cell.value === null) {
      counted[small ? 'small' : 'beside'] += 1;
      expect(cell).toMatchObject({ value: null, status: 'SUPPRESSED' });
    } else {
      counted.shown += 1;
      expect(cell.value).toBe(value);
    }
  }
  // Others are withheld beside the small ones, so that no sum gives these away, and look the same.
  expect(counted.small).toBeGreaterThan(0);
  expect(counted.beside).toBeGreaterThan(0);
  expect(counted.shown).toBeGreaterThan(2 * (counted.small + counted.beside));
});

test("the README's table of the tour is what the hub answers", async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
  const figures = async (partner: string, position: number) => {
    const { data } = await ask(partner, { sharedQuery: 'lagesbild-for-omrade', variables: twoDistricts });
    return data.indicators.map(
      ({ observations }: { observations: { observations: { value: number }[] }[] | null }) =>
        (observations?.[position]?.observations ?? []).map(({ value }) => value).join(', '),
    );
  };
  const jarva = await figures('district-jarva', 0);
  const farsta = await figures('district-farsta', 1);
  for (const [at, id] of fourProviders.entries()) {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${id}\``));
    const [, , , inJarva, inFarsta, forStranger] = row?.split('|').map((cell) => cell.trim()) ?? [];
    expect([inJarva, inFarsta, forStranger]).toEqual([jarva[at], farsta[at], 'null']);
  }
});
