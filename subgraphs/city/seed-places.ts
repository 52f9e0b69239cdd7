import { found } from '../by-name.ts';
import { placeOf } from '../foundation/records.ts';
import type { Geography } from '../geography.ts';
import {
  citizenProposal,
  focusArea,
  projectInvolvement,
  safetyActivity,
  safetyWalk,
  safetyWalkFinding,
  urbanProject,
  vehicleBarrier,
} from './place-tables.ts';
import { activities } from './seed/activities.ts';
import { citizenProposals } from './seed/citizen-proposals.ts';
import { focusAreas } from './seed/focus-areas.ts';
import { safetyWalks } from './seed/safety-walks.ts';
import { urbanProjects } from './seed/urban-projects.ts';
import { vehicleBarriers } from './seed/vehicle-barriers.ts';
import type { Writer } from './writer.ts';

const activityProduct = 'city.safety-activities';
const barrierProduct = 'city.vehicle-barriers';
const barrierProvider = 'org:trafiknamnden';
/** The year that a row lies in for row security where nobody tells since when it is. */
const yearUntold = 2020;

/** Seeds activities, walks, barriers, focus areas, projects and proposals, in the seeding's own transaction. */
export async function seedPlaces(tx: Writer, geography: Geography): Promise<void> {
  const stand = (product: string, provider: string, area: string, firstDay: string) => {
    const { area_no: areaNo, cell_no: cellNo } = placeOf(geography, product, provider, area, firstDay);
    return { areaNo, cellNo };
  };
  await tx.insert(safetyActivity).values(
    activities.map(({ area, partners, perspectives, ...rest }) => ({
      ...rest,
      partners: [...partners],
      perspectives: [...perspectives],
      ...(rest.provider === null
        ? { areaNo: found(geography.byId, area).no, cellNo: null }
        : stand(activityProduct, rest.provider, area, rest.plannedFrom ?? `${yearUntold}-01-01`)),
    })),
  );
  await tx.insert(safetyWalk).values(
    safetyWalks.map(({ id, committee, area, walked, groups }) => ({
      id,
      committee,
      areaNo: found(geography.byId, area).no,
      walked,
      groups: [...groups],
      synthetic: true,
    })),
  );
  await tx.insert(safetyWalkFinding).values(
    safetyWalks.flatMap(({ id, committee, area, walked, findings }) =>
      findings.map((finding, index) => ({
        ...finding,
        id: `${id.replace('walk:', 'finding:')}-${index + 1}`,
        walk: id,
        provider: committee,
        ...stand(activityProduct, committee, area, walked),
      })),
    ),
  );
  await tx.insert(vehicleBarrier).values(
    vehicleBarriers.map(({ area, purposes, ...rest }) => ({
      ...rest,
      provider: barrierProvider,
      purposes: [...purposes],
      ...stand(barrierProduct, barrierProvider, area, `${rest.sinceYear ?? yearUntold}-01-01`),
    })),
  );
  await tx
    .insert(focusArea)
    .values(focusAreas.map(({ areas, ...rest }, position) => ({ ...rest, position, areas: [...areas] })));
  await tx
    .insert(urbanProject)
    .values(urbanProjects.map(({ involvement: _, areas, ...rest }) => ({ ...rest, areas: [...areas] })));
  await tx
    .insert(projectInvolvement)
    .values(
      urbanProjects.flatMap(({ id, involvement }) => involvement.map((one) => ({ ...one, project: id }))),
    );
  await tx.insert(citizenProposal).values(citizenProposals.map((one) => ({ ...one, synthetic: true })));
}
