import { notInForce, type RegisteredVersion } from './agreement.ts';

/** The versions that are in force at the instant, their parents too: those whose clauses the scope is made of. */
export function inForce(
  versions: readonly RegisteredVersion[],
  instant: string,
): readonly RegisteredVersion[] {
  const byThemselves = versions.filter((version) => notInForce(version, instant) === null);
  return byThemselves.filter((version) => stands(version, byThemselves, new Set()));
}

/** Whether some version of each agreement above stands; `below` guards against rings. A local one needs a parent. */
function stands(
  { content: { agreement, parent, level } }: RegisteredVersion,
  versions: readonly RegisteredVersion[],
  below: ReadonlySet<string>,
): boolean {
  if (parent === null) return level !== 'local';
  const line = new Set([...below, agreement]);
  if (line.has(parent)) return false;
  return versions.some((one) => one.content.agreement === parent && stands(one, versions, line));
}
