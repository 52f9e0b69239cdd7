import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isKept, keyOf, nodesOf, proofFrom } from '../../trust/log-nodes.ts';
import {
  append,
  consistencyRanges,
  emptyFrontier,
  type Hash,
  inclusionRanges,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from '../../trust/merkle.ts';

const largest = 600;
const leaves: readonly Hash[] = Array.from({ length: largest }, (_, index) =>
  createHash('sha256').update(`00${index}`).digest('hex'),
);
const leafAt = (index: number): Hash => leaves[index] ?? '';

/** What is kept while the log grows in batches of other sizes: the leaves, and every fourth level. */
const kept = new Map<string, Hash>(leaves.map((leaf, place) => [keyOf({ level: 0, place }), leaf]));
let frontier = emptyFrontier;
for (let batch = 1; frontier.size < largest; batch += 7) {
  frontier = append(frontier, leaves.slice(frontier.size, frontier.size + batch), (node, hash) => {
    if (isKept(node)) kept.set(keyOf(node), hash);
  });
}

test('a node is kept for fifteen leaves, and is the root of those beneath it', () => {
  const inner = [...kept].filter(([key]) => !key.startsWith('0/'));
  expect(inner.map(([key]) => key).sort()).toEqual(
    [...Array.from({ length: 37 }, (_, place) => `4/${place}`), '8/0', '8/1'].sort(),
  );
  for (const [key, hash] of inner) {
    const [level = 0, place = 0] = key.split('/').map(Number);
    expect(hash).toBe(rootOf(leaves.slice(place * 2 ** level, (place + 1) * 2 ** level)));
  }
});

test('proofs from kept nodes are those of the leaves, at every place of trees of many sizes', () => {
  const sizes = [1, 2, 3, 15, 16, 17, 31, 33, 255, 256, 257, 272, 511, 512, 513, largest];
  for (const size of sizes) {
    const root = rootOf(leaves.slice(0, size));
    for (let index = 0; index < size; index += size > 40 ? 7 : 1) {
      const proof = proofFrom(inclusionRanges(index, size), kept);
      expect(verifyInclusion(leafAt(index), index, size, proof, root)).toBe(true);
    }
    for (let from = 1; from <= size; from += size > 40 ? 5 : 1) {
      const proof = proofFrom(consistencyRanges(from, size), kept);
      expect(verifyConsistency(from, size, rootOf(leaves.slice(0, from)), root, proof)).toBe(true);
    }
  }
});

test('a proof in a log of a million records takes some hundred reads', () => {
  for (const index of [0, 1, 65_535, 524_287, 999_999]) {
    expect(nodesOf(inclusionRanges(index, 1_000_000)).length).toBeLessThan(200);
    expect(nodesOf(consistencyRanges(index + 1, 1_000_000)).length).toBeLessThan(200);
  }
});

test('a proof for which a node is missing is not made', () => {
  const without = new Map(kept);
  without.delete('8/0');
  expect(() => proofFrom(inclusionRanges(300, 512), without)).toThrow(RangeError);
});
