import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { type AgreementVersion, isSigned, type RegisteredVersion } from '../../../policy/agreement.ts';
import type { AreaTree } from '../../../policy/area.ts';
import type { Actor } from '../../../policy/lifecycle.ts';
import type { ProposingFacts } from '../../../policy/proposing.ts';
import { hubError } from '../../../schema/errors.ts';
import { isAnyOf } from '../../any-of.ts';
import type { Transaction } from '../../row-security.ts';
import {
  agreement,
  agreementDraft,
  agreementEvent,
  agreementSignature,
  agreementVersion,
  dataProduct,
  organisation,
  purpose,
  signatoryKind,
} from '../tables.ts';

/** A draft as it is kept. */
export type DraftRow = typeof agreementDraft.$inferSelect;

/** A proposed version with what has happened to it, and who may read it. */
export type KeptVersion = RegisteredVersion & {
  readonly proposedAt: string;
  readonly jws: ReadonlyMap<string, string>;
  readonly public: boolean;
  readonly concerns: readonly string[];
};

/** Who the parties of a version are, as it lists them. */
export const partiesOf = ({ content }: RegisteredVersion): string[] =>
  content.parties.map(({ organisation }) => organisation);

/** The proposed versions of an agreement, first to latest. */
export function versionsOfAgreement(tx: Transaction, id: string): Promise<readonly KeptVersion[]> {
  return keptVersions(tx, and(eq(agreementVersion.agreement, id), isNotNull(agreementVersion.proposedAt)));
}

async function keptVersions(tx: Transaction, where: ReturnType<typeof and>): Promise<readonly KeptVersion[]> {
  const rows = await tx.select().from(agreementVersion).where(where).orderBy(agreementVersion.number);
  const digests = rows.map(({ digest }) => digest);
  const [signatures, events] = await Promise.all([
    tx.select().from(agreementSignature).where(isAnyOf(agreementSignature.digest, digests)),
    tx.select().from(agreementEvent).where(isAnyOf(agreementEvent.digest, digests)),
  ]);
  return rows.map((row) => {
    const own = signatures.filter(({ digest }) => digest === row.digest);
    return {
      content: row.content,
      digest: row.digest,
      proposedAt: row.proposedAt?.toISOString() ?? '',
      public: row.public,
      concerns: row.concerns,
      signatures: own.map(({ party, signedAt }) => ({ party, at: signedAt.toISOString() })),
      jws: new Map(own.map(({ party, jws }) => [party, jws])),
      events: events
        .filter(({ digest }) => digest === row.digest)
        .map(({ kind, at, party }) => ({ kind, at: at.toISOString(), party })),
    };
  });
}

/** Whether somebody may read a version: the rule that row security keeps for the serving role. */
export function mayRead({ organisation: own, legalBody }: Actor, version: KeptVersion): boolean {
  return (
    (version.public && isSigned(version)) ||
    version.concerns.includes(own) ||
    version.concerns.includes(legalBody)
  );
}

/** The version of a digest that somebody may read. Throws AGREEMENT_UNKNOWN, alike for forbidden and absent. */
export async function versionOf(tx: Transaction, digest: string, actor: Actor | null): Promise<KeptVersion> {
  const [version] = await keptVersions(
    tx,
    and(eq(agreementVersion.digest, digest), isNotNull(agreementVersion.proposedAt)),
  );
  if (!version || (actor && !mayRead(actor, version))) throw hubError('AGREEMENT_UNKNOWN');
  return version;
}

/** The draft of an agreement that somebody may read; undefined where there is none, or none for its eyes. */
export async function draftOf(
  tx: Transaction,
  id: string,
  { organisation: own, legalBody }: Actor,
): Promise<DraftRow | undefined> {
  const [draft] = await tx.select().from(agreementDraft).where(eq(agreementDraft.agreement, id));
  return draft && (draft.parties.includes(own) || draft.parties.includes(legalBody)) ? draft : undefined;
}

type Judging = { readonly now: string; readonly areas: AreaTree; readonly actor: Actor | null };

/** What a content is judged by. Null for `actor`: the transaction's own row security decides what of the parent may be read. */
export async function factsFor(
  tx: Transaction,
  content: AgreementVersion,
  judging: Judging,
): Promise<ProposingFacts> {
  return (await factsForAny(tx, [content], judging))(content);
}

/** As `factsFor`, of any of these contents: they are read together. */
export async function factsForAny(
  tx: Transaction,
  contents: readonly AgreementVersion[],
  { now, areas, actor }: Judging,
): Promise<(content: AgreementVersion) => ProposingFacts> {
  const parents = [...new Set(contents.flatMap(({ parent }) => parent ?? []))];
  const agreements = [...new Set([...contents.map(({ agreement: id }) => id), ...parents])];
  const [organisations, products, purposes, kinds, versions, lines] = await Promise.all([
    tx.select().from(organisation),
    tx.select().from(dataProduct),
    tx.select({ code: purpose.code }).from(purpose),
    tx.select().from(signatoryKind),
    keptVersions(
      tx,
      and(isAnyOf(agreementVersion.agreement, agreements), isNotNull(agreementVersion.proposedAt)),
    ),
    parents.length === 0 ? [] : selectLines(tx, parents),
  ]);
  const functions = Map.groupBy(kinds, ({ organisationRole }) => organisationRole);
  const same = {
    now,
    organisations: new Map(organisations.map((row) => [row.id, row])),
    products: new Map(products.map((row) => [row.id, row])),
    purposes: new Set(purposes.map(({ code }) => code)),
    areas,
    signatoryKinds: new Map([...functions].map(([role, rows]) => [role, rows.map((row) => row.function)])),
  };
  const versionsOf = Map.groupBy(versions, ({ content }) => content.agreement);
  const lineOf = Map.groupBy(lines, ({ root }) => root);
  return ({ agreement: id, parent }) => {
    const parentVersions = (parent !== null && versionsOf.get(parent)) || [];
    return {
      ...same,
      versions: versionsOf.get(id) ?? [],
      parentVersions: actor ? parentVersions.filter((version) => mayRead(actor, version)) : parentVersions,
      ancestors: ((parent !== null && lineOf.get(parent)) || []).map((row) => row.id),
    };
  };
}

/** Agreements (roots), each with itself and all that it lies within. A ring is walked once. */
async function selectLines(tx: Transaction, roots: readonly string[]) {
  return tx.execute<{ root: string; id: string }>(sql`
    with recursive up as (
      select id as root, id, parent from ${agreement} where id = any(${sql.param([...roots])})
      union select up.root, above.id, above.parent from ${agreement} above join up on above.id = up.parent
    ) select root, id from up`);
}
