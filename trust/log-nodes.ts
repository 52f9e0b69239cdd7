import { type Hash, type Range, rootOf, rootOfSubtrees, type Subtree, subtreesOf } from './merkle.ts';

/**
 * Of the inner nodes of the log's tree those of every fourth level are kept, one for fifteen leaves in all: with them
 * and the leaves a proof of any size takes as many reads as the tree has levels, four times over.
 */
const keptLevels = 4;

/** Whether an inner node is kept with the log. */
export const isKept = ({ level }: Subtree): boolean => level % keptLevels === 0;

/** The kept nodes, and leaves (level 0), that the roots of a proof's ranges are made of. */
export function nodesOf(ranges: readonly Range[]): readonly Subtree[] {
  return ranges.flatMap(subtreesOf).flatMap(keptBeneath);
}

/** The proof: the root of each range, from nodes by `keyOf`. Throws RangeError where one is missing. */
export function proofFrom(ranges: readonly Range[], nodes: ReadonlyMap<string, Hash>): readonly Hash[] {
  const hashOf = (node: Subtree): Hash => {
    const hash = nodes.get(keyOf(node));
    if (hash === undefined) throw new RangeError('A node of the log is missing.');
    return hash;
  };
  return ranges.map((range) =>
    rootOfSubtrees(subtreesOf(range).map((subtree) => rootOf(keptBeneath(subtree).map(hashOf)))),
  );
}

/** A node's name in a map. */
export const keyOf = ({ level, place }: Subtree): string => `${level}/${place}`;

function keptBeneath({ level, place }: Subtree): readonly Subtree[] {
  const above = level % keptLevels;
  const width = 2 ** above;
  return Array.from({ length: width }, (_, at) => ({ level: level - above, place: place * width + at }));
}
