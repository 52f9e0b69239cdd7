import { expect, test } from 'vitest';
import type { AgreementVersion, Clause, RegisteredVersion } from '../../policy/agreement.ts';
import { everyArea } from '../../policy/area.ts';
import type { Blocker } from '../../policy/clause-rules.ts';
import { withChanges } from '../../policy/register.ts';
import { clausesFor, contains, groundOf, scopeFor, standsIn } from '../../policy/scope.ts';
import {
  asking,
  clause,
  clausesOf,
  noon,
  parties,
  products,
  register,
  scopeUnder,
  version,
} from './world.ts';

const blockersOf = (versions: readonly RegisteredVersion[], change = {}): readonly (Blocker | null)[] =>
  clausesFor(register(versions), asking(change)).map(({ blocker }) => blocker);
const withClause = (change: Partial<Clause>, rest: Partial<AgreementVersion> = {}) =>
  version({ clauses: [clause(change)], ...rest });
const given = ['agr:jarva/1#c1'];

test('a district receives what a signed agreement in force gives for the purpose', () => {
  const scope = scopeUnder([version()]);
  expect(clausesOf(scope)).toEqual(given);
  expect(scope.grants.find(({ kind }) => kind === 'clause')).toMatchObject({
    product: 'police.reported-offences',
    provider: 'org:polismyndigheten',
    areas: ['sthlm:sdo:jarva'],
    digest: 'digest of agr:jarva/1',
  });
});

test('another purpose than those listed receives nothing, and no purpose neither', () => {
  expect(clausesOf(scopeUnder([version()], { purpose: 'uppfoljning' }))).toEqual([]);
  expect(clausesOf(scopeUnder([version()], { purpose: null }))).toEqual([]);
  expect(blockersOf([version()], { purpose: 'uppfoljning' })).toEqual([
    { kind: 'purpose', listed: ['lagesbild'] },
  ]);
});

test('a version that is not in force gives nothing, and says why', () => {
  const unsigned = version({}, { signedBy: ['org:sdn-jarva'] });
  expect(blockersOf([unsigned])).toEqual([{ kind: 'version', why: 'not-signed' }]);
  expect(clausesOf(scopeUnder([unsigned]))).toEqual([]);
});

test('a clause on data of somebody who has not signed gives nothing', () => {
  const others = version({ parties: parties('org:kommunstyrelsen', 'org:sdn-jarva') });
  expect(blockersOf([others])).toEqual([{ kind: 'provider-not-party' }]);
  const ours = version({ parties: parties('org:polismyndigheten') });
  expect(blockersOf([ours])).toEqual([null]);
});

test("a unit signs for its own authority's data, and for nobody else's", () => {
  const unit = version({ parties: parties('org:lpo-jarva', 'org:sdn-jarva') });
  expect(blockersOf([unit])).toEqual([null]);
  const fire = withClause(
    { product: 'fire.fires', provider: 'org:ssbf' },
    { parties: parties('org:lpo-jarva', 'org:sdn-jarva') },
  );
  expect(blockersOf([fire])).toEqual([{ kind: 'provider-not-party' }]);
});

test('a clause that names a provider who does not provide the product gives nothing', () => {
  const wrong = withClause(
    { provider: 'org:kommunstyrelsen' },
    { parties: parties('org:kommunstyrelsen', 'org:sdn-jarva') },
  );
  expect(clausesOf(scopeUnder([wrong]))).toEqual([]);
});

test('a clause on an unknown product gives nothing', () => {
  expect(clausesOf(scopeUnder([withClause({ product: 'police.victims' })]))).toEqual([]);
});

test.each([
  ['an authority', 'district-jarva', 'org:sdn-jarva', 'city.camera-sites', true],
  ['a company', 'property-owners-jarva', 'org:fastighetsagare-jarva', 'city.camera-sites', false],
  ['an association', 'night-walkers-farsta', 'org:nattvandrarna-farsta', 'city.camera-sites', false],
  ['a company', 'property-owners-jarva', 'org:fastighetsagare-jarva', 'police.camera-assessments', false],
  ['an association', 'night-walkers-farsta', 'org:nattvandrarna-farsta', 'police.camera-assessments', false],
  ['a company', 'property-owners-jarva', 'org:fastighetsagare-jarva', 'police.reported-offences', true],
  ['an association', 'night-walkers-farsta', 'org:nattvandrarna-farsta', 'police.reported-offences', true],
] as const)('%s (%s) under a signed clause on %s %s: %s', (_kind, partner, recipient, product, allowed) => {
  const provider = products.find(({ id }) => id === product)?.providers[0] ?? '';
  const signed = withClause(
    {
      product,
      provider,
      recipients: [recipient],
      secrecyAssessment: {
        function: 'f',
        decided: '2024-01-01',
        diarienummer: 'D',
        conditions: '',
        reviewBy: '2025-01-01',
      },
    },
    { parties: parties(provider, recipient) },
  );
  expect(blockersOf([signed], { partner })).toEqual([allowed ? null : { kind: 'recipient-kind' }]);
});

const protectedClause = (secrecyAssessment: Clause['secrecyAssessment']) =>
  withClause({ product: 'police.camera-assessments', secrecyAssessment });
const assessed = {
  function: 'f',
  decided: '2024-03-01',
  diarienummer: 'D',
  conditions: '',
  reviewBy: '2024-09-30',
};

test.each([
  ['without an assessment', null, noon, false],
  ['with one in date', assessed, noon, true],
  ['the millisecond before it was decided', assessed, '2024-02-29T23:59:59.999Z', false],
  ['on the day it was decided', assessed, '2024-03-01T00:00:00.000Z', true],
  ['on the last day before review', assessed, '2024-09-30T23:59:59.999Z', true],
  ['the day after it was to be reviewed', assessed, '2024-10-01T00:00:00.000Z', false],
] as const)('protected data %s', (_when, assessment, instant, allowed) => {
  expect(blockersOf([protectedClause(assessment)], { instant })).toEqual([
    allowed ? null : { kind: 'secrecy-assessment' },
  ]);
});

const line = {
  law: 'OSL',
  chapter: '10',
  section: '18 a',
  direction: 'police to city',
  discloser: 'anyone',
  receiver: 'anyone',
} as const;

test.each([
  ['2024-05-31T23:59:59.999Z', false],
  ['2024-06-01T00:00:00.000Z', true],
  ['2024-06-30T23:59:59.999Z', true],
  ['2024-07-01T00:00:00.000Z', false],
])('a clause whose legal basis is in force in June: %s %s', (instant, allowed) => {
  const dated = withClause({
    legalBasis: [...clause().legalBasis, { ...line, from: '2024-06-01', to: '2024-06-30' }],
  });
  expect(blockersOf([dated], { instant })).toEqual([
    allowed ? null : { kind: 'legal-basis', line: 'OSL 10 kap. 18 a §' },
  ]);
});

test.each([
  ['an authority to an authority', 'authority', 'authority', true],
  ['law enforcement to a municipality', 'law-enforcement', 'municipal', true],
  ['anyone to law enforcement alone', 'anyone', 'law-enforcement', false],
  ['an association to anyone', 'association', 'anyone', false],
  ['a region to anyone', 'regional', 'anyone', false],
  ['anyone to a company', 'anyone', 'company', false],
] as const)(
  'a line that lets %s disclose, from the police to a district',
  (_who, discloser, receiver, allowed) => {
    const dated = withClause({
      legalBasis: [...clause().legalBasis, { ...line, discloser, receiver, from: '2009-06-30', to: null }],
    });
    expect(blockersOf([dated])).toEqual([allowed ? null : { kind: 'direction', line: 'OSL 10 kap. 18 a §' }]);
  },
);

test('what a unit has signed gives of its own area alone; under a parent, what the authority signed there', () => {
  const byUnit = parties('org:lpo-jarva', 'org:sdn-jarva');
  const given = (areas: readonly string[], change: Partial<AgreementVersion> = {}) =>
    version({ parties: byUnit, clauses: [clause({ areas })], ...change });
  const refused = [{ kind: 'provider-not-party' }];
  expect(blockersOf([given(['sthlm:stadsdel:kista'])])).toEqual([null]);
  // A district and a police area of the same parts: neither lies in the other.
  expect(blockersOf([given(['sthlm:sdo:jarva'])])).toEqual([null]);
  expect(blockersOf([given(['sthlm:sdo:farsta'])])).toEqual(refused);
  expect(blockersOf([given([everyArea])])).toEqual(refused);
  const under = { agreement: 'agr:local', level: 'local', parent: 'agr:parent' } as const;
  const parent = (signers: readonly string[]) =>
    version({
      agreement: 'agr:parent',
      level: 'overarching',
      parties: parties(...signers),
      clauses: [clause({ areas: [everyArea], recipients: [] })],
    });
  const local = given(['sthlm:sdo:farsta'], under);
  expect(blockersOf([local, parent(['org:polismyndigheten', 'org:kommunstyrelsen'])])).toEqual([null]);
  // A parent that a unit signed for more than its own carries nothing.
  expect(blockersOf([local, parent(['org:lpo-jarva', 'org:kommunstyrelsen'])])).toEqual([
    { kind: 'parent', why: 'wider than its parent' },
  ]);
});

test('a clause that its own parent does not carry carries no other', () => {
  const top = version({
    agreement: 'agr:top',
    level: 'overarching',
    clauses: [clause({ areas: ['sthlm:stadsdel:kista'] })],
  });
  const middle = version({
    agreement: 'agr:middle',
    level: 'regional',
    parent: 'agr:top',
    clauses: [clause({ recipients: [] })],
  });
  const low = version({ agreement: 'agr:low', level: 'local', parent: 'agr:middle' });
  const narrow = version({
    agreement: 'agr:low',
    level: 'local',
    parent: 'agr:middle',
    clauses: [clause({ areas: ['sthlm:stadsdel:kista'] })],
  });
  const wider = { kind: 'parent', why: 'wider than its parent' };
  expect(blockersOf([top, middle, low]).at(-1)).toEqual(wider);
  expect(blockersOf([top, middle, narrow]).at(-1)).toEqual(wider);
});

test('a signature counts from its instant on, and not for what was asked before it', () => {
  const [first, last] = ['2024-03-01T09:00:00.000Z', '2024-04-01T09:00:00.000Z'];
  const signed = version(
    {},
    {
      signatures: [
        { party: 'org:polismyndigheten', at: first },
        { party: 'org:sdn-jarva', at: last },
      ],
    },
  );
  expect(blockersOf([signed], { instant: '2024-04-01T08:59:59.999Z' })).toEqual([
    { kind: 'version', why: 'not-signed' },
  ]);
  expect(blockersOf([signed], { instant: last })).toEqual([null]);
  expect(scopeUnder([signed], { instant: '2024-02-01T00:00:00.000Z' }).validUntil).toBe(first);
});

test('a line without a chapter is named by its section, and a clause without a line rests on nothing', () => {
  const lapsed = { ...line, law: 'LOV 3', chapter: null, section: '6', from: '2009-01-01', to: '2010-01-01' };
  expect(blockersOf([withClause({ legalBasis: [lapsed] })])).toEqual([
    { kind: 'legal-basis', line: 'LOV 3 6 §' },
  ]);
  expect(blockersOf([withClause({ legalBasis: [] })])).toEqual([
    { kind: 'legal-basis', line: 'none stated' },
  ]);
});

const overarching = (change: Partial<Clause> = {}, rest: Partial<AgreementVersion> = {}) =>
  version({
    agreement: 'agr:over',
    level: 'overarching',
    clauses: [clause({ areas: ['*'], recipients: [], ...change })],
    ...rest,
  });
const local = (change: Partial<Clause> = {}, parent: string | null = 'agr:over') =>
  withClause(change, { level: 'local', parent });

test('a local agreement inside its parent in force carries', () => {
  expect(blockersOf([overarching(), local()])).toEqual([null]);
});

test('a local agreement without a parent, or under one not in force, carries nothing', () => {
  expect(blockersOf([overarching(), local({}, null)])).toEqual([{ kind: 'parent', why: 'missing' }]);
  expect(blockersOf([local()])).toEqual([{ kind: 'parent', why: 'not in force' }]);
  const ended = {
    ...overarching(),
    events: [{ kind: 'ended' as const, at: '2024-02-01T00:00:00.000Z' }],
  };
  expect(blockersOf([ended, local()])).toEqual([{ kind: 'parent', why: 'not in force' }]);
});

test('a parent is in force only where its own parent is', () => {
  const middle = overarching({}, { agreement: 'agr:middle', parent: 'agr:over' });
  expect(blockersOf([overarching(), middle, local({}, 'agr:middle')])).toEqual([null]);
  expect(blockersOf([middle, local({}, 'agr:middle')])).toEqual([{ kind: 'parent', why: 'not in force' }]);
});

test('agreements that are each other’s parents stand on nothing', () => {
  const ring = overarching({}, { parent: 'agr:jarva' });
  expect(blockersOf([ring, local()])).toEqual([{ kind: 'parent', why: 'not in force' }]);
  expect(blockersOf([local({}, 'agr:jarva')])).toEqual([{ kind: 'parent', why: 'not in force' }]);
});

test.each<[string, Partial<Clause>, Partial<Clause>]>([
  ['areas', { areas: ['sthlm:stadsdel:kista'] }, { areas: ['sthlm:sdo:jarva'] }],
  ['every area', { areas: ['sthlm:kommun'] }, { areas: ['*'] }],
  ['an area that nobody knows', { areas: ['sthlm:sdo:jarva'] }, { areas: ['sthlm:sdo:atlantis'] }],
  ['earlier months', { from: '2021-01' }, { from: '2020-12' }],
  ['later months', { to: '2024-01' }, { to: '2024-02' }],
  ['no last month', { to: '2024-01' }, { to: null }],
  ['a finer level', { finestLevel: 'DISTRICT_COMMITTEE_AREA' }, { finestLevel: 'CITY_DISTRICT' }],
  ['a finer interval', { finestInterval: 'QUARTER' }, { finestInterval: 'MONTH' }],
  ['exact figures', { disclosure: 'protected' }, { disclosure: 'exact' }],
  ['another purpose', { purposes: ['uppfoljning'] }, { purposes: ['lagesbild'] }],
  ['another product', { product: 'fire.fires', provider: 'org:ssbf' }, {}],
])('a local agreement with %s beyond its parent carries nothing', (_what, outer, inner) => {
  expect(blockersOf([overarching(outer), local(inner)])).toEqual([
    { kind: 'parent', why: 'wider than its parent' },
  ]);
});

test('two clauses of a parent that only together hold a local clause do not carry it', () => {
  const split = overarching({}, { clauses: [] });
  const halves = {
    ...split,
    content: {
      ...split.content,
      clauses: [
        clause({ id: 'a', areas: ['sthlm:stadsdel:kista'] }),
        clause({ id: 'b', areas: ['sthlm:stadsdel:rinkeby'] }),
      ].map((one) => ({ ...one, recipients: [] })),
    },
  };
  const both = local({ areas: ['sthlm:stadsdel:kista', 'sthlm:stadsdel:rinkeby'] });
  expect(blockersOf([halves, both])).toEqual([{ kind: 'parent', why: 'wider than its parent' }]);
});

test('a clause contains itself', () => {
  expect(contains(register([]), clause(), clause())).toBe(true);
});

test('empty lists grant nothing: no recipients, no purposes; and no areas reach no area', () => {
  expect(clausesOf(scopeUnder([withClause({ recipients: [] })]))).toEqual([]);
  expect(clausesOf(scopeUnder([withClause({ purposes: [] })]))).toEqual([]);
  const none = scopeUnder([withClause({ areas: [] })]);
  expect(none.grants.filter(({ kind }) => kind === 'clause').flatMap(({ areas }) => areas)).toEqual([]);
});

test('a recipient is its organisation alone: neither its authority nor a sibling unit', () => {
  const unit = withClause(
    { product: 'fire.fires', provider: 'org:ssbf', recipients: ['org:lpo-jarva'] },
    { parties: parties('org:ssbf', 'org:lpo-jarva') },
  );
  expect(clausesOf(scopeUnder([unit], { partner: 'lpo-jarva' }))).toEqual(given);
  expect(clausesOf(scopeUnder([unit], { partner: 'lpo-farsta' }))).toEqual([]);
  expect(clausesOf(scopeUnder([unit], { partner: 'police-authority' }))).toEqual([]);
});

test('a stranger receives open data and nothing else', () => {
  const scope = scopeUnder([version()], { partner: 'stranger' });
  expect(scope.grants.map(({ kind, product }) => [kind, product])).toEqual([
    ['open', 'bra.municipal-offences'],
  ]);
});

test.each(['nobody', '__proto__', 'constructor', ''])(
  '%j is no partner and receives nothing at all',
  (partner) => {
    const scope = scopeUnder([version()], { partner });
    expect(scope.grants).toEqual([]);
    expect(scope.organisation).toBe('');
  },
);

test('an authority reads its own data without agreement or purpose, whole', () => {
  const scope = scopeFor(register([]), asking({ partner: 'police-authority', purpose: null }));
  expect(scope.grants.filter(({ kind }) => kind === 'own')).toMatchObject([
    { product: 'police.reported-offences', areas: ['*'], clause: null, digest: null },
    { product: 'police.camera-assessments', areas: ['*'] },
  ]);
});

test('a unit reads its authority’s data inside its internal scope, and an empty one is no area', () => {
  const own = (partner: string) =>
    scopeUnder([], { partner })
      .grants.filter(({ kind }) => kind === 'own')
      .map(({ areas }) => areas);
  expect(own('lpo-jarva')).toEqual([['lpo:jarva'], ['lpo:jarva']]);
  expect(own('lpo-farsta')).toEqual([[], []]);
});

test('hosting is not owning: the city hosts the fire brigade’s data and may not read it', () => {
  const scope = scopeUnder([], { partner: 'stockholm-central' });
  expect(scope.grants.map(({ product }) => product)).not.toContain('fire.fires');
});

test('a scope is valid until the next day or event on which anything that it rests on takes effect', () => {
  const dated = withClause(
    {
      legalBasis: [{ ...line, from: '2020-01-01', to: '2024-06-30' }],
      secrecyAssessment: { ...assessed, reviewBy: '2024-08-15' },
    },
    { validTo: '2024-12-31' },
  );
  const suspended = {
    ...dated,
    events: [{ kind: 'suspended' as const, at: '2024-06-20T09:30:00.000Z' }],
  };
  const at = (instant: string) => scopeUnder([suspended], { instant }).validUntil;
  expect(at('2023-01-01T00:00:00.000Z')).toBe('2024-01-01T00:00:00.000Z');
  expect(at('2024-01-01T00:00:00.000Z')).toBe('2024-03-01T00:00:00.000Z');
  expect(at(noon)).toBe('2024-06-20T09:30:00.000Z');
  expect(at('2024-06-20T09:30:00.000Z')).toBe('2024-07-01T00:00:00.000Z');
  expect(at('2024-07-01T00:00:00.000Z')).toBe('2024-08-16T00:00:00.000Z');
  expect(at('2024-08-16T00:00:00.000Z')).toBe('2025-01-01T00:00:00.000Z');
  expect(at('2025-01-01T00:00:00.000Z')).toBeNull();
  expect(scopeUnder([suspended]).validUntil).toBe('2024-06-20T09:30:00.000Z');
});

test('the day after the last of February is the first of March, in leap years too', () => {
  const until = (validTo: string) =>
    scopeUnder([version({ validTo })], { instant: '2024-01-02T00:00:00.000Z' }).validUntil;
  expect(until('2024-02-28')).toBe('2024-02-29T00:00:00.000Z');
  expect(until('2024-02-29')).toBe('2024-03-01T00:00:00.000Z');
  expect(until('2025-02-28')).toBe('2025-03-01T00:00:00.000Z');
});

test('the last day of the calendar does not end a scope', () => {
  expect(scopeUnder([version({ validTo: '9999-12-31' })], { instant: noon }).validUntil).toBeNull();
});

test('what changes for others, or for other purposes, does not end a scope', () => {
  const soon = { validFrom: '2024-06-20' };
  const others = version({ ...soon, agreement: 'agr:fire', clauses: [clause({ recipients: ['org:ssbf'] })] });
  const unasked = version({ ...soon, agreement: 'agr:b', clauses: [clause({ purposes: ['uppfoljning'] })] });
  expect(scopeUnder([version(), others, unasked]).validUntil).toBeNull();
  expect(scopeUnder([version(), others, unasked], { purpose: 'uppfoljning' }).validUntil).toBe(
    '2024-06-20T00:00:00.000Z',
  );
});

test('a clause not yet in force, and the day of an agreement two above, end a scope', () => {
  const top = overarching({}, { validTo: '2024-09-30' });
  const middle = overarching({}, { agreement: 'agr:middle', parent: 'agr:over', validTo: '2024-10-31' });
  const list = [top, middle, local({}, 'agr:middle')];
  expect(clausesOf(scopeUnder(list))).toEqual(given);
  expect(scopeUnder(list).validUntil).toBe('2024-10-01T00:00:00.000Z');
  const proposed = version({ agreement: 'agr:new', validFrom: '2024-07-01' });
  expect(scopeUnder([proposed]).validUntil).toBe('2024-07-01T00:00:00.000Z');
  const resumed = {
    ...top,
    events: [
      { kind: 'suspended' as const, at: '2024-06-01T00:00:00.000Z' },
      { kind: 'resumed' as const, at: '2024-06-16T08:00:00.000Z' },
    ],
  };
  const waiting = scopeUnder([resumed, middle, local({}, 'agr:middle')]);
  expect(clausesOf(waiting)).toEqual([]);
  expect(waiting.validUntil).toBe('2024-06-16T08:00:00.000Z');
});

test('the ground of a scope stands while nothing that it is made of has changed, and no longer', () => {
  const before = register([overarching(), local(), version({ agreement: 'agr:fire', clauses: [] })]);
  const ground = groundOf(before, 'district-jarva');
  const after = (changed: readonly RegisteredVersion[], removed: readonly string[] = []) =>
    standsIn(ground, withChanges(before, { version: 8, changed, removed }), 'district-jarva');
  expect(after([])).toBe(true);
  expect(after([version({ agreement: 'agr:fire', number: 2, clauses: [] })])).toBe(true);
  expect(after([version({ agreement: 'agr:other', clauses: [clause({ recipients: ['org:ssbf'] })] })])).toBe(
    true,
  );
  expect(after([local()])).toBe(false);
  expect(after([version({ agreement: 'agr:new' })])).toBe(false);
  expect(after([overarching()])).toBe(false);
  expect(after([], ['digest of agr:over/1'])).toBe(false);
  const moved = withChanges(before, {
    organisations: new Map(before.organisations),
    changed: [],
    removed: [],
  });
  expect(standsIn(ground, moved, 'district-jarva')).toBe(false);
  const stranger = groundOf(before, 'stranger');
  const partners = new Map(before.partners);
  partners.set('stranger', { id: 'stranger', organisation: 'org:kommunstyrelsen', testMode: false });
  expect(standsIn(stranger, withChanges(before, { partners, changed: [], removed: [] }), 'stranger')).toBe(
    false,
  );
  expect(standsIn(groundOf(before, 'nobody'), before, 'nobody')).toBe(true);
});
