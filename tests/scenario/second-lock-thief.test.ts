import { readFile } from 'node:fs/promises';
import { type CryptoKey, importJWK, SignJWT } from 'jose';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { issuerFiles } from '../../local/issuer-folder.ts';
import type { Grant } from '../../policy/scope.ts';
import { digestOf } from '../../trust/canonical.ts';
import { signRegisterToken, signScopeAssertion } from '../../trust/scope-assertion.ts';
import { tokenOf } from './ask.ts';
import {
  askAsGateway,
  bring,
  claimsOf,
  figureOf,
  figures,
  grantOfClause,
  type Held,
  held,
  post,
  stolenKey,
  wholeGrant,
} from './thief.ts';

// Whoever has the gateway's key asserts what it likes. The police's answers must hold no more than the police signed.

const police = 'org:polismyndigheten';
const jarva = 'org:sdn-jarva';
const inJarva = figures('PoliceIndicator', 'police.reported-offences.total', 'sthlm:sdo:jarva');
const inFarsta = figures('PoliceIndicator', 'police.reported-offences.total', 'sthlm:sdo:farsta');
const shootings = figures('PoliceIndicator', 'police.shootings.total', 'sthlm:sdo:jarva');

let local: Held;
let good: Grant;
/** What the police have signed for Järva's committee; each attack changes one thing. */
const asJarva = (grants: readonly Grant[], rest: Parameters<typeof claimsOf>[3] = {}) =>
  claimsOf('district-jarva', jarva, grants, rest);

beforeAll(async () => {
  local = await held('agreement:local:jarva:jarva');
  good = grantOfClause(local, 'anmalda-brott');
  expect((await bring('police', { proofs: [local] })).body).toEqual({ proved: [local.digest] });
});

test('what the police signed for Järva is answered, so that the refusals below are for their reasons', async () => {
  expect(figureOf(await askAsGateway('police', inJarva, asJarva([good])))).toBeGreaterThan(0);
});

describe('with the gateway’s key, under a digest that the police have signed, the police do not answer', () => {
  test.each<[string, Partial<Grant>, string]>([
    ['for every area', { areas: ['*'] }, inFarsta],
    ['for another area', { areas: ['sthlm:sdo:farsta'] }, inFarsta],
    ['for one more area', { areas: ['sthlm:sdo:jarva', 'lpo:jarva', 'sthlm:sdo:farsta'] }, inFarsta],
    ['for another product', { product: 'police.shootings' }, shootings],
    ['for an earlier period', { from: '2010-01' }, inJarva],
    ['for finer areas', { finestLevel: 'BASE_AREA' }, inJarva],
    ['for finer intervals', { finestInterval: 'MONTH' }, inJarva],
    ['for exact figures', { disclosure: 'exact' }, inJarva],
    ['by a clause that there is not', { clause: 'agreement:local:jarva:jarva/9#allt' }, inJarva],
    ['without naming a clause', { clause: null }, inJarva],
    ['without naming a digest', { digest: null }, inJarva],
    ['by a digest of nothing', { digest: '0'.repeat(64) }, inJarva],
  ])('a clause %s', async (_, change, query) => {
    const { status, body } = await askAsGateway('police', query, asJarva([{ ...good, ...change }]));
    expect(status).toBe(200);
    expect(figureOf({ body })).toBe('PRODUCT_NOT_COVERED');
  });

  test('another recipient, whatever it says of its legal body', async () => {
    const stranger = (legalBody: string) =>
      claimsOf('stranger', 'org:frammande-bolag', [good], { legalBody });
    for (const body of ['org:frammande-bolag', jarva, police]) {
      expect(figureOf(await askAsGateway('police', inJarva, stranger(body)))).toBe('PRODUCT_NOT_COVERED');
    }
  });

  test('another purpose, or none', async () => {
    const asked = async (purpose: string | null) =>
      figureOf(await askAsGateway('police', inJarva, asJarva([good], { purpose })));
    expect(await asked('nyfikenhet')).toBe('PRODUCT_NOT_COVERED');
    expect(await asked(null)).toBe('PURPOSE_REQUIRED');
  });
});

test('an agreement that has run out is not brought back by an assertion as of its time', async () => {
  const expired = await held('agreement:skjutningar-jarva');
  expect((await bring('police', { proofs: [expired] })).body.proved).toEqual([expired.digest]);
  const grants = [grantOfClause(expired, 'skjutningar')];
  const query = shootings;
  expect(figureOf(await askAsGateway('police', query, asJarva(grants)))).toBe('PRODUCT_NOT_COVERED');
  const then = await askAsGateway('police', query, asJarva(grants, { instant: '2024-06-01T12:00:00.000Z' }));
  expect(then.status).toBe(401);
  expect(figureOf(then)).toBe('ASSERTION_INSTANT');
});

describe('a version that has ended in the register alone is not brought back, since its provider withdrew its part:', () => {
  test('the local agreement under the edition of 2019', async () => {
    const { content } = local;
    expect(content.number).toBeGreaterThan(1);
    const city = await import('./databases.ts').then(({ asOwner }) => asOwner('city'));
    const [first] = await city`
      select content, digest from agreement_version where agreement = ${content.agreement} and number = 1`;
    const signatures =
      await city`select key_id, jws from agreement_signature where digest = ${first?.digest}`;
    await city.end();
    const old: Held = {
      content: first?.content,
      digest: first?.digest,
      signatures: signatures.map(({ key_id, jws }) => ({ party: '', keyId: key_id, jws })),
    };
    expect(old.content.validTo).toBeNull();
    expect((await bring('police', { proofs: [old] })).body.proved).toEqual([old.digest]);
    const claims = asJarva([grantOfClause(old, 'anmalda-brott')]);
    expect(figureOf(await askAsGateway('police', inJarva, claims))).toBe('PRODUCT_NOT_COVERED');
  });
});

describe('own data', () => {
  const own = (areas?: string[]) => [wholeGrant('own', 'police.reported-offences', police, areas)];
  const asRegion = (rest: Parameters<typeof claimsOf>[3] = {}) =>
    claimsOf('police-region', 'org:polisregion-stockholm', own(), { legalBody: police, ...rest });
  const asked = async (claims: ReturnType<typeof claimsOf>, token: string | undefined) =>
    figureOf(await askAsGateway('police', inFarsta, claims, { token }));

  test('is given to the police, who show a token of theirs', async () => {
    expect(await asked(asRegion(), await tokenOf('police-region'))).toBeGreaterThan(0);
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['without a token', async () => undefined],
    ['with a token of another partner', () => tokenOf('stranger')],
    ['with a token of a unit of theirs', () => tokenOf('lpo-jarva')],
    ['with a token that has expired', () => issued('police-region', -10)],
    ['with a token of the gateway’s making', forged],
    ['with the assertion itself for a token', async () => assertionOf(asRegion())],
  ])('of the police is not given %s', async (_, token) => {
    expect(await asked(asRegion(), await token())).toBe('PRODUCT_NOT_COVERED');
  });

  test('the token of the issuer’s that the test makes is good, but for its time', async () => {
    expect(await asked(asRegion(), await issued('police-region', 60))).toBeGreaterThan(0);
  });

  test('of the police is not given to a stranger with a token of its own who claims to be their unit', async () => {
    const asUnit = claimsOf('stranger', 'org:frammande-bolag', own(), { legalBody: police });
    expect(await asked(asUnit, await tokenOf('stranger'))).toBe('PRODUCT_NOT_COVERED');
    const asThem = asRegion({ client: 'stranger', partner: 'stranger' });
    expect(await asked(asThem, await tokenOf('stranger'))).toBe('PRODUCT_NOT_COVERED');
  });

  test('of the whole authority is not given to one of its local police areas', async () => {
    const asLpo = (areas?: string[]) =>
      claimsOf('lpo-jarva', 'org:lpo-jarva', own(areas), { legalBody: police });
    const token = await tokenOf('lpo-jarva');
    expect(await asked(asLpo(), token)).toBe('PRODUCT_NOT_COVERED');
    expect(await asked(asLpo(['sthlm:sdo:farsta']), token)).toBe('PRODUCT_NOT_COVERED');
    expect(await asked(asLpo(['lpo:jarva', 'sthlm:sdo:farsta']), token)).toBe('PRODUCT_NOT_COVERED');
    const claimsAll = { ...asLpo(), organisation: police };
    expect(await asked(claimsAll, token)).toBe('PRODUCT_NOT_COVERED');
    expect(await asked(asRegion({ client: 'lpo-jarva' }), token)).toBe('PRODUCT_NOT_COVERED');
    const inJarvaLpo = inJarva.replace('sthlm:sdo:jarva', 'lpo:jarva');
    const inside = await askAsGateway('police', inJarvaLpo, asLpo(['lpo:jarva']), { token });
    expect(figureOf(inside)).toBeGreaterThan(0);
  });

  test('that another hosts is its owner’s: the fire brigade’s fires, at the city', async () => {
    const fires = figures('CityIndicator', 'fire.fires.total', 'sthlm:sdo:farsta');
    const grants = [wholeGrant('own', 'fire.fires', 'org:ssbf')];
    const askCity = async (partner: string, organisation: string, token: string | undefined) =>
      figureOf(await askAsGateway('city', fires, claimsOf(partner, organisation, grants), { token }));
    expect(await askCity('fire-brigade', 'org:ssbf', await tokenOf('fire-brigade'))).toBeGreaterThan(0);
    expect(await askCity('fire-brigade', 'org:ssbf', undefined)).toBe('PRODUCT_NOT_COVERED');
    const host = await tokenOf('stockholm-central');
    expect(await askCity('fire-brigade', 'org:ssbf', host)).toBe('PRODUCT_NOT_COVERED');
    expect(await askCity('stockholm-central', 'org:kommunstyrelsen', host)).toBe('PRODUCT_NOT_COVERED');
  });
});

test('governed data does not become open by being called so, and what is open stays open', async () => {
  const asked = async (subgraph: string, query: string, product: string, provider: string) =>
    figureOf(
      await askAsGateway(
        subgraph,
        query,
        claimsOf('stranger', 'org:frammande-bolag', [wholeGrant('open', product, provider)]),
      ),
    );
  expect(await asked('police', inJarva, 'police.reported-offences', police)).toBe('PRODUCT_NOT_COVERED');
  const official = figures('CityIndicator', 'bra.municipal-offences.total', 'sthlm:kommun').replaceAll(
    '2025',
    '2024',
  );
  expect(await asked('city', official, 'bra.municipal-offences', 'org:bra')).toBeGreaterThan(0);
});

describe('proofs', () => {
  const unseen = 'f'.repeat(64);

  test('are asked for by digest before anything is executed, and once they have been brought no more', async () => {
    const claims = asJarva([good, { ...good, digest: unseen }]);
    const first = await askAsGateway('police', inJarva, claims, {});
    expect(first).toEqual({
      status: 409,
      body: {
        errors: [{ message: expect.any(String), extensions: { code: 'PROOF_REQUIRED', digests: [unseen] } }],
      },
    });
    const again = await askAsGateway('police', inJarva, claims);
    expect(figureOf(again)).toBeGreaterThan(0);
  });

  test('prove their own digest: altered content under a good one, or a good signature under another, gains nothing', async () => {
    const altered = structuredClone(local.content);
    for (const clause of altered.clauses) Object.assign(clause, { areas: ['*'] });
    const replayed = { ...local, content: altered };
    expect(await bring('police', { proofs: [replayed] })).toEqual({ status: 200, body: { proved: [] } });
    expect(figureOf(await askAsGateway('police', inJarva, asJarva([good])))).toBeGreaterThan(0);
    const digest = digestOf(altered);
    const resigned = { ...replayed, digest };
    expect((await bring('police', { proofs: [resigned] })).body.proved).toEqual([digest]);
    const claims = asJarva([grantOfClause(resigned, 'anmalda-brott')]);
    expect(figureOf(await askAsGateway('police', inFarsta, claims))).toBe('PRODUCT_NOT_COVERED');
  });

  test.each([
    '',
    'garbage',
    '[]',
    '{"proofs":7}',
    '{"proofs":[{"digest":1}]}',
    `{"proofs":"${'x'.repeat(5_000_000)}"}`,
  ])('of the form %.20j are refused', async (body) => {
    expect(await bring('police', body)).toMatchObject({ status: 400 });
  });

  test('are taken from a gateway alone, and for the subgraph that they are brought to', async () => {
    const key = await stolenKey();
    const { origin } = inject('hub');
    for (const token of [
      undefined,
      'garbage',
      await tokenOf('police-region'),
      await signRegisterToken(origin, key, 'gateway-1'),
      await assertionOf(asJarva([good])),
    ]) {
      const { status, body } = await post('police', '/proofs', { proofs: [local] }, token);
      expect([status, body.errors[0].extensions.code]).toEqual([401, 'ASSERTION_INVALID']);
    }
  });
});

async function assertionOf(claims: ReturnType<typeof claimsOf>): Promise<string> {
  return signScopeAssertion(claims, 'police', inject('hub').origin, 3, await stolenKey());
}

/** A token of the issuer's own key for a client, that expires so many seconds from now. */
async function issued(client: string, seconds: number): Promise<string> {
  const { origin, dataDir } = inject('hub');
  const { jwks } = JSON.parse(await readFile(issuerFiles(dataDir).keys, 'utf8'));
  const [jwk] = jwks.keys;
  const now = Math.floor(Date.now() / 1000);
  return accessToken(origin, client, now, now + seconds)
    .setProtectedHeader({ alg: 'ES256', kid: jwk.kid, typ: 'at+jwt' })
    .sign((await importJWK(jwk, 'ES256')) as CryptoKey);
}

/** A token that the thief makes with the only key it has. */
async function forged(): Promise<string> {
  const { id, key } = await stolenKey();
  const now = Math.floor(Date.now() / 1000);
  return accessToken(inject('hub').origin, 'police-region', now, now + 60)
    .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: 'at+jwt' })
    .sign(key);
}

function accessToken(origin: string, client: string, from: number, to: number): SignJWT {
  return new SignJWT({ client_id: client, scope: 'hub' })
    .setIssuer(`${origin}/oidc`)
    .setAudience(`${origin}/graphql`)
    .setSubject(client)
    .setIssuedAt(Math.min(from, to - 60))
    .setExpirationTime(to);
}
