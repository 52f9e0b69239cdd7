import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clause, LegalBasisLine, LifecycleEvent, RegisteredVersion } from '../../policy/agreement.ts';
import type { PartyKind } from '../../policy/organisation.ts';
import { type Grant, scopeFor } from '../../policy/scope.ts';
import { runs } from '../amount.ts';
import { referenceScope } from './reference.ts';
import { clause, nodes, organisations, parties, products, register, version } from './world.ts';

const ids = organisations.map(({ id }) => id);
const days = ['2023-12-31', '2024-01-01', '2024-03-01', '2024-06-15', '2024-06-16', '2024-12-31'];
const instants = days.flatMap((day) => [
  `${day}T00:00:00.000Z`,
  `${day}T08:00:00.000Z`,
  `${day}T23:59:59.999Z`,
]);
const day = fc.constantFrom(...days);
/** Mostly what holds, so that each condition is met alone as often as with others. */
const mostly = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const partyKind = fc.constantFrom<PartyKind>(
  'anyone',
  'authority',
  'law-enforcement',
  'municipal',
  'association',
);

const clauses: fc.Arbitrary<Clause> = fc
  .record({
    product: fc.constantFrom(...products),
    provider: mostly('', fc.constantFrom(...ids)),
    recipients: fc.subarray(ids, { minLength: 0, maxLength: 6 }),
    purposes: mostly(['lagesbild'], fc.subarray(['lagesbild', 'uppfoljning'])),
    areas: mostly(['sthlm:sdo:jarva'], fc.subarray([...nodes.map(({ id }) => id), '*', 'sthlm:atlantis'])),
    from: mostly('2020-01', fc.constantFrom('2019-01', '2021-01')),
    to: mostly<string | null>(null, fc.constantFrom('2024-12', '2025-12')),
    finestLevel: mostly<Clause['finestLevel']>(
      'CITY_DISTRICT',
      fc.constantFrom('CITY', 'LOCAL_POLICE_AREA', 'DISTRICT_COMMITTEE_AREA', 'BASE_AREA'),
    ),
    finestInterval: mostly<Clause['finestInterval']>('MONTH', fc.constantFrom('QUARTER', 'YEAR')),
    disclosure: mostly<Clause['disclosure']>('protected', fc.constant('exact')),
    basis: mostly<readonly Pick<LegalBasisLine, 'from' | 'to' | 'discloser' | 'receiver'>[]>(
      [{ from: '2009-01-01', to: null, discloser: 'anyone', receiver: 'anyone' }],
      fc.array(fc.record({ from: day, to: fc.option(day), discloser: partyKind, receiver: partyKind }), {
        maxLength: 2,
      }),
    ),
    assessment: mostly<{ decided: string; reviewBy: string } | null>(
      { decided: '2024-01-01', reviewBy: '2024-12-31' },
      fc.option(fc.record({ decided: day, reviewBy: day })),
    ),
  })
  .map(({ product, provider, basis, assessment, ...rest }) =>
    clause({
      ...rest,
      product: product.id,
      provider: provider === '' ? (product.providers[0] ?? '') : provider,
      legalBasis: basis.map((dates) => ({ law: 'L', chapter: null, section: '1', direction: '', ...dates })),
      secrecyAssessment: assessment && { function: 'f', diarienummer: 'D', conditions: '', ...assessment },
    }),
  );

const events = fc.array(
  fc.record({
    kind: fc.constantFrom<LifecycleEvent['kind']>(
      'suspended',
      'resumed',
      'resumed',
      'ended',
      'superseded',
      'withdrawn',
    ),
    at: fc.constantFrom(...instants),
    party: fc.constantFrom('org:polismyndigheten', 'org:sdn-jarva', null),
  }),
  { maxLength: 3 },
);

const versions: fc.Arbitrary<readonly RegisteredVersion[]> = fc
  .array(
    fc.record({
      level: fc.constantFrom('overarching' as const, 'regional' as const, 'local' as const),
      parent: fc.constantFrom(null, 0, 1, 2),
      parties: fc.subarray(ids, { minLength: 3 }),
      missing: mostly<number | null>(null, fc.nat(3)),
      validFrom: mostly('2023-01-01', day),
      validTo: mostly<string | null>(null, day),
      clauses: fc.array(clauses, { maxLength: 3 }),
      events: mostly<readonly LifecycleEvent[]>([], events),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list.map(({ parties: names, missing, events: happened, parent, clauses: named, ...rest }, index) =>
      version(
        {
          ...rest,
          agreement: `agr:${index % 3}`,
          number: index,
          parent: parent === null ? null : `agr:${parent}`,
          parties: parties(...names),
          clauses: named.map((one, no) => ({ ...one, id: `c${no}` })),
        },
        { signedBy: names.filter((_, no) => no !== missing), events: happened },
      ),
    ),
  );

/** Resumed and suspended at one instant have no order: such a register is not what is compared. */
const ordered = (list: readonly RegisteredVersion[]): boolean =>
  list.every((one) => new Set(one.events.map(({ at }) => at)).size === one.events.length);

const named = (grants: readonly Grant[]): readonly string[] =>
  grants
    .map((grant) =>
      grant.kind === 'clause'
        ? `clause ${grant.clause}`
        : `${grant.kind} ${grant.product} in ${grant.areas.join(' ')}`,
    )
    .sort();

const world = (list: readonly RegisteredVersion[]) => ({
  nodes,
  organisations,
  products,
  versions: list,
  partners: Object.fromEntries([...register([]).partners.values()].map((one) => [one.id, one.organisation])),
});
const questions = fc.record({
  partner: fc.constantFrom(...register([]).partners.keys(), 'nobody'),
  purpose: mostly<string | null>('lagesbild', fc.constantFrom('uppfoljning', 'okand', null)),
  instant: fc.constantFrom(...instants),
});

test('two evaluators written apart give every partner the same scope, whatever is signed', () => {
  let granted = 0;
  fc.assert(
    fc.property(
      versions.filter(ordered),
      fc.array(questions, { minLength: 1, maxLength: 4 }),
      (list, asked) => {
        const made = register(list);
        for (const question of asked) {
          const scope = scopeFor(made, question);
          expect(named(scope.grants)).toEqual(referenceScope(world(list), question));
          granted += scope.grants.filter(({ kind }) => kind === 'clause').length;
        }
      },
    ),
    { numRuns: runs(6_000) },
  );
  expect(granted).toBeGreaterThan(200);
});

test('a grant is the whole clause that somebody signed, and nothing but', () => {
  fc.assert(
    fc.property(versions, questions, (list, question) => {
      for (const grant of scopeFor(register(list), question).grants) {
        if (grant.kind !== 'clause') continue;
        const source = list.find(({ content: { agreement, number } }) =>
          grant.clause?.startsWith(`${agreement}/${number}#`),
        );
        expect(source?.digest).toBe(grant.digest);
        const { kind: _, clause: __, digest: ___, ...rectangle } = grant;
        const signed = source?.content.clauses.find(({ id }) => grant.clause?.endsWith(`#${id}`));
        expect(signed).toMatchObject(rectangle);
      }
    }),
    { numRuns: runs(1_000) },
  );
});

test('until its validity ends, a scope is the same at every instant', () => {
  fc.assert(
    fc.property(versions, questions, fc.double({ min: 0, max: 1, noNaN: true }), (list, question, part) => {
      const made = register(list);
      const first = scopeFor(made, question);
      const from = Date.parse(question.instant);
      const until = first.validUntil === null ? from + 1e12 : Date.parse(first.validUntil);
      expect(until).toBeGreaterThan(from);
      const later = new Date(Math.min(until - 1, from + Math.floor((until - from) * part))).toISOString();
      expect(named(scopeFor(made, { ...question, instant: later }).grants)).toEqual(named(first.grants));
    }),
    { numRuns: runs(2_000) },
  );
});
