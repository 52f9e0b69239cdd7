import fc from 'fast-check';
import { base64url, exportJWK, FlattenedSign, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../trust/canonical.ts';
import { signVersion, verifySignature } from '../../trust/signature.ts';
import { content } from '../policy/world.ts';
import { keyOf } from './keys.ts';

const police = 'org:polismyndigheten';
const district = 'org:sdn-jarva';
const { privateKey, registered } = await keyOf(police);
const version = content();
const jws = await signVersion(version, police, registered.id, privateKey);
const bytes = new TextEncoder().encode(canonicalJson(version));
const header = { alg: 'EdDSA', kid: registered.id, typ: 'hub-agreement+jws', party: police };

/** A detached JWS made by hand over the same bytes. */
async function forged(change: Record<string, unknown>, payload = bytes, key = privateKey): Promise<string> {
  const made = await new FlattenedSign(payload).setProtectedHeader({ ...header, ...change }).sign(key);
  return `${made.protected}..${made.signature}`;
}

test('a party’s signature over a version verifies by its registered key', async () => {
  expect(await verifySignature(version, police, jws, registered)).toBe(true);
  expect(await verifySignature(version, police, await forged({}), registered)).toBe(true);
});

test('the same version with its members in another order is the same bytes', async () => {
  const turned = Object.fromEntries(Object.entries(version).reverse());
  expect(await verifySignature({ ...version, ...turned }, police, jws, registered)).toBe(true);
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
      expect(await verifySignature(changed, police, jws, registered)).toBe(false);
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
      expect(await verifySignature(version, police, changed, registered)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('nobody signs for another party: neither by claiming it nor by its key', async () => {
  const other = await keyOf(district);
  expect(await verifySignature(version, district, jws, registered)).toBe(false);
  expect(await verifySignature(version, district, jws, { ...registered, party: district })).toBe(false);
  expect(await verifySignature(version, police, jws, other.registered)).toBe(false);
  const claimed = await signVersion(version, district, registered.id, privateKey);
  expect(await verifySignature(version, police, claimed, registered)).toBe(false);
});

test('a signature by another key under the same name does not verify', async () => {
  const impostor = await keyOf(police);
  const made = await signVersion(version, police, registered.id, impostor.privateKey);
  expect(await verifySignature(version, police, made, registered)).toBe(false);
});

test.each([
  ['of another type', { typ: 'at+jwt' }],
  ['without a type', { typ: undefined }],
  ['naming another key', { kid: 'other' }],
  ['naming no key', { kid: undefined }],
  ['naming another party', { party: district }],
  ['naming no party', { party: undefined }],
])('a signature %s does not count', async (_what, change) => {
  expect(await verifySignature(version, police, await forged(change), registered)).toBe(false);
});

test('a signature with the public key as a shared secret does not count', async () => {
  const secret = base64url.decode(registered.jwk.x ?? '');
  const made = await new FlattenedSign(bytes)
    .setProtectedHeader({ ...header, alg: 'HS256' })
    .sign(new Uint8Array([...secret, ...secret]));
  const attempt = `${made.protected}..${made.signature}`;
  expect(await verifySignature(version, police, attempt, registered)).toBe(false);
  const none = base64url.encode(JSON.stringify({ ...header, alg: 'none' }));
  expect(await verifySignature(version, police, `${none}..`, registered)).toBe(false);
  expect(await verifySignature(version, police, `${none}..AA`, registered)).toBe(false);
});

test('a signature by another algorithm does not count, whatever key is registered', async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const made = await forged({ alg: 'ES256' }, bytes, pair.privateKey);
  const key = { ...registered, jwk: await exportJWK(pair.publicKey) };
  expect(await verifySignature(version, police, made, key)).toBe(false);
  expect(await verifySignature(version, police, made, registered)).toBe(false);
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
  expect(await verifySignature(version, police, text, registered)).toBe(false);
});

test('a signature with its payload attached is not the detached form', async () => {
  const [protectedHeader, , signature] = jws.split('.');
  const attached = `${protectedHeader}.${base64url.encode(bytes)}.${signature}`;
  expect(await verifySignature(version, police, attached, registered)).toBe(false);
});

test('a token that the same key signed is no signature of an agreement', async () => {
  const token = await new SignJWT({ party: police }).setProtectedHeader(header).sign(privateKey);
  const [protectedHeader, , signature] = token.split('.');
  expect(await verifySignature(version, police, `${protectedHeader}..${signature}`, registered)).toBe(false);
});

test.each([
  ['empty', {}],
  ['too short', { kty: 'OKP', crv: 'Ed25519', x: 'AA' }],
  ['of no curve', { kty: 'OKP', crv: 'X', x: 'AA' }],
  ['a shared secret', { kty: 'oct', k: 'AAAA' }],
  ['not base64', { kty: 'OKP', crv: 'Ed25519', x: '%%%' }],
  ['RSA without a modulus', { kty: 'RSA', e: 'AQAB' }],
])('a registered key that is %s verifies nothing, and does not throw', async (_what, jwk) => {
  expect(await verifySignature(version, police, jws, { ...registered, jwk })).toBe(false);
});
