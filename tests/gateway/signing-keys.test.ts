import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPublicKeys, readSigningKeys } from '../../gateway/signing-keys.ts';

let folder = '';
let privateFile = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-keys-'));
  privateFile = join(folder, 'private.json');
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await writeFile(
    privateFile,
    JSON.stringify({ keys: [{ ...(await exportJWK(privateKey)), kid: 'log-1' }] }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what is published of private keys can be read for publishing, and is their public half', async () => {
  const { published } = await readSigningKeys(privateFile);
  const publicFile = join(folder, 'public.json');
  await writeFile(publicFile, JSON.stringify(published));
  expect(await readPublicKeys(publicFile)).toEqual(published);
  expect(published.keys[0]).not.toHaveProperty('d');
});

test('a file of private keys is refused for publishing', async () => {
  await expect(readPublicKeys(privateFile)).rejects.toThrow(/unrecognized/i);
});
