import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../trust/canonical.ts';
import { signCheckpoint } from '../../trust/checkpoint.ts';
import { leafOfText } from '../../trust/log-leaf.ts';
import { inclusionRanges, rootOf } from '../../trust/merkle.ts';
import { type Receipt, readReceipt, verifyReceipt } from '../../trust/receipt.ts';

async function keyOf(id: string) {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return {
    signer: { id, key: privateKey },
    published: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: id }] }),
  };
}
const key = await keyOf('log-1');
const other = await keyOf('log-1');
const at = '2026-03-01T12:00:00.000Z';
const salt = '0f'.repeat(16);
const recordOf = (index: number): string =>
  canonicalJson({ at, id: `request-${index}`, partner: 'district-jarva' });
const leaves = Array.from({ length: 11 }, (_, index) => leafOfText(salt, recordOf(index)));
const sign = (of: readonly string[], by = key.signer): Promise<string> =>
  signCheckpoint({ origin: 'https://hub.example', size: of.length, root: rootOf(of), at }, by);

const honest: Receipt = {
  id: 'request-7',
  index: 7,
  leaf: leaves[7] ?? '',
  path: inclusionRanges(7, 11).map(({ from, to }) => rootOf(leaves.slice(from, to))),
  checkpoint: await sign(leaves),
  salt,
  record: recordOf(7),
};

test('a receipt is verified with public keys alone, and so is one without the record', async () => {
  expect(await verifyReceipt(honest, key.published)).toMatchObject({
    kind: 'verified',
    index: 7,
    record: honest.record,
    checkpoint: { size: 11 },
  });
  const provider = { ...honest, salt: null, record: null };
  expect(await verifyReceipt(provider, key.published)).toMatchObject({ kind: 'verified', record: null });
});

test.each<[string, Partial<Receipt>]>([
  ['no checkpoint', { checkpoint: null }],
  ['no path', { path: null }],
  ['another record', { record: recordOf(8) }],
  ['another record with its leaf', { record: recordOf(8), leaf: leaves[8] ?? '' }],
  ['another request’s id', { id: 'request-8' }],
  ['a record without its salt', { salt: null }],
  ['another salt', { salt: '00'.repeat(16) }],
  ['a record that is no JSON', { record: 'x', leaf: leafOfText(salt, 'x') }],
  ['another place', { index: 6 }],
  ['a place outside', { index: 11 }],
  ['a shorter path', { path: honest.path?.slice(1) ?? null }],
  ['a checkpoint of another tree', { checkpoint: await sign(leaves.toReversed()) }],
  ['a checkpoint that another key signed', { checkpoint: await sign(leaves, other.signer) }],
])('a receipt with %s is not verified', async (_, changed) => {
  expect((await verifyReceipt({ ...honest, ...changed }, key.published)).kind).toBe('not-verified');
});

test('a receipt is read by itself or out of the hub’s whole answer, and nothing else is one', () => {
  expect(readReceipt(honest)).toEqual(honest);
  expect(readReceipt({ data: { receipt: honest }, extensions: { receipt: { id: 'x' } } })).toEqual(honest);
  expect(readReceipt({ data: { receipt: null } })).toBeUndefined();
  expect(readReceipt({ ...honest, leaf: 'abc' })).toBeUndefined();
  expect(readReceipt({ ...honest, index: 0.5 })).toBeUndefined();
  expect(readReceipt(undefined)).toBeUndefined();
});
