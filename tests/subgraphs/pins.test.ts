import { setTimeout as delay } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRests, readChanges } from '../../subgraphs/changes.ts';
import { keepPins, PinError } from '../../subgraphs/keep-pins.ts';
import { type FollowedPins, followPins, versionKey } from '../../subgraphs/pins.ts';
import { keyOf } from '../trust/keys.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

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

test('what is published moves what answers rest on once: that the same pins have been read again does not move it', async () => {
  const db = drizzle(serving);
  const rests = createRests(pins);
  const now = async () => rests()?.(await readChanges(db));
  const before = await now();
  await owner`insert into source (no, product, provider, root, sensitivity) values (901, 'p', ${police}, 'sthlm:kommun', 'open')`;
  const published = await now();
  expect(published).toBeDefined();
  expect(published).not.toBe(before);
  // What comes from memory is of the same as soon as the pins have been read after it.
  await until(() => rests()?.(null) === published, soon);
  expect(await now()).toBe(published);
});

test('what answers rest on moves with every change of the pins, and never comes back with them', async () => {
  const kept = keepPins(databases.owner('police'));
  const version = { digest: 'c'.repeat(64), provider: police };
  const key = versionKey(version.digest, police);
  const rests = createRests(pins);
  const named = new Set([rests()?.('the same')]);
  const moves = async (change: () => Promise<unknown>, holds: () => boolean) => {
    await change();
    await until(holds, soon);
    expect(named).not.toContain(rests()?.('the same'));
    named.add(rests()?.('the same'));
  };
  for (const _ of [1, 2]) {
    await moves(
      () => kept.withdraw([version]),
      () => pins.current().withdrawn.has(key),
    );
    await moves(
      () => kept.restore(version),
      () => !pins.current().withdrawn.has(key),
    );
  }
  await moves(
    () => owner`revoke select on own_client from hub_serving`,
    () => rests() === null,
  );
  await moves(
    () => owner`grant select on own_client to hub_serving`,
    () => rests() !== null,
  );
});

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
