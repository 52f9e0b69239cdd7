import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegisteredVersion } from '../../policy/agreement.ts';
import { type Layers, layers } from '../../policy/layers.ts';
import type { Register } from '../../policy/register.ts';
import { withChanges } from '../../policy/register.ts';
import { runs } from '../amount.ts';
import { clause, register, version } from './world.ts';

const agreements = ['agr:a', 'agr:b', 'agr:c'];
const recipients = ['org:ssbf', 'org:sdn-jarva', 'org:kommunstyrelsen'];
const versions = fc
  .record({
    agreement: fc.constantFrom(...agreements),
    number: fc.integer({ min: 1, max: 3 }),
    clauses: fc.array(
      fc.record({
        id: fc.constantFrom('c1', 'c2'),
        recipients: fc.array(fc.constantFrom(...recipients), { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    suspended: fc.boolean(),
  })
  .map(({ agreement, number, clauses, suspended }) =>
    version(
      { agreement, number, clauses: clauses.map(clause) },
      { events: suspended ? [{ kind: 'suspended', at: '2024-01-01T00:00:00.000Z' }] : [] },
    ),
  );
const distinct = fc.uniqueArray(versions, { selector: ({ digest }) => digest, maxLength: 6 });

/** What can be looked up in a register, in no order. */
function found({ versions: all, byDigest, byAgreement, byRecipient }: Register) {
  const name = ({ digest, events }: RegisteredVersion) => `${digest} ${events.length}`;
  const lists = <T>(index: Layers<readonly T[]>, keys: readonly string[], text: (item: T) => string) =>
    keys.map((key) => [key, index.get(key)?.map(text).sort()]);
  return {
    versions: all.map(name).sort(),
    byDigest: [...byDigest.values()].map(name).sort(),
    byAgreement: lists(byAgreement, agreements, name),
    byRecipient: lists(byRecipient, recipients, ({ version: one, clause: { id } }) => `${name(one)} ${id}`),
  };
}

test('a register after changes finds what one made anew of the same versions finds, and the old one stays', () => {
  let replacedOne = 0;
  fc.assert(
    fc.property(
      distinct,
      distinct,
      fc.subarray(['agr:a/1', 'agr:a/2', 'agr:b/1']),
      (first, changed, names) => {
        const removed = names
          .map((name) => `digest of ${name}`)
          .filter((digest) => changed.every((one) => one.digest !== digest));
        const gone = new Set([...removed, ...changed.map(({ digest }) => digest)]);
        const before = register(first);
        const untouched = found(before);
        const after = withChanges(before, { version: 8, changed, removed });
        const anew = register([...first.filter(({ digest }) => !gone.has(digest)), ...changed]);
        expect(found(after)).toEqual(found(anew));
        expect(found(before)).toEqual(untouched);
        expect([before.version, after.version]).toEqual([7, 8]);
        replacedOne += first.filter(({ digest }) => gone.has(digest)).length;
      },
    ),
    { numRuns: runs(1_000) },
  );
  expect(replacedOne).toBeGreaterThan(100);
});

test('a change leaves every list that it does not touch as it was', () => {
  const before = register([
    version({ agreement: 'agr:a', clauses: [clause({ recipients: ['org:ssbf'] })] }),
    version({ agreement: 'agr:b' }),
  ]);
  const after = withChanges(before, { changed: [version({ agreement: 'agr:b' })], removed: [] });
  expect(after.byRecipient.get('org:ssbf')).toBe(before.byRecipient.get('org:ssbf'));
  expect(after.byAgreement.get('agr:a')).toBe(before.byAgreement.get('agr:a'));
  expect(after.byRecipient.get('org:sdn-jarva')).not.toBe(before.byRecipient.get('org:sdn-jarva'));
  expect(after.byAgreement.get('agr:b')).not.toBe(before.byAgreement.get('agr:b'));
});

test('layers hold what a map holds, however much is changed, and earlier ones stay', () => {
  let layered = layers(new Map([['a', 1]]));
  const map = new Map([['a', 1]]);
  const first = layered;
  for (let step = 0; step < 2_000; step += 1) {
    const key = `k${(step * 7) % 900}`;
    const value = step % 3 === 0 ? undefined : step;
    layered = layered.with(new Map([[key, value]]));
    if (value === undefined) map.delete(key);
    else map.set(key, value);
    if (step % 100 !== 0) continue;
    expect([...layered.values()].sort()).toEqual([...map.values()].sort());
    for (let at = 0; at < 900; at += 1) expect(layered.get(`k${at}`)).toBe(map.get(`k${at}`));
  }
  expect([...first.values()]).toEqual([1]);
});
