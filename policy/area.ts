/**
 * Levels of area. Basområde ⊂ stadsdel ⊂ stadsdelsområde ⊂ city; a local police area is built of stadsdelar, and a
 * place (plats) of basområden, so that a clause must reach these to cover it.
 */
export type AreaLevel =
  | 'CITY'
  | 'DISTRICT_COMMITTEE_AREA'
  | 'LOCAL_POLICE_AREA'
  | 'CITY_DISTRICT'
  | 'BASE_AREA'
  | 'PLACE';

/** Coarse to fine. A clause with finest level CITY_DISTRICT covers areas of rank 3 and lower. */
export const levelRank: Readonly<Record<AreaLevel, number>> = {
  CITY: 1,
  DISTRICT_COMMITTEE_AREA: 2,
  LOCAL_POLICE_AREA: 2,
  CITY_DISTRICT: 3,
  BASE_AREA: 4,
  PLACE: 4,
};

/** Every area, where a clause or a unit's internal scope says so. */
export const everyArea = '*';

/** What policy must know of geography: each area's level, and whether one area lies inside another. */
export interface AreaTree {
  /** Every area. */
  readonly ids: readonly string[];
  /** The level, or undefined for an unknown area id. */
  level(area: string): AreaLevel | undefined;
  /** True where `inner` is `outer` or lies wholly inside it. Unknown areas lie in nothing. */
  contains(outer: string, inner: string): boolean;
  /** The areas of the level inside the area, itself included where it has that level. */
  within(area: string, level: AreaLevel): readonly string[];
}

/** Whether all the areas lie in the outer ones. A police area is part of no district: what both are made of is compared. */
export function liesWithin(tree: AreaTree, outer: readonly string[], areas: readonly string[]): boolean {
  if (outer.includes(everyArea)) return true;
  const inside = (area: string) => outer.some((wide) => tree.contains(wide, area));
  return areas.every((area) => {
    if (area === everyArea || inside(area)) return area !== everyArea;
    const parts = tree.within(area, 'BASE_AREA');
    return parts.length > 0 && parts.every(inside);
  });
}

/** One area as geography lists it: its id, level and the areas it is directly part of. */
export type AreaNode = {
  readonly id: string;
  readonly level: AreaLevel;
  readonly parents: readonly string[];
};

/** Builds the tree from its nodes; an unknown parent is ignored, so that nothing is gained by inventing one. */
export function areaTree(nodes: readonly AreaNode[]): AreaTree {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ancestors = new Map<string, ReadonlySet<string>>();
  const ancestorsOf = (id: string): ReadonlySet<string> => {
    const known = ancestors.get(id);
    if (known) return known;
    const own = new Set([id]);
    ancestors.set(id, own);
    for (const parent of byId.get(id)?.parents ?? []) {
      if (byId.has(parent)) for (const ancestor of ancestorsOf(parent)) own.add(ancestor);
    }
    return own;
  };
  const descendants = new Map<string, string[]>();
  for (const node of nodes) {
    for (const ancestor of ancestorsOf(node.id)) {
      const list = descendants.get(ancestor);
      if (list) list.push(node.id);
      else descendants.set(ancestor, [node.id]);
    }
  }
  return {
    ids: [...byId.keys()],
    level: (area) => byId.get(area)?.level,
    contains: (outer, inner) => byId.has(inner) && (outer === everyArea || ancestorsOf(inner).has(outer)),
    within: (area, level) =>
      (descendants.get(area) ?? []).filter((inner) => byId.get(inner)?.level === level),
  };
}
