import { expect, test } from 'vitest';
import type { AgreementVersion } from '../../policy/agreement.ts';
import { scopeFor } from '../../policy/scope.ts';
import { digestOf } from '../../trust/canonical.ts';
import type { VersionLine } from '../../trust/register-lines.ts';
import { type HeldRegister, receiveRegister } from '../../trust/register-snapshot.ts';
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
const entry = (change: Partial<VersionLine> = {}): VersionLine => ({
  kind: 'version',
  content: agreed,
  digest: digestOf(agreed),
  signatures: both,
  events: [],
  ...change,
});

const begin = { kind: 'begin', from: null, version: 7, mark: 'seventh', instant: '2024-02-01T00:00:00.000Z' };
const base = register([]);
const lists: Readonly<Record<string, unknown>> = {
  organisations,
  partners: [...base.partners.values()],
  clients: [],
  purposes: [...base.purposes.values()],
  products,
  areas: nodes,
  successions: [],
  keys: [police.registered, district.registered],
};

/** Lines as the city's service sends them. */
const asLines = (...lines: readonly unknown[]): readonly string[] => lines.map((one) => JSON.stringify(one));
/** A whole register. */
const snapshot = (
  versions: readonly VersionLine[] = [entry()],
  change: Record<string, unknown> = {},
): readonly string[] =>
  asLines(begin, { kind: 'parts', parts: { ...lists, ...change } }, ...versions, { kind: 'end', version: 7 });
/** What has changed after the seventh version. */
const changes = (...lines: readonly unknown[]): readonly string[] =>
  asLines({ ...begin, from: 7, version: 8, mark: 'eighth' }, ...lines, { kind: 'end', version: 8 });

const verified = async (lines: readonly string[], before?: HeldRegister) => {
  const { held, rejected } = await receiveRegister(lines, before);
  return { held, made: held.register, rejected, given: clausesOf(scopeFor(held.register, asking())) };
};
const signersOf = ({ register: { versions } }: HeldRegister) =>
  versions[0]?.signatures.map(({ party }) => party);

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
  ['a day that no month has', (made) => Object.assign(made, { validTo: '2025-02-29' })],
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
  const { held } = await receiveRegister(snapshot());
  const impostor = await keyOf('org:polismyndigheten');
  const swapped = snapshot([entry()], { keys: [impostor.registered, district.registered] });
  const late = { ...police.registered, validTo: '2021-01-01T00:00:00.000Z' };
  const withdrawn = snapshot([entry()], { keys: [late, district.registered] });
  for (const keysChanged of [swapped, withdrawn]) {
    const { held: without } = await receiveRegister(keysChanged, held);
    expect(signersOf(without)).toEqual(['org:sdn-jarva']);
    expect(signersOf((await receiveRegister(snapshot(), without)).held)).toHaveLength(2);
  }
});

test.each<[string, readonly string[]]>([
  ['nothing', []],
  ['a text', ['register']],
  ['no parts', asLines(begin, { kind: 'end', version: 7 })],
  ['a part missing', snapshot([], { areas: undefined })],
  ['a version number that is a text', asLines({ ...begin, version: '7' }, ...[{ kind: 'end', version: 7 }])],
  [
    'no mark',
    asLines({ ...begin, mark: undefined }, { kind: 'parts', parts: lists }, { kind: 'end', version: 7 }),
  ],
  ['the end of another version', [...snapshot().slice(0, -1), ...asLines({ kind: 'end', version: 8 })]],
  ['more after its end', [...snapshot(), ...asLines(entry())]],
  ['two beginnings', [...snapshot().slice(0, 1), ...snapshot()]],
  [
    'a version twice',
    snapshot([entry(), entry({ events: [{ kind: 'suspended', at: signedAt, party: null }] })]),
  ],
  ['keys after versions', [...snapshot().slice(0, 3), ...snapshot().slice(1, 2), ...snapshot().slice(3)]],
  ['changes of a version that is not held', changes(entry())],
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
])('a register with %s is refused whole', async (_what, lines) => {
  await expect(receiveRegister(lines)).rejects.toThrow();
});

test('a register that is cut anywhere is refused whole, and so are changes', async () => {
  const { held } = await receiveRegister(snapshot());
  const suspended = entry({ events: [{ kind: 'suspended', at: signedAt, party: null }] });
  const later = changes({ kind: 'parts', parts: { clients: [] } }, suspended);
  for (const lines of [snapshot(), later]) {
    await expect(receiveRegister(lines, held)).resolves.toBeDefined();
    for (let length = 0; length < lines.length; length += 1) {
      await expect(receiveRegister(lines.slice(0, length), held)).rejects.toThrow();
    }
    const last = lines.at(-1) ?? '';
    await expect(receiveRegister([...lines.slice(0, -1), last.slice(0, -1)], held)).rejects.toThrow();
  }
  expect(held.register.version).toBe(7);
  expect(clausesOf(scopeFor(held.register, asking()))).toEqual(['agr:jarva/1#c1']);
});

test('changes are put onto what is held: an event, a new list, a removed version', async () => {
  const { held } = await receiveRegister(snapshot());
  const suspended = await verified(
    changes(entry({ events: [{ kind: 'suspended', at: signedAt, party: null }] })),
    held,
  );
  expect([suspended.made.version, suspended.held.mark, suspended.given]).toEqual([8, 'eighth', []]);
  const client = { id: 'c', partner: 'district-jarva', purposes: [], mode: 'omit', active: true };
  const listed = await verified(changes({ kind: 'parts', parts: { clients: [client] } }), held);
  expect([...listed.made.clients.keys()]).toEqual(['c']);
  expect(listed.made.partners).toBe(held.register.partners);
  expect(listed.given).toEqual(['agr:jarva/1#c1']);
  const removed = await verified(changes({ kind: 'removed', digest: digestOf(agreed) }), held);
  expect([removed.made.versions, removed.given]).toEqual([[], []]);
  expect([...removed.held.versions.values()]).toEqual([]);
});

test('many changes together make the same register as the whole', async () => {
  const lineOf = (at: number, events: VersionLine['events'] = []) => {
    const made = { ...agreed, agreement: `agr:${at}` };
    return entry({ content: made, digest: digestOf(made), signatures: [], events });
  };
  const lines = Array.from({ length: 300 }, (_, at) => lineOf(at));
  const { held } = await receiveRegister(snapshot([entry(), ...lines.slice(0, 200)]));
  const later = lines.map((_, at) => lineOf(at, [{ kind: 'ended', at: signedAt, party: null }])).slice(50);
  const gone = lines.slice(0, 50).map(({ digest }) => ({ kind: 'removed', digest }));
  const { held: after } = await receiveRegister(changes(...later, ...gone), held);
  const { held: whole } = await receiveRegister(snapshot([entry(), ...later]));
  const found = ({ register: made, versions }: HeldRegister) => ({
    versions: made.versions.map(({ digest, events }) => [digest, events.length]).sort(),
    held: [...versions.values()].map(({ digest, events }) => [digest, events.length]).sort(),
    clauses: made.byRecipient
      .get('org:sdn-jarva')
      ?.map(({ version: { digest } }) => digest)
      .sort(),
  });
  expect(found(after)).toEqual(found(whole));
  expect(found(after).versions).toHaveLength(251);
  expect(found(held).versions).toHaveLength(201);
});

test('changes of another version than the one that is held are refused', async () => {
  const { held } = await receiveRegister(snapshot());
  const { held: later } = await receiveRegister(changes(), held);
  expect(later.register.version).toBe(8);
  await expect(receiveRegister(changes(), later)).rejects.toThrow('another version');
});

test('a held version that comes altered leaves, and enters again as it was', async () => {
  const { held } = await receiveRegister(snapshot());
  const wide = { ...agreed, clauses: agreed.clauses.map((clause) => ({ ...clause, areas: ['*'] })) };
  const altered = await verified(changes(entry({ content: wide })), held);
  expect([altered.given, altered.made.versions]).toEqual([[], []]);
  expect(altered.rejected.map(({ why }) => why)).toEqual(['the digest is not that of the content']);
  const again = asLines({ ...begin, from: 8, version: 9 }, entry(), { kind: 'end', version: 9 });
  expect((await verified(again, altered.held)).given).toEqual(['agr:jarva/1#c1']);
});

test('a key that is registered, replaced or withdrawn decides anew of the signatures that are held', async () => {
  const keys = (list: readonly unknown[]) => changes({ kind: 'parts', parts: { keys: list } });
  const without = await verified(snapshot([entry()], { keys: [district.registered] }));
  expect(without.given).toEqual([]);
  const registered = await verified(keys([police.registered, district.registered]), without.held);
  expect(registered.given).toEqual(['agr:jarva/1#c1']);
  const { held } = await receiveRegister(snapshot());
  const impostor = await keyOf('org:polismyndigheten');
  for (const list of [
    [district.registered],
    [impostor.registered, district.registered],
    [{ ...police.registered, validTo: '2021-01-01T00:00:00.000Z' }, district.registered],
  ]) {
    const withdrawn = await verified(keys(list), held);
    expect([withdrawn.given, signersOf(withdrawn.held)]).toEqual([[], ['org:sdn-jarva']]);
    expect(withdrawn.rejected).toHaveLength(1);
  }
});

test('what many versions have in common is held once', async () => {
  const other = { ...agreed, agreement: 'agr:other' };
  const lines = snapshot([entry(), entry({ content: other, digest: digestOf(other), signatures: [] })]);
  const { held } = await receiveRegister(lines);
  const [one, two] = held.register.versions.map(({ content: { clauses } }) => clauses[0]);
  expect(two?.legalBasis).toBe(one?.legalBasis);
  expect(two?.recipients).toBe(one?.recipients);
  expect(one?.legalBasis).toEqual(agreed.clauses[0]?.legalBasis);
});
