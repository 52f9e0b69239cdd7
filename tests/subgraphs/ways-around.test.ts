import { drizzle } from 'drizzle-orm/postgres-js';
import { GraphQLError } from 'graphql';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Grant } from '../../policy/scope.ts';
import { indicators } from '../../subgraphs/foundation/indicators.ts';
import { databaseOf } from '../../subgraphs/foundation/provision.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { createSealer, sealScope, type Transaction, withScope } from '../../subgraphs/row-security.ts';
import { mask } from '../../subgraphs/schema-guard.ts';
import { claimsOf, grantOf } from './claims.ts';
import { migratedNames } from './databases.ts';
import { openings } from './openings.ts';
import { everything, type PoliceDatabase, product, startPoliceDatabase } from './police-database.ts';

let police: PoliceDatabase;
let owner: postgres.Sql;
let serving: postgres.Sql;
beforeAll(async () => {
  police = await startPoliceDatabase();
  ({ owner, serving } = police);
});
afterAll(() => police?.[Symbol.asyncDispose]());

describe('the catalogue', () => {
  const roleOf = (name: (typeof migratedNames)[number]): string => `${databaseOf(name)}_serving`;

  it.each(migratedNames)('of %s shows no way around row security', async (name) => {
    expect(await openings(police.databases.owner(name), roleOf(name))).toEqual([]);
  });

  it.each([
    [
      'a table without row security',
      'create table open (a int); grant select on open to hub_serving',
      'drop table open',
    ],
    [
      'row security that is not forced',
      'create table open (a int); alter table open enable row level security; grant select on open to hub_serving',
      'drop table open',
    ],
    [
      'one column of a table',
      'grant select (value) on base_cell to hub_serving; alter table base_cell no force row level security',
      'revoke select (value) on base_cell from hub_serving; alter table base_cell force row level security',
    ],
    [
      'a view with its owner’s rights',
      'create view open as select * from exact_cell; grant select on open to hub_serving',
      'drop view open',
    ],
    [
      'a materialised view',
      'create materialized view open as select * from exact_cell; grant select on open to hub_serving',
      'drop materialized view open',
    ],
    [
      'a partition',
      'create table open (a int) partition by list (a); create table part partition of open for values in (1); alter table part enable row level security; alter table part force row level security; grant select on part to hub_serving',
      'drop table open',
    ],
    [
      'a function with its owner’s rights',
      `create function open() returns bigint language sql security definer as 'select count(*) from exact_cell'`,
      'drop function open()',
    ],
    [
      'a table that can be written',
      'grant insert on exact_cell to hub_serving',
      'revoke insert on exact_cell from hub_serving',
    ],
    ['a sequence', 'create sequence open; grant usage on open to hub_serving', 'drop sequence open'],
    [
      'a schema to create in',
      'grant create on schema public to hub_serving',
      'revoke create on schema public from hub_serving',
    ],
    [
      'temporary tables',
      `do $$ begin execute format('grant temp on database %I to hub_serving', current_database()); end $$`,
      `do $$ begin execute format('revoke temp on database %I from hub_serving', current_database()); end $$`,
    ],
  ])('would show %s', async (_, open, close) => {
    await owner.unsafe(open);
    try {
      expect(await openings(owner, roleOf('police'))).toHaveLength(1);
    } finally {
      await owner.unsafe(close);
    }
    expect(await openings(owner, roleOf('police'))).toEqual([]);
  });
});

test('of the hub’s database only the log’s writer may append to the log, and it may do nothing else', async () => {
  const hub = police.databases.owner('hub');
  const grantees = await hub`
    select grantee::regrole::text as role from pg_proc, aclexplode(proacl)
    where oid = 'hub.append_log(jsonb, jsonb)'::regprocedure and grantee <> proowner`;
  expect([...grantees]).toEqual([{ role: 'hub_log_writer' }]);
  const rights = await hub`
    select c.relname, a.privilege_type from pg_class c, aclexplode(c.relacl) a
    where a.grantee = 'hub_log_writer'::regrole
    union all select attrelid::regclass::text, a.privilege_type from pg_attribute, aclexplode(attacl) a
    where a.grantee = 'hub_log_writer'::regrole`;
  expect([...rights]).toEqual([]);
  const callable = await hub`
    select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace = 'hub'::regnamespace
      and has_function_privilege('hub_log_writer', p.oid, 'execute')`;
  expect([...callable]).toEqual([{ name: 'hub.append_log(jsonb,jsonb)' }]);
});

describe('a partner without scope', () => {
  const denied = { code: '42501' };
  const governed = ['exact_cell', 'released_cell', 'camera_assessment', 'joint_briefing'] as const;
  const rowsUnder = (setting: string | null): Promise<readonly number[]> =>
    serving.begin(async (sql) => {
      if (setting !== null) await sql`select set_config('hub.scope', ${setting}, true)`;
      const counts: number[] = [];
      for (const table of governed) {
        const [row] = await sql<{ rows: number }[]>`select count(*)::int as rows from ${sql(table)}`;
        counts.push(row?.rows ?? -1);
      }
      return counts;
    });

  it('reads no row: no setting, an empty one, nonsense', async () => {
    const none = governed.map(() => 0);
    expect(await rowsUnder(null)).toEqual(none);
    expect(await rowsUnder('')).toEqual(none);
    expect(await rowsUnder('{}')).toEqual(none);
    expect(await rowsUnder(`${'0'.repeat(64)}.{"grants": 1}`)).toEqual(none);
    expect((await rowsUnder(police.seal(everything)))[0]).toBeGreaterThan(100_000);
  });

  it('reads no row by a forged setting: another key, another payload, a seal cut off or moved', async () => {
    const good = police.seal(everything);
    const payload = good.slice(65);
    const forged = sealScope(claimsOf(everything), police.reference, new Uint8Array(32));
    const narrow = police.seal([grantOf(product, { areas: ['sthlm:stadsdel:husby'], to: '2015-12' })]);
    for (const setting of [
      forged,
      payload,
      `${narrow.slice(0, 65)}${payload}`,
      `${good.slice(0, 64)},${payload}`,
      `${good.slice(0, -1)} }`,
      good.toUpperCase(),
      // Bounds of one's own under another's seal, or after it.
      `${narrow.slice(0, 65)}${payload.split('\n').with(4, '{0,9000000000}').join('\n')}`,
      `${narrow}\n${payload.split('\n').slice(1).join('\n')}`,
      ` ${good}`,
    ]) {
      expect(await rowsUnder(setting)).toEqual([0, 0, 0, 0]);
    }
  });

  it('reads no row by a setting that has expired', async () => {
    expect(await rowsUnder(police.seal(everything, Date.now() - 31_000))).toEqual([0, 0, 0, 0]);
    expect((await rowsUnder(police.seal(everything, Date.now() - 20_000)))[0]).toBeGreaterThan(0);
  });

  it('reads only its own rows on a connection that another’s request has used, whatever the order', async () => {
    const db = drizzle(serving);
    const husby = [grantOf(product, { areas: ['sthlm:stadsdel:husby'], disclosure: 'exact' })];
    const count = async (grants: readonly Grant[]) => {
      const { result } = await withScope(
        db,
        police.seal(grants),
        async (tx) =>
          (await tx.execute<{ rows: number }>('select count(*)::int as rows from exact_cell'))[0]?.rows,
      );
      return result;
    };
    const [all, few] = [await count(everything), await count(husby)];
    const mixed = await Promise.all([
      count(everything),
      count([]),
      count(husby),
      count([]),
      count(everything),
    ]);
    expect(mixed).toEqual([all, 0, few, 0, all]);
    const [left] = await serving<{ setting: string | null; rows: number }[]>`
      select current_setting('hub.scope', true) as setting, (select count(*)::int from exact_cell) as rows`;
    expect(left).toEqual({ setting: '', rows: 0 });
    await expect(
      withScope(db, police.seal(everything), () => Promise.reject(new Error('the request failed'))),
    ).rejects.toThrow();
    expect(await rowsUnder(null)).toEqual([0, 0, 0, 0]);
    // Even a setting left for the whole session is not what the next request reads under.
    await serving`select set_config('hub.scope', ${police.seal(everything)}, false)`;
    expect([await count(husby), await count([])]).toEqual([few, 0]);
    await serving`reset hub.scope`;
  });

  it('begins no transaction for a request that reads nothing, and changes nothing in one', async () => {
    const seen: string[] = [];
    const client = postgres(police.databases.servingUrl('police'), {
      max: 1,
      // The driver's own question to a new connection is no statement of a request.
      fetch_types: false,
      onnotice: () => undefined,
      debug: (_, text) => seen.push(text),
    });
    try {
      const memory = await withScope(drizzle(client), police.seal(everything), async () => 'from memory');
      expect(memory).toEqual({ result: 'from memory', changes: null });
      expect(seen).toEqual([]);
      const write = withScope(drizzle(client), police.seal(everything), (tx) =>
        tx.execute('create temporary table mine (a int)'),
      );
      await expect(write).rejects.toThrow();
      expect(seen[0]).toBe('begin read only');
      expect(seen.at(-1)).toBe('rollback');
    } finally {
      await client.end();
    }
  });

  it('answers nothing of a request of which a statement failed, though the rest had been read', async () => {
    const both = withScope(drizzle(serving), police.seal(everything), async (tx) => {
      const [failed, read] = await Promise.allSettled([
        tx.execute('select 1 / 0'),
        tx.execute('select count(*) from exact_cell'),
      ]);
      return [failed.status, read.status];
    });
    await expect(both).rejects.toThrow();
    expect(await rowsUnder(null)).toEqual([0, 0, 0, 0]);
  });

  it('reads nothing once its request has been answered, though another’s transaction goes on where it read', async () => {
    const client = postgres(police.databases.servingUrl('police'), { max: 1, onnotice: () => undefined });
    try {
      const count = (tx: Transaction) => tx.execute('select count(*)::int as rows from exact_cell');
      const late: Transaction[] = [];
      const leave = async (tx: Transaction) => {
        late.push(tx);
        await count(tx);
      };
      await withScope(drizzle(client), police.seal([]), leave);
      const failing = withScope(drizzle(client), police.seal([]), async (tx) => {
        await leave(tx);
        throw new Error('the request failed');
      });
      await expect(failing).rejects.toThrow();
      // One that has read nothing has begun nothing, and begins nothing afterwards.
      await withScope(drizzle(client), police.seal(everything), async (tx) => late.push(tx));
      expect(late).toHaveLength(3);
      await withScope(drizzle(client), police.seal(everything), async (tx) => {
        await count(tx);
        for (const gone of late) await expect(count(gone)).rejects.toThrow();
        expect((await count(tx))[0]?.rows).toBeGreaterThan(0);
      });
    } finally {
      await client.end();
    }
  });

  it('is given no seal of what was admitted before, once less is', () => {
    const seal = createSealer(police.reference, police.databases.sealKey);
    const grants = [...everything, grantOf(product, { areas: ['sthlm:stadsdel:husby'] })];
    const asserted = claimsOf(grants);
    const first = seal(asserted, [...grants]);
    expect(seal(asserted, [...grants])).toBe(first);
    const less = seal(asserted, grants.slice(1));
    expect(less).not.toBe(first);
    expect(less.split('\n').slice(1)).toEqual(police.seal(grants.slice(1)).split('\n').slice(1));
    expect(seal(asserted, []).split('\n').slice(1)).toEqual(['{}', '{}', '{}', '{}']);
    expect(
      seal({ ...asserted }, [...grants])
        .split('\n')
        .slice(1),
    ).toEqual(first.split('\n').slice(1));
  });

  it('cannot read the seal’s key, nor call what opens a setting', async () => {
    await expect(serving`select * from hub.seal_key`).rejects.toMatchObject(denied);
    await expect(serving`select hub.scope()`).rejects.toMatchObject(denied);
    await expect(serving`select hub.sealed_line(4)`).rejects.toMatchObject(denied);
    await expect(serving`set session authorization hub_police_owner`).rejects.toMatchObject(denied);
    await expect(serving`set role hub_police_owner`).rejects.toMatchObject(denied);
    await expect(serving`copy (select 1) to program 'cat'`).rejects.toMatchObject(denied);
  });

  it('gains nothing by putting row security off', async () => {
    await expect(
      serving.begin(async (sql) => {
        await sql`set local row_security = off`;
        return sql`select * from exact_cell`;
      }),
    ).rejects.toMatchObject(denied);
    await expect(serving`alter table exact_cell disable row level security`).rejects.toMatchObject(denied);
    await expect(serving`create policy mine on exact_cell using (true)`).rejects.toMatchObject(denied);
  });

  it('cannot make a table, a view, a function or a temporary table to read through', async () => {
    await expect(serving`create table mine as select * from exact_cell`).rejects.toMatchObject(denied);
    await expect(serving`create view mine as select * from exact_cell`).rejects.toMatchObject(denied);
    await expect(serving`create temp table mine as select * from exact_cell`).rejects.toMatchObject(denied);
    await expect(
      serving`create function mine() returns int language sql as 'select 1'`,
    ).rejects.toMatchObject(denied);
    await expect(serving`do $$ begin create schema mine; end $$`).rejects.toMatchObject(denied);
  });

  it('cannot read what the owner made without a grant: a view, a materialised view, a partition, base cells', async () => {
    await owner.unsafe(`
      create view owned as select * from exact_cell;
      create materialized view kept as select * from exact_cell limit 10;
      create table split (like exact_cell) partition by list (indicator_no);
      create table split_7 partition of split for values in (7);
      insert into split select * from exact_cell where indicator_no = 7 limit 10;
      alter table split enable row level security; alter table split force row level security;
      grant select on split to hub_serving`);
    try {
      for (const relation of ['owned', 'kept', 'split_7', 'base_cell']) {
        await expect(serving`select * from ${serving(relation)}`).rejects.toMatchObject(denied);
      }
      expect(await serving`select * from split`).toEqual([]);
    } finally {
      await owner.unsafe('drop view owned; drop materialized view kept; drop table split');
    }
  });

  it('reads through a view with its reader’s rights what it may read itself, which is nothing', async () => {
    await owner.unsafe(
      'create view invoked with (security_invoker = true) as select * from exact_cell; grant select on invoked to hub_serving',
    );
    try {
      expect(await openings(owner, 'hub_police_serving')).toEqual([]);
      expect(await serving`select * from invoked`).toEqual([]);
    } finally {
      await owner.unsafe('drop view invoked');
    }
  });

  it('learns no key from a violation, because it cannot write, and no driver error leaves', async () => {
    const insert = serving`
      insert into exact_cell (indicator_no, interval_rank, area_no, month_no, cell_no, value, status)
      values (7, 3, 1, 60, 0, 0, 'OBSERVED')`;
    await expect(insert).rejects.toMatchObject({
      code: '42501',
      message: expect.not.stringContaining('Key'),
    });
    const violation = await owner`
      insert into exact_cell (indicator_no, interval_rank, area_no, month_no, cell_no, value, status)
      values (7, 3, 1, 60, 0, 0, 'OBSERVED')`.catch((error: unknown) => error);
    expect(violation).toMatchObject({
      code: '23505',
      detail: expect.stringContaining('(7, 3, 1, 60, 0, 1)'),
    });
    const reported: unknown[] = [];
    const wrapped = new GraphQLError('duplicate key value: Key (7, 3, 1, 60)', {
      originalError: violation instanceof Error ? violation : null,
    });
    const left = mask(wrapped.toJSON(), wrapped, (error) => reported.push(error));
    expect(left.extensions).toEqual({ code: 'INTERNAL' });
    expect(JSON.stringify(left)).not.toContain('7, 3, 1');
    expect(reported).toHaveLength(1);
  });

  it('learns nothing from the planner’s statistics, nor from a condition that fails on a hidden row', async () => {
    expect(await owner`select from pg_stats where tablename = 'exact_cell'`).not.toEqual([]);
    expect(
      await serving`select * from pg_stats where tablename in ('exact_cell', 'released_cell', 'base_cell')`,
    ).toEqual([]);
    await expect(serving`select * from pg_statistic limit 1`).rejects.toMatchObject(denied);
    expect(await serving`select * from exact_cell where 1 / (area_no - area_no) = 1`).toEqual([]);
    expect(await serving`select * from exact_cell where (status || area_no)::int > 0`).toEqual([]);
  });

  it('reads geography, sources and what indicators are, which is open', async () => {
    expect((await serving`select from area`).length).toBe(loadGeography().areas.length);
    expect((await serving`select from indicator`).length).toBe(
      indicators.filter(({ host }) => host === 'police').length,
    );
    expect((await serving`select from local_police_area`).length).toBe(19);
  });
});
