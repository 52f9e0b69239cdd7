import fc from 'fast-check';
import { base64url, exportJWK, FlattenedSign, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../trust/canonical.ts';
import { type PartyKey, type SignatureContent, signVersion, verifySignature } from '../../trust/signature.ts';
import { content } from '../policy/world.ts';
import { keyOf } from './keys.ts';

const police = 'org:polismyndigheten';
const district = 'org:sdn-jarva';
const { privateKey, registered } = await keyOf(police);
const version = content();
const signedAt = '2024-01-02T10:00:00.000Z';
const said = (party: string) => ({ party, signedAt, paper: null });
const jws = await signVersion(version, said(police), registered.id, privateKey);
/** Whether it counts as the party's signature of the version. */
const counts = async (of: typeof version, party: string, text: string, key: PartyKey) =>
  (await verifySignature(of, text, key))?.party === party;
const bytes = new TextEncoder().encode(canonicalJson(version));
const header = { alg: 'EdDSA', kid: registered.id, typ: 'hub-agreement+jws', party: police, signedAt };

/** A detached JWS made by hand over the same bytes. */
async function forged(change: Record<string, unknown>, payload = bytes, key = privateKey): Promise<string> {
  const made = await new FlattenedSign(payload).setProtectedHeader({ ...header, ...change }).sign(key);
  return `${made.protected}..${made.signature}`;
}

test('a party’s signature over a version verifies by its registered key', async () => {
  expect(await counts(version, police, jws, registered)).toBe(true);
  expect(await counts(version, police, await forged({}), registered)).toBe(true);
});

test('the same version with its members in another order is the same bytes', async () => {
  const turned = Object.fromEntries(Object.entries(version).reverse());
  expect(await counts({ ...version, ...turned }, police, jws, registered)).toBe(true);
});

test('one changed byte anywhere in the version invalidates the signature', async () => {
  const text = canonicalJson(version);
  const places = fc.integer({ min: 0, max: text.length - 1 });
  await fc.assert(
    fc.asyncProperty(places, fc.constantFrom('0', '9', 'a', 'Z', '-', ':'), async (at, letter) => {
      fc.pre(text[at] !== letter);
      let changed: typeof version;
      try {
        changed = JSON.parse(text.slice(0, at) + letter + text.slice(at + 1));
      } catch {
        return;
      }
      expect(await counts(changed, police, jws, registered)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('one changed letter anywhere in the signature invalidates it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: jws.length - 1 }), async (at) => {
      // Base64url's last letter has bits that no byte needs; those aside, every letter counts.
      fc.pre(at < jws.length - 1);
      const other = jws[at] === 'A' ? 'B' : 'A';
      const changed = jws.slice(0, at) + other + jws.slice(at + 1);
      expect(await counts(version, police, changed, registered)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('nobody signs for another party: neither by claiming it nor by its key', async () => {
  const other = await keyOf(district);
  expect(await counts(version, district, jws, registered)).toBe(false);
  expect(await counts(version, district, jws, { ...registered, party: district })).toBe(false);
  expect(await counts(version, police, jws, other.registered)).toBe(false);
  const claimed = await signVersion(version, said(district), registered.id, privateKey);
  expect(await counts(version, police, claimed, registered)).toBe(false);
});

test('a signature by another key under the same name does not verify', async () => {
  const impostor = await keyOf(police);
  const made = await signVersion(version, said(police), registered.id, impostor.privateKey);
  expect(await counts(version, police, made, registered)).toBe(false);
});

test.each([
  ['of another type', { typ: 'at+jwt' }],
  ['without a type', { typ: undefined }],
  ['naming another key', { kid: 'other' }],
  ['naming no key', { kid: undefined }],
  ['naming another party', { party: district }],
  ['naming no party', { party: undefined }],
  ['naming no instant', { signedAt: undefined }],
  ['naming a day', { signedAt: '2024-01-02' }],
  ['made before its key was valid', { signedAt: '2019-12-31T23:59:59.999Z' }],
  [
    'that is an attestation by a key that is none of a registrar',
    { typ: 'hub-attestation+jws', document: 'a'.repeat(64), attestedBy: 'Registrator' },
  ],
])('a signature %s does not count', async (_what, change) => {
  expect(await counts(version, police, await forged(change), registered)).toBe(false);
});

test('a signature with the public key as a shared secret does not count', async () => {
  const secret = base64url.decode(registered.jwk.x ?? '');
  const made = await new FlattenedSign(bytes)
    .setProtectedHeader({ ...header, alg: 'HS256' })
    .sign(new Uint8Array([...secret, ...secret]));
  const attempt = `${made.protected}..${made.signature}`;
  expect(await counts(version, police, attempt, registered)).toBe(false);
  const none = base64url.encode(JSON.stringify({ ...header, alg: 'none' }));
  expect(await counts(version, police, `${none}..`, registered)).toBe(false);
  expect(await counts(version, police, `${none}..AA`, registered)).toBe(false);
});

test('a signature by another algorithm does not count, whatever key is registered', async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const made = await forged({ alg: 'ES256' }, bytes, pair.privateKey);
  const key = { ...registered, jwk: await exportJWK(pair.publicKey) };
  expect(await counts(version, police, made, key)).toBe(false);
  expect(await counts(version, police, made, registered)).toBe(false);
});

test.each([
  '',
  '.',
  '..',
  'a..b',
  'a.b.c',
  '...',
  'a..b.c',
  '!!..??',
  'eyJ9..AA',
  `${jws}.`,
  ` ${jws}`,
  jws.replace('..', '.'),
])('the malformed signature %j does not count, and does not throw', async (text) => {
  expect(await counts(version, police, text, registered)).toBe(false);
});

test('a signature with its payload attached is not the detached form', async () => {
  const [protectedHeader, , signature] = jws.split('.');
  const attached = `${protectedHeader}.${base64url.encode(bytes)}.${signature}`;
  expect(await counts(version, police, attached, registered)).toBe(false);
});

test('a token that the same key signed is no signature of an agreement', async () => {
  const token = await new SignJWT({ party: police }).setProtectedHeader(header).sign(privateKey);
  const [protectedHeader, , signature] = token.split('.');
  expect(await counts(version, police, `${protectedHeader}..${signature}`, registered)).toBe(false);
});

test.each([
  ['empty', {}],
  ['too short', { kty: 'OKP', crv: 'Ed25519', x: 'AA' }],
  ['of no curve', { kty: 'OKP', crv: 'X', x: 'AA' }],
  ['a shared secret', { kty: 'oct', k: 'AAAA' }],
  ['not base64', { kty: 'OKP', crv: 'Ed25519', x: '%%%' }],
  ['RSA without a modulus', { kty: 'RSA', e: 'AQAB' }],
])('a registered key that is %s verifies nothing, and does not throw', async (_what, jwk) => {
  expect(await counts(version, police, jws, { ...registered, jwk })).toBe(false);
});

test('a signature counts while its key is valid, first instant included and last not', async () => {
  const key = (validFrom: string, validTo: string | null) => ({ ...registered, validFrom, validTo });
  const after = '2024-01-02T10:00:00.001Z';
  expect(await counts(version, police, jws, key(signedAt, after))).toBe(true);
  expect(await counts(version, police, jws, key(after, null))).toBe(false);
  expect(await counts(version, police, jws, key('2020-01-01T00:00:00.000Z', signedAt))).toBe(false);
});

describe('an attestation that a party has signed on paper', () => {
  const registrar = 'org:kommunstyrelsen';
  const paper = { document: 'a'.repeat(64), attestedBy: 'Registrator' };
  const attested = async (change: Partial<SignatureContent> = {}) => {
    const made = await keyOf(registrar);
    const key = { ...made.registered, use: 'attestation' as const };
    const text = await signVersion(version, { ...said(police), paper, ...change }, key.id, made.privateKey);
    return { text, key };
  };

  test('says whose signature, which document and who saw it', async () => {
    const { text, key } = await attested();
    expect(await verifySignature(version, text, key)).toEqual({ party: police, signedAt, paper });
    expect(await verifySignature({ ...version, title: 'Another' }, text, key)).toBeNull();
  });

  test.each([
    ['of no document', { document: '' }],
    ['of a document by name', { document: 'avtal.pdf' }],
    ['by nobody', { attestedBy: '' }],
  ])('%s does not count', async (_what, change) => {
    const { text, key } = await attested({ paper: { ...paper, ...change } });
    expect(await verifySignature(version, text, key)).toBeNull();
  });

  test('a key for signatures does not attest, and a registrar’s key does not sign for its own party', async () => {
    const { text, key } = await attested();
    expect(await verifySignature(version, text, { ...key, use: 'signature' })).toBeNull();
    const plain = await attested({ party: registrar, paper: null });
    expect(await verifySignature(version, plain.text, plain.key)).toBeNull();
  });
});
