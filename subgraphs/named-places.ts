import type { Point } from './base-areas.ts';
import { slug } from './slug.ts';

/** A square, a centre, a quarter or a park that public sources on the city's safety work name. */
export type NamedPlace = {
  readonly name: string;
  readonly slug: string;
  readonly kind: 'SQUARE' | 'CENTRE' | 'PARK' | 'QUARTER';
  /** The name of the stadsdel that it lies in. */
  readonly cityDistrict: string;
  /** About where, mostly the nearest station; null where nothing is known. */
  readonly position: Point | null;
};

const at = (
  name: string,
  kind: NamedPlace['kind'],
  cityDistrict: string,
  position: readonly [lat: number, lon: number] | null,
): NamedPlace => ({
  name,
  slug: slug(name),
  kind,
  cityDistrict,
  position: position && { lat: position[0], lon: position[1] },
});

/** All of them; named in the press and by the city. */
export const namedPlaces: readonly NamedPlace[] = [
  at('Sergels torg', 'SQUARE', 'Norrmalm', [59.3325, 18.0649]),
  at('Klara', 'QUARTER', 'Norrmalm', [59.3318, 18.0601]),
  at('Stureplan', 'SQUARE', 'Östermalm', [59.3361, 18.0736]),
  at('Karlaplan', 'SQUARE', 'Östermalm', [59.3388, 18.0908]),
  at('Medborgarplatsen', 'SQUARE', 'Södermalm', [59.3143, 18.0736]),
  at('Fridhemsplan', 'SQUARE', 'Kungsholmen', [59.3322, 18.0292]),
  at('Husby centrum', 'CENTRE', 'Husby', [59.4103, 17.9256]),
  at('Rinkeby torg', 'SQUARE', 'Rinkeby', [59.3882, 17.9288]),
  at('Tensta centrum', 'CENTRE', 'Tensta', [59.3945, 17.9012]),
  at('Hjulsta torg', 'SQUARE', 'Tensta', [59.3962, 17.8877]),
  at('Nydalsparken', 'PARK', 'Tensta', null),
  at('Akalla centrum', 'CENTRE', 'Akalla', [59.4148, 17.9128]),
  at('Hässelby torg', 'SQUARE', 'Hässelby gård', [59.3669, 17.8438]),
  at('Brommaplan', 'SQUARE', 'Riksby', [59.3384, 17.9393]),
  at('Skärholmens centrum', 'CENTRE', 'Skärholmen', [59.2771, 17.907]),
  at('Gullmarsplan', 'SQUARE', 'Johanneshov', [59.2991, 18.0808]),
  at('Årsta torg', 'SQUARE', 'Årsta', [59.2985, 18.0507]),
  at('Hagsätra centrum', 'CENTRE', 'Hagsätra', [59.2627, 18.0125]),
  at('Rågsveds centrum', 'CENTRE', 'Rågsved', [59.2566, 18.0281]),
  at('Skarpnäcks torg', 'SQUARE', 'Skarpnäcks gård', [59.2668, 18.1333]),
  at('Pilottorget', 'SQUARE', 'Skarpnäcks gård', [59.2668, 18.1333]),
  at('Björkhagsplan', 'SQUARE', 'Björkhagen', [59.2911, 18.1155]),
  at('Sankt Göransparken', 'PARK', 'Stadshagen', null),
  at('Sibeliusgången', 'QUARTER', 'Akalla', [59.415, 17.914]),
  at('Edvard Griegsgången', 'QUARTER', 'Husby', [59.4098, 17.9262]),
  at('Lagaplan', 'SQUARE', 'Bagarmossen', [59.2763, 18.1315]),
  at('Farsta centrum', 'CENTRE', 'Farsta', [59.2435, 18.0933]),
];

/** How many base areas a place is made of. */
const perPlace = 2;

/** A place as an area: base areas by id, the nearest first. */
export type PlaceArea<BaseArea> = { readonly place: NamedPlace; readonly baseAreas: readonly BaseArea[] };

/**
 * Squares and centres as areas: each the two base areas nearest to its position. As base areas are made up, so are the
 * areas of places. Of two at one position the first stands for both.
 */
export function placeAreas<BaseArea extends { readonly id: string; readonly centroid: Point | null }>(
  baseAreas: readonly BaseArea[],
): readonly PlaceArea<BaseArea>[] {
  const seen = new Set<string>();
  return namedPlaces.flatMap((place) => {
    const { kind, position } = place;
    if (position === null || kind === 'QUARTER' || kind === 'PARK') return [];
    const nearest = baseAreas
      .flatMap((baseArea) =>
        baseArea.centroid ? [{ baseArea, apart: squaredDistance(position, baseArea.centroid) }] : [],
      )
      .sort((a, b) => a.apart - b.apart || (a.baseArea.id < b.baseArea.id ? -1 : 1))
      .slice(0, perPlace)
      .map(({ baseArea }) => baseArea);
    const members = nearest
      .map(({ id }) => id)
      .sort()
      .join(' ');
    if (seen.has(members)) return [];
    seen.add(members);
    return [{ place, baseAreas: nearest }];
  });
}

/** In squared degrees of latitude; a degree of longitude is about half as long here. */
function squaredDistance(a: Point, b: Point): number {
  const east = (a.lon - b.lon) * 0.51;
  const north = a.lat - b.lat;
  return east * east + north * north;
}
