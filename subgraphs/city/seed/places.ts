import { slug } from '../../slug.ts';

/** What a place is, as the schema has it. */
type PlaceKind = 'SQUARE' | 'CENTRE' | 'PARK' | 'QUARTER';

/** A named place of safety work. */
export type SeedPlace = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
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

const at = (
  name: string,
  kind: PlaceKind,
  cityDistrict: string,
  position: readonly [lat: number, lon: number] | null,
): SeedPlace => ({
  id: `place:${slug(name)}`,
  name,
  kind,
  area: cityDistrictId(cityDistrict),
  lat: position?.[0] ?? null,
  lon: position?.[1] ?? null,
  source:
    position === null
      ? 'Namngiven i press; läget är inte känt'
      : 'Namngiven i press och av Stockholms stad; ungefärligt läge, oftast närmaste station',
});

/** Squares and centres that public sources name; positions are mostly those of the nearest station. */
export const places: readonly SeedPlace[] = [
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
