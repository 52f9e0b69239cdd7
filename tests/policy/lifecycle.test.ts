import { expect, test } from 'vitest';
import type { LifecycleEvent, RegisteredVersion } from '../../policy/agreement.ts';
import {
  endEvents,
  isRefusal,
  type Phase,
  phaseOf,
  requirePhase,
  requireTimely,
  supersedeEvents,
} from '../../policy/lifecycle.ts';
import { noon, version } from './world.ts';

const at = '2024-03-01T00:00:00.000Z';
const event = (kind: LifecycleEvent['kind'], instant = at): LifecycleEvent => ({
  kind,
  at: instant,
  party: 'org:sdn-jarva',
});

/** A version in every phase that there is, at noon. */
const inPhase: Readonly<Record<Phase, RegisteredVersion>> = {
  proposed: version({}, { signedBy: ['org:sdn-jarva'] }),
  signed: version({ validFrom: '2025-01-01' }),
  'in-force': version(),
  suspended: version({}, { events: [event('suspended')] }),
  expired: version({ validTo: '2024-02-01' }),
  ended: version({}, { events: [event('ended')] }),
  superseded: version({}, { events: [event('superseded')] }),
  withdrawn: version({}, { signedBy: [], events: [event('withdrawn')] }),
};
const phases = Object.keys(inPhase) as Phase[];

test.each(phases)('a version that is %s is known as such', (phase) => {
  expect(phaseOf(inPhase[phase], noon)).toBe(phase);
});

const allowed = {
  withdraw: ['proposed'],
  sign: ['proposed'],
  attest: ['proposed'],
  suspend: ['signed', 'in-force', 'suspended'],
  resume: ['suspended'],
} as const;

test.each(
  Object.entries(allowed).flatMap(([act, wanted]) =>
    phases.map((phase) => ({
      act: act as keyof typeof allowed,
      phase,
      may: wanted.some((one) => one === phase),
    })),
  ),
)('to $act a version that is $phase: $may', ({ act, phase, may }) => {
  const refused = requirePhase(act, inPhase[phase], noon);
  expect(refused?.code).toBe(may ? undefined : 'STATE_CONFLICT');
});

test('a version that nobody signed by its last day can no longer be signed', () => {
  expect(phaseOf(version({ validTo: '2024-02-01' }, { signedBy: [] }), noon)).toBe('expired');
});

test('ending reaches what is signed, takes back what is proposed, and leaves what is over', () => {
  const later = '2024-09-01T00:00:00.000Z';
  const kinds = (list: readonly RegisteredVersion[]) => {
    const events = endEvents(list, 'org:sdn-jarva', later, noon);
    return isRefusal(events) ? events.code : events.map(({ kind, at: when }) => [kind, when]);
  };
  expect(kinds([inPhase['in-force']])).toEqual([['ended', later]]);
  expect(kinds([inPhase.signed, inPhase.suspended, inPhase.proposed, inPhase.withdrawn])).toEqual([
    ['ended', later],
    ['ended', later],
    ['withdrawn', noon],
  ]);
  expect(kinds([inPhase.ended, inPhase.superseded, inPhase.expired, inPhase.withdrawn])).toBe(
    'STATE_CONFLICT',
  );
});

test('a new version supersedes the earlier ones at the later of its signature and its first day', () => {
  const next = version({ number: 2, validFrom: '2024-07-01' });
  expect(supersedeEvents(next, [version(), next], 'org:sdn-jarva')).toMatchObject([
    { kind: 'superseded', at: '2024-07-01T00:00:00.000Z', digest: version().digest },
  ]);
  const late = version(
    { number: 2, validFrom: '2024-01-01' },
    { signatures: [{ party: 'org:sdn-jarva', at: noon }] },
  );
  expect(supersedeEvents(late, [version()], 'org:sdn-jarva')).toMatchObject([{ at: noon }]);
  expect(supersedeEvents(late, [inPhase.ended, inPhase.expired], 'org:sdn-jarva')).toEqual([]);
});

test.each([
  ['now', noon, undefined],
  ['a quarter of an hour ago', '2024-06-15T11:45:00.000Z', undefined],
  ['longer ago', '2024-06-15T11:44:59.999Z', 'SIGNATURE_INVALID'],
  ['a minute ahead', '2024-06-15T12:01:00.000Z', undefined],
  ['further ahead', '2024-06-15T12:01:00.001Z', 'SIGNATURE_INVALID'],
  ['no time', 'NaN', 'SIGNATURE_INVALID'],
])('a signature of %s', (_when, signedAt, code) => {
  expect(requireTimely(signedAt, '', noon)?.code).toBe(code);
});

test('a signature from before the proposal is refused', () => {
  expect(requireTimely('2024-06-15T11:59:59.999Z', noon, noon)?.code).toBe('SIGNATURE_INVALID');
});
