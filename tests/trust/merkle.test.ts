import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  append,
  consistencyRanges,
  emptyFrontier,
  type Hash,
  inclusionRanges,
  isFrontier,
  rootOf,
  rootOfFrontier,
  verifyConsistency,
  verifyInclusion,
} from '../../trust/merkle.ts';
import { runs } from '../amount.ts';

const sha256 = (...bytes: readonly Uint8Array[]): Hash =>
  createHash('sha256').update(Buffer.concat(bytes)).digest('hex');
const leafOf = (content: string): Hash => sha256(Buffer.of(0), Buffer.from(content));
const largest = 70;
const leaves = Array.from({ length: largest }, (_, index) => leafOf(`record ${index}`));
const roots = Array.from({ length: largest + 1 }, (_, size) => rootOf(leaves.slice(0, size)));
const rootAt = (size: number): Hash => roots[size] ?? '';
const leafAt = (index: number): Hash => leaves[index] ?? '';

/** RFC 9162 section 2.1.1 word for word, without frontier. */
function reference(of: readonly Hash[]): Hash {
  if (of.length < 2) return of[0] ?? sha256();
  let left = 1;
  while (left * 2 < of.length) left *= 2;
  return sha256(
    Buffer.of(1),
    Buffer.from(reference(of.slice(0, left)), 'hex'),
    Buffer.from(reference(of.slice(left)), 'hex'),
  );
}

/** The proofs by the definition: the roots of their ranges, hashed from the leaves. */
const inclusionProof = (of: readonly Hash[], index: number): readonly Hash[] =>
  inclusionRanges(index, of.length).map(({ from, to }) => reference(of.slice(from, to)));
const consistencyProof = (of: readonly Hash[], size: number): readonly Hash[] =>
  consistencyRanges(size, of.length).map(({ from, to }) => reference(of.slice(from, to)));

const otherLeaf = leafOf('another record');

test('a root is RFC 9162’s tree hash at every size, and each size has its own', () => {
  for (let size = 0; size <= largest; size += 1) expect(rootAt(size)).toBe(reference(leaves.slice(0, size)));
  expect(new Set(roots).size).toBe(largest + 1);
});

test('a root is what others compute: the test vectors of Certificate Transparency', () => {
  const inputs = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const known = inputs.map((hex) => sha256(Buffer.of(0), Buffer.from(hex, 'hex')));
  expect(rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(rootOf(known.slice(0, 1))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  expect(rootOf(known)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
});

test('appending one by one, or many at once, gives the same frontier, with one node for each 1 of its size', () => {
  let frontier = emptyFrontier;
  for (let size = 0; size < largest; size += 1) {
    expect(frontier).toEqual(append(emptyFrontier, leaves.slice(0, size)));
    expect(rootOfFrontier(frontier)).toBe(rootAt(size));
    expect(isFrontier(frontier)).toBe(true);
    expect(isFrontier({ ...frontier, nodes: [...frontier.nodes, otherLeaf] })).toBe(false);
    frontier = append(frontier, [leafAt(size)]);
  }
});

test('every leaf of every tree is proved, and neither another leaf, place, size, root nor proof is', () => {
  for (let size = 1; size <= largest; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const proof = inclusionProof(leaves.slice(0, size), index);
      const root = rootAt(size);
      const verified = [
        verifyInclusion(leafAt(index), index, size, proof, root),
        verifyInclusion(otherLeaf, index, size, proof, root),
        verifyInclusion(leafAt(index), index, size, proof, rootAt(size - 1)),
        verifyInclusion(leafAt(index), index, size, [...proof, otherLeaf], root),
        proof.length > 0 && verifyInclusion(leafAt(index), index, size, proof.slice(1), root),
        proof.length > 0 && verifyInclusion(leafAt(index), index, size, proof.slice(0, -1), root),
        proof.length > 0 && verifyInclusion(leafAt(index), index, size, proof.with(0, otherLeaf), root),
        size > 1 && verifyInclusion(leafAt(index), (index + 1) % size, size, proof, root),
        verifyInclusion(leafAt(index), size, size, proof, root),
        verifyInclusion(leafAt(index), -1, size, proof, root),
      ];
      expect([size, index, verified.indexOf(true), verified.lastIndexOf(true)]).toEqual([size, index, 0, 0]);
    }
  }
});

test('every beginning of every tree is proved, and neither another beginning, size, root nor proof is', () => {
  for (let to = 1; to <= largest; to += 1) {
    for (let from = 1; from <= to; from += 1) {
      const proof = consistencyProof(leaves.slice(0, to), from);
      const verified = [
        verifyConsistency(from, to, rootAt(from), rootAt(to), proof),
        verifyConsistency(from, to, otherLeaf, rootAt(to), proof),
        verifyConsistency(from, to, rootAt(from), otherLeaf, proof),
        verifyConsistency(from, to, rootAt(from - 1), rootAt(to), proof),
        verifyConsistency(from, to, rootAt(from), rootAt(to), [...proof, otherLeaf]),
        proof.length > 0 && verifyConsistency(from, to, rootAt(from), rootAt(to), proof.slice(0, -1)),
        proof.length > 0 && verifyConsistency(from, to, rootAt(from), rootAt(to), proof.with(0, otherLeaf)),
        verifyConsistency(to + 1, to, rootAt(from), rootAt(to), proof),
        verifyConsistency(0, to, rootAt(0), rootAt(to), proof),
      ];
      expect([to, from, verified.indexOf(true), verified.lastIndexOf(true)]).toEqual([to, from, 0, 0]);
    }
  }
});

test('proofs outside the tree are not made', () => {
  expect(() => inclusionProof(leaves, largest)).toThrow(RangeError);
  expect(() => inclusionProof([], 0)).toThrow(RangeError);
  expect(() => consistencyProof(leaves, 0)).toThrow(RangeError);
  expect(() => consistencyProof(leaves, largest + 1)).toThrow(RangeError);
});

test('a tree with a leaf changed, removed, repeated or moved has another root, and cannot pass for a continuation', () => {
  const content = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 200 });
  fc.assert(
    fc.property(content, fc.nat(), fc.nat(), fc.nat(), (records, one, two, beginning) => {
      const honest = records.map(leafOf);
      const at = one % honest.length;
      const other = (at + 1 + (two % (honest.length - 1))) % honest.length;
      const [a = '', b = ''] = [honest[at], honest[other]];
      const from = 1 + (beginning % honest.length);
      const earlier = rootOf(honest.slice(0, from));
      const dishonest = [
        honest.with(at, otherLeaf),
        honest.toSpliced(at, 1),
        honest.toSpliced(at, 0, a),
        honest.with(at, b).with(other, a),
      ];
      expect(new Set([honest, ...dishonest].map(rootOf)).size).toBe(5);
      for (const changed of dishonest) {
        const size = Math.min(from, changed.length);
        const touched = rootOf(changed.slice(0, from)) !== earlier;
        const proof = consistencyProof(changed, size);
        expect(verifyConsistency(from, changed.length, earlier, rootOf(changed), proof)).toBe(!touched);
      }
      const proof = inclusionProof(honest, at);
      expect(verifyInclusion(a, at, honest.length, proof, rootOf(honest))).toBe(true);
      expect(verifyInclusion(b, at, honest.length, proof, rootOf(honest))).toBe(false);
    }),
    { numRuns: runs(100) },
  );
});
