import { expect, test } from 'vitest';
import { type Answer, ask, codes } from './ask.ts';
import { asOwner } from './databases.ts';

const documents = '{ governingDocuments { id kind count } }';
const product = 'city.internal-documents';

const idsOf = ({ data }: Answer): readonly string[] =>
  data.governingDocuments.map(({ id }: { id: string }) => id);

/** What the log says that was read, by product and provider with the number of rows. */
async function noted({ headers }: Answer): Promise<readonly object[]> {
  const sql = asOwner('hub');
  try {
    const [row] = await sql`select record from access_log where id = ${headers.get('hub-receipt') ?? ''}`;
    return JSON.parse(row?.record).products.map(
      ({ product: id, provider, rows }: { product: string; provider: string; rows: number }) => ({
        product: id,
        provider,
        rows,
      }),
    );
  } finally {
    await sql.end();
  }
}

test('one question, by turns: a district reads what is of the intranet, a stranger what is open, and the log knows', async () => {
  const mine = { query: documents, purpose: 'lagesbild' };
  // By turns and at the same time, so that nothing kept for one is another's.
  const district = await ask('district-jarva', mine);
  const [stranger, again, strangerAgain] = await Promise.all([
    ask('stranger', mine),
    ask('district-jarva', mine),
    ask('stranger', mine),
  ]);
  const internal = idsOf(district).filter((id) => !idsOf(stranger).includes(id));
  expect(internal.length).toBe(4);
  expect(internal).toContain('document:extremism-action-plans');
  expect(idsOf(stranger).length).toBeGreaterThan(8);
  for (const answer of [stranger, strangerAgain]) {
    expect(answer.errors).toEqual([]);
    expect(answer.text).not.toMatch(/EXTREMISM|SUPPORT_MATERIAL/);
    expect(await noted(answer)).toEqual([]);
  }
  for (const answer of [district, again]) {
    expect(answer.errors).toEqual([]);
    expect(await noted(answer)).toEqual([{ product, provider: 'org:kommunstyrelsen', rows: 4 }]);
  }
});

test('whoever has no token reads nothing of it', async () => {
  const answer = await ask(null, {
    query: '{ concepts { id } targets { id } programmes { id } }',
    token: null,
  });
  expect(answer.status).toBe(401);
  expect(answer.text).not.toContain('concept:');
});

const figures = (id: string) =>
  `{ indicators(ids: ["${id}"]) { observations(areas: ["sthlm:kommun"], from: "2024-01", to: "2024-12", interval: YEAR) {
    synthetic observations { value status } } } }`;

test('a key figure is refused a stranger, and given a district for a purpose that its clause names', async () => {
  const query = figures('city.key-figures.eligibility');
  const stranger = await ask('stranger', { query, purpose: 'lagesbild' });
  expect(codes(stranger)).toEqual(['PRODUCT_NOT_COVERED']);
  expect(stranger.data.indicators[0].observations).toBeNull();
  expect(codes(await ask('district-jarva', { query }))).toEqual(['PURPOSE_REQUIRED']);
  expect(codes(await ask('district-jarva', { query, purpose: 'platssamverkan' }))).toEqual([
    'PURPOSE_NOT_COVERED',
  ]);
  const district = await ask('district-jarva', { query, purpose: 'lagesbild' });
  expect(district.errors).toEqual([]);
  const [{ synthetic, observations }] = district.data.indicators[0].observations;
  expect(synthetic).toBe(true);
  expect(observations[0]).toMatchObject({ value: expect.any(Number), status: 'OBSERVED' });
  expect(await noted(district)).toEqual([
    { product: 'city.key-figures', provider: 'org:kommunstyrelsen', rows: 1 },
  ]);
});

test.each(['bra.municipal-outcomes.convictions', 'city.daytime-population.total'])(
  '%s is open, and says that it is synthetic',
  async (id) => {
    const answer = await ask('stranger', { query: figures(id) });
    expect(answer.errors).toEqual([]);
    const [{ synthetic, observations }] = answer.data.indicators[0].observations;
    expect(synthetic).toBe(true);
    expect(observations[0].value).toBeGreaterThan(1_000);
  },
);

test('what the new surveys ask is refused beside NTU', async () => {
  const answer = await ask('stranger', {
    query:
      '{ comparison(indicators: ["bra.ntu.worried", "city.safety-survey.worried-society"], axis: SEPARATE) { notes } }',
  });
  expect(codes(answer)).toEqual(['SERIES_NOT_COMPARABLE']);
  expect(answer.text).toContain('jämförs inte');
});
