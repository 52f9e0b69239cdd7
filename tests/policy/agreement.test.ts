import { expect, test } from 'vitest';
import { type LifecycleEvent, type NotInForce, notInForce } from '../../policy/agreement.ts';
import { version } from './world.ts';

const both = ['org:polismyndigheten', 'org:sdn-jarva'];
const event = (kind: LifecycleEvent['kind'], at: string, party: string | null = null): LifecycleEvent => ({
  kind,
  at,
  party,
});
const suspended = event('suspended', '2024-03-01T08:00:00.000Z');
const resumed = event('resumed', '2024-04-01T08:00:00.000Z');

type Row = {
  readonly when: string;
  readonly at: string;
  readonly signedBy?: readonly string[];
  readonly events?: readonly LifecycleEvent[];
  readonly expected: NotInForce | null;
};

/** A version signed by both parties, valid from 2024-01-01 to 2024-12-31. */
const table: readonly Row[] = [
  { when: 'signed by all, in its days', at: '2024-06-15T12:00:00.000Z', expected: null },
  { when: 'signed by nobody', at: '2024-06-15T12:00:00.000Z', signedBy: [], expected: 'not-signed' },
  {
    when: 'signed by the recipient alone',
    at: '2024-06-15T12:00:00.000Z',
    signedBy: ['org:sdn-jarva'],
    expected: 'not-signed',
  },
  {
    when: 'signed by the provider alone',
    at: '2024-06-15T12:00:00.000Z',
    signedBy: ['org:polismyndigheten'],
    expected: 'not-signed',
  },
  {
    when: 'signed by a unit in place of the party',
    at: '2024-06-15T12:00:00.000Z',
    signedBy: ['org:lpo-jarva', 'org:sdn-jarva'],
    expected: 'not-signed',
  },
  {
    when: 'signed by somebody else too',
    at: '2024-06-15T12:00:00.000Z',
    signedBy: [...both, 'org:frammande-bolag'],
    expected: null,
  },
  { when: 'the millisecond before its first day', at: '2023-12-31T23:59:59.999Z', expected: 'not-yet-valid' },
  { when: 'midnight of its first day', at: '2024-01-01T00:00:00.000Z', expected: null },
  { when: 'the last millisecond of its last day', at: '2024-12-31T23:59:59.999Z', expected: null },
  { when: 'midnight after its last day', at: '2025-01-01T00:00:00.000Z', expected: 'expired' },
  {
    when: 'before it is suspended',
    at: '2024-03-01T07:59:59.999Z',
    events: [suspended],
    expected: null,
  },
  { when: 'the instant of suspension', at: suspended.at, events: [suspended], expected: 'suspended' },
  {
    when: 'before it is resumed',
    at: '2024-04-01T07:59:59.999Z',
    events: [suspended, resumed],
    expected: 'suspended',
  },
  { when: 'the instant of resumption', at: resumed.at, events: [suspended, resumed], expected: null },
  {
    when: 'resumed, with the events in the wrong order',
    at: resumed.at,
    events: [resumed, suspended],
    expected: null,
  },
  {
    when: 'suspended anew after it was resumed',
    at: '2024-06-15T12:00:00.000Z',
    events: [suspended, resumed, event('suspended', '2024-05-01T00:00:00.000Z')],
    expected: 'suspended',
  },
  {
    when: 'suspended by two, of whom one has resumed',
    at: '2024-06-15T12:00:00.000Z',
    events: [
      event('suspended', '2024-03-01T00:00:00.000Z', 'org:polismyndigheten'),
      event('suspended', '2024-03-02T00:00:00.000Z', 'org:sdn-jarva'),
      event('resumed', '2024-03-03T00:00:00.000Z', 'org:sdn-jarva'),
    ],
    expected: 'suspended',
  },
  {
    when: 'suspended by two who have both resumed',
    at: '2024-06-15T12:00:00.000Z',
    events: [
      event('suspended', '2024-03-01T00:00:00.000Z', 'org:polismyndigheten'),
      event('suspended', '2024-03-02T00:00:00.000Z', 'org:sdn-jarva'),
      event('resumed', '2024-03-03T00:00:00.000Z', 'org:sdn-jarva'),
      event('resumed', '2024-03-04T00:00:00.000Z', 'org:polismyndigheten'),
    ],
    expected: null,
  },
  {
    when: 'resumed by another than the one that suspended',
    at: '2024-06-15T12:00:00.000Z',
    events: [
      event('suspended', '2024-03-01T00:00:00.000Z', 'org:polismyndigheten'),
      event('resumed', '2024-03-03T00:00:00.000Z', 'org:sdn-jarva'),
    ],
    expected: 'suspended',
  },
  {
    when: 'withdrawn before all had signed',
    at: '2024-06-15T12:00:00.000Z',
    signedBy: ['org:sdn-jarva'],
    events: [event('withdrawn', '2024-02-01T00:00:00.000Z')],
    expected: 'withdrawn',
  },
  {
    when: 'withdrawn, whatever is signed afterwards',
    at: '2024-06-15T12:00:00.000Z',
    events: [event('withdrawn', '2024-02-01T00:00:00.000Z')],
    expected: 'withdrawn',
  },
  {
    when: 'ended',
    at: '2024-06-15T12:00:00.000Z',
    events: [event('ended', '2024-05-01T00:00:00.000Z')],
    expected: 'ended',
  },
  {
    when: 'ended later',
    at: '2024-04-30T23:59:59.999Z',
    events: [event('ended', '2024-05-01T00:00:00.000Z')],
    expected: null,
  },
  {
    when: 'resumed after it was ended: an end is final',
    at: '2024-06-15T12:00:00.000Z',
    events: [event('ended', '2024-03-01T00:00:00.000Z'), resumed],
    expected: 'ended',
  },
  {
    when: 'superseded',
    at: '2024-06-15T12:00:00.000Z',
    events: [event('superseded', '2024-05-01T00:00:00.000Z')],
    expected: 'superseded',
  },
  {
    when: 'superseded while suspended',
    at: '2024-06-15T12:00:00.000Z',
    events: [suspended, event('superseded', '2024-05-01T00:00:00.000Z')],
    expected: 'superseded',
  },
  {
    when: 'suspended but never signed: the first thing to mend is the signature',
    at: '2024-06-15T12:00:00.000Z',
    signedBy: [],
    events: [suspended],
    expected: 'not-signed',
  },
];

test.each(table)('an agreement $when is $expected', ({ at, signedBy = both, events = [], expected }) => {
  expect(notInForce(version({ validTo: '2024-12-31' }, { signedBy, events }), at)).toBe(expected);
});

test('an agreement until further notice does not expire', () => {
  expect(notInForce(version({ validTo: null }), '2089-01-01T00:00:00.000Z')).toBeNull();
});

test('an agreement without parties is signed by nobody, and never in force', () => {
  expect(notInForce(version({ parties: [] }), '2024-06-15T12:00:00.000Z')).toBe('not-signed');
});
