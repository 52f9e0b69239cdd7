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

/** A whole subtree: the leaves from `place` times 2^`level`, as many as 2^`level`. A leaf is one of level 0. */
export type Subtree = { readonly level: number; readonly place: number };

/**
 * The frontier with further leaves; as many hashes as leaves, and the logarithm of the size. `completed` is told of
 * each inner node that becomes whole by them.
 */
export function append(
  { size, nodes }: Frontier,
  leaves: Iterable<Hash>,
  completed: (subtree: Subtree, hash: Hash) => void = () => {},
): Frontier {
  const grown = [...nodes];
  let count = size;
  for (const leaf of leaves) {
    let [node, level] = [leaf, 0];
    // Each 1 at the end of the size is a subtree as large as what is carried: they become one.
    for (let rest = count; rest % 2 === 1; rest = (rest - 1) / 2) {
      node = nodeHash(grown.pop() ?? '', node);
      level += 1;
      completed({ level, place: (rest - 1) / 2 }, node);
    }
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

const isPlace = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const half = (value: number): number => Math.floor(value / 2);

/** Leaves in a row, `to` not among them. A proof is made of the roots of such. */
export type Range = { readonly from: number; readonly to: number };

/** The whole subtrees that a range of a proof is made of, from left to right, the largest first. */
export function subtreesOf({ from, to }: Range): readonly Subtree[] {
  const found: Subtree[] = [];
  for (let start = from; start < to; ) {
    let [level, width] = [0, 1];
    while (start % (width * 2) === 0 && start + width * 2 <= to) [level, width] = [level + 1, width * 2];
    found.push({ level, place: start / width });
    start += width;
  }
  return found;
}

/** The root over whole subtrees in a row, each half as large as the one before it, or smaller. */
export function rootOfSubtrees(hashes: readonly Hash[]): Hash {
  return rootOfFrontier({ size: 0, nodes: hashes });
}

/**
 * The ranges whose roots lead from a leaf to the root, from below (RFC 9162 section 2.1.3.1). Throws RangeError
 * outside the tree.
 */
export function inclusionRanges(index: number, size: number): readonly Range[] {
  if (!isPlace(index) || index >= size) throw new RangeError('No such leaf in the tree.');
  const ranges: Range[] = [];
  for (let [from, to] = [0, size]; to - from > 1; ) {
    const middle = from + split(to - from);
    ranges.push(index < middle ? { from: middle, to } : { from, to: middle });
    [from, to] = index < middle ? [from, middle] : [middle, to];
  }
  return ranges.reverse();
}

/**
 * The ranges whose roots show that the tree of the first `size` leaves is the beginning of that of the first `to`
 * (RFC 9162 section 2.1.4.1). `size` is from 1 to `to`; throws RangeError otherwise.
 */
export function consistencyRanges(size: number, to: number): readonly Range[] {
  if (!isPlace(size) || size < 1 || size > to) throw new RangeError('No such beginning of the tree.');
  const ranges: Range[] = [];
  let part: Range = { from: 0, to };
  // What is left is the end of the earlier tree: a whole subtree of both.
  while (part.to !== size) {
    const middle = part.from + split(part.to - part.from);
    ranges.push(size <= middle ? { from: middle, to: part.to } : { from: part.from, to: middle });
    part = size <= middle ? { from: part.from, to: middle } : { from: middle, to: part.to };
  }
  // Where that is the whole earlier tree, the verifier has its root.
  return [...(part.from === 0 ? [] : [part]), ...ranges.reverse()];
}

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
