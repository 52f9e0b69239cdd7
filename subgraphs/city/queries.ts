import { and, arrayContains, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { AgreementLevel } from '../../policy/agreement.ts';
import type { Succession } from '../../policy/succession.ts';
import { isAnyOf } from '../any-of.ts';
import type { Slice } from '../connection.ts';
import { areaClosure } from '../foundation/tables.ts';
import type { Transaction } from '../row-security.ts';
import {
  agreement,
  agreementAct,
  agreementDraft,
  agreementEvent,
  agreementPaper,
  agreementSignature,
  agreementVersion,
  cameraSite,
  dataProduct,
  methodBreak,
  orderGuardDeployment,
  organisation,
  place,
  placeCollaboration,
  priorityArea,
  purpose,
  signatoryKind,
  succession,
} from './tables.ts';

/** One organisation. */
export type OrganisationRow = typeof organisation.$inferSelect;
/** One data product. */
export type DataProductRow = typeof dataProduct.$inferSelect;
/** One purpose. */
export type PurposeRow = typeof purpose.$inferSelect;
/** A function that may sign for a kind of organisation. */
export type SignatoryKindRow = typeof signatoryKind.$inferSelect;
/** One priority area of an edition. */
export type PriorityAreaRow = typeof priorityArea.$inferSelect;
/** One named place. */
export type PlaceRow = typeof place.$inferSelect;
/** One change of method. */
export type MethodBreakRow = typeof methodBreak.$inferSelect;
/** One agreement that the reader may see. */
export type AgreementRow = typeof agreement.$inferSelect;
/** One version that the reader may see. */
export type VersionRow = typeof agreementVersion.$inferSelect;
/** One signature over a version. */
export type SignatureRow = typeof agreementSignature.$inferSelect;
/** Something that happened to a version. */
export type EventRow = typeof agreementEvent.$inferSelect;
/** One act in the life of a version. */
export type ActRow = typeof agreementAct.$inferSelect;
/** One draft that the reader may see. */
export type DraftRow = typeof agreementDraft.$inferSelect;
/** What was attested of a signature on paper; the document itself is not served. */
export type PaperRow = Omit<typeof agreementPaper.$inferSelect, 'content'>;
/** One camera site that the scope reaches. */
export type CameraSiteRow = typeof cameraSite.$inferSelect;
/** One deployment that the scope reaches. */
export type DeploymentRow = typeof orderGuardDeployment.$inferSelect;
/** One place collaboration that the scope reaches. */
export type CollaborationRow = typeof placeCollaboration.$inferSelect;

/** All organisations, past ones too: some sixty, and open. */
export function selectOrganisations(tx: Transaction): Promise<readonly OrganisationRow[]> {
  return tx.select().from(organisation).orderBy(asc(organisation.id));
}

/** The register of data products. */
export function selectDataProducts(tx: Transaction): Promise<readonly DataProductRow[]> {
  return tx.select().from(dataProduct).orderBy(asc(dataProduct.id));
}

/** The purposes in their order. */
export function selectPurposes(tx: Transaction): Promise<readonly PurposeRow[]> {
  return tx.select().from(purpose).orderBy(asc(purpose.position));
}

/** Which functions may sign for which kind of organisation. */
export function selectSignatoryKinds(tx: Transaction): Promise<readonly SignatoryKindRow[]> {
  return tx.select().from(signatoryKind);
}

/** The priority areas of all editions. */
export function selectPriorityAreas(tx: Transaction): Promise<readonly PriorityAreaRow[]> {
  return tx.select().from(priorityArea).orderBy(asc(priorityArea.edition), asc(priorityArea.number));
}

/** The named places. */
export function selectPlaces(tx: Transaction): Promise<readonly PlaceRow[]> {
  return tx.select().from(place).orderBy(asc(place.id));
}

/** All changes of method. */
export function selectMethodBreaks(tx: Transaction): Promise<readonly MethodBreakRow[]> {
  return tx.select().from(methodBreak).orderBy(asc(methodBreak.indicator), asc(methodBreak.from));
}

/** What agreements are asked for by. */
export type AgreementFilter = { readonly level?: AgreementLevel | null; readonly party?: string | null };

/** The agreements that the reader may see, by id; `limit` null for all that follow. */
export function selectAgreements(
  tx: Transaction,
  { level, party }: AgreementFilter,
  after: string | null,
  limit: number | null,
): Promise<readonly AgreementRow[]> {
  const ofParty = tx
    .select({ id: agreementVersion.agreement })
    .from(agreementVersion)
    .where(arrayContains(agreementVersion.parties, [party ?? '']));
  const query = tx
    .select()
    .from(agreement)
    .where(
      and(
        level ? eq(agreement.level, level) : undefined,
        party ? inArray(agreement.id, ofParty) : undefined,
        after === null ? undefined : gt(agreement.id, after),
      ),
    )
    .orderBy(asc(agreement.id));
  return limit === null ? query : query.limit(limit);
}

/** The agreements with these ids that the reader may see. */
export function selectAgreementsById(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly AgreementRow[]> {
  return tx.select().from(agreement).where(isAnyOf(agreement.id, ids));
}

/** The agreements that lie within these and that the reader may see. */
export function selectChildren(tx: Transaction, ids: readonly string[]): Promise<readonly AgreementRow[]> {
  return tx.select().from(agreement).where(isAnyOf(agreement.parent, ids)).orderBy(asc(agreement.id));
}

/** An agreement, what it lies within, and one of its versions; null where the reader may see none. */
export type LineRow = {
  readonly id: string;
  readonly parent: string | null;
  readonly version: VersionRow | null;
};

/**
 * These agreements and all that they lie within, as far as the reader may see them, with their versions, first to latest.
 * A ring is walked once.
 */
export function selectLines(tx: Transaction, ids: readonly string[]): Promise<readonly LineRow[]> {
  const upwards = sql`(
    with recursive up as (
      select id, parent from ${agreement} where id = any(${sql.param([...ids])})
      union select above.id, above.parent from ${agreement} above join up on above.id = up.parent
    ) select id from up)`;
  return tx
    .select({ id: agreement.id, parent: agreement.parent, version: agreementVersion })
    .from(agreement)
    .leftJoin(agreementVersion, eq(agreementVersion.agreement, agreement.id))
    .where(sql`${agreement.id} in ${upwards}`)
    .orderBy(asc(agreementVersion.number));
}

/** The versions of these agreements, first to latest. */
export function selectVersions(
  tx: Transaction,
  agreements: readonly string[],
): Promise<readonly VersionRow[]> {
  return tx
    .select()
    .from(agreementVersion)
    .where(isAnyOf(agreementVersion.agreement, agreements))
    .orderBy(asc(agreementVersion.agreement), asc(agreementVersion.number));
}

/** The signatures over these versions. */
export function selectSignatures(
  tx: Transaction,
  digests: readonly string[],
): Promise<readonly SignatureRow[]> {
  return tx
    .select()
    .from(agreementSignature)
    .where(isAnyOf(agreementSignature.digest, digests))
    .orderBy(asc(agreementSignature.signedAt), asc(agreementSignature.party));
}

/** What has happened to these versions. */
export function selectEvents(tx: Transaction, digests: readonly string[]): Promise<readonly EventRow[]> {
  return tx
    .select()
    .from(agreementEvent)
    .where(isAnyOf(agreementEvent.digest, digests))
    .orderBy(asc(agreementEvent.at));
}

/** What was done with these versions, in order. */
export function selectActs(tx: Transaction, digests: readonly string[]): Promise<readonly ActRow[]> {
  return tx
    .select()
    .from(agreementAct)
    .where(isAnyOf(agreementAct.digest, digests))
    .orderBy(asc(agreementAct.no));
}

/** The drafts of these agreements. */
export function selectDrafts(tx: Transaction, agreements: readonly string[]): Promise<readonly DraftRow[]> {
  return tx.select().from(agreementDraft).where(isAnyOf(agreementDraft.agreement, agreements));
}

/** What was attested of signatures over these versions. */
export function selectPapers(tx: Transaction, digests: readonly string[]): Promise<readonly PaperRow[]> {
  const { digest, party, document, reference, attestedBy, at } = agreementPaper;
  return tx
    .select({ digest, party, document, reference, attestedBy, at })
    .from(agreementPaper)
    .where(isAnyOf(digest, digests));
}

/** The version of a digest. */
export async function selectVersion(tx: Transaction, digest: string): Promise<VersionRow | null> {
  const [row] = await tx.select().from(agreementVersion).where(eq(agreementVersion.digest, digest));
  return row ?? null;
}

/** Rows inside any of the areas (numbers), by the closure; null for everywhere. */
export function inside(tx: Transaction, column: PgColumn, areas: readonly number[] | null) {
  if (areas === null) return undefined;
  return inArray(
    column,
    tx.select({ no: areaClosure.descendant }).from(areaClosure).where(isAnyOf(areaClosure.ancestor, areas)),
  );
}

/** A slice of the camera sites in these areas, by id. */
export function selectCameraSites(
  tx: Transaction,
  areas: readonly number[] | null,
  { after, limit }: Slice,
): Promise<readonly CameraSiteRow[]> {
  return tx
    .select()
    .from(cameraSite)
    .where(and(inside(tx, cameraSite.areaNo, areas), after === null ? undefined : gt(cameraSite.id, after)))
    .orderBy(asc(cameraSite.id))
    .limit(limit);
}

/** The camera sites with these ids. */
export function selectCameraSitesById(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly CameraSiteRow[]> {
  return tx.select().from(cameraSite).where(isAnyOf(cameraSite.id, ids));
}

/** A slice of the deployments in these areas, at an instant where one is given, by id. */
export function selectDeployments(
  tx: Transaction,
  areas: readonly number[] | null,
  at: Date | null,
  { after, limit }: Slice,
): Promise<readonly DeploymentRow[]> {
  const running =
    at === null
      ? undefined
      : and(
          lte(orderGuardDeployment.from, at),
          or(isNull(orderGuardDeployment.to), gt(orderGuardDeployment.to, at)),
        );
  return tx
    .select()
    .from(orderGuardDeployment)
    .where(
      and(
        inside(tx, orderGuardDeployment.areaNo, areas),
        running,
        after === null ? undefined : gt(orderGuardDeployment.id, after),
      ),
    )
    .orderBy(asc(orderGuardDeployment.id))
    .limit(limit);
}

/** The deployments with these ids. */
export function selectDeploymentsById(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly DeploymentRow[]> {
  return tx.select().from(orderGuardDeployment).where(isAnyOf(orderGuardDeployment.id, ids));
}

/** A slice of the place collaborations, by id. */
export function selectCollaborations(
  tx: Transaction,
  { after, limit }: Slice,
): Promise<readonly CollaborationRow[]> {
  return tx
    .select()
    .from(placeCollaboration)
    .where(after === null ? undefined : gt(placeCollaboration.id, after))
    .orderBy(asc(placeCollaboration.id))
    .limit(limit);
}

/** The place collaborations with these ids. */
export function selectCollaborationsById(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly CollaborationRow[]> {
  return tx.select().from(placeCollaboration).where(isAnyOf(placeCollaboration.id, ids));
}

/** A succession with the decision that it rests on. */
export type SuccessionRow = Succession & Pick<typeof succession.$inferSelect, 'decided' | 'diarienummer'>;

/** What has taken another's place, by recorded decisions. Open. */
export async function selectSuccessions(tx: Transaction): Promise<readonly SuccessionRow[]> {
  const rows = await tx.select().from(succession).orderBy(asc(succession.from));
  return rows.map((row) => ({ ...row, from: row.from.toISOString() }));
}
