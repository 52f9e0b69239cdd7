import { expect, test } from 'vitest';
import { type Answer, ask, codes } from './ask.ts';
import { asOwner } from './databases.ts';

const barriers = '{ vehicleBarriers { edges { node { id area { id } purposes } } } }';
const walks = '{ safetyWalks { edges { node { id findings { id remark } } } } }';
const activities = '{ safetyActivities(first: 200) { edges { node { id kind title } } } }';

/** The products that the log has of an answer. */
async function logged(answer: Answer): Promise<readonly unknown[]> {
  const sql = asOwner('hub');
  try {
    const [row] =
      await sql`select record from access_log where id = ${answer.headers.get('hub-receipt') ?? ''}`;
    return JSON.parse(row?.record).products;
  } finally {
    await sql.end();
  }
}

test('where vehicle barriers stand is refused to who has no agreement on it, and to who states no purpose', async () => {
  for (const [partner, purpose] of [
    ['stranger', 'lagesbild'],
    ['fire-brigade', 'uppfoljning'],
    ['police-region', 'platssamverkan'],
  ] as const) {
    const refused = await ask(partner, { query: barriers, purpose });
    expect([refused.data, codes(refused)]).toEqual([null, ['PRODUCT_NOT_COVERED']]);
    const without = await ask(partner, { query: barriers });
    expect([without.data, codes(without)]).toEqual([null, ['PURPOSE_REQUIRED']]);
    expect(await logged(refused)).toEqual([]);
  }
  const own = await ask('traffic-committee', { query: barriers, purpose: 'platssamverkan' });
  expect(codes(own)).toEqual([]);
  expect(own.data.vehicleBarriers.edges.length).toBeGreaterThan(3);
  expect(await logged(own)).toMatchObject([
    { product: 'city.vehicle-barriers', provider: 'org:trafiknamnden', rows: 5 },
  ]);
});

test('a walk is open while what it found is refused, under any name', async () => {
  for (const [purpose, code] of [
    ['lagesbild', 'PRODUCT_NOT_COVERED'],
    [undefined, 'PURPOSE_REQUIRED'],
  ] as const) {
    const answer = await ask('stranger', {
      query: '{ safetyWalks { edges { node { id seen: findings { what: remark } } } } }',
      ...(purpose === undefined ? {} : { purpose }),
    });
    expect(answer.status).toBe(200);
    expect(codes(answer)).toEqual([code]);
    const nodes = answer.data.safetyWalks.edges.map(({ node }: { node: unknown }) => node);
    expect(nodes).toHaveLength(6);
    for (const { seen } of nodes) expect(seen).toBeNull();
    expect(answer.text).not.toContain('what');
  }
  const own = await ask('district-farsta', { query: walks, purpose: 'uppfoljning' });
  expect(codes(own)).toEqual([]);
  expect(own.text).toContain('finding:farsta-2025-1');
  expect(own.text).not.toContain('finding:jarva');
});

test('activities are read side by side: the log has the product for who reads shared ones, and for nobody else', async () => {
  const [stranger, district] = await Promise.all([
    ask('stranger', { query: activities, purpose: 'lagesbild' }),
    ask('district-jarva', { query: activities, purpose: 'uppfoljning' }),
  ]);
  expect([codes(stranger), codes(district)]).toEqual([[], []]);
  const shared = 'activity:jarva-riktad-insats';
  expect(stranger.text).not.toContain(shared);
  expect(stranger.text).toContain('activity:trygghetskontor-sergels-torg');
  expect(district.text).toContain(shared);
  expect(await logged(stranger)).toEqual([]);
  expect(await logged(district)).toMatchObject([
    { product: 'city.safety-activities', provider: 'org:sdn-jarva', rows: 2 },
  ]);
});

test('who has no token reads nothing of what is open', async () => {
  for (const query of [activities, '{ focusAreas { id } }', '{ safetyChecklists { id } }']) {
    const answer = await ask(null, { query, token: null });
    expect([answer.status, codes(answer)]).toEqual([401, ['TOKEN_MISSING']]);
    expect(answer.data).toBeUndefined();
  }
});
