import { and, asc, gt } from 'drizzle-orm';
import { isAnyOf } from '../any-of.ts';
import type { Slice } from '../connection.ts';
import type { Transaction } from '../row-security.ts';
import {
  citizenProposal,
  focusArea,
  projectInvolvement,
  safetyActivity,
  safetyWalk,
  safetyWalkFinding,
  strategicLink,
  urbanProject,
  vehicleBarrier,
} from './place-tables.ts';
import { inside } from './queries.ts';

/** One activity that the reader may see: open, or in a clause. */
export type ActivityRow = typeof safetyActivity.$inferSelect;
/** One safety walk. */
export type WalkRow = typeof safetyWalk.$inferSelect;
/** One finding that the scope reaches. */
export type FindingRow = typeof safetyWalkFinding.$inferSelect;
/** One row on vehicle barriers that the scope reaches. */
export type BarrierRow = typeof vehicleBarrier.$inferSelect;
/** One focus area. */
export type FocusAreaRow = typeof focusArea.$inferSelect;
/** One strategic link. */
export type StrategicLinkRow = typeof strategicLink.$inferSelect;
/** One urban development project. */
export type UrbanProjectRow = typeof urbanProject.$inferSelect;
/** One organisation's part in a project. */
export type InvolvementRow = typeof projectInvolvement.$inferSelect;
/** One proposal from the public. */
export type ProposalRow = typeof citizenProposal.$inferSelect;

/** What activities are asked for by: areas by number, null for everywhere; kinds, null for all. */
export type ActivityFilter = {
  readonly areas: readonly number[] | null;
  readonly kinds: readonly string[] | null;
};

/** A slice of the activities that the reader may see, by id. */
export function selectActivities(
  tx: Transaction,
  { areas, kinds }: ActivityFilter,
  { after, limit }: Slice,
): Promise<readonly ActivityRow[]> {
  return tx
    .select()
    .from(safetyActivity)
    .where(
      and(
        inside(tx, safetyActivity.areaNo, areas),
        kinds === null ? undefined : isAnyOf(safetyActivity.kind, kinds),
        after === null ? undefined : gt(safetyActivity.id, after),
      ),
    )
    .orderBy(asc(safetyActivity.id))
    .limit(limit);
}

/** A slice of the safety walks in these areas, by id. */
export function selectWalks(
  tx: Transaction,
  areas: readonly number[] | null,
  { after, limit }: Slice,
): Promise<readonly WalkRow[]> {
  return tx
    .select()
    .from(safetyWalk)
    .where(and(inside(tx, safetyWalk.areaNo, areas), after === null ? undefined : gt(safetyWalk.id, after)))
    .orderBy(asc(safetyWalk.id))
    .limit(limit);
}

/** What these walks found, as far as the scope reaches, by id. */
export function selectFindings(tx: Transaction, walks: readonly string[]): Promise<readonly FindingRow[]> {
  return tx
    .select()
    .from(safetyWalkFinding)
    .where(isAnyOf(safetyWalkFinding.walk, walks))
    .orderBy(asc(safetyWalkFinding.id));
}

/** A slice of the rows on vehicle barriers that the scope reaches, by id. */
export function selectBarriers(tx: Transaction, { after, limit }: Slice): Promise<readonly BarrierRow[]> {
  return tx
    .select()
    .from(vehicleBarrier)
    .where(after === null ? undefined : gt(vehicleBarrier.id, after))
    .orderBy(asc(vehicleBarrier.id))
    .limit(limit);
}

/** The focus areas in the programme's order: a handful. */
export function selectFocusAreas(tx: Transaction): Promise<readonly FocusAreaRow[]> {
  return tx.select().from(focusArea).orderBy(asc(focusArea.position));
}

/** The strategic links that are known by name. */
export function selectStrategicLinks(tx: Transaction): Promise<readonly StrategicLinkRow[]> {
  return tx.select().from(strategicLink).orderBy(asc(strategicLink.id));
}

/** All urban development projects, by id: a handful. */
export function selectUrbanProjects(tx: Transaction): Promise<readonly UrbanProjectRow[]> {
  return tx.select().from(urbanProject).orderBy(asc(urbanProject.id));
}

/** Who has been involved in or invited to any project. */
export function selectInvolvement(tx: Transaction): Promise<readonly InvolvementRow[]> {
  return tx
    .select()
    .from(projectInvolvement)
    .orderBy(asc(projectInvolvement.project), asc(projectInvolvement.organisation));
}

/** A slice of the proposals, by id. */
export function selectProposals(tx: Transaction, { after, limit }: Slice): Promise<readonly ProposalRow[]> {
  return tx
    .select()
    .from(citizenProposal)
    .where(after === null ? undefined : gt(citizenProposal.id, after))
    .orderBy(asc(citizenProposal.id))
    .limit(limit);
}
