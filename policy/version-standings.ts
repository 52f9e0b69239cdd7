import { type NotInForce, notInForce, type RegisteredVersion } from './agreement.ts';

/** A stretch of time in which a version stands in one way, its parent aside. Instants are ISO 8601 in UTC. */
export type VersionStanding = {
  readonly from: string;
  /** The instant at which it stands otherwise; null where nothing that is known ends it. */
  readonly to: string | null;
  /** Null while it is in force, else why it is not. */
  readonly why: NotInForce | null;
};

/** How a version stands over time from an instant on (that of its proposal), by all that is known of it. */
export function standingsOf(version: RegisteredVersion, since: string): readonly VersionStanding[] {
  const { validFrom, validTo } = version.content;
  const turns = [
    `${validFrom}T00:00:00.000Z`,
    ...(validTo === null ? [] : [dayAfter(validTo)]),
    ...version.signatures.map(({ at }) => at),
    ...version.events.map(({ at }) => at),
  ].filter((at) => at > since);
  const told = [since, ...new Set(turns.toSorted())].map((from) => ({
    from,
    why: notInForce(version, from),
  }));
  const changes = told.filter(({ why }, at) => at === 0 || told[at - 1]?.why !== why);
  return changes.map((change, at) => ({ ...change, to: changes[at + 1]?.from ?? null }));
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * 60 * 60 * 1_000).toISOString();
