import type { AreaLevel } from '../policy/area.ts';
import type { AreaRow, Reference } from './reference.ts';

/**
 * The areas of a level that share a base area with the area, by number: police areas and districts overlap n to m, so
 * neither contains the other. An unknown area overlaps nothing.
 */
export function overlapping(reference: Reference, area: string, level: AreaLevel): readonly AreaRow[] {
  const { tree, areas } = reference;
  const baseAreas = tree.within(area, 'BASE_AREA');
  return [...areas.values()].filter(
    (row) => row.level === level && baseAreas.some((baseArea) => tree.contains(row.id, baseArea)),
  );
}
