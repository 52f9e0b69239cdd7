import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AgreementVersion, Clause } from '../../policy/agreement.ts';
import { type Grant, grantOf } from '../../policy/scope.ts';
import type { OwnClient, PinnedKey, Pins } from '../../subgraphs/pins.ts';
import { versionKey } from '../../subgraphs/pins.ts';
import { createProofs } from '../../subgraphs/proofs.ts';
import { createSecondLock, type SecondLock } from '../../subgraphs/second-lock.ts';
import { digestOf } from '../../trust/canonical.ts';
import type { ScopeClaims } from '../../trust/scope-assertion.ts';
import { signVersion } from '../../trust/signature.ts';
import { clause, content, products } from '../policy/world.ts';
import { keyOf, type TestKey } from '../trust/keys.ts';
import { claimsOf } from './claims.ts';

const police = 'org:polismyndigheten';
const now = Date.parse('2024-06-15T12:00:00.000Z');
const signedAt = '2024-01-02T08:00:00.000Z';

let policeKey: TestKey;
let unitKey: TestKey;
let registrarKey: TestKey;
let strangersKey: TestKey;
let pins: Pins;
let own: readonly OwnClient[];
let lock: SecondLock;

beforeAll(async () => {
  policeKey = await keyOf(police);
  unitKey = await keyOf('org:lpo-jarva');
  registrarKey = await keyOf(police, 'registrar');
  // Whoever invents agreements would give its key the police's name.
  strangersKey = await keyOf(police);
});

const pinned = ({ registered }: TestKey, rest: Partial<PinnedKey> = {}): PinnedKey => ({
  ...registered,
  provider: police,
  ...rest,
});

beforeEach(() => {
  pins = {
    onPaper: new Set(),
    withdrawn: new Set(),
    keys: [pinned(policeKey), pinned(unitKey)],
    own: new Map(),
    successions: [],
    organisations: new Map(),
  };
  own = [];
  const productOf = (id: string, provider: string) =>
    products.find((one) => one.id === id && one.providers.includes(provider));
  lock = createSecondLock({
    pins: { current: () => pins },
    proofs: createProofs(),
    ownData: async () => own,
    reference: {
      sensitivityOf: (id, provider) => productOf(id, provider)?.sensitivity,
    },
  });
});

const grantsOf = (version: AgreementVersion): readonly Grant[] =>
  version.clauses.map((one) => grantOf({ content: version, digest: digestOf(version) }, one));
const claimsFor = (grants: readonly Grant[], rest: Partial<ScopeClaims> = {}): ScopeClaims => ({
  ...claimsOf(grants),
  ...rest,
});

async function signed(version: AgreementVersion, key: TestKey, at = signedAt) {
  const { id, party } = key.registered;
  const jws = await signVersion(version, { party, signedAt: at, paper: null }, id, key.privateKey);
  return { party, at, keyId: id, jws };
}

/** Brings a version with the police's own signature, unless another is given, and asks for all of its clauses. */
async function proveAndAsk(
  version: AgreementVersion,
  rest: Partial<ScopeClaims> = {},
  signatures?: readonly Awaited<ReturnType<typeof signed>>[],
) {
  await lock.prove({
    proofs: [
      {
        content: version,
        digest: digestOf(version),
        signatures: signatures ?? [await signed(version, policeKey)],
      },
    ],
  });
  return lock.admit(claimsFor(grantsOf(version), rest), undefined, now);
}
const nothing = { grants: [], unproved: [] };

test('a clause is accepted when its version is proved: by the provider’s own key, or by its unit’s', async () => {
  const version = content();
  const grants = grantsOf(version);
  expect(await lock.admit(claimsFor(grants), undefined, now)).toEqual({
    grants: [],
    unproved: [digestOf(version)],
  });
  expect(await proveAndAsk(version)).toEqual({ grants, unproved: [] });
  const byUnit = content({ number: 2 });
  expect((await proveAndAsk(byUnit, {}, [await signed(byUnit, unitKey)])).grants).toHaveLength(1);
});

const widened: readonly Partial<Grant>[] = [
  { areas: ['*'] },
  { areas: ['sthlm:sdo:jarva', 'sthlm:sdo:farsta'] },
  { areas: [] },
  { from: '2015-01' },
  { to: '2024-12' },
  { finestLevel: 'BASE_AREA' },
  { finestInterval: 'YEAR' },
  { disclosure: 'exact' },
  { product: 'police.camera-assessments' },
  { provider: 'org:kommunstyrelsen' },
  { clause: 'agr:jarva/1#c2' },
  { clause: 'agr:jarva/2#c1' },
  { clause: null },
  { digest: null },
  { kind: 'open' },
  { kind: 'own' },
];
test.each(widened)('a clause under a good digest, but with %j, is dropped', async (change) => {
  const version = content();
  await proveAndAsk(version);
  const [grant] = grantsOf(version);
  const asserted = [{ ...grant, ...change } as Grant];
  expect(await lock.admit(claimsFor(asserted), undefined, now)).toEqual(nothing);
});

test('a clause counts for its recipients and its purposes alone', async () => {
  const version = content();
  expect((await proveAndAsk(version, { organisation: 'org:frammande-bolag' })).grants).toEqual([]);
  expect((await proveAndAsk(version, { legalBody: 'org:frammande-bolag' })).grants).toHaveLength(1);
  for (const purpose of ['uppfoljning', '', null]) {
    expect((await proveAndAsk(version, { purpose })).grants).toEqual([]);
  }
});

const withoutForce: readonly (readonly [string, Partial<AgreementVersion>, Partial<Clause>])[] = [
  ['a version before its first day', { validFrom: '2024-06-16' }, {}],
  ['a version after its last day', { validTo: '2024-06-14' }, {}],
  ['a clause without a legal basis', {}, { legalBasis: [] }],
  ['a clause whose legal basis has lapsed', {}, { legalBasis: [law({ to: '2024-06-14' })] }],
  ['a clause whose legal basis is not in force yet', {}, { legalBasis: [law({ from: '2024-06-16' })] }],
  ['a clause on protected data without an assessment', {}, { product: 'police.camera-assessments' }],
  [
    'a clause on protected data whose assessment is past its review',
    {},
    { product: 'police.camera-assessments', secrecyAssessment: assessed('2024-06-14') },
  ],
];
test.each(withoutForce)('%s is not accepted, though the police signed it', async (_, change, terms) => {
  expect(await proveAndAsk(content({ clauses: [clause(terms)], ...change }))).toEqual(nothing);
});

test('the same are accepted within their days', async () => {
  const terms = {
    product: 'police.camera-assessments',
    secrecyAssessment: assessed('2024-06-15'),
    legalBasis: [law({ from: '2024-06-15', to: '2024-06-15' })],
  };
  const version = content({ clauses: [clause(terms)], validFrom: '2024-06-15', validTo: '2024-06-15' });
  expect((await proveAndAsk(version)).grants).toHaveLength(1);
});

test('kinds of parties count where the provider has noted them, and are left to the register where not', async () => {
  const version = content({
    clauses: [
      clause({
        product: 'police.camera-assessments',
        secrecyAssessment: assessed('2024-12-31'),
        legalBasis: [law({ discloser: 'law-enforcement', receiver: 'municipal' })],
      }),
    ],
  });
  const asked = async (kinds: Pins['organisations']) => {
    pins = { ...pins, organisations: kinds };
    return (await proveAndAsk(version)).grants.length;
  };
  const authority = (branch: 'law-enforcement' | 'municipal' | null) =>
    ({ kind: 'authority', branch }) as const;
  const both = (recipient: ReturnType<typeof authority> | { kind: 'association'; branch: null }) =>
    new Map([
      [police, authority('law-enforcement')],
      ['org:sdn-jarva', recipient],
    ]);
  expect(await asked(new Map())).toBe(1);
  expect(await asked(both(authority('municipal')))).toBe(1);
  expect(await asked(both(authority(null)))).toBe(0);
  expect(await asked(both({ kind: 'association', branch: null }))).toBe(0);
  const toAnyone = content({
    clauses: [clause({ product: 'city.camera-sites', provider: 'org:kommunstyrelsen' })],
  });
  const board = pinned(policeKey, { provider: 'org:kommunstyrelsen', party: police });
  pins = {
    ...pins,
    keys: [board],
    organisations: new Map([['org:kommunstyrelsen', authority('municipal')]]),
  };
  expect((await proveAndAsk(toAnyone)).grants).toHaveLength(1);
  // Whatever was signed, an association receives what is open or aggregated alone.
  const withAssociation = { kind: 'association', branch: null } as const;
  pins = { ...pins, organisations: new Map([...pins.organisations, ['org:sdn-jarva', withAssociation]]) };
  expect((await proveAndAsk(toAnyone)).grants).toEqual([]);
});

describe('a version that the police have not signed is not accepted:', () => {
  test('without a signature, by another’s key of the same id, or by a party that is not pinned', async () => {
    const version = content();
    expect(await proveAndAsk(version, {}, [])).toEqual(nothing);
    expect(await proveAndAsk(version, {}, [await signed(version, strangersKey)])).toEqual(nothing);
    const elsewhere = await keyOf('org:sdn-jarva');
    expect(await proveAndAsk(version, {}, [await signed(version, elsewhere)])).toEqual(nothing);
  });

  test('by a signature of other bytes, of a time when the key did not hold, or of a time to come', async () => {
    const version = content();
    const other = content({ clauses: [clause({ areas: ['sthlm:stadsdel:kista'] })] });
    expect(await proveAndAsk(version, {}, [await signed(other, policeKey)])).toEqual(nothing);
    const before = await signed(version, policeKey, '2019-12-31T00:00:00.000Z');
    expect(await proveAndAsk(version, {}, [before])).toEqual(nothing);
    const later = await signed(version, policeKey, '2024-06-15T12:00:00.001Z');
    expect(await proveAndAsk(version, {}, [later])).toEqual(nothing);
  });

  test('by a unit’s key that signs for the whole, or by a key that another provider has pinned', async () => {
    const version = content();
    const { id } = unitKey.registered;
    const jws = await signVersion(version, { party: police, signedAt, paper: null }, id, unitKey.privateKey);
    const asPolice = { party: police, at: signedAt, keyId: id, jws };
    expect(await proveAndAsk(version, {}, [asPolice])).toEqual(nothing);
    pins = { ...pins, keys: [pinned(policeKey, { provider: 'org:kommunstyrelsen' }), pinned(unitKey)] };
    expect(await proveAndAsk(version)).toEqual(nothing);
  });

  test('once the key is unpinned, and again once it is pinned', async () => {
    const version = content();
    expect((await proveAndAsk(version)).grants).toHaveLength(1);
    const { keys } = pins;
    pins = { ...pins, keys: [pinned(unitKey)] };
    expect(await proveAndAsk(version)).toEqual(nothing);
    pins = { ...pins, keys };
    expect((await proveAndAsk(version)).grants).toHaveLength(1);
  });
});

test('a registrar’s attestation binds the party that it is pinned for, and as an attestation alone', async () => {
  const version = content();
  const { id } = registrarKey.registered;
  const paper = { document: 'a'.repeat(64), attestedBy: 'Registrator' };
  const attest = async (party: string) => ({
    party,
    at: signedAt,
    keyId: id,
    jws: await signVersion(version, { party, signedAt, paper }, id, registrarKey.privateKey),
  });
  const withKey = (use: PinnedKey['use']) => ({ ...pins, keys: [pinned(registrarKey, { use })] });
  pins = withKey('attestation');
  expect(await proveAndAsk(version, {}, [await attest('org:sdn-jarva')])).toEqual(nothing);
  expect((await proveAndAsk(version, {}, [await attest(police)])).grants).toHaveLength(1);
  pins = withKey('signature');
  expect(await proveAndAsk(version, {}, [await attest(police)])).toEqual(nothing);
});

test('what was signed on paper needs no key, but the content still, and nothing more than it says', async () => {
  const version = content();
  const digest = digestOf(version);
  const [grant] = grantsOf(version);
  pins = { ...pins, keys: [], onPaper: new Set([versionKey(digest, police)]) };
  const ask = (asserted: unknown) => lock.admit(claimsFor([asserted as Grant]), undefined, now);
  expect(await ask(grant)).toEqual({ grants: [], unproved: [digest] });
  await lock.prove({ proofs: [{ content: version, digest, signatures: [] }] });
  expect((await ask(grant)).grants).toEqual([grant]);
  expect(await ask({ ...grant, areas: ['*'] })).toEqual(nothing);
});

test('what the provider has withdrawn is refused, however it was signed, and no proof is asked for', async () => {
  const version = content();
  await proveAndAsk(version);
  const withdrawn = new Set([versionKey(digestOf(version), police)]);
  pins = { ...pins, withdrawn, onPaper: withdrawn };
  expect(await lock.admit(claimsFor(grantsOf(version)), undefined, now)).toEqual(nothing);
});

test('content brought under another digest proves neither, and spoils nothing that was proved', async () => {
  const good = content();
  const wide = content({ clauses: [clause({ areas: ['*'], disclosure: 'exact' })] });
  const signature = await signed(good, policeKey);
  const replayed = { content: wide, digest: digestOf(good), signatures: [signature] };
  expect(await lock.prove({ proofs: [replayed] })).toEqual([]);
  expect(await proveAndAsk(wide, {}, [signature])).toEqual(nothing);
  await proveAndAsk(good);
  await lock.prove({ proofs: [replayed, { ...replayed, content: good, signatures: [] }] });
  expect((await lock.admit(claimsFor(grantsOf(good)), undefined, now)).grants).toHaveLength(1);
});

test.each([undefined, null, 'x', [], {}, { proofs: 7 }, { proofs: [{ digest: 'x' }] }])(
  'proofs of the form %j are refused as a whole',
  async (json) => {
    expect(await lock.prove(json)).toBeUndefined();
  },
);

test('content with a member that nobody understands is not proved', async () => {
  const odd = { ...content(), andAlso: 'everything' };
  expect(await lock.prove({ proofs: [{ content: odd, digest: digestOf(odd), signatures: [] }] })).toEqual([]);
});

test('a proof in vain is asked for again after a while, since the provider may have signed meanwhile', async () => {
  const version = content();
  expect(await proveAndAsk(version, {}, [])).toEqual(nothing);
  const later = await lock.admit(claimsFor(grantsOf(version)), undefined, Date.now() + 6_000);
  expect(later).toEqual({ grants: [], unproved: [digestOf(version)] });
});

test('of a provider that has pinned nothing here no clause is accepted, and no proof asked for', async () => {
  const version = content({ clauses: [clause({ product: 'fire.fires', provider: 'org:ssbf' })] });
  expect(await lock.admit(claimsFor(grantsOf(version)), undefined, now)).toEqual(nothing);
});

test('a successor reads by its predecessor’s clause once the provider has accepted the succession', async () => {
  const version = content();
  const successor = { organisation: 'org:sdn-ny' };
  expect(await proveAndAsk(version, successor)).toEqual(nothing);
  const step = (predecessor: string, to: string) =>
    ({ kind: 'organisation', predecessor, successor: to, from: '' }) as const;
  pins = {
    ...pins,
    successions: [step('org:sdn-mellan', 'org:sdn-ny'), step('org:sdn-jarva', 'org:sdn-mellan')],
  };
  expect((await proveAndAsk(version, successor)).grants).toHaveLength(1);
  expect((await proveAndAsk(version, { organisation: 'org:sdn-annan' })).grants).toEqual([]);
});

test('own data is given in the areas that the provider has pinned, and no others', async () => {
  const ownGrant = (areas: readonly string[], rest: Partial<Grant> = {}): Grant => ({
    ...(grantsOf(content())[0] as Grant),
    kind: 'own',
    areas,
    clause: null,
    digest: null,
    ...rest,
  });
  const ask = async (grant: Grant) => (await lock.admit(claimsFor([grant]), 'token', now)).grants.length;
  expect(await ask(ownGrant(['lpo:jarva']))).toBe(0);
  own = [
    {
      kind: 'client',
      id: 'lpo-jarva',
      provider: police,
      organisation: 'org:lpo-jarva',
      areas: ['lpo:jarva'],
    },
  ];
  expect(await ask(ownGrant(['lpo:jarva']))).toBe(1);
  for (const areas of [['*'], [], ['lpo:jarva', 'sthlm:sdo:farsta']])
    expect(await ask(ownGrant(areas))).toBe(0);
  expect(await ask(ownGrant(['lpo:jarva'], { provider: 'org:ssbf', product: 'fire.fires' }))).toBe(0);
});

test('open is what the provider knows to be open', async () => {
  const open = (product: string, provider: string): Grant => ({
    ...(grantsOf(content())[0] as Grant),
    kind: 'open',
    product,
    provider,
    areas: ['*'],
    clause: null,
    digest: null,
  });
  const ask = async (grant: Grant) => (await lock.admit(claimsFor([grant]), undefined, now)).grants.length;
  expect(await ask(open('bra.municipal-offences', 'org:kommunstyrelsen'))).toBe(1);
  for (const { id, providers, sensitivity } of products.filter((one) => one.sensitivity !== 'open')) {
    expect([sensitivity, await ask(open(id, providers[0] ?? ''))]).toEqual([sensitivity, 0]);
  }
  expect(await ask(open('bra.municipal-offences', police))).toBe(0);
});

function law(change: Partial<Clause['legalBasis'][number]>): Clause['legalBasis'][number] {
  return {
    law: 'OSL',
    chapter: '10',
    section: '2',
    direction: '',
    discloser: 'anyone',
    receiver: 'anyone',
    from: '2009-06-30',
    to: null,
    ...change,
  };
}

function assessed(reviewBy: string): NonNullable<Clause['secrecyAssessment']> {
  return { function: 'f', decided: '2024-01-01', diarienummer: 'D', conditions: '', reviewBy };
}
