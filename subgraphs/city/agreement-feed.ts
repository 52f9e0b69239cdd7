import { and, arrayOverlaps, asc, gt, gte, inArray, lte, or, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { changesBetween, type HistoryPosition } from '../../policy/agreement-changes.ts';
import type { AgreementFeed, AgreementFeedQuestion } from '../../trust/agreement-feed.ts';
import { isKnown, readRegisterMoment } from './register-queries.ts';
import { agreementHistory, agreementVersion } from './tables.ts';

/**
 * What has happened to agreements since a position, as far as the organisations named may read them: those that a
 * version concerns, and of overarching ones everybody once all have signed. Undefined where the position is none of this
 * register's latest: a register that was put back to an earlier state goes on with other marks.
 */
export function readAgreementFeed(
  db: PostgresJsDatabase,
  { names, after, upTo, begin }: AgreementFeedQuestion,
): Promise<AgreementFeed | undefined> {
  return db.transaction(
    async (tx) => {
      const moment = await readRegisterMoment(tx);
      const to = upTo ?? moment;
      if ((after && !(await isKnown(tx, after))) || !(await isKnown(tx, to))) return undefined;
      // A clock that was set back brings nothing back: what dates had brought stays told.
      const instant = after && after.instant > to.instant ? after.instant : to.instant;
      const rows = await selectHistories(tx, names, after, { registerVersion: to.version, instant }, begin);
      const from = after && { registerVersion: after.version, instant: after.instant };
      const changes = rows.flatMap((version) =>
        changesBetween(version, from, { registerVersion: to.version, instant }),
      );
      return {
        position: { version: to.version, mark: to.mark, instant },
        changes: after ? changes : changes.filter(({ at }) => at >= begin),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

type Reader = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** The histories of versions to which something has happened between the positions: by a record, or by a date. */
async function selectHistories(
  tx: Reader,
  names: readonly string[],
  after: AgreementFeedQuestion['after'],
  upTo: HistoryPosition,
  begin: string,
) {
  const { content, digest, parties } = agreementVersion;
  const since = after?.instant ?? begin;
  const within = (day: ReturnType<typeof sql>) =>
    sql`${day} between ${dayBefore(since)} and ${upTo.instant.slice(0, 10)}`;
  const recorded = tx
    .select({ digest: agreementHistory.digest })
    .from(agreementHistory)
    .where(
      and(
        after
          ? gt(agreementHistory.registerVersion, after.version)
          : gte(agreementHistory.at, new Date(begin)),
        lte(agreementHistory.registerVersion, upTo.registerVersion),
      ),
    );
  const concerned = arrayOverlaps(agreementVersion.concerns, [...names]);
  const versions = await tx
    .select({ content, digest, parties, concerned: sql<boolean>`${concerned}` })
    .from(agreementVersion)
    .where(
      and(
        or(agreementVersion.public, concerned),
        or(
          inArray(digest, recorded),
          within(sql`${content} ->> 'validFrom'`),
          within(sql`${content} ->> 'validTo'`),
        ),
      ),
    )
    .orderBy(asc(digest));
  const changes = await tx
    .select()
    .from(agreementHistory)
    .where(
      and(
        inArray(
          agreementHistory.digest,
          versions.map((version) => version.digest),
        ),
        lte(agreementHistory.registerVersion, upTo.registerVersion),
      ),
    )
    .orderBy(asc(agreementHistory.no));
  const changesOf = Map.groupBy(changes, (change) => change.digest);
  return versions.map((version) => ({
    ...version,
    changes: (changesOf.get(version.digest) ?? []).map(({ kind, party, from, at, registerVersion }) => ({
      kind,
      party,
      from: from.toISOString(),
      at: at.toISOString(),
      registerVersion,
    })),
  }));
}

const dayBefore = (instant: string): string =>
  new Date(Date.parse(instant) - 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
