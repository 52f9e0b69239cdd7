import { expect, test } from 'vitest';
import type { AgreementVersion } from '../../policy/agreement.ts';
import { scopeFor } from '../../policy/scope.ts';
import { digestOf } from '../../trust/canonical.ts';
import { type RegisterSnapshot, verifyRegister } from '../../trust/register-snapshot.ts';
import { signVersion } from '../../trust/signature.ts';
import { asking, clausesOf, content, nodes, organisations, products, register } from '../policy/world.ts';
import { keyOf } from './keys.ts';

const police = await keyOf('org:polismyndigheten');
const district = await keyOf('org:sdn-jarva');
const signedAt = '2024-01-02T10:00:00.000Z';
const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value));

async function signature(version: AgreementVersion, key: typeof police, at = signedAt) {
  const { id, party } = key.registered;
  return {
    party,
    keyId: id,
    jws: await signVersion(version, { party, signedAt: at, paper: null }, id, key.privateKey),
    signedAt: at,
  };
}

const agreed = content();
const both = [await signature(agreed, police), await signature(agreed, district)];
const entry = (change: Partial<RegisterSnapshot['versions'][number]> = {}) => ({
  content: agreed as unknown,
  digest: digestOf(agreed),
  signatures: both,
  events: [],
  ...change,
});

/** A snapshot as the city's service sends it: plain JSON. */
function snapshot(versions: readonly unknown[] = [entry()], change: Record<string, unknown> = {}): unknown {
  const base = register([]);
  return clone({
    version: 7,
    organisations,
    partners: [...base.partners.values()],
    clients: [],
    purposes: [...base.purposes.values()],
    products,
    areas: nodes,
    versions,
    keys: [police.registered, district.registered],
    ...change,
  });
}
const verified = async (json: unknown) => {
  const { register: made, rejected } = await verifyRegister(json);
  return { made, rejected, given: clausesOf(scopeFor(made, asking())) };
};

test('a version that every party signed gives what it says', async () => {
  const { given, rejected } = await verified(snapshot());
  expect(given).toEqual(['agr:jarva/1#c1']);
  expect(rejected).toEqual([]);
});

test('a party that has not signed keeps the version out of force', async () => {
  const { made, given } = await verified(snapshot([entry({ signatures: both.slice(0, 1) })]));
  expect(made.versions[0]?.signatures.map(({ party }) => party)).toEqual(['org:polismyndigheten']);
  expect(given).toEqual([]);
});

test('two signatures of one party are not those of two', async () => {
  const twice = [both[0], both[0]].flatMap((one) => one ?? []);
  expect((await verified(snapshot([entry({ signatures: twice })]))).given).toEqual([]);
});

test('a version whose digest is not that of its content does not enter, and is named', async () => {
  const { made, rejected } = await verified(snapshot([entry({ digest: digestOf({}) })]));
  expect(made.versions).toEqual([]);
  expect(rejected.map(({ version }) => version)).toEqual(['agr:jarva/1']);
});

test('content widened after it was signed gives nothing, with its old digest or a new one', async () => {
  const wide = { ...agreed, clauses: agreed.clauses.map((clause) => ({ ...clause, areas: ['*'] })) };
  expect((await verified(snapshot([entry({ content: wide })]))).made.versions).toEqual([]);
  const renewed = await verified(snapshot([entry({ content: wide, digest: digestOf(wide) })]));
  expect(renewed.made.versions[0]?.signatures.map(({ party }) => party)).toEqual([]);
  expect(renewed.given).toEqual([]);
});

test.each<[string, (made: Record<string, unknown>) => void]>([
  ['an unknown member', (made) => Object.assign(made, { alsoEverything: true })],
  [
    'an unknown member of a clause',
    (made) => Object.assign((made.clauses as object[])[0] ?? {}, { rows: '*' }),
  ],
  [
    'an unknown member of a party',
    (made) => Object.assign((made.parties as object[])[0] ?? {}, { proxy: 'x' }),
  ],
  ['no clauses', (made) => delete made.clauses],
  ['a month that is none', (made) => Object.assign((made.clauses as object[])[0] ?? {}, { from: '2024-13' })],
  ['a day that is none', (made) => Object.assign(made, { validFrom: 'yesterday' })],
  ['an unknown level', (made) => Object.assign(made, { level: 'world' })],
  ['a lone surrogate in its title', (made) => Object.assign(made, { title: '\ud800' })],
])('a version with %s does not enter, signed or not, and costs the others nothing', async (_what, change) => {
  const odd = clone(agreed) as unknown as Record<string, unknown>;
  change(odd);
  let signatures: Awaited<ReturnType<typeof signature>>[] = [];
  let digest = 'none';
  try {
    const version = odd as unknown as AgreementVersion;
    signatures = [await signature(version, police), await signature(version, district)];
    digest = digestOf(odd);
  } catch {
    // What has no canonical form cannot be signed either.
  }
  const { made, rejected, given } = await verified(
    snapshot([entry({ content: odd, digest, signatures }), entry()]),
  );
  expect(made.versions).toHaveLength(1);
  expect(rejected).toEqual([{ version: digest, why: 'malformed content' }]);
  expect(given).toEqual(['agr:jarva/1#c1']);
});

test.each([
  ['before its key was valid', { validFrom: '2024-01-02T10:00:00.001Z' }, false],
  ['the instant its key became valid', { validFrom: signedAt }, true],
  ['the instant its key was withdrawn', { validTo: signedAt }, false],
  ['just before its key was withdrawn', { validTo: '2024-01-02T10:00:00.001Z' }, true],
])('a signature made %s counts: %s', async (_when, change, counts) => {
  const keys = [{ ...police.registered, ...change }, district.registered];
  expect((await verified(snapshot([entry()], { keys }))).given).toHaveLength(counts ? 1 : 0);
});

test('a signature by a key that is not registered, or another party’s, does not count', async () => {
  const none = await verified(snapshot([entry()], { keys: [district.registered] }));
  expect(none.given).toEqual([]);
  const moved = { ...police.registered, party: 'org:frammande-bolag' };
  expect((await verified(snapshot([entry()], { keys: [moved, district.registered] }))).given).toEqual([]);
  const claimed = await signature(agreed, district);
  const forPolice = { ...claimed, party: 'org:polismyndigheten' };
  const forged = [forPolice, claimed];
  expect((await verified(snapshot([entry({ signatures: forged })]))).given).toEqual([]);
});

test('a registered key that cannot be read costs its own party’s signatures, not the register', async () => {
  const broken = { ...police.registered, jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA' } };
  const { made, given } = await verified(snapshot([entry()], { keys: [broken, district.registered] }));
  expect(made.versions[0]?.signatures.map(({ party }) => party)).toEqual(['org:sdn-jarva']);
  expect(given).toEqual([]);
});

test('remembered signatures are remembered by all they depend on', async () => {
  const memory = new Map<string, boolean>();
  await verifyRegister(snapshot(), memory);
  const impostor = await keyOf('org:polismyndigheten');
  const swapped = snapshot([entry()], { keys: [impostor.registered, district.registered] });
  expect(
    (await verifyRegister(swapped, memory)).register.versions[0]?.signatures.map(({ party }) => party),
  ).toEqual(['org:sdn-jarva']);
  const late = { ...police.registered, validTo: '2021-01-01T00:00:00.000Z' };
  const withdrawn = snapshot([entry()], { keys: [late, district.registered] });
  expect(
    (await verifyRegister(withdrawn, memory)).register.versions[0]?.signatures.map(({ party }) => party),
  ).toEqual(['org:sdn-jarva']);
  expect(
    (await verifyRegister(snapshot(), memory)).register.versions[0]?.signatures.map(({ party }) => party),
  ).toHaveLength(2);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'register'],
  ['no versions', snapshot([], { versions: undefined })],
  ['a version number that is a text', snapshot([], { version: '7' })],
  [
    'an unknown kind of organisation',
    snapshot([], { organisations: [{ ...organisations[0], kind: 'person' }] }),
  ],
  ['an event without an instant', snapshot([entry({ events: [{ kind: 'suspended' } as never] })])],
  [
    'an event on a day',
    snapshot([entry({ events: [{ kind: 'suspended', at: '2024-01-01', party: null }] })]),
  ],
  [
    'an event in another zone',
    snapshot([entry({ events: [{ kind: 'ended', at: '2024-01-01T00:00:00+02:00', party: null }] })]),
  ],
  ['an unknown event', snapshot([entry({ events: [{ kind: 'paused', at: signedAt } as never] })])],
  [
    'a client that is neither active nor not',
    snapshot([], { clients: [{ id: 'c', partner: 'p', purposes: [], mode: 'omit' }] }),
  ],
])('a snapshot with %s is refused whole', async (_what, json) => {
  await expect(verifyRegister(json)).rejects.toThrow();
});
