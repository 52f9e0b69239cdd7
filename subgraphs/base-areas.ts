import { allocate } from './calibration.ts';
import type { CityDistrictFact } from './facts.ts';
import { randomSource } from './random.ts';
import { slug } from './slug.ts';

/** A point in WGS 84, degrees to five decimals (about a metre). */
export type Point = { readonly lon: number; readonly lat: number };

/** A synthetic basområde. The city publishes no list of its own, so these are made up inside each stadsdel. */
export type SyntheticBaseArea = {
  readonly id: string;
  readonly name: string;
  readonly centroid: Point;
  readonly population: number;
};

const inhabitantsPerBaseArea = 2500;
const kmPerDegreeLat = 111.32;
const kmPerDegreeLon = 56.78; // at 59.33° N

/** One base area per about 2,500 inhabitants of the stadsdel, at least one; the same every time. */
export function syntheticBaseAreas(
  cityDistrict: CityDistrictFact,
  population: number,
): readonly SyntheticBaseArea[] {
  const size = Math.max(1, Math.round(population / inhabitantsPerBaseArea));
  const name = slug(cityDistrict.name);
  const random = randomSource(`base-areas/${name}`);
  const weights = Array.from({ length: size }, () => 0.7 + 0.6 * random());
  const inhabitants = allocate(population, weights, `base-areas/${name}`);
  const radiusKm = size === 1 ? 0 : 0.4 * Math.sqrt(cityDistrict.landKm2);
  return Array.from(inhabitants, (count, index) => {
    const [east, north] = pointInDisc(random);
    return {
      id: `sthlm:bas:${name}-${String(index + 1).padStart(2, '0')}`,
      name: `${cityDistrict.name} ${index + 1} (syntetiskt basområde)`,
      centroid: {
        lon: degrees(cityDistrict.lon + (east * radiusKm) / kmPerDegreeLon),
        lat: degrees(cityDistrict.lat + (north * radiusKm) / kmPerDegreeLat),
      },
      population: count,
    };
  });
}

/** Degrees to five decimals. */
export function degrees(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}

/** By rejection, because sines may differ in the last bit from machine to machine. */
function pointInDisc(random: () => number): readonly [number, number] {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    if (x * x + y * y <= 1) return [x, y];
  }
}
