import type { VehicleBarrierPurpose } from '../resolvers.generated.ts';
import { cityDistrictId } from './places.ts';

/** That there are visible vehicle barriers in a stadsdel: no position, number, kind or plan. */
export type SeedBarrier = {
  readonly id: string;
  readonly area: string;
  readonly purposes: readonly VehicleBarrierPurpose[];
  readonly infrastructureOwner: string;
  readonly sinceYear: number | null;
  readonly synthetic: boolean;
  readonly source: string;
};

const barriers = (
  slug: string,
  cityDistrict: string,
  purposes: readonly VehicleBarrierPurpose[],
  sinceYear: number | null,
): SeedBarrier => ({
  id: `vehicle-barrier:${slug}`,
  area: cityDistrictId(cityDistrict),
  purposes,
  infrastructureOwner: 'org:trafiknamnden',
  sinceYear,
  synthetic: true,
  source: 'Syntetiska data',
});

/** All made up: in which stadsdelar, for what and since when. */
export const vehicleBarriers: readonly SeedBarrier[] = [
  barriers('farsta', 'Farsta', ['TRAFFIC'], 2021),
  barriers('gamla-stan', 'Gamla stan', ['ATTACKS', 'TRAFFIC'], 2018),
  barriers('norrmalm', 'Norrmalm', ['ATTACKS', 'TRAFFIC'], 2017),
  barriers('skarholmen', 'Skärholmen', ['TRAFFIC'], null),
  barriers('sodermalm', 'Södermalm', ['ATTACKS'], 2019),
];
