import { createHash } from 'node:crypto';

/** SHA-256, lower-case hexadecimal. */
export type Hash = string;

/** The root of a tree without leaves (RFC 9162 section 2.1.1): the hash of nothing. */
const emptyRoot: Hash = createHash('sha256').digest('hex');

/** An inner node: SHA-256 over 0x01 and its two children, so that no node can pass for a leaf. */
function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(`01${left}${right}`, 'hex').digest('hex');
}

/**
 * A tree of which only the roots of its largest whole subtrees are kept, from left to right: one for each 1 among
 * the binary digits of its size. Enough to append to it and to know its root.
 */
export type Frontier = { readonly size: number; readonly nodes: readonly Hash[] };

/** The frontier of a tree without leaves. */
export const emptyFrontier: Frontier = { size: 0, nodes: [] };

/** The frontier with further leaves; as many hashes as leaves, and the logarithm of the size. */
export function append({ size, nodes }: Frontier, leaves: Iterable<Hash>): Frontier {
  const grown = [...nodes];
  let count = size;
  for (const leaf of leaves) {
    let node = leaf;
    // Each 1 at the end of the size is a subtree as large as what is carried: they become one.
    for (let rest = count; rest % 2 === 1; rest = (rest - 1) / 2) node = nodeHash(grown.pop() ?? '', node);
    grown.push(node);
    count += 1;
  }
  return { size: count, nodes: grown };
}

/** Whether a frontier has the form that its size demands; one that was stored is asked before it is used. */
export function isFrontier({ size, nodes }: Frontier): boolean {
  if (!Number.isSafeInteger(size) || size < 0) return false;
  return nodes.length === [...size.toString(2)].filter((digit) => digit === '1').length;
}

/** The root of the tree that a frontier stands for. */
export function rootOfFrontier({ nodes }: Frontier): Hash {
  return nodes.length === 0 ? emptyRoot : nodes.reduceRight((right, left) => nodeHash(left, right));
}

/** The Merkle tree hash of leaves in order (RFC 9162 section 2.1.1). Leaves are hashed already, with their prefix. */
export function rootOf(leaves: readonly Hash[]): Hash {
  return rootOfFrontier(append(emptyFrontier, leaves));
}

/** The largest power of two below `size`, which is 2 or more: where the left subtree ends. */
function split(size: number): number {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}

/** The hashes that lead from a leaf to the root, from below (RFC 9162 section 2.1.3.1). Throws outside the tree. */
export function inclusionProof(leaves: readonly Hash[], index: number): readonly Hash[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError('No such leaf in the tree.');
  if (leaves.length === 1) return [];
  const left = split(leaves.length);
  return index < left
    ? [...inclusionProof(leaves.slice(0, left), index), rootOf(leaves.slice(left))]
    : [...inclusionProof(leaves.slice(left), index - left), rootOf(leaves.slice(0, left))];
}

const isPlace = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const half = (value: number): number => Math.floor(value / 2);

/** Whether the proof shows that `leaf` stands at `index` in the tree of that size and root (RFC 9162 section 2.1.3.2). */
export function verifyInclusion(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean {
  if (!isPlace(index) || !isPlace(size) || index >= size) return false;
  let [at, last, node] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(sibling, node);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      node = nodeHash(node, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && node === root;
}

/**
 * The hashes that show that the tree of the first `from` leaves is the beginning of the whole (RFC 9162 section
 * 2.1.4.1). `from` is from 1 to the size; throws otherwise.
 */
export function consistencyProof(leaves: readonly Hash[], from: number): readonly Hash[] {
  if (!Number.isInteger(from) || from < 1 || from > leaves.length)
    throw new RangeError('No such beginning of the tree.');
  return subproof(leaves, from, true);
}

/** `known`: the verifier has this subtree's root already, since it is the earlier tree. */
function subproof(leaves: readonly Hash[], from: number, known: boolean): readonly Hash[] {
  if (from === leaves.length) return known ? [] : [rootOf(leaves)];
  const left = split(leaves.length);
  return from <= left
    ? [...subproof(leaves.slice(0, left), from, known), rootOf(leaves.slice(left))]
    : [...subproof(leaves.slice(left), from - left, false), rootOf(leaves.slice(0, left))];
}

/** Whether the proof shows that the tree of size `from` is the beginning of that of size `to` (RFC 9162 section 2.1.4.2). */
export function verifyConsistency(
  from: number,
  to: number,
  fromRoot: Hash,
  toRoot: Hash,
  proof: readonly Hash[],
): boolean {
  if (!isPlace(from) || !isPlace(to) || from < 1 || from > to) return false;
  if (from === to) return proof.length === 0 && fromRoot === toRoot;
  // Where the earlier tree is one whole subtree, its root is where the proof starts, and is left out of it.
  const whole = from === 2 ** Math.floor(Math.log2(from));
  const [first, ...rest] = whole ? [fromRoot, ...proof] : proof;
  if (first === undefined) return false;
  let [at, last] = [from - 1, to - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [earlier, later] = [first, first];
  for (const node of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      earlier = nodeHash(node, earlier);
      later = nodeHash(node, later);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      later = nodeHash(later, node);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && earlier === fromRoot && later === toRoot;
}
