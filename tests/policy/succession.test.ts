import { expect, test } from 'vitest';
import type { Clause, RegisteredVersion } from '../../policy/agreement.ts';
import type { Register } from '../../policy/register.ts';
import { clausesFor, scopeFor } from '../../policy/scope.ts';
import { namesOf, type Succession, standInsOf } from '../../policy/succession.ts';
import { asking, clause, clausesOf, parties, register, version } from './world.ts';

const [before, day, after] = [
  '2023-06-30T22:00:00.000Z',
  '2023-07-01T00:00:00.000Z',
  '2024-01-01T00:00:00.000Z',
];
const merged = (predecessor: string, successor: string, from = day): Succession => ({
  kind: 'organisation',
  predecessor,
  successor,
  from,
});

test('a successor answers to the names of those that it was merged of, from the day of the decision on', () => {
  const decisions = [merged('org:rinkeby', 'org:jarva'), merged('org:spanga', 'org:jarva')];
  expect(namesOf(decisions, 'org:jarva', before)).toEqual(['org:jarva']);
  expect(namesOf(decisions, 'org:jarva', day)).toEqual(['org:jarva', 'org:rinkeby', 'org:spanga']);
  expect(namesOf(decisions, 'org:rinkeby', after)).toEqual(['org:rinkeby']);
});

test('both parts of one that was split inherit it, and neither the other', () => {
  const decisions = [merged('org:a', 'org:b'), merged('org:a', 'org:c')];
  expect(namesOf(decisions, 'org:b', after)).toEqual(['org:b', 'org:a']);
  expect(namesOf(decisions, 'org:c', after)).toEqual(['org:c', 'org:a']);
});

test('names are inherited through several decisions, each from its own day, and a ring ends', () => {
  const chain = [merged('org:a', 'org:b'), merged('org:b', 'org:c', after)];
  expect(namesOf(chain, 'org:c', day)).toEqual(['org:c']);
  expect(namesOf(chain, 'org:c', after)).toEqual(['org:c', 'org:b', 'org:a']);
  const ring = [merged('org:a', 'org:b'), merged('org:b', 'org:a')];
  expect(namesOf(ring, 'org:a', after)).toEqual(['org:a', 'org:b']);
});

test('what replaced an agreement stands in its place beside it; organisations are another matter', () => {
  const decisions: readonly Succession[] = [
    { kind: 'agreement', predecessor: 'agr:2019', successor: 'agr:2024', from: day },
    merged('agr:2019', 'agr:never'),
  ];
  expect(standInsOf(decisions, 'agr:2019', before)).toEqual(['agr:2019']);
  expect(standInsOf(decisions, 'agr:2019', day)).toEqual(['agr:2019', 'agr:2024']);
  expect(standInsOf(decisions, 'agr:2024', day)).toEqual(['agr:2024']);
  expect(namesOf(decisions, 'agr:2024', day)).toEqual(['agr:2024']);
});

const [decided, earlier] = ['2024-03-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'];
const succeeded = (kind: Succession['kind'], predecessor: string, successor: string) => ({
  successions: [{ kind, predecessor, successor, from: decided }],
});
const namesJarva = version();
const toFireBrigade = succeeded('organisation', 'org:sdn-jarva', 'org:ssbf');

test('a successor is given what its predecessor was, from the decision on, and the predecessor as before', () => {
  const made = register([namesJarva], toFireBrigade);
  const given = (partner: string, instant: string) => clausesOf(scopeFor(made, asking({ partner, instant })));
  expect(given('fire-brigade', earlier)).toEqual([]);
  expect(given('fire-brigade', decided)).toEqual(['agr:jarva/1#c1']);
  expect(given('district-jarva', decided)).toEqual(['agr:jarva/1#c1']);
  expect(given('stockholm-central', decided)).toEqual([]);
  expect(scopeFor(made, asking({ partner: 'fire-brigade', instant: earlier })).validUntil).toBe(decided);
});

test('a successor receives as what it is itself: a company inherits no more than a company may have', () => {
  const toCompany = succeeded('organisation', 'org:sdn-jarva', 'org:fastighetsagare-jarva');
  const shared = version({
    clauses: [clause({ product: 'city.camera-sites', provider: 'org:kommunstyrelsen' })],
    parties: parties('org:kommunstyrelsen', 'org:sdn-jarva'),
  });
  const made = register([shared], toCompany);
  expect(
    clausesFor(made, asking({ partner: 'property-owners-jarva' })).map(({ blocker }) => blocker),
  ).toEqual([{ kind: 'recipient-kind' }]);
});

const parent = version({ agreement: 'agr:2019', level: 'overarching' });
const replacement = (change: Partial<Clause> = {}) =>
  version({ agreement: 'agr:2024', level: 'overarching', clauses: [clause(change)] });
const local = version({
  agreement: 'agr:local',
  level: 'local',
  parent: 'agr:2019',
  clauses: [clause({ id: 'l1' })],
});
const replaced = succeeded('agreement', 'agr:2019', 'agr:2024');
const ended = { ...parent, events: [{ kind: 'ended' as const, at: decided }] };

test('children of an agreement that was replaced stand on what replaced it, where they still fit', () => {
  const blockers = (versions: readonly RegisteredVersion[], change: Partial<Register> = replaced) =>
    clausesFor(register(versions, change), asking()).flatMap(({ version: { content }, blocker }) =>
      content.level === 'local' ? [blocker] : [],
    );
  expect(blockers([ended, replacement(), local])).toEqual([null]);
  expect(blockers([ended, replacement({ areas: ['sthlm:stadsdel:kista'] }), local])).toEqual([
    { kind: 'parent', why: 'wider than its parent' },
  ]);
  expect(blockers([ended, replacement(), local], {})).toEqual([{ kind: 'parent', why: 'not in force' }]);
  expect(blockers([ended, local])).toEqual([{ kind: 'parent', why: 'not in force' }]);
});
