import type { SafetyActivityKind } from '../resolvers.generated.ts';

/** A proposal from the public to a committee: never its text, never from whom. */
export type SeedProposal = {
  readonly id: string;
  readonly committee: string;
  readonly kind: SafetyActivityKind;
  /** Months, as YYYY-MM. */
  readonly received: string;
  readonly decided: string | null;
};

const proposal = (
  number: number,
  district: string,
  kind: SafetyActivityKind,
  received: string,
  decided: string | null,
): SeedProposal => ({
  id: `proposal:${String(number).padStart(2, '0')}`,
  committee: `org:sdn-${district}`,
  kind,
  received,
  decided,
});

/** All made up. */
export const citizenProposals: readonly SeedProposal[] = [
  proposal(1, 'jarva', 'LIGHTING', '2025-02', '2025-05'),
  proposal(2, 'jarva', 'PLACE_ACTIVATION', '2025-11', '2026-02'),
  proposal(3, 'farsta', 'STREET_LIGHTING', '2025-03', '2025-06'),
  proposal(4, 'farsta', 'VEGETATION_CLEARING', '2026-09', null),
  proposal(5, 'bromma', 'SIGNAGE', '2025-10', '2026-01'),
  proposal(6, 'enskede-arsta-vantor', 'LITTER_BINS', '2026-01', '2026-04'),
  proposal(7, 'hagersten-alvsjo', 'LIGHTING', '2026-03', '2026-06'),
  proposal(8, 'hasselby-vallingby', 'SNOW_CLEARANCE', '2026-02', '2026-05'),
  proposal(9, 'norra-innerstaden', 'CLEANING', '2025-09', '2025-12'),
  proposal(10, 'skarholmen', 'LEISURE', '2026-08', null),
  proposal(11, 'skarpnack', 'GRAFFITI_REMOVAL', '2026-05', '2026-09'),
  proposal(12, 'sodermalm', 'STREETSCAPE_CHANGE', '2026-10', null),
];
