import { and, asc, gt, gte, isNull, lte, or } from 'drizzle-orm';
import { isAnyOf } from '../any-of.ts';
import type { Slice } from '../connection.ts';
import type { Transaction } from '../row-security.ts';
import {
  association,
  certification,
  checklistQuestion,
  neighbourhoodWatch,
  partnership,
  safetyChecklist,
  safetyInspection,
} from './tables.ts';

/** One association. */
export type AssociationRow = typeof association.$inferSelect;

/** One certification that the scope reaches. */
export type CertificationRow = typeof certification.$inferSelect;

/** One checklist. */
export type ChecklistRow = typeof safetyChecklist.$inferSelect;

/** One question of a checklist, by number. */
export type QuestionRow = typeof checklistQuestion.$inferSelect;

/** One inspection that the scope reaches. */
export type InspectionRow = typeof safetyInspection.$inferSelect;

/** One partnership that the scope reaches. */
export type PartnershipRow = typeof partnership.$inferSelect;

/** What is known of neighbourhood watch in one area. */
export type NeighbourhoodWatchRow = typeof neighbourhoodWatch.$inferSelect;

/** All associations: a handful. */
export function selectAssociations(tx: Transaction): Promise<readonly AssociationRow[]> {
  return tx.select().from(association).orderBy(asc(association.id));
}

/** A slice of the certifications in these areas (numbers; null for everywhere), by id. */
export function selectCertifications(
  tx: Transaction,
  areas: readonly number[] | null,
  { after, limit }: Slice,
): Promise<readonly CertificationRow[]> {
  return tx
    .select()
    .from(certification)
    .where(
      and(
        areas === null ? undefined : isAnyOf(certification.areaNo, areas),
        after === null ? undefined : gt(certification.id, after),
      ),
    )
    .orderBy(asc(certification.id))
    .limit(limit);
}

/** The certifications in these areas that hold on a day, by id. */
export function selectCertificationsHolding(
  tx: Transaction,
  areas: readonly number[],
  day: string,
): Promise<readonly CertificationRow[]> {
  return tx
    .select()
    .from(certification)
    .where(
      and(
        isAnyOf(certification.areaNo, areas),
        lte(certification.validFrom, day),
        gte(certification.validTo, day),
        or(isNull(certification.withdrawnAt), gt(certification.withdrawnAt, day)),
      ),
    )
    .orderBy(asc(certification.id));
}

/** The certifications with these ids. */
export function selectCertificationsById(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly CertificationRow[]> {
  return tx.select().from(certification).where(isAnyOf(certification.id, ids));
}

/** All checklists: a handful. */
export function selectChecklists(tx: Transaction): Promise<readonly ChecklistRow[]> {
  return tx.select().from(safetyChecklist).orderBy(asc(safetyChecklist.id));
}

/** The questions of all checklists, in their order. */
export function selectQuestions(tx: Transaction): Promise<readonly QuestionRow[]> {
  return tx
    .select()
    .from(checklistQuestion)
    .orderBy(asc(checklistQuestion.checklist), asc(checklistQuestion.number));
}

/** A slice of the inspections in these areas (numbers; null for everywhere), by id. */
export function selectInspections(
  tx: Transaction,
  areas: readonly number[] | null,
  { after, limit }: Slice,
): Promise<readonly InspectionRow[]> {
  return tx
    .select()
    .from(safetyInspection)
    .where(
      and(
        areas === null ? undefined : isAnyOf(safetyInspection.areaNo, areas),
        after === null ? undefined : gt(safetyInspection.id, after),
      ),
    )
    .orderBy(asc(safetyInspection.id))
    .limit(limit);
}

/** A slice of the partnerships, by id. */
export function selectPartnerships(
  tx: Transaction,
  { after, limit }: Slice,
): Promise<readonly PartnershipRow[]> {
  return tx
    .select()
    .from(partnership)
    .where(after === null ? undefined : gt(partnership.id, after))
    .orderBy(asc(partnership.id))
    .limit(limit);
}

/** The partnerships with these ids. */
export function selectPartnershipsById(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly PartnershipRow[]> {
  return tx.select().from(partnership).where(isAnyOf(partnership.id, ids));
}

/** What is known of neighbourhood watch in these areas. */
export function selectNeighbourhoodWatch(
  tx: Transaction,
  areas: readonly string[],
): Promise<readonly NeighbourhoodWatchRow[]> {
  return tx.select().from(neighbourhoodWatch).where(isAnyOf(neighbourhoodWatch.area, areas));
}
