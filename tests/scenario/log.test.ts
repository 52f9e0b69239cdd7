import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { expect, inject, test } from 'vitest';
import { roleNames } from '../../local/secrets.ts';
import { leafHash } from '../../trust/log-leaf.ts';
import { ask, codes, tokenOf } from './ask.ts';
import { addressOf, asAdministrator, asOwner } from './databases.ts';

const fires = {
  purpose: 'lagesbild',
  query: `query Brander($area: ID!) { indicators(ids: ["fire.fires.total", "police.reported-offences.total"]) {
    observations(areas: [$area], from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } }`,
  variables: { area: 'sthlm:sdo:jarva' },
};

const entriesOf = `query ($product: ID, $role: AccessRole) { accessLog(first: 20, product: $product, role: $role) { edges { node {
  id partner { id } purpose { code } operationName decision outcomeCode products { product { id } rows } } } } }`;

test('an answer is in the log before it is with the partner, and its leaf is that of its record', async () => {
  const answer = await ask('district-jarva', fires);
  const sql = asOwner('hub');
  try {
    const [row] =
      await sql`select salt, record, leaf from access_log where id = ${answer.headers.get('hub-receipt') ?? ''}`;
    const record = JSON.parse(row?.record);
    expect(record).toMatchObject({
      partner: 'district-jarva',
      purpose: 'lagesbild',
      operation: 'Brander',
      decision: 'answered',
    });
    expect(record.products.map(({ product }: { product: string }) => product).sort()).toEqual([
      'fire.fires',
      'police.reported-offences',
    ]);
    expect(record.products[0].clauses[0]).toMatch(/#/);
    expect(row?.record).not.toContain('sthlm:sdo:jarva"');
    expect(leafHash(row?.salt, record)).toBe(row?.leaf);
  } finally {
    await sql.end();
  }
});

test('refusals are recorded too, those before any data is looked at among them', async () => {
  const sql = asOwner('hub');
  try {
    const refused = [
      await ask(null, { query: '{ viewer { partner } }', token: null }),
      await ask('district-jarva', { query: '{' }),
      await ask('district-jarva', { query: '{ viewer { partner } }', purpose: 'nyfikenhet' }),
    ];
    for (const answer of refused) {
      const [row] =
        await sql`select record from access_log where id = ${answer.headers.get('hub-receipt') ?? ''}`;
      const record = JSON.parse(row?.record);
      expect(record.decision).toBe('refused');
      expect(record.codes).toEqual(codes(answer));
      expect(record.products).toEqual([]);
    }
  } finally {
    await sql.end();
  }
});

test('a provider reads that its own product was read, by whom and why, and nothing of what else was', async () => {
  const answer = await ask('district-jarva', fires);
  const id = answer.headers.get('hub-receipt');
  const find = async (partner: string) => {
    const log = await ask(partner, { query: entriesOf });
    return log.data.accessLog.edges
      .map(({ node }: { node: { id: string } }) => node)
      .find((node: { id: string }) => node.id === id);
  };
  const atProvider = await find('fire-brigade');
  expect(atProvider).toMatchObject({
    partner: { id: 'org:sdn-jarva' },
    purpose: { code: 'lagesbild' },
    decision: 'ANSWERED',
  });
  expect(atProvider.products).toEqual([{ product: { id: 'fire.fires' }, rows: 1 }]);
  const atRecipient = await find('district-jarva');
  expect(atRecipient.products.map(({ product }: { product: { id: string } }) => product.id).sort()).toEqual([
    'fire.fires',
    'police.reported-offences',
  ]);
  expect(await find('district-farsta')).toBeUndefined();
  expect(await find('stranger')).toBeUndefined();
});

test('a provider learns that its product was asked for and denied', async () => {
  const answer = await ask('stranger', fires);
  const log = await ask('fire-brigade', {
    query: entriesOf,
    variables: { product: 'fire.fires', role: 'PROVIDER' },
  });
  const entry = log.data.accessLog.edges
    .map(({ node }: { node: { id: string } }) => node)
    .find(({ id }: { id: string }) => id === answer.headers.get('hub-receipt'));
  expect(entry).toMatchObject({
    partner: { id: 'org:frammande-bolag' },
    outcomeCode: 'PRODUCT_NOT_COVERED',
    products: [{ product: { id: 'fire.fires' }, rows: 0 }],
  });
});

/** The log of a partner, narrowed. */
const narrowed = async (partner: string, filter: Readonly<Record<string, unknown>>) => {
  const log = await ask(partner, {
    query: `query ($role: AccessRole, $purposes: [ID], $partners: [ID], $decisions: [AccessDecision!], $dataOnly: Boolean! = false) {
      accessLog(first: 200, role: $role, purposes: $purposes, partners: $partners, decisions: $decisions, dataOnly: $dataOnly) {
        edges { node { id partner { id } purpose { code } decision outcomeCode products { rows } } } } }`,
    variables: filter,
  });
  expect(codes(log)).toEqual([]);
  return log.data.accessLog.edges.map(({ node }: { node: unknown }) => node);
};

test('the log is narrowed by purpose, by who asked, by what became of it and to what touched data', async () => {
  const given = (await ask('district-jarva', fires)).headers.get('hub-receipt');
  const denied = (await ask('stranger', fires)).headers.get('hub-receipt');
  const bare = (await ask('district-jarva', { query: '{ viewer { partner } }' })).headers.get('hub-receipt');
  const ids = async (partner: string, filter: Readonly<Record<string, unknown>>) =>
    (await narrowed(partner, filter)).map(({ id }: { id: string }) => id);
  const ofBrigade = [given, denied];
  for (const [filter, expected] of [
    [{}, ofBrigade],
    [{ partners: ['org:sdn-jarva'] }, [given]],
    [{ partners: ['org:frammande-bolag'] }, [denied]],
    [{ partners: ['org:sdn-jarva', 'org:frammande-bolag'] }, ofBrigade],
    [{ partners: [null] }, []],
    [{ partners: [] }, []],
    [{ purposes: ['lagesbild'] }, ofBrigade],
    [{ purposes: ['uppfoljning', null] }, []],
    [{ decisions: ['ANSWERED'] }, [given]],
    [{ decisions: ['PARTIAL', 'REFUSED', 'FAILED'] }, [denied]],
    [{ dataOnly: true }, ofBrigade],
  ] as const) {
    const found = await ids('fire-brigade', { role: 'PROVIDER', ...filter });
    expect([filter, ofBrigade.filter((id) => found.includes(id))]).toEqual([filter, expected]);
  }
  const own = { role: 'RECIPIENT', partners: ['org:sdn-jarva'] };
  expect(await ids('district-jarva', { ...own, purposes: [null] })).toContain(bare);
  expect(await ids('district-jarva', { ...own, dataOnly: true })).not.toContain(bare);
  expect(await ids('district-jarva', { ...own, dataOnly: true })).toContain(given);
  // Naming another organisation gives none of its entries.
  expect(await narrowed('district-farsta', { partners: ['org:sdn-jarva'] })).toEqual([]);
});

test("the gateway's role can append to the log and do nothing else with it, and nobody changes what is written", async () => {
  const gateway = postgres(addressOf('hub', roleNames.gateway), { max: 1, onnotice: () => {} });
  const owner = asOwner('hub');
  try {
    await expect(gateway`select * from access_log`).rejects.toThrow(/permission denied/);
    await expect(gateway`select * from access_log_entry`).rejects.toThrow(/permission denied/);
    await expect(gateway`update access_log set record = ''`).rejects.toThrow(/permission denied/);
    await expect(gateway`delete from access_log`).rejects.toThrow(/permission denied/);
    await expect(gateway`truncate access_log`).rejects.toThrow(/permission denied/);
    await expect(owner`update access_log set record = ''`).rejects.toThrow(/append-only/);
    await expect(owner`delete from access_log_entry`).rejects.toThrow(/append-only/);
    await expect(owner`truncate access_log`).rejects.toThrow(/append-only/);
  } finally {
    await gateway.end();
    await owner.end();
  }
});

test("no record, no data: with the log's database stopped nothing is served, and it is again once it is back", async () => {
  const administrator = asAdministrator();
  try {
    await administrator`alter database hub_hub with allow_connections false`;
    await administrator`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'hub_hub'`;
    const refused = await ask('district-jarva', fires);
    expect(refused.status).toBe(503);
    expect(codes(refused)).toEqual(['LOG_UNAVAILABLE']);
    expect(refused.data).toBeUndefined();
    expect(refused.text).not.toMatch(/hub_hub|postgres|ECONN|backend/);
  } finally {
    await administrator`alter database hub_hub with allow_connections true`;
    await administrator.end();
  }
  let served = await ask('district-jarva', fires);
  for (let attempt = 0; attempt < 50 && served.status !== 200; attempt += 1) {
    await delay(100);
    served = await ask('district-jarva', fires);
  }
  expect(served.status).toBe(200);
  expect(served.data.indicators[0].observations[0].observations[0].value).toBeGreaterThan(0);
});

test('a client that goes before its answer is in the log as gone, with nothing read, before its subgraph has answered', async () => {
  const [region, hub] = [asOwner('region'), asOwner('hub')];
  try {
    const operation = `Gone${Date.now()}`;
    const gone = new AbortController();
    const recorded = async () => {
      const rows = await hub`select record from access_log order by index desc limit 50`;
      const records = rows.map(({ record }) => JSON.parse(record));
      return records.find((record) => record.operation === operation);
    };
    await region.begin(async (tx) => {
      // The region's answer waits for this transaction.
      await tx`lock table station in access exclusive mode`;
      const asked = fetch(`${inject('hub').origin}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await tokenOf('district-jarva')}`,
        },
        body: JSON.stringify({
          query: `query ${operation} { area(id: "sthlm:sdo:jarva") { name stations { name } } }`,
        }),
        signal: gone.signal,
      });
      await delay(500);
      gone.abort();
      await expect(asked).rejects.toThrow('aborted');
      for (let waited = 0; waited < 50 && !(await recorded()); waited += 1) await delay(50);
      expect(await recorded()).toMatchObject({ decision: 'refused', codes: ['CLIENT_GONE'], products: [] });
    });
    // What nobody waited for was not refused to anybody.
    const { id } = await recorded();
    expect((await narrowed('district-jarva', {})).map((one: { id: string }) => one.id)).toContain(id);
    const refused = await narrowed('district-jarva', { decisions: ['REFUSED'] });
    expect(refused.map((one: { id: string }) => one.id)).not.toContain(id);
  } finally {
    await Promise.all([region.end(), hub.end()]);
  }
});
