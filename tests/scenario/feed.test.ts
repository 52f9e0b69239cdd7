import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { type Answer, ask, codes, tokenOf } from './ask.ts';
import { asOwner } from './databases.ts';

const query = `query Feed($cursor: String, $first: Int) { changedSince(cursor: $cursor, first: $first) {
  cursor more unavailable
  changes { at kind indicator vintage firstMonth lastMonth product { id } agreement { id } version digest party { id } countsFrom } } }`;

type Change = {
  readonly at: string;
  readonly kind: string;
  readonly indicator: string | null;
  readonly vintage: string | null;
  readonly product: { readonly id: string } | null;
  readonly agreement: { readonly id: string } | null;
  readonly party: { readonly id: string } | null;
  readonly countsFrom: string | null;
};

const police = asOwner('police');
const region = asOwner('region');
const city = asOwner('city');
afterAll(async () => {
  await police`delete from vintage where label like 'feed-test%'`;
  await region`delete from vintage where label like 'feed-test%'`;
  await Promise.all([police, region, city].map((sql) => sql.end()));
});

const read = (partner: string, cursor: string | null, first = 100): Promise<Answer> =>
  ask(partner, { query, variables: { cursor, first } });

/** Reads to the end, and gives what was told and the cursor to go on with. */
async function readAll(partner: string, cursor: string | null, first = 100) {
  const changes: Change[] = [];
  let at = cursor;
  for (;;) {
    const answer = await read(partner, at, first);
    expect(codes(answer)).toEqual([]);
    const page = answer.data.changedSince;
    expect(page.unavailable).toEqual([]);
    changes.push(...page.changes);
    at = page.cursor;
    if (!page.more) return { cursor: at, changes };
  }
}

/** Publishes an indicator as a publication does: they take turns. */
const publish = (sql: typeof police, indicator: string, label: string) =>
  sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('hub-vintages'))`;
    await tx`
      insert into vintage (no, indicator_no, label, published_at, kind, first_month, last_month)
      select (select coalesce(max(no), 0) + 1 from vintage), no, ${label}, now(), 'first', 197, 197
        from indicator where id = ${indicator}`;
  });

const happens = (agreement: string, kind: string) => city`
  insert into agreement_event (digest, kind, at, party)
  select digest, ${kind}, clock_timestamp(), 'org:lpo-jarva' from agreement_version where agreement = ${agreement}`;

const labels = (changes: readonly Change[]) => changes.flatMap(({ vintage }) => vintage ?? []);

test('each partner is told of publications of what it may read, and of no other’s', async () => {
  const start = {
    jarva: (await readAll('district-jarva', null)).cursor,
    stranger: (await readAll('stranger', null)).cursor,
    fire: (await readAll('fire-brigade', null)).cursor,
  };
  await publish(police, 'police.reported-offences.total', 'feed-test 1');
  await publish(region, 'region.transit-incidents.total', 'feed-test 2');
  const jarva = await readAll('district-jarva', start.jarva);
  expect(jarva.changes).toMatchObject([
    {
      kind: 'VINTAGE_PUBLISHED',
      indicator: 'police.reported-offences.total',
      product: { id: 'police.reported-offences' },
      vintage: 'feed-test 1',
      firstMonth: '2026-06',
      lastMonth: '2026-06',
      agreement: null,
    },
    { vintage: 'feed-test 2' },
  ]);
  expect(labels((await readAll('stranger', start.stranger)).changes)).toEqual([]);
  const fire = (await readAll('fire-brigade', start.fire)).changes.map(({ product }) => product?.id);
  expect(fire).not.toContain('region.transit-incidents');
});

test('agreement changes are told to those that may read the agreement, and to nobody else', async () => {
  const [jarva, police_, farsta, stranger] = await Promise.all(
    ['district-jarva', 'lpo-jarva', 'district-farsta', 'stranger'].map((partner) => readAll(partner, null)),
  );
  await happens('agreement:skjutningar-jarva', 'suspended');
  await happens('agreement:skjutningar-jarva', 'resumed');
  for (const [partner, cursor] of [
    ['district-jarva', jarva?.cursor],
    ['lpo-jarva', police_?.cursor],
  ] as const) {
    expect((await readAll(partner, cursor ?? null)).changes).toMatchObject([
      {
        kind: 'AGREEMENT_SUSPENDED',
        agreement: { id: 'agreement:skjutningar-jarva' },
        version: 1,
        party: { id: 'org:lpo-jarva' },
        indicator: null,
      },
      { kind: 'AGREEMENT_RESUMED' },
    ]);
  }
  expect((await readAll('district-farsta', farsta?.cursor ?? null)).changes).toEqual([]);
  expect((await readAll('stranger', stranger?.cursor ?? null)).changes).toEqual([]);
  // Of agreements a stranger is told of the public ones alone.
  const all = await readAll('stranger', null);
  const rows = await city`select agreement from agreement_version where public`;
  const open = new Set(rows.map(({ agreement }) => agreement));
  const told = all.changes.flatMap(({ agreement }) => agreement?.id ?? []);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((id) => !open.has(id))).toEqual([]);
});

test('a cursor that is none, of another history, or tampered with is CURSOR_INVALID; others’ sizes are refused', async () => {
  const cursor = String((await readAll('district-jarva', null)).cursor);
  const parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  const altered = (change: (value: typeof parsed) => void) => {
    const copy = structuredClone(parsed);
    change(copy);
    return Buffer.from(JSON.stringify(copy)).toString('base64url');
  };
  const wrong = [
    '',
    'garbage',
    'x'.repeat(5_000),
    `${cursor}A`,
    Buffer.from('{}').toString('base64url'),
    Buffer.from('null').toString('base64url'),
    altered((value) => {
      value.after.agreements.mark = '00000000-0000-4000-8000-000000000000';
    }),
    altered((value) => {
      value.after.agreements.version -= 1;
    }),
    altered((value) => {
      value.after.vintages.police = 2_000_000_000;
    }),
    altered((value) => {
      value.after.vintages.police = -1;
    }),
    altered((value) => {
      value.more = true;
    }),
  ];
  for (const text of wrong) {
    const answer = await read('district-jarva', text);
    expect([text.slice(0, 40), answer.data?.changedSince ?? null, codes(answer)]).toEqual([
      text.slice(0, 40),
      null,
      ['CURSOR_INVALID'],
    ]);
  }
  for (const first of [0, -1, 501]) {
    expect(codes(await read('district-jarva', cursor, first))).toEqual(['ARGUMENT_INVALID']);
  }
  // Another partner's cursor is a place, and no right: what it leads to is told by one's own scope.
  expect((await readAll('stranger', cursor)).changes).toEqual([]);
});

test.each([
  ['the gateway’s address for the hub’s subgraph', () => `${inject('hub').origin}/feed`, 'POST'],
  ['the register’s history', () => new URL('/register/changes', inject('hub').subgraphs.city).href, 'POST'],
  ['a subgraph’s vintages', () => new URL('/vintages', inject('hub').subgraphs.police).href, 'GET'],
] as const)('%s answers no partner', async (_, address, method) => {
  for (const token of [null, await tokenOf('stockholm-central')]) {
    const response = await fetch(address(), {
      method,
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      ...(method === 'POST' ? { body: JSON.stringify({ cursor: null, first: 10 }) } : {}),
    });
    expect(response.status).toBe(401);
    const { errors } = await response.json();
    expect(errors[0].extensions.code).toMatch(/^ASSERTION_(MISSING|INVALID)$/);
  }
});

test('reading the feed is logged, with the agreements that it told of', async () => {
  await readAll('night-walkers-farsta', null, 500);
  const answer = await ask('night-walkers-farsta', {
    query: '{ accessLog(first: 5) { edges { node { operationName products { product { id } rows } } } } }',
  });
  const entries = answer.data.accessLog.edges.map(({ node }: { node: { operationName: string } }) => node);
  expect(entries).toContainEqual({
    operationName: 'Feed',
    products: expect.arrayContaining([{ product: { id: 'city.agreements' }, rows: expect.any(Number) }]),
  });
});

test('a reader that polls while figures are published and agreements change misses nothing and is told nothing twice', async () => {
  const { cursor } = await readAll('district-jarva', null);
  const rounds = 15;
  let writing = true;
  const write = async () => {
    await Promise.all([
      (async () => {
        for (let no = 0; no < rounds; no += 1)
          await publish(police, 'police.reported-offences.total', `feed-test p${no}`);
      })(),
      (async () => {
        for (let no = 0; no < rounds; no += 1)
          await publish(region, 'region.transit-incidents.total', `feed-test r${no}`);
      })(),
      (async () => {
        for (let no = 0; no < rounds; no += 1) {
          await happens('agreement:skjutningar-jarva', no % 2 === 0 ? 'suspended' : 'resumed');
          await delay(20);
        }
      })(),
    ]);
    writing = false;
  };
  const written = write();
  const told: Change[] = [];
  let at = cursor;
  let polls = 0;
  for (let last = false; !last; ) {
    last = !writing;
    // Pages smaller than what comes between two polls, so that readings are cut.
    const page = await readAll('district-jarva', at, 4);
    told.push(...page.changes);
    at = page.cursor;
    polls += 1;
  }
  await written;
  const names = told.map(({ at, kind, vintage, agreement, countsFrom }) =>
    JSON.stringify([kind, vintage, agreement?.id, vintage ? null : at, countsFrom]),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(labels(told).sort()).toEqual(
    Array.from({ length: rounds }, (_, no) => [`feed-test p${no}`, `feed-test r${no}`])
      .flat()
      .sort(),
  );
  expect(told.filter(({ kind }) => kind === 'AGREEMENT_SUSPENDED')).toHaveLength(8);
  expect(told.filter(({ kind }) => kind === 'AGREEMENT_RESUMED')).toHaveLength(7);
  expect(told).toHaveLength(3 * rounds);
  expect(polls).toBeGreaterThan(1);
});
