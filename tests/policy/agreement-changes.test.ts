import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeName,
  changesBetween,
  type RecordedChange,
  type VersionHistory,
} from '../../policy/agreement-changes.ts';

const minute = (no: number) => new Date(Date.parse('2026-03-01T00:00:00.000Z') + no * 60_000).toISOString();
const change = (
  kind: RecordedChange['kind'],
  registerVersion: number,
  party: string | null = null,
): RecordedChange => ({
  kind,
  party,
  from: minute(registerVersion),
  at: minute(registerVersion),
  registerVersion,
});
const history = (change: Partial<VersionHistory> = {}): VersionHistory => ({
  content: { agreement: 'agreement:a', number: 1, validFrom: '2026-01-01', validTo: null },
  parties: ['org:a', 'org:b'],
  digest: 'd',
  concerned: true,
  changes: [],
  ...change,
});
const at = (registerVersion: number, instant = minute(registerVersion)) => ({ registerVersion, instant });
const kinds = (list: ReturnType<typeof changesBetween>) => list.map(({ kind }) => kind);
const proposed = [change('proposed', 1), change('signed', 2, 'org:a')];
const signed = [...proposed, change('signed', 3, 'org:b')];

test('a version that all have signed takes effect with the last signature, or with its first day', () => {
  expect(kinds(changesBetween(history({ changes: proposed }), null, at(9)))).toEqual(['proposed', 'signed']);
  expect(kinds(changesBetween(history({ changes: signed }), at(2), at(3)))).toEqual(['signed', 'in-force']);
  expect(changesBetween(history({ changes: signed }), at(2), at(3))[1]?.at).toBe(minute(3));
  const later = history({
    changes: signed,
    content: { agreement: 'agreement:a', number: 1, validFrom: '2026-04-01', validTo: '2026-04-30' },
  });
  expect(kinds(changesBetween(later, at(2), at(3)))).toEqual(['signed']);
  expect(changesBetween(later, at(3), at(3, '2026-04-01T00:00:00.000Z'))).toMatchObject([
    { kind: 'in-force', at: '2026-04-01T00:00:00.000Z' },
  ]);
  expect(
    changesBetween(later, at(3, '2026-04-01T00:00:00.000Z'), at(3, '2026-06-01T00:00:00.000Z')),
  ).toMatchObject([{ kind: 'expired', at: '2026-05-01T00:00:00.000Z' }]);
});

test('a signature that comes to be known after the day that it takes effect on brings the effect with it', () => {
  // It was put down before midnight, and committed after the reader had read past it.
  const late = history({
    changes: signed,
    content: { agreement: 'agreement:a', number: 1, validFrom: '2026-03-02', validTo: null },
  });
  const midnight = '2026-03-02T00:00:00.000Z';
  expect(kinds(changesBetween(late, at(2, midnight), at(3, midnight)))).toEqual(['signed', 'in-force']);
});

test('what was withdrawn or ended before its first day never takes effect', () => {
  for (const kind of ['withdrawn', 'ended', 'superseded'] as const) {
    const over = history({
      changes: [...signed, change(kind, 4)],
      content: { agreement: 'agreement:a', number: 1, validFrom: '2026-04-01', validTo: '2026-04-30' },
    });
    expect(kinds(changesBetween(over, null, at(9, '2027-01-01T00:00:00.000Z')))).toEqual([
      'proposed',
      'signed',
      'signed',
      kind,
    ]);
  }
});

test('whom a version does not concern is told of it whole when all have signed, and of nothing before', () => {
  const others = history({ changes: signed, concerned: false });
  expect(changesBetween(others, null, at(2))).toEqual([]);
  expect(kinds(changesBetween(others, at(2), at(3)))).toEqual(['proposed', 'signed', 'signed', 'in-force']);
});

test('whatever the steps in which a reader comes, each change is told once and none is lost', () => {
  const kindsOfEvents = ['suspended', 'resumed', 'ended', 'superseded', 'withdrawn'] as const;
  const events = fc.array(
    fc.tuple(fc.constantFrom(...kindsOfEvents), fc.constantFrom('org:a', 'org:b', null)),
    {
      maxLength: 6,
    },
  );
  const days = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.boolean());
  const steps = fc.array(fc.tuple(fc.nat(4), fc.nat(4_000)), { maxLength: 10 });
  fc.assert(
    fc.property(events, days, steps, fc.boolean(), (happened, [first, lasts, ends], walked, concerned) => {
      const version = history({
        concerned,
        content: {
          agreement: 'agreement:a',
          number: 1,
          validFrom: `2026-03-0${first}`,
          validTo: ends ? `2026-03-1${lasts}` : null,
        },
        changes: [...signed, ...happened.map(([kind, party], no) => change(kind, 4 + no, party))],
      });
      let position: ReturnType<typeof at> | null = null;
      const told: string[] = [];
      let [known, passed] = [0, 0];
      for (const [more, minutes] of [...walked, [20, 40_000] as const]) {
        known += more;
        passed += minutes;
        const next = at(known, minute(passed));
        told.push(...changesBetween(version, position, next).map(changeName));
        position = next;
      }
      expect(new Set(told).size).toBe(told.length);
      const whole = changesBetween(version, null, at(known, minute(passed))).map(changeName);
      expect(whole.filter((name) => !told.includes(name))).toEqual([]);
    }),
  );
});
