import { type NamedPlace, namedPlaces } from '../../named-places.ts';
import { slug } from '../../slug.ts';

/** A named place of safety work. */
export type SeedPlace = {
  readonly id: string;
  readonly name: string;
  /** What a place is, as the schema has it. */
  readonly kind: NamedPlace['kind'];
  /** The stadsdel that it lies in. */
  readonly area: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly source: string;
};

/** The id of a stadsdel by its name. */
export function cityDistrictId(name: string): string {
  return `sthlm:stadsdel:${slug(name)}`;
}

/** Squares and centres that public sources name; positions are mostly those of the nearest station. */
export const places: readonly SeedPlace[] = namedPlaces.map(
  ({ name, slug: id, kind, cityDistrict, position }) => ({
    id: `place:${id}`,
    name,
    kind,
    area: cityDistrictId(cityDistrict),
    lat: position?.lat ?? null,
    lon: position?.lon ?? null,
    source:
      position === null
        ? 'Namngiven i press; läget är inte känt'
        : 'Namngiven i press och av Stockholms stad; ungefärligt läge, oftast närmaste station',
  }),
);
