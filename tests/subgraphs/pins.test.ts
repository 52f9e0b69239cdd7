import { setTimeout as delay } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepPins, PinError } from '../../subgraphs/keep-pins.ts';
import { type FollowedPins, followPins, versionKey } from '../../subgraphs/pins.ts';
import { keyOf } from '../trust/keys.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 120_000 });

const police = 'org:polismyndigheten';
/** Milliseconds; a scenario holds it to the promised second. Here other tests run beside it. */
const soon = 3_000;
const digest = 'a'.repeat(64);
const reported: unknown[] = [];
let databases: TestDatabases;
let owner: postgres.Sql;
let serving: postgres.Sql;
let pins: FollowedPins;

beforeAll(async () => {
  databases = await startDatabases(['police']);
  owner = databases.owner('police');
  serving = databases.serving('police', 5);
  pins = await followPins(drizzle(serving), (error) => reported.push(error));
});
afterAll(async () => {
  await pins?.[Symbol.asyncDispose]();
  await databases?.[Symbol.asyncDispose]();
});

/** How long until the condition holds, milliseconds; fails where it takes over the time. */
async function until(condition: () => boolean, most: number): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > most) throw new Error(`did not hold within ${most} ms`);
    await delay(20);
  }
}

test('what the owner puts down, withdraws and restores is known soon', async () => {
  const kept = keepPins(databases.owner('police'));
  const version = { digest, provider: police };
  const key = versionKey(digest, police);
  await kept.putDown(version);
  await until(() => pins.current().onPaper.has(key), soon);
  await kept.withdraw([version]);
  await until(() => pins.current().withdrawn.has(key), soon);
  expect(await kept.restore(version)).toBe(1);
  await until(() => !pins.current().withdrawn.has(key), soon);
  expect(pins.current().onPaper.has(key)).toBe(true);
});

test('a withdrawal of what was signed with a key leaves nothing behind when it is restored', async () => {
  const kept = keepPins(databases.owner('police'));
  const version = { digest: 'b'.repeat(64), provider: police };
  await kept.withdraw([version]);
  await until(() => pins.current().withdrawn.has(versionKey(version.digest, police)), soon);
  expect(pins.current().onPaper.has(versionKey(version.digest, police))).toBe(false);
  expect(await kept.restore(version)).toBe(1);
  expect(await kept.restore(version)).toBe(0);
  expect([...(await owner`select from signed_version where digest = ${version.digest}`)]).toEqual([]);
});

test('keys are the same list until one is pinned or unpinned, and are read as they were pinned', async () => {
  const kept = keepPins(databases.owner('police'));
  const { registered } = await keyOf(police);
  const before = pins.current().keys;
  await kept.pin([{ ...registered, provider: police }]);
  await until(() => pins.current().keys.length === 1, soon);
  const after = pins.current().keys;
  expect(after).not.toBe(before);
  const { kty, crv, x } = registered.jwk;
  expect(after).toEqual([{ ...registered, provider: police, jwk: { kty, crv, x } }]);
  await delay(900);
  expect(pins.current().keys).toBe(after);
  expect(await kept.pin([{ ...registered, provider: police }])).toBe(0);
  expect(await kept.unpin(police, registered.id)).toBe(1);
  await until(() => pins.current().keys.length === 0, soon);
});

test('a private key is never stored', async () => {
  const { registered } = await keyOf(police);
  const withPrivate = { ...registered, provider: police, jwk: { ...registered.jwk, d: 'secret' } };
  await expect(keepPins(databases.owner('police')).pin([withPrivate])).rejects.toThrow(PinError);
});

test.each(['signed_version', 'pinned_key', 'own_client', 'accepted_succession', 'known_organisation'])(
  'who serves requests cannot write %s',
  async (table) => {
    await expect(serving`delete from ${serving(table)}`).rejects.toMatchObject({ code: '42501' });
    await expect(serving`insert into ${serving(table)} default values`).rejects.toMatchObject({
      code: '42501',
    });
    await expect(serving`truncate ${serving(table)}`).rejects.toMatchObject({ code: '42501' });
  },
);

test('while the pins cannot be read nothing is pinned, and they are back as soon as they can', async () => {
  const key = versionKey(digest, police);
  await until(() => pins.current().onPaper.has(key), soon);
  await owner`revoke select on own_client from hub_serving`;
  await until(() => !pins.current().onPaper.has(key), soon);
  expect(reported.length).toBeGreaterThan(0);
  await owner`grant select on own_client to hub_serving`;
  await until(() => pins.current().onPaper.has(key), soon);
});

test('a database that hangs does not keep alive what it may have withdrawn', async () => {
  const key = versionKey(digest, police);
  const locker = databases.owner('police');
  await locker.begin(async (sql) => {
    await sql`lock table pinned_key in access exclusive mode`;
    await delay(2_000);
    expect(pins.current().onPaper.has(key)).toBe(true);
    await until(() => !pins.current().onPaper.has(key), 4_500);
  });
  await until(() => pins.current().onPaper.has(key), soon);
});
