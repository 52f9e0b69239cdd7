import { asc } from 'drizzle-orm';
import { isAnyOf } from '../any-of.ts';
import type { Transaction } from '../row-security.ts';
import {
  cameraAssessment,
  jointBriefing,
  localPoliceArea,
  vulnerableArea,
  vulnerableAreaClass,
} from './tables.ts';

/** One local police area. */
export type LocalPoliceAreaRow = typeof localPoliceArea.$inferSelect;

/** One vulnerable area with its class by edition, oldest first. */
export type VulnerableAreaRow = typeof vulnerableArea.$inferSelect & {
  readonly classifications: readonly (typeof vulnerableAreaClass.$inferSelect)[];
};

/** One assessment of a camera site that the scope reaches. */
export type CameraAssessmentRow = typeof cameraAssessment.$inferSelect;

/** One joint briefing that the scope reaches. */
export type JointBriefingRow = typeof jointBriefing.$inferSelect;

/** All local police areas of the region: 19 rows. */
export function selectLocalPoliceAreas(tx: Transaction): Promise<readonly LocalPoliceAreaRow[]> {
  return tx.select().from(localPoliceArea).orderBy(asc(localPoliceArea.id));
}

/** All vulnerable areas of the county: some 30 rows. */
export async function selectVulnerableAreas(tx: Transaction): Promise<readonly VulnerableAreaRow[]> {
  const areas = await tx.select().from(vulnerableArea).orderBy(asc(vulnerableArea.id));
  const classes = await tx.select().from(vulnerableAreaClass).orderBy(asc(vulnerableAreaClass.edition));
  return areas.map((area) => ({
    ...area,
    classifications: classes.filter((row) => row.vulnerableArea === area.id),
  }));
}

/** The assessments of the sites; a site without one, or outside the scope, has no row. */
export function selectAssessments(
  tx: Transaction,
  sites: readonly string[],
): Promise<readonly CameraAssessmentRow[]> {
  return tx.select().from(cameraAssessment).where(isAnyOf(cameraAssessment.site, sites));
}

/** The briefings before the deployments, in order of time. */
export function selectBriefings(
  tx: Transaction,
  deployments: readonly string[],
): Promise<readonly JointBriefingRow[]> {
  return tx
    .select()
    .from(jointBriefing)
    .where(isAnyOf(jointBriefing.deployment, deployments))
    .orderBy(asc(jointBriefing.at), asc(jointBriefing.id));
}
