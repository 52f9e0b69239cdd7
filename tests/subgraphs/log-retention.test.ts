import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCheckpointer } from '../../log/checkpointer.ts';
import { erasable, eraseLog } from '../../log/erase.ts';
import { exportLog } from '../../log/export.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import { verifyLog } from '../../trust/log-file.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

let databases: TestDatabases;
let owner: postgres.Sql;
const day = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * day).toISOString();
const rule = { days: 365, decision: 'KS 2026/17, 2026-01-15', by: 'arkivansvarig' };

/** A log as it may have grown: 20 records older than the rule keeps them, one as old after a younger one, and 5 young. */
const ages = [...Array.from({ length: 20 }, (_, at) => 800 - at * 10), 30, 500, 20, 10, 5, 1];

beforeAll(async () => {
  databases = await startDatabases(['hub']);
  owner = databases.owner('hub');
  for (const age of ages) await appendOne(daysAgo(age));
});
afterAll(() => databases?.[Symbol.asyncDispose]());

async function appendOne(at: string): Promise<void> {
  const id = randomUUID();
  const record = canonicalJson({ id, at, partner: 'district-jarva', decision: 'answered' });
  const rows = [{ id, at, salt: randomUUID().replaceAll('-', ''), record }];
  const entries = [
    {
      log_id: id,
      at,
      organisation: 'org:sdn-jarva',
      role: 'recipient',
      products: [],
      denied: [],
      agreements: [],
      decision: 'answered',
    },
  ];
  await owner`
    select hub.append_log(${JSON.stringify(rows)}::text::jsonb, ${JSON.stringify(entries)}::text::jsonb)`;
}

async function verdict() {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'log' }] };
  // A checkpointer goes on from none but its own: here each time from the beginning.
  await owner.unsafe(
    'alter table log_checkpoint disable trigger keep; delete from log_checkpoint; alter table log_checkpoint enable trigger keep',
  );
  const checkpointer = startCheckpointer({
    url: databases.ownerUrl('hub'),
    origin: 'https://hub.example',
    keys: { signer: { id: 'log', key: privateKey }, published: keys },
    seconds: 3_600,
    report: (error) => {
      throw error;
    },
  });
  await checkpointer[Symbol.asyncDispose]();
  const lines: string[] = [];
  await exportLog(owner, async (line) => void lines.push(JSON.stringify(line)));
  return verifyLog(async function* () {
    yield* lines;
  }, createLocalJWKSet(keys));
}

const counts = async () => {
  const [row] = await owner`
    select (select count(*)::int from access_log where record is not null) as whole,
      (select count(*)::int from access_log) as places, (select count(*)::int from access_log_entry) as entries`;
  return row;
};

test('a dry run says what would be erased, and erases nothing', async () => {
  expect(await erasable(owner, rule)).toEqual({ first: 0, last: 19, erased: 20 });
  expect(await counts()).toEqual({ whole: 26, places: 26, entries: 26 });
});

test('nothing is erased without a decision and a function, nor of what is younger than 30 days', async () => {
  for (const wrong of [
    { ...rule, decision: ' ' },
    { ...rule, by: '' },
    { ...rule, days: 29 },
    { ...rule, days: -1 },
  ]) {
    await expect(eraseLog(owner, wrong)).rejects.toThrow();
  }
  expect(await counts()).toEqual({ whole: 26, places: 26, entries: 26 });
});

test('only the eraser may erase: not the gateway, not who serves, not who signs; and it may do nothing else', async () => {
  const grantees = await owner`
    select grantee::regrole::text as role from pg_proc, aclexplode(proacl)
    where oid = 'hub.erase_log(integer, text, text, boolean)'::regprocedure and grantee <> proowner`;
  expect([...grantees]).toEqual([{ role: 'hub_log_eraser' }]);
  const rights = await owner`
    select c.relname, a.privilege_type from pg_class c, aclexplode(c.relacl) a
    where a.grantee = 'hub_log_eraser'::regrole
    union all select attrelid::regclass::text, a.privilege_type from pg_attribute, aclexplode(attacl) a
    where a.grantee = 'hub_log_eraser'::regrole`;
  expect([...rights]).toEqual([]);
  const callable = await owner`
    select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace = 'hub'::regnamespace
      and has_function_privilege('hub_log_eraser', p.oid, 'execute')`;
  expect([...callable]).toEqual([{ name: 'hub.erase_log(integer,text,text,boolean)' }]);
});

test('the owner cannot erase by hand: not a record, not an entry, not by an erasure that the log does not tell of', async () => {
  const refused = /append-only/;
  await expect(owner`update access_log set record = null, salt = null, erasure = 3`).rejects.toThrow(refused);
  await expect(owner`update access_log set record = 'x'`).rejects.toThrow(refused);
  await expect(owner`delete from access_log`).rejects.toThrow(refused);
  await expect(owner`delete from access_log_entry`).rejects.toThrow(refused);
  await expect(owner`update access_log_entry set code = null`).rejects.toThrow(refused);
  const unsaid = owner`insert into log_erasure values (25, 0, 10, ${daysAgo(100)})`;
  await expect(unsaid).rejects.toThrow(/needs its own record/);
  expect(await counts()).toEqual({ whole: 26, places: 26, entries: 26 });
});

test('what is older than the rule keeps it is erased, payload and entries; the log verifies, and tells the decision', async () => {
  const before = await owner`select index, id, leaf from access_log order by index`;
  expect(await eraseLog(owner, rule)).toBe(20);
  // Record 21 is old, and stands after one that is not: it goes when that does.
  expect(await counts()).toEqual({ whole: 7, places: 27, entries: 6 });
  const after = await owner`select index, id, leaf from access_log where index < 26 order by index`;
  expect([...after]).toEqual([...before]);
  expect(await verdict()).toMatchObject({
    kind: 'verified',
    records: 27,
    unsigned: 0,
    erasures: [{ ...rule, first: 0, last: 19, count: 20, kind: 'erasure' }],
  });
  expect(await eraseLog(owner, rule)).toBe(0);
});

test('an erasure is never erased, goes on where the last one ended, and cannot be widened', async () => {
  expect(await eraseLog(owner, { ...rule, days: 30, decision: 'KS 2027/3' })).toBe(2);
  expect(await verdict()).toMatchObject({
    kind: 'verified',
    erasures: [
      { decision: rule.decision, count: 20 },
      { decision: 'KS 2027/3', first: 20, last: 21, count: 2 },
    ],
  });
  const refused = /append-only/;
  await expect(owner`update log_erasure set last = 26`).rejects.toThrow(refused);
  await expect(owner`delete from log_erasure`).rejects.toThrow(refused);
  const again = owner`update access_log set record = null, salt = null, erasure = 26 where index = 22`;
  await expect(again).rejects.toThrow(refused);
  const restored = owner`update access_log set record = '{}', salt = '00', erasure = null where index = 0`;
  await expect(restored).rejects.toThrow(refused);
  const itself = owner`update access_log set record = null, salt = null, erasure = 27 where index = 26`;
  await expect(itself).rejects.toThrow(refused);
});
