import { expect, test } from 'vitest';
import { createScopes } from '../../gateway/scopes.ts';
import type { RegisteredVersion } from '../../policy/agreement.ts';
import { makeRegister, type Register, withChanges } from '../../policy/register.ts';
import { asking, clause, clausesOf, noon, parties, register, version } from '../policy/world.ts';

const others = version({ agreement: 'agr:fire', parties: parties('org:ssbf'), clauses: [] });
const ended = { ...version(), events: [{ kind: 'ended' as const, at: '2024-06-01T00:00:00.000Z' }] };
const after = (before: Register, ...changed: readonly RegisteredVersion[]) =>
  withChanges(before, { version: before.version + 1, changed, removed: [] });

test('a partner’s scope is kept while nothing that it is made of changes, and tells the newest version', () => {
  const scopes = createScopes();
  const before = register([version(), others]);
  const first = scopes(before, true, asking());
  expect(clausesOf(first.scope)).toEqual(['agr:jarva/1#c1']);
  expect(scopes(before, true, asking())).toBe(first);
  const next = scopes(after(before, { ...others, events: ended.events }), true, asking());
  expect(next.scope.grants).toBe(first.scope.grants);
  expect(next.scope.registerVersion).toBe(before.version + 1);
});

test('a partner’s scope ends with its agreement, and begins with a new one, at once', () => {
  const scopes = createScopes();
  const before = register([version(), others]);
  const given = scopes(before, true, asking());
  const gone = scopes(after(before, ended), true, asking());
  expect(clausesOf(gone.scope)).toEqual([]);
  expect(gone.fingerprint).not.toBe(given.fingerprint);
  const more = scopes(after(before, version({ agreement: 'agr:new' })), true, asking());
  expect([...clausesOf(more.scope)].sort()).toEqual(['agr:jarva/1#c1', 'agr:new/1#c1']);
  expect(scopes(before, true, asking()).fingerprint).toBe(given.fingerprint);
});

test('a partner’s scope ends with the agreement above its own', () => {
  const scopes = createScopes();
  const upper = version({
    agreement: 'agr:over',
    level: 'overarching',
    clauses: [clause({ recipients: [] })],
  });
  const before = register([upper, version({ level: 'local', parent: 'agr:over' })]);
  expect(clausesOf(scopes(before, true, asking()).scope)).toHaveLength(1);
  const without = after(before, { ...upper, events: ended.events });
  expect(clausesOf(scopes(without, true, asking()).scope)).toEqual([]);
});

test('what a partner is changes its scope: another organisation', () => {
  const scopes = createScopes();
  const before = register([version()]);
  expect(clausesOf(scopes(before, true, asking()).scope)).toHaveLength(1);
  const partners = new Map(before.partners);
  partners.set('district-jarva', { id: 'district-jarva', organisation: 'org:ssbf', testMode: false });
  const moved = withChanges(before, { partners, changed: [], removed: [] });
  const { scope } = scopes(moved, true, asking());
  expect([scope.organisation, clausesOf(scope)]).toEqual(['org:ssbf', []]);
});

test('a scope lasts until something in it takes effect, and no longer', () => {
  const scopes = createScopes();
  const made = register([version({ validTo: '2024-06-15' })]);
  expect(clausesOf(scopes(made, true, asking()).scope)).toHaveLength(1);
  const last = scopes(made, true, asking({ instant: '2024-06-15T23:59:59.999Z' }));
  expect(clausesOf(last.scope)).toHaveLength(1);
  const midnight = scopes(made, true, asking({ instant: '2024-06-16T00:00:00.000Z' }));
  expect(clausesOf(midnight.scope)).toEqual([]);
});

test('a gateway whose clock is behind does not let a suspension wait', () => {
  const suspended = {
    ...version(),
    events: [{ kind: 'suspended' as const, at: '2024-06-15T12:00:01.500Z' }],
  };
  const known = (instant: string) => makeRegister({ ...register([suspended]), instant });
  const early = createScopes()(known('2024-06-15T11:00:00.000Z'), true, asking({ instant: noon }));
  expect(clausesOf(early.scope)).toHaveLength(1);
  const told = createScopes()(known('2024-06-15T12:00:01.600Z'), true, asking({ instant: noon }));
  expect(clausesOf(told.scope)).toEqual([]);
  expect(told.scope.instant).toBe('2024-06-15T12:00:01.600Z');
});

test('while the register is silent nothing but open data is granted', () => {
  const scopes = createScopes();
  const made = register([version()]);
  expect(scopes(made, true, asking()).scope.grants.map(({ kind }) => kind)).toContain('clause');
  const stale = scopes(made, false, asking()).scope.grants.map(({ kind }) => kind);
  expect(new Set(stale)).toEqual(new Set(['open']));
  const own = scopes(made, false, asking({ partner: 'police-authority' })).scope.grants;
  expect(own.every(({ kind }) => kind === 'open')).toBe(true);
});

test('equal grants have one fingerprint, in whatever order the register has them', () => {
  const one = version();
  const two = version({ agreement: 'agr:two' });
  const of = (list: readonly RegisteredVersion[]) =>
    createScopes()(register(list), true, asking()).fingerprint;
  expect(of([one, two])).toBe(of([two, one]));
  expect(of([one])).not.toBe(of([one, two]));
  const unit = { ...asking(), partner: 'lpo-jarva' };
  const authority = { ...asking(), partner: 'police-authority' };
  const made = register([]);
  expect(createScopes()(made, true, unit).fingerprint).not.toBe(
    createScopes()(made, true, authority).fingerprint,
  );
});
