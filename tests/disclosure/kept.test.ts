import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { groupsOf } from '../../subgraphs/foundation/groups.ts';
import { digester, protectGroup, readPatterns } from '../../subgraphs/foundation/protection.ts';
import { encodeProofs, witnessesFile } from '../../subgraphs/foundation/witnesses.ts';
import { patience } from '../amount.ts';
import { geography, series } from './released.ts';

const full = process.env.TESTS === 'full';
const groups = groupsOf(series, geography);
const digestOf = digester(geography);
const kept = readPatterns();
const proofs: readonly { readonly inputs: string; readonly year: number }[] = JSON.parse(
  gunzipSync(readFileSync(witnessesFile)).toString(),
);

test('what is kept was computed from the figures of today, and from nothing else', () => {
  expect([...kept.keys()].sort()).toEqual(groups.map(digestOf).sort());
  expect([...new Set(proofs.map(({ inputs }) => inputs))].sort()).toEqual([...kept.keys()].sort());
});

const named = groups.map((group) => [group.members[0]?.indicator.id ?? '', group] as const);
const tried = named.filter(([name]) => full || name === 'region.transit-incidents.total');

test.each(tried)(
  'the protection of %s comes out the same to the last bit, and leaves nothing open',
  (name, group) => {
    const inputs = digestOf(group);
    const { pattern, years } = protectGroup(group, geography);
    expect(years.filter(({ open }) => open > 0)).toEqual([]);
    expect(Buffer.from(pattern).toString('base64')).toBe(
      Buffer.from(kept.get(inputs) ?? []).toString('base64'),
    );
    const again = encodeProofs(years.map(({ year, witnesses }) => ({ inputs, name, year, witnesses })));
    expect(JSON.parse(gunzipSync(again).toString())).toEqual(
      proofs.filter((proof) => proof.inputs === inputs),
    );
  },
  patience,
);

test('a count more, another level of release or another division of areas needs another protection', () => {
  const group = groups.find(({ members }) => members[0]?.indicator.id === 'fire.fires.total');
  const [member] = group?.members ?? [];
  if (!group || !member) throw new Error('no fires');
  const [counts] = group.parts;
  const more = {
    ...group,
    parts: [(counts ?? new Int32Array()).map((count, at) => (at === 9 ? count + 1 : count))],
  };
  const finer = {
    ...member.indicator,
    releasedAt: [...member.indicator.releasedAt, 'BASE_AREA:YEAR' as const],
  };
  const released = { ...group, members: [{ ...member, indicator: finer }] };
  const divided = digester({ ...geography, closure: geography.closure.slice(1) });
  const digests = [digestOf(group), digestOf(more), digestOf(released), divided(group)];
  expect(new Set(digests).size).toBe(4);
  expect(digests.filter((digest) => kept.has(digest))).toEqual([digestOf(group)]);
});
