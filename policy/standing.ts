import { notInForce, type RegisteredVersion } from './agreement.ts';

/** The versions that are in force at the instant, their parents too. A local agreement without a parent never is. */
export function inForce(
  versions: readonly RegisteredVersion[],
  instant: string,
): readonly RegisteredVersion[] {
  const standing = versions.filter((version) => notInForce(version, instant) === null);
  const held = (agreements: ReadonlySet<string>): readonly RegisteredVersion[] =>
    standing.filter(({ content: { parent, level } }) =>
      parent === null ? level !== 'local' : agreements.has(parent),
    );
  // From the top down, a level a round; a ring of parents is never reached.
  let reached: readonly RegisteredVersion[] = held(new Set());
  for (;;) {
    const next = held(new Set(reached.map(({ content }) => content.agreement)));
    if (next.length === reached.length) return next;
    reached = next;
  }
}
