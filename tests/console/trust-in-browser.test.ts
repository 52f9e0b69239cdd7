import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHash as createBrowserHash } from '../../console/trust-in-browser/crypto.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import { signCheckpoint } from '../../trust/checkpoint.ts';
import { signKeyStatement, verifyKeyStatement } from '../../trust/key-statement.ts';
import { leafOfText } from '../../trust/log-leaf.ts';
import { inclusionRanges, rootOf } from '../../trust/merkle.ts';
import type { Receipt } from '../../trust/receipt.ts';
import { signVersion, verifySignature } from '../../trust/signature.ts';
import { content } from '../policy/world.ts';
import { keyOf } from '../trust/keys.ts';
import { type ConsoleBrowser, openBrowser } from './browser.ts';
import { bundleOf } from './bundle.ts';
import { judged, type Vectors } from './trust-vectors.ts';

let browser: ConsoleBrowser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundleOf(`${import.meta.dirname}/trust-vectors.ts`)]);
});
afterAll(() => browser[Symbol.asyncDispose]());

/** What a function of the vectors' module gives in Chromium, from a page of the hub. */
async function inChromium<T>(call: string, ...given: readonly unknown[]): Promise<T> {
  const page = await browser.open('/mark.svg');
  return page.evaluate<T>(`(() => { ${script}; return vectors.${call}(...${JSON.stringify(given)}); })()`);
}

const at = '2026-03-01T12:00:00.000Z';
const party = 'org:polismyndigheten';
const version = content();
const district = 'org:sdn-jarva';

async function vectors(): Promise<Vectors> {
  const salt = '0f'.repeat(16);
  const records = Array.from({ length: 11 }, (_, index) => canonicalJson({ at, id: `request-${index}` }));
  const leaves = records.map((record) => leafOfText(salt, record));
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const note = await signCheckpoint(
    { origin: 'https://hub.example', size: leaves.length, root: rootOf(leaves), at },
    { id: 'log-1', key: privateKey },
  );
  const proof = inclusionRanges(7, 11).map(({ from, to }) => rootOf(leaves.slice(from, to)));
  const honest: Receipt = {
    id: 'request-7',
    index: 7,
    leaf: leaves[7] ?? '',
    path: proof,
    checkpoint: note,
    salt,
    record: records[7] ?? '',
  };
  const { registered, privateKey: key } = await keyOf(party, 'key-1');
  const jws = await signVersion(version, { party, signedAt: at, paper: null }, 'key-1', key);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: registered.jwk.x ?? '' } as const;
  const statement = { party, use: 'signature', jwk, replaces: null } as const;
  return {
    values: [
      {},
      { ö: 'Ärlighet', a: [1, 1e21, -0, 0.1, 1e-7], '€': '\u2028"\\\u0007' },
      { '\ud83d\ude00': 'smile', z: '\u0000' },
      version,
    ],
    salt,
    records,
    proof,
    receipts: [
      honest,
      { ...honest, index: 6 },
      { ...honest, record: records[8] ?? '' },
      { ...honest, checkpoint: `${note}x` },
      { ...honest, salt: null, record: null },
    ],
    logKeys: [{ ...(await exportJWK(publicKey)), kid: 'log-1' }],
    version,
    statement,
    key: registered,
    jws: [
      jws,
      `${jws}x`,
      jws.replace('..', '.e30.'),
      await signVersion(version, { party: district, signedAt: at, paper: null }, 'key-1', key),
      await signVersion({ ...version, title: 'x' }, { party, signedAt: at, paper: null }, 'key-1', key),
    ],
    proofs: [
      await signKeyStatement(statement, at, 'key-1', key),
      await signKeyStatement({ ...statement, party: district }, at, 'key-1', key),
    ],
  };
}

test('a page says of digests, receipts, signatures and statements exactly what Node says', async () => {
  const given = await vectors();
  const here = await judged(given);
  expect(await inChromium('judged', given)).toEqual(here);
  // What they agree on is not that everything fails, or passes.
  expect(here.receipts.map(({ kind }) => kind)).toEqual([
    'verified',
    'not-verified',
    'not-verified',
    'not-verified',
    'verified',
  ]);
  expect(here.included.indexOf(true)).toBe(7);
  expect(here.signatures.map((said) => said?.party)).toEqual([party, ...Array(4).fill(undefined)]);
  expect(here.statements).toEqual([at, null]);
});

test('what a page signs with a key that cannot leave it, Node verifies', async () => {
  const made = await inChromium<Awaited<ReturnType<typeof import('./trust-vectors.ts').signed>>>(
    'signed',
    version,
    party,
    at,
  );
  expect(made.extractable).toBe(false);
  const key = {
    id: 'key-1',
    party,
    use: 'signature',
    jwk: made.jwk,
    validFrom: '2020-01-01T00:00:00.000Z',
    validTo: null,
  } as const;
  expect(await verifySignature(version, made.jws, key)).toEqual({ party, signedAt: at, paper: null });
  expect(await verifySignature({ ...version, title: 'x' }, made.jws, key)).toBeNull();
  const statement = { party, use: 'signature', jwk: made.jwk, replaces: null } as const;
  expect(await verifyKeyStatement(statement, made.proof, key)).toBe(at);
  expect(await verifyKeyStatement({ ...statement, party: district }, made.proof, key)).toBeNull();
});

test('the page’s hash is Node’s: of texts, of digits, of both, and of nothing', () => {
  const texts = ['', 'a', 'å\u0000€\ud83d\ude00', '\ud800', 'x'.repeat(10_000)];
  for (const text of texts) {
    const [node, page] = [createHash('sha256'), createBrowserHash('sha256')];
    expect(page.update('00ff', 'hex').update(text).digest('hex')).toBe(
      node.update('00ff', 'hex').update(text).digest('hex'),
    );
  }
  expect(createBrowserHash('sha256').digest('hex')).toBe(createHash('sha256').digest('hex'));
  expect(() => createBrowserHash('sha256').update('0x', 'hex')).toThrow();
});
