import { expect, test } from 'vitest';
import { notInForce } from '../../policy/agreement.ts';
import { standingsOf } from '../../policy/version-standings.ts';
import { version } from './world.ts';

const agreed = version(
  { validFrom: '2024-01-01', validTo: '2024-12-31' },
  {
    signedBy: [],
    signatures: version().content.parties.map(({ organisation }) => ({
      party: organisation,
      at: '2023-12-20T10:00:00.000Z',
    })),
    events: [
      { kind: 'suspended', at: '2024-03-01T08:00:00.000Z', party: 'org:sdn-jarva' },
      { kind: 'resumed', at: '2024-04-01T08:00:00.000Z', party: 'org:sdn-jarva' },
    ],
  },
);

test('a version is told of in stretches that follow on one another, each as the rules say of it', () => {
  const told = standingsOf(agreed, '2023-12-01T00:00:00.000Z');
  expect(told.map(({ why }) => why)).toEqual([
    'not-signed',
    'not-yet-valid',
    null,
    'suspended',
    null,
    'expired',
  ]);
  for (const [at, { from, to, why }] of told.entries()) {
    expect(to).toBe(told[at + 1]?.from ?? null);
    expect(notInForce(agreed, from)).toBe(why);
    if (to !== null) expect(notInForce(agreed, new Date(Date.parse(to) - 1).toISOString())).toBe(why);
  }
  expect(told.at(-1)?.from).toBe('2025-01-01T00:00:00.000Z');
});

test('what happened before the proposal begins no stretch of its own', () => {
  expect(standingsOf(agreed, '2024-02-01T00:00:00.000Z')[0]).toEqual({
    from: '2024-02-01T00:00:00.000Z',
    to: '2024-03-01T08:00:00.000Z',
    why: null,
  });
});
