import { setTimeout as delay } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, test, vi } from 'vitest';
import { acknowledgementsOf } from '../../subgraphs/city/acknowledgements.ts';
import { ask, codes } from './ask.ts';
import { asAdministrator, asOwner, asServing, tamper } from './databases.ts';

const ownOffences = {
  purpose: 'lagesbild',
  query: `{ localPoliceAreas { name } indicators(ids: ["police.reported-offences.total"]) {
    observations(areas: ["sthlm:sdo:farsta"], from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } }`,
};

const served = async () => {
  const answer = await ask('district-farsta', ownOffences);
  return { value: answer.data?.indicators?.[0]?.observations?.[0]?.observations?.[0]?.value ?? null, answer };
};

test('an agreement suspended in the register gives nothing within a second, says why, and gives again when resumed', async () => {
  const sql = asOwner('city');
  try {
    const [version] = await sql`
      select digest from agreement_version where agreement = 'agreement:local:farsta:farsta' order by number desc limit 1`;
    expect((await served()).value).toBeGreaterThan(0);
    const suspended = performance.now();
    await sql`insert into agreement_event (digest, kind, at) values (${version?.digest}, 'suspended', now())`;
    let last = await served();
    while (last.value !== null && performance.now() - suspended < 3_000) last = await served();
    expect(performance.now() - suspended).toBeLessThan(1_000);
    expect(last.value).toBeNull();
    expect(codes(last.answer)).toEqual(['PRODUCT_NOT_COVERED']);
    expect(JSON.stringify(last.answer.errors)).toContain('suspended');
    await sql`insert into agreement_event (digest, kind, at) values (${version?.digest}, 'resumed', now())`;
    const resumed = performance.now();
    while (last.value === null && performance.now() - resumed < 3_000) last = await served();
    expect(last.value).toBeGreaterThan(0);
  } finally {
    await sql.end();
  }
});

test('the running gateway acknowledges a change within a second, for whoever makes it to see', async () => {
  const sql = asOwner('city');
  const serving = asServing('city');
  try {
    await sql`update client set active = active where id = 'stranger'`;
    const [state] = await sql`select version::int from register_state`;
    const found = await acknowledgementsOf(drizzle(serving), state?.version, { waitMilliseconds: 1_000 });
    // Gateways that other tests have stopped may still be listed.
    expect(found.map(({ acknowledged }) => acknowledged)).toContain(true);
    const later = await acknowledgementsOf(drizzle(serving), state?.version + 100, { waitMilliseconds: 0 });
    expect(later.map(({ acknowledged }) => acknowledged)).not.toContain(true);
  } finally {
    await sql.end();
    await serving.end();
  }
});

test('a version altered in the database, or signed by nobody who may, enters no scope', async () => {
  const sql = asOwner('city');
  try {
    const [row] = await sql`
      select digest, content from agreement_version where agreement = 'agreement:local:farsta:farsta' order by number desc limit 1`;
    const widened = structuredClone(row?.content);
    for (const clause of widened.clauses) clause.areas = ['*'];
    const write = (content: typeof widened) =>
      tamper(
        sql,
        'agreement_version',
        (tx) => tx`update agreement_version set content = ${tx.json(content)} where digest = ${row?.digest}`,
      );
    await write(widened);
    await delay(500);
    const altered = await served();
    expect(altered.value).toBeNull();
    expect(codes(altered.answer)).toEqual(['PRODUCT_NOT_COVERED']);
    await write(row?.content);
    await delay(500);
    expect((await served()).value).toBeGreaterThan(0);
  } finally {
    await sql.end();
  }
});

test('a client revoked in the register is refused within a second', async () => {
  const sql = asOwner('city');
  try {
    expect((await ask('night-walkers-farsta', { query: '{ viewer { partner } }' })).status).toBe(200);
    await sql`update client set active = false where id = 'night-walkers-farsta'`;
    await delay(900);
    const refused = await ask('night-walkers-farsta', { query: '{ viewer { partner } }' });
    expect(refused.status).toBe(403);
    expect(codes(refused)).toEqual(['CLIENT_UNKNOWN']);
  } finally {
    await sql`update client set active = true where id = 'night-walkers-farsta'`;
    await sql.end();
  }
});

test('while the register is silent, governed data is refused after the staleness and open data still served', async () => {
  const administrator = asAdministrator();
  try {
    await administrator`alter database hub_city with allow_connections false`;
    await administrator`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'hub_city'`;
    await delay(5_600);
    const stale = await ask('district-farsta', {
      purpose: 'lagesbild',
      query: `{ localPoliceAreas { name } certifications { edges { node { id } } } }`,
    });
    expect(stale.status).toBe(200);
    expect(stale.data.localPoliceAreas.length).toBeGreaterThan(5);
    expect(stale.data.certifications).toBeNull();
    expect(codes(stale)).toEqual(['AGREEMENTS_UNAVAILABLE']);
  } finally {
    await administrator`alter database hub_city with allow_connections true`;
    await administrator.end();
  }
  let back = await served();
  for (let attempt = 0; attempt < 60 && back.value === null; attempt += 1) {
    await delay(200);
    back = await served();
  }
  expect(back.value).toBeGreaterThan(0);
  // What else of the city has lost its connections has them again, for the tests that follow.
  await vi.waitFor(
    async () => {
      const report = await ask('stockholm-central', {
        purpose: 'uppfoljning',
        query: `{ dutyReport { byCommittee { met } } organisations { id } }`,
      });
      expect(codes(report)).toEqual([]);
    },
    { timeout: 15_000, interval: 200 },
  );
});
