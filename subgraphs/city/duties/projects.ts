import type { ProjectFacts } from '../../../policy/duties/facts.ts';
import { validOn } from '../../day.ts';
import type { AreaRow, Reference } from '../../reference.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import { selectInvolvement, selectUrbanProjects } from '../place-queries.ts';

/** Every urban development project, with who was involved and the district committees that its areas had when it began. */
export async function readProjects({ tx, reference }: SubgraphContext): Promise<readonly ProjectFacts[]> {
  const [projects, involvement] = await Promise.all([selectUrbanProjects(tx), selectInvolvement(tx)]);
  const byProject = Map.groupBy(involvement, ({ project }) => project);
  return projects.map(({ id, lead, areas, started }) => ({
    id,
    lead,
    started,
    districtCommittees: started === null ? [] : committeesOf(areas, started, reference),
    involvement: byProject.get(id) ?? [],
  }));
}

/** The committees, by their areas' ids, whose districts, as they were on the day, have a stadsdel in common with the areas. */
function committeesOf(
  areas: readonly string[],
  day: string,
  { areas: rows, tree }: Reference,
): readonly string[] {
  const isDistrict = ({ level, validFrom, validTo }: AreaRow) =>
    level === 'DISTRICT_COMMITTEE_AREA' && validOn(day, { validFrom, validTo });
  const touches = (district: string, area: string) =>
    tree.contains(district, area) ||
    tree.within(area, 'CITY_DISTRICT').some((part) => tree.contains(district, part));
  return [...rows.values()]
    .filter((row) => isDistrict(row) && areas.some((area) => touches(row.id, area)))
    .map(({ id }) => id.replace('sthlm:sdo:', 'org:sdn-'));
}
