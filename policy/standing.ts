import { notInForce, type RegisteredVersion } from './agreement.ts';

/** The versions that are in force at the instant, their parents too. A local agreement without a parent never is. */
export function inForce(
  versions: readonly RegisteredVersion[],
  instant: string,
): readonly RegisteredVersion[] {
  let standing = versions.filter((version) => notInForce(version, instant) === null);
  // Each round takes away what lost its parent in the one before; a ring of parents has no first and never stands.
  let rooted = new Set<string>();
  for (let size = -1; size !== rooted.size; ) {
    size = rooted.size;
    rooted = new Set([
      ...rooted,
      ...standing
        .filter(({ content: { parent, level } }) =>
          parent === null ? level !== 'local' : rooted.has(parent),
        )
        .map(({ content }) => content.agreement),
    ]);
  }
  standing = standing.filter(({ content: { parent, level } }) =>
    parent === null ? level !== 'local' : rooted.has(parent),
  );
  return standing;
}
