import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { groupsOf } from '../../subgraphs/foundation/groups.ts';
import { timesDigest, timesOf } from '../../subgraphs/foundation/offence-times.ts';
import { digester, isSuppressed, protectGroup, readPatterns } from '../../subgraphs/foundation/protection.ts';
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
  const monthly = groups.map(digestOf);
  const beside = groups.flatMap((group) => {
    const times = timesOf(group, series, geography);
    return times ? [timesDigest(times, digestOf(group))] : [];
  });
  expect(beside).toHaveLength(1);
  expect([...kept.keys()].sort()).toEqual([...monthly, ...beside].sort());
  expect([...new Set(proofs.map(({ inputs }) => inputs))].sort()).toEqual(monthly.sort());
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

test('publishes nothing of a year in which something cannot be protected, but what is public anyway', () => {
  // In a city of one base area, Brå's figures for the city are the base area's.
  const offences = series.filter(({ product }) => product === 'police.reported-offences');
  const row = offences[0]?.baseAreas.length === undefined ? 0 : offences[0].baseAreas.length - 2;
  const [group] = groupsOf(
    offences.map((one) => ({
      ...one,
      baseAreas: one.baseAreas.slice(row, row + 1),
      months: 12,
      counts: Int32Array.from({ length: 12 }, (_, month) =>
        month === 3 && (one.indicator.endsWith('burglary') || one.indicator.endsWith('theft')) ? 2 : 0,
      ),
    })),
    geography,
  );
  if (!group) throw new Error('no offences');
  const { pattern, years } = protectGroup(group, geography);
  expect(years).toMatchObject([{ year: 2015, witnesses: [] }]);
  expect(years[0]?.open).toBeGreaterThan(0);
  const shown = group.members
    .flatMap(({ cells, indicator }) => cells.map((cell) => ({ ...cell, indicator })))
    .filter((_, at) => !isSuppressed(pattern, at));
  expect(shown.length).toBeGreaterThan(0);
  expect(new Set(shown.map(({ areaNo }) => geography.areas[areaNo - 1]?.id))).toEqual(
    new Set(['sthlm:kommun']),
  );
  expect(
    shown.every(({ intervalRank, indicator }) => intervalRank === 3 || indicator.id.endsWith('.total')),
  ).toBe(true);
});
