import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, codes } from './ask.ts';
import { asOwner } from './databases.ts';

const setMode = async (mode: 'omit' | 'refuse') => {
  const sql = asOwner('city');
  await sql`update client set mode = ${mode} where id = 'district-farsta'`;
  await sql.end();
  await delay(600);
};

beforeAll(() => setMode('refuse'));
afterAll(() => setMode('omit'));

const figures = (areas: readonly string[]) => ({
  purpose: 'lagesbild',
  query: `query ($areas: [ID!]!) { indicators(ids: ["fire.fires.total"]) {
    observations(areas: $areas, from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } }`,
  variables: { areas },
});

test('a client that wants all or nothing is answered where nothing is denied', async () => {
  const answer = await ask('district-farsta', figures(['sthlm:sdo:farsta']));
  expect(answer.status).toBe(200);
  expect(answer.data.indicators[0].observations[0].observations[0].value).toBeGreaterThan(0);
});

test.each([
  [
    'a field',
    { purpose: 'lagesbild', query: '{ viewer { partner } cameraSites { edges { node { id } } } }' },
    ['cameraSites'],
    'PURPOSE_NOT_COVERED',
  ],
  [
    'an area',
    figures(['sthlm:sdo:farsta', 'sthlm:sdo:jarva']),
    ['indicators', 0, 'observations', 1],
    'AREA_NOT_COVERED',
  ],
])(
  'it is refused whole where %s is denied, with the place and the reason, and nothing of the rest',
  async (_what, question, path, code) => {
    const answer = await ask('district-farsta', question);
    expect(answer.status).toBe(403);
    expect(codes(answer)).toEqual(['OPERATION_REFUSED']);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors[0]?.extensions.denied).toEqual([expect.objectContaining({ path, code })]);
    expect(answer.text).not.toMatch(/"value":/);
  },
);

test('the provider is told that its product was asked for, and that none of it left', async () => {
  const refused = await ask('district-farsta', figures(['sthlm:sdo:jarva']));
  const log = await ask('fire-brigade', {
    query: `{ accessLog(first: 20, product: "fire.fires") { edges { node { id outcomeCode decision products { product { id } rows } } } } }`,
  });
  const entry = log.data.accessLog.edges
    .map(({ node }: { node: { id: string } }) => node)
    .find(({ id }: { id: string }) => id === refused.headers.get('hub-receipt'));
  expect(entry).toMatchObject({
    decision: 'REFUSED',
    outcomeCode: 'OPERATION_REFUSED',
    products: [{ product: { id: 'fire.fires' }, rows: 0 }],
  });
});

test('an indicator that is not published at a level says at which it is', async () => {
  const answer = await ask('police-region', {
    query: `{ indicators(ids: ["police.shootings.total"]) {
      observations(areas: ["sthlm:sdo:jarva"], from: "2025-01", to: "2025-12", interval: YEAR) { vintage } } }`,
  });
  expect(codes(answer)).toEqual(['LEVEL_NOT_PUBLISHED']);
  expect(answer.errors[0]?.extensions.published).toEqual(['CITY:QUARTER', 'CITY:YEAR']);
});
