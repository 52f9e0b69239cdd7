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
