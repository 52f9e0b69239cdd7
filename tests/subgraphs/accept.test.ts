import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptCommand, UsageError } from '../../subgraphs/accept-command.ts';
import { PinError } from '../../subgraphs/keep-pins.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

const police = 'org:polismyndigheten';
let databases: TestDatabases;
let owner: postgres.Sql;
beforeAll(async () => {
  databases = await startDatabases(['police']);
  owner = databases.owner('police');
});
afterAll(() => databases?.[Symbol.asyncDispose]());

const accept = (...args: readonly string[]) => acceptCommand(owner, args);
const refused = (...args: readonly string[]) => expect(accept(...args), args.join(' ')).rejects;

test('a provider puts a version down, withdraws it and restores it; what is no version is refused', async () => {
  const digest = 'a'.repeat(64);
  expect(await accept('list')).toEqual([]);
  await accept('add', digest, police);
  expect(await accept('list')).toEqual([`${digest} ${police} on paper`]);
  await accept('withdraw', digest, police);
  expect(await accept('list')).toEqual([`${digest} ${police} on paper withdrawn`]);
  await accept('restore', digest, police);
  expect(await accept('list')).toEqual([`${digest} ${police} on paper`]);
  const signed = 'b'.repeat(64);
  await accept('withdraw', signed, police);
  await accept('add', signed, police);
  expect(await accept('list')).toContain(`${signed} ${police} on paper withdrawn`);
  await refused('add', 'abc', police).toThrow(UsageError);
  await refused('add', digest).toThrow(UsageError);
  await refused('restore', 'c'.repeat(64), police).toThrow(UsageError);
});

test('a provider pins public keys, lists and unpins them; no private key, nor another in the place of one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hub-pin-'));
  const keyFile = async (name: string, jwk: object) => {
    const path = join(folder, name);
    await writeFile(path, JSON.stringify(jwk));
    return path;
  };
  try {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const open = await keyFile('public.json', { ...(await exportJWK(publicKey)), kid: 'pin-test' });
    const nameless = await keyFile('nameless.json', await exportJWK(publicKey));
    const secret = await keyFile('private.json', await exportJWK(privateKey));
    const other = await keyFile(
      'other.json',
      await exportJWK((await generateKeyPair('ES256', { extractable: true })).publicKey),
    );
    const garbage = await keyFile('garbage.json', []);
    const times = ['--from', '2025-01-01T00:00:00Z', '--to', '2026-01-01T00:00:00Z'];
    await accept('pin', police, open, '--party', 'org:lpo-jarva', ...times);
    expect(await accept('pins')).toEqual([
      `${police} pin-test signature of org:lpo-jarva, valid from 2025-01-01T00:00:00.000Z to 2026-01-01T00:00:00.000Z`,
    ]);
    await refused('pin', police, open, '--party', 'org:lpo-jarva').toThrow('Unpin it first');
    await accept('unpin', police, 'pin-test');
    expect(await accept('pins')).toEqual([]);
    await accept('pin', police, nameless, '--use', 'attestation', '--id', 'registrar');
    expect(await accept('pins')).toEqual([
      `${police} registrar attestation of ${police}, valid from 1970-01-01T00:00:00.000Z`,
    ]);
    await refused('pin', police, secret).toThrow(PinError);
    await refused('pin', police, other).toThrow(PinError);
    await refused('pin', police, garbage).toThrow(UsageError);
    await refused('pin', police, join(folder, 'none.json')).toThrow(UsageError);
    await refused('pin', 'polisen', open).toThrow(UsageError);
    await refused('pin', police, open, '--use', 'everything').toThrow(UsageError);
    await refused('pin', police, open, '--from', 'i går').toThrow(UsageError);
    await refused('unpin', police, 'pin-test').toThrow(UsageError);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a provider pins who reads its own data, and in which areas', async () => {
  const clerk = ['client', 'test-clerk', police];
  await accept('own', 'add', ...clerk, '--organisation', 'org:lpo-jarva', '--areas', 'lpo:jarva, lpo:farsta');
  await accept('own', 'add', 'partner', 'police-region', police);
  expect(await accept('own', 'list')).toEqual([
    `${police} client test-clerk is org:lpo-jarva, in lpo:jarva,lpo:farsta`,
    `${police} partner police-region is ${police}, in *`,
  ]);
  await refused('own', 'add', ...clerk).toThrow('Remove it first');
  await accept('own', 'remove', ...clerk);
  expect(await accept('own', 'list')).toHaveLength(1);
  await refused('own', 'remove', ...clerk).toThrow(UsageError);
  await refused('own', 'add', 'person', 'x', police).toThrow(UsageError);
  await refused('own', 'add', ...clerk, '--areas', ',').toThrow(UsageError);
  await refused('own', 'change', ...clerk).toThrow(UsageError);
});

test('a provider accepts successions, and puts down what kinds of organisations there are', async () => {
  await accept('succession', 'add', 'org:fore', 'org:efter');
  expect(await accept('succession', 'list')).toEqual(['org:fore org:efter']);
  await accept('succession', 'remove', 'org:fore', 'org:efter');
  expect(await accept('succession', 'list')).toEqual([]);
  await refused('succession', 'remove', 'org:fore', 'org:efter').toThrow(UsageError);
  await refused('succession', 'add', 'org:fore').toThrow(UsageError);
  await accept('organisation', 'add', 'org:test', 'authority', '--branch', 'state');
  expect(await accept('organisation', 'list')).toEqual(['org:test authority state']);
  await refused('organisation', 'add', 'org:test', 'company').toThrow('Remove it first');
  await accept('organisation', 'remove', 'org:test');
  await refused('organisation', 'remove', 'org:test').toThrow(UsageError);
  await refused('organisation', 'add', 'org:test', 'kyrka').toThrow(UsageError);
});

test.each([[[]], [['upp-och-ner']], [['list', 'all']], [['--okand']]])(
  'the call %j is refused, and changes nothing',
  async (args) => {
    await refused(...args).toThrow(UsageError);
  },
);
