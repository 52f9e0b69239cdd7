import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChanges } from '../../subgraphs/changes.ts';
import { databaseNames } from '../../subgraphs/database.ts';
import { databaseOf } from '../../subgraphs/foundation/provision.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

let databases: TestDatabases;
let owner: postgres.Sql;
beforeAll(async () => {
  databases = await startDatabases(databaseNames);
  owner = databases.owner('region');
});
afterAll(() => databases?.[Symbol.asyncDispose]());

/** The latest changes as the role sees them that serves requests. */
const latest = async () => readChanges(drizzle(databases.serving('region')));
const addSource = (sql: postgres.ISql, no: number) =>
  sql`insert into source (no, product, provider, root, sensitivity) values (${no}, ${`p${no}`}, 'org:a', 'sthlm:kommun', 'open')`;

const followed = databaseNames.filter((name) => name !== 'hub');

test.each(followed)(
  'every table of %s leaves a trace of its changes, however they are made',
  async (name) => {
    const sql = databases.owner(name);
    const unfollowed = async () => {
      const rows = await sql<{ name: string; readable: boolean }[]>`
      select c.oid::regclass::text as name,
        has_any_column_privilege(${`${databaseOf(name)}_serving`}, c.oid, 'select') as readable
      from pg_class c where c.relkind in ('r', 'p', 'f', 'm') and not c.relispartition
        and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
        and not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
          -- 60 is INSERT, DELETE, UPDATE and TRUNCATE, after and once a statement; A is always.
          where t.tgrelid = c.oid and p.proname = 'note_change' and t.tgtype = 60 and t.tgenabled = 'A')
      order by 1`;
      return rows.flatMap((row) => (row.name.startsWith('hub.') && !row.readable ? [] : row.name));
    };
    const apart = {
      city: ['drizzle.foundation', 'drizzle.own', 'hub.change', 'register_gateway'],
      others: ['drizzle.foundation', 'drizzle.own', 'hub.change'],
    };
    const expected = name === 'city' ? apart.city : apart.others;
    expect(await unfollowed()).toEqual(expected);
    await sql`create table overlooked (a int)`;
    expect(await unfollowed()).toEqual([...expected, 'overlooked'].sort());
    await sql`drop table overlooked`;
  },
);

test('every way of changing a table moves the mark, once it is committed and not before', async () => {
  const marks = new Set([await latest()]);
  const moves = async (
    work: (sql: postgres.TransactionSql) => Promise<unknown>,
    isolation = 'read committed',
  ) => {
    const before = await latest();
    await owner.begin(`isolation level ${isolation}`, async (sql) => {
      await work(sql);
      expect(await latest()).toBe(before);
    });
    const after = await latest();
    expect(marks).not.toContain(after);
    marks.add(after);
  };
  await moves((sql) => addSource(sql, 901));
  await moves((sql) => sql`update source set root = 'sthlm:sdo:jarva' where no = 901`);
  await moves((sql) => sql`delete from source where no = 901`, 'serializable');
  await moves((sql) => sql`truncate source`, 'repeatable read');
  await moves((sql) => sql.savepoint((inner) => addSource(inner, 902)));
  await moves(
    (sql) => sql`merge into source using (values (903)) as new (no) on source.no = new.no
    when not matched then insert (no, product, provider, root, sensitivity) values (new.no, 'p', 'org:b', 'r', 'open')`,
  );
  const before = await latest();
  await owner
    .begin(async (sql) => {
      await addSource(sql, 904);
      throw new Error('not after all');
    })
    .catch(() => {});
  expect(await latest()).toBe(before);
});

test('of two that commit in another order than they began, the later is seen too, and neither waits', async () => {
  const [first, second] = [databases.owner('region'), databases.owner('region')];
  await first`set lock_timeout = 200`;
  await second`set lock_timeout = 200`;
  const start = await latest();
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const long = first.begin(async (sql) => {
    await addSource(sql, 911);
    begun.resolve();
    await end.promise;
  });
  await begun.promise;
  const marks = [start];
  for (const no of [912, 913, 914]) {
    await addSource(second, no);
    marks.push(await latest());
  }
  end.resolve();
  await long;
  marks.push(await latest());
  expect(new Set(marks).size).toBe(marks.length);
  const [{ rows } = { rows: 0 }] = await owner<
    { rows: number }[]
  >`select count(*)::int as rows from hub.change`;
  expect(rows).toBeLessThan(4);
});

test('whatever is committed at the same time, no mark ever comes back, and each commit is seen', async () => {
  const writers = 6;
  const each = 40;
  let writing = true;
  const seen: string[] = [];
  const reader = (async () => {
    const db = drizzle(databases.serving('region'));
    while (writing) {
      const mark = await readChanges(db);
      if (seen.at(-1) !== mark) seen.push(mark);
    }
  })();
  let stale = 0;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const sql = databases.owner('region');
      const db = drizzle(databases.serving('region'));
      for (let at = 0; at < each; at += 1) {
        const before = await readChanges(db);
        const isolation = at % 5 === 0 ? 'repeatable read' : 'read committed';
        await sql.begin(`isolation level ${isolation}`, async (tx) => {
          await addSource(tx, 10_000 + writer * each + at);
          if (at % 3 === 0) await tx`select pg_sleep(0.003)`;
        });
        if ((await readChanges(db)) === before) stale += 1;
      }
    }),
  );
  writing = false;
  await reader;
  expect(stale).toBe(0);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(20);
});

test('who serves requests reads the marks, and can neither make nor remove one', async () => {
  const serving = databases.serving('region');
  const denied = { code: '42501' };
  await expect(serving`insert into hub.change default values`).rejects.toMatchObject(denied);
  await expect(serving`delete from hub.change`).rejects.toMatchObject(denied);
  await expect(serving`select hub.follow_changes('source')`).rejects.toMatchObject(denied);
});
